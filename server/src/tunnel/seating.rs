//! Who of those who have paid gets a tunnel now, who waits, and who comes next. Pure: arrivals and departures in, decisions out.
//!
//! Owns the counts by source of those who sit and wait, and the queue. Everything in it has paid, and is bounded by the
//! caps: at most `slots` sit and `queue` wait.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use wisdom_protocol::source::Source;

/// How many may have a tunnel at once, and how many may wait for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SeatingCaps {
    /// Tunnels in all.
    pub(super) slots: usize,
    /// Tunnels of one source.
    pub(super) slots_per_source: usize,
    /// Who may wait, in all.
    pub(super) queue: usize,
    /// Who may wait, of one source.
    pub(super) queue_per_source: usize,
}

/// Somebody who has paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// Where from.
    pub source: Source,
    /// Work paid, over what the price was multiplied by for this source, in sixteenths of a hash.
    pub paid: u64,
}

/// Who of those who wait comes first: the highest, and the oldest among equals.
pub type Order = fn(&Ticket) -> u64;

/// The order of `pricing`: who has paid most, beyond what their own demand has cost them.
#[must_use]
pub fn by_work(ticket: &Ticket) -> u64 {
    ticket.paid
}

/// Why there is no tunnel to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoSlot {
    /// All are taken, and so is the queue, by others who have paid as much.
    #[error("every tunnel of the service is taken, and so is the queue")]
    Full,
    /// The source has its share of the tunnels, and of the queue.
    #[error("this address has its share of the service's tunnels")]
    SourceFull,
    /// It waited, and somebody who has paid more took its place.
    #[error("every tunnel of the service is taken, and others in the queue have paid more")]
    Evicted,
    /// It waited for as long as one may.
    #[error("no tunnel of the service became free in time")]
    TimedOut,
}

/// What becomes of somebody who arrives; `W` is how to tell them later.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Arrival<W> {
    /// Has a tunnel.
    Sits,
    /// Waits under this place, which somebody else may have lost for it.
    Waits {
        /// For [`Seating::give_up`].
        place: Place,
        /// Who is to be told of it.
        evicted: Option<W>,
    },
    /// Neither.
    Refused(NoSlot),
}

/// A place in the queue: by order, then by age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(Reverse<u64>, u64);

#[derive(Clone, Copy, Debug, Default)]
struct Share {
    sitting: usize,
    waiting: usize,
}

/// See the module.
#[derive(Debug)]
pub(super) struct Seating<W> {
    caps: SeatingCaps,
    order: Order,
    sitting: usize,
    shares: HashMap<Source, Share>,
    queue: BTreeMap<Place, (Source, W)>,
    arrivals: u64,
}

impl<W> Seating<W> {
    /// Nobody is there yet.
    #[must_use]
    pub(super) fn new(caps: SeatingCaps, order: Order) -> Self {
        Self { caps, order, sitting: 0, shares: HashMap::new(), queue: BTreeMap::new(), arrivals: 0 }
    }

    /// Those who have a tunnel, and those who wait.
    #[must_use]
    pub(super) fn counts(&self) -> (usize, usize) {
        (self.sitting, self.queue.len())
    }

    /// Somebody arrives, whom `voice` reaches while they wait.
    pub(super) fn arrive(&mut self, ticket: &Ticket, voice: W) -> Arrival<W> {
        let share = self.shares.get(&ticket.source).copied().unwrap_or_default();
        // Where a slot is free, those who wait are sources at their share: nobody is overtaken.
        if self.sitting < self.caps.slots && share.sitting < self.caps.slots_per_source {
            self.sit(ticket.source);
            return Arrival::Sits;
        }
        let alone = self.caps.queue == 0 && share.sitting >= self.caps.slots_per_source;
        if alone || share.waiting >= self.caps.queue_per_source {
            return Arrival::Refused(NoSlot::SourceFull);
        }
        self.arrivals += 1;
        let place = Place(Reverse((self.order)(ticket)), self.arrivals);
        let mut evicted = None;
        if self.queue.len() >= self.caps.queue {
            match self.queue.last_key_value() {
                // By order alone: among equals the oldest keep their places.
                Some((&last, _)) if place.0 < last.0 => evicted = self.give_up(last),
                _ => return Arrival::Refused(NoSlot::Full),
            }
        }
        self.queue.insert(place, (ticket.source, voice));
        self.shares.entry(ticket.source).or_default().waiting += 1;
        Arrival::Waits { place, evicted }
    }

    /// Somebody who waits goes, if they still wait.
    pub(super) fn give_up(&mut self, place: Place) -> Option<W> {
        let (source, voice) = self.queue.remove(&place)?;
        self.change(source, |share| share.waiting -= 1);
        Some(voice)
    }

    /// Somebody of `source` who had a tunnel has none any more: who comes next has one now.
    #[must_use]
    pub(super) fn leave(&mut self, source: Source) -> Option<(Source, W)> {
        self.sitting -= 1;
        self.change(source, |share| share.sitting -= 1);
        self.next()
    }

    /// From now on these. Who sits stays, and who waits goes on waiting, also where that is more than they allow.
    pub(super) fn set_caps(&mut self, caps: SeatingCaps) {
        self.caps = caps;
    }

    /// Who comes next, if a slot is free for them: they have it now.
    #[must_use]
    pub(super) fn next(&mut self) -> Option<(Source, W)> {
        if self.sitting >= self.caps.slots {
            return None;
        }
        let below = |source: &Source| {
            self.shares.get(source).is_none_or(|share| share.sitting < self.caps.slots_per_source)
        };
        let next = self
            .queue
            .iter()
            .find(|(_, (source, _))| below(source))
            .map(|(&place, (source, _))| (place, *source));
        let (place, source) = next?;
        let voice = self.give_up(place)?;
        self.sit(source);
        Some((source, voice))
    }

    fn sit(&mut self, source: Source) {
        self.sitting += 1;
        self.shares.entry(source).or_default().sitting += 1;
    }

    /// Nothing is kept of a source that neither sits nor waits.
    fn change(&mut self, source: Source, change: impl FnOnce(&mut Share)) {
        let share = self.shares.entry(source).or_default();
        change(share);
        if share.sitting == 0 && share.waiting == 0 {
            self.shares.remove(&source);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(last: u8) -> Source {
        Source::V4([192, 0, 2, last])
    }

    fn ticket(last: u8, paid: u64) -> Ticket {
        Ticket { source: source(last), paid }
    }

    fn seating(slots: usize, slots_per_source: usize, queue: usize) -> Seating<&'static str> {
        Seating::new(SeatingCaps { slots, slots_per_source, queue, queue_per_source: 2 }, by_work)
    }

    fn waits(arrival: &Arrival<&'static str>) -> Option<&'static str> {
        let Arrival::Waits { evicted, .. } = arrival else { panic!("{arrival:?}") };
        *evicted
    }

    #[test]
    fn who_paid_most_comes_first_and_the_oldest_among_equals() {
        let mut seating = seating(1, 1, 10);
        assert_eq!(seating.arrive(&ticket(9, 1), "sits"), Arrival::Sits);
        for (last, paid, name) in [(1, 5, "five"), (2, 9, "nine"), (3, 5, "another five"), (4, 1, "one")] {
            assert_eq!(waits(&seating.arrive(&ticket(last, paid), name)), None);
        }
        let mut leaving = source(9);
        for expected in ["nine", "five", "another five", "one"] {
            let (next, name) = seating.leave(leaving).unwrap();
            assert_eq!(name, expected);
            leaving = next;
        }
        assert_eq!(seating.leave(leaving), None);
        assert_eq!(seating.counts(), (0, 0));
        assert!(seating.shares.is_empty(), "nothing is kept of those who left");
    }

    #[test]
    fn another_order_is_another_function() {
        let caps = SeatingCaps { slots: 1, slots_per_source: 1, queue: 10, queue_per_source: 2 };
        let mut seating = Seating::new(caps, |_| 0);
        seating.arrive(&ticket(9, 1), "sits");
        seating.arrive(&ticket(1, 5), "first");
        seating.arrive(&ticket(2, 9), "second");
        assert_eq!(seating.leave(source(9)).unwrap().1, "first");
    }

    #[test]
    fn a_full_queue_gives_way_to_more_work_only() {
        let mut seating = seating(1, 1, 2);
        seating.arrive(&ticket(9, 1), "sits");
        seating.arrive(&ticket(1, 5), "five");
        seating.arrive(&ticket(2, 6), "six");
        assert_eq!(seating.arrive(&ticket(3, 5), "no more"), Arrival::Refused(NoSlot::Full));
        assert_eq!(waits(&seating.arrive(&ticket(4, 7), "seven")), Some("five"));
        assert_eq!(seating.counts(), (1, 2));
        assert_eq!(seating.leave(source(9)).unwrap().1, "seven");
    }

    #[test]
    fn a_source_has_its_share_and_no_more_while_others_pass() {
        let mut seating = seating(3, 2, 10);
        assert_eq!(seating.arrive(&ticket(1, 9), "a"), Arrival::Sits);
        assert_eq!(seating.arrive(&ticket(1, 9), "b"), Arrival::Sits);
        assert_eq!(waits(&seating.arrive(&ticket(1, 9), "c")), None);
        assert_eq!(waits(&seating.arrive(&ticket(1, 9), "d")), None);
        assert_eq!(seating.arrive(&ticket(1, 99), "e"), Arrival::Refused(NoSlot::SourceFull));
        assert_eq!(seating.arrive(&ticket(2, 1), "other"), Arrival::Sits);
        assert_eq!(seating.leave(source(2)), None, "a free slot is not for a source at its share");
        assert_eq!(seating.leave(source(1)).unwrap(), (source(1), "c"));
        assert_eq!(seating.counts(), (2, 1));
    }

    #[test]
    fn who_gives_up_is_not_called() {
        let mut seating = seating(1, 1, 10);
        seating.arrive(&ticket(9, 1), "sits");
        let Arrival::Waits { place, .. } = seating.arrive(&ticket(1, 5), "impatient") else { panic!() };
        assert_eq!(seating.give_up(place), Some("impatient"));
        assert_eq!(seating.give_up(place), None);
        assert_eq!(seating.leave(source(9)), None);
        assert!(seating.shares.is_empty());
    }

    #[test]
    fn without_a_queue_nobody_waits() {
        let mut seating = seating(1, 1, 0);
        seating.arrive(&ticket(9, 1), "sits");
        assert_eq!(seating.arrive(&ticket(1, 5), "no"), Arrival::Refused(NoSlot::Full));
        assert_eq!(seating.arrive(&ticket(9, 5), "no"), Arrival::Refused(NoSlot::SourceFull));
    }
}
