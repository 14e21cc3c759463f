//! Wall-clock quantities as the protocol carries them. Owns the unit, reads no clock.

use std::time::Duration;

/// A point in time in milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixMillis(pub u64);

impl UnixMillis {
    /// This time moved later; times beyond the range stay at its end.
    #[must_use]
    pub fn saturating_add(self, span: Duration) -> Self {
        Self(self.0.saturating_add(as_millis(span)))
    }

    /// How long after `earlier` this is; zero where it is not after it.
    #[must_use]
    pub fn saturating_since(self, earlier: Self) -> Duration {
        Duration::from_millis(self.0.saturating_sub(earlier.0))
    }
}

/// Whole milliseconds of `span`, at most `u64::MAX`.
#[must_use]
pub fn as_millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arithmetic_stays_in_range() {
        assert_eq!(UnixMillis(5).saturating_add(Duration::from_millis(7)), UnixMillis(12));
        assert_eq!(UnixMillis(u64::MAX).saturating_add(Duration::from_millis(1)), UnixMillis(u64::MAX));
        assert_eq!(UnixMillis(12).saturating_since(UnixMillis(5)), Duration::from_millis(7));
        assert_eq!(UnixMillis(5).saturating_since(UnixMillis(12)), Duration::ZERO);
        assert_eq!(as_millis(Duration::MAX), u64::MAX);
    }
}
