//! What is remembered per source, in memory whose size is fixed at start: the mechanism below [`admission`](crate::admission) and
//! [`pricing`](crate::pricing).
//!
//! Owns who is counted (an IPv4 address; an IPv6 /64, and with it its /48), the keyed hash, the sets and what stands in where a set is
//! full. What is counted, and what follows from it, is the business of the rooms above. Synchronous, no clock, and nothing is
//! allocated after construction.

mod decaying;
mod key;
mod sketch;
mod table;

pub use decaying::{Decaying, Fading};
pub use key::{Counted, HashKey, Key, PREFIX_BUDGET};
pub use sketch::Estimate;
pub use table::{Crowd, Record, Seat, Size, Table};
