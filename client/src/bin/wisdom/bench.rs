//! `wisdom bench`: what this machine hashes, beside what is possible and what is usual.
//!
//! Owns the order of things: first everything that hashes has to find the same hits, then it is measured, then shown.
//! Measures nothing of a server.

mod machine;
mod measure;
mod plot;
mod report;
mod solves;
mod statistics;
mod subject;
mod table;
mod work;

use std::num::NonZeroUsize;
use std::path::Path;
use std::time::Duration;

use wisdom_client::solver::Kernel;

use self::measure::Plan;
use self::report::Report;
use self::subject::Subject;
use crate::cli::BenchArgs;
use crate::exit::Failure;
use crate::json::one_line;
use crate::progress::View;
use crate::{output, watched};

/// What a figure is measured for, unless asked otherwise: long enough for a core's clock to settle.
const KERNEL_SECONDS: f64 = 2.0;
/// The same for each number of sub-puzzles: a p99 needs some hundred solves.
const SOLVE_SECONDS: f64 = 10.0;

pub(crate) fn run(arguments: &BenchArgs) -> Result<(), Failure> {
    let threads = arguments.cores.threads();
    if let Some(work) = arguments.solve {
        return solve(arguments, work, threads);
    }
    let subjects = subjects(arguments.kernel);
    let plan = match arguments.work {
        Some(hashes) => Plan::Work { hashes, threads },
        None => Plan::Rounds { seconds: arguments.seconds.unwrap_or(KERNEL_SECONDS), threads },
    };
    let report = watched::run_blocking(arguments.shown.quiet, move |view| measured(plan, &subjects, view))?;
    if let Some(path) = &arguments.plot {
        written(path, &plot::svg(&report))?;
    }
    if arguments.shown.json {
        output::print(&one_line(&report))
    } else if arguments.csv {
        output::print(&report.csv())
    } else {
        output::print(&table::of(&report))
    }
}

/// The kernels, the fastest first, and the plain loop.
fn subjects(forced: Option<Kernel>) -> Vec<Subject> {
    let kernels = forced.map_or_else(|| Kernel::available().collect(), |kernel| vec![kernel]);
    kernels.into_iter().map(Subject::kernel).chain([Subject::PLAIN]).collect()
}

fn measured(plan: Plan, subjects: &[Subject], view: &View) -> Result<Report, Failure> {
    view.say("comparing the kernels with plain SHA-256");
    let tally = work::checked(subjects)?;
    match plan {
        Plan::Work { hashes, threads } => {
            let (tally, series) = measure::fixed_work(subjects, hashes, threads, view)?;
            Ok(Report::of(plan, tally, &series))
        }
        Plan::Rounds { seconds, threads } => {
            let span = Duration::from_secs_f64(seconds / f64::from(measure::ROUNDS));
            Ok(Report::of(plan, tally, &measure::rounds(subjects, span, threads, view)))
        }
    }
}

fn solve(arguments: &BenchArgs, work: u64, threads: NonZeroUsize) -> Result<(), Failure> {
    let kernel = arguments.kernel.unwrap_or_else(Kernel::detect);
    let span = Duration::from_secs_f64(arguments.seconds.unwrap_or(SOLVE_SECONDS));
    let experiment = solves::Experiment::new(work, kernel, threads, span)?;
    let outcome = watched::run_blocking(arguments.shown.quiet, move |view| experiment.run(view))?;
    if arguments.shown.json {
        output::print(&one_line(&outcome))
    } else if arguments.csv {
        output::print(&outcome.csv())
    } else {
        output::print(&outcome.to_string())
    }
}

fn written(path: &Path, text: &str) -> Result<(), Failure> {
    std::fs::write(path, text).map_err(|error| {
        let message = format!("cannot write {}: {error}", path.display());
        Failure::internal(message).advising("choose another file for --plot; nothing is shown, measure again")
    })
}
