//! How the command ends: exit codes, and failures in words.
//!
//! Owns the table of exit codes, which error belongs to which, and what to try next on this command line. Prints nothing.

use std::process::ExitCode;

use wisdom_client::advice::Stop;
use wisdom_client::budget::{TimeLimit, TooDear};
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::ErrorMessage;
use wisdom_client::{Error, Refusal, SearchError};

/// Every way to end but success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Internal,
    Usage,
    Network,
    Refused,
    Rejected,
    GaveUp,
    Interrupted,
}

impl Exit {
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Internal => 1,
            Self::Usage => 2,
            Self::Network => 3,
            Self::Refused => 4,
            Self::Rejected => 5,
            Self::GaveUp => 6,
            Self::Interrupted => 130,
        }
    }

    /// The `kind` of JSON output.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::Usage => "usage",
            Self::Network => "network",
            Self::Refused => "refused",
            Self::Rejected => "rejected",
            Self::GaveUp => "gave_up",
            Self::Interrupted => "interrupted",
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        exit.code().into()
    }
}

/// Why there is no result: everything that is printed about it.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    /// Safe to show.
    pub(crate) message: String,
    pub(crate) hint: Option<&'static str>,
    /// What the server said, where it was the server.
    pub(crate) server: Option<Box<ErrorMessage>>,
}

impl Failure {
    fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: message.into(), hint: None, server: None }
    }

    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(Exit::Internal, message)
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    pub(crate) fn interrupted() -> Self {
        Self::new(Exit::Interrupted, "interrupted")
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let (exit, hint) = judged(&error);
        Self { exit, message: error.to_string(), hint, server: error.server_message().cloned().map(Box::new) }
    }
}

/// The exit code of `error`, and what to try where the error itself does not say.
fn judged(error: &Error) -> (Exit, Option<&'static str>) {
    match error {
        Error::Dial(_) | Error::Connection { .. } | Error::Search(SearchError::Algorithm) => {
            (Exit::Network, None)
        }
        Error::Refused(refusal) => (Exit::Refused, refusal_hint(refusal)),
        Error::Rejected(refusal) => (Exit::Rejected, Some(rejection_hint(refusal.message.code))),
        Error::TooDear(TooDear::Work { .. }) => {
            (Exit::GaveUp, Some("raise --max-work to pay it, or come back when it is cheaper"))
        }
        Error::TooDear(TooDear::Time { which, .. }) => (Exit::GaveUp, Some(time_hint(*which))),
        Error::Expired { .. } => (Exit::GaveUp, Some(time_hint(TimeLimit::Expiry))),
        Error::OutOfTime { .. } => (Exit::GaveUp, Some(time_hint(TimeLimit::Timeout))),
        _ => (Exit::Internal, None),
    }
}

fn time_hint(limit: TimeLimit) -> &'static str {
    match limit {
        TimeLimit::MaxTime => "raise --max-time to pay it, or come back when it is cheaper",
        TimeLimit::Timeout => "raise --timeout, or come back later",
        TimeLimit::Expiry => "use more --threads or a faster machine, or come back when it is cheaper",
    }
}

fn refusal_hint(refusal: &Refusal) -> Option<&'static str> {
    match (refusal.message.code, refusal.stop) {
        (Code::TooExpensive, _) => Some("raise --max-work to pay it, or come back when it is cheaper"),
        (Code::UnknownService, _) => {
            Some("leave --service out for the server's default, or ask its operator for the name")
        }
        (Code::UnsupportedVersion, _) => Some("the server speaks another version: a newer `wisdom` may help"),
        (Code::Malformed | Code::TooLarge | Code::Unexpected, _) => {
            Some("this is a bug of this client, or of the server: report it with the request id")
        }
        (_, Stop::WaitTooLong) => Some("come back then, or raise --timeout"),
        (_, Stop::TooOften) => Some("try again later"),
        (_, Stop::Final) => None,
    }
}

fn rejection_hint(code: Code) -> &'static str {
    match code {
        Code::Forged => "the gate's nodes may have different keys: tell its operator",
        Code::WrongService => "the gate's nodes may offer different services: tell its operator",
        Code::WrongSource => "the server sees this machine under changing addresses: try another network",
        Code::Unsolved => "this is a bug of this client: report it, and try another --kernel",
        _ => "try again later",
    }
}
