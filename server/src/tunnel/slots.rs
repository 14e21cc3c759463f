//! The tunnels of one service, as places that are taken, waited for and given back. Owns the lock around the `Seating`
//! and how those who wait are told.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use tokio::sync::oneshot;
use wisdom_protocol::source::Source;

use super::pool::Pool;
use super::seating::{Arrival, NoSlot, Order, Place, Seating, SeatingCaps, Ticket};

type Verdict = Result<Slot, NoSlot>;

/// See the module.
#[derive(Debug)]
pub struct Slots {
    seating: Mutex<Seating<oneshot::Sender<Verdict>>>,
}

/// The right to one tunnel; dropping it passes it on.
#[derive(Debug)]
pub struct Slot {
    slots: Arc<Slots>,
    source: Source,
}

/// A place in the queue; dropping it leaves the queue.
#[derive(Debug)]
pub struct Waiter {
    slots: Arc<Slots>,
    place: Place,
    verdict: oneshot::Receiver<Verdict>,
}

/// What somebody gets who asks for a slot.
#[derive(Debug)]
pub enum Asked {
    /// It, at once.
    Slot(Slot),
    /// A place in the queue.
    Wait(Waiter),
    /// Neither.
    Refused(NoSlot),
}

impl Slots {
    /// All free; each that is taken is one of the pool's.
    #[must_use]
    pub(super) fn new(caps: SeatingCaps, order: Order, pool: Arc<Pool>) -> Arc<Self> {
        Arc::new(Self { seating: Mutex::new(Seating::new(caps, order, pool)) })
    }

    /// Slots taken, and how many wait for one.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        self.lock().counts()
    }

    /// Asks for a slot.
    pub fn ask(self: &Arc<Self>, ticket: &Ticket) -> Asked {
        // What another service has left in the pool is first theirs who wait already.
        self.call();
        let (voice, verdict) = oneshot::channel();
        let arrival = self.lock().arrive(ticket, voice);
        match arrival {
            Arrival::Sits => Asked::Slot(Slot { slots: Arc::clone(self), source: ticket.source }),
            Arrival::Waits { place, evicted } => {
                if let Some(evicted) = evicted {
                    // Who does not listen any more has left by itself.
                    let _ = evicted.send(Err(NoSlot::Evicted));
                }
                Asked::Wait(Waiter { slots: Arc::clone(self), place, verdict })
            }
            Arrival::Refused(why) => Asked::Refused(why),
        }
    }

    /// From now on these caps: who sits stays, and who waits for a slot that there is now has it.
    pub(super) fn set_caps(self: &Arc<Self>, caps: SeatingCaps) {
        self.lock().set_caps(caps);
        self.call();
    }

    /// Who waits for a slot that there is now has it.
    pub(super) fn call(self: &Arc<Self>) {
        loop {
            let next = self.lock().next();
            let Some((source, voice)) = next else { break };
            drop(voice.send(Ok(Slot { slots: Arc::clone(self), source })));
        }
    }

    fn lock(&self) -> MutexGuard<'_, Seating<oneshot::Sender<Verdict>>> {
        // Nothing in there can panic half-way, so that a poisoned lock guards a sound seating.
        self.seating.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let next = self.slots.lock().leave(self.source);
        if let Some((source, voice)) = next {
            // Who does not listen any more drops the slot, which passes it on: not under the lock.
            drop(voice.send(Ok(Self { slots: Arc::clone(&self.slots), source })));
        }
    }
}

impl Future for Waiter {
    type Output = Verdict;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Verdict> {
        // The voice is dropped unheard by `give_up` alone, which only the end of this waiter calls.
        Pin::new(&mut self.verdict).poll(context).map(|heard| heard.unwrap_or(Err(NoSlot::TimedOut)))
    }
}

impl Drop for Waiter {
    fn drop(&mut self) {
        let voice = self.slots.lock().give_up(self.place);
        drop(voice);
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::super::seating::{Most, by_work};
    use super::*;

    fn slots() -> Arc<Slots> {
        let most = |in_all| Most { in_all, of_source: 1, of_network: usize::MAX };
        let caps = SeatingCaps { slots: most(1), queue: most(2) };
        Slots::new(caps, by_work, Arc::new(Pool::new(usize::MAX)))
    }

    fn ticket(last: u8, paid: u64) -> Ticket {
        Ticket { source: Source::V4([192, 0, 2, last]), paid }
    }

    fn slot(asked: Asked) -> Slot {
        let Asked::Slot(slot) = asked else { panic!("{asked:?}") };
        slot
    }

    fn waiter(asked: Asked) -> Waiter {
        let Asked::Wait(waiter) = asked else { panic!("{asked:?}") };
        waiter
    }

    #[test]
    fn a_slot_is_passed_on_and_comes_back() {
        let slots = slots();
        let first = slot(slots.ask(&ticket(1, 1)));
        let mut second = waiter(slots.ask(&ticket(2, 1)));
        assert!((&mut second).now_or_never().is_none());
        drop(first);
        let second = second.now_or_never().unwrap().unwrap();
        assert_eq!(slots.counts(), (1, 0));
        drop(second);
        assert_eq!(slots.counts(), (0, 0));
    }

    #[test]
    fn a_slot_that_comes_too_late_goes_to_the_next() {
        let slots = slots();
        let first = slot(slots.ask(&ticket(1, 1)));
        let second = waiter(slots.ask(&ticket(2, 2)));
        let third = waiter(slots.ask(&ticket(3, 1)));
        drop(first);
        // It has been called, and leaves without having heard it.
        drop(second);
        assert!(third.now_or_never().unwrap().is_ok());
        assert_eq!(slots.counts(), (0, 0));
    }

    #[test]
    fn who_is_evicted_hears_it() {
        let slots = slots();
        let _first = slot(slots.ask(&ticket(1, 1)));
        let _second = waiter(slots.ask(&ticket(2, 2)));
        let third = waiter(slots.ask(&ticket(3, 1)));
        let _fourth = waiter(slots.ask(&ticket(4, 3)));
        assert_eq!(third.now_or_never().unwrap().unwrap_err(), NoSlot::Evicted);
        assert_eq!(slots.counts(), (1, 2));
        assert!(matches!(slots.ask(&ticket(5, 1)), Asked::Refused(NoSlot::Full)));
    }
}
