//! Over a mark that is read and then written, and not at once: the earlier of two purges takes it back below what the later has forgotten.

#[path = "../local.rs"]
mod local;
#[path = "../reservation.rs"]
mod reservation;

mod sync {
    pub(super) use std::sync::PoisonError;

    pub(super) use loom::sync::atomic::{AtomicUsize, Ordering};
    pub(super) use loom::sync::{Arc, Mutex, MutexGuard};

    pub(super) use super::super::SHARDS;

    #[derive(Debug)]
    pub(super) struct AtomicU64(loom::sync::atomic::AtomicU64);

    impl AtomicU64 {
        pub(super) fn new(value: u64) -> Self {
            Self(loom::sync::atomic::AtomicU64::new(value))
        }

        pub(super) fn load(&self, order: Ordering) -> u64 {
            self.0.load(order)
        }

        pub(super) fn fetch_max(&self, value: u64, _order: Ordering) -> u64 {
            let read = self.0.load(Ordering::SeqCst);
            self.0.store(read.max(value), Ordering::SeqCst);
            read
        }
    }
}

use self::local::ReserveError;

super::scenarios!();

#[test]
#[should_panic(expected = "a second grant of what was forgotten")]
fn the_race_is_found() {
    super::in_every_order(the_mark_never_falls);
}
