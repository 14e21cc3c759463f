//! Configuration: flag over environment over file over default, resolved once into types that can't be wrong.
//!
//! One table, `keys`, says what keys there are; `source` layers what was written, `values` holds it against the table,
//! `resolve` makes [`Settings`] of it or says everything that is wrong. The running server reads settings through one
//! swappable snapshot and never sees what they were made of.

mod admission;
mod changes;
mod doubts;
mod effect;
mod effective;
mod keys;
mod kind;
mod listeners;
mod mistakes;
mod pricing;
mod print;
mod providers;
mod reference;
mod reload;
mod resolve;
mod services;
mod side;
mod signing;
mod source;
mod suggest;
mod telemetry;
mod values;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

pub use admission::AdmissionSettings;
pub use effective::Effective;
pub use mistakes::ConfigError;
pub use print::{print, summary};
pub use reference::{Form, reference};
use reload::Fixed;
pub use reload::{Reloaded, reload};
use resolve::Surroundings;
pub use side::{Debugging, SidePort};
pub use source::{Flags, Layers, SYSTEM_FILE};
use values::Values;
use wisdom_protocol::service::Realm;

use crate::admission::Caps;
use crate::descriptors::Balancers;
use crate::dialect::Dialect;
use crate::keys::KeyRing;
use crate::memory::Guard;
use crate::networks::Networks;
use crate::pricing::prices::PricingSettings;
use crate::providers::ProviderTable;
use crate::service::Services;
use crate::text_file::{Occasion, Stamps};
use crate::traces::TraceSettings;
use crate::watch::WatchSettings;

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
    /// On a text listener, from a challenge until the first byte of its solution.
    pub text_hold: Duration,
    /// From acceptance until the PROXY protocol header is complete, where one is required.
    pub proxy_header: Duration,
    /// For writing one frame.
    pub write: Duration,
    /// From acceptance until the connection is closed in any case.
    pub lifetime: Duration,
}

/// One address of the gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listener {
    /// The key that names it, for errors.
    pub key: String,
    /// Where it listens.
    pub address: SocketAddr,
    /// How it is spoken with.
    pub dialect: Dialect,
    /// Whose PROXY protocol headers are believed, where one is required; none where none is taken.
    pub trusted: Option<Networks>,
}

/// Everything the running server is told.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Development or production.
    pub environment: Environment,
    /// The configuration file that was read.
    pub config_file: Option<PathBuf>,
    /// The gate's addresses, at least one.
    pub listeners: Vec<Arc<Listener>>,
    /// The side port's address, if it is to have one.
    pub admin_listen: Option<SocketAddr>,
    /// How the side port serves.
    pub side: SidePort,
    /// Caps on live connections, as configured; descriptors may allow fewer.
    pub caps: Caps,
    /// Limits per source, and the lane.
    pub admission: AdmissionSettings,
    /// From which use of memory on nobody is let in.
    pub memory: Guard,
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
    /// How prices follow demand and sources.
    pub pricing: PricingSettings,
    /// Where services have quotes from, beside their own.
    pub providers: ProviderTable,
    /// The most solutions remembered at once.
    pub replay_max_entries: usize,
    /// Where the replay set survives a restart, if it does.
    pub replay_directory: Option<PathBuf>,
    /// How logs are written.
    pub log_format: LogFormat,
    /// A `tracing` filter, such as `info` or `wisdom_server=debug`.
    pub log_level: String,
    /// What is told of the server as a whole.
    pub watch: WatchSettings,
    /// Where traces go, if anywhere.
    pub traces: Option<TraceSettings>,
    /// Where `tokio-console` connects, in builds that serve it.
    pub console: Option<SocketAddr>,
    /// Every value in force, as text with its origin.
    pub effective: Effective,
    /// What is allowed but doubtful.
    pub warnings: Vec<String>,
    /// Whether a change of a file that was read is a reason to read them all again.
    pub watch_files: bool,
    /// The files that were read, as they were just before.
    pub(crate) files: Stamps,
    /// When the file with the current key's secret was last written; none where it is in no file.
    pub key_written: Option<SystemTime>,
    fixed: Fixed,
}

impl Settings {
    /// Whether a listener requires PROXY protocol headers.
    #[must_use]
    pub fn balancers(&self) -> Balancers {
        let required = self.listeners.iter().any(|listener| listener.trusted.is_some());
        if required { Balancers::Some } else { Balancers::None }
    }
}

/// Reads and resolves all layers; everything that is wrong is told at once.
pub fn load(layers: &Layers) -> Result<Settings, ConfigError> {
    let (values, surroundings, error) = read(layers, Occasion::Start)?;
    Settings::resolve(&values, &surroundings, error)
}

/// What is written, and what is wrong with single values.
fn read(layers: &Layers, occasion: Occasion) -> Result<(Values, Surroundings, ConfigError), ConfigError> {
    let mut error = ConfigError::on(occasion);
    let merged = source::Merged::read(layers, &mut error);
    let unreadable = !error.mistakes.is_empty();
    let values = Values::read(&merged, &mut error);
    if unreadable {
        // What a layer that can't be read would have said is not known, so neither is what holds together.
        return Err(error);
    }
    let credentials = layers.variable("CREDENTIALS_DIRECTORY").map(PathBuf::from);
    Ok((values, Surroundings { file: layers.file.clone(), credentials }, error))
}

/// The side port's address alone, for who only asks it how the server is: nothing else has to be right, or readable.
pub fn admin_address(layers: &Layers) -> Result<Option<SocketAddr>, ConfigError> {
    let mut error = ConfigError::default();
    let merged = source::Merged::read(layers, &mut error);
    let values = Values::read(&merged, &mut error);
    if values.is_wrong("admin.listen") { Err(error) } else { Ok(values.address("admin.listen")) }
}

#[cfg(test)]
pub(crate) mod tests;
