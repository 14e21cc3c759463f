//! The search: all threads at all sub-puzzles, until every one has its nonce.
//!
//! Owns the threads, the size of a chunk and the outcome. Which thread searches where is the board's
//! business, the hashing the kernel's, and what others see of it the control's.

use std::fmt;
use std::num::NonZeroUsize;
use std::thread;
use std::time::Duration;

use crate::board::{Board, Place};
use crate::control::Control;
use crate::kernel::Kernel;
use crate::puzzle::Puzzle;

/// No search uses more threads than this, however many are asked for: more than any machine's cores.
pub const MAX_THREADS: u32 = 1024;

/// The most hashes between two looks at the cancel flag: less than 5 ms at a million hashes per second,
/// a sixth of what the scalar kernel does on one server core. A kernel may stretch it, see
/// [`Kernel::patience`]. Miri computes some ten hashes per second.
const MAX_CHUNK: u64 = if cfg!(miri) { 8 } else { 4096 };

/// Below this, claiming a chunk and preparing its constants would cost more than one percent with most
/// kernels, and more than a fifth with the fastest.
const MIN_CHUNK: u64 = MAX_CHUNK / 8;

/// Hashes that a thread keeps to itself before it adds them to the count that all threads share.
const REPORTED_HASHES: u64 = MAX_CHUNK;

/// A search that has not begun: what to solve, and how. [`Search::run`] carries it out.
#[derive(Debug)]
#[must_use = "a search does nothing until it is run"]
pub struct Search {
    puzzle: Puzzle,
    kernel: Kernel,
    threads: NonZeroUsize,
    first_nonce: u64,
    control: Control,
}

impl Search {
    /// A search with the fastest kernel, as many threads as this process may run at once, and nonces
    /// from 0 on.
    pub fn new(puzzle: Puzzle) -> Self {
        let control = Control::new(&puzzle);
        let threads = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        Self { puzzle, kernel: Kernel::detect(), threads, first_nonce: 0, control }
    }

    /// Uses this kernel.
    pub fn kernel(self, kernel: Kernel) -> Self {
        Self { kernel, ..self }
    }

    /// Uses this many threads, at most [`MAX_THREADS`], of which the one that calls [`Search::run`] is
    /// the first.
    ///
    /// With one thread the count of hashes is reproducible too, and equals
    /// [`Solution::hashes_needed`]; the nonces found are the same with any number of threads.
    pub fn threads(self, threads: NonZeroUsize) -> Self {
        Self { threads, ..self }
    }

    /// Begins each sub-puzzle with this nonce. Beyond [`MAX_NONCE`](crate::MAX_NONCE) there is nothing
    /// to search, and the search ends as exhausted.
    pub fn first_nonce(self, first_nonce: u64) -> Self {
        Self { first_nonce, ..self }
    }

    /// The handle to watch and cancel this search with, from any thread.
    #[must_use]
    pub fn control(&self) -> Control {
        self.control.clone()
    }

    /// Searches until all sub-puzzles are solved, and blocks the calling thread for as long.
    ///
    /// Each sub-puzzle's nonce is the lowest from the first nonce on. If the system refuses a thread,
    /// the search goes on with those it has.
    pub fn run(self) -> Result<Solution, SolveError> {
        let board = Board::new(&self.puzzle, self.first_nonce);
        self.control.begin();
        thread::scope(|scope| {
            for number in 1..self.useful_threads() {
                let thread = thread::Builder::new().name(format!("solver-{number}"));
                if thread.spawn_scoped(scope, || self.work(&board)).is_err() {
                    break;
                }
            }
            self.work(&board);
        });
        self.control.end();
        self.outcome(&board)
    }

    /// One thread's share: from place to place until there is none left to join.
    fn work(&self, board: &Board) {
        while !self.control.is_cancelled() {
            let Some((index, place)) = board.join() else { return };
            self.work_at(place);
            board.leave(index);
        }
    }

    /// Searches chunk by chunk until the place is solved or exhausted, or the search cancelled.
    fn work_at(&self, place: &Place) {
        let (bound, chunk_hashes) = (self.puzzle.bound(), self.chunk_hashes());
        let mut unreported = 0;
        while !self.control.is_cancelled()
            && let Some(chunk) = place.claim(chunk_hashes)
        {
            let hit = self.kernel.scan(&place.prefix, bound, chunk.start, chunk.count);
            unreported += hit.map_or(chunk.count, |nonce| nonce - chunk.start + 1);
            if hit.is_some_and(|nonce| place.record(nonce)) {
                self.control.add_solved();
            }
            if unreported >= REPORTED_HASHES {
                self.control.add_hashes(std::mem::take(&mut unreported));
            }
        }
        self.control.add_hashes(unreported);
    }

    fn outcome(&self, board: &Board) -> Result<Solution, SolveError> {
        let progress = self.control.progress();
        match board.hits() {
            Ok(nonces) => Ok(Solution {
                nonces,
                hashes: progress.hashes,
                elapsed: progress.elapsed,
                first_nonce: self.first_nonce,
            }),
            Err(_) if self.control.is_cancelled() => Err(SolveError::Cancelled),
            Err(index) => Err(SolveError::Exhausted { index }),
        }
    }

    /// A small puzzle is solved before many threads have started: at least a chunk for each.
    fn useful_threads(&self) -> u32 {
        let chunks = self.mean_hashes_per_puzzle().saturating_mul(self.puzzle.puzzles().into()) / MAX_CHUNK;
        let useful = chunks.clamp(1, MAX_THREADS.into()).min(self.threads.get() as u64);
        u32::try_from(useful).unwrap_or(MAX_THREADS)
    }

    /// A power of two, so that chunks begin where a kernel's batches do; a small part of a sub-puzzle,
    /// because a hit wastes on average half a chunk of each other thread at the same place.
    fn chunk_hashes(&self) -> u64 {
        let mean_share = self.mean_hashes_per_puzzle() / u64::from(self.useful_threads());
        1 << (mean_share / 16).clamp(MIN_CHUNK, MAX_CHUNK * self.kernel.patience()).ilog2()
    }

    /// Rounded down, and good enough to divide the work by.
    fn mean_hashes_per_puzzle(&self) -> u64 {
        u64::MAX / self.puzzle.bound().max(1)
    }
}

/// The nonces of a solved puzzle and what they cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    nonces: Vec<u64>,
    hashes: u64,
    elapsed: Duration,
    first_nonce: u64,
}

impl Solution {
    /// One nonce for each sub-puzzle, in order.
    #[must_use]
    pub fn nonces(&self) -> &[u64] {
        &self.nonces
    }

    /// The nonces, without the rest.
    #[must_use]
    pub fn into_nonces(self) -> Vec<u64> {
        self.nonces
    }

    /// The hashes computed, by all threads, including those beyond a hit that another thread had found.
    #[must_use]
    pub fn hashes(&self) -> u64 {
        self.hashes
    }

    /// The hashes that finding these nonces takes one after the other: the sum of
    /// `nonce - first nonce + 1`. Depends on the puzzle and the first nonce alone.
    #[must_use]
    pub fn hashes_needed(&self) -> u64 {
        self.nonces.iter().map(|nonce| nonce - self.first_nonce + 1).sum()
    }

    /// From the start of the search to the end of its last thread.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

/// Why a search ended without a solution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SolveError {
    /// Somebody called [`Control::cancel`].
    Cancelled,
    /// No nonce from the first one up to [`MAX_NONCE`](crate::MAX_NONCE) solves this sub-puzzle.
    Exhausted {
        /// Which of them; the first, if there are several.
        index: u32,
    },
}

impl fmt::Display for SolveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cancelled => write!(f, "the search was cancelled"),
            Self::Exhausted { index } => {
                write!(
                    f,
                    "no nonce solves sub-puzzle {index}: ask for another puzzle, or a lower first nonce"
                )
            }
        }
    }
}

impl std::error::Error for SolveError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn search(mean_hashes: u64, puzzles: u32, threads: usize) -> Search {
        let bound = u64::MAX.checked_div(mean_hashes).unwrap_or(0);
        Search::new(Puzzle::new([0; 32], puzzles, bound).unwrap())
            .kernel(Kernel::scalar())
            .threads(NonZeroUsize::new(threads).unwrap())
    }

    #[test]
    fn chunks_are_a_small_part_of_a_share_within_their_limits() {
        for (mean_hashes, threads, chunk_hashes) in [
            (0, 1, MAX_CHUNK),
            (1 << 40, 64, MAX_CHUNK),
            (32 * MAX_CHUNK, 1, MAX_CHUNK),
            (32 * MAX_CHUNK, 2, MAX_CHUNK),
            (32 * MAX_CHUNK, 7, MAX_CHUNK / 4),
            (32 * MAX_CHUNK, 64, MIN_CHUNK),
            (1, 1, MIN_CHUNK),
        ] {
            let search = search(mean_hashes, 16, threads);
            assert_eq!(search.chunk_hashes(), chunk_hashes, "{mean_hashes} hashes, {threads} threads");
        }
        if let Some(kernel) = Kernel::mixed() {
            for (mean_hashes, chunk_hashes) in [(0, 4 * MAX_CHUNK), (1 << 17, 2 * MAX_CHUNK), (1, MIN_CHUNK)]
            {
                assert_eq!(search(mean_hashes, 16, 1).kernel(kernel).chunk_hashes(), chunk_hashes);
            }
        }
    }

    #[test]
    fn threads_are_only_used_where_there_is_work_for_them() {
        for (mean_hashes, puzzles, threads, useful) in [
            (1, 1, 8, 1),
            (MAX_CHUNK, 1, 8, 1),
            (MAX_CHUNK, 4, 8, 4),
            (1 << 40, 16, 8, 8),
            (0, 64, usize::MAX, MAX_THREADS),
        ] {
            let search = search(mean_hashes, puzzles, threads);
            assert_eq!(search.useful_threads(), useful, "{mean_hashes} hashes, {threads} threads");
        }
    }

    /// With the next one, what Miri runs of whole searches.
    #[test]
    fn threads_at_one_board_find_the_lowest_hits() {
        let search = search(MAX_CHUNK, 3, 3);
        assert_eq!(search.useful_threads(), 3);
        let puzzle = search.puzzle.clone();
        let solution = search.run().unwrap();
        for (index, &nonce) in (0..).zip(solution.nonces()) {
            let lowest = (0..=nonce).find(|&nonce| puzzle.is_hit(index, nonce));
            assert_eq!(lowest, Some(nonce), "sub-puzzle {index}");
        }
    }

    /// WebAssembly has no second thread to cancel from.
    #[test]
    #[cfg(not(target_family = "wasm"))]
    fn threads_at_one_board_are_all_cancelled() {
        let endless = Search::new(Puzzle::new([0; 32], 3, 0).unwrap()).threads(NonZeroUsize::new(3).unwrap());
        let control = endless.control();
        thread::scope(|scope| {
            let searching = scope.spawn(|| endless.run());
            while control.progress().hashes == 0 {
                thread::yield_now();
            }
            control.cancel();
            assert_eq!(searching.join().unwrap(), Err(SolveError::Cancelled));
        });
    }
}
