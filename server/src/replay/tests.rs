//! What the set remembers, step by step and beside a set that forgets nothing.

use std::collections::HashMap;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use wisdom_protocol::token::Epoch;

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
fn the_first_attempt_is_told_from_those_after_it() {
    let set = set(10);
    let claim = claim(1, 60_000);
    let reserve = || Reservation::new(&set, claim).unwrap();
    let first = reserve();
    assert_eq!(first.reserved(), Reserved::First);
    first.give_back();
    let second = reserve();
    assert_eq!(second.reserved(), Reserved::Again);
    assert_eq!(second.release(), Released::Kept);
    assert_eq!(reserve().reserved(), Reserved::Again);
}

#[test]
fn a_late_attempt_settles_nothing_of_another() {
    let set = set(10);
    let claim = claim(1, 60_000);
    let (first, _) = set.reserve(claim).unwrap();
    assert_eq!(set.release(claim, first), Released::Kept);
    let (second, _) = set.reserve(claim).unwrap();
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
    assert_eq!(Reservation::new(&set, claim(1, 5_000)).unwrap_err(), ReserveError::Spent, "never forgotten");
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

#[derive(Clone, Copy, Debug)]
enum Do {
    Reserve { id: u8, expires_ms: u64 },
    Commit(usize),
    Release(usize),
    GiveBack(usize),
    Abandon(usize),
    Purge { after_ms: u64 },
    Restart,
}

fn any_step() -> impl Strategy<Value = Do> {
    prop_oneof![
        8 => (0..24_u8, 0..6_u64).prop_map(|(id, third)| Do::Reserve { id, expires_ms: third * 1_700 }),
        3 => (0..9_usize).prop_map(Do::Commit),
        3 => (0..9_usize).prop_map(Do::Release),
        3 => (0..9_usize).prop_map(Do::GiveBack),
        1 => (0..9_usize).prop_map(Do::Abandon),
        1 => (0..1_500_u64).prop_map(|after_ms| Do::Purge { after_ms }),
        1 => Just(Do::Restart),
    ]
}

/// Remembers everything for good. Of those it could have forgotten by now, it knows.
#[derive(Default)]
struct Unbounded {
    mark: u64,
    known: HashMap<(Salt, UnixMillis), Known>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Known {
    Failed(u8),
    Reserved(u8),
    Spent,
}

impl Unbounded {
    fn reserve(&mut self, claim: Claim) -> Result<(), ReserveError> {
        if claim.expires.0 <= self.mark {
            return Err(ReserveError::Forgotten);
        }
        let key = (claim.salt, claim.expires);
        let failures = match self.known.get(&key) {
            Some(Known::Spent) => return Err(ReserveError::Spent),
            Some(Known::Reserved(_)) => return Err(ReserveError::Reserved),
            Some(Known::Failed(failures)) => *failures,
            None => 0,
        };
        self.known.insert(key, Known::Reserved(failures));
        Ok(())
    }

    fn settle(&mut self, claim: Claim, next: impl Fn(u8) -> Known) {
        if let Some(known @ Known::Reserved(_)) = self.known.get_mut(&(claim.salt, claim.expires))
            && let Known::Reserved(failures) = *known
        {
            *known = next(failures);
        }
    }

    /// Those that a set which forgets by whole seconds must hold.
    fn live(&self) -> usize {
        self.known.keys().filter(|(_, expires)| expires.0.div_ceil(1_000) * 1_000 > self.mark).count()
    }
}

proptest! {
    /// Whatever is reserved, settled, forgotten and handed on: each answer is that of a set that never forgets, until this one says
    /// that it is full, which it does neither early nor late.
    #[test]
    fn equals_an_unbounded_set_until_it_says_full(steps in vec(any_step(), 0..300), max_entries in 1..40_usize) {
        let (mut set, mut naive, mut now) = (set(max_entries), Unbounded { mark: NOW.0, ..Unbounded::default() }, NOW);
        let mut held: Vec<Reservation> = Vec::new();
        for step in steps {
            let take = |which: usize, held: &mut Vec<Reservation>| {
                which.checked_rem(held.len()).map(|which| held.swap_remove(which))
            };
            match step {
                Do::Reserve { id, expires_ms } => {
                    let claim = claim(id, expires_ms);
                    match Reservation::new(&set, claim) {
                        Err(ReserveError::Full) => {
                            prop_assert!(naive.live() >= max_entries, "full with {} of {max_entries}", naive.live());
                            prop_assert_eq!(naive.known.get(&(claim.salt, claim.expires)), None);
                        }
                        reserved => {
                            prop_assert_eq!(reserved.as_ref().map(drop).map_err(|error| *error), naive.reserve(claim));
                            held.extend(reserved.ok());
                        }
                    }
                }
                Do::Commit(which) => if let Some(reservation) = take(which, &mut held) {
                    naive.settle(reservation.claim(), |_| Known::Spent);
                    reservation.commit();
                },
                Do::Abandon(which) => if let Some(reservation) = take(which, &mut held) {
                    naive.settle(reservation.claim(), |_| Known::Spent);
                },
                Do::Release(which) => if let Some(reservation) = take(which, &mut held) {
                    naive.settle(reservation.claim(), |failures| {
                        if failures == 3 { Known::Spent } else { Known::Failed(failures + 1) }
                    });
                    let _ = reservation.release();
                },
                Do::GiveBack(which) => if let Some(reservation) = take(which, &mut held) {
                    naive.settle(reservation.claim(), Known::Failed);
                    reservation.give_back();
                },
                Do::Purge { after_ms } => {
                    now = UnixMillis(now.0 + after_ms);
                    set.purge(now);
                    naive.mark = naive.mark.max(now.0 / 1_000 * 1_000);
                }
                Do::Restart => {
                    set = Arc::new(LocalSet::from_snapshot(&set.snapshot(), max_entries));
                    held.clear();
                    naive.known.retain(|_, known| !matches!(known, Known::Failed(_)));
                    naive.known.values_mut().for_each(|known| *known = Known::Spent);
                }
            }
            prop_assert_eq!(set.len(), naive.live());
        }
    }
}
