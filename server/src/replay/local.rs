//! The replay set of one process: exact, sharded, bucketed by expiry, bounded.
//!
//! Full means refuse. Forgetting raises a high-water mark first: what expires at or before it is refused for good,
//! whatever a clock says later.

use std::collections::{BTreeMap, HashMap};
use std::ops::Deref;

use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::{Epoch, Salt};

use super::sync::{AtomicU64, AtomicUsize, Mutex, MutexGuard, Ordering, PoisonError, SHARDS};
use super::{Claim, Released, Reserved, Snapshot};

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

/// Solutions by the end of their bucket.
#[derive(Debug, Default)]
struct Shard {
    buckets: BTreeMap<u64, Bucket>,
    /// Attempts are told apart within a shard: a solution stays in one.
    next_attempt: u64,
}

/// See the module.
#[derive(Debug)]
pub struct LocalSet {
    epoch: Epoch,
    max_entries: usize,
    entries: Apart<AtomicUsize>,
    high_water: Apart<AtomicU64>,
    shards: [Apart<Mutex<Shard>>; SHARDS],
}

/// On cache lines of its own, in pairs as they are fetched: who writes to it does not slow down who reads its neighbour.
#[derive(Debug)]
#[repr(align(128))]
struct Apart<T>(T);

impl<T> Deref for Apart<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl LocalSet {
    /// An empty set of this epoch, which holds at most `max_entries`. What expires at or before `now` is refused from
    /// the start: no token of a new epoch can.
    #[must_use]
    pub fn new(epoch: Epoch, max_entries: usize, now: UnixMillis) -> Self {
        Self {
            epoch,
            max_entries,
            entries: Apart(AtomicUsize::new(0)),
            high_water: Apart(AtomicU64::new(now.0)),
            shards: std::array::from_fn(|_| Apart(Mutex::new(Shard::default()))),
        }
    }

    /// The set that `snapshot` was taken of. It may exceed `max_entries`; then it refuses until enough has expired.
    #[must_use]
    pub fn from_snapshot(snapshot: &Snapshot, max_entries: usize) -> Self {
        let set = Self::new(snapshot.epoch, max_entries, snapshot.high_water);
        for claim in &snapshot.spent {
            set.shard(claim.salt)
                .buckets
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
            for (&bucket, entries) in &lock(shard).buckets {
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
        let entry = shard.buckets.get(&bucket_of(claim.expires)).and_then(|bucket| bucket.get(&claim.salt));
        entry.map_or(Standing::Free, |entry| entry.standing())
    }

    /// Reserves `claim` for a new attempt, whose number it returns, and whether it is the first.
    pub(super) fn reserve(&self, claim: Claim) -> Result<(u64, Reserved), ReserveError> {
        let mut shard = self.shard(claim.salt);
        // Read under the shard's lock: whoever forgot entries of this shard raised the mark before.
        if claim.expires <= self.high_water() {
            return Err(ReserveError::Forgotten);
        }
        let bucket = bucket_of(claim.expires);
        let known = shard.buckets.get(&bucket).and_then(|bucket| bucket.get(&claim.salt)).copied();
        let (failures, reserved) = match known {
            Some(Entry::Spent) => return Err(ReserveError::Spent),
            Some(Entry::Reserved { .. }) => return Err(ReserveError::Reserved),
            Some(Entry::Failed { times }) => (times, Reserved::Again),
            None => {
                self.count_one_more()?;
                (0, Reserved::First)
            }
        };
        let attempt = shard.next_attempt;
        shard.next_attempt += 1;
        shard.buckets.entry(bucket).or_default().insert(claim.salt, Entry::Reserved { attempt, failures });
        Ok((attempt, reserved))
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
            let live = shard.buckets.split_off(&(bucket_end + 1));
            let expired = std::mem::replace(&mut shard.buckets, live);
            drop(shard);
            self.entries.fetch_sub(expired.values().map(HashMap::len).sum(), Ordering::Relaxed);
        }
    }

    /// Replaces the reservation of `attempt` by what `next` makes of its failures so far, and returns that.
    fn settle(&self, claim: Claim, attempt: u64, next: impl FnOnce(u8) -> Entry) -> Option<Entry> {
        let mut shard = self.shard(claim.salt);
        let entry = shard.buckets.get_mut(&bucket_of(claim.expires))?.get_mut(&claim.salt)?;
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
