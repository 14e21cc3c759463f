//! The gate's listener: accepts, admits, and gives each connection a task of its own.
//!
//! Owns the accept loop. Nothing a peer paces is awaited in it; what goes wrong in one connection ends that one.

mod proxied;

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::Either;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::coop::unconstrained;
use tokio::time::Instant;
use tokio_util::task::TaskTracker;
use tracing::Instrument;
use wisdom_protocol::message::RequestId;
use wisdom_protocol::source::Source;

use crate::accept::{EXHAUSTED_PAUSE, Trouble};
use crate::admission::{Pace, Permit};
use crate::config::Listener;
use crate::connection::{self, Summary};
use crate::dialect::Dialect;
use crate::entropy::request_id;
use crate::gate::{Accepting, Gate};
use crate::session::{Reason, Refusal};
use crate::traces::Trace;
use crate::tunnel::greeting::Endpoints;

/// Completed handshakes that wait for us; the kernel caps it at `net.core.somaxconn`.
const BACKLOG: u32 = 4_096;
/// So many connections may be lost before they are accepted, one after the other, before that looks like a rule.
const MAX_TROUBLES_IN_A_ROW: u32 = 64;
/// Of those who are already in the backlog when a drain begins, so many are told to come back.
const MAX_FAREWELLS: usize = BACKLOG as usize;

const NOWHERE: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::UNSPECIFIED), 0);

/// Opens a listening socket at `address`.
pub fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// Accepts connections until a drain begins; fails only when the listener itself does.
pub async fn accept(
    socket: TcpListener,
    listener: Arc<Listener>,
    gate: Arc<Gate>,
    connections: TaskTracker,
) -> io::Result<()> {
    let mut state = gate.accepting();
    let mut troubles = 0;
    loop {
        state.begin();
        let accepted = tokio::select! {
            biased;
            () = gate.drain.begun() => break,
            accepted = socket.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => {
                troubles = 0;
                welcome(stream, peer, &gate.listener(&listener), &gate, &connections);
            }
            Err(error) => {
                troubles += 1;
                endure(&error, troubles, &gate, &mut state).await?;
            }
        }
    }
    state.pause();
    for _ in 0..MAX_FAREWELLS {
        // Unconstrained: after some 128 in a row the runtime would have this task pause, which looks like an empty backlog.
        match unconstrained(socket.accept()).now_or_never() {
            Some(Ok((stream, peer))) => welcome(stream, peer, &gate.listener(&listener), &gate, &connections),
            Some(Err(error)) if Trouble::of(&error) == Trouble::Transient => {}
            _ => break,
        }
    }
    Ok(())
}

/// Pauses where going on at once would spin: `in_a_row` accepts have failed.
async fn endure(error: &io::Error, in_a_row: u32, gate: &Gate, state: &mut Accepting<'_>) -> io::Result<()> {
    let trouble = Trouble::of(error);
    gate.metrics.accept_failed(trouble);
    match trouble {
        Trouble::Transient if in_a_row < MAX_TROUBLES_IN_A_ROW => {
            tracing::debug!(%error, "a connection was lost before it was accepted");
        }
        Trouble::Transient | Trouble::Exhausted | Trouble::Other => {
            state.pause();
            tracing::warn!(%error, pause_ms = EXHAUSTED_PAUSE.as_millis(), "accept pauses");
            tokio::select! {
                () = tokio::time::sleep(EXHAUSTED_PAUSE) => {}
                () = gate.drain.begun() => {}
            }
        }
        Trouble::Fatal => return Err(io::Error::new(error.kind(), format!("accept: {error}"))),
    }
    Ok(())
}

/// Starts the connection's task, or tells it why not, or, where even that would be too much, resets it.
fn welcome(
    stream: TcpStream,
    peer: SocketAddr,
    listener: &Arc<Listener>,
    gate: &Arc<Gate>,
    connections: &TaskTracker,
) {
    gate.metrics.accepted.inc();
    let id = request_id(&*gate.entropy, gate.clock.now());
    let (listener, gate) = (Arc::clone(listener), Arc::clone(gate));
    if let Some(trusted) = &listener.trusted {
        if let Some(place) = proxied::permit(peer, trusted, &gate) {
            connections.spawn(proxied::enter(stream, peer, id, place, listener, gate));
        }
        return;
    }
    let Some(way) = admit(peer.ip(), id, &gate) else { return reset(&stream) };
    let source = Source::from(peer.ip());
    let span = tracing::info_span!("connection", %id, %source);
    let endpoints = endpoints(&stream, peer);
    connections.spawn(go(way, stream, endpoints, id, listener, gate).instrument(span));
}

/// The last resort: nothing of the connection is left behind when `stream` is dropped, not even what the kernel keeps of one that has
/// ended in order.
fn reset(stream: &TcpStream) {
    // One that has no such option left is gone.
    let _ = stream.set_zero_linger();
}

/// The two ends of a connection that comes straight from its client.
fn endpoints(stream: &TcpStream, client: SocketAddr) -> Endpoints {
    // A socket without an address of its own is gone already, which the first read tells.
    Endpoints { client, gate: stream.local_addr().unwrap_or(NOWHERE) }
}

/// What becomes of a connection.
enum Way {
    /// It is served.
    In(Permit),
    /// It is told why not, on this place of the lane for that.
    Out(Refusal, OwnedSemaphorePermit),
}

/// Decides, and counts, what becomes of a connection from `client`; where even a refusal would be too much, it is to be reset.
fn admit(client: IpAddr, id: RequestId, gate: &Gate) -> Option<Way> {
    let refusal = match gate.admission.admit(client, &gate.policy(), gate.clock.now()) {
        Ok(permit) => {
            gate.metrics.admission.let_in(permit.leave());
            return Some(Way::In(permit));
        }
        Err(refusal) => Reason::NotAdmitted(refusal).refusal(id),
    };
    let Ok(place) = Arc::clone(&gate.refusal_lane).try_acquire_owned() else {
        gate.metrics.reset.inc();
        return None;
    };
    gate.metrics.refused(&refusal.reason);
    Some(Way::Out(refusal, place))
}

/// What becomes of it. Who waits in silence, as a flood does, takes up little: the rest is on the heap, and comes with the first byte.
fn go(
    way: Way,
    stream: TcpStream,
    endpoints: Endpoints,
    id: RequestId,
    listener: Arc<Listener>,
    gate: Arc<Gate>,
) -> impl Future<Output = ()> + Send {
    let accepted = gate.clock.instant();
    match way {
        Way::In(permit) => Either::Left(async move {
            let pace = permit.pace(&gate.policy());
            let silence = match listener.dialect {
                Dialect::Frames => connection::silence(&stream, accepted, pace, &permit, &gate).await,
                // In lines, it is the server that speaks first.
                Dialect::Text(_) => Ok(()),
            };
            let begun = Begun { stream, endpoints, pace: silence.map(|()| pace), accepted };
            Box::pin(attend(begun, id, permit, &listener.dialect, &gate)).await;
        }),
        Way::Out(refusal, place) => Either::Right(Box::pin(async move {
            tracing::debug!(reason = refusal.reason.label(), "turned away");
            // Whether the peer read it is its own affair.
            let _ = connection::refuse(stream, &listener.dialect, refusal, &gate).await;
            drop(place);
        })),
    }
}

/// The one line of a connection; its id and source are in the span around it.
macro_rules! tell {
    ($level:ident, $summary:expr, $lasted:expr, $($rest:tt)+) => {
        tracing::event!(
            tracing::Level::$level,
            outcome = $summary.outcome,
            request = %$summary.request,
            challenges = $summary.challenges,
            grants = $summary.grants,
            work = $summary.work,
            seconds = $lasted.as_secs_f64(),
            first_message_seconds = $summary.first_message.map(|took| took.as_secs_f64()),
            solve_seconds = $summary.solve.map(|took| took.as_secs_f64()),
            redeem_seconds = $summary.redeem.map(|took| took.as_secs_f64()),
            $($rest)+
        )
    };
}

/// A connection with something to do.
struct Begun {
    stream: TcpStream,
    endpoints: Endpoints,
    /// How much time its first message has, or how its socket failed.
    pace: io::Result<Pace>,
    accepted: Instant,
}

async fn attend(begun: Begun, id: RequestId, mut permit: Permit, dialect: &Dialect, gate: &Gate) {
    let Begun { stream, endpoints, pace, accepted } = begun;
    // Frames are written whole; waiting for more to fill a segment would only add latency.
    let _ = stream.set_nodelay(true);
    let (mut summary, source) =
        (Summary::new(id, accepted, gate.traces.keep()), Source::from(endpoints.client.ip()));
    let run =
        async { connection::run(stream, endpoints, dialect, gate, pace?, &mut permit, &mut summary).await };
    let run = AssertUnwindSafe(run).catch_unwind();
    let ended = tokio::select! {
        // First: a tunnel ends itself when the drain is over, and tells how much it has moved.
        biased;
        ended = run => Some(ended),
        () = gate.drain.over() => None,
    };
    let ended_at = gate.clock.instant();
    let lasted = ended_at - accepted;
    gate.metrics.ended(lasted);
    match ended {
        Some(Ok(Ok(()))) => tell!(INFO, summary, lasted, "connection ended"),
        Some(Ok(Err(error))) => {
            gate.metrics.broken.inc();
            gate.charge(&mut permit, error.offence());
            summary.outcome = "broken";
            tell!(INFO, summary, lasted, %error, "connection ended");
        }
        Some(Err(_)) => {
            gate.metrics.panics.inc();
            summary.outcome = "panicked";
            tell!(ERROR, summary, lasted, "connection ended");
        }
        None => {
            summary.outcome = "cut_off";
            tell!(WARN, summary, lasted, "cut off at the end of the drain");
        }
    }
    gate.traces.ended(Trace { id, source, began: accepted, ended: ended_at, summary });
}

#[cfg(test)]
mod tests;
