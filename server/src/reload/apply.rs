//! New settings in the place of the gate's: what has state of its own follows them.
//!
//! Owns the order: what a request may need is there before the settings that name it, and goes after them.

use std::sync::Arc;

use crate::config::Settings;
use crate::gate::Gate;
use crate::service::Services;

/// Puts `new` in force. Requests that were read before go on with what they began with.
pub(super) fn apply(mut new: Settings, gate: &Gate) {
    let old = gate.settings.load_full();
    let (keys, succession) = new.keys.succeed(&old.keys, gate.clock.now());
    new.keys = keys;
    for id in &succession.replaced {
        tracing::warn!(key = %id, "the id has another secret now: challenges signed with the one before are void");
    }
    for id in &succession.retired {
        tracing::info!(key = %id, "not configured any more; what it signed is accepted until it has expired");
    }
    for id in &succession.forgotten {
        tracing::warn!(key = %id, "too many keys were removed within minutes: what this one signed is void");
    }
    gate.metrics.reload.signs(new.keys.current().0, new.key_written);
    names(&new.services).for_each(|name| gate.metrics.begin_service(name));
    let tunnels = new.services.max_tunnels();
    let upstreams = gate.budget.most_upstreams();
    if upstreams < tunnels && tunnels != old.services.max_tunnels() {
        tracing::warn!(
            wanted = tunnels,
            tunnels = upstreams,
            "fewer tunnels than configured fit the limit on open files"
        );
    }
    gate.tunnels.follow(&new.services, upstreams, &gate.metrics);
    gate.providers.reconfigure(&new.providers, &gate.metrics);
    gate.prices.follow(&new.services, &new.pricing, gate.clock.now());
    let new = Arc::new(new);
    gate.settings.store(Arc::clone(&new));
    for gone in names(&old.services).filter(|name| names(&new.services).all(|other| other != *name)) {
        gate.metrics.end_service(gone);
    }
}

/// Forgets what has had its time: keys whose last token has expired, services that are gone and whose last tunnel has ended. What tunnels of
/// those have left goes to who waits.
pub(super) fn tidy(gate: &Gate) {
    gate.tunnels.call();
    for name in gate.tunnels.forget_left() {
        gate.metrics.end_tunnels(name.as_str());
    }
    let settings = gate.settings.load();
    if let Some(keys) = settings.keys.without_expired(gate.clock.now()) {
        tracing::debug!("a key that is not configured any more is forgotten: what it signed has expired");
        let mut same = Settings::clone(&settings);
        same.keys = keys;
        gate.settings.store(Arc::new(same));
    }
}

fn names(services: &Services) -> impl Iterator<Item = &str> {
    services.iter().map(|service| service.name.as_str())
}
