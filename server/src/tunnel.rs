//! Tunnels to what is behind the gate. Owns, for each service of that kind, who has a tunnel and who waits, whether its
//! upstream answers, and the relaying of bytes.
//!
//! Who may have one is the session's to decide, and when each step comes the connection's.

mod buffer;
pub mod dial;
pub mod greeting;
mod pipe;
mod pool;
pub mod relay;
mod seating;
mod set;
pub mod slots;
mod transport;
mod upstream;

use std::sync::Arc;
use std::time::Duration;

use dial::{Dial, DialError};
use greeting::{Endpoints, proxy_v2};
use pool::Pool;
use relay::RelayLimits;
use seating::{Most, SeatingCaps};
pub use seating::{NoSlot, Order, Ticket, by_work};
pub use set::Tunnels;
use slots::Slots;
use tokio::io::AsyncWriteExt;
pub use transport::Transport;
pub use upstream::Upstream;
use wisdom_protocol::service::ServiceName;
use wisdom_protocol::time::{UnixMillis, as_millis};

use crate::breaker::{Breaker, Pass};
pub use crate::breaker::{BreakerLimits, Circuit};
use crate::clock::Clock;
use crate::metrics::TunnelMetrics;

/// What a tunnel service is told by the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TunnelSettings {
    /// Where it leads.
    pub upstream: Upstream,
    /// For the upstream to accept, looking its name up and the header included.
    pub connect_timeout: Duration,
    /// What bounds one tunnel.
    pub relay: RelayLimits,
    /// Tunnels at once; descriptors may allow fewer.
    pub max_tunnels: usize,
    /// Of the tunnels, and of the queue, so much is one source's at most.
    pub max_share_per_source: Share,
    /// So much is an IPv4 /24's or an IPv6 /48's at most; never less than one source's.
    pub max_share_per_network: Share,
    /// Who may wait for a tunnel.
    pub queue: usize,
    /// For how long.
    pub queue_timeout: Duration,
    /// Whether the upstream is told who its client is.
    pub proxy_protocol: ProxyProtocol,
    /// When nobody dials any more.
    pub breaker: BreakerLimits,
}

impl TunnelSettings {
    /// Who may sit and wait where descriptors allow so many tunnels.
    fn seating_caps(&self, max_tunnels: usize) -> SeatingCaps {
        let most = |in_all| {
            let of_source = self.max_share_per_source.of(in_all);
            let of_network = self.max_share_per_network.of(in_all).max(of_source);
            Most { in_all, of_source, of_network }
        };
        SeatingCaps { slots: most(max_tunnels), queue: most(self.queue) }
    }

    /// Whether who finds no slot for this reason would come sooner with a higher bid.
    #[must_use]
    pub fn outbids(&self, why: NoSlot) -> bool {
        self.queue > 0 && why != NoSlot::SourceFull
    }
}

/// Whether, and how, an upstream is told who its client is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProxyProtocol {
    /// It is not.
    Off,
    /// By a header of PROXY protocol, version 2.
    V2,
}

/// A part of a whole, at most all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    numerator: u32,
    denominator: u32,
}

impl Share {
    /// `numerator / denominator`, more than nothing and at most the whole.
    #[must_use]
    pub fn new(numerator: u32, denominator: u32) -> Option<Self> {
        (1..=denominator).contains(&numerator).then_some(Self { numerator, denominator })
    }

    /// Reads `1/8`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (numerator, denominator) = text.split_once('/')?;
        Self::new(numerator.parse().ok()?, denominator.parse().ok()?)
    }

    /// This part of `whole`, rounded down, and at least 1.
    #[must_use]
    pub fn of(self, whole: usize) -> usize {
        let part = whole as u128 * u128::from(self.numerator) / u128::from(self.denominator);
        usize::try_from(part).unwrap_or(usize::MAX).max(1)
    }
}

/// Why a tunnel has no upstream.
#[derive(Debug)]
pub enum NoUpstream {
    /// It failed often, and nobody dials until so many milliseconds have passed.
    Down {
        /// From now.
        retry_after_ms: u64,
    },
    /// This attempt failed.
    Failed(DialError),
}

/// One tunnel service while it runs.
pub struct Tunnel {
    /// What clients call it.
    pub name: ServiceName,
    /// What it is told.
    pub settings: Arc<TunnelSettings>,
    /// Who has a tunnel, and who waits.
    pub slots: Arc<Slots>,
    /// Tunnels at once, as descriptors allow.
    pub max_tunnels: usize,
    /// What happened.
    pub metrics: TunnelMetrics,
    breaker: Arc<Breaker>,
}

impl Tunnel {
    fn new(
        name: ServiceName,
        settings: Arc<TunnelSettings>,
        max_tunnels: usize,
        metrics: TunnelMetrics,
        pool: Arc<Pool>,
    ) -> Self {
        let slots = Slots::new(settings.seating_caps(max_tunnels), by_work, pool);
        let breaker = Arc::new(Breaker::new(settings.breaker));
        Self { name, settings, slots, max_tunnels, metrics, breaker }
    }

    /// The same service, told otherwise: who has a tunnel keeps it, who waits goes on waiting, and what is known of an upstream that
    /// stays the same is not forgotten.
    fn told(&self, settings: Arc<TunnelSettings>, max_tunnels: usize) -> Self {
        let (name, slots, metrics) = (self.name.clone(), Arc::clone(&self.slots), self.metrics.clone());
        slots.set_caps(settings.seating_caps(max_tunnels));
        let breaker = if settings.upstream != self.settings.upstream {
            Arc::new(Breaker::new(settings.breaker))
        } else if settings.breaker != self.settings.breaker {
            Arc::new(self.breaker.with_limits(settings.breaker))
        } else {
            Arc::clone(&self.breaker)
        };
        Self { name, settings, slots, max_tunnels, metrics, breaker }
    }

    /// Whether its upstream is dialled.
    #[must_use]
    pub fn circuit(&self, clock: &Clock) -> Circuit {
        self.breaker.circuit(clock.now())
    }

    /// A connection to the upstream, which has been told who the client is, where it is to be told.
    pub async fn dial(
        &self,
        by: &dyn Dial,
        endpoints: &Endpoints,
        clock: &Clock,
    ) -> Result<Box<dyn Transport>, NoUpstream> {
        let mut attempt = self.attempt(clock)?;
        let began = clock.instant();
        let dialled = tokio::time::timeout(self.settings.connect_timeout, self.connect(by, endpoints)).await;
        let dialled = dialled.unwrap_or(Err(DialError::TimedOut));
        attempt.end(&dialled, clock.now());
        self.metrics.dial_took(clock.instant() - began);
        dialled.map_err(NoUpstream::Failed)
    }

    async fn connect(
        &self,
        dialler: &dyn Dial,
        endpoints: &Endpoints,
    ) -> Result<Box<dyn Transport>, DialError> {
        let mut upstream = dialler.dial(&self.settings.upstream, self.settings.connect_timeout).await?;
        if self.settings.proxy_protocol == ProxyProtocol::V2 {
            upstream.write_all(&proxy_v2(endpoints)).await?;
        }
        Ok(upstream)
    }

    fn attempt(&self, clock: &Clock) -> Result<Attempt<'_>, NoUpstream> {
        match self.breaker.pass(clock.now()) {
            Ok(pass) => Ok(Attempt { tunnel: self, pass: Some(pass) }),
            Err(wait) => {
                self.metrics.dialled(DialError::CIRCUIT_OPEN);
                Err(NoUpstream::Down { retry_after_ms: as_millis(wait) })
            }
        }
    }
}

/// A dial under way. Dropped before its end, because the client left or the drain ended it, it says nothing of the upstream.
struct Attempt<'a> {
    tunnel: &'a Tunnel,
    pass: Option<Pass<'a>>,
}

impl Attempt<'_> {
    fn end<T>(&mut self, dialled: &Result<T, DialError>, now: UnixMillis) {
        let Some(pass) = self.pass.take() else { return };
        let Tunnel { name, metrics, settings, .. } = self.tunnel;
        let upstream = &settings.upstream;
        match dialled {
            Ok(_) => {
                metrics.dialled(DialError::CONNECTED);
                if pass.succeeded() {
                    tracing::info!(service = %name, %upstream, "the upstream is back");
                }
            }
            Err(error) => {
                metrics.dialled(error.label());
                tracing::debug!(service = %name, %upstream, %error, "the upstream was not reached");
                // Our own shortage says nothing of the upstream.
                if !error.is_ours() && pass.failed(now) {
                    let pause_ms = as_millis(settings.breaker.open);
                    tracing::warn!(service = %name, %upstream, %error, pause_ms, "the upstream is down; dialling pauses");
                }
            }
        }
    }
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        if self.pass.is_some() {
            self.tunnel.metrics.dialled(DialError::CANCELLED);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_down_and_never_nothing() {
        let of = |text, whole| Share::parse(text).unwrap().of(whole);
        assert_eq!((of("1/8", 256), of("1/8", 7), of("1/8", 15), of("2/3", 10)), (32, 1, 1, 6));
        assert_eq!(of("1/1", usize::MAX), usize::MAX);
        for wrong in ["", "1", "0/8", "9/8", "1/0", "a/b", "-1/8", "1/8/2", "1 / 8"] {
            assert_eq!(Share::parse(wrong), None, "{wrong}");
        }
    }
}
