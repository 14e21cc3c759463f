//! Raw bytes in both directions between a client and an upstream, until either ends it or it has lasted long enough.
//!
//! Owns one tunnel's bytes that are read and not yet written, at most a buffer for each direction and none while nothing
//! flows, and its deadlines. An end of input on one side is passed on after the last byte; a reset as a reset.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep};

use super::pipe::{Pipe, Side};
use super::transport::Transport;
use crate::clock::Clock;
use crate::metrics::Meter;

/// What bounds a tunnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RelayLimits {
    /// Without a byte in either direction, or with bytes that one side does not take, for so long.
    pub idle: Duration,
    /// In any case.
    pub lifetime: Duration,
    /// Bytes read at once and held until they are written, in each direction.
    pub buffer_bytes: usize,
}

/// Why a tunnel ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Both sides have ended their input, and all of it was delivered.
    Closed,
    /// The client reset it.
    ClientReset,
    /// The upstream reset it.
    UpstreamReset,
    /// No byte came for too long.
    Idle,
    /// One side did not take what the other had sent, for as long.
    Stalled,
    /// It has lasted as long as it may.
    Lifetime,
    /// The server's drain was over.
    Drained,
}

wisdom_protocol::labels!(End {
    Self::Closed => "closed",
    Self::ClientReset => "client_reset",
    Self::UpstreamReset => "upstream_reset",
    Self::Idle => "idle",
    Self::Stalled => "stalled",
    Self::Lifetime => "lifetime",
    Self::Drained => "drained",
});

/// What a client sent before it had its answer.
#[derive(Debug, Default)]
pub struct Early {
    /// The first bytes for the upstream.
    pub bytes: Vec<u8>,
    /// Whether the client has ended its input behind them.
    pub ended: bool,
}

/// How a tunnel went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relayed {
    /// Why it ended.
    pub end: End,
    /// Bytes delivered to the upstream.
    pub to_upstream: u64,
    /// Bytes delivered to the client.
    pub to_client: u64,
}

/// What a tunnel is relayed under.
#[derive(Clone, Copy, Debug)]
pub struct Terms<'a> {
    /// What bounds it.
    pub limits: RelayLimits,
    /// What its deadlines are measured by.
    pub clock: Clock,
    /// What counts its bytes.
    pub meter: &'a Meter,
}

/// Relays until there is an end, `cut` being one; `timer` is the connection's.
pub async fn relay<C, U>(
    client: &mut C,
    upstream: &mut U,
    early: Early,
    terms: Terms<'_>,
    timer: Pin<&mut Sleep>,
    cut: impl Future<Output = ()>,
) -> Relayed
where
    C: Transport,
    U: Transport,
{
    let Terms { limits, clock, meter } = terms;
    let began = clock.instant();
    let up = Pipe::new(early.bytes, early.ended, limits.buffer_bytes, &meter.to_upstream);
    let down = Pipe::new(Vec::new(), false, limits.buffer_bytes, &meter.to_client);
    let mut relay = Relay { up, down, limits, died: began + limits.lifetime, active: began, timer };
    let (due, _) = relay.due();
    relay.timer.as_mut().reset(due);
    tokio::pin!(cut);
    let end = std::future::poll_fn(|context| {
        if let Poll::Ready(end) = relay.poll(context, client, upstream, clock.instant()) {
            return Poll::Ready(end);
        }
        cut.as_mut().poll(context).map(|()| End::Drained)
    })
    .await;
    let cut_short = matches!(end, End::Stalled | End::Lifetime | End::Drained);
    // What was cut short must not look complete. What is only idle is, and may close in order.
    if cut_short || end == End::ClientReset {
        upstream.reset_on_close();
    }
    // Resetting would take back what was delivered after the upstream broke: its last words.
    if cut_short || (end == End::UpstreamReset && !relay.down.outlived(&relay.up)) {
        client.reset_on_close();
    }
    Relayed { end, to_upstream: relay.up.moved(), to_client: relay.down.moved() }
}

struct Relay<'a> {
    up: Pipe<'a>,
    down: Pipe<'a>,
    limits: RelayLimits,
    died: Instant,
    active: Instant,
    timer: Pin<&'a mut Sleep>,
}

impl Relay<'_> {
    fn poll<C, U>(
        &mut self,
        context: &mut Context<'_>,
        client: &mut C,
        upstream: &mut U,
        now: Instant,
    ) -> Poll<End>
    where
        C: Transport,
        U: Transport,
    {
        let before = self.moved();
        // Down first: an upstream that resets is seen by reading, while its last words can still be told from it.
        self.down.poll(context, upstream, client, now);
        self.up.poll(context, client, upstream, now);
        if self.moved() != before {
            self.active = now;
        }
        if let Some(end) = self.end() {
            return Poll::Ready(end);
        }
        // The timer is not moved with every byte: it is asked again when it fires.
        while self.timer.as_mut().poll(context).is_ready() {
            let (due, end) = self.due();
            if due <= now {
                return Poll::Ready(end);
            }
            self.timer.as_mut().reset(due);
        }
        Poll::Pending
    }

    fn end(&mut self) -> Option<End> {
        match (self.up.broken(), self.down.broken()) {
            (Some(Side::Reader), _) | (_, Some(Side::Writer)) => Some(End::ClientReset),
            (_, Some(Side::Reader)) => Some(End::UpstreamReset),
            // It takes nothing any more, and may still have something to say.
            (Some(Side::Writer), None) => self.down.is_done().then_some(End::UpstreamReset),
            (None, None) => (self.up.is_done() && self.down.is_done()).then_some(End::Closed),
        }
    }

    fn moved(&self) -> u64 {
        self.up.moved() + self.down.moved()
    }

    /// When this ends if nothing happens, and as what.
    fn due(&self) -> (Instant, End) {
        let idle = (self.active + self.limits.idle, End::Idle);
        let stalled = [&self.up, &self.down].into_iter().filter_map(Pipe::stalled_since);
        let stalled = stalled.map(|since| (since + self.limits.idle, End::Stalled));
        stalled.chain([idle, (self.died, End::Lifetime)]).min_by_key(|(due, _)| *due).unwrap_or(idle)
    }
}

#[cfg(test)]
mod tests;
