//! When a changed value takes effect: the one place that says which keys change while the server runs, and which wait for a restart.
//!
//! A test holds both tables against the key table, so that no key is in neither.

use super::keys::{NAME, SLOT};

/// When the value of a key takes effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// At the next reload.
    Live,
    /// At the next start, for this reason.
    Restart(&'static str),
}

/// What `NAME` and `SLOT` stand for in the key table is so written here.
const LIVE: &[&str] = &[
    "server.default_service",
    "server.max_connections_per_source",
    "server.max_requests_per_connection",
    "server.drain_timeout",
    "server.watch_files",
    "listeners.NAME.kind",
    "listeners.NAME.service",
    "listeners.NAME.trusted",
    "timeouts.first_frame",
    "timeouts.frame",
    "timeouts.hold",
    "timeouts.idle",
    "timeouts.text_hold",
    "timeouts.proxy_header",
    "timeouts.write",
    "timeouts.lifetime",
    "admission.connection_burst",
    "admission.connection_interval",
    "admission.challenge_burst",
    "admission.challenge_interval",
    "admission.offence_burst",
    "admission.offence_interval",
    "admission.lane_share",
    "admission.exempt",
    "admission.dry_run",
    "memory.refuse_above",
    "memory.limit",
    "admin.requests_per_second",
    "admin.burst",
    "admin.allowed_origins",
    "admin.allowed_hosts",
    "admin.behind_tls",
    "admin.debug",
    "admin.debug_token_file",
    "admin.debug_token_credential",
    "admin.debug_token",
    "admin.max_profile",
    "challenge.bind_source",
    "keys.SLOT.id",
    "keys.SLOT.file",
    "keys.SLOT.credential",
    "keys.SLOT.secret",
    "log.level",
    "log.slow",
    "log.summary",
    "pricing.window",
    "pricing.source_burst",
    "providers.NAME.kind",
    "providers.NAME.url",
    "providers.NAME.list",
    "providers.NAME.text",
    "providers.NAME.author",
    "providers.NAME.refresh",
    "providers.NAME.retry",
    "providers.NAME.timeout",
    "providers.NAME.max_age",
    "providers.NAME.cache",
    "providers.NAME.max_bytes",
    "providers.NAME.ca_file",
    "providers.NAME.breaker_failures",
    "providers.NAME.breaker_pause",
    "providers.NAME.path",
    "services.NAME.kind",
    "services.NAME.floor",
    "services.NAME.ceiling",
    "services.NAME.grants_per_minute",
    "services.NAME.puzzles",
    "services.NAME.embedded",
    "services.NAME.files",
    "services.NAME.providers",
    "services.NAME.upstream",
    "services.NAME.connect_timeout",
    "services.NAME.idle_timeout",
    "services.NAME.lifetime",
    "services.NAME.max_tunnels",
    "services.NAME.max_share_per_source",
    "services.NAME.max_share_per_network",
    "services.NAME.queue",
    "services.NAME.queue_timeout",
    "services.NAME.buffer",
    "services.NAME.proxy_protocol",
    "services.NAME.breaker_failures",
    "services.NAME.breaker_pause",
];

const RESTART: &[(&str, &str)] = &[
    ("environment", "what it demands and presumes is settled at the start"),
    ("server.listen", SOCKETS),
    ("server.max_connections", "tables are made for it and descriptors shared out at the start"),
    ("listeners.NAME.address", SOCKETS),
    ("listeners.NAME.proxy_protocol", "descriptors for awaited headers are shared out at the start"),
    ("admin.listen", SOCKETS),
    ("challenge.realm", "with it, every challenge that is out would be void"),
    ("replay.max_entries", "the set is made at the start"),
    ("replay.directory", "the set is read from it at the start"),
    ("log.format", "the log is opened at the start"),
    ("telemetry.otlp_endpoint", TRACES),
    ("telemetry.service_name", TRACES),
    ("telemetry.sample_ratio", TRACES),
    ("telemetry.console", "it is opened at the start"),
    ("pricing.source_memory", FORGETTING),
    ("pricing.challenge_memory", FORGETTING),
    ("pricing.max_sources", "the table is made at the start"),
];

const TRACES: &str = "who takes traces to their collector begins at the start";
const FORGETTING: &str = "what sources have had is forgotten by it from the start on";
/// Why a listener can't come or go.
pub(super) const SOCKETS: &str = "addresses are opened at the start";
/// The sections that can't come or go.
pub(super) const FIXED_SECTIONS: &str = "listeners";

/// When the key of this name takes effect, such as `services.NAME.floor`, or of this full name, such as `services.ssh.floor`.
pub(super) fn effect(name: &str) -> Effect {
    if LIVE.iter().any(|key| is_named(key, name)) {
        return Effect::Live;
    }
    let waits = RESTART.iter().find(|(key, _)| is_named(key, name));
    Effect::Restart(waits.map_or("nothing says that it can change while the server runs", |(_, why)| why))
}

/// Whether `name` is what `key` says, with whatever name in the place of the operator's choice.
fn is_named(key: &str, name: &str) -> bool {
    let alike = |(part, name): (&str, &str)| matches!(part, NAME | SLOT) || part == name;
    key.split('.').count() == name.split('.').count() && key.split('.').zip(name.split('.')).all(alike)
}

impl Effect {
    /// The word of the reference.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Restart(_) => "restart",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::keys::{SECTIONS, full_name};
    use super::*;

    #[test]
    fn every_key_is_live_or_waits_for_a_restart_and_nothing_else_is_listed() {
        let all: BTreeSet<String> = SECTIONS
            .iter()
            .flat_map(|section| section.keys.iter().map(|key| full_name(section.name, key.name)))
            .collect();
        let mut listed = BTreeSet::new();
        for name in LIVE.iter().copied().chain(RESTART.iter().map(|(name, _)| *name)) {
            assert!(all.contains(name), "{name} is in config/effect.rs and is no key");
            assert!(listed.insert(name.to_owned()), "{name} is in config/effect.rs twice");
        }
        let missing: Vec<_> = all.difference(&listed).collect();
        assert!(missing.is_empty(), "say in config/effect.rs whether these are LIVE or RESTART: {missing:?}");
    }

    #[test]
    fn names_that_operators_choose_do_not_matter() {
        assert_eq!(effect("listeners.NAME.address"), Effect::Restart(SOCKETS));
        assert_eq!(effect("listeners.public.address"), Effect::Restart(SOCKETS));
        assert_eq!(effect("listeners.public.trusted"), Effect::Live);
        assert_eq!(effect("server.listen").word(), "restart");
        assert_eq!(effect("services.address.floor").word(), "live");
    }
}
