//! The one place of this crate that reads a clock; everything else is passed a time, or waits for one.

use std::time::Instant;

#[expect(clippy::disallowed_methods, reason = "the client's clock: deadlines and receipts begin here")]
pub(crate) fn now() -> Instant {
    Instant::now()
}
