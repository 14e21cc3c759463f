//! `/metrics`: what is measured only when somebody looks, and then everything as text.

use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::problem::Problem;
use crate::gate::Gate;

pub(super) fn metrics(gate: &Gate) -> Result<Response, Problem> {
    let replay = (gate.replay.len(), gate.replay.max_entries());
    gate.metrics.set_gauges(gate.admission.live(), gate.caps(), replay);
    gate.metrics.admission.measure(&gate.admission);
    gate.metrics
        .machine
        .measure(tokio::runtime::Handle::current().metrics(), gate.settings.load().memory.reading());
    gate.metrics.prices.measure(&gate.prices, gate.clock.now());
    gate.providers.measure(gate.clock.now(), &gate.metrics);
    for tunnel in gate.tunnels.iter() {
        let circuit = tunnel.circuit(&gate.clock);
        tunnel.metrics.set_gauges(tunnel.slots.counts(), tunnel.max_tunnels, circuit);
    }
    for tunnel in gate.tunnels.leaving() {
        tunnel.metrics.set_gauges(tunnel.slots.counts(), 0, tunnel.circuit(&gate.clock));
    }
    match gate.metrics.to_text() {
        Ok(text) => Ok(([(header::CONTENT_TYPE, prometheus::TEXT_FORMAT)], text).into_response()),
        Err(error) => {
            tracing::error!(%error, "metrics can't be written");
            Err(Problem::internal())
        }
    }
}
