//! Arguments that several commands have.
//!
//! Owns their words and limits once; which command has which group is the command's own choice.

use std::num::NonZeroUsize;
use std::thread;
use std::time::Duration;

use clap::Args;
use wisdom_client::advice::Patience;
use wisdom_client::protocol::message::RequestId;
use wisdom_client::solver::Kernel;
use wisdom_client::{Address, Options, Solver};

use super::value;

#[derive(Debug, Args)]
pub(crate) struct At {
    /// Where the gate is: HOST, HOST:PORT, or an IPv6 address in brackets with or without :PORT. The port is 7700
    /// unless given; each address of a name is tried
    #[arg(value_name = "ADDR", default_value = "127.0.0.1:7700", value_parser = value::address)]
    pub(crate) address: Address,
}

#[derive(Debug, Args)]
pub(crate) struct Patient {
    /// Give up after this time, waiting and retrying included
    #[arg(long, value_name = "TIME", value_parser = value::span, default_value = "10m")]
    pub(crate) timeout: Duration,

    /// Fail at once where otherwise `wisdom` would wait and come back, or ask again
    #[arg(long)]
    pub(crate) no_retry: bool,

    /// The id under which the server logs this [default: a new one]
    #[arg(long, value_name = "UUID", value_parser = value::request_id)]
    pub(crate) request_id: Option<RequestId>,
}

impl Patient {
    /// The usual options, and as patient as was typed.
    pub(crate) fn options(&self) -> Options {
        Options { request_id: self.request_id, ..patient(self.timeout, self.no_retry) }
    }
}

/// The usual options, and as patient as this.
pub(super) fn patient(timeout: Duration, no_retry: bool) -> Options {
    // One limit is enough for those who see the time run.
    let patience = Patience { longest_wait: timeout, ..Patience::default() };
    let retries = if no_retry { 0 } else { patience.retries };
    Options { timeout: Some(timeout), patience: Patience { retries, ..patience }, ..Options::default() }
}

#[derive(Debug, Args)]
pub(crate) struct Searching {
    /// Begin no search that is expected to take longer than this, such as 30s. Luck decides how long it takes then:
    /// only --timeout ends it
    #[arg(long, value_name = "TIME", value_parser = value::span)]
    pub(crate) max_time: Option<Duration>,

    #[command(flatten)]
    pub(crate) workers: Workers,
}

impl Searching {
    pub(crate) fn solver(&self) -> Solver {
        self.workers.solver()
    }
}

/// What searches.
#[derive(Debug, Args)]
pub(crate) struct Workers {
    #[command(flatten)]
    pub(crate) cores: Cores,

    /// Search with this implementation of the hash [default: the fastest this processor runs]
    #[arg(long, value_name = "NAME", env = "WISDOM_KERNEL", hide_env_values = true)]
    #[arg(value_parser = value::kernel)]
    pub(crate) kernel: Option<Kernel>,
}

/// How much of the machine is used.
#[derive(Debug, Args)]
pub(crate) struct Cores {
    /// Search on this many threads [default: one for each processor this process may use, by affinity and cgroup quota]
    #[arg(short, long, value_name = "N", value_parser = value::threads)]
    pub(crate) threads: Option<NonZeroUsize>,

    /// Let other programs go first: with a niceness of N, from 1 to 19, or 10 where none is given
    #[arg(long, value_name = "N", num_args = 0..=1, require_equals = true, default_missing_value = "10")]
    #[arg(value_parser = clap::value_parser!(u8).range(1..=19))]
    pub(crate) nice: Option<u8>,
}

impl Cores {
    /// As many as were typed, or as this process may run at once.
    pub(crate) fn threads(&self) -> NonZeroUsize {
        self.threads.unwrap_or_else(|| thread::available_parallelism().unwrap_or(NonZeroUsize::MIN))
    }
}

impl Workers {
    pub(crate) fn solver(&self) -> Solver {
        let solver = self.kernel.into_iter().fold(Solver::default(), Solver::kernel);
        solver.threads(self.cores.threads())
    }
}

#[derive(Debug, Args)]
pub(crate) struct Shown {
    /// Print one JSON object, also on failure
    #[arg(long)]
    pub(crate) json: bool,

    /// Show no progress and no notices; an error is still printed
    #[arg(short, long)]
    pub(crate) quiet: bool,
}
