//! How a command ends: exit codes, and failures in words.
//!
//! Owns the table of exit codes. Which error belongs to which, and what to try next, is in `hint`. Prints nothing.

use std::borrow::Cow;
use std::process::ExitCode;

use wisdom_client::Error;
use wisdom_client::protocol::message::ErrorMessage;

use crate::hint::{self, Hint, Step};

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
    pub(crate) hint: Hint,
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

    pub(crate) fn network(message: impl Into<String>) -> Self {
        Self::new(Exit::Network, message)
    }

    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::new(Exit::Refused, message)
    }

    /// With what to do next.
    pub(crate) fn advising(mut self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    pub(crate) fn interrupted(step: Step) -> Self {
        Self { hint: hint::after_interrupt(step), ..Self::new(Exit::Interrupted, "interrupted") }
    }

    /// So many connections did not end in time.
    pub(crate) fn cut(connections: usize) -> Self {
        let message = format!("connections that were still open were cut: {connections}");
        Self::new(Exit::Interrupted, message)
    }

    /// `error` in `step`.
    pub(crate) fn of(error: &Error, step: Step) -> Self {
        let (exit, hint) = hint::judged(error, step);
        Self { exit, message: error.to_string(), hint, server: error.server_message().cloned().map(Box::new) }
    }
}
