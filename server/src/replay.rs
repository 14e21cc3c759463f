//! At most one grant per solution. Owns the set of solutions that are reserved or spent, and the file it survives in.
//!
//! A solution is free, reserved by one attempt, or spent. Reserving is atomic and comes before anything is served; a
//! reservation that is neither committed nor released, because its task died, counts as spent. Synchronous, no clock.

mod directory;
mod local;
mod reservation;
mod snapshot;

pub use directory::{DirectoryError, ReplayDirectory};
pub use local::{LocalSet, ReserveError, Standing};
pub use reservation::Reservation;
pub use snapshot::{Snapshot, SnapshotError};
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::Salt;

/// What the set and its reservations are synchronised with. Their model (`model`, in tests) brings its own, whose every order of events is tried.
mod sync {
    pub(super) use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
    pub(super) use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

    /// Enough that a handful of cores seldom meet at one lock.
    pub(super) const SHARDS: usize = 16;
}

/// One solution, as the set knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The token's id.
    pub salt: Salt,
    /// When the token stops being good, and the set may forget it.
    pub expires: UnixMillis,
}

/// Whether a solution has been reserved before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// It is new here: what was paid with it has not been seen yet.
    First,
    /// An earlier attempt gave it back.
    Again,
}

/// What became of a solution whose reservation was released.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Released {
    /// It may be redeemed again.
    Kept,
    /// It has failed too often and is spent.
    Spent,
}

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;
