//! How many lines of one kind may be written: what peers can cause must not fill a disk.

use std::time::Duration;

use tokio::time::Instant;

/// Lines in one window.
const MAX_LINES: u32 = 10;
/// Its length.
const WINDOW: Duration = Duration::from_secs(10);

/// See the module.
#[derive(Debug, Default)]
pub(super) struct Allowance {
    window: Option<Instant>,
    written: u32,
    left_out: u64,
}

impl Allowance {
    /// Whether a line may be written at `now`: then, how many were left out since the last that was.
    pub(super) fn ask(&mut self, now: Instant) -> Option<u64> {
        if self.window.is_none_or(|began| now.saturating_duration_since(began) >= WINDOW) {
            (self.window, self.written) = (Some(now), 0);
        }
        if self.written == MAX_LINES {
            self.left_out += 1;
            return None;
        }
        self.written += 1;
        Some(std::mem::take(&mut self.left_out))
    }
}

#[cfg(test)]
mod tests {
    use wisdom_protocol::time::UnixMillis;

    use super::*;
    use crate::clock::Clock;

    #[tokio::test(start_paused = true)]
    async fn so_many_lines_a_window_and_the_next_says_what_was_left_out() {
        let start = Clock::starting_at(UnixMillis(0)).instant();
        let mut lines = Allowance::default();
        let asked: Vec<_> = (0..MAX_LINES + 3).map(|_| lines.ask(start)).collect();
        assert_eq!(asked.iter().filter(|line| **line == Some(0)).count(), MAX_LINES as usize);
        assert_eq!(asked[MAX_LINES as usize..], [None; 3]);
        assert_eq!(lines.ask(start + WINDOW - Duration::from_millis(1)), None);
        assert_eq!(lines.ask(start + WINDOW), Some(4));
        assert_eq!(lines.ask(start + WINDOW), Some(0));
    }
}
