//! The side port. For operators and probes, never for clients; only `lifecycle` imports it.
//!
//! Owns its connections: how many there may be, from whom, and for how long. What each request gets:
//!
//! - `GET /`: the status page, and `GET /status.json` and `/status/stream`: what it shows, once or every second.
//! - `GET /livez`: 200 as long as the process answers.
//! - `GET /readyz`: 200 when new clients should be sent here, otherwise 503 with the reason. Beside it, where there are
//!   tunnels, the state of each upstream's circuit: one that is down is no reason to send clients of other services away.
//! - `GET /healthz`: each check with its finding; 503 when one of them makes the server unhealthy.
//! - `GET /metrics`: Prometheus text format.
//! - `GET /debug/pprof/profile`, `/debug/pprof/flamegraph`, `/debug/pprof/heap`: where configured, for who has the token.
//!
//! `docs/OPERATIONS.md` tells operators what is behind each.

mod answer;
mod debug;
mod figures;
mod headers;
mod health;
mod host;
mod live;
mod page;
mod place;
mod problem;
mod rate;
mod route;
mod status;
mod stream;

use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;
use tokio_util::task::TaskTracker;
use wisdom_protocol::source::Source;
use wisdom_protocol::time::UnixMillis;

use self::debug::Profiler;
use self::health::Health;
use self::live::Live;
use self::place::{Place, Places};
use self::rate::Rates;
use self::route::{Method, Route, StatusClass};
use self::stream::Unstalled;
use crate::accept::{EXHAUSTED_PAUSE, Trouble};
use crate::entropy::request_id;
use crate::gate::Gate;
use crate::metrics::HttpMetrics;

/// For a request's head, and so also for how long an idle connection is kept.
const HEADER_TIMEOUT: Duration = Duration::from_secs(5);
/// A connection is closed after so long in any case, and the longest profile comes on top.
const CONNECTION_LIFETIME: Duration = Duration::from_mins(5);
/// Bytes a request's head may have.
const MAX_HEADER_BYTES: usize = 16 * 1024;
/// For the few bytes that tell a connection that its head came too slowly.
const FAREWELL_TIMEOUT: Duration = Duration::from_secs(1);

/// What all connections of the side port share.
struct Side {
    gate: Arc<Gate>,
    http: HttpMetrics,
    rates: Rates,
    health: Health,
    profiler: Profiler,
    live: Live,
    started: Instant,
    /// The same, since 1970.
    started_ms: UnixMillis,
}

impl Side {
    fn new(gate: Arc<Gate>) -> Self {
        let http = gate.metrics.register_http(Route::labels, Method::labels, StatusClass::labels);
        let started = gate.clock.instant();
        Self {
            http,
            rates: Rates::new(),
            health: Health::default(),
            profiler: Profiler::default(),
            live: Live::new(gate.budget.admin),
            started,
            started_ms: gate.clock.now(),
            gate,
        }
    }

    /// Since the side port opened.
    fn uptime(&self) -> Duration {
        self.gate.clock.instant() - self.started
    }
}

/// Serves the side port until the process ends.
pub async fn serve(listener: TcpListener, gate: Arc<Gate>, tasks: TaskTracker) -> io::Result<()> {
    let side = Arc::new(Side::new(gate));
    tokio::select! {
        ended = accept(listener, &side, tasks) => ended,
        // In the same task, so that a panic of either ends the side port and is dealt with as such.
        never = live::keep(&side) => match never {},
    }
}

async fn accept(listener: TcpListener, side: &Arc<Side>, tasks: TaskTracker) -> io::Result<()> {
    let places = Places::new(side.gate.budget.admin);
    loop {
        // A place first: at the cap, connections wait in the backlog instead of taking descriptors.
        let free = places.free().await;
        let (stream, peer) = match listener.accept().await {
            Ok(accepted) => accepted,
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
        let source = Source::from(peer.ip());
        match free.taken_by(source) {
            Some(place) => drop(tasks.spawn(attend(stream, source, place, Arc::clone(side)))),
            None => side.http.connection_refused(),
        }
    }
}

async fn attend(stream: TcpStream, source: Source, place: Place, side: Arc<Side>) {
    let longest_profile =
        side.gate.settings.load().side.debugging.as_ref().map_or(Duration::ZERO, |debug| debug.max_profile);
    tokio::select! {
        () = converse(stream, source, &side) => {}
        () = tokio::time::sleep(CONNECTION_LIFETIME + longest_profile) => {}
        () = side.gate.drain.over() => {}
    }
    drop(place);
}

/// Answers one request after the other.
async fn converse(stream: TcpStream, source: Source, side: &Arc<Side>) {
    // Answers are written whole.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| {
        let side = Arc::clone(side);
        async move { Ok::<_, Infallible>(answer::to(&side, source, request).await) }
    });
    let mut connection = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIMEOUT)
        .max_buf_size(MAX_HEADER_BYTES)
        .serve_connection(TokioIo::new(Unstalled::new(stream)), service);
    let Err(error) = (&mut connection).await else { return };
    tracing::debug!(%error, "a connection of the side port failed");
    if error.is_timeout() {
        let parts = connection.into_parts();
        // Who had begun a request is told; who was only idle knows that connections end.
        if !parts.read_buf.is_empty() {
            let farewell = say_too_slow(parts.io.into_inner(), side);
            let _ = tokio::time::timeout(FAREWELL_TIMEOUT, farewell).await;
        }
    }
}

/// The one answer that is not written by the HTTP library, which has given up on the request.
async fn say_too_slow(mut stream: Unstalled, side: &Side) -> io::Result<()> {
    let id = request_id(&*side.gate.entropy, side.gate.clock.now());
    let settings = side.gate.settings.load_full();
    side.http.answered(
        Route::Other.label(),
        Method::Other.label(),
        StatusClass::ClientError.label(),
        HEADER_TIMEOUT,
    );
    let mut response = problem::Problem::too_slow().into_response(id);
    headers::decorate(response.headers_mut(), id, None, &settings.side);
    stream.write_all(&problem::as_bytes(response).await).await?;
    stream.shutdown().await
}
