//! Connections to upstreams of all services together: as many as descriptors allow, whichever services have them.
//!
//! Owns the count. It is as large as the caps of the services together, or larger, so that it comes first only after a reload: tunnels
//! of services that are gone, or that may have fewer now, have their descriptors until they end.

use std::sync::atomic::{AtomicUsize, Ordering};

/// See the module.
#[derive(Debug)]
pub(super) struct Pool {
    most: AtomicUsize,
    taken: AtomicUsize,
}

impl Pool {
    /// At most so many.
    pub(super) fn new(most: usize) -> Self {
        Self { most: AtomicUsize::new(most), taken: AtomicUsize::new(0) }
    }

    /// From now on at most so many; what is taken beyond that stays.
    pub(super) fn set_most(&self, most: usize) {
        self.most.store(most, Ordering::Relaxed);
    }

    /// Takes one, if there is one.
    #[must_use]
    pub(super) fn take(&self) -> bool {
        let most = self.most.load(Ordering::Relaxed);
        let one_more = |taken| (taken < most).then_some(taken + 1);
        self.taken.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_more).is_ok()
    }

    /// Gives back one that was taken.
    pub(super) fn give_back(&self) {
        self.taken.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_are_taken_than_there_are() {
        let pool = Pool::new(2);
        assert_eq!([(); 3].map(|()| pool.take()), [true, true, false]);
        pool.set_most(1);
        pool.give_back();
        assert!(!pool.take(), "one of one is taken");
        pool.give_back();
        assert!(pool.take());
    }
}
