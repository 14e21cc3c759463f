//! The services: from their sections to the table of what is behind the gate.

mod quotes;
mod tunnel;

use std::sync::Arc;
use std::time::Duration;

use wisdom_protocol::service::{Realm, ServiceName};
use wisdom_protocol::work::{MAX_SHARE, PuzzleCount, Work};

use super::keys;
use super::mistakes::ConfigError;
use super::providers::Listed;
use super::values::Values;
use crate::pricing::Tariff;
use crate::pricing::market::Demand;
use crate::service::{Kind, Service, Services};

/// What is served where nobody says what.
const BUILT_IN: &str = "quotes";
const DEFAULT: &str = "server.default_service";

/// The services, unless something is wrong with them.
pub(super) fn resolve(
    values: &Values,
    realm: &Realm,
    window: Duration,
    providers: &Listed,
    error: &mut ConfigError,
) -> Option<Services> {
    let names = names(values);
    let resolved: Vec<Option<Service>> =
        names.iter().map(|name| service(name, values, realm, window, providers, error)).collect();
    let wanted = default(values);
    let Some(at) = names.iter().position(|name| *name == wanted) else {
        let offered = names.join(", ");
        let problem = if values.is_written(DEFAULT) {
            format!("{wanted:?} is not the name of a configured service ({offered})")
        } else {
            format!(
                "there are several services and none is called {wanted:?}; say which of them it is: {offered}"
            )
        };
        if !values.is_wrong(DEFAULT) {
            error.mistake(DEFAULT, &problem, &values.origin(DEFAULT));
        }
        return None;
    };
    let mut resolved = resolved.into_iter().collect::<Option<Vec<Service>>>()?;
    let default = resolved.remove(at);
    Some(resolved.into_iter().fold(Services::new(default), Services::and))
}

/// What the services are called.
pub(super) fn names(values: &Values) -> Vec<&str> {
    let written = values.names("services");
    if written.is_empty() { vec![BUILT_IN] } else { written }
}

/// What a client gets that names no service.
pub(super) fn default(values: &Values) -> String {
    values.optional_text(DEFAULT).unwrap_or_else(|| match names(values)[..] {
        [only] => only.to_owned(),
        _ => BUILT_IN.to_owned(),
    })
}

fn service(
    name: &str,
    values: &Values,
    realm: &Realm,
    window: Duration,
    providers: &Listed,
    error: &mut ConfigError,
) -> Option<Service> {
    let key = |key: &str| format!("services.{name}.{key}");
    let tariff = tariff(&key("floor"), &key("puzzles"), values, error);
    // Of a floor that can't be, nothing more is said.
    let demand = tariff.and_then(|_| demand(name, window, values, error));
    let written_kind = values.text(&key("kind"));
    // What a kind that is not known would make of the other keys can't be told.
    let known = !values.is_wrong(&key("kind"));
    if known {
        refuse_foreign_keys("services", name, &written_kind, values, error);
    }
    let kind = match written_kind.as_str() {
        "tunnel" => tunnel::resolve(name, values, error).map(|tunnel| Kind::Tunnel(Arc::new(tunnel))),
        _ => quotes::resolve(name, values, providers, error).map(Kind::Quotes),
    };
    Some(Service::new(realm, ServiceName::new(name)?, tariff?, demand?, kind?))
}

/// A key of another kind is a mistake: somebody expects something of it.
pub(super) fn refuse_foreign_keys(
    stem: &str,
    name: &str,
    kind: &str,
    values: &Values,
    error: &mut ConfigError,
) {
    for key in keys::named_section(stem).iter().flat_map(|section| section.keys) {
        let full = format!("{stem}.{name}.{}", key.name);
        if let (Some(only), true) =
            (key.only_for, !key.is_for(kind) && values.is_written(&full) && !values.is_wrong(&full))
        {
            let problem = format_args!(
                "is only for {stem} of kind {only:?}, and {stem}.{name} is of kind {kind:?}; remove it, or set \
                    {stem}.{name}.kind"
            );
            error.mistake(&full, problem, &values.origin(&full));
        }
    }
}

fn tariff(floor_key: &str, puzzles_key: &str, values: &Values, error: &mut ConfigError) -> Option<Tariff> {
    let puzzles = PuzzleCount::new(values.integer(puzzles_key)?)?;
    let floor = Work::new(values.integer(floor_key)?)?;
    let most = MAX_SHARE * u64::from(puzzles.get());
    if floor.hashes() > most {
        let problem = format_args!(
            "{floor} is more than {puzzles} sub-puzzles can carry, 2^47 each; raise {puzzles_key}"
        );
        error.mistake(floor_key, problem, &values.origin(floor_key));
        return None;
    }
    Some(Tariff { floor, puzzles })
}

fn demand(name: &str, window: Duration, values: &Values, error: &mut ConfigError) -> Option<Demand> {
    let key = |key: &str| format!("services.{name}.{key}");
    let (floor_key, ceiling_key) = (key("floor"), key("ceiling"));
    let floor = values.integer(&floor_key)?;
    let ceiling = Work::new(values.integer(&ceiling_key)?)?;
    if floor > ceiling.hashes() {
        // Whoever raised the floor beyond the default ceiling has written the floor alone.
        let at = if values.is_written(&ceiling_key) { &ceiling_key } else { &floor_key };
        let problem = format_args!(
            "the floor of {floor} hashes is above the ceiling of {ceiling}; lower {floor_key}, or raise {ceiling_key}"
        );
        error.mistake(at, problem, &values.origin(at));
        return None;
    }
    let grants_per_minute = u32::try_from(values.integer(&key("grants_per_minute"))?).ok()?;
    Some(Demand { grants_per_second: f64::from(grants_per_minute) / 60.0, window, ceiling })
}
