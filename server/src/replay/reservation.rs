//! One attempt to serve a solution, from its reservation to its outcome. What is remembered of it is the set's.

use super::sync::Arc;
use super::{Claim, LocalSet, Released, ReserveError, Reserved};

/// A solution that is ours to serve. Dropped unsettled it counts as spent: at most one grant.
#[derive(Debug)]
pub struct Reservation {
    set: Arc<LocalSet>,
    claim: Claim,
    attempt: u64,
    reserved: Reserved,
    settled: bool,
}

impl Reservation {
    /// Reserves `claim` in `set`, or says why it can't be served.
    pub fn new(set: &Arc<LocalSet>, claim: Claim) -> Result<Self, ReserveError> {
        let (attempt, reserved) = set.reserve(claim)?;
        Ok(Self { set: Arc::clone(set), claim, attempt, reserved, settled: false })
    }

    /// Whether it is the solution's first.
    #[must_use]
    pub fn reserved(&self) -> Reserved {
        self.reserved
    }

    /// What is reserved.
    #[must_use]
    pub fn claim(&self) -> Claim {
        self.claim
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
