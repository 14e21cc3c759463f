//! The command line: what can be typed, and what it means.
//!
//! Owns arguments, their limits and the help. Carries nothing out.

use std::num::NonZeroUsize;
use std::time::Duration;

use clap::{Args, Parser, Subcommand};
use wisdom_client::advice::Patience;
use wisdom_client::protocol::json::MAX_INTEGER;
use wisdom_client::protocol::service::ServiceName;
use wisdom_client::solver::{Kernel, MAX_THREADS};
use wisdom_client::{Address, Options, Solver};

const EXAMPLES: &str = "\
Examples:
  wisdom get                             a quote from a gate on this machine
  wisdom get gate.example.org:7700       from another one
  wisdom get '[2001:db8::7]' -s quotes   an IPv6 address, a service by name
  wisdom get --max-time 30s --quiet      only if it is expected to be cheap
  wisdom get --json | jq -r .quote.text  for scripts";

const DETAILS: &str = "\
With --json, standard output has one JSON object on one line. After success:
  quote              object: text, and author where it is known
  service            what was bought
  request_id         finds the request in the server's log
  work, bits         the price, in hashes and as their logarithm to base 2
  hashes             computed in all
  seconds            object: total, and solve for the searches alone
  hashes_per_second  of the searches
  attempts           tries in all, 1 if nothing had to be repeated
After a failure it has the member `error` alone:
  kind               a word of the table below
  message            for people
  code               the server's code, if it was the server that refused
  retry_after_ms, work, request_id
                     as the server sent them, if it did

Exit codes:
  0                  a quote was printed
  1  internal        an unexpected error, such as a full disk or a bug
  2  usage           the command line is wrong, or not for this service
  3  network         no connection, a lost one, or not a Hash of Wisdom
  4  refused         the server did not serve, also after retries: busy,
                     rate_limited, draining, too_expensive, unknown_service
  5  rejected        the server found fault with the solution
  6  gave_up         the maximum work or time, or the timeout, is too low
  130  interrupted   Ctrl-C";

/// The client of Hash of Wisdom: pays a gate with computation for what it guards
#[derive(Debug, Parser)]
#[command(name = "wisdom", version, arg_required_else_help = true, max_term_width = 100)]
#[command(after_help = "Start with: wisdom get --help")]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Get a quote of wisdom: ask for the price, pay it with computation, print what that bought
    ///
    /// The quote is printed on standard output. Progress is shown on standard error while that is a terminal. If the
    /// server says when to come back, `wisdom` waits and comes back by itself.
    Get(GetArgs),
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, after_long_help = format!("{EXAMPLES}\n\n{DETAILS}"))]
pub(crate) struct GetArgs {
    /// Where the gate is: HOST, HOST:PORT, or an IPv6 address in brackets with or without :PORT. The port is 7700
    /// unless given; each address of a name is tried
    #[arg(value_name = "ADDR", default_value = "127.0.0.1:7700")]
    pub(crate) address: Address,

    /// What to get [default: what the server gives unless asked]
    #[arg(short, long, value_name = "NAME", value_parser = service)]
    pub(crate) service: Option<ServiceName>,

    /// Pay at most this many hashes, a number or a power such as 2^30
    #[arg(long, value_name = "HASHES", value_parser = work)]
    pub(crate) max_work: Option<u64>,

    /// Begin no search that is expected to take longer than this, such as 30s. Luck decides how long it takes then:
    /// only --timeout ends it
    #[arg(long, value_name = "TIME", value_parser = span)]
    pub(crate) max_time: Option<Duration>,

    /// Give up after this time, waiting and retrying included
    #[arg(long, value_name = "TIME", value_parser = span, default_value = "10m")]
    pub(crate) timeout: Duration,

    /// Fail at once where otherwise `wisdom` would wait and come back, or ask again
    #[arg(long)]
    pub(crate) no_retry: bool,

    /// Search on this many threads [default: one for each processor]
    #[arg(short, long, value_name = "N", value_parser = threads)]
    pub(crate) threads: Option<NonZeroUsize>,

    /// Search with this implementation of the hash [default: the fastest this processor runs]
    #[arg(long, value_name = "NAME", env = "WISDOM_KERNEL", value_parser = kernel)]
    pub(crate) kernel: Option<Kernel>,

    /// Print one JSON object, also on failure
    #[arg(long)]
    pub(crate) json: bool,

    /// Show no progress and no notices; an error is still printed
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

impl GetArgs {
    /// What was typed, as the library takes it.
    pub(crate) fn options(&self) -> Options {
        let solver = self.kernel.into_iter().fold(Solver::default(), Solver::kernel);
        let usual = Patience::default();
        Options {
            service: self.service.clone(),
            max_work: self.max_work,
            max_time: self.max_time,
            solver: self.threads.into_iter().fold(solver, Solver::threads),
            timeout: Some(self.timeout),
            patience: if self.no_retry { Patience { retries: 0, ..usual } } else { usual },
            ..Options::default()
        }
    }
}

/// What is wrong with the arguments, without the lines that say how to use them.
pub(crate) fn without_usage(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let message = text.split("\n\n").next().unwrap_or_default();
    message.trim().trim_start_matches("error: ").to_owned()
}

fn service(text: &str) -> Result<ServiceName, &'static str> {
    const FORM: &str = "a service name is 1 to 32 of a-z, 0-9, '_' and '-', the first a letter or digit";
    ServiceName::new(text).ok_or(FORM)
}

fn work(text: &str) -> Result<u64, &'static str> {
    const FORM: &str = "write a number of hashes from 1 to 2^53-1, or a power of two from 2^0 to 2^52";
    let work = match text.split_once('^') {
        Some(("2", exponent)) => exponent.parse().ok().and_then(|exponent| 1_u64.checked_shl(exponent)),
        Some(_) => None,
        None => text.parse().ok(),
    };
    work.filter(|work| (1..=MAX_INTEGER).contains(work)).ok_or(FORM)
}

fn span(text: &str) -> Result<Duration, String> {
    match humantime::parse_duration(text) {
        Ok(Duration::ZERO) => Err("it must be more than nothing".to_owned()),
        Ok(span) => Ok(span),
        Err(error) => Err(format!("{error}; write a number with a unit, such as 500ms, 30s or 5m")),
    }
}

fn threads(text: &str) -> Result<NonZeroUsize, String> {
    let threads = text.parse().ok().filter(|threads| (1..=MAX_THREADS).contains(threads));
    let threads = threads.and_then(|threads| NonZeroUsize::new(usize::try_from(threads).ok()?));
    threads.ok_or_else(|| format!("write a number from 1 to {MAX_THREADS}"))
}

fn kernel(text: &str) -> Result<Kernel, String> {
    Kernel::by_name(text).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn works_are_numbers_or_powers_of_two() {
        for (text, expected) in [
            ("1", Some(1)),
            ("1073741824", Some(1 << 30)),
            ("2^30", Some(1 << 30)),
            ("2^0", Some(1)),
            ("2^52", Some(1 << 52)),
            ("9007199254740991", Some(MAX_INTEGER)),
            ("9007199254740992", None),
            ("0", None),
            ("2^53", None),
            ("2^64", None),
            ("3^2", None),
            ("2^", None),
            ("-1", None),
            ("1e6", None),
        ] {
            assert_eq!(work(text).ok(), expected, "{text}");
        }
    }

    #[test]
    fn spans_have_units_and_are_not_empty() {
        for (text, good) in [("30s", true), ("1m 30s", true), ("500ms", true), ("30", false), ("0s", false)] {
            assert_eq!(span(text).is_ok(), good, "{text}");
        }
    }

    #[test]
    fn threads_are_bounded() {
        for (text, good) in [("1", true), ("1024", true), ("1025", false), ("0", false), ("many", false)] {
            assert_eq!(threads(text).is_ok(), good, "{text}");
        }
    }
}
