//! The table: sets of eight places, exact for everybody who has one, with a sketch behind for those who find their set full.
//!
//! A place is given away only when what it remembers is worth nothing any more, so that nobody who is counted is ever forgotten, and
//! none who has a live connection is evicted. Each shard has a lock, sets and a sketch of its own.

use std::sync::{Mutex, MutexGuard, PoisonError};

use wisdom_protocol::time::UnixMillis;

use super::decaying::Fading;
use super::key::{Hash, HashKey, Key, Kind};
use super::sketch::{Estimate, Sketch};

/// Places in a set: their keys fill one cache line.
const WAYS: usize = 8;
/// Enough that a handful of cores seldom meet at one lock.
const SHARDS: usize = 64;

/// What is remembered of one source. The default is worth nothing.
pub trait Record: Copy + Default + Send {
    /// What it takes to judge a record, beside the time.
    type Rules;

    /// Whether forgetting it changes no decision any more.
    fn is_idle(&self, rules: &Self::Rules, now: UnixMillis) -> bool;
}

/// How large a table is. Fixed with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    sets_per_shard: usize,
    width_per_shard: usize,
}

impl Size {
    /// Places for at least so many sources, and a quarter as many cells in each row of the sketch.
    #[must_use]
    pub fn for_sources(sources: usize) -> Self {
        let sets_per_shard = sources.div_ceil(SHARDS * WAYS).max(1).next_power_of_two();
        Self { sets_per_shard, width_per_shard: (sets_per_shard * WAYS / 4).max(2) }
    }

    /// Sources that can be remembered exactly.
    #[must_use]
    pub fn sources(self) -> usize {
        self.sets_per_shard * WAYS * SHARDS
    }
}

/// See the module. `N` is how many quantities the sketch keeps of each source.
#[derive(Debug)]
pub struct Table<R, const N: usize> {
    hash_key: HashKey,
    shards: Box<[Shard<R, N>]>,
}

/// On cache lines of its own, in pairs as they are fetched: threads that hold neighbouring locks do not meet.
#[derive(Debug)]
#[repr(align(128))]
struct Shard<R, const N: usize>(Mutex<Places<R, N>>);

#[derive(Debug)]
struct Places<R, const N: usize> {
    sets: Box<[Set<R>]>,
    sketch: Sketch<N>,
}

#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
struct Set<R> {
    bits: [u64; WAYS],
    kinds: [Kind; WAYS],
    records: [R; WAYS],
}

/// Where a source is counted.
#[derive(Debug)]
pub enum Seat<'a, R, const N: usize> {
    /// In a place that it has had.
    Kept(&'a mut R, Crowd<'a, N>),
    /// In a place that it gets now; the sketch may know of it.
    New(&'a mut R, Crowd<'a, N>),
    /// Only in the sketch.
    Standing(Crowd<'a, N>),
}

/// What the sketch knows of one source.
#[derive(Debug)]
pub struct Crowd<'a, const N: usize> {
    sketch: &'a mut Sketch<N>,
    hash: u64,
    now: UnixMillis,
}

impl<R: Record, const N: usize> Table<R, N> {
    /// An empty table.
    #[must_use]
    pub fn new(hash_key: HashKey, size: Size) -> Self {
        let set = Set { bits: [0; WAYS], kinds: [Kind::Empty; WAYS], records: [R::default(); WAYS] };
        let shard = || {
            let sets = vec![set; size.sets_per_shard].into();
            Shard(Mutex::new(Places { sets, sketch: Sketch::new(size.width_per_shard) }))
        };
        Self { hash_key, shards: (0..SHARDS).map(|_| shard()).collect() }
    }

    /// The memory that a table of this size takes, in bytes, from its construction to its end.
    #[must_use]
    pub const fn memory_bytes(size: Size) -> usize {
        let places = size.sets_per_shard * size_of::<Set<R>>() + Sketch::<N>::bytes(size.width_per_shard);
        SHARDS * (places + size_of::<Shard<R, N>>())
    }

    /// Looks `key` up, gives it a place where one is free or worth nothing any more, and does `count` there.
    pub fn visit<T>(
        &self,
        key: Key,
        rules: &R::Rules,
        now: UnixMillis,
        count: impl FnOnce(Seat<'_, R, N>) -> T,
    ) -> T {
        let hash = self.hash_key.hash(key);
        let mut shard = self.shard(hash);
        let Places { sets, sketch } = &mut *shard;
        let set = set_of(sets, hash);
        let crowd = Crowd { sketch, hash: hash.cells, now };
        if let Some(at) = set.find(key) {
            return count(Seat::Kept(&mut set.records[at], crowd));
        }
        match set.free(rules, now) {
            Some(at) => {
                (set.bits[at], set.kinds[at], set.records[at]) = (key.bits, key.kind, R::default());
                count(Seat::New(&mut set.records[at], crowd))
            }
            None => count(Seat::Standing(crowd)),
        }
    }

    /// What is remembered of `key`, without giving it a place: the record, if it has one, and what the sketch knows.
    pub fn look<T>(
        &self,
        key: Key,
        now: UnixMillis,
        look: impl FnOnce(Option<&mut R>, Crowd<'_, N>) -> T,
    ) -> T {
        let hash = self.hash_key.hash(key);
        let mut shard = self.shard(hash);
        let Places { sets, sketch } = &mut *shard;
        let set = set_of(sets, hash);
        let record = set.find(key).map(|at| &mut set.records[at]);
        look(record, Crowd { sketch, hash: hash.cells, now })
    }

    /// Places taken, whatever they are worth: for tests and figures, in time proportional to the table.
    #[must_use]
    pub fn taken(&self) -> usize {
        let taken = |set: &Set<R>| set.kinds.iter().filter(|kind| **kind != Kind::Empty).count();
        self.shards.iter().map(|shard| lock(shard).sets.iter().map(taken).sum::<usize>()).sum()
    }

    fn shard(&self, hash: Hash) -> MutexGuard<'_, Places<R, N>> {
        lock(&self.shards[(hash.set >> 32) as usize % SHARDS])
    }
}

fn lock<R, const N: usize>(shard: &Shard<R, N>) -> MutexGuard<'_, Places<R, N>> {
    // Counting does not panic half-way, so that a poisoned lock guards sound counts.
    shard.0.lock().unwrap_or_else(PoisonError::into_inner)
}

fn set_of<R>(sets: &mut [Set<R>], hash: Hash) -> &mut Set<R> {
    #[expect(clippy::cast_possible_truncation, reason = "the low bits: the number of sets is a power of two")]
    let at = hash.set as usize & (sets.len() - 1);
    &mut sets[at]
}

impl<R: Record> Set<R> {
    fn find(&self, key: Key) -> Option<usize> {
        (0..WAYS).find(|&at| self.bits[at] == key.bits && self.kinds[at] == key.kind)
    }

    /// An empty place, or else one whose memory is worth nothing.
    fn free(&self, rules: &R::Rules, now: UnixMillis) -> Option<usize> {
        let empty = self.kinds.iter().position(|kind| *kind == Kind::Empty);
        empty.or_else(|| self.records.iter().position(|record| record.is_idle(rules, now)))
    }
}

impl<const N: usize> Crowd<'_, N> {
    /// What is known of `quantity` of this source.
    #[must_use]
    pub fn estimate(&self, quantity: usize, fading: Fading) -> Estimate {
        self.sketch.estimate(self.hash, quantity, fading, self.now)
    }

    /// Counts `amount` more, or less.
    pub fn add(&mut self, quantity: usize, amount: f32, fading: Fading) {
        self.sketch.add(self.hash, quantity, amount, fading, self.now);
    }

    /// Takes what is known of `quantity` of this source out of the sketch, for a place of its own.
    pub fn take(&mut self, quantity: usize, fading: Fading) -> f32 {
        if self.is_empty(quantity, fading) {
            return 0.0;
        }
        let count = self.estimate(quantity, fading).count;
        self.add(quantity, -count, fading);
        count
    }

    /// Whether the sketch holds practically nothing of `quantity`, of anybody.
    #[must_use]
    pub fn is_empty(&self, quantity: usize, fading: Fading) -> bool {
        self.sketch.total(quantity, fading, self.now) < 0.5
    }
}

#[cfg(test)]
mod tests;
