//! Who of those who have paid gets a tunnel now, who waits, and who comes next. Pure: arrivals and departures in, decisions out.
//!
//! Owns the counts by source of those who sit and wait, and the queue. Everything in it has paid, and is bounded by the
//! caps: at most `slots` sit and `queue` wait.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use wisdom_protocol::source::Source;

use super::pool::Pool;
use crate::sources::{Counted, Key};

/// How many may have a tunnel at once, and how many may wait for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SeatingCaps {
    /// Tunnels.
    pub(super) slots: Most,
    /// Who may wait.
    pub(super) queue: Most,
}

/// A cap, and what of it one may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Most {
    /// All together.
    pub(super) in_all: usize,
    /// One source.
    pub(super) of_source: usize,
    /// The sources of one IPv4 /24 or IPv6 /48.
    pub(super) of_network: usize,
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
    /// The network around the source has.
    #[error("this address's network has its share of the service's tunnels")]
    NetworkFull,
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
    /// Of each source, and of each network.
    shares: HashMap<Key, Share>,
    /// Every one who sits has one of these.
    pool: Arc<Pool>,
    queue: BTreeMap<Place, (Source, W)>,
    arrivals: u64,
}

impl<W> Seating<W> {
    /// Nobody is there yet.
    #[must_use]
    pub(super) fn new(caps: SeatingCaps, order: Order, pool: Arc<Pool>) -> Self {
        Self { caps, order, sitting: 0, shares: HashMap::new(), pool, queue: BTreeMap::new(), arrivals: 0 }
    }

    /// Those who have a tunnel, and those who wait.
    #[must_use]
    pub(super) fn counts(&self) -> (usize, usize) {
        (self.sitting, self.queue.len())
    }

    /// Somebody arrives, whom `voice` reaches while they wait.
    pub(super) fn arrive(&mut self, ticket: &Ticket, voice: W) -> Arrival<W> {
        let at_share = self.at_share(ticket.source, self.caps.slots, |share| share.sitting);
        let free = at_share.is_none() && self.sitting < self.caps.slots.in_all;
        // Nobody is overtaken. Who waits though a slot is free is at a share, or waits for the pool.
        if free && self.first().is_none() && self.pool.take() {
            self.sit(ticket.source);
            return Arrival::Sits;
        }
        if let Some(why) = at_share.filter(|_| self.caps.queue.in_all == 0) {
            return Arrival::Refused(why);
        }
        self.arrivals += 1;
        let place = Place(Reverse((self.order)(ticket)), self.arrivals);
        let at_share = self.at_share(ticket.source, self.caps.queue, |share| share.waiting);
        let full = (self.queue.len() >= self.caps.queue.in_all).then_some(NoSlot::Full);
        let mut evicted = None;
        if let Some(why) = at_share.or(full) {
            let Some(last) = self.last_behind(place, ticket.source, why) else {
                return Arrival::Refused(why);
            };
            evicted = self.give_up(last);
        }
        self.queue.insert(place, (ticket.source, voice));
        self.change(ticket.source, |share| share.waiting += 1);
        Arrival::Waits { place, evicted }
    }

    /// Whose place somebody of `source` takes, by order alone: among equals the oldest keep theirs. Where it is the network that is `full`, it is
    /// one of the network's.
    fn last_behind(&self, place: Place, source: Source, full: NoSlot) -> Option<Place> {
        let network = |source| Counted::with_network(source).prefix;
        let theirs = |other| full == NoSlot::Full || network(other) == network(source);
        let mut waiting = self.queue.iter().rev();
        let (&last, _) = waiting.find(|(_, (other, _))| theirs(*other))?;
        (full != NoSlot::SourceFull && place.0 < last.0).then_some(last)
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
        self.pool.give_back();
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
        if self.sitting >= self.caps.slots.in_all {
            return None;
        }
        let (place, source) = self.first()?;
        if !self.pool.take() {
            return None;
        }
        let voice = self.give_up(place)?;
        self.sit(source);
        Some((source, voice))
    }

    /// Of those who wait, the first who is below their share.
    fn first(&self) -> Option<(Place, Source)> {
        let below = |source| self.at_share(source, self.caps.slots, |share| share.sitting).is_none();
        self.queue.iter().map(|(&place, &(source, _))| (place, source)).find(|&(_, source)| below(source))
    }

    fn sit(&mut self, source: Source) {
        self.sitting += 1;
        self.change(source, |share| share.sitting += 1);
    }

    /// Whose share of `most` nobody of `source` fits in any more, going by this `count`.
    fn at_share(&self, source: Source, most: Most, count: fn(&Share) -> usize) -> Option<NoSlot> {
        let counted = |key: Key| self.shares.get(&key).map_or(0, count);
        let Counted { own, prefix } = Counted::with_network(source);
        if counted(own) >= most.of_source {
            return Some(NoSlot::SourceFull);
        }
        // Where one network may have all, it is not the network that is full.
        let network = prefix.filter(|_| most.of_network < most.in_all);
        network.filter(|network| counted(*network) >= most.of_network).map(|_| NoSlot::NetworkFull)
    }

    /// Nothing is kept of a source, or of a network, that neither sits nor waits.
    fn change(&mut self, source: Source, change: fn(&mut Share)) {
        let Counted { own, prefix } = Counted::with_network(source);
        for key in [Some(own), prefix].into_iter().flatten() {
            let share = self.shares.entry(key).or_default();
            change(share);
            if share.sitting == 0 && share.waiting == 0 {
                self.shares.remove(&key);
            }
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

    fn ticket_of(address: [u8; 4]) -> Ticket {
        Ticket { source: Source::V4(address), paid: 1 }
    }

    fn of_source(in_all: usize, of_source: usize) -> Most {
        Most { in_all, of_source, of_network: usize::MAX }
    }

    fn seating(slots: usize, slots_per_source: usize, queue: usize) -> Seating<&'static str> {
        let caps = SeatingCaps { slots: of_source(slots, slots_per_source), queue: of_source(queue, 2) };
        Seating::new(caps, by_work, Arc::new(Pool::new(usize::MAX)))
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
        let mut seating = Seating { order: |_| 0, ..seating(1, 1, 10) };
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

    #[test]
    fn a_network_has_its_share_whichever_of_its_sources_come() {
        let bid = |network: u8, last: u8, paid| Ticket {
            source: Source::V6([0x20, 0x01, 0x0d, 0xb8, 0, network, 0, last]),
            paid,
        };
        let ticket = |network, last| bid(network, last, 1);
        let most = Most { in_all: 4, of_source: 1, of_network: 2 };
        let caps = SeatingCaps { slots: most, queue: most };
        let mut seating = Seating::new(caps, by_work, Arc::new(Pool::new(usize::MAX)));
        for last in 1..=2 {
            assert_eq!(seating.arrive(&ticket(1, last), "sits"), Arrival::Sits);
        }
        for last in 3..=4 {
            assert_eq!(waits(&seating.arrive(&ticket(1, last), "waits")), None);
        }
        assert_eq!(seating.arrive(&ticket(1, 5), "no more"), Arrival::Refused(NoSlot::NetworkFull));
        assert_eq!(waits(&seating.arrive(&bid(1, 5, 2), "pays more")), Some("waits"));
        assert_eq!(seating.arrive(&ticket(2, 1), "other"), Arrival::Sits);
        assert_eq!(seating.leave(ticket(2, 1).source), None, "a free slot is not for a network at its share");
        assert_eq!(seating.leave(ticket(1, 1).source), Some((ticket(1, 5).source, "pays more")));
        seating.set_caps(SeatingCaps { queue: Most { in_all: 0, ..most }, ..caps });
        assert_eq!(seating.arrive(&ticket(1, 6), "no queue"), Arrival::Refused(NoSlot::NetworkFull));
        for (last, next) in [(2, Some(3)), (3, None), (5, None)] {
            let next = next.map(|last| (ticket(1, last).source, "waits"));
            assert_eq!(seating.leave(ticket(1, last).source), next);
        }
        assert!(seating.shares.is_empty(), "{:?}", seating.shares);
        // An IPv4 network is a /24.
        let (here, there) = (ticket_of([198, 51, 100, 1]), ticket_of([198, 51, 101, 1]));
        seating.set_caps(SeatingCaps { slots: Most { of_network: 1, ..most }, ..caps });
        assert_eq!(seating.arrive(&here, "sits"), Arrival::Sits);
        assert_eq!(waits(&seating.arrive(&ticket_of([198, 51, 100, 2]), "waits")), None);
        assert_eq!(seating.arrive(&there, "sits"), Arrival::Sits);
    }

    #[test]
    fn who_finds_a_slot_and_no_upstream_waits_until_others_have_left_one() {
        let mut seating = seating(2, 2, 2);
        seating.pool.set_most(1);
        let pool = Arc::clone(&seating.pool);
        assert!(pool.take(), "by another service");
        assert_eq!(waits(&seating.arrive(&ticket(1, 1), "waits")), None);
        assert_eq!(seating.next(), None);
        pool.give_back();
        assert_eq!(waits(&seating.arrive(&ticket(2, 1), "came later")), None, "nobody is overtaken");
        assert_eq!(seating.next(), Some((source(1), "waits")));
        assert_eq!(seating.leave(source(1)), Some((source(2), "came later")));
        assert_eq!(seating.leave(source(2)), None);
        assert!(pool.take(), "it was given back");
    }
}
