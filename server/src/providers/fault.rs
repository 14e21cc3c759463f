//! Why a fetch brought nothing. Owns the names in metrics and the words for operators, which hold nothing of what was received.

mod tls;

use std::time::Duration;

pub use tls::TlsFault;

use crate::http_client::NoAnswer;
use crate::tunnel::dial::DialError;

/// See the module.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// No connection.
    #[error("{0}")]
    NotConnected(DialError),
    /// No TLS.
    #[error("TLS: {0}")]
    Tls(TlsFault),
    /// The whole fetch took longer than it may.
    #[error("it was not done in time; see the provider's `timeout`")]
    TimedOut,
    /// The connection ended too early, or what came is no HTTP/1.
    #[error("the exchange broke off: {0}")]
    Broken(hyper::Error),
    /// The document is elsewhere.
    #[error("it redirects (status {0}), which is not followed: put the address it leads to into `url`")]
    Redirected(u16),
    /// It refuses.
    #[error("it answers with status {status}")]
    Status {
        /// Of HTTP.
        status: u16,
        /// When it wants to be asked again, if it says so.
        wait: Option<Duration>,
    },
    /// More than is read.
    #[error("the answer has more than {0} bytes; see the provider's `max_bytes`")]
    TooLarge(usize),
    /// A page, a picture, or anything else but JSON or plain text.
    #[error("the answer's content type is not that of JSON")]
    ContentType,
    /// It was asked for no encoding, and encodes all the same.
    #[error("the answer is compressed, though that was not asked for")]
    Encoded,
    /// Not one JSON text in UTF-8.
    #[error("the answer is not JSON, from line {line}, column {column} on")]
    NotJson {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// No list where one was expected.
    #[error("there is no list where the provider's `list` points")]
    NoList,
    /// A list of nothing.
    #[error("the list of sayings is empty")]
    EmptyList,
    /// No saying.
    #[error("there is no text where the provider's `text` points")]
    NoText,
    /// The author is a number, a list or an object.
    #[error("what the provider's `author` points at is not text")]
    AuthorNotText,
    /// No saying that could be shown.
    #[error("the saying can't be served: {0}")]
    Unfit(&'static str),
}

impl From<NoAnswer> for Fault {
    fn from(none: NoAnswer) -> Self {
        match none {
            NoAnswer::Broken(error) => Self::Broken(error),
            NoAnswer::TooLarge(max_bytes) => Self::TooLarge(max_bytes),
        }
    }
}

impl Fault {
    /// The outcome that is none of these.
    pub const FETCHED: &'static str = "ok";

    /// Every outcome of a fetch.
    pub fn outcomes() -> impl Iterator<Item = &'static str> {
        let all = std::iter::once(Self::FETCHED).chain(Self::labels());
        // Several faults share a name.
        all.collect::<std::collections::BTreeSet<_>>().into_iter()
    }

    /// When the provider wants to be asked again, if it said so.
    #[must_use]
    pub fn wait(&self) -> Option<Duration> {
        match self {
            Self::Status { wait, .. } => *wait,
            _ => None,
        }
    }

    /// Whether the fault is this server's, so that it says nothing of the provider.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        matches!(self, Self::NotConnected(error) if error.is_ours())
    }
}

wisdom_protocol::labels!(Fault {
    Self::NotConnected(_) => "not_connected",
    Self::Tls(_) => "tls",
    Self::TimedOut => "timed_out",
    Self::Broken(_) => "broken",
    Self::Redirected(_) => "redirected",
    Self::Status { .. } => "status",
    Self::TooLarge(_) => "too_large",
    Self::ContentType => "content_type",
    Self::Encoded => "encoded",
    Self::NotJson { .. } => "not_json",
    Self::NoList | Self::NoText | Self::AuthorNotText => "not_there",
    Self::EmptyList | Self::Unfit(_) => "unfit",
});
