//! `wisdom estimate`: what a price means, in time, here and elsewhere.
//!
//! Owns how this machine's rate comes to be known; the arithmetic is the solver's. Asks no server.

pub(crate) mod asked;
pub(crate) mod devices;
mod report;

use std::time::Duration;

use wisdom_client::Error;
use wisdom_client::protocol::work::PuzzleCount;

use self::report::Report;
use crate::cli::EstimateArgs;
use crate::exit::Failure;
use crate::hint::Step;
use crate::json::one_line;
use crate::{output, watched};

/// How long the rate is measured for: enough for a core's clock to settle.
const MEASURE_TIME: Duration = Duration::from_millis(500);

pub(crate) fn run(arguments: &EstimateArgs) -> Result<(), Failure> {
    let Some(puzzles) = PuzzleCount::new(arguments.puzzles.into()) else {
        return Err(Failure::usage("--puzzles: from 1 to 64"));
    };
    let rate = match arguments.rate {
        Some(rate) => rate,
        None => measured(arguments, puzzles)?,
    };
    let work = arguments.asked.work(arguments.on, rate, puzzles)?;
    let report = Report::of(work, puzzles, arguments, rate);
    if arguments.shown.json { output::print(&one_line(&report)) } else { output::print(&report.to_string()) }
}

fn measured(arguments: &EstimateArgs, puzzles: PuzzleCount) -> Result<f64, Failure> {
    let solver = arguments.workers.solver();
    watched::run(Step::Solve, arguments.shown.quiet, async |_| {
        solver.measure(puzzles.get(), MEASURE_TIME).await.map_err(Error::from)
    })
}
