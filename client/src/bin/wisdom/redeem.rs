//! `wisdom redeem`: the last step alone.

use wisdom_client::{Client, Observer};

use crate::cli::RedeemArgs;
use crate::exit::Failure;
use crate::hint::Step;
use crate::json::one_line;
use crate::{input, output, watched};

pub(crate) fn run(arguments: &RedeemArgs) -> Result<(), Failure> {
    let solution = input::solution(arguments.solution.as_deref())?;
    let mut client = Client::new(arguments.at.address.clone(), arguments.patient.options());
    let redeem = async |view: &dyn Observer| client.redeem(solution, view).await;
    let granted = watched::run(Step::Redeem, arguments.shown.quiet, redeem)?.granted;
    if arguments.shown.json {
        return output::print(&one_line(&granted));
    }
    output::quote(output::quote_of(&granted, "redeem")?)
}
