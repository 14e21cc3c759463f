//! The command line: what can be typed, and what it means.
//!
//! Owns the commands and what all of them share; each has its arguments and its help in a file of its own, values are
//! read in `value`. Carries nothing out.

mod bench;
mod challenge;
mod connect;
mod estimate;
mod forward;
mod get;
mod groups;
mod listen;
mod pages;
mod redeem;
mod solve;
mod top;
mod value;

use std::ffi::OsString;

use clap::{ColorChoice, Parser, Subcommand, ValueEnum};

pub(crate) use self::bench::BenchArgs;
pub(crate) use self::challenge::ChallengeArgs;
pub(crate) use self::connect::ConnectArgs;
pub(crate) use self::estimate::EstimateArgs;
pub(crate) use self::forward::ForwardArgs;
pub(crate) use self::get::GetArgs;
pub(crate) use self::listen::Listen;
pub(crate) use self::pages::{CompletionsArgs, ManArgs};
pub(crate) use self::redeem::RedeemArgs;
pub(crate) use self::solve::SolveArgs;
pub(crate) use self::top::TopArgs;

/// Every command ends with one of these, and every long help with this.
const EXIT_CODES: &str = "\
Exit codes:
  0                  what was asked for is on standard output
  1  internal        an unexpected error, such as a full disk or a bug
  2  usage           the command line or the input is wrong, or not for this
                     service
  3  network         no connection, a lost one, or not a Hash of Wisdom
  4  refused         the server did not serve, also after retries: busy,
                     rate_limited, draining, too_expensive, unknown_service
  5  rejected        the server found fault with the solution
  6  gave_up         the maximum work or time, or the timeout, is too low
  130  interrupted   Ctrl-C";

const FAILURE_JSON: &str = "\
JSON after failure:
  With --json, one object on one line. It has the member `error` alone:
  kind               a word of the table of exit codes
  message            for people
  code               the server's code, if it was the server that refused
  retry_after_ms, work, solution, request_id
                     as the server sent them, if it did";

const OVERVIEW: &str = "\
Examples:
  wisdom get gate.example.org:7700       a quote, in one step
  wisdom challenge gate.example.org:7700 | wisdom solve | wisdom redeem gate.example.org:7700
                                         the same in three, each replaceable
  ssh -o ProxyCommand='wisdom connect gate.example.org:7700 -s ssh' user@host
                                         a service behind a gate
  wisdom get --help                      what each command takes and prints";

const ENVIRONMENT: &str = "\
Environment:
  NO_COLOR, CLICOLOR, CLICOLOR_FORCE     colours, where --color is auto
  TERM                                   no colours and no progress if it is
                                         `dumb`
  WISDOM_KERNEL                          as --kernel";

/// The client of Hash of Wisdom: pays a gate with computation for what it guards
#[derive(Debug, Parser)]
#[command(name = "wisdom", version, arg_required_else_help = true, max_term_width = 100)]
#[command(after_help = "Start with: wisdom get --help")]
#[command(after_long_help = format!("{OVERVIEW}\n\n{ENVIRONMENT}\n\n{EXIT_CODES}"))]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// Use colours always, never, or auto: where a terminal shows them and the environment does not forbid it
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", display_order = 100)]
    #[arg(hide_possible_values = true)]
    color: ColorChoice,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Get a quote of wisdom: ask for the price, pay it with computation, print what that bought
    ///
    /// The quote is printed on standard output. Progress is shown on standard error while that is a terminal. If the
    /// server says when to come back, `wisdom` waits and comes back by itself.
    Get(GetArgs),
    /// Connect standard input and output to a service behind a gate
    ///
    /// Pays, then is the connection: for `ssh -o ProxyCommand`, for pipes, or by hand. Progress is shown on standard
    /// error while that is a terminal; otherwise nothing but an error is printed there.
    Connect(ConnectArgs),
    /// Take connections on a local port and pay for each, so that any program reaches a service behind a gate
    ///
    /// The address is printed on standard output when connections are taken, and one line for each connection on
    /// standard error when it ends. Searches are made one at a time, in the order in which connections came.
    Forward(ForwardArgs),
    /// Ask for a challenge and print it, to be solved by `wisdom solve` or anything else
    ///
    /// Prints exactly the payload of the protocol's `challenge` message, one JSON object on one line. The challenge can
    /// be redeemed on any connection until it expires.
    Challenge(ChallengeArgs),
    /// Solve a challenge and print the solution, without a connection to anywhere
    ///
    /// Reads the payload of a `challenge` message on standard input and prints exactly that of a `solution` message, one
    /// JSON object on one line. A solution is worth what it cost until it is redeemed: whoever reads it can.
    Solve(SolveArgs),
    /// Redeem a solution and print what it bought
    ///
    /// Reads the payload of a `solution` message on standard input. Where the server keeps the solution and says when to
    /// come back, `wisdom` waits and sends it again; it never asks for another challenge.
    Redeem(RedeemArgs),
    /// Measure how fast this machine hashes, kernel by kernel, beside what is possible and what is usual
    ///
    /// The table is printed on standard output, progress is shown on standard error while that is a terminal. Nothing is
    /// asked of a server.
    Bench(BenchArgs),
    /// Tell what a price means: how long it takes, on this machine and on others
    ///
    /// For those who set prices: what is seconds to a phone is the same number of hashes to whoever has a machine full of
    /// graphics cards. This machine is measured for half a second; the others are a table, with the source of each figure.
    Estimate(EstimateArgs),
    /// Watch what a gate does, live: for operators, by its side port
    ///
    /// Shows what the status page of the side port shows: how the gate is, what comes of everybody who comes, prices and
    /// why, services and their upstreams, reasons for refusals. Where standard output is no terminal, it is printed once.
    Top(TopArgs),
    /// Print a script that completes `wisdom` command lines in a shell
    Completions(CompletionsArgs),
    /// Print a manual page, or write all of them
    Man(ManArgs),
}

impl Command {
    /// Whether a failure is to be printed as JSON too.
    pub(crate) fn json(&self) -> bool {
        match self {
            Self::Get(GetArgs { shown, .. })
            | Self::Challenge(ChallengeArgs { shown, .. })
            | Self::Solve(SolveArgs { shown, .. })
            | Self::Redeem(RedeemArgs { shown, .. })
            | Self::Bench(BenchArgs { shown, .. })
            | Self::Estimate(EstimateArgs { shown, .. }) => shown.json,
            Self::Forward(ForwardArgs { json, .. }) | Self::Top(TopArgs { json, .. }) => *json,
            Self::Connect(_) | Self::Completions(_) | Self::Man(_) => false,
        }
    }

    /// By how much its priority is to be lowered.
    pub(crate) fn niceness(&self) -> Option<u8> {
        match self {
            Self::Get(arguments) => arguments.searching.workers.cores.nice,
            Self::Connect(arguments) => arguments.searching.workers.cores.nice,
            Self::Forward(arguments) => arguments.searching.workers.cores.nice,
            Self::Solve(arguments) => arguments.searching.workers.cores.nice,
            Self::Bench(arguments) => arguments.cores.nice,
            Self::Estimate(arguments) => arguments.workers.cores.nice,
            Self::Challenge(_) | Self::Redeem(_) | Self::Top(_) | Self::Completions(_) | Self::Man(_) => None,
        }
    }
}

/// What `--color` says in `arguments`: help and errors about the others need to know before those are parsed.
pub(crate) fn color(arguments: impl IntoIterator<Item = OsString>) -> ColorChoice {
    const FLAG: &str = "--color";
    let texts = arguments.into_iter().map(|argument| argument.to_string_lossy().into_owned());
    let mut texts = texts.take_while(|text| text != "--");
    let named = texts.by_ref().find_map(|text| match text.strip_prefix(FLAG)? {
        "" => Some(None),
        value => value.strip_prefix('=').map(|value| Some(value.to_owned())),
    });
    let value = named.and_then(|value| value.or_else(|| texts.next()));
    value.and_then(|value| ColorChoice::from_str(&value, false).ok()).unwrap_or_default()
}

/// What is wrong with the arguments, without the lines that say how to use them.
pub(crate) fn without_usage(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let message = text.split("\n\n").next().unwrap_or_default();
    message.trim().trim_start_matches("error: ").to_owned()
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
    fn colours_are_known_before_the_arguments_are() {
        for (line, expected) in [
            ("wisdom get", ColorChoice::Auto),
            ("wisdom --color never get", ColorChoice::Never),
            ("wisdom get --color=always --nonsense", ColorChoice::Always),
            ("wisdom get --color", ColorChoice::Auto),
            ("wisdom get --color purple", ColorChoice::Auto),
            ("wisdom get --colors=never", ColorChoice::Auto),
            ("wisdom redeem -- --color=never", ColorChoice::Auto),
        ] {
            assert_eq!(color(line.split(' ').map(OsString::from)), expected, "{line}");
        }
    }
}
