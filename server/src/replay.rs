//! At most one grant per solution. Owns the set of solutions that are reserved or spent, and the file it survives in.
//!
//! A solution is free, reserved by one attempt, or spent. Reserving is atomic and comes before anything is served; a
//! reservation that is neither committed nor released, because its task died, counts as spent. Synchronous, no clock.

mod directory;
mod local;
mod snapshot;

use std::sync::Arc;

pub use directory::{DirectoryError, ReplayDirectory};
pub use local::{LocalSet, ReserveError, Standing};
pub use snapshot::{Snapshot, SnapshotError};
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::Salt;

/// One solution, as the set knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The token's id.
    pub salt: Salt,
    /// When the token stops being good, and the set may forget it.
    pub expires: UnixMillis,
}

/// What became of a solution whose reservation was released.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Released {
    /// It may be redeemed again.
    Kept,
    /// It has failed too often and is spent.
    Spent,
}

/// A solution that is ours to serve. Dropped unsettled it counts as spent: at most one grant.
#[derive(Debug)]
pub struct Reservation {
    set: Arc<LocalSet>,
    claim: Claim,
    attempt: u64,
    settled: bool,
}

impl Reservation {
    /// Reserves `claim` in `set`, or says why it can't be served.
    pub fn new(set: &Arc<LocalSet>, claim: Claim) -> Result<Self, ReserveError> {
        let attempt = set.reserve(claim)?;
        Ok(Self { set: Arc::clone(set), claim, attempt, settled: false })
    }

    /// Spends it.
    pub fn commit(mut self) {
        self.settled = true;
        self.set.commit(self.claim, self.attempt);
    }

    /// Gives it back, because what it pays for can't be had.
    #[must_use]
    pub fn release(mut self) -> Released {
        self.settled = true;
        self.set.release(self.claim, self.attempt)
    }

    /// Gives it back as it was, because what it pays for was not even tried.
    pub fn give_back(mut self) {
        self.settled = true;
        self.set.give_back(self.claim, self.attempt);
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        if !self.settled {
            self.set.commit(self.claim, self.attempt);
        }
    }
}
