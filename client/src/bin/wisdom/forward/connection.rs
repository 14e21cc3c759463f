//! One connection of `wisdom forward`, from when it was taken to its end.
//!
//! Owns the order: pay, join, tell how it ended. What the local side sends before the grant waits in the system's buffers.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::watch;
use tokio::time::sleep;
use wisdom_client::Tunnel;

use super::local::{Broken, Local};
use super::payer::{Bought, Payer};
use super::report::{How, Report};
use crate::exit::Failure;
use crate::hint::Step;

/// So long after the end of its lifetime a tunnel is closed from here: the gate may have closed it unnoticed.
const LIFETIME_MARGIN: Duration = Duration::from_secs(5);

pub(super) struct Connection {
    /// From 1, in the order in which they were taken.
    pub(super) number: u64,
    /// Where it comes from.
    pub(super) peer: String,
    pub(super) payer: Arc<Payer>,
    pub(super) report: Arc<Report>,
}

/// How many bytes went through.
#[derive(Clone, Copy, Default)]
pub(super) struct Traffic {
    pub(super) sent: u64,
    pub(super) received: u64,
}

impl Connection {
    /// Until it ends, or `cut` says so.
    pub(super) async fn run(self, local: Local, mut cut: watch::Receiver<bool>) {
        let begun = clock();
        let bought = tokio::select! {
            bought = self.payer.buy() => bought.map_err(|error| Failure::of(&error, Step::Get)),
            _ = cut.wait_for(|cut| *cut) => Err(Failure::interrupted(Step::Get)),
        };
        match bought {
            Ok(bought) => self.join(local, bought, begun, cut).await,
            Err(failure) => self.report.failed(self.number, &self.peer, &failure),
        }
    }

    async fn join(&self, mut local: Local, bought: Bought, begun: Instant, mut cut: watch::Receiver<bool>) {
        let Bought { tunnel, was_ready } = bought;
        let paid = clock().saturating_duration_since(begun);
        self.report.opened(self.number, &self.peer, tunnel.granted(), was_ready, paid);
        let lifetime = tunnel.lifetime().map(|lifetime| lifetime.saturating_add(LIFETIME_MARGIN));
        let mut tunnel = Counted { tunnel, traffic: Traffic::default() };
        let how = tokio::select! {
            joined = local.join(&mut tunnel) => match joined {
                Ok(()) => How::Ended,
                Err(Broken::Here) => How::Left,
                Err(Broken::There(error)) => How::Lost(error),
            },
            () = elapsed(lifetime) => How::Lost(io::Error::other("its lifetime is over")),
            _ = cut.wait_for(|cut| *cut) => How::Cut,
        };
        let open = clock().saturating_duration_since(begun).saturating_sub(paid);
        self.report.closed(self.number, &self.peer, &how, tunnel.traffic, open);
        if !matches!(how, How::Ended) {
            // Neither side may take what it has for all there was.
            let _then_it_just_ends = tunnel.tunnel.io().set_zero_linger();
            local.reset();
        }
    }
}

async fn elapsed(span: Option<Duration>) {
    match span {
        Some(span) => sleep(span).await,
        None => std::future::pending().await,
    }
}

/// A tunnel, and what went through it.
struct Counted {
    tunnel: Tunnel,
    traffic: Traffic,
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.tunnel).poll_read(context, buffer);
        self.traffic.received += u64::try_from(buffer.filled().len() - before).unwrap_or_default();
        read
    }
}

impl AsyncWrite for Counted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.tunnel).poll_write(context, bytes);
        if let Poll::Ready(Ok(written)) = written {
            self.traffic.sent += u64::try_from(written).unwrap_or_default();
        }
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tunnel).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tunnel).poll_shutdown(context)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "nothing is decided by it: it only tells people how long it took"
)]
fn clock() -> Instant {
    Instant::now()
}
