//! The one place that reads a clock. Everything else is passed `now`.
//!
//! Wall-clock time is read once, at start; from then on the clock moves with the monotonic one, so that an operator or
//! a time daemon who sets the wall clock back revives no challenge and shortens no wait.

use std::time::{Duration, SystemTime};

use tokio::time::Instant;
use wisdom_protocol::time::{UnixMillis, as_millis};

/// Milliseconds since 1970 that never go back, and instants for deadlines.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    started: Instant,
    at_start: UnixMillis,
}

impl Clock {
    /// A clock that starts at `at_start`, now.
    #[must_use]
    pub fn starting_at(at_start: UnixMillis) -> Self {
        Self { started: instant(), at_start }
    }

    /// Time for tokens and the replay set.
    #[must_use]
    pub fn now(&self) -> UnixMillis {
        self.at_start.saturating_add(instant().saturating_duration_since(self.started))
    }

    /// Nanoseconds since 1970 at that instant, by this clock.
    #[must_use]
    pub fn unix_nanos(&self, at: Instant) -> u64 {
        let start = Duration::from_millis(self.at_start.0);
        let nanos = start.saturating_add(at.saturating_duration_since(self.started)).as_nanos();
        u64::try_from(nanos).unwrap_or(u64::MAX)
    }

    /// Time for deadlines.
    #[must_use]
    pub fn instant(&self) -> Instant {
        instant()
    }
}

#[expect(clippy::disallowed_methods, reason = "this module is where clocks are read")]
fn instant() -> Instant {
    Instant::now()
}

/// What the machine's wall clock says; before 1970 counts as 1970.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this module is where clocks are read")]
pub fn wall_clock() -> UnixMillis {
    let since_epoch = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    UnixMillis(as_millis(since_epoch))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn moves_with_the_monotonic_clock_only() {
        let clock = Clock::starting_at(UnixMillis(1_000));
        tokio::time::advance(Duration::from_millis(250)).await;
        assert_eq!(clock.now(), UnixMillis(1_250));
        assert_eq!(clock.unix_nanos(clock.instant()), 1_250_000_000);
    }
}
