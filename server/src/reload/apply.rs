//! New settings in the place of the gate's: what has state of its own follows them.
//!
//! Owns the order: what a request may need is there before the settings that name it, and goes after them.

use std::sync::Arc;

use crate::config::Settings;
use crate::gate::Gate;

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
    new.services.iter().for_each(|service| gate.metrics.begin_service(service.name.as_str()));
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
    gate.swap(Arc::new(new));
}

/// Forgets what has had its time: keys whose last token has expired, services that are gone and whose last tunnel has ended, figures
/// of what is gone. What tunnels of those services have left goes to who waits.
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
        gate.swap(Arc::new(same));
    }
    drop(settings);
    gate.sweep();
}
