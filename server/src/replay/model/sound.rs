//! Over primitives that do what they say: everything holds.

#[path = "../local.rs"]
mod local;
#[path = "../reservation.rs"]
mod reservation;

mod sync {
    pub(super) use std::sync::PoisonError;

    pub(super) use loom::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
    pub(super) use loom::sync::{Arc, Mutex, MutexGuard};

    pub(super) use super::super::SHARDS;
}

use self::local::ReserveError;

super::scenarios!();

#[test]
fn reservation_commit_release_purge_and_snapshot_hold_in_every_order() {
    for scenario in [
        exactly_one_grant,
        a_released_solution_is_granted_at_most_once,
        a_solution_given_back_is_granted_at_most_once,
        the_bound_holds,
        one_grant_beside_a_purge,
        the_mark_never_falls,
        a_snapshot_beside_a_purge_forgets_nothing,
        a_snapshot_beside_an_attempt_holds_it,
    ] {
        super::in_every_order(scenario);
    }
}
