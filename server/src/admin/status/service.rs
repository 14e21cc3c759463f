//! One service as the status page has it: its price and what made it, how it is used, and how its upstream is.

use std::sync::Arc;

use serde::{Serialize, Serializer};
use wisdom_protocol::service::{ProviderName, ServiceName};
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::REFERENCE_HASHES_PER_SECOND;

use super::Rated;
use super::history::per_second;
use super::sample::Sample;
use crate::gate::Gate;
use crate::pricing::market::{Base, Demand, Reading};
use crate::pricing::{Cause, Tariff};
use crate::service::{Kind, QuoteProvider, Service};
use crate::tunnel::Tunnel;

/// What each service costs, as its market says.
pub(super) type Readings = [(ServiceName, Reading)];

#[derive(Debug, Serialize)]
pub(super) struct ServiceStatus {
    name: ServiceName,
    kind: &'static str,
    /// Which one clients get who name none.
    default: bool,
    pub(super) price: Price,
    challenges: Rated,
    grants: Rated,
    #[serde(skip_serializing_if = "Option::is_none")]
    tunnel: Option<TunnelStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quotes: Option<QuotesStatus>,
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
    #[serde(serialize_with = "label")]
    cause: Cause,
    floor: u64,
    ceiling: u64,
    /// What the service is meant to serve; where more is demanded, its price rises.
    capacity_grants_per_second: f64,
    /// Where the price is going, in hashes: what is verified over what can be granted.
    load: u64,
    /// Verified base work.
    hashes_per_second: u64,
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

#[derive(Debug, PartialEq, Eq, Serialize)]
struct QuotesStatus {
    /// Who would say the next one.
    from: Giver,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<ProviderName>,
}

/// Where a service has a quote from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Giver {
    Provider,
    /// Its own sayings.
    Own,
    /// It has none to give.
    Nowhere,
}

impl ServiceStatus {
    pub(super) fn name(&self) -> &str {
        self.name.as_str()
    }

    pub(super) fn of(
        gate: &Gate,
        service: &Service,
        default: bool,
        readings: &Readings,
        (then, now): (&Sample, &Sample),
    ) -> Self {
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
            price: Price::of(service, readings),
            challenges: rated(before.0, after.0),
            grants: rated(before.1, after.1),
            tunnel: tunnel.map(|tunnel| TunnelStatus::of(gate, &tunnel)),
            quotes: match &service.kind {
                Kind::Quotes(provider) => Some(QuotesStatus::of(&**provider, now.at)),
                Kind::Tunnel(_) => None,
            },
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn label<S: Serializer>(cause: &Cause, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(cause.label())
}

impl Price {
    pub(super) fn cause(&self) -> Cause {
        self.cause
    }

    pub(super) fn seconds(&self) -> f64 {
        self.seconds
    }

    pub(super) fn of(service: &Service, readings: &Readings) -> Self {
        let found = readings.iter().find(|(name, _)| *name == service.name);
        // A service that came between the two looks is at its floor.
        let floor = || Base { work: service.tariff.price(), cause: Cause::Floor };
        let reading = found.map_or_else(
            || Reading { base: floor(), load: 0, hashes_per_second: 0 },
            |(_, reading)| *reading,
        );
        Self::new(reading, service.tariff, service.demand)
    }

    #[expect(clippy::cast_precision_loss, reason = "figures to be shown")]
    fn new(reading: Reading, tariff: Tariff, demand: Demand) -> Self {
        let Base { work, cause } = reading.base;
        let seconds = work.hashes() as f64 / REFERENCE_HASHES_PER_SECOND as f64;
        Self {
            work: work.hashes(),
            bits: (work.bits() * 100.0).round() / 100.0,
            seconds: (seconds * 1_000.0).round() / 1_000.0,
            cause,
            floor: tariff.price().hashes(),
            ceiling: demand.ceiling.hashes(),
            capacity_grants_per_second: demand.grants_per_second,
            load: reading.load,
            hashes_per_second: reading.hashes_per_second,
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

impl QuotesStatus {
    /// Which saying it would be is a matter of chance, who says it is not.
    fn of(provider: &dyn QuoteProvider, now: UnixMillis) -> Self {
        let next = provider.quote(0, now);
        let from = next
            .as_ref()
            .map_or(Giver::Nowhere, |quote| quote.provider().map_or(Giver::Own, |_| Giver::Provider));
        Self { from, provider: next.ok().and_then(|quote| quote.provider().cloned()) }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use wisdom_protocol::work::{PuzzleCount, Work};

    use super::*;

    impl ServiceStatus {
        /// A service that costs so much.
        pub(in crate::admin::status) fn priced(name: &str, cause: Cause, seconds: f64) -> Self {
            let work = Work::new(1 << 20).unwrap();
            let tariff = Tariff { floor: work, puzzles: PuzzleCount::new(16).unwrap() };
            let demand = Demand { grants_per_second: 1.0, window: Duration::from_secs(5), ceiling: work };
            let reading = Reading { base: Base { work, cause }, load: 0, hashes_per_second: 0 };
            let rated = || Rated { total: 0, per_second: 0.0 };
            Self {
                name: ServiceName::new(name).unwrap(),
                kind: "quotes",
                default: false,
                price: Price { seconds, ..Price::new(reading, tariff, demand) },
                challenges: rated(),
                grants: rated(),
                tunnel: None,
                quotes: None,
            }
        }
    }

    #[test]
    fn a_price_in_hashes_bits_and_seconds() {
        let work = |hashes| Work::new(hashes).unwrap();
        let tariff = Tariff { floor: work(1 << 20), puzzles: PuzzleCount::new(16).unwrap() };
        let window = Duration::from_secs(5);
        let demand = Demand { grants_per_second: 2.5, window, ceiling: work(1 << 32) };
        let base = Base { work: work(3 << 20), cause: Cause::Load };
        let price = Price::new(Reading { base, load: 7, hashes_per_second: 17 }, tariff, demand);
        assert_eq!(
            serde_json::to_string(&price).unwrap(),
            "{\"work\":3145728,\"bits\":21.58,\"seconds\":0.629,\"cause\":\"load\",\"floor\":1048576,\
             \"ceiling\":4294967296,\"capacity_grants_per_second\":2.5,\"load\":7,\"hashes_per_second\":17}"
        );
    }
}
