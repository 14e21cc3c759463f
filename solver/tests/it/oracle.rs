//! The definition of a hit, written out byte by byte; shares no code with the solver.

use sha2::{Digest, Sha256};
use wisdom_solver::{MAX_NONCE, Puzzle};

pub(crate) fn is_hit(puzzle: &Puzzle, index: u32, nonce: u64) -> bool {
    let mut message = puzzle.root().to_vec();
    message.extend(index.to_be_bytes());
    message.extend(nonce.to_be_bytes());
    let hash = Sha256::digest(message);
    u64::from_be_bytes(*hash.first_chunk().unwrap()) <= puzzle.bound()
}

/// The lowest hit from `first_nonce` on, by trying one after the other.
pub(crate) fn lowest_hit(puzzle: &Puzzle, index: u32, first_nonce: u64) -> u64 {
    (first_nonce..=MAX_NONCE).find(|&nonce| is_hit(puzzle, index, nonce)).unwrap()
}
