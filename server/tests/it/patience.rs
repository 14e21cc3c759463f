//! Waiting for what is about to happen: a condition is polled, and a deadline says when to give up.

use std::time::{Duration, Instant};

/// Long enough for a noisy machine; a test that passes does not wait it out.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
const POLL_EVERY: Duration = Duration::from_millis(5);

/// The first value that `look` finds.
pub(crate) fn eventually<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < deadline, "in vain for {PATIENCE:?}: {what}");
        // Pause: between two looks at the condition.
        std::thread::sleep(POLL_EVERY);
    }
}
