//! What an error means for the exit code, and what to try next on this command line.
//!
//! Owns the words that `wisdom` adds where an error does not say them itself. They differ by step: `wisdom get` has asked
//! anew already where `wisdom redeem` can only say so.

use std::borrow::Cow;

use wisdom_client::advice::Stop;
use wisdom_client::budget::{TimeLimit, TooDear};
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::SolutionFate;
use wisdom_client::{ConnectionError, Error, Kind, Refusal, SearchError};

use crate::exit::Exit;

/// What to do next, where there is something.
pub(crate) type Hint = Option<Cow<'static, str>>;

/// What was being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// All of it.
    Get,
    /// Asking for a challenge.
    Ask,
    /// Solving one.
    Solve,
    /// Redeeming a solution.
    Redeem,
}

const MAX_WORK: &str = "raise --max-work to pay it, or come back when it is cheaper";
const UNKNOWN_FATE: &str =
    "whether it was granted is not known: redeem the same solution again, it is granted at most once";
const KEPT: &str = "the server keeps the solution: redeem it again later";
const ASK_ANEW: &str = "ask for another challenge: wisdom challenge ADDR | wisdom solve | wisdom redeem ADDR";

/// The exit code of `error` in `step`, and what to try where the error itself does not say.
pub(crate) fn judged(error: &Error, step: Step) -> (Exit, Hint) {
    let (exit, hint) = match error {
        Error::Connection { source, .. } => (Exit::Network, connection_hint(source, step)),
        Error::Dial(_) | Error::Search(SearchError::Algorithm) => (Exit::Network, None),
        Error::Refused(refusal) => (Exit::Refused, refusal_hint(refusal, step)),
        Error::Rejected(refusal) if step == Step::Redeem => {
            return (Exit::Rejected, Some(redeem_hint(refusal)));
        }
        Error::Rejected(refusal) => (Exit::Rejected, Some(rejection_hint(refusal.message.code))),
        Error::TooDear(TooDear::Work { .. }) => (Exit::GaveUp, Some(MAX_WORK)),
        Error::TooDear(TooDear::Time { which, .. }) => (Exit::GaveUp, Some(time_hint(*which))),
        Error::Expired { .. } => (Exit::GaveUp, Some(time_hint(TimeLimit::Expiry))),
        Error::OutOfTime { .. } if step == Step::Redeem => (Exit::GaveUp, Some(UNKNOWN_FATE)),
        Error::OutOfTime { .. } => (Exit::GaveUp, Some(time_hint(TimeLimit::Timeout))),
        Error::WrongKind(wrong) => (Exit::Usage, Some(kind_hint(wrong.wanted))),
        _ => (Exit::Internal, None),
    };
    (exit, hint.map(Cow::Borrowed))
}

/// What to do after Ctrl-C.
pub(crate) fn after_interrupt(step: Step) -> Hint {
    (step == Step::Redeem).then_some(Cow::Borrowed(UNKNOWN_FATE))
}

fn kind_hint(wanted: Kind) -> &'static str {
    match wanted {
        Kind::Quote => "name one with --service; `wisdom connect` is for tunnels",
        Kind::Tunnel => "name one with --service; `wisdom get` is for quotes",
    }
}

fn time_hint(limit: TimeLimit) -> &'static str {
    match limit {
        TimeLimit::MaxTime => "raise --max-time to pay it, or come back when it is cheaper",
        TimeLimit::Timeout => "raise --timeout, or come back later",
        TimeLimit::Expiry => "use more --threads or a faster machine, or come back when it is cheaper",
    }
}

fn connection_hint(error: &ConnectionError, step: Step) -> Option<&'static str> {
    let lost = matches!(
        error,
        ConnectionError::Closed { .. } | ConnectionError::Io { .. } | ConnectionError::Silent { .. }
    );
    (step == Step::Redeem && lost).then_some(UNKNOWN_FATE)
}

fn refusal_hint(refusal: &Refusal, step: Step) -> Option<&'static str> {
    match (refusal.message.code, refusal.stop) {
        (Code::TooExpensive, _) => Some(MAX_WORK),
        (Code::UnknownService, _) => {
            Some("leave --service out for the server's default, or ask its operator for the name")
        }
        (Code::UnsupportedVersion, _) => Some("the server speaks another version: a newer `wisdom` may help"),
        (Code::Malformed, _) if step == Step::Redeem => Some(
            "the work or the nonces do not fit the challenge: was the solution altered, or made by another program?",
        ),
        (Code::Malformed | Code::TooLarge | Code::Unexpected, _) => {
            Some("this is a bug of this client, or of the server: report it with the request id")
        }
        _ if step == Step::Redeem => Some(match refusal.message.solution {
            Some(SolutionFate::Kept) => KEPT,
            Some(SolutionFate::Unknown) => UNKNOWN_FATE,
            Some(SolutionFate::Spent) | None => ASK_ANEW,
        }),
        (_, Stop::WaitTooLong) => Some("come back then, or raise --timeout"),
        (_, Stop::TooOften) => Some("try again later"),
        (_, Stop::AskAnew) => Some(ASK_ANEW),
        (_, Stop::Final) => None,
    }
}

/// What is left to do where the challenges that were asked for since did no better.
fn rejection_hint(code: Code) -> &'static str {
    match code {
        Code::Forged => "the gate's nodes may have different keys: tell its operator",
        Code::WrongService => "the gate's nodes may offer different services: tell its operator",
        Code::WrongSource => "the server sees this machine under changing addresses: try another network",
        Code::Unsolved => "this is a bug of this client: report it, and try another --kernel",
        _ => "try again later",
    }
}

/// What is left to do about one solution.
fn redeem_hint(refusal: &Refusal) -> Cow<'static, str> {
    let why = match refusal.message.code {
        Code::Expired => "its time is over",
        Code::Spent => "a solution buys something once",
        Code::Forged => "the challenge was altered on the way, or is another gate's",
        Code::WrongService => "the service is not offered here, or no more",
        Code::WrongSource => "a challenge is good from the address that asked for it: ask from this one",
        Code::TooLittleWork => {
            let work = refusal.message.work.map(|work| format!(" --work {work}")).unwrap_or_default();
            return format!("solve the same challenge again, with at least its price: wisdom solve{work}")
                .into();
        }
        Code::Unsolved => {
            return "the nonces do not solve this challenge at this work: was any of the three altered? Solve it again: \
                    wisdom solve"
                .into();
        }
        _ => return ASK_ANEW.into(),
    };
    format!("{why}; {ASK_ANEW}").into()
}
