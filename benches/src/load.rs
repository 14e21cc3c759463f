//! Load: many clients at once, each on its own connections, against a server that may run anywhere.
//!
//! Owns the crowd, which is a closed one: each client begins the next errand when the last has ended, so that a slow
//! server is asked less, and latencies say how long somebody waits who is served at this concurrency. Retries nothing:
//! what fails is counted by its kind.

pub mod errand;
pub mod process;
pub mod report;

use std::net::SocketAddr;
use std::panic::resume_unwind;
use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use self::errand::{Errand, Failure, Times};
use self::report::Report;
use crate::clock;

/// The most clients at once: each is a thread and a socket here.
pub const MAX_CLIENTS: usize = 1_024;

/// Who comes, and for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crowd {
    /// The server.
    pub address: SocketAddr,
    /// Clients at once, at most [`MAX_CLIENTS`].
    pub clients: usize,
    /// Grants that all of them together ask for.
    pub grants: usize,
    /// How long one errand may last.
    pub timeout: Duration,
}

/// What one errand came to.
pub type Outcome = Result<Times, Failure>;

impl Crowd {
    /// Sends them all at the same moment and waits until the last has ended.
    #[must_use]
    pub fn run(&self) -> Report {
        let clients = self.clients.clamp(1, MAX_CLIENTS);
        let (ticket, start) = (AtomicUsize::new(0), Barrier::new(clients + 1));
        let (outcomes, took) = thread::scope(|scope| {
            let threads: Vec<_> =
                (0..clients).map(|_| scope.spawn(|| self.run_one_client(&ticket, &start))).collect();
            start.wait();
            let began = clock::now();
            let ended =
                threads.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
            let outcomes: Vec<Outcome> = ended.flatten().collect();
            (outcomes, clock::now() - began)
        });
        Report::new(clients, took, &outcomes)
    }

    fn run_one_client(&self, ticket: &AtomicUsize, start: &Barrier) -> Vec<Outcome> {
        let errand = Errand { address: self.address, timeout: self.timeout };
        let mut outcomes = Vec::new();
        start.wait();
        while ticket.fetch_add(1, Ordering::Relaxed) < self.grants {
            outcomes.push(errand.run());
        }
        outcomes
    }
}
