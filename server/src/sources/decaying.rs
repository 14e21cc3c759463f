//! A count that fades: an event that is `t` old weighs `e^(-t / memory)`. Sums of such counts fade like their parts, which is what
//! lets a sketch subtract what others have added.

use std::time::Duration;

use wisdom_protocol::time::UnixMillis;

/// A power of two, so that times are cheap to cut: far below any memory that makes sense.
const TICK_MS: u64 = 16;

/// How fast a count fades.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fading {
    /// -1 / memory in ticks; zero: never.
    rate: f32,
}

impl Fading {
    /// Counts that stay until they are taken back.
    pub const NEVER: Self = Self { rate: 0.0 };

    /// To 1/e within `memory`; to a steady stream of r events a second belongs the count r x `memory`. At least a tick of 16 ms.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a rate, and no count")]
    #[expect(clippy::cast_possible_truncation, reason = "a memory of years has the rate 0")]
    pub fn within(memory: Duration) -> Self {
        let ticks = (memory.as_secs_f64() * 1_000.0 / TICK_MS as f64).max(1.0);
        Self { rate: (-1.0 / ticks) as f32 }
    }
}

/// See the module. Eight bytes, because tables hold millions.
#[derive(Clone, Copy, Debug, Default)]
pub struct Decaying {
    value: f32,
    /// Low bits of the time in ticks. It wraps after two years, in which even a day's memory is long gone: at worst a count that
    /// nobody has touched for two years is seen as new once.
    at: u32,
}

impl Decaying {
    /// What is left of it.
    #[must_use]
    pub fn value(self, fading: Fading, now: UnixMillis) -> f32 {
        if self.value == 0.0 || fading.rate == 0.0 {
            return self.value;
        }
        let elapsed = ticks(now).wrapping_sub(self.at);
        // A clock read just before another thread wrote is a hair behind it; that is no time at all and not two years.
        let elapsed = if elapsed > u32::MAX / 2 { 0 } else { elapsed };
        #[expect(clippy::cast_precision_loss, reason = "24 bits of a time are enough of it")]
        let exponent = elapsed as f32 * fading.rate;
        self.value * exponent.exp()
    }

    /// Counts `amount` more, or less: never below nothing. What is taken back has faded meanwhile.
    pub fn add(&mut self, amount: f32, fading: Fading, now: UnixMillis) {
        self.value = (self.value(fading, now) + amount).max(0.0);
        self.at = ticks(now);
    }
}

impl Fading {
    /// What is left of one event after `age`.
    #[must_use]
    pub fn weight(self, age: Duration) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a weight, and no count")]
        let ticks = (age.as_millis() as f32) / TICK_MS as f32;
        (ticks * self.rate).exp()
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the low bits: see the field")]
fn ticks(now: UnixMillis) -> u32 {
    (now.0 / TICK_MS) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UnixMillis = UnixMillis(1_767_225_600_000);

    fn after(seconds: u64) -> UnixMillis {
        UnixMillis(NOW.0 + seconds * 1_000)
    }

    #[test]
    fn fades_by_its_age_and_not_by_how_often_it_is_looked_at() {
        let fading = Fading::within(Duration::from_secs(10));
        let mut count = Decaying::default();
        count.add(100.0, fading, NOW);
        let mut touched = count;
        (1..=10).for_each(|second| touched.add(0.0, fading, after(second)));
        for value in [count.value(fading, after(10)), touched.value(fading, after(10))] {
            assert!((value - 36.79).abs() < 0.1, "{value}");
        }
        assert!((fading.weight(Duration::from_secs(10)) - 0.3679).abs() < 0.001);
        assert_eq!(count.value(Fading::NEVER, after(1_000_000)).to_bits(), 100.0_f32.to_bits());
    }

    #[test]
    fn a_steady_stream_is_as_much_as_its_memory_holds() {
        let fading = Fading::within(Duration::from_secs(10));
        let mut count = Decaying::default();
        (0..1_000).for_each(|tenth| count.add(1.0, fading, UnixMillis(NOW.0 + tenth * 100)));
        let value = count.value(fading, UnixMillis(NOW.0 + 100_000));
        assert!((value - 100.0).abs() < 2.0, "10 a second for 10 seconds: {value}");
    }

    #[test]
    fn is_never_less_than_nothing_and_survives_a_wrap_and_a_late_reader() {
        let fading = Fading::within(Duration::from_secs(10));
        let mut count = Decaying::default();
        count.add(-5.0, fading, NOW);
        assert_eq!(count.value(fading, NOW).to_bits(), 0);
        let before_wrap = UnixMillis(u64::from(u32::MAX) * TICK_MS);
        count.add(8.0, fading, before_wrap);
        let value = count.value(fading, UnixMillis(before_wrap.0 + 10_000));
        assert!((value - 2.943).abs() < 0.01, "{value}");
        assert_eq!(count.value(fading, UnixMillis(before_wrap.0 - 500)).to_bits(), 8.0_f32.to_bits());
    }
}
