//! What a search needs to know of a challenge: the token and what it asks for.
//!
//! Owns the two ways to know it: a `challenge` message, or a token alone. Judges no price.

use std::time::Duration;

use wisdom_protocol::message::{Algorithm, Challenge};
use wisdom_protocol::token::{Token, TokenError};
use wisdom_protocol::work::{PuzzleCount, Work};

use crate::error::SearchError;

/// A challenge that this client can solve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// What is hashed.
    pub token: Token,
    /// Number of sub-puzzles.
    pub puzzles: PuzzleCount,
    /// The price: the least bid.
    pub work: Work,
    /// The token can be redeemed for so long from when it was sent, where that is known.
    pub good_for: Option<Duration>,
}

/// Why a bid is none for a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TaskError {
    /// Less than the price.
    #[error("a bid of {bid} hashes is below the price of the challenge, {price}")]
    TooLittle {
        /// What was bid.
        bid: u64,
        /// The least.
        price: Work,
    },
    /// The sub-puzzles cannot carry it.
    #[error(
        "{puzzles} sub-puzzles cannot carry a bid of {bid} hashes: it must be a multiple of {puzzles}, and {most} \
         at the most; {nearest} would do"
    )]
    NotCarried {
        /// What was bid.
        bid: u64,
        /// Number of sub-puzzles.
        puzzles: PuzzleCount,
        /// The highest bid of all.
        most: Work,
        /// A bid that is possible.
        nearest: Work,
    },
}

impl Task {
    /// The task that `challenge` sets.
    pub fn of(challenge: &Challenge) -> Result<Self, SearchError> {
        if challenge.algorithm != Algorithm::Sha256 {
            return Err(SearchError::Algorithm);
        }
        Ok(Self {
            token: challenge.token,
            puzzles: challenge.puzzles,
            work: challenge.work,
            good_for: Some(Duration::from_millis(challenge.expires_in_ms)),
        })
    }

    /// The task that a token sets, of which nothing else is known. Its format must be one that this version knows.
    pub fn of_bare(token: Token) -> Result<Self, TokenError> {
        let (puzzles, work) = unauthenticated_price(&token)?;
        Ok(Self { token, puzzles, work, good_for: None })
    }

    /// `hashes` as a bid for this task.
    pub fn bid(&self, hashes: u64) -> Result<Work, TaskError> {
        if hashes < self.work.hashes() {
            return Err(TaskError::TooLittle { bid: hashes, price: self.work });
        }
        let carried = Work::new(hashes).filter(|&bid| self.puzzles.share(bid).is_some());
        carried.ok_or_else(|| TaskError::NotCarried {
            bid: hashes,
            puzzles: self.puzzles,
            most: self.puzzles.work_at_least(u64::MAX),
            nearest: self.puzzles.work_at_least(hashes),
        })
    }
}

/// Puzzles and work as the layout of `PROTOCOL.md` section 7 has them. Only the issuer can tell whether they are true; a lie
/// wastes nothing but the work of whoever believes it.
fn unauthenticated_price(token: &Token) -> Result<(PuzzleCount, Work), TokenError> {
    // The key's id is of no use here, but to be given one says that format and algorithm are known.
    token.key_id()?;
    let bytes = token.as_bytes();
    let work = bytes[32..40].iter().fold(0, |work, &byte| work << 8 | u64::from(byte));
    let price = PuzzleCount::new(u64::from(bytes[3])).zip(Work::new(work));
    price.filter(|(puzzles, work)| puzzles.share(*work).is_some()).ok_or(TokenError::Format)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wisdom_protocol::service::ServiceName;
    use wisdom_protocol::token::TOKEN_BYTES;

    /// The token of `PROTOCOL.md` section 7: four sub-puzzles, work 64.
    const PUBLISHED: &str = "AQEABAAAAAehoqOkpaanqAAAAZt22qgAAADqYAAQAAAAAAAAAAAAQG7-rlnczpPGK44-c0JfM6O2Xyb6\
        myf2VtCPX7d3JVQa8PHy8_T19vf4-fr7_P3-_-jWyZie7hsPt9YIXdaY7IpahzLmDVZ6Db7ZHvoRHuJl";

    fn published() -> Task {
        Task::of_bare(Token::from_text(PUBLISHED).unwrap()).unwrap()
    }

    #[test]
    fn a_bare_token_says_what_it_asks_for() {
        let task = published();
        assert_eq!((task.puzzles.get(), task.work.hashes(), task.good_for), (4, 64, None));
    }

    #[test]
    fn a_token_of_another_format_says_nothing() {
        for (at, byte) in [(0, 2), (1, 2), (2, 2), (3, 0), (3, 65), (30, 1), (39, 65), (32, 1)] {
            let mut bytes: [u8; TOKEN_BYTES] = *published().token.as_bytes();
            bytes[at] = byte;
            assert_eq!(Task::of_bare(Token::from_bytes(bytes)), Err(TokenError::Format), "byte {at}");
        }
    }

    #[test]
    fn bids_are_at_least_the_price_and_carried() {
        let task = published();
        for (hashes, refused) in [
            (64, None),
            (68, None),
            (1 << 48, None),
            (63, Some("a bid of 63 hashes is below the price of the challenge, 64")),
            (0, Some("a bid of 0 hashes is below the price of the challenge, 64")),
            (66, Some("it must be a multiple of 4, and 281474976710656 at the most; 68 would do")),
            ((1 << 48) + 4, Some("281474976710656 would do")),
            (u64::MAX, Some("281474976710656 would do")),
        ] {
            let words = task.bid(hashes).map_err(|error| error.to_string());
            match refused {
                None => assert_eq!(words.map(Work::hashes), Ok(hashes)),
                Some(expected) => assert!(words.clone().unwrap_err().ends_with(expected), "{words:?}"),
            }
        }
    }

    #[test]
    fn what_is_not_known_is_not_solved() {
        let Task { token, puzzles, work, .. } = published();
        let algorithm = Algorithm::Unknown;
        let service = ServiceName::new("quotes").unwrap();
        let (expires_in_ms, hold_ms) = (60_000, 20_000);
        let challenge = Challenge { token, algorithm, work, puzzles, expires_in_ms, hold_ms, service };
        assert!(matches!(Task::of(&challenge), Err(SearchError::Algorithm)));
    }
}
