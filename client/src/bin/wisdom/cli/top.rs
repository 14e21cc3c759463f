//! The arguments of `wisdom top`, and its help.

use std::num::NonZeroU64;
use std::time::Duration;

use clap::Args;
use wisdom_client::Address;

use super::{EXIT_CODES, FAILURE_JSON, value};

const EXAMPLES: &str = "\
Examples:
  wisdom top                             the gate on this machine
  ssh -NL 7701:127.0.0.1:7701 gate.example.org &
  wisdom top                             one elsewhere, whose side port is for
                                         its own machine alone
  wisdom top 10.0.0.7:7701 | less        once, as text
  wisdom top --json --count 60 > minute.jsonl
                                         a minute, for scripts";

const KEYS: &str = "\
Keys:
  q, Esc             end
  p, space           pause and go on";

const SUCCESS_JSON: &str = "\
JSON after success:
  With --json, one object a line for each look, until Ctrl-C or --count:
  docs/status.schema.json of the sources has its schema. Its `history` has
  what is new since the line before.

  A look in vain is an object as below. One at first ends it; later ones do
  not, so that a server that restarts is seen again, and the exit code is
  that of the last look.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
#[command(after_long_help = format!("{EXAMPLES}\n\n{KEYS}\n\n{SUCCESS_JSON}\n\n{FAILURE_JSON}\n\n{EXIT_CODES}"))]
pub(crate) struct TopArgs {
    /// Where the side port is, `admin.listen` of the server: HOST, HOST:PORT, or an IPv6 address in brackets with or
    /// without :PORT. The port is 7701 unless given
    #[arg(value_name = "ADDR", default_value = "127.0.0.1:7701", value_parser = value::side_address)]
    pub(crate) address: Address,

    /// How long to wait between two looks
    #[arg(short, long, value_name = "TIME", value_parser = value::interval, default_value = "1s")]
    pub(crate) interval: Duration,

    /// Look so many times and end [default: once where standard output is no terminal, otherwise until told to end]
    #[arg(short = 'n', long, value_name = "N")]
    pub(crate) count: Option<NonZeroU64>,

    /// Print one JSON object for each look, also on failure
    #[arg(long)]
    pub(crate) json: bool,
}
