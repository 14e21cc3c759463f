//! What happened in tunnels: families by service, and the children of one service at hand.

use std::time::Duration;

use prometheus::{HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGaugeVec, Opts, Registry};

use super::{DURATION_BUCKETS, register};
use crate::tunnel::Circuit;
use crate::tunnel::dial::DialError;
use crate::tunnel::relay::{End, Relayed};

/// From a request that was proxied to a shell that stayed open for a day.
const LIFE_BUCKETS: [f64; 10] = [0.01, 0.1, 1.0, 10.0, 60.0, 300.0, 1_800.0, 3_600.0, 14_400.0, 86_400.0];

const DIRECTIONS: [&str; 2] = ["to_upstream", "to_client"];

/// Bytes of the tunnels of one service, by direction.
#[derive(Clone, Debug)]
pub struct Meter {
    /// From clients.
    pub to_upstream: IntCounter,
    /// From the upstream.
    pub to_client: IntCounter,
}

#[cfg(test)]
impl Meter {
    /// One that nobody reads.
    pub(crate) fn unread() -> Self {
        let counter = || IntCounter::new("unread", "Nobody reads this.").unwrap();
        Self { to_upstream: counter(), to_client: counter() }
    }
}

/// All families.
#[derive(Clone, Debug)]
pub(super) struct TunnelFamilies {
    live: IntGaugeVec,
    max: IntGaugeVec,
    waiting: IntGaugeVec,
    circuit: IntGaugeVec,
    dials: IntCounterVec,
    dial_seconds: HistogramVec,
    bytes: IntCounterVec,
    seconds: HistogramVec,
    ends: IntCounterVec,
}

impl TunnelFamilies {
    pub(super) fn new(registry: &Registry) -> Self {
        let gauges = |name: &str, help: &str, labels: &[&str]| {
            register(registry, IntGaugeVec::new(Opts::new(name, help), labels))
        };
        let counters = |name: &str, help: &str, labels: &[&str]| {
            register(registry, IntCounterVec::new(Opts::new(name, help), labels))
        };
        let seconds = |name: &str, help: &str, buckets: &[f64]| {
            let options = HistogramOpts::new(name, help).buckets(buckets.to_vec());
            register(registry, HistogramVec::new(options, &["service"]))
        };
        Self {
            live: gauges("wisdom_tunnels", "Tunnels taken, dials for them included.", &["service"]),
            max: gauges("wisdom_tunnels_max", "Cap on tunnels.", &["service"]),
            waiting: gauges("wisdom_tunnel_queue", "Paid requests that wait for a tunnel.", &["service"]),
            circuit: gauges(
                "wisdom_upstream_circuit",
                "1 for the state that the upstream's circuit breaker is in.",
                &["service", "state"],
            ),
            dials: counters("wisdom_upstream_dials_total", "Dials by outcome.", &["service", "outcome"]),
            dial_seconds: seconds(
                "wisdom_upstream_dial_duration_seconds",
                "Dials that ended, well or not.",
                &DURATION_BUCKETS,
            ),
            bytes: counters(
                "wisdom_tunnel_bytes_total",
                "Bytes delivered, by where to.",
                &["service", "direction"],
            ),
            seconds: seconds("wisdom_tunnel_duration_seconds", "Life of a tunnel.", &LIFE_BUCKETS),
            ends: counters(
                "wisdom_tunnel_ends_total",
                "Tunnels that ended, by reason.",
                &["service", "reason"],
            ),
        }
    }

    /// The children of `service`, all of which exist from now on.
    pub(super) fn of(&self, service: &str) -> TunnelMetrics {
        for family in [&self.live, &self.max, &self.waiting] {
            drop(family.with_label_values(&[service]));
        }
        for state in Circuit::labels() {
            drop(self.circuit.with_label_values(&[service, state]));
        }
        for outcome in DialError::outcomes() {
            drop(self.dials.with_label_values(&[service, outcome]));
        }
        for reason in End::labels() {
            drop(self.ends.with_label_values(&[service, reason]));
        }
        drop(self.dial_seconds.with_label_values(&[service]));
        drop(self.seconds.with_label_values(&[service]));
        let bytes = |direction| self.bytes.with_label_values(&[service, direction]);
        let [to_upstream, to_client] = DIRECTIONS.map(bytes);
        let meter = Meter { to_upstream, to_client };
        TunnelMetrics { service: service.to_owned(), families: self.clone(), meter }
    }
}

impl TunnelFamilies {
    /// The children of `service` are gone. One that is not there is as good as removed.
    pub(super) fn end(&self, service: &str) {
        for family in [&self.live, &self.max, &self.waiting] {
            let _ = family.remove_label_values(&[service]);
        }
        for family in [&self.dial_seconds, &self.seconds] {
            let _ = family.remove_label_values(&[service]);
        }
        for state in Circuit::labels() {
            let _ = self.circuit.remove_label_values(&[service, state]);
        }
        for outcome in DialError::outcomes() {
            let _ = self.dials.remove_label_values(&[service, outcome]);
        }
        for reason in End::labels() {
            let _ = self.ends.remove_label_values(&[service, reason]);
        }
        for direction in DIRECTIONS {
            let _ = self.bytes.remove_label_values(&[service, direction]);
        }
    }
}

/// What happened in the tunnels of one service.
#[derive(Clone, Debug)]
pub struct TunnelMetrics {
    service: String,
    families: TunnelFamilies,
    /// Its bytes.
    pub meter: Meter,
}

impl TunnelMetrics {
    /// A dial ended so; `outcome` is one of [`DialError::outcomes`].
    pub fn dialled(&self, outcome: &str) {
        self.families.dials.with_label_values(&[&self.service, outcome]).inc();
    }

    /// A dial, good or not, took so long.
    pub fn dial_took(&self, took: Duration) {
        self.families.dial_seconds.with_label_values(&[&self.service]).observe(took.as_secs_f64());
    }

    /// A tunnel ended after so long.
    pub fn ended(&self, relayed: &Relayed, lasted: Duration) {
        self.families.ends.with_label_values(&[&self.service, relayed.end.label()]).inc();
        self.families.seconds.with_label_values(&[&self.service]).observe(lasted.as_secs_f64());
    }

    /// Sets what is measured only when somebody looks.
    pub fn set_gauges(&self, (live, waiting): (usize, usize), max: usize, circuit: Circuit) {
        let service = self.service.as_str();
        let set = |family: &IntGaugeVec, count: usize| {
            family.with_label_values(&[service]).set(i64::try_from(count).unwrap_or(i64::MAX));
        };
        set(&self.families.live, live);
        set(&self.families.waiting, waiting);
        set(&self.families.max, max);
        for state in Circuit::labels() {
            let gauge = self.families.circuit.with_label_values(&[service, state]);
            gauge.set(i64::from(state == circuit.label()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Metrics;
    use super::*;

    #[test]
    fn every_child_is_there_from_the_start() {
        let metrics = Metrics::new(["ssh"].into_iter());
        let tunnel = metrics.of_tunnel("ssh");
        let text = || String::from_utf8(metrics.to_text().unwrap()).unwrap();
        let before = text();
        for outcome in DialError::outcomes() {
            let line = format!("wisdom_upstream_dials_total{{outcome=\"{outcome}\",service=\"ssh\"}} 0\n");
            assert!(before.contains(&line), "{before}");
        }
        for reason in End::labels() {
            let line = format!("wisdom_tunnel_ends_total{{reason=\"{reason}\",service=\"ssh\"}} 0\n");
            assert!(before.contains(&line), "{before}");
        }
        tunnel.set_gauges((3, 2), 9, Circuit::Open);
        let elsewhere = text().lines().filter(|line| !line.contains("service=")).count();
        let after = text();
        for line in [
            "wisdom_tunnels{service=\"ssh\"} 3\n",
            "wisdom_tunnel_queue{service=\"ssh\"} 2\n",
            "wisdom_tunnels_max{service=\"ssh\"} 9\n",
            "wisdom_upstream_circuit{service=\"ssh\",state=\"open\"} 1\n",
            "wisdom_upstream_circuit{service=\"ssh\",state=\"closed\"} 0\n",
            "wisdom_tunnel_bytes_total{direction=\"to_client\",service=\"ssh\"} 0\n",
        ] {
            assert!(after.contains(line), "{line}: {after}");
        }
        metrics.end_tunnels("ssh");
        metrics.sweep(&[].into(), &[].into());
        let gone = text();
        assert!(!gone.contains("\"ssh\""), "{gone}");
        assert!(gone.lines().count() <= elsewhere, "{gone}");
    }
}
