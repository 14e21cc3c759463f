//! The arguments of `wisdom solve`, and its help.

use std::time::Duration;

use clap::Args;
use wisdom_client::Options;

use super::groups::{Searching, Shown};
use super::{EXIT_CODES, FAILURE_JSON, value};

const EXAMPLES: &str = "\
Examples:
  wisdom solve < challenge.json > solution.json
  wisdom solve --work 2^22 < challenge.json
                                         pay more than is asked
  wisdom challenge | wisdom solve | wisdom redeem";

const BARE: &str = "\
Bare challenges:
  A bare challenge is the text of the member `challenge`, 160 characters. What
  it asks for is read from it without a proof, and its expiry is not known: a
  server that is not honest wastes the work, and nothing else.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
#[command(after_long_help = format!("{EXAMPLES}\n\n{BARE}\n\n{FAILURE_JSON}\n\n{EXIT_CODES}"))]
pub(crate) struct SolveArgs {
    /// The challenge: a payload, or a bare challenge of 160 characters [default: a payload on standard input]
    #[arg(value_name = "CHALLENGE")]
    pub(crate) challenge: Option<String>,

    /// Bid this many hashes, a number or a power such as 2^30: at least the challenge's work, and a multiple of its
    /// puzzles [default: the challenge's work]
    #[arg(short, long, value_name = "HASHES", value_parser = value::work)]
    pub(crate) work: Option<u64>,

    /// Search for at most this many hashes, a number or a power such as 2^30
    #[arg(long, value_name = "HASHES", value_parser = value::work)]
    pub(crate) max_work: Option<u64>,

    #[command(flatten)]
    pub(crate) searching: Searching,

    /// Give up after this time, counted from when the challenge was read
    #[arg(long, value_name = "TIME", value_parser = value::span, default_value = "10m")]
    pub(crate) timeout: Duration,

    #[command(flatten)]
    pub(crate) shown: Shown,
}

impl SolveArgs {
    /// What was typed, as the library takes it.
    pub(crate) fn options(&self) -> Options {
        Options {
            max_work: self.max_work,
            max_time: self.searching.max_time,
            solver: self.searching.solver(),
            timeout: Some(self.timeout),
            ..Options::default()
        }
    }
}
