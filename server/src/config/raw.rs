//! The configuration as it is written: every key, its default, in the shape of the file.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use serde::de::{Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use zeroize::Zeroizing;

/// A duration as text with a unit, such as `5s` or `250ms`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span(pub(super) Duration);

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&humantime::format_duration(self.0))
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Span;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a duration with a unit, such as \"5s\" or \"250ms\"")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Span, E> {
                let unexpected = serde::de::Unexpected::Str(text);
                humantime::parse_duration(text).map(Span).map_err(|_| E::invalid_value(unexpected, &self))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// The whole file.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    pub(super) environment: String,
    pub(super) server: Server,
    pub(super) timeouts: Timeouts,
    pub(super) admin: Admin,
    pub(super) challenge: Challenge,
    pub(super) keys: Keys,
    pub(super) replay: Replay,
    pub(super) log: Log,
    #[serde(default)]
    pub(super) services: BTreeMap<String, Service>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Server {
    pub(super) listen: String,
    pub(super) default_service: String,
    pub(super) max_connections: usize,
    pub(super) max_connections_per_source: usize,
    pub(super) max_requests_per_connection: u32,
    pub(super) drain_timeout: Span,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Timeouts {
    pub(super) first_frame: Span,
    pub(super) frame: Span,
    pub(super) hold: Span,
    pub(super) idle: Span,
    pub(super) write: Span,
    pub(super) lifetime: Span,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Admin {
    pub(super) listen: String,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Challenge {
    pub(super) realm: String,
    pub(super) bind_source: bool,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Keys {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) current: Option<Key>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) previous: Option<Key>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) next: Option<Key>,
}

/// One key: its id, and its secret in hexadecimal, in a file or in place.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Key {
    pub(super) id: u32,
    pub(super) file: Option<std::path::PathBuf>,
    #[serde(skip_serializing)]
    pub(super) secret: Option<Secret>,
}

/// A secret as text: wiped when dropped, never shown.
pub(super) struct Secret(pub(super) Zeroizing<String>);

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Zeroizing::new(text)))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key").field("id", &self.id).field("file", &self.file).finish_non_exhaustive()
    }
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Replay {
    pub(super) max_entries: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) directory: Option<std::path::PathBuf>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Log {
    pub(super) format: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) level: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Service {
    pub(super) kind: String,
    pub(super) floor: u64,
    pub(super) puzzles: u64,
}

impl Default for Service {
    fn default() -> Self {
        Self { kind: "quotes".into(), floor: 1 << 21, puzzles: 16 }
    }
}

impl Default for Raw {
    fn default() -> Self {
        let seconds = |seconds| Span(Duration::from_secs(seconds));
        Self {
            environment: "development".into(),
            server: Server {
                listen: "127.0.0.1:7700".into(),
                default_service: "quotes".into(),
                max_connections: 10_000,
                max_connections_per_source: 128,
                max_requests_per_connection: 64,
                drain_timeout: seconds(30),
            },
            timeouts: Timeouts {
                first_frame: seconds(5),
                frame: seconds(5),
                hold: seconds(20),
                idle: seconds(10),
                write: seconds(5),
                lifetime: seconds(120),
            },
            admin: Admin { listen: "127.0.0.1:7701".into() },
            challenge: Challenge { realm: String::new(), bind_source: true },
            keys: Keys::default(),
            replay: Replay { max_entries: 1_000_000, directory: None },
            log: Log { format: "auto".into(), level: None },
            services: BTreeMap::new(),
        }
    }
}

/// The last part of every key that has a default, for the test that holds the commented file against them.
#[cfg(test)]
pub(super) fn keys_with_defaults() -> Vec<String> {
    fn leaves(value: &serde_json::Value, name: &str, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(members) => {
                members.iter().for_each(|(name, value)| leaves(value, name, found));
            }
            _ => found.push(name.to_owned()),
        }
    }
    let mut raw = Raw::default();
    raw.services.insert("quotes".into(), Service::default());
    let mut found = Vec::new();
    leaves(&serde_json::to_value(raw).unwrap_or_default(), "", &mut found);
    found
}
