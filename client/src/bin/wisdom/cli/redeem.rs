//! The arguments of `wisdom redeem`, and its help.

use clap::Args;

use super::groups::{At, Patient, Shown};
use super::{EXIT_CODES, FAILURE_JSON};

const EXAMPLES: &str = "\
Examples:
  wisdom redeem gate.example.org:7700 < solution.json
  wisdom redeem --json < solution.json   the payload of `granted`, for scripts
  wisdom challenge | wisdom solve | wisdom redeem";

const SUCCESS_JSON: &str = "\
JSON after success:
  With --json, exactly the payload of the protocol's `granted` message, one
  object on one line.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
#[command(after_long_help = format!("{EXAMPLES}\n\n{SUCCESS_JSON}\n\n{FAILURE_JSON}\n\n{EXIT_CODES}"))]
pub(crate) struct RedeemArgs {
    #[command(flatten)]
    pub(crate) at: At,

    /// The solution, a payload [default: a payload on standard input]. Other users of this machine can see an argument
    #[arg(value_name = "SOLUTION")]
    pub(crate) solution: Option<String>,

    #[command(flatten)]
    pub(crate) patient: Patient,

    #[command(flatten)]
    pub(crate) shown: Shown,
}
