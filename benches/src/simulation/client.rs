//! One errand of a client: what it wants, what it has, and what it does with what it hears.
//!
//! Owns how clients answer errors: as `PROTOCOL.md` asks them to, for the honest; the attackers' clients do the same, since nothing
//! else serves them better. Knows no network and no time but what it is told.

use std::net::IpAddr;
use std::num::NonZeroUsize;

use anyhow::{Context, Result};
use wisdom_protocol::code::Code;
use wisdom_protocol::message::{Challenge, ErrorMessage, Solution, SolutionFate};
use wisdom_protocol::puzzle::{Nonce, Puzzle};
use wisdom_protocol::work::Work;
use wisdom_solver::Search;

use super::agenda::{Micros, SECOND};
use super::slab::Key;

/// A client raises its bid by itself so often at most.
const MAX_RAISES: u8 = 2;
/// Where an error names no time, a client waits for so long.
const PAUSE: Micros = SECOND;

/// On whose behalf an errand is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Party {
    /// Somebody who means well and gives up at this time.
    Honest {
        /// In virtual time.
        gives_up: Micros,
    },
    /// The attack of this number.
    Attack(usize),
}

/// What a client is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It has no challenge.
    Asks,
    /// It computes.
    Solves,
    /// It has a solution.
    Redeems,
}

/// See the module.
#[derive(Debug)]
pub struct Client {
    /// On whose behalf.
    pub party: Party,
    /// Where it comes from.
    pub address: IpAddr,
    /// When it came.
    pub came: Micros,
    /// Which machine of its party it uses; an honest client's is its own.
    pub machine: usize,
    /// What it computes alone, in simulated hashes a second.
    pub speed: f64,
    /// What it is at.
    pub stage: Stage,
    /// Its connection, while it has one.
    pub connection: Option<Key>,
    /// What it was offered last.
    pub challenge: Option<Challenge>,
    /// When that expires.
    pub expires: Micros,
    /// What it has solved it with.
    pub solution: Option<Solution>,
    /// What it pays, in simulated hashes.
    pub bid: u64,
    raises: u8,
}

/// What a client does after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Connects again after so long, with what it has.
    Returns(Micros),
    /// Solves the same challenge for more.
    Raises,
    /// Is at something else and does not mind.
    Goes,
}

impl Client {
    /// Somebody who comes at `came` and has nothing yet.
    #[must_use]
    pub fn new(party: Party, address: IpAddr, came: Micros, machine: usize, speed: f64) -> Self {
        Self {
            party,
            address,
            came,
            machine,
            speed,
            stage: Stage::Asks,
            connection: None,
            challenge: None,
            expires: 0,
            solution: None,
            bid: 0,
            raises: 0,
        }
    }

    /// It has been offered `challenge`, and begins to solve it.
    pub fn offered(&mut self, challenge: Challenge, now: Micros) {
        self.bid = challenge.work.hashes();
        self.expires = now + challenge.expires_in_ms * 1_000;
        self.challenge = Some(challenge);
        (self.stage, self.raises) = (Stage::Solves, 0);
    }

    /// Searches the solution for its bid, in reality, and says how many hashes that takes.
    pub fn solve(&mut self) -> Result<u64> {
        let challenge = self.challenge.as_ref().context("there is nothing to solve")?;
        let (solution, hashes) = solve(challenge, self.bid)?;
        self.solution = Some(solution);
        Ok(hashes)
    }

    /// What follows from an error.
    pub fn refused(&mut self, error: &ErrorMessage, now: Micros) -> Next {
        let pause = error.retry_after_ms.map_or(PAUSE, |millis| millis * 1_000);
        match self.stage {
            // The connection was held no longer; the solution will come on another.
            Stage::Solves => return Next::Goes,
            Stage::Redeems if keeps(error) && now + pause < self.expires => {
                let going = error.work.unwrap_or(0);
                if going > self.bid && self.raises < MAX_RAISES && matches!(self.party, Party::Honest { .. })
                {
                    self.raises += 1;
                    (self.bid, self.stage) = (going, Stage::Solves);
                    return Next::Raises;
                }
            }
            Stage::Asks | Stage::Redeems => {
                (self.challenge, self.solution, self.stage) = (None, None, Stage::Asks);
            }
        }
        Next::Returns(pause)
    }
}

/// Whether the solution is as good as before.
fn keeps(error: &ErrorMessage) -> bool {
    error.solution == Some(SolutionFate::Kept)
        || (error.solution.is_none() && matches!(error.code, Code::Busy | Code::RateLimited))
}

fn solve(challenge: &Challenge, bid: u64) -> Result<(Solution, u64)> {
    let work = Work::new(bid).context("the bid is no work")?;
    let puzzle =
        Puzzle::new(&challenge.token, challenge.puzzles, work).context("the bid can't be carried")?;
    let puzzles = u32::from(puzzle.count().get());
    let puzzle = wisdom_solver::Puzzle::new(*puzzle.root(), puzzles, puzzle.bound())?;
    let found = Search::new(puzzle).threads(NonZeroUsize::MIN).run()?;
    let hashes = found.hashes_needed();
    let nonces: Option<Vec<Nonce>> = found.into_nonces().into_iter().map(Nonce::new).collect();
    let nonces = nonces.context("the solver went beyond the largest nonce")?;
    let challenge = challenge.token.to_text();
    Ok((Solution { challenge, work: bid, nonces, request_id: None }, hashes))
}
