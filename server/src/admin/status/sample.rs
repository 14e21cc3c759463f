//! What the gate's counters and gauges said at one moment.

use wisdom_protocol::service::ServiceName;
use wisdom_protocol::time::UnixMillis;

use super::service::Price;
use crate::gate::Gate;

/// See the module. Counters are totals since the start.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Sample {
    pub(super) at: UnixMillis,
    pub(super) live: usize,
    pub(super) replay_entries: usize,
    pub(super) totals: Totals,
    /// By reason, in the order of the metrics.
    pub(super) refusals: Vec<u64>,
    /// By service, in the order of the configuration.
    pub(super) services: Vec<ServiceSample>,
}

/// What came of everybody who came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Totals {
    pub(super) accepted: u64,
    pub(super) challenges: u64,
    pub(super) grants: u64,
    pub(super) refusals: u64,
    pub(super) resets: u64,
    pub(super) broken: u64,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct ServiceSample {
    pub(super) name: ServiceName,
    pub(super) challenges: u64,
    pub(super) grants: u64,
    /// What a source pays that has had nothing yet, in hashes.
    pub(super) price: u64,
}

impl Sample {
    /// Looks at `gate`, whose time is `now`.
    pub(super) fn of(gate: &Gate, now: UnixMillis) -> Self {
        let metrics = &gate.metrics;
        let readings = gate.prices.readings(now);
        let services: Vec<ServiceSample> = gate
            .settings
            .load()
            .services
            .iter()
            .map(|service| {
                let (challenges, grants) = metrics.of_service(service.name.as_str());
                let price = Price::of(service, &readings).work;
                ServiceSample { name: service.name.clone(), challenges, grants, price }
            })
            .collect();
        let counted = metrics.totals();
        let refusals: Vec<u64> = counted.refusals.iter().map(|(_, count)| *count).collect();
        let totals = Totals {
            accepted: counted.accepted,
            // Not the sum over services: one that is gone would take back what it has granted.
            challenges: counted.challenges,
            grants: counted.grants,
            refusals: refusals.iter().sum(),
            resets: counted.reset,
            broken: counted.broken,
        };
        let (live, replay_entries) = (gate.admission.live(), gate.replay.len());
        Self { at: now, live, replay_entries, totals, refusals, services }
    }

    /// The highest price of any service.
    pub(super) fn highest_price(&self) -> u64 {
        self.services.iter().map(|service| service.price).max().unwrap_or(0)
    }

    pub(super) fn service(&self, name: &ServiceName) -> Option<&ServiceSample> {
        self.services.iter().find(|service| service.name == *name)
    }
}
