//! What can go wrong, each error saying who started it, what it was about, and what to do next.
//!
//! Owns the types and their words. Which of them are worth another try is [`advice`](crate::advice)'s business, and
//! exit codes are the binary's. Text that came from a server is shown through [`text`], never as it is.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use wisdom_protocol::code::Code;
use wisdom_protocol::frame::DecodeError;
use wisdom_protocol::message::{ErrorMessage, MessageType};
use wisdom_protocol::service::ServiceName;

use crate::address::Address;
use crate::advice::{self, Stop};
use crate::budget::TooDear;
use crate::text;
use crate::tunnel::WrongKind;

/// Why [`Client::get`](crate::Client::get) came back with nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No connection could be made.
    #[error(transparent)]
    Dial(#[from] DialError),
    /// A connection was made, and failed.
    #[error("{address}: {source}")]
    Connection {
        /// The server.
        address: Address,
        /// What happened.
        source: ConnectionError,
    },
    /// The server said no.
    #[error(transparent)]
    Refused(Refusal),
    /// The server found fault with the solution.
    #[error(transparent)]
    Rejected(Refusal),
    /// The price is beyond what the options allow. Nothing was computed for it.
    #[error(transparent)]
    TooDear(#[from] TooDear),
    /// The search took longer than the challenge was good for.
    #[error("the challenge expired before it was solved: it was good for {lifetime:?}")]
    Expired {
        /// How long it was good for.
        lifetime: Duration,
    },
    /// The overall timeout passed.
    #[error("gave up after {after:?}{}", last.as_ref().map(|last| format!("; the last failure was: {last}")).unwrap_or_default())]
    OutOfTime {
        /// The timeout.
        after: Duration,
        /// What the last attempt failed with, in words that are safe to show.
        last: Option<String>,
    },
    /// The search itself failed.
    #[error(transparent)]
    Search(#[from] SearchError),
    /// The solution bought something else than was wanted, and is spent.
    #[error(transparent)]
    WrongKind(#[from] WrongKind),
}

impl Error {
    /// The server's last word, where it had one.
    #[must_use]
    pub fn server_message(&self) -> Option<&ErrorMessage> {
        match self {
            Self::Refused(refusal) | Self::Rejected(refusal) => Some(&*refusal.message),
            _ => None,
        }
    }

    /// How long to wait before asking for another challenge, where that would help and was not for the failed step to do:
    /// a solution in hand is of no more use, but another one may be.
    #[must_use]
    pub fn asks_anew(&self) -> Option<Duration> {
        match self {
            Self::Expired { .. } => Some(Duration::ZERO),
            Self::Refused(refusal) | Self::Rejected(refusal) => match refusal.stop {
                Stop::AskAnew => Some(advice::wait_before_asking(&refusal.message)),
                Stop::Final | Stop::TooOften | Stop::WaitTooLong => None,
            },
            _ => None,
        }
    }
}

/// A server's refusal, after which this client stopped.
#[derive(Debug, thiserror::Error)]
#[error("{address} refused ({}): {}{}", message.code, text::line(message.message()), self.epilogue())]
pub struct Refusal {
    /// The server.
    pub address: Address,
    /// What it said.
    pub message: Box<ErrorMessage>,
    /// Why there was no other try.
    pub stop: Stop,
    /// How many other tries there had been.
    pub retries: u32,
}

impl Refusal {
    /// Whether it is the solution that was found wanting, rather than the server that could not serve.
    #[must_use]
    pub fn is_rejection(&self) -> bool {
        matches!(
            self.message.code,
            Code::Expired
                | Code::Forged
                | Code::WrongService
                | Code::WrongSource
                | Code::TooLittleWork
                | Code::Unsolved
                | Code::Spent
        )
    }

    fn epilogue(&self) -> String {
        let wait = self.message.retry_after_ms.map(Duration::from_millis);
        match (self.stop, wait) {
            (Stop::WaitTooLong, Some(wait)) => {
                format!("; it asks to wait {wait:?}, longer than this client may")
            }
            (Stop::TooOften, _) if self.retries > 0 => format!("; gave up after {} retries", self.retries),
            (Stop::TooOften, Some(wait)) => format!("; come back in {wait:?}"),
            _ => String::new(),
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        if refusal.is_rejection() { Self::Rejected(refusal) } else { Self::Refused(refusal) }
    }
}

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DialError {
    /// The name leads nowhere.
    #[error("cannot find {address}: {}; check the name", system_words(source))]
    Unknown {
        /// What was looked up.
        address: Address,
        /// What the lookup said.
        source: io::Error,
    },
    /// No address of the name takes connections.
    #[error(
        "cannot connect to {address} ({}); is the server running, and is this its port?",
        each(address, tries)
    )]
    Unreachable {
        /// What was dialled.
        address: Address,
        /// Each address of the name, and why there is no connection to it.
        tries: Vec<(SocketAddr, io::Error)>,
    },
}

/// The address itself is not said twice.
fn each(asked: &Address, tries: &[(SocketAddr, io::Error)]) -> String {
    let asked = asked.to_string();
    let one = |(address, error): &(SocketAddr, io::Error)| match address.to_string() {
        address if address == asked => system_words(error),
        address => format!("{address}: {}", system_words(error)),
    };
    tries.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// What the system says, without the number that it has for it.
fn system_words(error: &io::Error) -> String {
    let words = error.to_string();
    let number = error.raw_os_error().map(|number| format!(" (os error {number})"));
    number.and_then(|number| words.strip_suffix(&number).map(str::to_owned)).unwrap_or(words)
}

/// What a connection was for when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// A challenge was asked for.
    Asking,
    /// The connection was kept while the challenge was being solved.
    Holding,
    /// A solution was being redeemed.
    Redeeming,
}

impl std::fmt::Display for Phase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Asking => "asking for a challenge",
            Self::Holding => "holding the connection",
            Self::Redeeming => "redeeming the solution",
        })
    }
}

/// Why a connection is of no more use.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectionError {
    /// The server refused, in a frame that is part of the protocol.
    #[error("the server refused ({}): {}", message.code, text::line(message.message()))]
    Refused {
        /// What it said.
        message: Box<ErrorMessage>,
        /// Whether any of the message that this seems to answer had been sent: if not, it answers something else.
        sent: bool,
    },
    /// The server closed the connection without an answer.
    #[error(
        "the server closed the connection without an answer while {phase}; try again later, or check the port"
    )]
    Closed {
        /// What for.
        phase: Phase,
    },
    /// The stream failed.
    #[error("the connection failed while {phase} ({}); try again later", system_words(source))]
    Io {
        /// What for.
        phase: Phase,
        /// How.
        source: io::Error,
    },
    /// The server took too long.
    #[error("no answer within {after:?} while {phase}: the server is overloaded, or this is not its port")]
    Silent {
        /// What for.
        phase: Phase,
        /// How long was waited.
        after: Duration,
    },
    /// The other side speaks something else.
    #[error(
        "answered with something that is not Hash of Wisdom: {}; check host and port",
        introduction(begin)
    )]
    NotWisdom {
        /// The first bytes of it, eight at most.
        begin: Vec<u8>,
    },
    /// The server breaks the protocol.
    #[error("the server's answer breaks the protocol ({0}); report this to whoever runs it")]
    Broken(DecodeError),
    /// The server sent a message that does not belong here.
    #[error("the server answered with a {got} while {phase}; report this to whoever runs it", got = got.name())]
    Unexpected {
        /// What it sent.
        got: MessageType,
        /// What for.
        phase: Phase,
    },
    /// The challenge is for another service.
    #[error(
        "the server offers the service {got} where {asked} was asked for; report this to whoever runs it"
    )]
    WrongService {
        /// What was asked for.
        asked: ServiceName,
        /// What was offered.
        got: ServiceName,
    },
}

/// What bytes that are no frame look like.
fn introduction(begin: &[u8]) -> String {
    let looks_like = match begin {
        [b'H', b'T', b'T', b'P', ..] => " as a web server does",
        [b'S', b'S', b'H', b'-', ..] => " as an SSH server does",
        [0x15 | 0x16, 0x03, ..] => " as a TLS server does",
        [b'2', b'2', b'0', ..] => " as a mail or FTP server does",
        [b'-', b'E', b'R', b'R', ..] => " as a Redis or mail server does",
        [2..=9, ..] => " perhaps a later version of it, and then this client is too old",
        _ => "",
    };
    let comma = if looks_like.is_empty() { "" } else { "," };
    format!("it began with \"{}\"{comma}{looks_like}", begin.escape_ascii())
}

/// Why a search brought no solution.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SearchError {
    /// The server wants a hash that this client does not know.
    #[error("the challenge is to be hashed in a way that this client does not know; a newer one may")]
    Algorithm,
    /// The sub-puzzles cannot carry the work.
    #[error(
        "a work of {work} cannot be shared between {puzzles} sub-puzzles: it must be a multiple of their number"
    )]
    Puzzle {
        /// The work.
        work: u64,
        /// The number of sub-puzzles.
        puzzles: u8,
    },
    /// The search ended by itself: it was cancelled, or no nonce exists.
    #[error(transparent)]
    Ended(#[from] wisdom_solver::SolveError),
    /// The system gave no thread to search on.
    #[error("the system gives no thread to search on: {}", system_words(.0))]
    NoThread(io::Error),
    /// The searching thread is gone, or what it found is wrong.
    #[error("the search failed inside ({0}); this is a bug of the solver")]
    Bug(&'static str),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_are_introduced() {
        for (begin, words) in [
            (&b"HTTP/1.1"[..], "it began with \"HTTP/1.1\", as a web server does"),
            (b"\x15\x03\x01", "it began with \"\\x15\\x03\\x01\", as a TLS server does"),
            (b"\x1b[2J", "it began with \"\\x1b[2J\""),
        ] {
            assert_eq!(introduction(begin), words);
        }
    }

    #[test]
    fn a_refusal_shows_no_control_characters_and_says_why_it_is_final() {
        let message = ErrorMessage::new(Code::Busy, "all \x1b[31mtaken").with_retry_after_ms(90_000);
        let address: Address = "gate".parse().unwrap();
        let message = Box::new(message);
        let mut refusal = Refusal { address, message, stop: Stop::WaitTooLong, retries: 0 };
        let begin = r"gate:7700 refused (busy): all \u{1b}[31mtaken";
        assert_eq!(refusal.to_string(), format!("{begin}; it asks to wait 90s, longer than this client may"));
        refusal.stop = Stop::TooOften;
        assert_eq!(refusal.to_string(), format!("{begin}; come back in 90s"));
        refusal.retries = 5;
        assert_eq!(refusal.to_string(), format!("{begin}; gave up after 5 retries"));
        refusal.stop = Stop::Final;
        assert_eq!(refusal.to_string(), begin);
    }
}
