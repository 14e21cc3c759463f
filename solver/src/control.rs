//! What others may know of a running search, and the one thing they may do to it: cancel it.
//!
//! Owns the cancel flag, the counts, and the only clock of this crate, which makes a rate of them. Knows
//! nothing of nonces. Everything is atomic and relaxed: the numbers are for people, and results are
//! handed over by joining the threads.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use crate::puzzle::Puzzle;

/// A handle on one search: cheap to clone, to be kept by any thread, before, during and after the search.
#[derive(Clone)]
pub struct Control {
    shared: Arc<Shared>,
}

struct Shared {
    puzzles: u32,
    mean_hashes_per_puzzle: f64,
    started: OnceLock<Instant>,
    ended: OnceLock<Instant>,
    counts: Counts,
    cancelled: AtomicBool,
}

/// What the threads write, on cache lines of its own: they all read the cancel flag after every chunk.
#[derive(Default)]
#[repr(align(128))]
struct Counts {
    hashes: AtomicU64,
    solved: AtomicU32,
}

impl Control {
    pub(crate) fn new(puzzle: &Puzzle) -> Self {
        let shared = Shared {
            puzzles: puzzle.puzzles(),
            mean_hashes_per_puzzle: puzzle.mean_hashes_per_puzzle(),
            started: OnceLock::new(),
            ended: OnceLock::new(),
            counts: Counts::default(),
            cancelled: AtomicBool::new(false),
        };
        Self { shared: Arc::new(shared) }
    }

    /// Ends the search: each of its threads returns after the chunk it is in, within milliseconds.
    /// A search cancelled before it began does not begin; one whose last nonce is found already still
    /// returns its solution.
    pub fn cancel(&self) {
        self.shared.cancelled.store(true, Relaxed);
    }

    /// Whether somebody called [`Control::cancel`].
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.shared.cancelled.load(Relaxed)
    }

    /// A guard that cancels the search when dropped: for a search that should not outlive the future
    /// or the scope that waits for it.
    pub fn cancel_on_drop(&self) -> CancelOnDrop {
        CancelOnDrop(self.clone())
    }

    /// Where the search is now.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let Shared { puzzles, mean_hashes_per_puzzle, counts, .. } = &*self.shared;
        let solved = counts.solved.load(Relaxed);
        Progress {
            hashes: counts.hashes.load(Relaxed),
            elapsed: self.elapsed(),
            solved,
            puzzles: *puzzles,
            expected_hashes_left: mean_hashes_per_puzzle * f64::from(puzzles - solved),
        }
    }

    /// Zero before the search, standing still after it.
    fn elapsed(&self) -> Duration {
        let Some(&started) = self.shared.started.get() else { return Duration::ZERO };
        self.shared.ended.get().copied().unwrap_or_else(now).saturating_duration_since(started)
    }

    pub(crate) fn begin(&self) {
        self.shared.started.get_or_init(now);
    }

    pub(crate) fn end(&self) {
        self.shared.ended.get_or_init(now);
    }

    pub(crate) fn add_hashes(&self, hashes: u64) {
        self.shared.counts.hashes.fetch_add(hashes, Relaxed);
    }

    /// To be called once for each sub-puzzle.
    pub(crate) fn add_solved(&self) {
        self.shared.counts.solved.fetch_add(1, Relaxed);
    }
}

impl fmt::Debug for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cancelled = self.is_cancelled();
        f.debug_struct("Control").field("cancelled", &cancelled).field("progress", &self.progress()).finish()
    }
}

#[expect(clippy::disallowed_methods, reason = "nothing is decided by it: it only gives progress its rate")]
fn now() -> Instant {
    Instant::now()
}

/// Cancels a search when it is dropped; made by [`Control::cancel_on_drop`].
#[derive(Debug)]
#[must_use = "dropping it cancels the search"]
pub struct CancelOnDrop(Control);

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

/// A search at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Progress {
    /// Hashes computed so far by all threads; each reports only after some thousands.
    pub hashes: u64,
    /// Since the search began; zero before, standing still after it ended.
    pub elapsed: Duration,
    /// Sub-puzzles solved so far.
    pub solved: u32,
    /// Sub-puzzles in all.
    pub puzzles: u32,
    /// The mean number of hashes still to come: that of one sub-puzzle for each unsolved one. How long
    /// those were searched already changes nothing, for the search has no memory.
    pub expected_hashes_left: f64,
}

impl Progress {
    /// Hashes per second on average since the search began; zero before the first count.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a rate; 53 bits of it are plenty")]
    pub fn rate(&self) -> f64 {
        let seconds = self.elapsed.as_secs_f64();
        if seconds > 0.0 { self.hashes as f64 / seconds } else { 0.0 }
    }

    /// The mean time still to come at this rate; `None` while there is no rate, or if it is beyond all
    /// measure.
    #[must_use]
    pub fn expected_time_left(&self) -> Option<Duration> {
        if self.solved == self.puzzles {
            return Some(Duration::ZERO);
        }
        Duration::try_from_secs_f64(self.expected_hashes_left / self.rate()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn progress(hashes: u64, seconds: u64, solved: u32) -> Progress {
        let elapsed = Duration::from_secs(seconds);
        let expected_hashes_left = 500.0 * f64::from(4 - solved);
        Progress { hashes, elapsed, solved, puzzles: 4, expected_hashes_left }
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "small integers are exact")]
    fn a_rate_needs_time_and_an_estimate_needs_a_rate() {
        for (at, rate, seconds_left) in [
            (progress(0, 0, 0), 0.0, None),
            (progress(0, 5, 0), 0.0, None),
            (progress(1000, 10, 0), 100.0, Some(20)),
            (progress(1000, 10, 3), 100.0, Some(5)),
            (progress(1000, 10, 4), 100.0, Some(0)),
            (progress(0, 0, 4), 0.0, Some(0)),
        ] {
            assert_eq!(at.rate(), rate, "{at:?}");
            assert_eq!(at.expected_time_left(), seconds_left.map(Duration::from_secs), "{at:?}");
        }
        let hopeless = Progress { expected_hashes_left: f64::MAX, ..progress(1, 10, 0) };
        assert_eq!(hopeless.expected_time_left(), None);
    }

    #[test]
    fn time_stands_still_outside_the_search() {
        let control = Control::new(&Puzzle::new([0; 32], 1, 1).unwrap());
        assert_eq!(control.progress().elapsed, Duration::ZERO);
        control.begin();
        control.end();
        assert_eq!(control.progress().elapsed, control.progress().elapsed);
    }

    #[test]
    fn dropping_the_guard_cancels() {
        let control = Control::new(&Puzzle::new([0; 32], 1, 1).unwrap());
        let guard = control.cancel_on_drop();
        assert!(!control.is_cancelled());
        drop(guard);
        assert!(control.is_cancelled());
    }
}
