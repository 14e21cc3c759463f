//! How the server is: alive, ready, and in detail.
//!
//! Owns the table of checks. To add one, write a function from the gate to a [`Finding`] and give it a line in [`CHECKS`].

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, UNIX_EPOCH};

use axum::http::StatusCode;
use axum::response::{IntoResponse, Json, Response};
use serde::Serialize;
use tokio::time::Instant;

use super::Side;
use crate::clock::wall_clock;
use crate::gate::Gate;
use crate::memory::Reading;
use crate::tunnel::{Circuit, Tunnel};

/// A report is given out again for so long: looking costs more than asking, and asking is never refused.
const FRESH: Duration = Duration::from_millis(200);
/// Parts in a hundred of the replay set, the descriptors or the memory: from here on somebody should look.
const DEGRADED_PERCENT: u64 = 80;
/// From here on there is no room to work.
const UNHEALTHY_PERCENT: u64 = 98;

/// How bad it is, from good to bad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum State {
    Healthy,
    Degraded,
    Unhealthy,
}

/// What a check found.
struct Finding {
    status: State,
    detail: String,
}

type Check = fn(&Gate) -> Finding;

/// Every check, by the name it has in the report.
const CHECKS: [(&str, Check); 7] = [
    ("accepting", accepting),
    ("drain", drain),
    ("replay", replay),
    ("descriptors", descriptors),
    ("memory", memory_in_use),
    ("upstreams", upstreams),
    ("providers", providers),
];

fn accepting(gate: &Gate) -> Finding {
    // While it drains nothing is accepted, as it should be.
    if gate.drain.has_begun() || gate.accepts() {
        let caps = gate.caps();
        Finding::healthy(format!("{} of {} connections", gate.admission.live(), caps.connections))
    } else {
        Finding::new(State::Unhealthy, "no listener accepts: out of descriptors or memory, or not open")
    }
}

fn drain(gate: &Gate) -> Finding {
    if gate.drain.has_begun() {
        Finding::new(State::Degraded, "the server is stopping")
    } else {
        Finding::healthy("not stopping")
    }
}

fn replay(gate: &Gate) -> Finding {
    let (entries, max) = (gate.replay.len() as u64, gate.replay.max_entries() as u64);
    Finding::of_share(entries, max, &format!("{entries} of {max} solutions remembered"))
}

fn descriptors(_: &Gate) -> Finding {
    let (Some(open), Some(max)) = (crate::descriptors::open(), crate::descriptors::limit()) else {
        return Finding::healthy("not known on this system");
    };
    Finding::of_share(open, max, &format!("{open} of {max} open"))
}

fn memory_in_use(gate: &Gate) -> Finding {
    let Reading { resident: Some(resident), limit: Some(limit) } = gate.settings.load().memory.reading()
    else {
        return Finding::healthy("not known on this system");
    };
    Finding::of_share(resident, limit, &format!("{} of {} MiB resident", resident >> 20, limit >> 20))
}

/// One upstream that is down is no reason to send clients of other services away, nor to restart this server.
fn upstreams(gate: &Gate) -> Finding {
    let circuit = |tunnel: Arc<Tunnel>| (tunnel.name.to_string(), tunnel.circuit(&gate.clock));
    let circuits: Vec<(String, Circuit)> = gate.tunnels.iter().map(circuit).collect();
    let down: Vec<&str> = circuits
        .iter()
        .filter(|(_, circuit)| *circuit != Circuit::Closed)
        .map(|(name, _)| name.as_str())
        .collect();
    match (circuits.len(), down.len()) {
        (0, _) => Finding::healthy("no tunnels"),
        (all, 0) => Finding::healthy(format!("every circuit of {all} is closed")),
        (all, count) => Finding::new(
            State::Degraded,
            format!("the circuits of {count} of {all} are not closed: {}", down.join(", ")),
        ),
    }
}

/// Services have their own sayings when every provider fails, so that this is never worse than degraded.
fn providers(gate: &Gate) -> Finding {
    let now = gate.clock.now();
    let conditions = gate.providers.conditions(now);
    let sayings: usize = conditions.iter().map(|(_, condition)| condition.sayings).sum();
    let down = conditions.iter().filter(|(_, condition)| condition.circuit != Circuit::Closed);
    let down: Vec<&str> = down.map(|(name, _)| name.as_str()).collect();
    let status = if gate.providers.all_fail(now) { State::Degraded } else { State::Healthy };
    match (conditions.len(), down.len()) {
        (0, _) => Finding::healthy("no providers over HTTP"),
        (all, 0) => Finding::healthy(format!("every circuit of {all} is closed; {sayings} sayings at hand")),
        (all, count) => {
            let down = down.join(", ");
            Finding::new(status, format!("{count} of {all} fail ({down}); {sayings} sayings at hand"))
        }
    }
}

impl Finding {
    fn new(status: State, detail: impl Into<String>) -> Self {
        Self { status, detail: detail.into() }
    }

    fn healthy(detail: impl Into<String>) -> Self {
        Self::new(State::Healthy, detail)
    }

    fn of_share(part: u64, whole: u64, detail: &str) -> Self {
        let percent = part.saturating_mul(100) / whole.max(1);
        let status = match percent {
            ..DEGRADED_PERCENT => State::Healthy,
            DEGRADED_PERCENT..UNHEALTHY_PERCENT => State::Degraded,
            _ => State::Unhealthy,
        };
        Self::new(status, detail)
    }
}

/// The last report.
#[derive(Default)]
pub(super) struct Health(Mutex<Option<(Instant, Report)>>);

#[derive(Clone, Serialize)]
pub(super) struct Report {
    status: State,
    timestamp: String,
    version: &'static str,
    uptime_seconds: u64,
    checks: BTreeMap<&'static str, Checked>,
}

#[derive(Clone, Serialize)]
struct Checked {
    status: State,
    detail: String,
    /// How long looking took.
    seconds: f64,
}

impl Report {
    pub(super) fn status(&self) -> State {
        self.status
    }

    /// What is not as it should be.
    pub(super) fn complaints(&self) -> String {
        let bad = self.checks.iter().filter(|(_, check)| check.status != State::Healthy);
        let told: Vec<String> = bad.map(|(name, check)| format!("{name}: {}", check.detail)).collect();
        told.join("; ")
    }

    fn of(side: &Side) -> Self {
        let look = |(name, check): (&'static str, Check)| {
            let began = side.gate.clock.instant();
            let Finding { status, detail } = check(&side.gate);
            let seconds = (side.gate.clock.instant() - began).as_secs_f64();
            (name, Checked { status, detail, seconds })
        };
        let checks: BTreeMap<&'static str, Checked> = CHECKS.into_iter().map(look).collect();
        let now = UNIX_EPOCH + Duration::from_millis(wall_clock().0);
        Self {
            status: checks.values().map(|check| check.status).max().unwrap_or(State::Healthy),
            timestamp: humantime::format_rfc3339_millis(now).to_string(),
            version: env!("CARGO_PKG_VERSION"),
            uptime_seconds: side.uptime().as_secs(),
            checks,
        }
    }
}

#[derive(Serialize)]
struct Probe {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    /// By service, the state of its upstream's circuit.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    upstreams: BTreeMap<String, &'static str>,
}

pub(super) fn livez() -> Response {
    Json(Probe { status: "alive", reason: None, upstreams: BTreeMap::new() }).into_response()
}

pub(super) fn readyz(gate: &Gate) -> Response {
    let circuit = |tunnel: Arc<Tunnel>| (tunnel.name.to_string(), tunnel.circuit(&gate.clock).label());
    let upstreams = gate.tunnels.iter().map(circuit).collect();
    match gate.not_ready() {
        None => Json(Probe { status: "ready", reason: None, upstreams }).into_response(),
        reason => {
            let probe = Probe { status: "not ready", reason, upstreams };
            (StatusCode::SERVICE_UNAVAILABLE, Json(probe)).into_response()
        }
    }
}

/// How it is, as found a moment ago at most.
pub(super) fn report(side: &Side) -> Report {
    let now = side.gate.clock.instant();
    let mut last = side.health.0.lock().unwrap_or_else(PoisonError::into_inner);
    match &*last {
        Some((looked, report)) if now - *looked < FRESH => report.clone(),
        _ => last.insert((now, Report::of(side))).1.clone(),
    }
}

pub(super) fn healthz(side: &Side) -> Response {
    let report = report(side);
    let status = match report.status {
        State::Healthy | State::Degraded => StatusCode::OK,
        State::Unhealthy => StatusCode::SERVICE_UNAVAILABLE,
    };
    (status, Json(report)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Report {
        /// As if these checks had been made.
        pub(in crate::admin) fn found(checks: &[(&'static str, State, &str)]) -> Self {
            let checked = |&(name, status, detail): &(&'static str, State, &str)| {
                (name, Checked { status, detail: detail.to_owned(), seconds: 0.0 })
            };
            Self {
                status: checks.iter().map(|check| check.1).max().unwrap_or(State::Healthy),
                timestamp: String::new(),
                version: "",
                uptime_seconds: 0,
                checks: checks.iter().map(checked).collect(),
            }
        }
    }

    #[test]
    fn shares_by_percent() {
        for (part, whole, expected) in [
            (0, 0, State::Healthy),
            (79, 100, State::Healthy),
            (80, 100, State::Degraded),
            (979, 1_000, State::Degraded),
            (980, 1_000, State::Unhealthy),
            (u64::MAX, 10, State::Unhealthy),
        ] {
            assert_eq!(Finding::of_share(part, whole, "").status, expected, "{part} of {whole}");
        }
        assert!(State::Healthy < State::Degraded && State::Degraded < State::Unhealthy);
    }
}
