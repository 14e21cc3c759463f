//! The arguments of `wisdom connect`, and its help.

use clap::Args;
use wisdom_client::Options;
use wisdom_client::protocol::service::ServiceName;

use super::groups::{At, Patient, Searching};
use super::{EXIT_CODES, value};

const EXAMPLES: &str = "\
Examples:
  ssh -o ProxyCommand='wisdom connect gate.example.org:7700 -s ssh' user@host
  echo PING | wisdom connect gate.example.org:7700 -s redis
  wisdom connect gate.example.org:7700   by hand; Ctrl-D ends what you send";

const ENDS: &str = "\
How it ends:
  At the end of standard input, the service is told so, and what it still says
  is printed. At the end of what the service says, standard output is closed,
  and standard input is sent to its end, if it is not a terminal. It is no
  failure if whoever reads standard output leaves; it is one (3, network) if
  the tunnel is cut off, or ends before all of standard input was taken.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
#[command(after_long_help = format!("{EXAMPLES}\n\n{ENDS}\n\n{EXIT_CODES}"))]
pub(crate) struct ConnectArgs {
    #[command(flatten)]
    pub(crate) at: At,

    /// What to be connected to [default: what the server gives unless asked]
    #[arg(short, long, value_name = "NAME", value_parser = value::service)]
    pub(crate) service: Option<ServiceName>,

    /// Pay at most this many hashes, a number or a power such as 2^30
    #[arg(long, value_name = "HASHES", value_parser = value::work)]
    pub(crate) max_work: Option<u64>,

    #[command(flatten)]
    pub(crate) searching: Searching,

    #[command(flatten)]
    pub(crate) patient: Patient,

    /// Show no progress, also on a terminal; an error is still printed
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

impl ConnectArgs {
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
