//! The demo's price: the work that takes this machine about two seconds.
//!
//! Owns the measurement and the rounding; the only file that knows the solver.

use anyhow::Result;
use std::thread;
use std::time::Duration;
use wisdom_solver::{Puzzle, Search};

/// Long enough for a progress bar to be seen, short enough to be waited for.
const SOLVE_TIME: Duration = Duration::from_secs(2);
/// The number of sub-puzzles a server asks for unless told otherwise; it divides the work.
const PUZZLES: u64 = 16;
/// Below, the search is over before its threads have started.
const MIN_WORK: u64 = 1 << 16;
/// The ceiling of a server that nobody configured: a machine that could do more waits less.
const MAX_WORK: u64 = 1 << 32;
/// Some hundred chunks of every thread, even on one slow core.
const MEASURED_TIME: Duration = Duration::from_millis(300);

/// Searches on all threads for [`MEASURED_TIME`] and concludes from how far they came.
pub(crate) fn two_seconds_of_work() -> Result<u64> {
    let search = Search::new(Puzzle::new([0; 32], 1, UNSOLVABLE)?);
    let control = search.control();
    thread::scope(|scope| {
        scope.spawn(|| search.run());
        thread::sleep(MEASURED_TIME);
        control.cancel();
    });
    let progress = control.progress();
    Ok(work_for(progress.hashes, progress.elapsed))
}

/// A bound that one hash in 2^64 meets.
const UNSOLVABLE: u64 = 0;

/// What a machine that computed `hashes` in `elapsed` computes in [`SOLVE_TIME`], as work that can be asked for.
fn work_for(hashes: u64, elapsed: Duration) -> u64 {
    let work = u128::from(hashes) * SOLVE_TIME.as_nanos() / elapsed.as_nanos().max(1);
    let work = u64::try_from(work).unwrap_or(u64::MAX).clamp(MIN_WORK, MAX_WORK);
    (work + PUZZLES / 2) / PUZZLES * PUZZLES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_two_seconds_rounded_to_whole_sub_puzzles_within_limits() {
        for (hashes, millis, work) in [
            (3_000_000, 300, 20_000_000),
            (10_000_007, 1_000, 20_000_016),
            (10_000_003, 1_000, 20_000_000),
            (10_000_004, 1_000, 20_000_016),
            (1, 300, MIN_WORK),
            (0, 300, MIN_WORK),
            (MIN_WORK / 2, 1_000, MIN_WORK),
            (u64::MAX, 1, MAX_WORK),
            (1_000, 0, MAX_WORK),
        ] {
            let rounded = work_for(hashes, Duration::from_millis(millis));
            assert_eq!(rounded, work, "{hashes} hashes in {millis} ms");
            assert_eq!(rounded % PUZZLES, 0);
        }
    }
}
