//! Checking a solution, and refusing the cheap forgeries, beside the hashes that can't be avoided.

use std::hint::black_box;
use std::time::Duration;

use anyhow::Result;
use criterion::{BenchmarkId, Criterion};
use wisdom_benches::fixture::{Binding, Fixture};
use wisdom_benches::floor::{self, Redemption};
use wisdom_protocol::puzzle::Puzzle;

fn main() -> Result<()> {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(3))
        .configure_from_args();
    good(&mut criterion, "good", Binding::ToSource)?;
    good(&mut criterion, "good-unbound", Binding::None)?;
    proof(&mut criterion)?;
    forged(&mut criterion)?;
    criterion.final_summary();
    Ok(())
}

/// Floor: the MAC of 104 bytes, that of the source where the token is bound to one, the root of 144 bytes, and 16 hashes of
/// 44 bytes.
fn good(criterion: &mut Criterion, case: &str, binding: Binding) -> Result<()> {
    let fixture = Fixture::new(binding)?;
    let floor = Redemption::new(&fixture, binding);
    let mut group = criterion.benchmark_group("redeem");
    group.bench_function(BenchmarkId::new("floor", case), |bencher| {
        bencher.iter(|| black_box(&floor).hash_all());
    });
    group.bench_function(BenchmarkId::new("ours", case), |bencher| {
        bencher.iter(|| fixture.check(black_box(&fixture.solution)));
    });
    group.finish();
    Ok(())
}

/// The largest part of a check by itself. Floor: the root, and 16 hashes of 44 bytes.
fn proof(criterion: &mut Criterion) -> Result<()> {
    let Fixture { challenge, solution, .. } = &Fixture::new(Binding::ToSource)?;
    let floor = Redemption::new(&Fixture::new(Binding::ToSource)?, Binding::ToSource);
    let mut group = criterion.benchmark_group("redeem");
    group.bench_function(BenchmarkId::new("floor", "proof"), |bencher| {
        bencher.iter(|| black_box(&floor).hash_proof());
    });
    group.bench_function(BenchmarkId::new("ours", "proof"), |bencher| {
        bencher.iter(|| {
            Puzzle::new(black_box(&challenge.token), challenge.puzzles, challenge.work)
                .map(|puzzle| puzzle.verify(black_box(&solution.nonces)))
        });
    });
    group.finish();
    Ok(())
}

/// Floors: one MAC; for a key that is not in the ring, reading the token's text.
fn forged(criterion: &mut Criterion) -> Result<()> {
    const OF_KEY_ID: usize = 7;
    const OF_MAC: usize = 119;
    let fixture = Fixture::new(Binding::ToSource)?;
    let floor = Redemption::new(&fixture, Binding::ToSource);
    let (forged, unknown_key) = (fixture.altered(OF_MAC), fixture.altered(OF_KEY_ID));
    let mut group = criterion.benchmark_group("redeem");
    group.bench_function(BenchmarkId::new("floor", "forged-mac"), |bencher| {
        bencher.iter(|| black_box(&floor).hash_token());
    });
    group.bench_function(BenchmarkId::new("ours", "forged-mac"), |bencher| {
        bencher.iter(|| fixture.check(black_box(&forged)));
    });
    group.bench_function(BenchmarkId::new("floor", "unknown-key"), |bencher| {
        bencher.iter(|| floor::token_bytes(black_box(&unknown_key.challenge)));
    });
    group.bench_function(BenchmarkId::new("ours", "unknown-key"), |bencher| {
        bencher.iter(|| fixture.check(black_box(&unknown_key)));
    });
    group.finish();
    Ok(())
}
