//! `wisdom solve`: the middle step alone, which needs no server.

use wisdom_client::Observer;

use crate::cli::SolveArgs;
use crate::exit::Failure;
use crate::hint::Step;
use crate::json::one_line;
use crate::{input, output, watched};

pub(crate) fn run(arguments: &SolveArgs) -> Result<(), Failure> {
    let task = input::task(arguments.challenge.as_deref())?;
    let bid = arguments.work.map_or(Ok(task.work), |hashes| task.bid(hashes));
    let bid = bid.map_err(|error| Failure::usage(format!("--work: {error}")))?;
    let options = arguments.options();
    let search = async |view: &dyn Observer| wisdom_client::solve(&task, bid, &options, view).await;
    let solved = watched::run(Step::Solve, arguments.shown.quiet, search)?;
    output::print(&one_line(&solved.solution))
}
