//! The puzzle and its check (`PROTOCOL.md` section 6). This is the one definition of a hit; searching is not done here.

use std::fmt;

use serde::Serialize;
use sha2::block_api::compress256;
use sha2::{Digest, Sha256};

use crate::token::Token;
use crate::work::{PuzzleCount, Work};

/// Domain label of the puzzle's root.
pub const PUZZLE_LABEL: [u8; 16] = *b"wisdom.puzzle.v1";
/// Length of what is hashed for a nonce: root, index and nonce, 44 bytes.
const INPUT_BITS: u64 = 352;
/// Where SHA-256 begins (FIPS 180-4, section 5.3.3).
const INITIAL_STATE: [u32; 8] =
    [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];

/// A searched counter, below 2^53.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Nonce(u64);

impl Nonce {
    /// The largest nonce: 2^53 - 1.
    pub const MAX: Self = Self((1 << 53) - 1);

    /// `counter` as a nonce, where it is below 2^53.
    #[must_use]
    pub fn new(counter: u64) -> Option<Self> {
        (counter <= Self::MAX.0).then_some(Self(counter))
    }

    /// The counter.
    #[must_use]
    pub fn get(self) -> u64 {
        self.0
    }
}

/// The first sub-puzzle that its nonce does not solve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("nonce {at} does not solve its sub-puzzle")]
pub struct Unsolved {
    /// Index of the sub-puzzle, from 0.
    pub at: u8,
}

/// What has to be hashed for one token at one bid.
#[derive(Clone, PartialEq, Eq)]
pub struct Puzzle {
    root: [u8; 32],
    bound: u64,
    count: PuzzleCount,
}

impl Puzzle {
    /// The puzzle of `token` in `count` sub-puzzles at the bid `work`, or `None` where they cannot carry it.
    #[must_use]
    pub fn new(token: &Token, count: PuzzleCount, work: Work) -> Option<Self> {
        let bound = u64::MAX / count.share(work)?;
        let root = Sha256::new()
            .chain_update(PUZZLE_LABEL)
            .chain_update(token.as_bytes())
            .chain_update(work.hashes().to_be_bytes())
            .finalize()
            .into();
        Some(Self { root, bound, count })
    }

    /// What all sub-puzzles share.
    #[must_use]
    pub fn root(&self) -> &[u8; 32] {
        &self.root
    }

    /// The largest value that solves.
    #[must_use]
    pub fn bound(&self) -> u64 {
        self.bound
    }

    /// Number of sub-puzzles.
    #[must_use]
    pub fn count(&self) -> PuzzleCount {
        self.count
    }

    /// The first eight bytes of the hash of sub-puzzle `index` at `nonce`, as an integer.
    ///
    /// The input is one block whose padding never changes, so that it goes straight to the compression function: half the
    /// time of a general hasher, on the path that every redemption takes.
    #[must_use]
    pub fn value(&self, index: u8, nonce: Nonce) -> u64 {
        let mut block = [0; 64];
        block[..32].copy_from_slice(&self.root);
        block[32..36].copy_from_slice(&u32::from(index).to_be_bytes());
        block[36..44].copy_from_slice(&nonce.0.to_be_bytes());
        block[44] = 0x80;
        block[56..].copy_from_slice(&INPUT_BITS.to_be_bytes());
        let mut state = INITIAL_STATE;
        compress256(&mut state, &[block]);
        u64::from(state[0]) << 32 | u64::from(state[1])
    }

    /// Checks the nonces in order and stops at the first miss; a missing nonce is a miss.
    pub fn verify(&self, nonces: &[Nonce]) -> Result<(), Unsolved> {
        let solved =
            |at: u8| nonces.get(usize::from(at)).is_some_and(|&nonce| self.value(at, nonce) <= self.bound);
        (0..self.count.get()).find(|&at| !solved(at)).map_or(Ok(()), |at| Err(Unsolved { at }))
    }
}

impl fmt::Debug for Puzzle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Puzzle({} x bound {:016x})", self.count, self.bound)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::TOKEN_BYTES;

    fn puzzle(count: u64, work: u64) -> Option<Puzzle> {
        let token = Token::from_bytes([0x5a; TOKEN_BYTES]);
        Puzzle::new(&token, PuzzleCount::new(count)?, Work::new(work)?)
    }

    #[test]
    fn bounds_at_the_edges() {
        let cases = [
            (1, 1, u64::MAX),
            (1, 2, u64::MAX / 2),
            (1, 3, 0x5555_5555_5555_5555),
            (1, 1 << 47, 0x1_ffff),
            (2, 1 << 48, 0x1_ffff),
            (64, 64, u64::MAX),
        ];
        for (count, work, bound) in cases {
            assert_eq!(puzzle(count, work).map(|puzzle| puzzle.bound()), Some(bound), "{count} x {work}");
        }
        assert_eq!(puzzle(2, 3), None);
    }

    #[test]
    fn too_few_nonces_are_a_miss_at_the_first_missing_one() {
        let easy = puzzle(4, 4).unwrap();
        let nonce = Nonce::new(0).unwrap();
        assert_eq!(easy.verify(&[nonce; 4]), Ok(()));
        assert_eq!(easy.verify(&[nonce; 3]), Err(Unsolved { at: 3 }));
        assert_eq!(easy.verify(&[]), Err(Unsolved { at: 0 }));
    }

    #[test]
    fn nonces_stop_below_two_to_the_53() {
        assert_eq!(Nonce::new(1 << 53), None);
        assert_eq!(Nonce::new((1 << 53) - 1), Some(Nonce::MAX));
    }
}
