//! Does one task so many times and nothing else, for a tool that counts instructions.
//!
//! Counts do not depend on what else the machine does. Of two counts with different repetitions, the difference divided
//! by the difference in repetitions is the cost of one, without start and end of the process; see `benches/README.md`.

use std::collections::HashMap;
use std::hint::black_box;
use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use clap::{Parser, ValueEnum};
use wisdom_benches::fixture::{Binding, Fixture, claims, replay_set};
use wisdom_benches::floor::{Redemption, token_text};
use wisdom_protocol::message::{ChallengeRequest, Message};
use wisdom_server::replay::Reservation;

/// The most repetitions. So many claims are made in any case, so that making them cancels out of a difference.
const MAX_REPETITIONS: u64 = 100_000;

/// Does one task so many times and prints nothing.
#[derive(Debug, Parser)]
struct Cli {
    /// What to do.
    task: Task,
    /// How many times.
    #[arg(value_parser = clap::value_parser!(u64).range(1..=MAX_REPETITIONS))]
    repetitions: u64,
}

/// A byte of the token that is of its MAC.
const OF_MAC: usize = 119;

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Task {
    /// Check a good solution of 16 sub-puzzles.
    Redeem,
    /// Only the hashes of that.
    RedeemFloor,
    /// Refuse a token whose MAC does not hold.
    Forged,
    /// Only compute that MAC.
    ForgedFloor,
    /// Issue a challenge, to the bytes of its frame.
    Issue,
    /// Only the hashes and the token's text of that.
    IssueFloor,
    /// Reserve and spend a new solution.
    Replay,
    /// Only insert it into a map under a lock.
    ReplayFloor,
}

fn main() -> Result<()> {
    let Cli { task, repetitions } = Cli::parse();
    let fixture = Fixture::new(Binding::ToSource)?;
    let floor = Redemption::new(&fixture, Binding::ToSource);
    let forged = fixture.altered(OF_MAC);
    let request = ChallengeRequest::default();
    let mut claims = claims(MAX_REPETITIONS).into_iter();
    let set = replay_set(claims.len());
    let map = Mutex::new(HashMap::new());
    match task {
        Task::Redeem => repeat(repetitions, || fixture.check(black_box(&fixture.solution))),
        Task::RedeemFloor => repeat(repetitions, || black_box(&floor).hash_all()),
        Task::Forged => repeat(repetitions, || fixture.check(black_box(&forged))),
        Task::ForgedFloor => repeat(repetitions, || black_box(&floor).hash_token()),
        Task::Issue => repeat(repetitions, || {
            fixture.issue(black_box(&request)).map(|challenge| Message::from(challenge).to_frame())
        }),
        Task::IssueFloor => repeat(repetitions, || {
            (black_box(&floor).hash_issued(), token_text(black_box(fixture.challenge.token.as_bytes())))
        }),
        Task::Replay => repeat(repetitions, || {
            claims.next().map(|claim| Reservation::new(&set, claim).map(Reservation::commit))
        }),
        Task::ReplayFloor => repeat(repetitions, || {
            let mut map = map.lock().unwrap_or_else(PoisonError::into_inner);
            claims.next().map(|claim| map.insert(claim.salt, claim.expires))
        }),
    }
    Ok(())
}

fn repeat<T>(repetitions: u64, mut task: impl FnMut() -> T) {
    for _ in 0..repetitions {
        black_box(task());
    }
}
