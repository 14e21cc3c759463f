//! What every connection of one server shares.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use arc_swap::{ArcSwap, ArcSwapOption};
use tokio::sync::Semaphore;
use wisdom_protocol::service::ProviderName;

use crate::admission::{Admission, Caps, Offence, Permit, Policy};
use crate::clock::{Clock, wall_clock};
use crate::config::{Listener, Settings};
use crate::descriptors::Budget;
use crate::drain::Drain;
use crate::entropy::Entropy;
use crate::memory;
use crate::metrics::Metrics;
use crate::pricing::prices::Prices;
use crate::providers::Providers;
use crate::reload::LastReload;
use crate::replay::LocalSet;
use crate::sources::{HashKey, Size};
use crate::traces::Traces;
use crate::tunnel::Tunnels;
use crate::tunnel::dial::{Dial, NetDial};
use crate::watch::Watch;

/// Sources that are remembered exactly, for each connection there can be: an IPv6 source takes two places, and sets of eight are
/// seldom full when half of all places are taken.
const PLACES_PER_CONNECTION: usize = 4;

/// See the module.
pub struct Gate {
    /// The configuration in force, swapped as a whole.
    pub settings: ArcSwap<Settings>,
    /// Those before it, while a request that began under one goes on.
    past: Mutex<Vec<Weak<Settings>>>,
    /// What has been redeemed.
    pub replay: Arc<LocalSet>,
    /// What challenges cost.
    pub prices: Prices,
    /// Who is connected.
    pub admission: Arc<Admission>,
    /// Connections that are told why they are not admitted, at once.
    pub refusal_lane: Arc<Semaphore>,
    /// Connections whose PROXY protocol header is awaited, at once: they are admitted when it has said who they are.
    pub header_lane: Arc<Semaphore>,
    /// How many descriptors each part may hold.
    pub budget: Budget,
    /// The services that are tunnels.
    pub tunnels: Tunnels,
    /// Who connects to their upstreams.
    pub dialler: Box<dyn Dial>,
    /// Where quotes are fetched from.
    pub providers: Providers,
    /// What happened.
    pub metrics: Metrics,
    /// What is told of it.
    pub watch: Watch,
    /// What is told of each connection to a collector.
    pub traces: Traces,
    /// What time it is.
    pub clock: Clock,
    /// Where randomness comes from.
    pub entropy: Box<dyn Entropy>,
    /// Whether the server is stopping.
    pub drain: Drain,
    /// Accept loops that pause or have ended. Sockets listen before there is a gate, so that none does at first.
    paused: AtomicUsize,
    last_reload: ArcSwapOption<LastReload>,
}

impl Gate {
    /// A gate that has not opened yet.
    #[must_use]
    pub fn new(
        settings: Settings,
        replay: LocalSet,
        budget: Budget,
        clock: Clock,
        entropy: Box<dyn Entropy>,
    ) -> Self {
        let most = settings.caps.connections.min(budget.connections);
        let size = Size::for_sources(most.saturating_mul(PLACES_PER_CONNECTION));
        let admission = Arc::new(Admission::new(most, size, HashKey::draw(&*entropy)));
        let hash_key = HashKey::draw(&*entropy);
        let prices = Prices::new(&settings.services, &settings.pricing, hash_key, clock.now());
        let metrics = Metrics::new(settings.services.iter().map(|service| service.name.as_str()));
        let providers = Providers::new(&settings.providers, &metrics);
        let traces = Traces::new(settings.traces.clone(), metrics.traces.clone());
        let tunnels = Tunnels::new(&settings.services, budget.upstreams, &metrics);
        metrics.reload.took(wall_clock());
        metrics.reload.signs(settings.keys.current().0, settings.key_written);
        Self {
            settings: ArcSwap::from_pointee(settings),
            past: Mutex::default(),
            replay: Arc::new(replay),
            prices,
            admission,
            refusal_lane: Arc::new(Semaphore::new(budget.refusals)),
            header_lane: Arc::new(Semaphore::new(budget.headers)),
            budget,
            tunnels,
            dialler: Box::new(NetDial::default()),
            providers,
            metrics,
            watch: Watch::default(),
            traces,
            clock,
            entropy,
            drain: Drain::default(),
            paused: AtomicUsize::new(0),
            last_reload: ArcSwapOption::empty(),
        }
    }

    /// What came of the last time the configuration was read again; none where it is as it was at the start.
    #[must_use]
    pub fn last_reload(&self) -> Option<Arc<LastReload>> {
        self.last_reload.load_full()
    }

    /// Notes what came of reading the configuration again.
    pub(crate) fn reloaded(&self, last: LastReload) {
        self.metrics.reload.ended(last.outcome, last.waiting.len(), last.at);
        self.last_reload.store(Some(Arc::new(last)));
    }

    /// Puts `new` in force. Not to be called twice at once.
    pub(crate) fn swap(&self, new: Arc<Settings>) {
        let old = self.settings.swap(new);
        self.past.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(&old));
    }

    /// Takes away the figures of services and providers that are gone, when no request counts for them any more. Not to be called
    /// while settings are swapped.
    pub(crate) fn sweep(&self) {
        let mut past = self.past.lock().unwrap_or_else(PoisonError::into_inner);
        past.retain(|settings| settings.strong_count() > 0);
        let mut used: Vec<Arc<Settings>> = past.iter().filter_map(Weak::upgrade).collect();
        used.push(self.settings.load_full());
        let services = used.iter().flat_map(|settings| settings.services.iter());
        let services: BTreeSet<&str> = services.map(|service| service.name.as_str()).collect();
        let providers = used.iter().flat_map(|settings| settings.providers.names());
        let providers: BTreeSet<&str> = providers.map(ProviderName::as_str).collect();
        self.metrics.sweep(&services, &providers);
    }

    /// The listener `opened` as it is configured now.
    #[must_use]
    pub fn listener(&self, opened: &Arc<Listener>) -> Arc<Listener> {
        let settings = self.settings.load();
        let same = settings.listeners.iter().find(|listener| listener.key == opened.key);
        Arc::clone(same.unwrap_or(opened))
    }

    /// Caps on live connections: as configured, and within the descriptors this process may hold.
    #[must_use]
    pub fn caps(&self) -> Caps {
        let configured = self.settings.load().caps;
        Caps { connections: configured.connections.min(self.budget.connections), ..configured }
    }

    /// Whom to admit.
    #[must_use]
    pub fn policy(&self) -> Policy {
        self.settings.load().admission.policy(self.caps())
    }

    /// Makes the source of `permit` pay for an offence, if this is one.
    pub fn charge(&self, permit: &mut Permit, offence: Option<Offence>) {
        if let Some(offence) = offence {
            self.metrics.admission.offended(offence);
            permit.offend(offence, &self.policy(), self.clock.now());
        }
    }

    /// Lets nobody in while memory is short, by the limit and the share that are configured, and says when that changes.
    pub fn judge_memory(&self, reading: memory::Reading) {
        let was = self.admission.is_short_of_memory();
        let short = self.settings.load().memory.is_short(reading, was);
        self.admission.set_short_of_memory(short);
        let memory::Reading { resident, limit } = reading;
        match (was, short) {
            (false, true) => tracing::warn!(resident, limit, "memory is short: new connections are refused"),
            (true, false) => tracing::info!(resident, limit, "memory is not short any more"),
            _ => {}
        }
    }

    /// What one accept loop says of itself: that it accepts, until it says otherwise.
    #[must_use]
    pub fn accepting(&self) -> Accepting<'_> {
        Accepting { paused: &self.paused, now: true }
    }

    /// Whether every accept loop takes connections just now.
    #[must_use]
    pub fn accepts(&self) -> bool {
        self.paused.load(Ordering::Relaxed) == 0
    }

    /// Why a new client should not be sent here, if it should not.
    #[must_use]
    pub fn not_ready(&self) -> Option<&'static str> {
        if self.drain.has_begun() {
            Some("draining: the server is stopping")
        } else if self.admission.is_short_of_memory() {
            Some("short of memory: new connections are refused")
        } else if !self.accepts() {
            Some("not accepting: the listener is not open, or the process is out of descriptors or memory")
        } else {
            None
        }
    }
}

/// Whether one accept loop takes connections just now; dropped, it does not.
#[derive(Debug)]
pub struct Accepting<'a> {
    paused: &'a AtomicUsize,
    now: bool,
}

impl Accepting<'_> {
    /// It does.
    pub fn begin(&mut self) {
        if !std::mem::replace(&mut self.now, true) {
            self.paused.fetch_sub(1, Ordering::Relaxed);
        }
    }

    /// It does not.
    pub fn pause(&mut self) {
        if std::mem::replace(&mut self.now, false) {
            self.paused.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl Drop for Accepting<'_> {
    fn drop(&mut self) {
        self.pause();
    }
}
