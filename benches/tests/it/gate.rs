//! A real gate in this process: the server's own accept loop on a free port.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::runtime::Runtime;
use tokio_util::task::TaskTracker;
use wisdom_protocol::token::Epoch;
use wisdom_server::clock::{Clock, wall_clock};
use wisdom_server::config::{self, Layers};
use wisdom_server::descriptors::{Budget, raise_limit};
use wisdom_server::entropy::OsEntropy;
use wisdom_server::replay::LocalSet;
use wisdom_server::serve;

pub(crate) struct Gate {
    runtime: Runtime,
    shared: Arc<wisdom_server::gate::Gate>,
    connections: TaskTracker,
    address: SocketAddr,
}

impl Gate {
    /// Opens one that sells quotes at `floor` hashes.
    pub(crate) fn open(floor: u64) -> Self {
        let environment = [
            ("SERVICES__QUOTES__FLOOR", floor.to_string()),
            ("SERVICES__QUOTES__GRANTS_PER_MINUTE", "60000000".to_owned()),
            ("PRICING__SOURCE_BURST", "1000000".to_owned()),
            ("ADMISSION__EXEMPT", "127.0.0.0/8,::1/128".to_owned()),
        ];
        let environment = environment.map(|(key, value)| (format!("WISDOM__{key}"), value)).into();
        let settings = config::load(&Layers { environment, ..Layers::default() }).unwrap();
        let entrance = Arc::clone(&settings.listeners[0]);
        let (wanted, tunnels) = (settings.caps.connections, settings.services.max_tunnels());
        let budget = Budget::new(raise_limit(), wanted, tunnels, settings.balancers()).unwrap();
        let now = wall_clock();
        let replay = LocalSet::new(Epoch([1; 8]), settings.replay_max_entries, now);
        let clock = Clock::starting_at(now);
        let gate = wisdom_server::gate::Gate::new(settings, replay, budget, clock, Box::new(OsEntropy));
        let (shared, connections) = (Arc::new(gate), TaskTracker::new());
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        let listener = runtime.block_on(async { serve::listen(([127, 0, 0, 1], 0).into()) }).unwrap();
        let address = listener.local_addr().unwrap();
        runtime.spawn(serve::accept(listener, entrance, Arc::clone(&shared), connections.clone()));
        Self { runtime, shared, connections, address }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Drains it; how many solutions it has redeemed and how many tasks panicked.
    pub(crate) fn close(self) -> (usize, u64) {
        self.shared.drain.begin();
        self.connections.close();
        self.runtime.block_on(self.connections.wait());
        (self.shared.replay.len(), self.shared.metrics.panics.get())
    }
}
