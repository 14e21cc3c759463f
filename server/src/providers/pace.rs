//! When to fetch again: regularly after success, after failures ever later. Owns the arithmetic; when nobody calls at all is the
//! circuit breaker's. Synchronous, without a clock; chance is passed in, so that many gates do not call in step.

use std::time::Duration;

use wisdom_protocol::time::UnixMillis;

/// Beyond this, doubling says nothing more.
const MAX_DOUBLINGS: u32 = 16;

/// How often to fetch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// From one fetch to the next while all is well.
    pub refresh: Duration,
    /// From a first failure to the next try; doubles with each failure, up to `refresh`.
    pub retry: Duration,
}

/// When one provider is asked next, and how that came.
#[derive(Clone, Debug)]
pub(super) struct Waits {
    pace: Pace,
    /// In a row.
    failures: u32,
    /// When it was asked last.
    asked: UnixMillis,
    /// When it is asked next.
    due: UnixMillis,
    /// Not to be asked before: its own wish.
    wanted: UnixMillis,
}

impl Waits {
    /// Of one that is asked at once.
    pub(super) fn new(pace: Pace) -> Self {
        let never = UnixMillis(0);
        Self { pace, failures: 0, asked: never, due: never, wanted: never }
    }

    /// From `now` until it is asked next.
    pub(super) fn wait(&self, now: UnixMillis) -> Duration {
        Duration::from_millis(self.due.0.saturating_sub(now.0))
    }

    /// After success: the regular time, up to a tenth later.
    pub(super) fn succeeded(&mut self, chance: u64, now: UnixMillis) {
        self.failures = 0;
        self.asked = now;
        self.due = now.saturating_add(later(self.pace.refresh, chance));
    }

    /// After a failure: between half of the doubled time and all of it, and not before the provider wants to be asked again.
    pub(super) fn failed(&mut self, chance: u64, wanted: Option<Duration>, now: UnixMillis) {
        let doublings = self.failures.min(MAX_DOUBLINGS);
        self.failures = self.failures.saturating_add(1);
        self.asked = now;
        let most = self.pace.retry.max(self.pace.refresh);
        let whole = self.pace.retry.saturating_mul(1 << doublings).min(most);
        let half = whole / 2;
        self.wanted = wanted.map_or(self.wanted, |wanted| now.saturating_add(wanted));
        self.due = now.saturating_add(half + part(half, chance)).max(self.wanted);
    }

    /// Nobody asks for so long, and a little longer.
    pub(super) fn paused(&mut self, pause: Duration, chance: u64, now: UnixMillis) {
        self.due = now.saturating_add(later(pause, chance));
    }

    /// Goes on where `before` stands, whose place it takes, by its own pace. What was asked in another way and failed may succeed
    /// now, and what was asked for something else is wanted now, so that only the provider's wish is left.
    pub(super) fn adopt(&mut self, before: &Self, asked: Asked) {
        self.wanted = before.wanted;
        self.due = self.wanted;
        let goes_on = match asked {
            Asked::Alike => true,
            Asked::Otherwise => before.failures == 0,
            Asked::ForOther => false,
        };
        if goes_on {
            self.failures = before.failures;
            self.asked = before.asked;
            self.due = before.due.min(self.asked.saturating_add(self.pace.refresh)).max(self.wanted);
        }
    }
}

/// How a provider is asked, beside how it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// In the same words, with the same limits and the same trust.
    Alike,
    /// In another way, in the same place, for the same.
    Otherwise,
    /// For something else in the same place: what it gave before is of no use now.
    ForOther,
}

/// `wait`, up to a tenth later.
fn later(wait: Duration, chance: u64) -> Duration {
    wait.saturating_add(part(wait / 10, chance))
}

/// From nothing, where `chance` is 0, to nearly all of `span`.
fn part(span: Duration, chance: u64) -> Duration {
    let nanos = u64::try_from(span.as_nanos()).unwrap_or(u64::MAX);
    let part = (u128::from(nanos) * u128::from(chance)) >> 64;
    Duration::from_nanos(u64::try_from(part).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACE: Pace = Pace { refresh: Duration::from_mins(1), retry: Duration::from_secs(4) };
    const HALF: u64 = 1 << 63;

    fn millis(spans: impl IntoIterator<Item = Duration>) -> Vec<u128> {
        spans.into_iter().map(|span| span.as_millis()).collect()
    }

    const NOW: UnixMillis = UnixMillis(1_000_000);

    /// What is waited after one more failure.
    fn failed(waits: &mut Waits, chance: u64, wanted: Option<Duration>) -> Duration {
        waits.failed(chance, wanted, NOW);
        waits.wait(NOW)
    }

    fn succeeded(waits: &mut Waits, chance: u64) -> Duration {
        waits.succeeded(chance, NOW);
        waits.wait(NOW)
    }

    #[test]
    fn failures_double_the_wait_up_to_the_regular_one() {
        let mut waits = Waits::new(PACE);
        assert_eq!(waits.wait(NOW), Duration::ZERO, "at first at once");
        let least = (0..7).map(|_| failed(&mut waits, 0, None));
        assert_eq!(millis(least), [2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
        assert_eq!(succeeded(&mut waits, 0), PACE.refresh);
        let with_chance = [0, HALF, u64::MAX].map(|chance| failed(&mut Waits::new(PACE), chance, None));
        assert_eq!(millis(with_chance), [2_000, 3_000, 3_999]);
        assert_eq!(millis([failed(&mut waits, 0, None)]), [2_000], "success starts anew");
    }

    #[test]
    fn chance_spreads_the_regular_wait_by_a_tenth() {
        let waits = [0, HALF, u64::MAX].map(|chance| succeeded(&mut Waits::new(PACE), chance));
        assert_eq!(millis(waits), [60_000, 63_000, 65_999]);
        let mut waits = Waits::new(PACE);
        waits.paused(Duration::from_secs(10), HALF, NOW);
        assert_eq!(millis([waits.wait(NOW), waits.wait(UnixMillis(NOW.0 + 10_400))]), [10_500, 100]);
    }

    #[test]
    fn a_provider_that_says_when_is_obeyed() {
        let wanted = Some(Duration::from_secs(90));
        assert_eq!(failed(&mut Waits::new(PACE), HALF, wanted), Duration::from_secs(90));
        assert_eq!(failed(&mut Waits::new(PACE), HALF, Some(Duration::ZERO)), Duration::from_secs(3));
    }

    #[test]
    fn another_goes_on_where_one_stands() {
        let adopted = |before: &Waits, refresh: u64, asked| {
            let mut waits = Waits::new(Pace { refresh: Duration::from_secs(refresh), ..PACE });
            waits.adopt(before, asked);
            waits
        };
        let wait = |before: &Waits, refresh, asked| adopted(before, refresh, asked).wait(NOW).as_secs();
        let mut waits = Waits::new(PACE);
        (0..4).for_each(|_| waits.failed(0, None, NOW));
        assert_eq!(wait(&waits, 60, Asked::Alike), 16);
        assert_eq!(wait(&waits, 5, Asked::Alike), 5, "its own pace");
        assert_eq!(wait(&waits, 60, Asked::Otherwise), 0, "it may succeed now");
        assert_eq!(failed(&mut adopted(&waits, 60, Asked::Alike), 0, None).as_secs(), 30, "it counts on");
        waits.failed(0, Some(Duration::from_hours(1)), NOW);
        for asked in [Asked::Alike, Asked::Otherwise, Asked::ForOther] {
            assert_eq!(wait(&waits, 60, asked), 3_600, "its wish holds: {asked:?}");
        }
        let once_more = adopted(&waits, 60, Asked::Otherwise);
        assert_eq!(wait(&once_more, 60, Asked::Otherwise), 3_600, "however often");
        waits.succeeded(0, UnixMillis(NOW.0 + 3_600_000));
        assert_eq!(wait(&waits, 60, Asked::Otherwise), 3_660);
        let mut well = Waits::new(PACE);
        well.succeeded(0, NOW);
        let both = [Asked::Otherwise, Asked::ForOther].map(|asked| wait(&well, 60, asked));
        assert_eq!(both, [60, 0], "what it gave is of use, or is not");
    }

    #[test]
    fn no_number_of_failures_overflows() {
        let mut waits = Waits::new(Pace { refresh: Duration::MAX, retry: Duration::from_hours(24) });
        waits.failures = u32::MAX;
        assert!(failed(&mut waits, u64::MAX, None) > Duration::from_hours(24));
        assert!(succeeded(&mut waits, u64::MAX) > Duration::from_hours(24));
    }
}
