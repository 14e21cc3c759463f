//! The one place of this crate that reads a clock.

use std::time::Instant;

/// This moment.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "measuring time is what a load generator is for")]
pub fn now() -> Instant {
    Instant::now()
}
