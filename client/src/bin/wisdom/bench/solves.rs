//! `wisdom bench --solve`: how long whole puzzles take, and how far the unlucky ones are from the mean.
//!
//! Owns the experiment and its figures: many searches for each number of sub-puzzles, in turn, beside what the theory says
//! at the rate of the kernel alone. What a search costs beyond its hashes is the difference.

use std::fmt;
use std::num::NonZeroUsize;
use std::time::Duration;

use serde::Serialize;
use wisdom_client::protocol::work::{PuzzleCount, Work};
use wisdom_client::solver::wait::{Wait, percentile};
use wisdom_client::solver::{Kernel, Puzzle, Search};

use super::machine::Machine;
use super::measure::{now, round_of};
use super::subject::Subject;
use crate::exit::Failure;
use crate::figure;
use crate::json::{rounded, whole};
use crate::progress::{View, rough};

/// One, the default of the protocol, its largest, and one between.
const PUZZLES: [u8; 4] = [1, 4, 16, 64];
/// A median needs three, however long they take.
const FEWEST_SOLVES: u32 = 3;
/// How long the kernel alone is measured for, before and after.
const RATE_SPAN: Duration = Duration::from_millis(300);
/// How often people are told.
const TOLD_EVERY: Duration = Duration::from_millis(100);

/// What is solved, by what, for how long with each number of sub-puzzles.
#[derive(Clone, Copy)]
pub(super) struct Experiment {
    work: Work,
    kernel: Kernel,
    threads: NonZeroUsize,
    span: Duration,
}

/// Everything that was found out.
#[derive(Serialize)]
pub(super) struct Outcome {
    wisdom: &'static str,
    cpu: String,
    kernel: &'static str,
    threads: usize,
    work: u64,
    hashes_per_second: u64,
    solves: Vec<Spread>,
}

/// Of so many sub-puzzles.
#[derive(Serialize)]
struct Spread {
    puzzles: u8,
    solves: usize,
    /// Mean time of a solve beyond that of the hashes it computed.
    seconds_beyond_hashes: f64,
    seconds: Figures,
    theory: Figures,
}

#[derive(Clone, Copy, Serialize)]
struct Figures {
    mean: f64,
    p50: f64,
    p90: f64,
    p99: f64,
}

/// One search.
#[derive(Clone, Copy)]
struct Solve {
    seconds: f64,
    hashes: u64,
}

impl Experiment {
    pub(super) fn new(
        hashes: u64,
        kernel: Kernel,
        threads: NonZeroUsize,
        span: Duration,
    ) -> Result<Self, Failure> {
        let most = PuzzleCount::new(64)
            .and_then(|count| Work::new(hashes).filter(|&work| count.share(work).is_some()));
        match most {
            Some(work) => Ok(Self { work, kernel, threads, span }),
            None => Err(Failure::usage(format!("--solve: 64 sub-puzzles cannot share {hashes} hashes"))
                .advising("choose a multiple of 64 up to 2^48, such as 2^20")),
        }
    }

    /// Solves in turn, until the time is over for all of them.
    pub(super) fn run(self, view: &View) -> Result<Outcome, Failure> {
        let Self { work, kernel, threads, span } = self;
        view.say("measuring the kernel alone");
        let rate = || round_of(Subject::kernel(kernel), threads.get(), RATE_SPAN).0;
        let before = rate();
        let solves = self.all(span * u32::try_from(PUZZLES.len()).unwrap_or(1), view)?;
        let rate = before.midpoint(rate());
        let spreads =
            PUZZLES.iter().zip(&solves).map(|(&puzzles, solves)| Spread::of(puzzles, work, solves, rate));
        Ok(Outcome {
            wisdom: env!("CARGO_PKG_VERSION"),
            cpu: Machine::detect().cpu,
            kernel: kernel.name(),
            threads: threads.get(),
            work: work.hashes(),
            hashes_per_second: whole(rate),
            solves: spreads.collect(),
        })
    }

    /// The solves for each number of sub-puzzles.
    fn all(self, span: Duration, view: &View) -> Result<[Vec<Solve>; PUZZLES.len()], Failure> {
        let mut all: [Vec<Solve>; PUZZLES.len()] = Default::default();
        let begun = now();
        let mut told = Duration::ZERO;
        for counter in 0_u32.. {
            let elapsed = begun.elapsed();
            if counter >= FEWEST_SOLVES && elapsed >= span {
                break;
            }
            if counter == 0 || elapsed >= told + TOLD_EVERY {
                told = elapsed;
                view.say(format!("{counter} solves each, ~{} left", rough(span.saturating_sub(elapsed))));
            }
            for (solves, puzzles) in all.iter_mut().zip(PUZZLES) {
                solves.push(self.solve(puzzles, counter)?);
            }
        }
        Ok(all)
    }

    fn solve(self, puzzles: u8, counter: u32) -> Result<Solve, Failure> {
        // Any root is as good as another, and each is used once.
        let mut root = [puzzles; 32];
        root[..4].copy_from_slice(&counter.to_be_bytes());
        let bound = bound(self.work, puzzles);
        let failed =
            |error: &dyn fmt::Display| Failure::internal(format!("a search failed: {error}; this is a bug"));
        let puzzle = Puzzle::new(root, puzzles.into(), bound).map_err(|error| failed(&error))?;
        let search = Search::new(puzzle).kernel(self.kernel).threads(self.threads);
        let begun = now();
        let solution = search.run().map_err(|error| failed(&error))?;
        Ok(Solve { seconds: begun.elapsed().as_secs_f64(), hashes: solution.hashes() })
    }
}

/// As in `PROTOCOL.md` section 6.
fn bound(work: Work, puzzles: u8) -> u64 {
    u64::MAX / (work.hashes() / u64::from(puzzles)).max(1)
}

impl Spread {
    #[expect(clippy::cast_precision_loss, reason = "counts of what was done within seconds")]
    fn of(puzzles: u8, work: Work, solves: &[Solve], rate: f64) -> Self {
        let mut seconds: Vec<f64> = solves.iter().map(|solve| solve.seconds).collect();
        seconds.sort_by(f64::total_cmp);
        let beyond = solves.iter().map(|solve| solve.seconds - solve.hashes as f64 / rate).sum::<f64>();
        let number = seconds.len().max(1) as f64;
        let at = |percent| rounded(percentile(&seconds, percent).unwrap_or_default(), 1e9);
        let mean = rounded(seconds.iter().sum::<f64>() / number, 1e9);
        let wait = Wait::new(puzzles.into(), bound(work, puzzles));
        let theory = |probability| rounded(wait.quantile(probability) as f64 / rate, 1e9);
        Self {
            puzzles,
            solves: seconds.len(),
            seconds_beyond_hashes: rounded(beyond / number, 1e9),
            seconds: Figures { mean, p50: at(50), p90: at(90), p99: at(99) },
            theory: Figures {
                mean: rounded(wait.mean() / rate, 1e9),
                p50: theory(0.5),
                p90: theory(0.9),
                p99: theory(0.99),
            },
        }
    }
}

impl Outcome {
    /// A line for each number of sub-puzzles below a line of names; times in seconds.
    pub(super) fn csv(&self) -> String {
        let line = |spread: &Spread| {
            let Spread { puzzles, solves, seconds_beyond_hashes, seconds: s, theory: t } = spread;
            format!(
                "{puzzles},{solves},{seconds_beyond_hashes},{},{},{},{},{},{},{},{}\n",
                s.mean, s.p50, s.p90, s.p99, t.mean, t.p50, t.p90, t.p99
            )
        };
        let names =
            "puzzles,solves,beyond_hashes,mean,p50,p90,p99,theory_mean,theory_p50,theory_p90,theory_p99\n";
        names.to_owned() + &self.solves.iter().map(line).collect::<String>()
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kernel, threads, work, .. } = self;
        let rate = super::table::millions(self.hashes_per_second);
        let on = if *threads == 1 { "one thread".to_owned() } else { format!("{threads} threads") };
        writeln!(f, "puzzles of {work} hashes, {kernel} on {on}, which alone does {rate} MH/s\n")?;
        writeln!(
            f,
            "{:>3} {:>7} {:>8} {:>9} {:>9} {:>9} {:>9} {:>8}",
            "k", "solves", "", "mean", "p50", "p90", "p99", "p99/mean"
        )?;
        for spread in &self.solves {
            let (puzzles, solves) = (spread.puzzles.to_string(), spread.solves.to_string());
            for (puzzles, solves, name, figures) in
                [(&*puzzles, &*solves, "measured", spread.seconds), ("", "", "theory", spread.theory)]
            {
                let [mean, p50, p90, p99] =
                    [figures.mean, figures.p50, figures.p90, figures.p99].map(figure::time);
                let ratio = figures.p99 / figures.mean;
                writeln!(
                    f,
                    "{puzzles:>3} {solves:>7} {name:>8} {mean:>9} {p50:>9} {p90:>9} {p99:>9} {ratio:>8.2}"
                )?;
            }
        }
        let beyond: Vec<_> = self.solves.iter().map(|spread| signed(spread.seconds_beyond_hashes)).collect();
        writeln!(f, "\nbeyond its hashes a solve took, on average, {}", beyond.join(", "))
    }
}

/// Less than nothing is what the rate was uncertain by.
fn signed(seconds: f64) -> String {
    if seconds < 0.0 { format!("-{}", figure::time(-seconds)) } else { figure::time(seconds) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_those_of_the_solves_and_of_the_theory() {
        let solve = |seconds, hashes| Solve { seconds, hashes };
        let solves = [solve(2.0, 1_500), solve(1.0, 500), solve(3.0, 2_500)];
        let work = Work::new(1 << 20).unwrap();
        let spread = Spread::of(16, work, &solves, 1_000.0);
        let close = |value: f64, expected: f64| assert!((value - expected).abs() < 1e-9, "{value}");
        close(spread.seconds.mean, 2.0);
        close(spread.seconds.p50, 2.0);
        close(spread.seconds.p99, 3.0);
        close(spread.seconds_beyond_hashes, 0.5);
        // A gamma variable with k = 16: its mean is 16 shares, its p99 1.67143 of it.
        assert!((spread.theory.mean - 1_048.576).abs() < 1e-6);
        assert!((spread.theory.p99 / spread.theory.mean - 1.671_43).abs() < 1e-3);
        assert!((spread.theory.p50 / spread.theory.mean - 0.979_24).abs() < 1e-3);
        assert!((spread.theory.p90 / spread.theory.mean - 1.330_77).abs() < 1e-3);
    }

    #[test]
    fn work_is_shared_by_all_numbers_of_sub_puzzles() {
        for (hashes, good) in [(64, true), (1 << 20, true), (63, false), (100, false), (1 << 52, false)] {
            let experiment = Experiment::new(hashes, Kernel::scalar(), NonZeroUsize::MIN, Duration::ZERO);
            assert_eq!(experiment.is_ok(), good, "{hashes}");
        }
    }
}
