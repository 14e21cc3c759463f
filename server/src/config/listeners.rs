//! The gate's addresses: from `[listeners.NAME]`, or else `server.listen`, to where it listens, how, and whom it believes.

use std::net::SocketAddr;

use wisdom_protocol::service::ServiceName;

use super::Listener;
use super::mistakes::ConfigError;
use super::services;
use super::source::Origin;
use super::values::Values;
use crate::dialect::Dialect;
use crate::networks::Networks;

const SHORT: &str = "server.listen";

/// Every listener that is right.
pub(super) fn resolve(values: &Values, admin: Option<SocketAddr>, error: &mut ConfigError) -> Vec<Listener> {
    let names = values.names("listeners");
    let listeners: Vec<Listener> = if names.is_empty() {
        let plain =
            |address| Listener { key: SHORT.into(), address, dialect: Dialect::Frames, trusted: None };
        values.address(SHORT).map(plain).into_iter().collect()
    } else {
        check_short(&names, values, error);
        names.iter().filter_map(|name| listener(name, values, error)).collect()
    };
    check_distinct(&listeners, admin, values, error);
    listeners
}

fn check_short(names: &[&str], values: &Values, error: &mut ConfigError) {
    if values.is_written(SHORT) {
        let sections: Vec<String> = names.iter().map(|name| format!("listeners.{name}")).collect();
        let problem = format_args!(
            "is short for one listener and can't stand beside {}; keep one",
            sections.join(", ")
        );
        error.mistake(SHORT, problem, &values.origin(SHORT));
    }
}

fn listener(name: &str, values: &Values, error: &mut ConfigError) -> Option<Listener> {
    let section = format!("listeners.{name}");
    let key = format!("{section}.address");
    let (dialect, trusted) = (dialect(&section, values, error), trusted(&section, values, error));
    let address = values.address(&key);
    if address.is_none() && !values.is_wrong(&key) {
        error.mistake(&key, "is not set; a listener needs an address and port", &values.origin(&section));
    }
    Some(Listener { key, address: address?, dialect: dialect?, trusted })
}

/// What is spoken; none where that is a mistake.
fn dialect(section: &str, values: &Values, error: &mut ConfigError) -> Option<Dialect> {
    let key = format!("{section}.service");
    let wanted = values.optional_text(&key);
    let kind = format!("{section}.kind");
    match (values.text(&kind).as_str(), wanted) {
        // What a kind that is not known would make of the service can't be told.
        _ if values.is_wrong(&kind) => None,
        ("text", None) => ServiceName::new(&services::default(values)).map(Dialect::Text),
        ("text", Some(wanted)) => {
            let offered = services::names(values);
            if !offered.contains(&wanted.as_str()) {
                let offered = offered.join(", ");
                let problem = format_args!("{wanted:?} is not the name of a configured service ({offered})");
                error.mistake(&key, problem, &values.origin(&key));
                return None;
            }
            ServiceName::new(&wanted).map(Dialect::Text)
        }
        (other, Some(_)) => {
            let problem = format_args!(
                "is only for listeners of kind \"text\", and {section} is of kind {other:?}, whose clients name their \
                 service; remove it, or set {kind}"
            );
            error.mistake(&key, problem, &values.origin(&key));
            None
        }
        (_, None) => Some(Dialect::Frames),
    }
}

/// Whose PROXY protocol headers are believed. Nobody's must not be said by leaving it out.
fn trusted(section: &str, values: &Values, error: &mut ConfigError) -> Option<Networks> {
    let (key, switch) = (format!("{section}.trusted"), format!("{section}.proxy_protocol"));
    let required = values.text(&switch) == "required";
    let networks: Networks = values.list(&key).iter().filter_map(|text| Networks::parse(text)).collect();
    if required && networks.is_empty() && !values.is_wrong(&key) {
        let problem = "is empty, and proxy_protocol = \"required\": name the networks of your balancers, such as \
            [\"10.0.0.0/8\"]";
        let origin = if values.is_written(&key) { &key } else { &switch };
        error.mistake(&key, problem, &values.origin(origin));
    }
    if !required && !networks.is_empty() {
        error.warn(format_args!("{key} = {networks} has no effect while {switch} = \"off\""));
    }
    if let Some(network) = networks.universal().filter(|_| required) {
        error.warn(format_args!(
            "{key}: {network} lets anybody claim any source; name the networks of your balancers"
        ));
    }
    required.then_some(networks)
}

/// No two sockets on one address: the second would only fail later, when the first is open.
fn check_distinct(
    listeners: &[Listener],
    admin: Option<SocketAddr>,
    values: &Values,
    error: &mut ConfigError,
) {
    let gate = listeners.iter().map(|listener| (listener.key.as_str(), listener.address));
    let all: Vec<(&str, SocketAddr)> = gate.chain(admin.map(|address| ("admin.listen", address))).collect();
    for (at, (key, address)) in all.iter().enumerate() {
        let taken = all[..at].iter().find(|(_, other)| other == address && address.port() != 0);
        if let Some((other, _)) = taken {
            let problem = format_args!("{address} is the address of {other} as well");
            let origin = match values.origin(key) {
                Origin::Default => values.origin(other),
                said => said,
            };
            error.mistake(key, problem, &origin);
        }
    }
}
