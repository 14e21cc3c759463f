//! The places of all connections: how many are taken, which are the lane, and who goes first when others wait.
//!
//! Owns one slot for each connection there can be, made at start. Those that have not paid form a list in the order in which they came,
//! linked through their slots, so that entering, paying, leaving and choosing the oldest take the same time however many there are.
//! Floor and lane share what is left by those who have paid, so that neither new clients nor those who solve are ever without any.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

/// The end of a list.
const NONE: u32 = u32::MAX;

/// Which of the places a connection has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// One like any other.
    Floor,
    /// One of the lane: it is kept for a connection whose first message is a solution, and only for a second.
    Lane,
}

/// See the module.
#[derive(Debug)]
pub(super) struct Places {
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    slots: Box<[Slot]>,
    free: u32,
    oldest_unpaid: u32,
    youngest_unpaid: u32,
    live: usize,
    /// Of these, in the lane.
    lane: usize,
    /// Of these, asked to go.
    evicted: usize,
    /// Of these, paid.
    paid: usize,
}

/// How many connections there may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// On the floor, while nobody has paid.
    pub(super) soft: usize,
    /// In all.
    pub(super) hard: usize,
}

impl Room {
    /// How many may be on the floor and not have paid, where so many have `paid`: the same part as of all. At least one, where
    /// there is a place at all and not every place is the lane.
    fn floor(self, paid: usize) -> usize {
        let Self { soft, hard } = self;
        (hard.saturating_sub(paid) as u128 * soft as u128).div_ceil((hard as u128).max(1)) as usize
    }
}

#[derive(Debug)]
struct Slot {
    state: State,
    /// Whom to tell that it has to go.
    waker: Option<Waker>,
    before: u32,
    after: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Free,
    Lane,
    Unpaid,
    Evicted,
    Paid,
}

impl Places {
    /// For at most so many connections.
    pub(super) fn new(most: usize) -> Self {
        let most = u32::try_from(most).unwrap_or(NONE).min(NONE - 1);
        let slot = |at| Slot {
            state: State::Free,
            waker: None,
            before: NONE,
            after: if at + 1 < most { at + 1 } else { NONE },
        };
        let inner = Inner {
            slots: (0..most).map(slot).collect(),
            free: if most == 0 { NONE } else { 0 },
            oldest_unpaid: NONE,
            youngest_unpaid: NONE,
            live: 0,
            lane: 0,
            evicted: 0,
            paid: 0,
        };
        Self { inner: Mutex::new(inner) }
    }

    /// What `most` places take.
    pub(super) const fn memory_bytes(most: usize) -> usize {
        size_of::<Self>() + most * size_of::<Slot>()
    }

    pub(super) fn live(&self) -> usize {
        self.lock().live
    }

    pub(super) fn in_lane(&self) -> usize {
        self.lock().lane
    }

    /// A place for one more: on the floor while there is room, then in the lane; none from `hard` on.
    pub(super) fn enter(&self, room: Room) -> Option<(u32, Part)> {
        let mut inner = self.lock();
        if inner.live >= room.hard || inner.free == NONE {
            return None;
        }
        let crowded = inner.is_crowded(room);
        let at = inner.free;
        inner.free = inner.slot(at).after;
        inner.live += 1;
        if !crowded {
            inner.append_unpaid(at);
            return Some((at, Part::Floor));
        }
        inner.slot(at).state = State::Lane;
        inner.lane += 1;
        Some((at, Part::Lane))
    }

    /// Moves `at` from the lane to the floor; where there is no room, the oldest there that has not paid is asked to go.
    /// False, and nothing is changed, where there is no floor.
    pub(super) fn stay(&self, at: u32, room: Room) -> bool {
        let mut inner = self.lock();
        if inner.slot(at).state != State::Lane {
            return true;
        }
        let crowded = inner.is_crowded(room);
        if crowded && inner.oldest_unpaid == NONE {
            return false;
        }
        let told = if crowded { inner.evict_oldest() } else { None };
        inner.lane -= 1;
        inner.append_unpaid(at);
        drop(inner);
        if let Some(waker) = told {
            waker.wake();
        }
        true
    }

    /// `at` has paid: it is not asked to go, and if it was, it need not.
    pub(super) fn paid(&self, at: u32) {
        let mut inner = self.lock();
        inner.detach(at);
        inner.slot(at).state = State::Paid;
        inner.paid += 1;
    }

    /// Whether `at` is asked to go; else it is told when it is.
    pub(super) fn poll_evicted(&self, at: u32, context: &Context<'_>) -> Poll<()> {
        let waker = context.waker().clone();
        let mut inner = self.lock();
        let slot = inner.slot(at);
        if slot.state == State::Evicted {
            return Poll::Ready(());
        }
        let before = slot.waker.replace(waker);
        // A waker may own a task, and that a permit: none is dropped under the lock.
        drop(inner);
        drop(before);
        Poll::Pending
    }

    pub(super) fn leave(&self, at: u32) {
        let mut inner = self.lock();
        inner.detach(at);
        inner.live -= 1;
        let free = inner.free;
        let slot = inner.slot(at);
        let waker = slot.waker.take();
        (slot.state, slot.after) = (State::Free, free);
        inner.free = at;
        drop(inner);
        drop(waker);
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // Nothing in here can panic half-way, so that a poisoned lock guards sound lists.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn slot(&mut self, at: u32) -> &mut Slot {
        &mut self.slots[at as usize]
    }

    /// Whether the floor has no room for one more that has not paid.
    fn is_crowded(&self, room: Room) -> bool {
        self.live - self.lane - self.evicted - self.paid >= room.floor(self.paid)
    }

    fn append_unpaid(&mut self, at: u32) {
        let before = std::mem::replace(&mut self.youngest_unpaid, at);
        let slot = self.slot(at);
        (slot.state, slot.before, slot.after) = (State::Unpaid, before, NONE);
        if before == NONE {
            self.oldest_unpaid = at;
        } else {
            self.slot(before).after = at;
        }
    }

    fn evict_oldest(&mut self) -> Option<Waker> {
        let at = self.oldest_unpaid;
        self.unlink(at);
        self.evicted += 1;
        let slot = self.slot(at);
        slot.state = State::Evicted;
        slot.waker.take()
    }

    /// Takes `at` out of what its state counts in.
    fn detach(&mut self, at: u32) {
        match self.slot(at).state {
            State::Unpaid => self.unlink(at),
            State::Lane => self.lane -= 1,
            State::Evicted => self.evicted -= 1,
            State::Paid => self.paid -= 1,
            State::Free => {}
        }
    }

    fn unlink(&mut self, at: u32) {
        let Slot { before, after, .. } = *self.slot(at);
        if before == NONE {
            self.oldest_unpaid = after;
        } else {
            self.slot(before).after = after;
        }
        if after == NONE {
            self.youngest_unpaid = before;
        } else {
            self.slot(after).before = before;
        }
    }
}

#[cfg(test)]
mod tests;
