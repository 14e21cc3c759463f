//! A rate limit in one number: the generic cell rate algorithm of ITU-T I.371, with times in microseconds.

use std::time::Duration;

use wisdom_protocol::time::UnixMillis;

use crate::sources::Fading;

/// So many at once, and then one in each interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    interval_us: u64,
    burst: u32,
}

impl Rate {
    /// `burst` at once, at least 1; then one `every` so often, from a microsecond to a day.
    #[must_use]
    pub fn new(burst: u32, every: Duration) -> Self {
        let interval_us = u64::try_from(every.as_micros()).unwrap_or(u64::MAX).clamp(1, 86_400_000_000);
        Self { interval_us, burst: burst.max(1) }
    }

    /// The rate of so many sources together.
    #[must_use]
    pub fn times(self, sources: u32) -> Self {
        let sources = sources.max(1);
        let interval_us = (self.interval_us / u64::from(sources)).max(1);
        Self { interval_us, burst: self.burst.saturating_mul(sources) }
    }

    /// How a count fades that stands for this rate: a source that keeps to it counts up to the burst, and no further.
    pub(super) fn fading(self) -> Fading {
        Fading::within(self.span())
    }

    #[expect(clippy::cast_precision_loss, reason = "a burst beyond 2^24 is none")]
    pub(super) fn burst(self) -> f32 {
        self.burst as f32
    }

    /// How long a fading `count` takes to leave room for one more.
    pub(super) fn wait(self, count: f32) -> Duration {
        let times = f64::from((count + 1.0) / self.burst()).max(1.0).ln();
        self.span().mul_f64(times).max(Duration::from_millis(1))
    }

    /// In which the burst comes back.
    fn span(self) -> Duration {
        Duration::from_micros(self.tolerance_us())
    }

    fn tolerance_us(self) -> u64 {
        self.interval_us.saturating_mul(self.burst.into())
    }
}

/// How much of a rate is used: the time at which nothing of it will be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Level {
    empty_at_us: u64,
}

impl Level {
    /// How long the next one has to wait, if it has to.
    pub(super) fn wait(self, rate: Rate, now: UnixMillis) -> Option<Duration> {
        self.beyond(rate.tolerance_us() - rate.interval_us, now)
    }

    /// How long it takes until no more than the burst is used, if more is.
    pub(super) fn excess(self, rate: Rate, now: UnixMillis) -> Option<Duration> {
        self.beyond(rate.tolerance_us(), now)
    }

    /// Uses `count` of it, allowed or not; twice the burst is the most that is remembered.
    pub(super) fn add(&mut self, count: u32, rate: Rate, now: UnixMillis) {
        let now_us = us(now);
        let used = rate.interval_us.saturating_mul(count.into());
        let most = now_us.saturating_add(rate.tolerance_us().saturating_mul(2));
        self.empty_at_us = self.empty_at_us.max(now_us).saturating_add(used).min(most);
    }

    /// Uses a fading `count`, rounded.
    pub(super) fn add_fading(&mut self, count: f32, rate: Rate, now: UnixMillis) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "saturates, and is not negative"
        )]
        let whole = count.round() as u32;
        self.add(whole, rate, now);
    }

    /// Gives one back.
    pub(super) fn give_back(&mut self, rate: Rate) {
        self.empty_at_us = self.empty_at_us.saturating_sub(rate.interval_us);
    }

    /// Whether nothing of it is used.
    pub(super) fn is_empty(self, now: UnixMillis) -> bool {
        self.empty_at_us <= us(now)
    }

    fn beyond(self, allowed_us: u64, now: UnixMillis) -> Option<Duration> {
        let excess = self.empty_at_us.saturating_sub(us(now)).checked_sub(allowed_us)?;
        // Times of `now` are whole milliseconds: a wait rounded up is a wait that suffices.
        (excess > 0).then(|| Duration::from_millis(excess.div_ceil(1_000)))
    }
}

fn us(now: UnixMillis) -> u64 {
    now.0.saturating_mul(1_000)
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    const NOW: UnixMillis = UnixMillis(1_767_225_600_000);

    fn take(level: &mut Level, rate: Rate, now: UnixMillis) -> Result<(), Duration> {
        level.wait(rate, now).map_or(Ok(()), Err)?;
        level.add(1, rate, now);
        Ok(())
    }

    #[test]
    fn a_burst_at_once_and_then_one_in_each_interval() {
        let rate = Rate::new(3, Duration::from_millis(100));
        let mut level = Level::default();
        assert_eq!([(); 3].map(|()| take(&mut level, rate, NOW)), [Ok(()); 3]);
        assert_eq!(take(&mut level, rate, NOW), Err(Duration::from_millis(100)));
        assert_eq!(take(&mut level, rate, UnixMillis(NOW.0 + 40)), Err(Duration::from_millis(60)));
        assert_eq!(take(&mut level, rate, UnixMillis(NOW.0 + 100)), Ok(()));
        assert!(take(&mut level, rate, UnixMillis(NOW.0 + 100)).is_err());
        level.give_back(rate);
        assert_eq!(take(&mut level, rate, UnixMillis(NOW.0 + 100)), Ok(()));
        assert!(!level.is_empty(UnixMillis(NOW.0 + 399)));
        assert!(level.is_empty(UnixMillis(NOW.0 + 400)));
    }

    #[test]
    fn what_is_charged_without_asking_is_bounded() {
        let rate = Rate::new(10, Duration::from_secs(1));
        let mut level = Level::default();
        level.add(10, rate, NOW);
        assert_eq!(level.excess(rate, NOW), None);
        level.add(1_000_000, rate, NOW);
        assert_eq!(level.excess(rate, NOW), Some(Duration::from_secs(10)));
        assert_eq!(level.excess(rate, UnixMillis(NOW.0 + 10_000)), None);
        let sixteen = rate.times(16);
        assert_eq!(sixteen, Rate::new(160, Duration::from_micros(62_500)));
        assert_eq!(Rate::new(0, Duration::ZERO), Rate::new(1, Duration::from_micros(1)));
    }

    #[test]
    fn a_fading_count_stands_for_the_same_rate() {
        let rate = Rate::new(20, Duration::from_millis(100));
        let (mut count, mut at) = (crate::sources::Decaying::default(), NOW);
        for _ in 0..400 {
            at = UnixMillis(at.0 + 102);
            assert!(count.value(rate.fading(), at) + 1.0 <= 21.0, "who keeps to the rate is let through");
            count.add(1.0, rate.fading(), at);
        }
        let wait = rate.wait(count.value(rate.fading(), at) + 19.0);
        assert!((1_000..2_000).contains(&wait.as_millis()), "{wait:?}");
    }

    proptest! {
        /// In any span, at most the burst and one for each interval; and who waits as long as he is told is let through.
        #[test]
        fn no_span_has_more_than_its_share(
            burst in 1..20_u32,
            every_us in 1..2_000_000_u64,
            pauses in vec(0..5_000_u64, 1..200),
        ) {
            let rate = Rate::new(burst, Duration::from_micros(every_us));
            let (mut level, mut now, mut taken) = (Level::default(), NOW, Vec::new());
            for pause_ms in pauses {
                now = UnixMillis(now.0 + pause_ms / 10);
                match take(&mut level, rate, now) {
                    Ok(()) => taken.push(now),
                    Err(wait) => {
                        let patient = now.saturating_add(wait);
                        prop_assert!(level.wait(rate, patient).is_none());
                        let hasty = UnixMillis(patient.0 - 1);
                        prop_assert!(level.wait(rate, hasty).is_some());
                    }
                }
            }
            for (first, from) in taken.iter().enumerate() {
                for (last, to) in taken.iter().enumerate().skip(first) {
                    let allowed = u64::from(burst) + (to.0 - from.0) * 1_000 / every_us;
                    let count = (last - first) as u64 + 1;
                    prop_assert!(count <= allowed);
                }
            }
        }
    }
}
