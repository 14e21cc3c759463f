//! What is to be solved: a root, a number of sub-puzzles and a bound.
//!
//! Owns the definition of a hit and the limits of what can be asked. Does not know where a root comes
//! from, what a bound costs whom, or how nonces are searched.

use std::fmt;

use crate::kernel::{Kernel, Prefix};

/// The largest nonce that is ever searched or accepted: 2^53 - 1, the largest integer that every JSON
/// implementation reads back exactly.
pub const MAX_NONCE: u64 = (1 << 53) - 1;

/// The most sub-puzzles of one puzzle. Each takes 128 bytes while a search runs, and a thread that looks
/// for its next one walks them all: 4,096 keep that at half a mebibyte and a few microseconds.
pub const MAX_PUZZLES: u32 = 4096;

/// A root, the number of its sub-puzzles, and the bound that all of them share.
///
/// Sub-puzzle `i` is solved by a nonce `n` when the first eight bytes of
/// `SHA-256(root || be32(i) || be64(n))`, read as a big-endian integer, are at most the bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Puzzle {
    root: [u8; 32],
    puzzles: u32,
    bound: u64,
}

impl Puzzle {
    /// A puzzle of `puzzles` sub-puzzles, from 1 to [`MAX_PUZZLES`].
    ///
    /// Each nonce hits with a probability of `(bound + 1) / 2^64`: for an expected `w` hashes per
    /// sub-puzzle, the bound is `u64::MAX / w`.
    pub fn new(root: [u8; 32], puzzles: u32, bound: u64) -> Result<Self, PuzzleError> {
        if !(1..=MAX_PUZZLES).contains(&puzzles) {
            return Err(PuzzleError { puzzles });
        }
        Ok(Self { root, puzzles, bound })
    }

    /// The 32 bytes that every hash begins with.
    #[must_use]
    pub fn root(&self) -> &[u8; 32] {
        &self.root
    }

    /// How many sub-puzzles there are, each with a nonce of its own: at least 1.
    #[must_use]
    pub fn puzzles(&self) -> u32 {
        self.puzzles
    }

    /// The largest value of a hash's first eight bytes that solves a sub-puzzle.
    #[must_use]
    pub fn bound(&self) -> u64 {
        self.bound
    }

    /// The mean number of hashes until one sub-puzzle is solved: `2^64 / (bound + 1)`.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "an expectation; 53 bits of it are plenty")]
    pub fn mean_hashes_per_puzzle(&self) -> f64 {
        const TWO_POW_64: f64 = 18_446_744_073_709_551_616.0;
        TWO_POW_64 / (self.bound as f64 + 1.0)
    }

    /// The mean number of hashes until all sub-puzzles are solved.
    #[must_use]
    pub fn mean_hashes(&self) -> f64 {
        self.mean_hashes_per_puzzle() * f64::from(self.puzzles)
    }

    /// Whether `nonce` solves sub-puzzle `index`. Costs one hash; false for an index or a nonce outside
    /// the puzzle's limits.
    #[must_use]
    pub fn is_hit(&self, index: u32, nonce: u64) -> bool {
        index < self.puzzles
            && Kernel::scalar().scan(&Prefix::new(&self.root, index), self.bound, nonce, 1).is_some()
    }
}

/// A puzzle was asked for with no sub-puzzle, or with more than [`MAX_PUZZLES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PuzzleError {
    /// The number that was asked for.
    pub puzzles: u32,
}

impl fmt::Display for PuzzleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a puzzle of {} sub-puzzles: there must be from 1 to {MAX_PUZZLES}", self.puzzles)
    }
}

impl std::error::Error for PuzzleError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_sub_puzzles_is_limited() {
        for (puzzles, accepted) in [(0, false), (1, true), (MAX_PUZZLES, true), (MAX_PUZZLES + 1, false)] {
            let puzzle = Puzzle::new([0; 32], puzzles, 1);
            assert_eq!(puzzle.is_ok(), accepted, "{puzzles}");
        }
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "powers of two are exact")]
    fn means_follow_from_the_bound() {
        for (bound, mean) in [
            (u64::MAX, 1.0),
            (u64::MAX / 2, 2.0),
            (u64::MAX >> 20, 1_048_576.0),
            (0, 18_446_744_073_709_551_616.0),
        ] {
            let puzzle = Puzzle::new([0; 32], 4, bound).unwrap();
            assert_eq!(puzzle.mean_hashes_per_puzzle(), mean);
            assert_eq!(puzzle.mean_hashes(), 4.0 * mean);
        }
    }

    #[test]
    fn hits_end_at_the_limits_of_the_puzzle() {
        let puzzle = Puzzle::new([7; 32], 2, u64::MAX).unwrap();
        assert!(puzzle.is_hit(0, 0) && puzzle.is_hit(1, MAX_NONCE));
        assert!(!puzzle.is_hit(2, 0) && !puzzle.is_hit(0, MAX_NONCE + 1));
        assert!(!Puzzle::new([7; 32], 2, 0).unwrap().is_hit(0, 0));
    }
}
