//! The way of one connection into a tunnel: a slot, a dial, the relay. Carries out; the session decides.

use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite};
use wisdom_protocol::message::RequestId;
use wisdom_protocol::service::ServiceName;

use crate::gate::Gate;
use crate::line::{Ahead, Line};
use crate::session::Event;
use crate::tunnel::greeting::Endpoints;
use crate::tunnel::relay::{End, Terms, relay};
use crate::tunnel::slots::{Asked, Slot};
use crate::tunnel::{NoSlot, Ticket, Transport, Tunnel};

/// What a connection has of its tunnel so far. Dropping it gives all of it back.
pub(super) struct Passage<'a> {
    gate: &'a Gate,
    endpoints: Endpoints,
    held: Option<Held>,
}

struct Held {
    tunnel: Arc<Tunnel>,
    // Closed before the slot is somebody else's.
    upstream: Option<Box<dyn Transport>>,
    slot: Slot,
}

impl<'a> Passage<'a> {
    /// Nothing yet.
    pub(super) fn new(gate: &'a Gate, endpoints: Endpoints) -> Self {
        Self { gate, endpoints, held: None }
    }

    /// A slot of `service`, at once or after a wait.
    pub(super) async fn seat<S>(
        &mut self,
        line: &mut Line<S>,
        service: &ServiceName,
        ticket: &Ticket,
    ) -> Event
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let Some(tunnel) = self.gate.tunnels.named(service) else { return Event::Seated(Err(NoSlot::Full)) };
        let slot = match tunnel.slots.ask(ticket) {
            Asked::Slot(slot) => Ok(slot),
            Asked::Refused(why) => Err(why),
            Asked::Wait(waiter) => {
                let wait = tokio::time::timeout(tunnel.settings.queue_timeout, waiter);
                match line.ahead(wait, self.gate.drain.last_call()).await {
                    Ahead::Done(outcome) => outcome.unwrap_or(Err(NoSlot::TimedOut)),
                    Ahead::Lost(error) => return lost(&error),
                    Ahead::Interrupted => return Event::Draining,
                }
            }
        };
        Event::Seated(slot.map(|slot| self.held = Some(Held { tunnel, slot, upstream: None })))
    }

    /// A connection to the upstream of the slot.
    pub(super) async fn dial<S>(&mut self, line: &mut Line<S>) -> Event
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        // A step that no slot came before is no step of the session's; it ends as its own mistakes do.
        let Some(held) = &mut self.held else { return Event::Opened };
        let dial = held.tunnel.dial(&*self.gate.dialler, &self.endpoints, &self.gate.clock);
        let dialled = match line.ahead(dial, self.gate.drain.last_call()).await {
            Ahead::Done(dialled) => dialled,
            Ahead::Lost(error) => return lost(&error),
            Ahead::Interrupted => return Event::Draining,
        };
        let outcome = dialled.map(|upstream| held.upstream = Some(upstream));
        if outcome.is_err() {
            // While the client is told, the slot is somebody else's.
            self.held = None;
        }
        Event::Dialled(outcome)
    }

    /// Relays until an end, and says which, as the outcome of the connection.
    pub(super) async fn relay<S: Transport>(self, line: Line<S>, request: RequestId) -> &'static str {
        let Some(Held { tunnel, slot, upstream: Some(mut upstream) }) = self.held else { return "internal" };
        let (mut client, early, mut timer) = line.into_parts();
        let clock = self.gate.clock;
        let terms = Terms { limits: tunnel.settings.relay, clock, meter: &tunnel.metrics.meter };
        let began = clock.instant();
        let over = self.gate.drain.over();
        let relayed = relay(&mut client, &mut upstream, early, terms, timer.as_mut(), over).await;
        // Both are closed before the slot is somebody else's.
        drop((client, upstream));
        // And it is counted before: with its last tunnel a service that is gone takes its figures along.
        let lasted = clock.instant() - began;
        tunnel.metrics.ended(&relayed, lasted);
        drop(slot);
        tracing::info!(
            %request,
            service = %tunnel.name,
            reason = relayed.end.label(),
            to_upstream_bytes = relayed.to_upstream,
            to_client_bytes = relayed.to_client,
            seconds = lasted.as_secs_f64(),
            "tunnel ended"
        );
        outcome(relayed.end)
    }
}

fn lost(error: &std::io::Error) -> Event {
    tracing::debug!(%error, "the client left while it waited for a tunnel");
    Event::Lost
}

fn outcome(end: End) -> &'static str {
    match end {
        End::Closed => "tunnel_closed",
        End::ClientReset => "tunnel_client_reset",
        End::UpstreamReset => "tunnel_upstream_reset",
        End::Idle => "tunnel_idle",
        End::Stalled => "tunnel_stalled",
        End::Lifetime => "tunnel_lifetime",
        End::Drained => "tunnel_drained",
    }
}
