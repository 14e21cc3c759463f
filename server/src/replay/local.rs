//! The replay set of one process: exact, sharded, bucketed by expiry, bounded.
//!
//! Full means refuse. Forgetting raises a high-water mark first: what expires at or before it is refused for good,
//! whatever a clock says later.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::{Epoch, Salt};

use super::{Claim, Released, Snapshot};

/// Enough that a handful of cores seldom meet at one lock.
const SHARDS: usize = 16;
/// Expiry is rounded up to this for forgetting: at most 901 buckets a shard at the longest lifetime.
const BUCKET_MS: u64 = 1_000;
/// So many failures to serve a solution spend it, so that it can't be used to knock for ever.
const MAX_FAILURES: u8 = 4;

/// Why a solution can't be reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReserveError {
    /// It has been redeemed.
    #[error("spent")]
    Spent,
    /// Another attempt holds it.
    #[error("reserved")]
    Reserved,
    /// The set is at its bound.
    #[error("the replay set is full")]
    Full,
    /// It expires at or before the high-water mark.
    #[error("below the high-water mark")]
    Forgotten,
}

/// What the set knows of a solution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing that stands in its way.
    Free,
    /// An attempt holds it.
    Reserved,
    /// It has been redeemed.
    Spent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Entry {
    Failed { times: u8 },
    Reserved { attempt: u64, failures: u8 },
    Spent,
}

impl Entry {
    fn standing(self) -> Standing {
        match self {
            Self::Failed { .. } => Standing::Free,
            Self::Reserved { .. } => Standing::Reserved,
            Self::Spent => Standing::Spent,
        }
    }
}

type Bucket = HashMap<Salt, Entry>;
type Shard = BTreeMap<u64, Bucket>;

/// See the module.
#[derive(Debug)]
pub struct LocalSet {
    epoch: Epoch,
    max_entries: usize,
    entries: AtomicUsize,
    high_water: AtomicU64,
    next_attempt: AtomicU64,
    shards: [Mutex<Shard>; SHARDS],
}

impl LocalSet {
    /// An empty set of this epoch, which holds at most `max_entries`. What expires at or before `now` is refused from
    /// the start: no token of a new epoch can.
    #[must_use]
    pub fn new(epoch: Epoch, max_entries: usize, now: UnixMillis) -> Self {
        Self {
            epoch,
            max_entries,
            entries: AtomicUsize::new(0),
            high_water: AtomicU64::new(now.0),
            next_attempt: AtomicU64::new(0),
            shards: std::array::from_fn(|_| Mutex::default()),
        }
    }

    /// The set that `snapshot` was taken of. It may exceed `max_entries`; then it refuses until enough has expired.
    #[must_use]
    pub fn from_snapshot(snapshot: &Snapshot, max_entries: usize) -> Self {
        let set = Self::new(snapshot.epoch, max_entries, snapshot.high_water);
        for claim in &snapshot.spent {
            set.shard(claim.salt)
                .entry(bucket_of(claim.expires))
                .or_default()
                .insert(claim.salt, Entry::Spent);
        }
        set.entries.store(snapshot.spent.len(), Ordering::Relaxed);
        set
    }

    /// Everything a successor must remember. What is reserved now counts as spent: its outcome is not known here.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        let mut spent = Vec::with_capacity(self.len());
        for shard in &self.shards {
            for (&bucket, entries) in lock(shard).iter() {
                let expires = UnixMillis(bucket.saturating_mul(BUCKET_MS));
                let kept = entries.iter().filter(|(_, entry)| entry.standing() != Standing::Free);
                spent.extend(kept.map(|(&salt, _)| Claim { salt, expires }));
            }
        }
        Snapshot { epoch: self.epoch, high_water: self.high_water(), spent }
    }

    /// The epoch that tokens carry which this set must remember.
    #[must_use]
    pub fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// What expires at or before this is refused.
    #[must_use]
    pub fn high_water(&self) -> UnixMillis {
        UnixMillis(self.high_water.load(Ordering::Acquire))
    }

    /// Number of solutions remembered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.load(Ordering::Relaxed)
    }

    /// Whether nothing is remembered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The most solutions it remembers.
    #[must_use]
    pub fn max_entries(&self) -> usize {
        self.max_entries
    }

    /// What is known of `claim`; another attempt may change it at any time, only a reservation holds.
    #[must_use]
    pub fn standing(&self, claim: Claim) -> Standing {
        let shard = self.shard(claim.salt);
        let entry = shard.get(&bucket_of(claim.expires)).and_then(|bucket| bucket.get(&claim.salt));
        entry.map_or(Standing::Free, |entry| entry.standing())
    }

    /// Reserves `claim` for a new attempt, whose number it returns.
    pub(super) fn reserve(&self, claim: Claim) -> Result<u64, ReserveError> {
        let mut shard = self.shard(claim.salt);
        // Read under the shard's lock: whoever forgot entries of this shard raised the mark before.
        if claim.expires <= self.high_water() {
            return Err(ReserveError::Forgotten);
        }
        let known = shard.get(&bucket_of(claim.expires)).and_then(|bucket| bucket.get(&claim.salt)).copied();
        let failures = match known {
            Some(Entry::Spent) => return Err(ReserveError::Spent),
            Some(Entry::Reserved { .. }) => return Err(ReserveError::Reserved),
            Some(Entry::Failed { times }) => times,
            None => {
                self.count_one_more()?;
                0
            }
        };
        let attempt = self.next_attempt.fetch_add(1, Ordering::Relaxed);
        let bucket = shard.entry(bucket_of(claim.expires)).or_default();
        bucket.insert(claim.salt, Entry::Reserved { attempt, failures });
        Ok(attempt)
    }

    /// Spends what `attempt` reserved.
    pub(super) fn commit(&self, claim: Claim, attempt: u64) {
        self.settle(claim, attempt, |_| Entry::Spent);
    }

    /// Frees what `attempt` reserved, unless that was the last failure it is allowed.
    pub(super) fn release(&self, claim: Claim, attempt: u64) -> Released {
        let settled = self.settle(claim, attempt, |failures| match failures + 1 {
            MAX_FAILURES.. => Entry::Spent,
            times => Entry::Failed { times },
        });
        if settled == Some(Entry::Spent) { Released::Spent } else { Released::Kept }
    }

    /// Frees what `attempt` reserved, with as many failures as before.
    pub(super) fn give_back(&self, claim: Claim, attempt: u64) {
        self.settle(claim, attempt, |times| Entry::Failed { times });
    }

    /// Forgets what has expired by `now`, at most a bucket late.
    pub fn purge(&self, now: UnixMillis) {
        let bucket_end = now.0 / BUCKET_MS;
        self.high_water.fetch_max(bucket_end * BUCKET_MS, Ordering::AcqRel);
        for shard in &self.shards {
            let mut shard = lock(shard);
            let live = shard.split_off(&(bucket_end + 1));
            let expired = std::mem::replace(&mut *shard, live);
            drop(shard);
            self.entries.fetch_sub(expired.values().map(HashMap::len).sum(), Ordering::Relaxed);
        }
    }

    /// Replaces the reservation of `attempt` by what `next` makes of its failures so far, and returns that.
    fn settle(&self, claim: Claim, attempt: u64, next: impl FnOnce(u8) -> Entry) -> Option<Entry> {
        let mut shard = self.shard(claim.salt);
        let entry = shard.get_mut(&bucket_of(claim.expires))?.get_mut(&claim.salt)?;
        match *entry {
            Entry::Reserved { attempt: holder, failures } if holder == attempt => {
                *entry = next(failures);
                Some(*entry)
            }
            _ => None,
        }
    }

    fn count_one_more(&self) -> Result<(), ReserveError> {
        let below = |entries: usize| (entries < self.max_entries).then_some(entries + 1);
        self.entries
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, below)
            .map(drop)
            .map_err(|_| ReserveError::Full)
    }

    fn shard(&self, salt: Salt) -> MutexGuard<'_, Shard> {
        // Salts are random and under our MAC: any byte spreads them.
        lock(&self.shards[usize::from(salt.0[0]) % SHARDS])
    }
}

fn lock(shard: &Mutex<Shard>) -> MutexGuard<'_, Shard> {
    // Each change under this lock is one map operation, so that a poisoned lock guards a sound map.
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The bucket whose end is the first at or after `expires`.
fn bucket_of(expires: UnixMillis) -> u64 {
    expires.0.div_ceil(BUCKET_MS)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::Reservation;
    use super::*;

    const NOW: UnixMillis = UnixMillis(10_000_000);

    fn set(max_entries: usize) -> Arc<LocalSet> {
        Arc::new(LocalSet::new(Epoch([7; 8]), max_entries, NOW))
    }

    fn claim(id: u8, expires_ms: u64) -> Claim {
        Claim { salt: Salt([id; 16]), expires: UnixMillis(NOW.0 + expires_ms) }
    }

    #[test]
    fn free_then_reserved_then_spent() {
        let set = set(10);
        let claim = claim(1, 60_000);
        assert_eq!(set.standing(claim), Standing::Free);
        let reservation = Reservation::new(&set, claim).unwrap();
        assert_eq!(set.standing(claim), Standing::Reserved);
        assert_eq!(Reservation::new(&set, claim).unwrap_err(), ReserveError::Reserved);
        reservation.commit();
        assert_eq!(set.standing(claim), Standing::Spent);
        assert_eq!(Reservation::new(&set, claim).unwrap_err(), ReserveError::Spent);
    }

    #[test]
    fn an_unsettled_reservation_is_spent() {
        let set = set(10);
        drop(Reservation::new(&set, claim(1, 60_000)).unwrap());
        assert_eq!(set.standing(claim(1, 60_000)), Standing::Spent);
    }

    #[test]
    fn the_fourth_failure_spends() {
        let set = set(10);
        let claim = claim(1, 60_000);
        for _ in 0..3 {
            Reservation::new(&set, claim).unwrap().give_back();
            assert_eq!(Reservation::new(&set, claim).unwrap().release(), Released::Kept);
            assert_eq!(set.standing(claim), Standing::Free);
        }
        assert_eq!(Reservation::new(&set, claim).unwrap().release(), Released::Spent);
        assert_eq!(Reservation::new(&set, claim).unwrap_err(), ReserveError::Spent);
        assert_eq!(set.len(), 1);
    }

    #[test]
    fn a_late_attempt_settles_nothing_of_another() {
        let set = set(10);
        let claim = claim(1, 60_000);
        let first = set.reserve(claim).unwrap();
        assert_eq!(set.release(claim, first), Released::Kept);
        let second = set.reserve(claim).unwrap();
        set.commit(claim, first);
        assert_eq!(set.standing(claim), Standing::Reserved, "the first attempt is over");
        set.commit(claim, second);
        assert_eq!(set.standing(claim), Standing::Spent);
    }

    #[test]
    fn full_means_refuse_until_something_expires() {
        let set = set(2);
        Reservation::new(&set, claim(1, 5_000)).unwrap().commit();
        Reservation::new(&set, claim(2, 60_000)).unwrap().commit();
        assert_eq!(Reservation::new(&set, claim(3, 60_000)).unwrap_err(), ReserveError::Full);
        assert_eq!(
            Reservation::new(&set, claim(1, 5_000)).unwrap_err(),
            ReserveError::Spent,
            "never forgotten"
        );
        set.purge(UnixMillis(NOW.0 + 5_000));
        assert_eq!(set.len(), 1);
        Reservation::new(&set, claim(3, 60_000)).unwrap().commit();
    }

    #[test]
    fn a_clock_set_back_revives_nothing() {
        let set = set(10);
        Reservation::new(&set, claim(1, 5_000)).unwrap().commit();
        set.purge(UnixMillis(NOW.0 + 10_000));
        assert!(set.is_empty());
        set.purge(UnixMillis(NOW.0 - 3_600_000));
        assert_eq!(set.high_water(), UnixMillis(NOW.0 + 10_000));
        for forgotten in [claim(1, 5_000), claim(2, 9_999), claim(2, 10_000)] {
            assert_eq!(Reservation::new(&set, forgotten).unwrap_err(), ReserveError::Forgotten);
        }
        assert!(Reservation::new(&set, claim(2, 10_001)).is_ok());
    }

    #[test]
    fn nothing_is_forgotten_before_it_expires() {
        for expires_ms in [1, 999, 1_000, 1_001, 59_999] {
            let set = set(10);
            let claim = claim(1, expires_ms);
            Reservation::new(&set, claim).unwrap().commit();
            for now in [0, 1, 500, 999, 1_000, 1_500, 60_000] {
                set.purge(UnixMillis(NOW.0 + now));
                let refused = Reservation::new(&set, claim).unwrap_err();
                assert!(matches!(refused, ReserveError::Spent | ReserveError::Forgotten), "{refused:?}");
                assert!(now >= expires_ms || set.standing(claim) == Standing::Spent, "{expires_ms} at {now}");
            }
        }
    }

    #[test]
    fn a_snapshot_carries_what_may_not_be_granted_again() {
        let set = set(10);
        Reservation::new(&set, claim(1, 60_000)).unwrap().commit();
        let held = Reservation::new(&set, claim(2, 60_500)).unwrap();
        assert_eq!(Reservation::new(&set, claim(3, 60_000)).unwrap().release(), Released::Kept);
        let successor = Arc::new(LocalSet::from_snapshot(&set.snapshot(), 10));
        assert_eq!(successor.epoch(), set.epoch());
        assert_eq!(successor.standing(claim(1, 60_000)), Standing::Spent);
        assert_eq!(successor.standing(claim(2, 60_500)), Standing::Spent, "its outcome is not known");
        assert_eq!(successor.standing(claim(3, 60_000)), Standing::Free);
        assert_eq!(successor.len(), 2);
        held.commit();
    }

    #[test]
    fn one_of_many_threads_gets_the_reservation() {
        let set = set(1_000);
        for id in 0..50 {
            let start = std::sync::Barrier::new(4);
            let granted: usize = std::thread::scope(|scope| {
                let try_once = || {
                    start.wait();
                    usize::from(Reservation::new(&set, claim(id, 60_000)).is_ok())
                };
                let threads = [(); 4].map(|()| scope.spawn(try_once));
                threads.into_iter().map(|thread| thread.join().unwrap()).sum()
            });
            assert_eq!(granted, 1);
        }
    }
}
