//! From values that are each of their kind to settings that hold together, or every reason why they do not.

use std::path::PathBuf;
use std::sync::Arc;

use wisdom_protocol::service::Realm;

use super::effective::Effective;
use super::mistakes::ConfigError;
use super::reload::Fixed;
use super::values::Values;
use super::{
    Environment, LogFormat, Settings, Timeouts, admission, doubts, listeners, pricing, providers, services,
    side, signing, telemetry,
};
use crate::admission::Caps;
use crate::text_file::Stamps;
use crate::watch::WatchSettings;

/// What resolving looks at beside the values.
pub(super) struct Surroundings {
    /// The configuration file that was read.
    pub(super) file: Option<PathBuf>,
    /// `$CREDENTIALS_DIRECTORY`, where systemd puts credentials.
    pub(super) credentials: Option<PathBuf>,
}

impl Settings {
    /// Settings, or every mistake.
    pub(super) fn resolve(
        values: &Values,
        surroundings: &Surroundings,
        mut error: ConfigError,
    ) -> Result<Self, ConfigError> {
        let resolved = Self::try_resolve(values, surroundings, &mut error);
        match resolved {
            Some(mut settings) if error.mistakes.is_empty() => {
                settings.warnings = error.warnings;
                settings.files = error.files;
                Ok(settings)
            }
            Some(_) => Err(error),
            None => {
                if error.mistakes.is_empty() {
                    error.general(
                        "a key is read that is not in the key table; this is a mistake of the program",
                    );
                }
                Err(error)
            }
        }
    }

    fn try_resolve(values: &Values, surroundings: &Surroundings, error: &mut ConfigError) -> Option<Self> {
        let environment = environment(values);
        let admin_listen = values.address("admin.listen");
        let listeners = listeners::resolve(values, admin_listen, error);
        let realm = Realm::new(&values.text("challenge.realm"))?;
        let window = pricing::window(values, error);
        let providers = providers::resolve(values, error);
        let services = services::resolve(values, &realm, window, &providers, error);
        let signing = signing::resolve(values, environment, surroundings, error);
        let side = side::resolve(values, surroundings, error);
        let (Some(services), Some(signing), Some(side)) = (services, signing, side) else {
            // What is wrong has been noted; doubts about the rest can wait.
            return None;
        };
        let settings = Self {
            environment,
            config_file: surroundings.file.clone(),
            listeners: listeners.into_iter().map(Arc::new).collect(),
            admin_listen,
            side,
            caps: Caps {
                connections: number(values, "server.max_connections")?,
                per_source: number(values, "server.max_connections_per_source")?,
            },
            admission: admission::resolve(values)?,
            memory: admission::memory(values)?,
            max_requests: number(values, "server.max_requests_per_connection")?,
            drain_timeout: values.span("server.drain_timeout")?,
            timeouts: timeouts(values)?,
            bind_source: values.switch("challenge.bind_source")?,
            realm,
            keys: signing.ring,
            ephemeral_key: signing.ephemeral,
            services,
            pricing: pricing::resolve(values)?,
            providers: providers.table(),
            replay_max_entries: number(values, "replay.max_entries")?,
            replay_directory: values.optional_text("replay.directory").map(PathBuf::from),
            log_format: log_format(values, environment),
            log_level: log_level(values, environment),
            watch: WatchSettings { slow: values.span("log.slow")?, summary: values.span("log.summary")? },
            traces: telemetry::resolve(values),
            console: telemetry::console(values, error),
            effective: Effective::new(values, &signing.fingerprints),
            warnings: Vec::new(),
            watch_files: values.switch("server.watch_files")?,
            files: Stamps::new(),
            key_written: signing.current_written,
            fixed: Fixed::of(values),
        };
        doubts::look(&settings, values, surroundings, error);
        Some(settings)
    }
}

fn number<T: TryFrom<u64>>(values: &Values, name: &str) -> Option<T> {
    values.integer(name).and_then(|number| T::try_from(number).ok())
}

fn environment(values: &Values) -> Environment {
    match values.text("environment").as_str() {
        "production" => Environment::Production,
        _ => Environment::Development,
    }
}

fn log_format(values: &Values, environment: Environment) -> LogFormat {
    match (values.text("log.format").as_str(), environment) {
        ("json", _) | ("auto", Environment::Production) => LogFormat::Json,
        _ => LogFormat::Human,
    }
}

fn log_level(values: &Values, environment: Environment) -> String {
    let default = match environment {
        Environment::Development => "info,wisdom_server=debug",
        Environment::Production => "info",
    };
    values.optional_text("log.level").unwrap_or_else(|| default.to_owned())
}

fn timeouts(values: &Values) -> Option<Timeouts> {
    let span = |key: &str| values.span(&format!("timeouts.{key}"));
    Some(Timeouts {
        first_frame: span("first_frame")?,
        frame: span("frame")?,
        hold: span("hold")?,
        idle: span("idle")?,
        text_hold: span("text_hold")?,
        proxy_header: span("proxy_header")?,
        write: span("write")?,
        lifetime: span("lifetime")?,
    })
}
