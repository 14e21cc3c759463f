//! The side port. For operators and probes, never for clients; only `lifecycle` imports it.
//!
//! - `GET /livez`: 200 as long as the process answers.
//! - `GET /readyz`: 200 when new clients should be sent here, otherwise 503 with the reason. Beside it, where there are
//!   tunnels, the state of each upstream's circuit: one that is down is no reason to send clients of other services away.
//! - `GET /metrics`: Prometheus text format.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Json, Response};
use axum::routing::get;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use serde::Serialize;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_util::task::TaskTracker;
use tower_http::timeout::TimeoutLayer;

use crate::accept::{EXHAUSTED_PAUSE, Trouble};
use crate::gate::Gate;
use crate::tunnel::Tunnel;

/// For a request's head, and so also for how long an idle connection is kept.
const HEADER_TIMEOUT: Duration = Duration::from_secs(5);
/// For an answer: none of these takes long.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(5);
/// A connection is closed after so long in any case.
const CONNECTION_LIFETIME: Duration = Duration::from_mins(5);
/// Bytes a request's head may have.
const MAX_HEADER_BYTES: usize = 16 * 1024;

/// Serves the side port until the process ends.
pub async fn serve(listener: TcpListener, gate: Arc<Gate>, tasks: TaskTracker) -> io::Result<()> {
    let places = Arc::new(Semaphore::new(gate.budget.admin));
    let router = router(Arc::clone(&gate));
    loop {
        // A place first: at the cap, connections wait in the backlog instead of taking descriptors.
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return Ok(()) };
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                match Trouble::of(&error) {
                    Trouble::Fatal => return Err(error),
                    // Rare on a port for operators, so that a pause after each costs nobody anything.
                    Trouble::Transient | Trouble::Exhausted | Trouble::Other => {
                        tracing::warn!(%error, "the side port's accept pauses");
                        tokio::time::sleep(EXHAUSTED_PAUSE).await;
                    }
                }
                continue;
            }
        };
        let (router, gate) = (router.clone(), Arc::clone(&gate));
        tasks.spawn(async move {
            tokio::select! {
                () = answer(stream, router) => {}
                () = tokio::time::sleep(CONNECTION_LIFETIME) => {}
                () = gate.drain.over() => {}
            }
            drop(place);
        });
    }
}

async fn answer(stream: TcpStream, router: Router) {
    let connection = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIMEOUT)
        .max_buf_size(MAX_HEADER_BYTES)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    if let Err(error) = connection.await {
        tracing::debug!(%error, "a connection of the side port failed");
    }
}

fn router(gate: Arc<Gate>) -> Router {
    let timeout = TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, REQUEST_TIMEOUT);
    Router::new()
        .route("/livez", get(livez))
        .route("/readyz", get(readyz))
        .route("/metrics", get(metrics))
        .fallback(|| async { (StatusCode::NOT_FOUND, "try /livez, /readyz or /metrics\n") })
        .layer(timeout)
        .with_state(gate)
}

#[derive(Serialize)]
struct Probe {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    upstreams: BTreeMap<String, &'static str>,
}

async fn livez() -> Json<Probe> {
    Json(Probe { status: "alive", reason: None, upstreams: BTreeMap::new() })
}

async fn readyz(State(gate): State<Arc<Gate>>) -> Response {
    let circuit = |tunnel: &Arc<Tunnel>| (tunnel.name.to_string(), tunnel.circuit(&gate.clock).label());
    let upstreams = gate.tunnels.iter().map(circuit).collect();
    match gate.not_ready() {
        None => Json(Probe { status: "ready", reason: None, upstreams }).into_response(),
        reason => {
            let probe = Probe { status: "not ready", reason, upstreams };
            (StatusCode::SERVICE_UNAVAILABLE, Json(probe)).into_response()
        }
    }
}

async fn metrics(State(gate): State<Arc<Gate>>) -> Result<Response, Infallible> {
    let replay = (gate.replay.len(), gate.replay.max_entries());
    gate.metrics.set_gauges(gate.admission.live(), gate.caps(), replay);
    gate.metrics.set_tasks(tokio::runtime::Handle::current().metrics().num_alive_tasks());
    for tunnel in gate.tunnels.iter() {
        let circuit = tunnel.circuit(&gate.clock);
        tunnel.metrics.set_gauges(tunnel.slots.counts(), tunnel.max_tunnels, circuit);
    }
    Ok(match gate.metrics.to_text() {
        Ok(text) => ([(header::CONTENT_TYPE, prometheus::TEXT_FORMAT)], text).into_response(),
        Err(error) => {
            tracing::error!(%error, "metrics can't be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    })
}
