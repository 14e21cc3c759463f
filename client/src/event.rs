//! What an errand tells while it is under way, to whoever wants to show it.
//!
//! Owns the events and their order of meaning; shows nothing itself.

use std::net::SocketAddr;
use std::time::Duration;

use wisdom_protocol::message::Challenge;

use crate::address::Address;
use crate::error::ConnectionError;
use crate::solve::Watch;

/// A step of an errand.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A connection is being made.
    Connecting {
        /// Where to.
        address: &'a Address,
    },
    /// A connection was made.
    Connected {
        /// The address that took it.
        peer: Option<SocketAddr>,
    },
    /// A challenge came: the price is known.
    Challenged {
        /// The offer.
        challenge: &'a Challenge,
    },
    /// The search has begun.
    Solving {
        /// Shows how far it is.
        watch: Watch,
        /// Its mean time at the rate last seen, or a bound of it where it is too cheap to measure the rate for.
        expected: Duration,
        /// Whether the connection is kept meanwhile; if not, the client comes back.
        keeps_connection: bool,
    },
    /// The connection ended during the search, which goes on; the client comes back.
    Parted {
        /// Why, where it was not the client's own choice.
        why: Option<&'a ConnectionError>,
    },
    /// The search has ended with a solution.
    Solved {
        /// Hashes computed.
        hashes: u64,
        /// How long it took.
        elapsed: Duration,
    },
    /// The solution is being redeemed.
    Redeeming,
    /// Something failed, and there will be another try.
    Retrying {
        /// What failed, in words that are safe to show.
        why: &'a str,
        /// How long the client waits before.
        wait: Duration,
        /// Whether it will send the same solution again, rather than pay for another.
        same_solution: bool,
    },
    /// The solution was granted.
    Redeemed,
}

/// Is told of events, on the task that runs the errand: it must not block.
pub trait Observer: Sync {
    /// Called for each event, in order.
    fn on_event(&self, event: &Event<'_>);
}

/// Looks away.
impl Observer for () {
    fn on_event(&self, _: &Event<'_>) {}
}

impl<F: Fn(&Event<'_>) + Sync> Observer for F {
    fn on_event(&self, event: &Event<'_>) {
        self(event);
    }
}
