//! From what was written to what can't be wrong. Collects every mistake with key, value and what is allowed.

use std::fmt;
use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use tracing_subscriber::EnvFilter;
use wisdom_protocol::mac::MacKey;
use wisdom_protocol::service::{Realm, ServiceName};
use wisdom_protocol::token::KeyId;
use wisdom_protocol::work::{MAX_PUZZLES, MAX_WORK, PuzzleCount, Work};
use zeroize::Zeroizing;

use super::raw::{Key, Keys, Raw, Service as RawService, Span, Timeouts as RawTimeouts};
use super::{Environment, LogFormat, Settings, Timeouts};
use crate::admission::Caps;
use crate::entropy::{self, OsEntropy};
use crate::keys::{self, KeyRing};
use crate::pricing::Tariff;
use crate::service::{EmbeddedQuotes, QuoteProvider, Service, Services};

/// The id of a key that lives as long as the process; configured keys may have any other.
const EPHEMERAL_KEY_ID: KeyId = KeyId(0);
/// Shorter and honest peers far away fail; longer and a silent one holds a descriptor for nothing.
const TIMEOUT_RANGE: RangeInclusive<Duration> = Duration::from_millis(10)..=Duration::from_hours(1);

/// One thing that is wrong.
#[derive(Debug)]
pub(super) struct Mistake {
    /// The key as figment knows it, to find where its value came from.
    pub(super) key: &'static str,
    text: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Mistakes so far.
#[derive(Default)]
struct Mistakes(Vec<Mistake>);

impl Mistakes {
    fn add(&mut self, key: &'static str, name: &str, problem: impl fmt::Display) {
        self.0.push(Mistake { key, text: format!("{name}: {problem}") });
    }

    /// `value` where it was accepted; otherwise notes what is allowed.
    fn check<T>(
        &mut self,
        key: &'static str,
        shown: impl fmt::Debug,
        allowed: &str,
        value: Option<T>,
    ) -> Option<T> {
        if value.is_none() {
            self.add(key, key, format_args!("{shown:?} is not {allowed}"));
        }
        value
    }

    fn number(&mut self, key: &'static str, value: usize, range: RangeInclusive<usize>) -> usize {
        if !range.contains(&value) {
            let allowed = format_args!("{value} is not in {} to {}", range.start(), range.end());
            self.add(key, key, allowed);
        }
        value
    }

    fn span(&mut self, key: &'static str, value: Span) -> Duration {
        if !TIMEOUT_RANGE.contains(&value.0) {
            let shown = humantime::format_duration(value.0);
            self.add(key, key, format_args!("{shown} is not in 10ms to 1h"));
        }
        value.0
    }
}

impl Settings {
    /// Settings, or every mistake.
    pub(super) fn resolve(raw: &Raw) -> Result<Self, Vec<Mistake>> {
        let mut mistakes = Mistakes::default();
        let resolved = Self::try_resolve(raw, &mut mistakes);
        match resolved {
            Some(settings) if mistakes.0.is_empty() => Ok(settings),
            _ => Err(mistakes.0),
        }
    }

    fn try_resolve(raw: &Raw, mistakes: &mut Mistakes) -> Option<Self> {
        let environment = environment(&raw.environment, mistakes);
        let listen = listen("server.listen", &raw.server.listen, mistakes);
        let admin_listen = match raw.admin.listen.as_str() {
            "off" => Some(None),
            address => {
                listen_at("admin.listen", address, "an address and port, or \"off\"", mistakes).map(Some)
            }
        };
        let realm = Realm::new(&raw.challenge.realm);
        let realm = mistakes.check("challenge.realm", &raw.challenge.realm, "at most 64 bytes", realm);
        let services = services(raw, &realm.clone().unwrap_or_default(), mistakes);
        let timeouts = timeouts(&raw.timeouts, mistakes);
        let caps = Caps {
            connections: mistakes.number("server.max_connections", raw.server.max_connections, 1..=1_000_000),
            per_source: mistakes.number(
                "server.max_connections_per_source",
                raw.server.max_connections_per_source,
                1..=1_000_000,
            ),
        };
        let max_requests = raw.server.max_requests_per_connection;
        if max_requests == 0 {
            mistakes.add(
                "server.max_requests_per_connection",
                "server.max_requests_per_connection",
                "0 is not 1 or more",
            );
        }
        let drain_timeout = mistakes.span("server.drain_timeout", raw.server.drain_timeout);
        let replay_max_entries =
            mistakes.number("replay.max_entries", raw.replay.max_entries, 1..=100_000_000);
        let log_format = log_format(&raw.log.format, environment?, mistakes);
        let log_level = log_level(raw, environment?, mistakes);
        let (keys, ephemeral_key) = keys(&raw.keys, environment?, mistakes)?;
        let mut warnings = Vec::new();
        if environment? == Environment::Production && raw.replay.directory.is_none() {
            warnings
                .push("replay.directory is not set: outstanding challenges are void after a restart".into());
        }
        Some(Self {
            environment: environment?,
            listen: listen?,
            admin_listen: admin_listen?,
            caps,
            max_requests,
            drain_timeout,
            timeouts,
            bind_source: raw.challenge.bind_source,
            realm: realm?,
            keys,
            ephemeral_key,
            services: services?,
            replay_max_entries,
            replay_directory: raw.replay.directory.clone(),
            log_format: log_format?,
            log_level: log_level?,
            warnings,
        })
    }
}

fn environment(text: &str, mistakes: &mut Mistakes) -> Option<Environment> {
    let environment = match text {
        "development" => Some(Environment::Development),
        "production" => Some(Environment::Production),
        _ => None,
    };
    mistakes.check("environment", text, "\"development\" or \"production\"", environment)
}

fn log_format(text: &str, environment: Environment, mistakes: &mut Mistakes) -> Option<LogFormat> {
    let format = match (text, environment) {
        ("human", _) | ("auto", Environment::Development) => Some(LogFormat::Human),
        ("json", _) | ("auto", Environment::Production) => Some(LogFormat::Json),
        _ => None,
    };
    mistakes.check("log.format", text, "\"auto\", \"human\" or \"json\"", format)
}

fn log_level(raw: &Raw, environment: Environment, mistakes: &mut Mistakes) -> Option<String> {
    let default = match environment {
        Environment::Development => "info,wisdom_server=debug",
        Environment::Production => "info",
    };
    let level = raw.log.level.clone().unwrap_or_else(|| default.to_owned());
    let filter = EnvFilter::try_new(&level).ok().map(|_| level.clone());
    mistakes.check("log.level", level, "a filter such as \"info\" or \"wisdom_server=debug\"", filter)
}

fn listen(key: &'static str, text: &str, mistakes: &mut Mistakes) -> Option<SocketAddr> {
    listen_at(key, text, "an address and port, such as 127.0.0.1:7700 or [::]:7700", mistakes)
}

fn listen_at(key: &'static str, text: &str, allowed: &str, mistakes: &mut Mistakes) -> Option<SocketAddr> {
    mistakes.check(key, text, allowed, text.parse().ok())
}

fn timeouts(raw: &RawTimeouts, mistakes: &mut Mistakes) -> Timeouts {
    Timeouts {
        first_frame: mistakes.span("timeouts.first_frame", raw.first_frame),
        frame: mistakes.span("timeouts.frame", raw.frame),
        hold: mistakes.span("timeouts.hold", raw.hold),
        idle: mistakes.span("timeouts.idle", raw.idle),
        write: mistakes.span("timeouts.write", raw.write),
        lifetime: mistakes.span("timeouts.lifetime", raw.lifetime),
    }
}

/// The key ring, and whether its key was made just now.
fn keys(raw: &Keys, environment: Environment, mistakes: &mut Mistakes) -> Option<(KeyRing, bool)> {
    let Some(current) = &raw.current else {
        if environment == Environment::Production {
            let problem = "is not set, and production does not sign with an ephemeral key; set keys.current.id and \
                keys.current.file (make a key with `openssl rand -hex 32`)";
            mistakes.add("keys", "keys.current", problem);
        }
        let secret = Zeroizing::new(entropy::draw::<32>(&OsEntropy));
        let ring = MacKey::new(&*secret).ok().and_then(|key| KeyRing::new((EPHEMERAL_KEY_ID, key), []).ok());
        return ring.map(|ring| (ring, true));
    };
    let current = key("keys.current", current, mistakes);
    let others: Vec<_> = [("keys.previous", &raw.previous), ("keys.next", &raw.next)]
        .into_iter()
        .filter_map(|(name, raw)| key(name, raw.as_ref()?, mistakes))
        .collect();
    match KeyRing::new(current?, others) {
        Ok(ring) => Some((ring, false)),
        Err(duplicate) => {
            mistakes.add("keys", "keys", duplicate);
            None
        }
    }
}

fn key(name: &'static str, raw: &Key, mistakes: &mut Mistakes) -> Option<(KeyId, MacKey)> {
    let hex = match (&raw.file, &raw.secret) {
        (Some(path), None) => match std::fs::read_to_string(path) {
            Ok(text) => Zeroizing::new(text),
            Err(error) => {
                mistakes.add(name, &format!("{name}.file"), format_args!("{}: {error}", path.display()));
                return None;
            }
        },
        (None, Some(secret)) => secret.0.clone(),
        _ => {
            mistakes.add(name, name, "set either `file` or `secret`");
            return None;
        }
    };
    keys::from_hex(&hex)
        .map_err(|problem| mistakes.add(name, name, format_args!("the secret {problem}")))
        .ok()
        .map(|key| (KeyId(raw.id), key))
}

fn services(raw: &Raw, realm: &Realm, mistakes: &mut Mistakes) -> Option<Services> {
    let quotes: Arc<dyn QuoteProvider> = Arc::new(EmbeddedQuotes::new());
    let built_in = [("quotes".to_owned(), RawService::default())];
    let configured: Vec<(&String, &RawService)> = if raw.services.is_empty() {
        built_in.iter().map(|(name, service)| (name, service)).collect()
    } else {
        raw.services.iter().collect()
    };
    let resolved: Vec<Service> = configured
        .into_iter()
        .filter_map(|(name, raw)| service(name, raw, realm, &quotes, mistakes))
        .collect();
    let wanted = raw.server.default_service.as_str();
    if raw.services.contains_key(wanted) && !resolved.iter().any(|service| service.name.as_str() == wanted) {
        // What is wrong with it has been said.
        return None;
    }
    let default = resolved.iter().find(|service| service.name.as_str() == wanted).cloned();
    let default =
        mistakes.check("server.default_service", wanted, "the name of a configured service", default)?;
    let others = resolved.into_iter().filter(|service| service.name != default.name);
    Some(others.fold(Services::new(default.clone()), Services::and))
}

fn service(
    name: &str,
    raw: &RawService,
    realm: &Realm,
    quotes: &Arc<dyn QuoteProvider>,
    mistakes: &mut Mistakes,
) -> Option<Service> {
    let mut wrong = |key: &str, problem: String| {
        mistakes.add("services", &format!("services.{name}{key}"), problem);
    };
    let service_name = ServiceName::new(name);
    if service_name.is_none() {
        wrong("", "a service name is 1 to 32 of a-z, 0-9, '_' and '-', the first a letter or digit".into());
    }
    if raw.kind != "quotes" {
        wrong(".kind", format!("{:?} is not \"quotes\"", raw.kind));
    }
    let puzzles = PuzzleCount::new(raw.puzzles);
    if puzzles.is_none() {
        wrong(".puzzles", format!("{} is not in 1 to {MAX_PUZZLES}", raw.puzzles));
    }
    let floor = Work::new(raw.floor);
    if floor.is_none() {
        wrong(".floor", format!("{} is not in 1 to {MAX_WORK} (2^48)", raw.floor));
    }
    let tariff = Tariff { floor: floor?, puzzles: puzzles? };
    Some(Service::new(realm, service_name?, tariff, Arc::clone(quotes)))
}
