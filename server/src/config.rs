//! Configuration: flag over environment over file over default, resolved once into types that can't be wrong.
//!
//! [`source`] layers the texts, [`resolve`](Settings::resolve) makes [`Settings`] of them or says everything that is
//! wrong. The running server reads settings through one swappable snapshot and never sees the raw form.

mod raw;
mod resolve;
mod source;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

pub use source::{ConfigError, Flags, Layers, load};
use wisdom_protocol::service::Realm;

use crate::admission::Caps;
use crate::keys::KeyRing;
use crate::service::Services;

/// How careful to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Environment {
    /// Runs with nothing configured, with an ephemeral key.
    #[default]
    Development,
    /// Refuses what is only good for trying out.
    Production,
}

/// How logs are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Human,
    /// One JSON object a line.
    Json,
}

/// What may last how long; each is a span from its start, see `PROTOCOL.md` section 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// From acceptance until the first frame is complete.
    pub first_frame: Duration,
    /// From the first byte of a later frame until it is complete.
    pub frame: Duration,
    /// From a challenge until the first byte of the next frame.
    pub hold: Duration,
    /// From a quote until the first byte of the next frame.
    pub idle: Duration,
    /// For writing one frame.
    pub write: Duration,
    /// From acceptance until the connection is closed in any case.
    pub lifetime: Duration,
}

/// Everything the running server is told.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Development or production.
    pub environment: Environment,
    /// The gate's address.
    pub listen: SocketAddr,
    /// The side port's address, if it is to have one.
    pub admin_listen: Option<SocketAddr>,
    /// Caps on live connections, as configured; descriptors may allow fewer.
    pub caps: Caps,
    /// Requests taken on one connection.
    pub max_requests: u32,
    /// How long a drain may last.
    pub drain_timeout: Duration,
    /// Deadlines of a connection.
    pub timeouts: Timeouts,
    /// Whether tokens are bound to the address that asked.
    pub bind_source: bool,
    /// The name of the set of nodes that share keys.
    pub realm: Realm,
    /// Signing keys.
    pub keys: KeyRing,
    /// Whether the key was made for this process alone.
    pub ephemeral_key: bool,
    /// What is behind the gate.
    pub services: Services,
    /// The most solutions remembered at once.
    pub replay_max_entries: usize,
    /// Where the replay set survives a restart, if it does.
    pub replay_directory: Option<PathBuf>,
    /// How logs are written.
    pub log_format: LogFormat,
    /// A `tracing` filter, such as `info` or `wisdom_server=debug`.
    pub log_level: String,
    /// What is allowed but doubtful.
    pub warnings: Vec<String>,
}

#[cfg(test)]
pub(crate) mod tests;
