//! From settings to a clean end: restore, bind, serve, drain, leave a snapshot.
//!
//! Owns the order of these and the tasks without which there is no server. Every task is tracked and accounted for.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::task::JoinSet;
use tokio_util::task::TaskTracker;
use wisdom_protocol::token::Epoch;

use crate::clock::{Clock, wall_clock};
use crate::config::Settings;
use crate::descriptors::{Budget, TooFewDescriptors};
use crate::entropy::{OsEntropy, draw};
use crate::gate::Gate;
use crate::pricing::market::Reading;
use crate::pricing::turns::{Turn, Turns};
use crate::reload::{self, Reloader};
use crate::replay::{DirectoryError, LocalSet, ReplayDirectory};
use crate::watch::MemoryWatch;
use crate::{admin, providers, serve, watch};

/// How often what has expired is forgotten, and prices are looked at.
const PURGE_EVERY: Duration = Duration::from_secs(1);
/// How often it is looked how much memory is left: in that time a process grows by what its connections can be sent.
const MEMORY_EVERY: Duration = Duration::from_secs(1);
/// How often a drain reports what it waits for.
const DRAIN_REPORT_EVERY: Duration = Duration::from_secs(1);
/// Before a drain's end, those who still solve are told to come back, and have so long to be told.
const LAST_CALL: Duration = Duration::from_secs(1);
/// After a drain's end, tasks that were told to end have so long to do it.
const END_GRACE: Duration = Duration::from_secs(1);

/// Why the server did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartupError {
    /// An address can't be listened on.
    #[error("{key} = {address}: {error}")]
    Listen {
        /// The configuration key.
        key: String,
        /// The address.
        address: SocketAddr,
        /// What the system said.
        error: io::Error,
    },
    /// The replay directory can't be used.
    #[error("replay.directory: {0}")]
    Replay(#[from] DirectoryError),
    /// Too few descriptors.
    #[error(transparent)]
    Descriptors(#[from] TooFewDescriptors),
    /// The system gives no signals.
    #[error("signals can't be received: {0}")]
    Signals(io::Error),
}

/// How the server ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// As it was told to, with every connection accounted for.
    Drained,
    /// As it was told to, but tasks did not end or the snapshot could not be left: outstanding challenges are void.
    Unsettled,
    /// A part without which there is no server failed; the rest was drained.
    PartFailed,
    /// A second signal cut the drain short.
    CutShort,
}

/// A server that has bound its sockets.
pub struct Server {
    gate: Arc<Gate>,
    listeners: Vec<TcpListener>,
    admin: Option<TcpListener>,
    directory: Option<ReplayDirectory>,
    signals: Signals,
    reloader: Option<Reloader>,
}

impl Server {
    /// Restores the replay set and opens the sockets, within `descriptors` open files.
    pub fn bind(settings: Settings, descriptors: u64) -> Result<Self, StartupError> {
        let tunnels = settings.services.max_tunnels();
        let budget = Budget::new(descriptors, settings.caps.connections, tunnels, settings.balancers())?;
        if budget.upstreams < tunnels {
            tracing::warn!(
                wanted = tunnels,
                tunnels = budget.upstreams,
                descriptors,
                "fewer tunnels than configured fit the limit on open files, which each needs two of"
            );
        }
        if budget.connections < settings.caps.connections {
            tracing::warn!(
                wanted = settings.caps.connections,
                connections = budget.connections,
                descriptors,
                "fewer connections than configured fit the limit on open files"
            );
        }
        let directory = settings.replay_directory.as_deref().map(ReplayDirectory::open).transpose()?;
        let listeners = settings
            .listeners
            .iter()
            .map(|listener| listen(&listener.key, listener.address))
            .collect::<Result<_, _>>()?;
        let admin = settings.admin_listen.map(|address| listen("admin.listen", address)).transpose()?;
        let signals = Signals::new().map_err(StartupError::Signals)?;
        // Last: it takes the snapshot out of the directory, and what fails before must leave it there.
        let (replay, clock) = restore(directory.as_ref(), settings.replay_max_entries)?;
        let gate = Arc::new(Gate::new(settings, replay, budget, clock, Box::new(OsEntropy)));
        Ok(Self { gate, listeners, admin, directory, signals, reloader: None })
    }

    /// It reads its configuration again from `origin` on SIGHUP and when a file has changed.
    pub fn reloading(mut self, origin: reload::Origin) -> Result<Self, StartupError> {
        let reloader = Reloader::new(origin, &self.gate.settings.load());
        self.reloader = Some(reloader.map_err(StartupError::Signals)?);
        Ok(self)
    }

    /// Serves until a signal or the failure of a part, drains, and leaves a snapshot.
    pub async fn run(mut self) -> Ended {
        let (connections, side) = (TaskTracker::new(), TaskTracker::new());
        self.announce();
        let mut parts = JoinSet::new();
        // Before anybody is let in, so that the first summary has everything.
        parts.spawn(watch::run(Arc::clone(&self.gate)));
        let configured = self.gate.settings.load().listeners.clone();
        for (socket, listener) in self.listeners.into_iter().zip(configured) {
            let accept = serve::accept(socket, listener, Arc::clone(&self.gate), connections.clone());
            // Tracked as well: a drain that finds no connection must not end before the last one has been accepted.
            parts.spawn(connections.track_future(accept));
        }
        if let Some(admin) = self.admin {
            parts.spawn(admin::serve(admin, Arc::clone(&self.gate), side.clone()));
        }
        parts.spawn(keep_house(Arc::clone(&self.gate)));
        parts.spawn(watch_memory(Arc::clone(&self.gate)));
        if let Some(exporter) = self.gate.traces.exporter() {
            side.spawn(exporter.run(Arc::clone(&self.gate)));
        }
        if let Some(reloader) = self.reloader {
            parts.spawn(reloader.run(Arc::clone(&self.gate)));
        }
        parts.spawn(providers::run(Arc::clone(&self.gate)));
        let failed = tokio::select! {
            name = self.signals.next() => {
                tracing::info!(signal = name, "drain begins");
                false
            }
            part = parts.join_next() => {
                // A panic's message may hold what a peer sent; the panic hook has told where it was.
                let panicked = matches!(part, Some(Err(_)));
                let error = part.and_then(Result::ok).and_then(Result::err).map(|error| error.to_string());
                tracing::error!(panicked, error, "an essential part ended; drain begins");
                self.gate.metrics.panics.inc_by(u64::from(panicked));
                true
            }
        };
        self.gate.drain.begin();
        let ended = tokio::select! {
            survivors = drain(&self.gate, &connections) => survivors,
            name = self.signals.cut_short(failed) => {
                tracing::warn!(signal = name, live = connections.len(), "a second signal: ending at once");
                return Ended::CutShort;
            }
        };
        let settled = ended.is_ok() && leave_snapshot(self.directory.as_ref(), &self.gate);
        parts.shutdown().await;
        self.gate.drain.end();
        side.close();
        if tokio::time::timeout(END_GRACE, side.wait()).await.is_err() {
            tracing::error!(
                live = side.len(),
                "connections of the side port, or the export of traces, did not end"
            );
        }
        match (failed, settled) {
            (true, _) => Ended::PartFailed,
            (false, true) => Ended::Drained,
            (false, false) => Ended::Unsettled,
        }
    }

    fn announce(&self) {
        let settings = self.gate.settings.load();
        for warning in &settings.warnings {
            tracing::warn!("{warning}");
        }
        if settings.ephemeral_key {
            tracing::warn!("development mode: signing with a key that lives as long as this process");
        }
        let services: Vec<String> = settings
            .services
            .iter()
            .map(|service| format!("{}={}", service.name, service.tariff.price()))
            .collect();
        let caps = self.gate.caps();
        let addresses: Vec<String> = self.listeners.iter().map(local_address).collect();
        tracing::info!(
            listen = addresses.first(),
            listeners = (addresses.len() > 1).then(|| addresses.join(",")),
            admin = self.admin.as_ref().map(local_address),
            environment = ?settings.environment,
            version = env!("CARGO_PKG_VERSION"),
            services = services.join(","),
            max_connections = caps.connections,
            max_connections_per_source = caps.per_source,
            replay_entries = self.gate.replay.len(),
            replay_max_entries = self.gate.replay.max_entries(),
            price_sources_bytes = self.gate.prices.memory_bytes(),
            replay_survives_restart = self.directory.is_some(),
            config_file = settings.config_file.as_ref().map(|path| path.display().to_string()),
            set = %settings.effective.set_keys(),
            "ready"
        );
    }
}

fn listen(key: &str, address: SocketAddr) -> Result<TcpListener, StartupError> {
    serve::listen(address).map_err(|error| StartupError::Listen { key: key.to_owned(), address, error })
}

fn local_address(listener: &TcpListener) -> String {
    listener.local_addr().map(|address| address.to_string()).unwrap_or_default()
}

/// The replay set of the process before this one, or a new one, and a clock that is not behind it.
fn restore(
    directory: Option<&ReplayDirectory>,
    max_entries: usize,
) -> Result<(LocalSet, Clock), StartupError> {
    let snapshot = match directory.map(ReplayDirectory::take).transpose()?.flatten() {
        Some(Ok(snapshot)) => Some(snapshot),
        Some(Err(error)) => {
            tracing::warn!(%error, "the replay snapshot is unusable: challenges issued before are void");
            None
        }
        None => None,
    };
    let wall = wall_clock();
    Ok(match snapshot {
        Some(snapshot) => {
            let clock = Clock::starting_at(wall.max(snapshot.high_water));
            (LocalSet::from_snapshot(&snapshot, max_entries), clock)
        }
        None => (LocalSet::new(Epoch(draw(&OsEntropy)), max_entries, wall), Clock::starting_at(wall)),
    })
}

/// Forgets what has expired, and tells of prices that leave their floor or are back.
async fn keep_house(gate: Arc<Gate>) -> io::Result<()> {
    let mut tick = tokio::time::interval(PURGE_EVERY);
    let mut turns = Turns::default();
    loop {
        tick.tick().await;
        let now = gate.clock.now();
        gate.replay.purge(now);
        let readings = gate.prices.readings(now);
        for (service, turn) in turns.look(&readings, now) {
            match turn {
                Turn::Rises { reading: Reading { base, load, hashes_per_second } } => tracing::info!(
                    %service,
                    price = base.work.hashes(),
                    load,
                    hashes_per_second,
                    "the price rises: more is paid for than can be served"
                ),
                Turn::Back { lasted } => {
                    tracing::info!(%service, seconds = lasted.as_secs_f64(), "the price is back at its floor");
                }
            }
        }
    }
}

/// Looks whether memory is short, before the first connection and then ever again.
async fn watch_memory(gate: Arc<Gate>) -> io::Result<()> {
    let mut tick = tokio::time::interval(MEMORY_EVERY);
    let mut watch = MemoryWatch::default();
    loop {
        tick.tick().await;
        let reading = gate.settings.load().memory.reading();
        watch.tell(reading);
        gate.judge_memory(reading);
    }
}

/// Waits for connections to end, at most as long as configured; an error says how many had to be cut off and did not end.
async fn drain(gate: &Gate, connections: &TaskTracker) -> Result<(), usize> {
    let began = gate.clock.instant();
    let timeout = gate.settings.load().drain_timeout;
    connections.close();
    let mut report = tokio::time::interval(DRAIN_REPORT_EVERY);
    let last_call = tokio::time::sleep_until(began + timeout.saturating_sub(LAST_CALL));
    let deadline = tokio::time::sleep_until(began + timeout);
    tokio::pin!(last_call, deadline);
    let seconds = || (gate.clock.instant() - began).as_secs_f64();
    loop {
        tokio::select! {
            () = connections.wait() => {
                tracing::info!(seconds = seconds(), "drain ends: every connection has ended");
                return Ok(());
            }
            () = &mut deadline => break,
            () = &mut last_call, if !gate.drain.last_call_made() => gate.drain.call_last(),
            _ = report.tick() => tracing::info!(live = connections.len(), seconds = seconds(), "draining"),
        }
    }
    tracing::warn!(
        live = connections.len(),
        seconds = seconds(),
        "drain ends at its deadline: cutting off the rest"
    );
    gate.drain.end();
    tokio::time::timeout(END_GRACE, connections.wait()).await.map_err(|_| {
        tracing::error!(live = connections.len(), "tasks did not end; no replay snapshot is left");
        connections.len()
    })
}

/// After this, nothing may be redeemed: every connection has ended. Whether what is to survive does.
fn leave_snapshot(directory: Option<&ReplayDirectory>, gate: &Gate) -> bool {
    let Some(directory) = directory else { return true };
    gate.replay.purge(gate.clock.now());
    let snapshot = gate.replay.snapshot();
    let left = directory.leave(&snapshot);
    match &left {
        Ok(()) => tracing::info!(entries = snapshot.spent.len(), "replay snapshot left for the next process"),
        Err(error) => {
            tracing::error!(%error, "the replay snapshot could not be left: outstanding challenges may be void");
        }
    }
    left.is_ok()
}

struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    /// The signal that ends a drain at once: the second one, also where a failed part began the drain instead of the first.
    async fn cut_short(&mut self, began_by_itself: bool) -> &'static str {
        if began_by_itself {
            let name = self.next().await;
            tracing::info!(signal = name, "draining already; another signal ends at once");
        }
        self.next().await
    }

    async fn next(&mut self) -> &'static str {
        tokio::select! {
            _ = self.terminate.recv() => "SIGTERM",
            _ = self.interrupt.recv() => "SIGINT",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::fd::AsFd;

    use super::*;
    use crate::config::tests::settings_with;

    #[tokio::test]
    async fn a_listener_that_fails_drains_the_rest_and_is_told() {
        let loopback = [("server.listen", "127.0.0.1:0"), ("admin.listen", "off")];
        let mut server = Server::bind(settings_with(&loopback), 1_000).unwrap();
        let not_listening = tokio::net::TcpSocket::new_v4().unwrap();
        let broken = std::net::TcpListener::from(not_listening.as_fd().try_clone_to_owned().unwrap());
        server.listeners = vec![TcpListener::from_std(broken).unwrap()];
        assert_eq!(server.run().await, Ended::PartFailed);
    }
}
