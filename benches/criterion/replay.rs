//! Reserving and spending solutions, by one thread and by two, beside one insert into a map under a lock.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput};
use wisdom_benches::fixture::{claims, replay_set};
use wisdom_protocol::token::Salt;
use wisdom_server::replay::{Claim, LocalSet, Reservation};

/// Redeemed into each new set: enough that starting a thread does not count and that the maps grow as in service.
const CLAIMS: usize = 100_000;

type Floor = Mutex<HashMap<Salt, u64>>;

fn main() {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(4))
        .sample_size(40)
        .configure_from_args();
    let claims = claims(CLAIMS as u64);
    redeem::<1>(&mut criterion, &claims, "threads-1", Sharing::OneSet);
    redeem::<2>(&mut criterion, &claims, "threads-2", Sharing::OneSet);
    redeem::<2>(&mut criterion, &claims, "threads-2-apart", Sharing::OneSetEach);
    criterion.final_summary();
}

/// What the threads have in common. With a set each it is nothing but the machine: so much faster could two threads be.
#[derive(Clone, Copy)]
enum Sharing {
    OneSet,
    OneSetEach,
}

impl Sharing {
    /// One set for each of `N` threads, which may all be the same.
    fn sets<S, const N: usize>(self, new: impl Fn() -> Arc<S>) -> [Arc<S>; N] {
        let shared = new();
        std::array::from_fn(|_| match self {
            Self::OneSet => Arc::clone(&shared),
            Self::OneSetEach => new(),
        })
    }
}

fn redeem<const N: usize>(criterion: &mut Criterion, claims: &[Claim], case: &str, sharing: Sharing) {
    let mut group = criterion.benchmark_group("replay");
    group.throughput(Throughput::Elements(CLAIMS as u64));
    group.bench_function(BenchmarkId::new("floor", case), |bencher| {
        let new = || sharing.sets::<_, N>(Arc::<Floor>::default);
        bencher.iter_batched(new, |sets| on_threads(claims, sets, insert), BatchSize::PerIteration);
    });
    group.bench_function(BenchmarkId::new("ours", case), |bencher| {
        let new = || sharing.sets::<_, N>(|| replay_set(CLAIMS));
        bencher.iter_batched(
            new,
            |sets| on_threads(claims, sets, reserve_and_commit),
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

/// Gives each thread its set and an equal part of the claims; the first thread is this one. The sets are returned so that
/// dropping them is not measured.
fn on_threads<S: Send + Sync, const N: usize>(
    claims: &[Claim],
    sets: [Arc<S>; N],
    redeem: fn(&Arc<S>, Claim),
) -> [Arc<S>; N] {
    let redeem_part = |(set, part): (&Arc<S>, &[Claim])| part.iter().for_each(|&claim| redeem(set, claim));
    thread::scope(|scope| {
        let mut parts = sets.iter().zip(claims.chunks(claims.len().div_ceil(N)));
        let first = parts.next();
        for part in parts {
            scope.spawn(move || redeem_part(part));
        }
        first.into_iter().for_each(redeem_part);
    });
    sets
}

fn insert(set: &Arc<Floor>, claim: Claim) {
    set.lock().unwrap_or_else(PoisonError::into_inner).insert(claim.salt, claim.expires.0);
}

fn reserve_and_commit(set: &Arc<LocalSet>, claim: Claim) {
    // Every claim is new and the set has room: refusals do not happen here.
    if let Ok(reservation) = Reservation::new(set, claim) {
        reservation.commit();
    }
}
