//! Issuing a challenge, beside its MAC and its text.

use std::hint::black_box;
use std::time::Duration;

use anyhow::Result;
use criterion::{BenchmarkId, Criterion};
use wisdom_benches::fixture::{Binding, Fixture};
use wisdom_benches::floor::{self, Redemption};
use wisdom_protocol::message::{ChallengeRequest, Message};

fn main() -> Result<()> {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(3))
        .configure_from_args();
    token(&mut criterion, "token", Binding::ToSource)?;
    token(&mut criterion, "token-unbound", Binding::None)?;
    frame(&mut criterion)?;
    criterion.final_summary();
    Ok(())
}

/// Floor: the MAC of 104 bytes, and that of the source where the token is bound to one.
fn token(criterion: &mut Criterion, case: &str, binding: Binding) -> Result<()> {
    let fixture = Fixture::new(binding)?;
    let floor = Redemption::new(&fixture, binding);
    let request = ChallengeRequest::default();
    let mut group = criterion.benchmark_group("issue");
    group.bench_function(BenchmarkId::new("floor", case), |bencher| {
        bencher.iter(|| black_box(&floor).hash_issued());
    });
    group.bench_function(BenchmarkId::new("ours", case), |bencher| {
        bencher.iter(|| fixture.issue(black_box(&request)));
    });
    group.finish();
    Ok(())
}

/// All the way to the bytes that are sent. Floor: both MACs, and base64url of 120 bytes.
fn frame(criterion: &mut Criterion) -> Result<()> {
    let fixture = Fixture::new(Binding::ToSource)?;
    let floor = Redemption::new(&fixture, Binding::ToSource);
    let (request, token) = (ChallengeRequest::default(), *fixture.challenge.token.as_bytes());
    let mut group = criterion.benchmark_group("issue");
    group.bench_function(BenchmarkId::new("floor", "frame"), |bencher| {
        bencher.iter(|| (black_box(&floor).hash_issued(), floor::token_text(black_box(&token))));
    });
    group.bench_function(BenchmarkId::new("ours", "frame"), |bencher| {
        bencher
            .iter(|| fixture.issue(black_box(&request)).map(|challenge| Message::from(challenge).to_frame()));
    });
    group.finish();
    Ok(())
}
