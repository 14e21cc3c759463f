//! How long the unlucky wait: the spread of the hashes that a solution takes.
//!
//! Owns the experiment: many puzzles of one total work, solved in reality, beside what [theory](wisdom_solver::wait) says. Counts hashes and
//! knows nothing of time, so that its figures follow from the seed alone and are the same on every machine.

pub mod table;

use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::thread;

use serde::Serialize;
use sha2::{Digest, Sha256};
use wisdom_solver::wait::{Wait, percentile};
use wisdom_solver::{Puzzle, PuzzleError, Search, SolveError};

/// Numbers of sub-puzzles that are compared: one, the default of 16, and two beside it up to the protocol's largest.
pub const PUZZLES: [u32; 4] = [1, 4, 16, 64];

/// What is solved, how often, and from which seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Experiment {
    /// Expected hashes of each challenge, the same whatever the number of sub-puzzles that share it.
    pub work: u64,
    /// Challenges solved.
    pub solves: u32,
    /// Where the puzzles' roots come from.
    pub seed: u64,
}

impl Default for Experiment {
    /// 5,000 challenges of 2^13 hashes.
    ///
    /// Hashes are whole, so that the relative variance of a wait is `(1 - 1/share) / k` and not `1 / k`. At 2^13 that
    /// shortens the deviation by 0.4 % where it matters most (64 sub-puzzles of 128) and by 0.1 % at 16: a quarter of the
    /// error of a mean of 5,000 solves and less, so that the figures speak for any larger work as well. More work
    /// would only cost time: this is 160 million hashes in all, seconds with SHA-NI, half a minute without.
    fn default() -> Self {
        Self { work: 1 << 13, solves: 5_000, seed: 0 }
    }
}

/// Why an experiment can't be carried out.
#[derive(Debug, thiserror::Error)]
pub enum SpreadError {
    /// No solve, no figure.
    #[error("there must be at least one solve")]
    NoSolves,
    /// The protocol knows whole shares only.
    #[error(
        "a work of {work} can't be shared by {puzzles} sub-puzzles: choose a positive multiple of {puzzles}"
    )]
    NotShared {
        /// Expected hashes of a challenge.
        work: u64,
        /// Sub-puzzles that should share it.
        puzzles: u32,
    },
    /// The solver does not take that many sub-puzzles.
    #[error(transparent)]
    Puzzle(#[from] PuzzleError),
    /// The solver gave up.
    #[error(transparent)]
    Solve(#[from] SolveError),
}

/// Mean and percentiles of the hashes that a solution takes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Figures {
    /// The mean.
    pub mean: f64,
    /// Half of the solutions take at most this.
    pub p50: u64,
    /// Nine in ten take at most this.
    pub p90: u64,
    /// All but one in a hundred take at most this.
    pub p99: u64,
    /// How many times the mean an unlucky client waits.
    pub p99_over_mean: f64,
}

/// The outcome for one number of sub-puzzles.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Spread {
    /// Sub-puzzles.
    pub puzzles: u32,
    /// Expected hashes of each.
    pub share: u64,
    /// What the solutions took.
    pub measured: Figures,
    /// What they should take.
    pub theory: Figures,
    /// One standard error of the measured mean, by theory.
    pub mean_error: f64,
    /// One standard error of the measured p99, by theory.
    pub p99_error: f64,
}

impl Experiment {
    /// Solves every challenge with `puzzles` sub-puzzles, on all cores.
    pub fn run(&self, puzzles: u32) -> Result<Spread, SpreadError> {
        let share = self.work.checked_div(u64::from(puzzles)).unwrap_or(0);
        if share == 0 || share * u64::from(puzzles) != self.work {
            return Err(SpreadError::NotShared { work: self.work, puzzles });
        }
        // As in `PROTOCOL.md` section 6.
        let bound = u64::MAX / share;
        let wait = Wait::new(puzzles, bound);
        let hashes = self.solve_all(puzzles, bound)?;
        Ok(Spread {
            puzzles,
            share,
            measured: Figures::of(hashes).ok_or(SpreadError::NoSolves)?,
            theory: Figures::by(&wait),
            mean_error: wait.mean_error(self.solves),
            p99_error: wait.quantile_error(0.99, self.solves),
        })
    }

    /// The hashes that each solution took, in no particular order.
    fn solve_all(&self, puzzles: u32, bound: u64) -> Result<Vec<u64>, SpreadError> {
        let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let solve_some = |first| -> Result<Vec<u64>, SpreadError> {
            let counters = (first..self.solves).step_by(threads);
            counters.map(|counter| self.solve(puzzles, bound, counter)).collect()
        };
        let shares = thread::scope(|scope| {
            let solvers: Vec<_> =
                (0..).take(threads).map(|first| scope.spawn(move || solve_some(first))).collect();
            let joined =
                solvers.into_iter().map(|solver| solver.join().unwrap_or_else(|panic| resume_unwind(panic)));
            joined.collect::<Result<Vec<_>, _>>()
        })?;
        Ok(shares.concat())
    }

    fn solve(&self, puzzles: u32, bound: u64, counter: u32) -> Result<u64, SpreadError> {
        let puzzle = Puzzle::new(self.root(puzzles, counter), puzzles, bound)?;
        Ok(Search::new(puzzle).threads(NonZeroUsize::MIN).run()?.hashes_needed())
    }

    /// Each number of sub-puzzles has roots of its own, so that their figures do not share their luck.
    fn root(&self, puzzles: u32, counter: u32) -> [u8; 32] {
        Sha256::new()
            .chain_update(self.seed.to_be_bytes())
            .chain_update(puzzles.to_be_bytes())
            .chain_update(counter.to_be_bytes())
            .finalize()
            .into()
    }
}

impl Figures {
    #[expect(clippy::cast_precision_loss, reason = "a ratio; 53 bits of it are plenty")]
    fn by(wait: &Wait) -> Self {
        let [p50, p90, p99] = [0.5, 0.9, 0.99].map(|probability| wait.quantile(probability));
        let mean = wait.mean();
        Self { mean, p50, p90, p99, p99_over_mean: p99 as f64 / mean }
    }

    #[expect(clippy::cast_precision_loss, reason = "means and ratios; 53 bits of them are plenty")]
    fn of(mut hashes: Vec<u64>) -> Option<Self> {
        hashes.sort_unstable();
        let mean = hashes.iter().sum::<u64>() as f64 / hashes.len() as f64;
        let [p50, p90, p99] = [50, 90, 99].map(|percent| percentile(&hashes, percent));
        Some(Self { mean, p50: p50?, p90: p90?, p99: p99?, p99_over_mean: p99? as f64 / mean })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_figures_and_another_one_others() {
        let experiment = Experiment { work: 64, solves: 50, seed: 1 };
        let first = experiment.run(4).unwrap();
        assert_eq!(experiment.run(4).unwrap(), first);
        assert_ne!(Experiment { seed: 2, ..experiment }.run(4).unwrap().measured, first.measured);
    }

    #[test]
    fn work_is_shared_without_a_remainder() {
        let experiment = Experiment { work: 10, solves: 1, seed: 0 };
        for (puzzles, good) in [(1, true), (2, true), (10, true), (0, false), (3, false), (20, false)] {
            assert_eq!(experiment.run(puzzles).is_ok(), good, "{puzzles}");
        }
        assert!(matches!(Experiment { solves: 0, ..experiment }.run(1), Err(SpreadError::NoSolves)));
    }
}
