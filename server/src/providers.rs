//! Providers of quotes over HTTP: asked in the background, never on a client's time, and answering from what is at hand.
//!
//! Owns, for each of them, its cache, its circuit breaker and when it is asked. What a service does when none of its providers has
//! anything is the service's.

mod cache;
mod document;
mod fault;
mod fetch;
mod pace;
mod trust;

use std::convert::Infallible;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwap;
use cache::Cache;
pub use cache::CacheLimits;
pub use document::{Places, Pointer};
pub use fault::{Fault, TlsFault};
pub use pace::Pace;
use pace::{Asked, Waits};
use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinSet;
pub use trust::{Authorities, Trust};
use wisdom_protocol::message::Quote;
use wisdom_protocol::service::ProviderName;
use wisdom_protocol::time::{UnixMillis, as_millis};

use crate::breaker::{Breaker, BreakerLimits, Circuit};
use crate::entropy::draw;
use crate::gate::Gate;
use crate::http_client::Endpoint;
use crate::metrics::{Metrics, ProviderMetrics};
use crate::service::{QuoteProvider, Unavailable};
use crate::tunnel::dial::{Dial, NetDial};

/// Fetches under way at once: each has a descriptor, and while an answer is read as JSON up to a hundred times its length, where
/// it is made for that (objects of one short name each); an honest one takes a few times its length.
const MAX_FETCHES: usize = 4;
/// After a panic, which only a mistake of this program can cause, nothing is fetched for so long.
const AFTER_PANIC: Duration = Duration::from_mins(1);

/// What a provider is told by the configuration.
#[derive(Clone, Debug)]
pub struct HttpSettings {
    /// Where it answers.
    pub endpoint: Endpoint,
    /// Whose certificates are believed; none where the URL is one of `http`.
    pub trust: Option<Trust>,
    /// Where the sayings of an answer stand.
    pub places: Places,
    /// How often it is asked.
    pub pace: Pace,
    /// For a whole fetch, from the look-up of the name to the last byte.
    pub timeout: Duration,
    /// The most that is read of an answer's body.
    pub max_bytes: usize,
    /// How much is kept, and for how long.
    pub cache: CacheLimits,
    /// When nobody asks any more.
    pub breaker: BreakerLimits,
}

impl HttpSettings {
    /// How one with these settings asks, beside one with those of `before` in the same place.
    fn asked(&self, before: &Self) -> Asked {
        let same_way = self.trust == before.trust
            && (self.timeout, self.max_bytes) == (before.timeout, before.max_bytes);
        match (self.places == before.places, same_way) {
            (false, _) => Asked::ForOther,
            (true, false) => Asked::Otherwise,
            (true, true) => Asked::Alike,
        }
    }
}

/// One provider while it runs.
#[derive(Debug)]
pub struct HttpProvider {
    /// What the operator calls it.
    pub name: ProviderName,
    settings: HttpSettings,
    breaker: Breaker,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    cache: Cache,
    /// The last fetch that brought something.
    fetched: Option<UnixMillis>,
    waits: Waits,
    last_failure: Option<Failure>,
}

/// A fetch that brought nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// When it ended.
    pub at: UnixMillis,
    /// The fault, in words.
    pub why: String,
}

/// What a provider looks like from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Sayings at hand.
    pub sayings: usize,
    /// The last fetch that brought something.
    pub fetched: Option<UnixMillis>,
    /// Whether it is asked.
    pub circuit: Circuit,
}

impl HttpProvider {
    /// One with nothing at hand yet.
    #[must_use]
    pub fn new(name: ProviderName, settings: HttpSettings) -> Self {
        let (cache, waits) = (Cache::new(settings.cache), Waits::new(settings.pace));
        let state = Mutex::new(State { cache, fetched: None, waits, last_failure: None });
        Self { name, breaker: Breaker::new(settings.breaker), settings, state }
    }

    /// How it does.
    #[must_use]
    pub fn condition(&self, now: UnixMillis) -> Condition {
        let state = self.lock();
        Condition {
            sayings: state.cache.len(now),
            fetched: state.fetched,
            circuit: self.breaker.circuit(now),
        }
    }

    /// The most sayings that are kept of it.
    #[must_use]
    pub fn max_sayings(&self) -> usize {
        self.settings.cache.sayings
    }

    /// The last fetch that brought nothing, also where one after it brought something.
    #[must_use]
    pub fn last_failure(&self) -> Option<Failure> {
        self.lock().last_failure.clone()
    }

    /// Takes over from `before`, the provider of this name in an earlier configuration: what it has fetched, if it asked for the same;
    /// its failures, if it asked in the same way; when it wants to be asked again, if it is in the same place.
    fn adopt(&self, before: &Self) {
        let (mine, theirs) = (&self.settings, &before.settings);
        if std::ptr::eq(self, before) || mine.endpoint != theirs.endpoint {
            return;
        }
        let asked = mine.asked(theirs);
        let theirs_now = before.lock();
        let mut state = self.lock();
        state.waits.adopt(&theirs_now.waits, asked);
        if asked != Asked::ForOther {
            state.cache.adopt(&theirs_now.cache);
            state.fetched = theirs_now.fetched;
        }
        if asked == Asked::Alike {
            state.last_failure.clone_from(&theirs_now.last_failure);
            self.breaker.adopt(&before.breaker);
        }
    }

    /// How long until it is to be asked.
    fn wait(&self, now: UnixMillis) -> Duration {
        self.lock().waits.wait(now)
    }

    /// A fetch brought nothing.
    fn failed(&self, fault: &Fault, chance: u64, now: UnixMillis) {
        let mut state = self.lock();
        state.waits.failed(chance, fault.wait(), now);
        state.last_failure = Some(Failure { at: now, why: fault.to_string() });
    }

    fn store(&self, sayings: Vec<Quote>, chance: u64, now: UnixMillis) {
        let mut state = self.lock();
        state.waits.succeeded(chance, now);
        state.cache.purge(now);
        for saying in sayings {
            state.cache.put(saying.provided_by(self.name.clone()), now);
        }
        state.fetched = Some(now);
    }

    async fn fetch(&self, dialler: &dyn Dial) -> Result<Vec<Quote>, Fault> {
        let fetched =
            tokio::time::timeout(self.settings.timeout, fetch::fetch(&self.settings, dialler)).await;
        let document = fetched.unwrap_or(Err(Fault::TimedOut))?;
        self.settings.places.sayings(&document, self.settings.cache.sayings)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A saying more or less: a poisoned lock guards a sound state.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Display for HttpProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let refresh = humantime::format_duration(self.settings.pace.refresh);
        write!(f, "{}, from {} every {refresh}", self.name, self.settings.endpoint)
    }
}

impl QuoteProvider for HttpProvider {
    fn quote(&self, choice: u64, now: UnixMillis) -> Result<Quote, Unavailable> {
        self.lock().cache.pick(choice, now).cloned().ok_or(Unavailable)
    }
}

/// The providers that services of a configuration list, by kind.
#[derive(Clone, Debug, Default)]
pub struct ProviderTable {
    /// Those that are asked.
    pub http: Vec<Arc<HttpProvider>>,
    /// Those that were read once.
    pub files: Vec<ProviderName>,
}

impl ProviderTable {
    /// What each is called.
    pub fn names(&self) -> impl Iterator<Item = &ProviderName> {
        self.http.iter().map(|provider| &provider.name).chain(&self.files)
    }
}

/// A provider with what happened to it.
type Counted = (Arc<HttpProvider>, ProviderMetrics);

/// Every provider over HTTP while the server runs.
pub struct Providers {
    all: ArcSwap<Vec<Counted>>,
    changed: Notify,
    fetches: Semaphore,
    /// One of their own: names that are looked up here take no place from tunnels.
    dialler: Box<dyn Dial>,
}

impl Providers {
    /// These, of which none is asked before [`run`].
    #[must_use]
    pub fn new(providers: &ProviderTable, metrics: &Metrics) -> Self {
        Self {
            all: ArcSwap::from_pointee(counted(providers, metrics)),
            changed: Notify::new(),
            fetches: Semaphore::new(MAX_FETCHES),
            dialler: Box::new(NetDial::default()),
        }
    }

    /// These from now on; called before the settings that serve them are swapped in. What has been fetched stays, where the
    /// same is asked of a provider of the same name.
    pub fn reconfigure(&self, providers: &ProviderTable, metrics: &Metrics) {
        let before = self.all.load();
        for provider in &providers.http {
            if let Some((known, _)) = before.iter().find(|(known, _)| known.name == provider.name) {
                provider.adopt(known);
            }
        }
        self.all.store(Arc::new(counted(providers, metrics)));
        self.changed.notify_one();
    }

    /// Whether there are providers and no circuit of theirs is closed: services live on what is left in caches, and on their
    /// own sayings.
    #[must_use]
    pub fn all_fail(&self, now: UnixMillis) -> bool {
        let all = self.all.load();
        !all.is_empty() && all.iter().all(|(provider, _)| provider.breaker.circuit(now) != Circuit::Closed)
    }

    /// What `tell` says of each.
    pub fn each<T>(&self, tell: impl Fn(&HttpProvider) -> T) -> Vec<T> {
        self.all.load().iter().map(|(provider, _)| tell(provider)).collect()
    }

    /// How each does, by name.
    #[must_use]
    pub fn conditions(&self, now: UnixMillis) -> Vec<(ProviderName, Condition)> {
        self.each(|provider| (provider.name.clone(), provider.condition(now)))
    }

    /// Sets what is measured only when somebody looks.
    pub fn measure(&self, now: UnixMillis, metrics: &Metrics) {
        for (provider, counted) in self.all.load().iter() {
            counted.set_gauges(provider.condition(now), provider.settings.cache.sayings);
        }
        metrics.set_all_providers_failing(self.all_fail(now));
    }
}

fn counted(providers: &ProviderTable, metrics: &Metrics) -> Vec<Counted> {
    for name in &providers.files {
        metrics.expect_file_provider(name.as_str());
    }
    let counted =
        |provider: &Arc<HttpProvider>| (Arc::clone(provider), metrics.of_provider(provider.name.as_str()));
    providers.http.iter().map(counted).collect()
}

/// Keeps every provider's cache filled, for as long as it is polled.
pub async fn run(gate: Arc<Gate>) -> std::io::Result<()> {
    loop {
        let mut fetchers = JoinSet::new();
        for (provider, metrics) in gate.providers.all.load().iter() {
            fetchers.spawn(keep_filled(Arc::clone(provider), metrics.clone(), Arc::clone(&gate)));
        }
        let panicked = async {
            match fetchers.join_next().await {
                Some(ended) => ended.is_err(),
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = gate.providers.changed.notified() => {}
            _ = panicked => {
                // Where it was the panic hook has told.
                tracing::error!("fetching quotes panicked; it goes on in a minute");
                gate.metrics.panics.inc();
                fetchers.shutdown().await;
                tokio::time::sleep(AFTER_PANIC).await;
            }
        }
    }
}

/// Asks one provider over and over.
async fn keep_filled(provider: Arc<HttpProvider>, metrics: ProviderMetrics, gate: Arc<Gate>) -> Infallible {
    loop {
        tokio::time::sleep(provider.wait(gate.clock.now())).await;
        let chance = u64::from_be_bytes(draw(&*gate.entropy));
        let now = gate.clock.now();
        let pass = match provider.breaker.pass(now) {
            Ok(pass) => pass,
            Err(pause) => {
                provider.lock().waits.paused(pause, chance, now);
                continue;
            }
        };
        let place = gate.providers.fetches.acquire().await;
        let began = gate.clock.instant();
        let fetched = provider.fetch(&*gate.providers.dialler).await;
        drop(place);
        let now = gate.clock.now();
        metrics.fetched(
            fetched.as_ref().map_or_else(Fault::label, |_| Fault::FETCHED),
            gate.clock.instant() - began,
        );
        match fetched {
            Ok(sayings) => {
                let (count, is_back) = (sayings.len(), pass.succeeded());
                provider.store(sayings, chance, now);
                if is_back {
                    tracing::info!(provider = %provider.name, "the provider of quotes is back");
                }
                tracing::debug!(provider = %provider.name, sayings = count, "quotes fetched");
            }
            Err(fault) => {
                provider.failed(&fault, chance, now);
                let opens = !fault.is_ours() && pass.failed(now);
                report(&provider, &fault, provider.wait(now), opens);
            }
        }
    }
}

fn report(provider: &HttpProvider, fault: &Fault, wait: Duration, opens: bool) {
    let (name, endpoint, retry_ms) = (&provider.name, &provider.settings.endpoint, as_millis(wait));
    if opens {
        let pause_ms = as_millis(provider.settings.breaker.open);
        tracing::warn!(provider = %name, url = %endpoint, error = %fault, pause_ms, "the provider of quotes fails; asking pauses");
    } else {
        tracing::info!(provider = %name, url = %endpoint, error = %fault, retry_ms, "no quotes were fetched");
    }
}

#[cfg(test)]
mod tests;
