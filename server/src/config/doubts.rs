//! What is allowed but doubtful: said in the log of the start and by `check-config`.

use std::time::Duration;

use super::mistakes::ConfigError;
use super::resolve::Surroundings;
use super::source::Origin;
use super::values::Values;
use super::{Environment, Settings};
use crate::admission::Mode;
use crate::pricing::market::Demand;
use crate::text_file;

/// What one core of an ordinary machine does; a challenge's lifetime reckons with it too.
const REFERENCE_HASHES_PER_MICROSECOND: u64 = 5;
/// A price below this of a reference core keeps nobody away.
const CHEAP: Duration = Duration::from_millis(1);
/// A price above this of a reference core comes near a challenge's longest lifetime.
const DEAR: Duration = Duration::from_mins(10);

/// A price that is made of fewer grants follows chance.
const FEW_GRANTS: f64 = 5.0;

/// What a client may assume for a verdict, `PROTOCOL.md` section 10.
const REDEEM_TIMEOUT: Duration = Duration::from_secs(10);

/// Notes every doubt about `settings`.
pub(super) fn look(
    settings: &Settings,
    values: &Values,
    surroundings: &Surroundings,
    error: &mut ConfigError,
) {
    prices(settings, error);
    demand(settings, error);
    deadlines(settings, error);
    tunnels(settings, error);
    let caps = settings.caps;
    if caps.per_source > caps.connections {
        error.warn(format_args!(
            "server.max_connections_per_source = {} is above server.max_connections = {}: one source may take all",
            caps.per_source, caps.connections
        ));
    }
    if let Some(everybody) = settings.admission.exempt.universal() {
        error.warn(format_args!("admission.exempt has {everybody}: no limit per source is left"));
    }
    if settings.environment == Environment::Production && settings.admission.mode == Mode::DryRun {
        error.warn("admission.dry_run = true: limits per source are counted and refuse nobody");
    }
    if settings.environment == Environment::Development {
        reachable(settings, error);
    } else if settings.replay_directory.is_none() {
        error.warn("replay.directory is not set: outstanding challenges are void after a restart");
    }
    if settings.environment == Environment::Production && values.text("log.format") == "human" {
        error.warn("log.format = \"human\" in production: log collectors want \"json\"");
    }
    secrets_in_file(values, surroundings, error);
    if settings.environment == Environment::Production && settings.side.allows("https://anybody.example") {
        error.warn(
            "admin.allowed_origins = \"*\": any page may read the side port from an operator's browser",
        );
    }
}

fn prices(settings: &Settings, error: &mut ConfigError) {
    for service in settings.services.iter() {
        let hashes = service.tariff.price().hashes();
        let took = Duration::from_micros(hashes / REFERENCE_HASHES_PER_MICROSECOND);
        let effect = if took < CHEAP {
            "takes under a millisecond of one core: it keeps nobody away"
        } else if took > DEAR {
            "takes over ten minutes of one core: challenges may run out before they are solved"
        } else {
            continue;
        };
        error.warn(format_args!("services.{}.floor: a price of {hashes} hashes {effect}", service.name));
    }
}

fn demand(settings: &Settings, error: &mut ConfigError) {
    for service in settings.services.iter() {
        let Demand { grants_per_second, window, .. } = service.demand;
        let fit = grants_per_second * window.as_secs_f64();
        if fit < FEW_GRANTS {
            error.warn(format_args!(
                "services.{}.grants_per_minute: {fit:.1} grants fit into pricing.window = {}: the price jumps with each of them; \
                    a longer window lets it follow demand and not chance",
                service.name,
                humantime::format_duration(window)
            ));
        }
    }
}

fn deadlines(settings: &Settings, error: &mut ConfigError) {
    let timeouts = settings.timeouts;
    let spans = [
        ("first_frame", timeouts.first_frame),
        ("frame", timeouts.frame),
        ("hold", timeouts.hold),
        ("idle", timeouts.idle),
    ];
    for (name, span) in spans.into_iter().filter(|(_, span)| *span > timeouts.lifetime) {
        error.warn(format_args!(
            "timeouts.{name} = {} is longer than timeouts.lifetime = {}, which comes first",
            humantime::format_duration(span),
            humantime::format_duration(timeouts.lifetime)
        ));
    }
}

fn tunnels(settings: &Settings, error: &mut ConfigError) {
    for (name, tunnel) in settings.services.tunnels() {
        let verdict = tunnel.queue_timeout.saturating_add(tunnel.connect_timeout);
        if verdict >= REDEEM_TIMEOUT {
            error.warn(format_args!(
                "services.{name}: queue_timeout and connect_timeout are {} together; clients may give up after {}",
                humantime::format_duration(verdict),
                humantime::format_duration(REDEEM_TIMEOUT)
            ));
        }
        if tunnel.relay.idle > tunnel.relay.lifetime {
            error.warn(format_args!(
                "services.{name}.idle_timeout = {} is longer than services.{name}.lifetime = {}, which comes first",
                humantime::format_duration(tunnel.relay.idle),
                humantime::format_duration(tunnel.relay.lifetime)
            ));
        }
        if tunnel.max_tunnels > settings.caps.connections {
            error.warn(format_args!(
                "services.{name}.max_tunnels = {} is above server.max_connections = {}, which comes first",
                tunnel.max_tunnels, settings.caps.connections
            ));
        }
    }
}

fn reachable(settings: &Settings, error: &mut ConfigError) {
    let gate = settings.listeners.iter().map(|listener| (listener.key.as_str(), listener.address));
    for (key, address) in gate.chain(settings.admin_listen.map(|address| ("admin.listen", address))) {
        if !address.ip().to_canonical().is_loopback() {
            error.warn(format_args!(
                "{key} = {address} can be reached from other machines, in environment = \"development\""
            ));
        }
    }
}

/// A file with a secret in place must be nobody else's to read.
fn secrets_in_file(values: &Values, surroundings: &Surroundings, error: &mut ConfigError) {
    let Some(path) = &surroundings.file else { return };
    let secret = ["keys.current.secret", "keys.previous.secret", "keys.next.secret", "admin.debug_token"]
        .into_iter()
        .find(|name| matches!(values.origin(name), Origin::File(_)));
    if let (Some(name), Some(exposure)) = (secret, text_file::exposure(path)) {
        error.warn(format_args!(
            "{name} stands in {}: {exposure}; make it readable by its owner alone (chmod 600)",
            path.display()
        ));
    }
}
