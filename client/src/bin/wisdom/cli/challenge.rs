//! The arguments of `wisdom challenge`, and its help.

use clap::Args;
use wisdom_client::Options;
use wisdom_client::protocol::service::ServiceName;

use super::groups::{At, Patient, Shown};
use super::{EXIT_CODES, FAILURE_JSON, value};

const EXAMPLES: &str = "\
Examples:
  wisdom challenge gate.example.org:7700 > challenge.json
  wisdom challenge -s quotes --max-work 2^30
  wisdom challenge | wisdom solve | wisdom redeem";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
#[command(after_long_help = format!("{EXAMPLES}\n\n{FAILURE_JSON}\n\n{EXIT_CODES}"))]
pub(crate) struct ChallengeArgs {
    #[command(flatten)]
    pub(crate) at: At,

    /// What the challenge is to buy [default: what the server gives unless asked]
    #[arg(short, long, value_name = "NAME", value_parser = value::service)]
    pub(crate) service: Option<ServiceName>,

    /// Take no challenge of more than this many hashes, a number or a power such as 2^30
    #[arg(long, value_name = "HASHES", value_parser = value::work)]
    pub(crate) max_work: Option<u64>,

    #[command(flatten)]
    pub(crate) patient: Patient,

    #[command(flatten)]
    pub(crate) shown: Shown,
}

impl ChallengeArgs {
    /// What was typed, as the library takes it.
    pub(crate) fn options(&self) -> Options {
        Options { service: self.service.clone(), max_work: self.max_work, ..self.patient.options() }
    }
}
