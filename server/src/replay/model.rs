//! The replay set and its reservations in every order in which threads can meet, and with all that a weak memory may show them.
//!
//! `local` and `reservation` are compiled a second time here, over primitives that loom schedules: a scenario runs once for each order
//! there is. To show that races are found, they are compiled over broken primitives as well: those have to fail.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "what the product uses of the two files, and not every scenario over each primitive"
)]
#![allow(clippy::duplicate_mod, reason = "that they are compiled again is the point")]

mod broken_count;
mod broken_mark;
mod sound;

use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::{Epoch, Salt};

use super::{Claim, Released, Reserved, Snapshot};

const NOW: UnixMillis = UnixMillis(10_000_000);
const EPOCH: Epoch = Epoch([7; 8]);
/// Two, so that some claims meet at a lock and others do not, and a purge has a second shard to come to.
const SHARDS: usize = 2;

fn claim(id: u8, expires_ms: u64) -> Claim {
    Claim { salt: Salt([id; 16]), expires: UnixMillis(NOW.0 + expires_ms) }
}

/// Tries every order of `scenario` with at most three places at which a thread is interrupted: races need one or two.
fn in_every_order(scenario: impl Fn() + Sync + Send + 'static) {
    let mut model = loom::model::Builder::new();
    model.preemption_bound = Some(3);
    model.check(scenario);
}

/// What has to hold in every order, over the primitives of the module it is used in.
macro_rules! scenarios {
    () => {
        use loom::thread;

        use self::local::LocalSet;
        use self::reservation::Reservation;
        use self::sync::Arc;
        use super::{Claim, EPOCH, NOW, Released, Reserved, Snapshot, claim};

        fn set(max_entries: usize) -> Arc<LocalSet> {
            Arc::new(LocalSet::new(EPOCH, max_entries, NOW))
        }

        fn redeem(set: &Arc<LocalSet>, claim: Claim) -> usize {
            Reservation::new(set, claim).map(Reservation::commit).is_ok().into()
        }

        fn spawn<T: 'static>(
            set: &Arc<LocalSet>,
            run: impl FnOnce(&Arc<LocalSet>) -> T + 'static,
        ) -> thread::JoinHandle<T> {
            let set = Arc::clone(set);
            thread::spawn(move || run(&set))
        }

        /// Two of the same solution, in the moment in which it is forgotten.
        pub(super) fn one_grant_beside_a_purge() {
            let set = set(10);
            let purge = spawn(&set, |set| set.purge(super::later(1_000)));
            let other = spawn(&set, |set| redeem(set, claim(1, 900)));
            let grants = redeem(&set, claim(1, 900)) + other.join().unwrap();
            purge.join().unwrap();
            assert!(grants <= 1, "two grants");
            assert_eq!(redeem(&set, claim(1, 900)), 0, "a grant of what was forgotten");
            assert_eq!(set.len(), 0, "forgotten and still counted");
        }

        /// Of three at once.
        pub(super) fn exactly_one_grant() {
            let set = set(10);
            let others = [(); 2].map(|()| spawn(&set, |set| redeem(set, claim(1, 900))));
            let grants =
                redeem(&set, claim(1, 900)) + others.map(|other| other.join().unwrap()).iter().sum::<usize>();
            assert_eq!(grants, 1, "grants of one solution");
            assert_eq!(set.len(), 1, "counted");
        }

        /// One attempt gives back what another would take.
        pub(super) fn a_released_solution_is_granted_at_most_once() {
            let set = set(10);
            let first = Reservation::new(&set, claim(1, 900)).unwrap();
            let others = [(); 2].map(|()| spawn(&set, |set| redeem(set, claim(1, 900))));
            assert_eq!(first.release(), Released::Kept);
            let grants: usize = others.map(|other| other.join().unwrap()).iter().sum();
            assert!(grants <= 1, "two grants");
            assert_eq!(grants + redeem(&set, claim(1, 900)), 1, "kept means that it can be redeemed");
        }

        /// One attempt comes to nothing and is not counted, while others would take its solution.
        pub(super) fn a_solution_given_back_is_granted_at_most_once() {
            let set = set(10);
            let first = Reservation::new(&set, claim(1, 900)).unwrap();
            let others = [(); 2].map(|()| spawn(&set, |set| redeem(set, claim(1, 900))));
            first.give_back();
            let grants: usize = others.map(|other| other.join().unwrap()).iter().sum();
            assert!(grants <= 1, "two grants");
            assert_eq!(grants + redeem(&set, claim(1, 900)), 1, "what was given back can be redeemed");
        }

        /// Different solutions, in both shards, and one place.
        pub(super) fn the_bound_holds() {
            let set = set(1);
            let others = [2, 3].map(|id| spawn(&set, move |set| redeem(set, claim(id, 900))));
            let grants =
                redeem(&set, claim(4, 900)) + others.map(|other| other.join().unwrap()).iter().sum::<usize>();
            assert_eq!(grants, 1, "grants beyond the bound");
            assert_eq!(set.len(), 1, "counted");
        }

        /// Two purges, of which the earlier may be the later.
        pub(super) fn the_mark_never_falls() {
            let set = set(10);
            assert_eq!(redeem(&set, claim(1, 1_900)), 1);
            let others = [1_000, 2_000].map(|ms| spawn(&set, move |set| set.purge(super::later(ms))));
            let [_, _] = others.map(|other| other.join().unwrap());
            assert_eq!(redeem(&set, claim(1, 1_900)), 0, "a second grant of what was forgotten");
            assert_eq!(set.high_water(), super::later(2_000), "the mark");
        }

        /// What was spent before a snapshot is refused by whoever inherits it, whatever is forgotten meanwhile.
        pub(super) fn a_snapshot_beside_a_purge_forgets_nothing() {
            let set = set(10);
            assert_eq!(redeem(&set, claim(1, 900)) + redeem(&set, claim(2, 900)), 2);
            let purge = spawn(&set, |set| set.purge(super::later(1_000)));
            let snapshot = set.snapshot();
            purge.join().unwrap();
            let heir = Arc::new(LocalSet::from_snapshot(&snapshot, 10));
            assert_eq!(redeem(&heir, claim(1, 900)) + redeem(&heir, claim(2, 900)), 0, "granted again");
        }

        /// A reservation that is held while a snapshot is taken is spent for the heir, whatever becomes of it here.
        pub(super) fn a_snapshot_beside_an_attempt_holds_it() {
            let set = set(10);
            let attempt = Reservation::new(&set, claim(1, 900)).unwrap();
            let settled = thread::spawn(move || attempt.commit());
            let heir = Arc::new(LocalSet::from_snapshot(&set.snapshot(), 10));
            settled.join().unwrap();
            assert_eq!(redeem(&heir, claim(1, 900)), 0, "granted again");
        }
    };
}
use scenarios;

fn later(ms: u64) -> UnixMillis {
    UnixMillis(NOW.0 + ms)
}
