//! The Hash of Wisdom gate: a client pays with computation before a service spends anything on it.
//!
//! The rooms, in the order in which a connection meets them: [`serve`] accepts, [`admission`] permits, [`connection`]
//! carries out what the [`session`] decides, which asks [`challenge`] to issue and check; [`replay`] reserves, and a
//! [`service`] serves, or a [`tunnel`] begins. [`lifecycle`] starts and ends it all. Everything that decides is synchronous and is passed the
//! time; see `ARCHITECTURE.md`.

pub mod accept;
pub mod admin;
pub mod admission;
pub mod breaker;
pub mod challenge;
pub mod clock;
pub mod config;
pub mod connection;
#[cfg(feature = "console")]
mod console;
pub mod descriptors;
pub mod dialect;
pub mod drain;
pub mod entropy;
pub mod escape;
pub mod gate;
pub mod healthcheck;
pub mod http_client;
pub mod keys;
pub mod lifecycle;
pub mod line;
pub mod memory;
pub mod metrics;
pub mod networks;
pub mod pricing;
pub mod profile;
pub mod providers;
pub mod proxy_header;
pub mod reload;
pub mod replay;
pub mod serve;
pub mod service;
pub mod session;
pub mod sources;
pub mod telemetry;
mod text_file;
pub mod traces;
pub mod trail;
pub mod tunnel;
pub mod watch;
