//! Who holds the side port's connections: a fixed number in all, and of those at most half for one source, so that nobody on
//! another machine keeps a probe out.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use wisdom_protocol::source::Source;

/// See the module.
#[derive(Debug)]
pub(super) struct Places {
    free: Arc<Semaphore>,
    by_source: Arc<BySource>,
}

/// Sources of live connections only, so that there are at most as many as places.
#[derive(Debug)]
struct BySource {
    max: usize,
    counts: Mutex<HashMap<Source, usize>>,
}

impl BySource {
    fn counts(&self) -> MutexGuard<'_, HashMap<Source, usize>> {
        // Counts are changed in one step each: a panic elsewhere leaves none half done.
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place that nobody sits in yet.
pub(super) struct Free {
    permit: Option<OwnedSemaphorePermit>,
    by_source: Arc<BySource>,
}

/// A connection's place; dropped, it is free again.
#[derive(Debug)]
pub(super) struct Place {
    source: Source,
    by_source: Arc<BySource>,
    _permit: Option<OwnedSemaphorePermit>,
}

impl Places {
    pub(super) fn new(count: usize) -> Self {
        let by_source = BySource { max: (count / 2).max(1), counts: Mutex::default() };
        Self { free: Arc::new(Semaphore::new(count)), by_source: Arc::new(by_source) }
    }

    /// Waits for a place.
    pub(super) async fn free(&self) -> Free {
        // The semaphore is never closed.
        let permit = Arc::clone(&self.free).acquire_owned().await.ok();
        Free { permit, by_source: Arc::clone(&self.by_source) }
    }
}

impl Free {
    /// The place, unless `source` has its share.
    pub(super) fn taken_by(self, source: Source) -> Option<Place> {
        let mut counts = self.by_source.counts();
        let count = counts.get(&source).copied().unwrap_or_default();
        if count >= self.by_source.max {
            return None;
        }
        counts.insert(source, count + 1);
        drop(counts);
        Some(Place { source, by_source: self.by_source, _permit: self.permit })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut counts = self.by_source.counts();
        match counts.get_mut(&self.source) {
            Some(count) if *count > 1 => *count -= 1,
            _ => drop(counts.remove(&self.source)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_source_gets_half_and_leaves_nothing_behind() {
        let places = Places::new(5);
        let [near, far] = [Source::V4([127, 0, 0, 1]), Source::V4([192, 0, 2, 1])];
        let first = places.free().await.taken_by(near).unwrap();
        let second = places.free().await.taken_by(near).unwrap();
        assert!(places.free().await.taken_by(near).is_none());
        let other = places.free().await.taken_by(far).unwrap();
        assert_eq!(places.free.available_permits(), 2);
        drop(first);
        let again = places.free().await.taken_by(near).unwrap();
        drop((second, other, again));
        assert_eq!((places.free.available_permits(), places.by_source.counts().len()), (5, 0));
    }
}
