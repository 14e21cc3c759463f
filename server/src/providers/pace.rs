//! When to fetch again: regularly after success, after failures ever later. Owns the arithmetic; when nobody calls at all is the
//! circuit breaker's. Synchronous, without a clock; chance is passed in, so that many gates do not call in step.

use std::time::Duration;

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

/// The waits of one provider.
#[derive(Debug)]
pub(super) struct Waits {
    pace: Pace,
    failures: u32,
}

impl Waits {
    pub(super) fn new(pace: Pace) -> Self {
        Self { pace, failures: 0 }
    }

    /// After success: the regular time, up to a tenth later.
    pub(super) fn after_success(&mut self, chance: u64) -> Duration {
        self.failures = 0;
        later(self.pace.refresh, chance)
    }

    /// After a failure: between half of the doubled time and all of it, and not before the provider wants to be asked again.
    pub(super) fn after_failure(&mut self, chance: u64, wanted: Option<Duration>) -> Duration {
        let doublings = self.failures.min(MAX_DOUBLINGS);
        self.failures = self.failures.saturating_add(1);
        let most = self.pace.retry.max(self.pace.refresh);
        let whole = self.pace.retry.saturating_mul(1 << doublings).min(most);
        let half = whole / 2;
        (half + part(half, chance)).max(wanted.unwrap_or_default())
    }
}

/// `wait`, up to a tenth later.
pub(super) fn later(wait: Duration, chance: u64) -> Duration {
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

    #[test]
    fn failures_double_the_wait_up_to_the_regular_one() {
        let mut waits = Waits::new(PACE);
        let least = (0..7).map(|_| waits.after_failure(0, None));
        assert_eq!(millis(least), [2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
        assert_eq!(waits.after_success(0), PACE.refresh);
        let with_chance = [0, HALF, u64::MAX].map(|chance| Waits::new(PACE).after_failure(chance, None));
        assert_eq!(millis(with_chance), [2_000, 3_000, 3_999]);
        assert_eq!(millis([waits.after_failure(0, None)]), [2_000], "success starts anew");
    }

    #[test]
    fn chance_spreads_the_regular_wait_by_a_tenth() {
        let waits = [0, HALF, u64::MAX].map(|chance| Waits::new(PACE).after_success(chance));
        assert_eq!(millis(waits), [60_000, 63_000, 65_999]);
    }

    #[test]
    fn a_provider_that_says_when_is_obeyed() {
        let wanted = Some(Duration::from_secs(90));
        assert_eq!(Waits::new(PACE).after_failure(HALF, wanted), Duration::from_secs(90));
        assert_eq!(Waits::new(PACE).after_failure(HALF, Some(Duration::ZERO)), Duration::from_secs(3));
    }

    #[test]
    fn no_number_of_failures_overflows() {
        let mut waits = Waits {
            pace: Pace { refresh: Duration::MAX, retry: Duration::from_hours(24) },
            failures: u32::MAX,
        };
        assert!(waits.after_failure(u64::MAX, None) > Duration::from_hours(24));
        assert!(waits.after_success(u64::MAX) > Duration::from_hours(24));
    }
}
