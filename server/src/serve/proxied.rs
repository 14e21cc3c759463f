//! Connections of balancers: who they are is what their PROXY protocol header says, so it is read before anybody is admitted.
//!
//! Owns the lane in which headers are awaited, whom all share who have to send one, and the count of what came of them. The header
//! itself is `proxy_header`'s.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;
use tracing::Instrument;
use wisdom_protocol::message::RequestId;
use wisdom_protocol::source::Source;

use super::{admit, endpoints, go, reset};
use crate::config::Listener;
use crate::gate::Gate;
use crate::networks::Networks;
use crate::proxy_header::{self, Header};

/// A place in the lane for a connection of `peer`, unless nobody trusts it or the lane is full: it is cut then.
pub(super) fn permit(peer: SocketAddr, trusted: &Networks, gate: &Gate) -> Option<OwnedSemaphorePermit> {
    if !trusted.contains(peer.ip()) {
        gate.metrics.header("untrusted");
        tracing::debug!(%peer, reason = "untrusted", "cut: the peer is not among the trusted balancers");
        return None;
    }
    let place = Arc::clone(&gate.header_lane).try_acquire_owned().ok();
    if place.is_none() {
        gate.metrics.header("lane_full");
        tracing::debug!(%peer, reason = "lane_full", "cut: too many headers are awaited");
    }
    place
}

/// Awaits the header, and then treats the connection as one from the source that it names.
pub(super) async fn enter(
    mut stream: TcpStream,
    peer: SocketAddr,
    id: RequestId,
    place: OwnedSemaphorePermit,
    listener: Arc<Listener>,
    gate: Arc<Gate>,
) {
    let deadline = gate.clock.instant() + gate.settings.load().timeouts.proxy_header;
    // On the heap: it is needed for a moment, and the task lives longer.
    let header = Box::pin(proxy_header::read(&mut stream, deadline));
    let header = tokio::select! {
        header = header => header,
        () = gate.drain.over() => return,
    };
    drop(place);
    let endpoints = match header {
        Ok(Header::Own) => {
            gate.metrics.header("own");
            endpoints(&stream, peer)
        }
        Ok(Header::Source(endpoints)) => {
            gate.metrics.header("source");
            endpoints
        }
        Err(failure) => {
            gate.metrics.header(failure.label());
            // Not one of many strangers: a balancer that is set up otherwise than the listener.
            tracing::info!(%peer, %id, reason = failure.label(), error = %failure, "cut: no PROXY protocol header");
            return;
        }
    };
    let client = endpoints.client.ip();
    let source = Source::from(client);
    let span = tracing::info_span!("connection", %id, %source, via = %peer);
    let way = span.in_scope(|| admit(client, id, &gate));
    match way {
        Some(way) => go(way, stream, endpoints, id, listener, gate).instrument(span).await,
        None => reset(&stream),
    }
}
