//! The places beside a list in which everything is searched for.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Wake;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

#[derive(Default)]
struct Woken(AtomicUsize);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

fn room(soft: usize, hard: usize) -> Room {
    Room { soft, hard }
}

fn is_evicted(places: &Places, at: u32) -> bool {
    places.poll_evicted(at, &Context::from_waker(Waker::noop())).is_ready()
}

#[test]
fn the_lane_opens_when_the_floor_is_full_and_the_cap_holds() {
    let places = Places::new(10);
    let entered: Vec<_> = (0..5).map(|_| places.enter(room(3, 4))).collect();
    assert_eq!(entered[..3], [0, 1, 2].map(|at| Some((at, Part::Floor))));
    assert_eq!(entered[3..], [Some((3, Part::Lane)), None]);
    places.leave(1);
    assert_eq!(places.enter(room(3, 4)), Some((1, Part::Floor)));
    assert_eq!(places.live(), 4);
}

#[test]
fn the_oldest_that_has_not_paid_is_told_to_go() {
    let places = Places::new(10);
    let woken = Arc::new(Woken::default());
    let (payer, _) = places.enter(room(3, 10)).unwrap();
    places.paid(payer);
    for at in 1..4 {
        assert_eq!(places.enter(room(3, 10)), Some((at, Part::Floor)));
        let waker = Waker::from(Arc::clone(&woken));
        assert!(places.poll_evicted(at, &Context::from_waker(&waker)).is_pending());
    }
    let (late, part) = places.enter(room(3, 10)).unwrap();
    assert_eq!(part, Part::Lane);
    assert!(places.stay(late, room(3, 10)));
    assert_eq!(woken.0.load(Ordering::Relaxed), 1);
    assert_eq!([payer, 1, 2, 3, late].map(|at| is_evicted(&places, at)), [false, true, false, false, false]);
    assert_eq!(
        places.enter(room(3, 10)),
        Some((5, Part::Lane)),
        "whose place is given away has not left yet"
    );
    places.leave(5);
    places.leave(1);
    assert_eq!(places.enter(room(3, 10)), Some((1, Part::Lane)));
}

#[test]
fn who_pays_before_having_gone_stays() {
    let places = Places::new(10);
    places.enter(room(1, 10)).unwrap();
    let (late, part) = places.enter(room(1, 10)).unwrap();
    assert_eq!(part, Part::Lane);
    assert!(places.stay(late, room(1, 10)) && is_evicted(&places, 0));
    places.paid(0);
    assert!(!is_evicted(&places, 0));
    places.paid(late);
    assert_eq!(places.enter(room(1, 10)), Some((2, Part::Floor)), "who has paid is in nobody's way");
    let (last, _) = places.enter(room(0, 10)).unwrap();
    places.leave(2);
    assert!(!places.stay(last, room(0, 10)), "there is no floor");
    assert!(places.stay(late, room(1, 10)), "who is not in the lane may stay in any case");
}

#[test]
fn floor_and_lane_share_what_those_who_have_paid_leave() {
    let places = Places::new(100);
    let hundred = room(75, 100);
    for _ in 0..60 {
        let (at, part) = places.enter(hundred).unwrap();
        assert_eq!(part, Part::Floor);
        places.paid(at);
    }
    // Twice: it has paid once more.
    places.paid(0);
    let parts: Vec<Part> = std::iter::from_fn(|| places.enter(hundred)).map(|(_, part)| part).collect();
    let lane = parts.iter().filter(|part| **part == Part::Lane).count();
    assert_eq!((parts.len(), lane), (40, 10));
    for (paid, floor) in [(0, 75), (4, 72), (96, 3), (97, 3), (98, 2), (99, 1), (100, 0), (101, 0)] {
        assert_eq!(hundred.floor(paid), floor, "{paid}");
    }
    assert_eq!(room(usize::MAX, usize::MAX).floor(1), usize::MAX - 1);
}

#[test]
fn a_cap_beyond_the_places_is_cut_to_them() {
    let places = Places::new(2);
    assert!(places.enter(room(9, 9)).is_some() && places.enter(room(9, 9)).is_some());
    assert_eq!(places.enter(room(9, 9)), None);
    assert_eq!(Places::new(0).enter(room(9, 9)), None);
}

#[derive(Clone, Copy, Debug)]
enum Do {
    Enter,
    Stay(usize),
    Pay(usize),
    Leave(usize),
}

fn any_step() -> impl Strategy<Value = Do> {
    prop_oneof![
        3 => Just(Do::Enter),
        1 => (0..20_usize).prop_map(Do::Stay),
        1 => (0..20_usize).prop_map(Do::Pay),
        2 => (0..20_usize).prop_map(Do::Leave),
    ]
}

/// Connections in the order in which they came to the floor, those of the lane behind.
#[derive(Default)]
struct Naive(Vec<(u32, State)>);

impl Naive {
    fn count(&self, state: State) -> usize {
        self.0.iter().filter(|(_, other)| *other == state).count()
    }

    fn is_crowded(&self, soft: usize, hard: usize) -> bool {
        // A part of soft in hard of the places that are not paid, as a fraction.
        self.count(State::Unpaid) * hard >= (hard - self.count(State::Paid)) * soft
    }

    fn stay(&mut self, which: usize, soft: usize, hard: usize) -> bool {
        let crowded = self.is_crowded(soft, hard);
        let oldest = self.0.iter().position(|(_, state)| *state == State::Unpaid);
        match oldest {
            None if crowded => return false,
            Some(oldest) if crowded => self.0[oldest].1 = State::Evicted,
            _ => {}
        }
        let (at, _) = self.0.remove(which);
        self.0.push((at, State::Unpaid));
        true
    }
}

proptest! {
    #[test]
    fn agree_with_a_list(steps in vec(any_step(), 0..300), soft in 0..8_usize, lane in 0..6_usize) {
        let (places, hard) = (Places::new(100), soft + lane);
        let mut naive = Naive::default();
        for step in steps {
            let chosen = |which: usize| which.checked_rem(naive.0.len());
            match step {
                Do::Enter => {
                    let part = if naive.is_crowded(soft, hard) { Part::Lane } else { Part::Floor };
                    let entered = places.enter(room(soft, hard));
                    prop_assert_eq!(entered.map(|(_, part)| part), (naive.0.len() < hard).then_some(part));
                    let state = if part == Part::Floor { State::Unpaid } else { State::Lane };
                    naive.0.extend(entered.map(|(at, _)| (at, state)));
                }
                Do::Stay(which) => if let Some(which) = chosen(which) {
                    let (at, state) = naive.0[which];
                    let expected = state != State::Lane || naive.stay(which, soft, hard);
                    prop_assert_eq!(places.stay(at, room(soft, hard)), expected);
                },
                Do::Pay(which) => if let Some(which) = chosen(which) {
                    places.paid(naive.0[which].0);
                    naive.0[which].1 = State::Paid;
                },
                Do::Leave(which) => if let Some(which) = chosen(which) {
                    places.leave(naive.0.remove(which).0);
                },
            }
            prop_assert!(places.live() <= hard && places.live() == naive.0.len());
            for (at, state) in &naive.0 {
                prop_assert_eq!(is_evicted(&places, *at), *state == State::Evicted);
            }
        }
    }
}
