//! One gate without sockets and one solved challenge: what the benchmarks measure.
//!
//! Owns the choice of what is typical: default configuration, 16 sub-puzzles, a source that the token is bound to. The
//! price is low, because checking a solution costs the same whatever finding it did.

use std::num::NonZeroUsize;
use std::sync::Arc;

use anyhow::{Context, Result};
use wisdom_protocol::message::{Challenge, ChallengeRequest, Solution};
use wisdom_protocol::puzzle::{Nonce, Puzzle};
use wisdom_protocol::source::Source;
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::{Epoch, Salt, Token};
use wisdom_server::challenge::{self, Proven, Rejection};
use wisdom_server::config::{self, Layers, Settings};
use wisdom_server::entropy::OsEntropy;
use wisdom_server::pricing::prices::Prices;
use wisdom_server::replay::{Claim, LocalSet};
use wisdom_server::sources::HashKey;
use wisdom_solver::Search;

/// The moment at which everything happens.
pub const NOW: UnixMillis = UnixMillis(1_767_225_600_000);
/// Who asks and redeems.
pub const SOURCE: Source = Source::V4([192, 0, 2, 7]);
/// What signs tokens; the floors compute the same MAC with it.
pub const SECRET: [u8; 32] = [0x5a; 32];
/// Expected hashes of a challenge.
pub const WORK: u64 = 4_096;

/// Whether tokens are bound to the address that asked for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    /// As by default.
    ToSource,
    /// As `challenge.bind_source = false` has it.
    None,
}

/// See the module.
#[derive(Debug)]
pub struct Fixture {
    /// The configuration in force.
    pub settings: Settings,
    /// An empty replay set.
    pub replay: Arc<LocalSet>,
    /// Every service at its floor, until something is bought.
    pub prices: Prices,
    /// What the gate issued.
    pub challenge: Challenge,
    /// Its solution.
    pub solution: Solution,
}

impl Fixture {
    /// Issues a challenge and solves it.
    pub fn new(binding: Binding) -> Result<Self> {
        let settings = settings(binding)?;
        let replay = replay_set(1);
        let prices = Prices::new(&settings.services, &settings.pricing, HashKey::draw(&OsEntropy), NOW);
        let request = ChallengeRequest::default();
        let salt = Salt([0xf0; 16]);
        let challenge = challenge::issue(&request, &SOURCE, salt, NOW, &settings, &replay, &prices)?;
        let solution = solve(&challenge)?;
        Ok(Self { settings, replay, prices, challenge, solution })
    }

    /// The gate's verdict on `solution`.
    pub fn check(&self, solution: &Solution) -> Result<Proven, Rejection> {
        challenge::check(solution, &SOURCE, NOW, &self.settings, &self.replay)
    }

    /// The gate's answer to a request.
    pub fn issue(&self, request: &ChallengeRequest) -> Result<Challenge, challenge::IssueError> {
        let Self { settings, replay, prices, .. } = self;
        challenge::issue(request, &SOURCE, Salt([0xf1; 16]), NOW, settings, replay, prices)
    }

    /// The solution with one bit of its token's byte at `offset` changed.
    #[must_use]
    pub fn altered(&self, offset: usize) -> Solution {
        let mut bytes = *self.challenge.token.as_bytes();
        bytes[offset] ^= 1;
        Solution { challenge: Token::from_bytes(bytes).to_text(), ..self.solution.clone() }
    }
}

/// A replay set that holds nothing and could hold `max_entries`.
#[must_use]
pub fn replay_set(max_entries: usize) -> Arc<LocalSet> {
    Arc::new(LocalSet::new(Epoch([7; 8]), max_entries, NOW))
}

/// `count` different claims, in the order in which they expire over the next minute: what a busy gate redeems. Salts are
/// spread like random ones.
#[must_use]
pub fn claims(count: u64) -> Vec<Claim> {
    let claim = |number: u64| {
        let mut salt = [0; 16];
        // Odd constants: bijections, whose high bytes differ from one number to the next.
        salt[..8].copy_from_slice(&number.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
        salt[8..].copy_from_slice(&number.wrapping_mul(0xd1b5_4a32_d192_ed03).to_be_bytes());
        Claim { salt: Salt(salt), expires: UnixMillis(NOW.0 + 1 + number * 60_000 / count) }
    };
    (0..count).map(claim).collect()
}

fn settings(binding: Binding) -> Result<Settings> {
    let secret = base16ct::lower::encode_string(&SECRET);
    let environment = [
        ("WISDOM__KEYS__CURRENT__ID", "7".to_owned()),
        ("WISDOM__KEYS__CURRENT__SECRET", secret),
        ("WISDOM__SERVICES__QUOTES__FLOOR", WORK.to_string()),
        ("WISDOM__CHALLENGE__BIND_SOURCE", (binding == Binding::ToSource).to_string()),
    ];
    let environment = environment.map(|(name, value)| (name.to_owned(), value)).into();
    Ok(config::load(&Layers { environment, ..Layers::default() })?)
}

/// Solves `challenge` at its price, on this thread.
pub fn solve(challenge: &Challenge) -> Result<Solution> {
    let puzzle = Puzzle::new(&challenge.token, challenge.puzzles, challenge.work)
        .context("the offered puzzles can't carry the offered work")?;
    let puzzles = u32::from(puzzle.count().get());
    let puzzle = wisdom_solver::Puzzle::new(*puzzle.root(), puzzles, puzzle.bound())?;
    let nonces = Search::new(puzzle).threads(NonZeroUsize::MIN).run()?.into_nonces();
    let nonces: Option<Vec<Nonce>> = nonces.into_iter().map(Nonce::new).collect();
    Ok(Solution {
        challenge: challenge.token.to_text(),
        work: challenge.work.hashes(),
        nonces: nonces.context("the solver went beyond the largest nonce")?,
        request_id: None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_good_is_proven_and_the_altered_fails_where_it_was_altered() {
        for binding in [Binding::ToSource, Binding::None] {
            let fixture = Fixture::new(binding).unwrap();
            assert_eq!(fixture.solution.nonces.len(), 16);
            assert!(fixture.check(&fixture.solution).is_ok());
            assert_eq!(fixture.check(&fixture.altered(119)), Err(Rejection::Mac));
            assert_eq!(fixture.check(&fixture.altered(7)), Err(Rejection::UnknownKey));
        }
    }

    #[test]
    fn claims_differ_and_are_all_alive() {
        let claims = claims(10_000);
        assert_eq!(claims.iter().map(|claim| claim.salt).collect::<HashSet<_>>().len(), 10_000);
        assert!(claims.iter().all(|claim| claim.expires > NOW));
        let first_bytes: HashSet<u8> = claims.iter().map(|claim| claim.salt.0[0]).collect();
        assert_eq!(first_bytes.len(), 256, "every shard is met");
    }
}
