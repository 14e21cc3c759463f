//! The arguments of `wisdom forward`, and its help.

use std::time::Duration;

use clap::Args;
use wisdom_client::Options;
use wisdom_client::protocol::service::ServiceName;

use super::groups::{At, Searching, patient};
use super::listen::Listen;
use super::{EXIT_CODES, FAILURE_JSON, value};

const EXAMPLES: &str = "\
Examples:
  wisdom forward -l 5432 gate.example.org:7700 -s db
                                         then: psql -h 127.0.0.1
  wisdom forward -l unix:redis.sock gate.example.org:7700 -s redis --ready 2
                                         then: redis-cli -s redis.sock
  wisdom forward -l 127.0.0.1:0 gate.example.org:7700 --json";

const STOP: &str = "\
How it ends:
  At Ctrl-C or SIGTERM it takes no more connections, lets those that are open
  end by themselves for the time of --grace, and ends with exit code 0. If
  some did not, or at a second signal, it cuts them and ends with 130.";

const EVENTS: &str = "\
JSON events:
  With --json, one object for each event, on a line of its own;
  client/schema/forward.json of the sources has their schema. The member
  `event` says which:
  listening          address: connections are taken from now on
  opened             connection, peer, service, request_id, ready, seconds:
                     paid for; `ready` is whether with a solution kept ready
  closed             connection, peer, how, sent, received, seconds
  failed             connection, peer, error: not paid for, and closed
  turned_away        peer: more than --max-connections
  ready, unready     count: solutions kept ready now; error: why not more
  stopping           connections: still open
  stopped            cut: connections that did not end in time";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
#[command(after_long_help = format!("{EXAMPLES}\n\n{STOP}\n\n{EVENTS}\n\n{FAILURE_JSON}\n\n{EXIT_CODES}"))]
pub(crate) struct ForwardArgs {
    #[command(flatten)]
    pub(crate) at: At,

    /// Where to take connections: PORT of 127.0.0.1, IP:PORT, or unix:PATH. Port 0 is any free one; which is printed.
    /// Whoever can connect there spends this machine's computation
    #[arg(short, long, value_name = "WHERE", value_parser = Listen::parse)]
    pub(crate) listen: Listen,

    /// What to be connected to [default: what the server gives unless asked]
    #[arg(short, long, value_name = "NAME", value_parser = value::service)]
    pub(crate) service: Option<ServiceName>,

    /// Keep this many solutions ready, up to 16, so that as many connections need not wait. They are made while nobody
    /// waits, and made anew before they expire
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    #[arg(value_parser = clap::value_parser!(u8).range(0..=16))]
    pub(crate) ready: u8,

    /// Close at once what comes while this many connections are open
    #[arg(long, value_name = "N", default_value_t = 256)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=65_536))]
    pub(crate) max_connections: u32,

    /// How long open connections may take to end after Ctrl-C or SIGTERM
    #[arg(long, value_name = "TIME", value_parser = value::span, default_value = "10s")]
    pub(crate) grace: Duration,

    /// Pay at most this many hashes for each connection, a number or a power such as 2^30
    #[arg(long, value_name = "HASHES", value_parser = value::work)]
    pub(crate) max_work: Option<u64>,

    #[command(flatten)]
    pub(crate) searching: Searching,

    /// Give up a connection after this time of paying, waiting and retrying included
    #[arg(long, value_name = "TIME", value_parser = value::span, default_value = "10m")]
    pub(crate) timeout: Duration,

    /// Close a connection at once where otherwise `wisdom` would wait and come back, or ask again
    #[arg(long)]
    pub(crate) no_retry: bool,

    /// Print events as JSON, one object on a line, and a failure too
    #[arg(long)]
    pub(crate) json: bool,

    /// Print no line for each connection; an error is still printed
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

impl ForwardArgs {
    /// What was typed, as the library takes it.
    pub(crate) fn options(&self) -> Options {
        Options {
            service: self.service.clone(),
            max_work: self.max_work,
            max_time: self.searching.max_time,
            solver: self.searching.solver(),
            ..patient(self.timeout, self.no_retry)
        }
    }
}
