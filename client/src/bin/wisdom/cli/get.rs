//! The arguments of `wisdom get`, and its help.

use clap::Args;
use wisdom_client::Options;
use wisdom_client::protocol::service::ServiceName;

use super::groups::{At, Patient, Searching, Shown};
use super::{EXIT_CODES, FAILURE_JSON, value};

const EXAMPLES: &str = "\
Examples:
  wisdom get                             a quote from a gate on this machine
  wisdom get gate.example.org:7700       from another one
  wisdom get '[2001:db8::7]' -s quotes   an IPv6 address, a service by name
  wisdom get --max-time 30s --quiet      only if it is expected to be cheap
  wisdom get --json | jq -r .quote.text  for scripts";

const SUCCESS_JSON: &str = "\
JSON after success:
  With --json, one object on one line; client/schema/ of the sources has its
  schema, and that of failures. The members are:
  quote              object: text; author and provider where they are known
  service            what was bought
  request_id         finds the request in the server's log
  work, bits         the price, in hashes and as their logarithm to base 2
  hashes             computed in all
  seconds            object: total, and solve for the searches alone
  hashes_per_second  of the searches
  attempts           tries in all, 1 if nothing had to be repeated";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
#[command(after_long_help = format!("{EXAMPLES}\n\n{SUCCESS_JSON}\n\n{FAILURE_JSON}\n\n{EXIT_CODES}"))]
pub(crate) struct GetArgs {
    #[command(flatten)]
    pub(crate) at: At,

    /// What to get [default: what the server gives unless asked]
    #[arg(short, long, value_name = "NAME", value_parser = value::service)]
    pub(crate) service: Option<ServiceName>,

    /// Pay at most this many hashes, a number or a power such as 2^30
    #[arg(long, value_name = "HASHES", value_parser = value::work)]
    pub(crate) max_work: Option<u64>,

    #[command(flatten)]
    pub(crate) searching: Searching,

    #[command(flatten)]
    pub(crate) patient: Patient,

    #[command(flatten)]
    pub(crate) shown: Shown,
}

impl GetArgs {
    /// What was typed, as the library takes it.
    pub(crate) fn options(&self) -> Options {
        Options {
            service: self.service.clone(),
            max_work: self.max_work,
            max_time: self.searching.max_time,
            solver: self.searching.solver(),
            ..self.patient.options()
        }
    }
}
