//! One service as the status page has it: its price and what made it, how it is used, and how its upstream is.

use std::sync::Arc;

use serde::Serialize;
use wisdom_protocol::service::ServiceName;
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::REFERENCE_HASHES_PER_SECOND;
use wisdom_protocol::work::Work;

use super::Rated;
use super::history::per_second;
use super::sample::Sample;
use crate::gate::Gate;
use crate::pricing::Cause;
use crate::service::Service;
use crate::tunnel::Tunnel;

#[derive(Debug, Serialize)]
pub(super) struct ServiceStatus {
    name: ServiceName,
    kind: &'static str,
    /// Which one clients get who name none.
    default: bool,
    price: Price,
    challenges: Rated,
    grants: Rated,
    #[serde(skip_serializing_if = "Option::is_none")]
    tunnel: Option<TunnelStatus>,
}

/// What a source pays that has had nothing yet.
#[derive(Debug, Serialize)]
pub(super) struct Price {
    /// In hashes.
    pub(super) work: u64,
    /// The same as a power of two.
    bits: f64,
    /// The same on a slow device, [`REFERENCE_HASHES_PER_SECOND`].
    seconds: f64,
    /// What decided.
    cause: &'static str,
    floor: u64,
}

#[derive(Debug, Serialize)]
struct TunnelStatus {
    upstream: String,
    circuit: &'static str,
    live: usize,
    max: usize,
    /// Paid requests that wait for a tunnel.
    waiting: usize,
}

impl ServiceStatus {
    pub(super) fn of(gate: &Gate, service: &Service, default: bool, then: &Sample, now: &Sample) -> Self {
        let counts = |sample: &Sample| {
            sample.service(&service.name).map_or((0, 0), |service| (service.challenges, service.grants))
        };
        let (before, after) = (counts(then), counts(now));
        let rated = |before, after| Rated { total: after, per_second: per_second(then, now, before, after) };
        let tunnel = gate.tunnels.iter().find(|tunnel| tunnel.name == service.name);
        Self {
            name: service.name.clone(),
            kind: service.kind.name(),
            default,
            price: Price::of(gate, service, now.at),
            challenges: rated(before.0, after.0),
            grants: rated(before.1, after.1),
            tunnel: tunnel.map(|tunnel| TunnelStatus::of(gate, tunnel)),
        }
    }
}

impl Price {
    pub(super) fn of(_: &Gate, service: &Service, _: UnixMillis) -> Self {
        let floor = service.tariff.price();
        Self::new(floor, Cause::Floor, floor)
    }

    #[expect(clippy::cast_precision_loss, reason = "figures to be shown")]
    fn new(work: Work, cause: Cause, floor: Work) -> Self {
        let seconds = work.hashes() as f64 / REFERENCE_HASHES_PER_SECOND as f64;
        Self {
            work: work.hashes(),
            bits: (work.bits() * 100.0).round() / 100.0,
            seconds: (seconds * 1_000.0).round() / 1_000.0,
            cause: cause.label(),
            floor: floor.hashes(),
        }
    }
}

impl TunnelStatus {
    fn of(gate: &Gate, tunnel: &Arc<Tunnel>) -> Self {
        let (live, waiting) = tunnel.slots.counts();
        Self {
            upstream: tunnel.settings.upstream.to_string(),
            circuit: tunnel.circuit(&gate.clock).label(),
            live,
            max: tunnel.max_tunnels,
            waiting,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_in_hashes_bits_and_seconds() {
        let work = Work::new(3 << 20).unwrap();
        let price = Price::new(work, Cause::Load, Work::new(1 << 20).unwrap());
        let told = serde_json::to_string(&price).unwrap();
        assert_eq!(
            told,
            r#"{"work":3145728,"bits":21.58,"seconds":0.629,"cause":"load","floor":1048576}"#
        );
    }
}
