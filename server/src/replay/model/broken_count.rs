//! Over a counter that is read and then written, and not at once: two that come together both find the last place free.

#[path = "../local.rs"]
mod local;
#[path = "../reservation.rs"]
mod reservation;

mod sync {
    pub(super) use std::sync::PoisonError;

    pub(super) use loom::sync::atomic::{AtomicU64, Ordering};
    pub(super) use loom::sync::{Arc, Mutex, MutexGuard};

    pub(super) use super::super::SHARDS;

    #[derive(Debug)]
    pub(super) struct AtomicUsize(loom::sync::atomic::AtomicUsize);

    impl AtomicUsize {
        pub(super) fn new(value: usize) -> Self {
            Self(loom::sync::atomic::AtomicUsize::new(value))
        }

        pub(super) fn load(&self, order: Ordering) -> usize {
            self.0.load(order)
        }

        pub(super) fn store(&self, value: usize, order: Ordering) {
            self.0.store(value, order);
        }

        pub(super) fn fetch_sub(&self, value: usize, order: Ordering) -> usize {
            self.0.fetch_sub(value, order)
        }

        pub(super) fn fetch_update(
            &self,
            set: Ordering,
            fetch: Ordering,
            next: impl Fn(usize) -> Option<usize>,
        ) -> Result<usize, usize> {
            let read = self.load(fetch);
            let next = next(read).ok_or(read)?;
            self.store(next, set);
            Ok(read)
        }
    }
}

use self::local::ReserveError;

super::scenarios!();

#[test]
#[should_panic(expected = "grants beyond the bound")]
fn the_race_is_found() {
    super::in_every_order(the_bound_holds);
}
