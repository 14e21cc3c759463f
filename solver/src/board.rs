//! Who searches where: the sub-puzzles of one search and the threads at each.
//!
//! Owns the next nonce and the lowest hit of each sub-puzzle, and sends a free thread to where the fewest
//! are. Threads are spread rather than gathered because a hit wastes what the others at the same
//! sub-puzzle were just doing; they gather only when fewer sub-puzzles than threads are left, so that
//! none is idle before the end. Does not start threads, compute hashes or read a clock.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};

use crate::kernel::Prefix;
use crate::puzzle::{MAX_NONCE, Puzzle};

/// Stands for no hit; no nonce is that large.
const UNSOLVED: u64 = u64::MAX;

pub(crate) struct Board {
    places: Box<[Place]>,
    /// How many threads are at each place. Locked only when a thread moves, some times per sub-puzzle.
    crowd: Mutex<Box<[u32]>>,
}

/// One sub-puzzle. Places are cache lines of their own, so that threads at different ones share nothing.
#[repr(align(128))]
pub(crate) struct Place {
    pub(crate) prefix: Prefix,
    next: AtomicU64,
    lowest_hit: AtomicU64,
}

/// Some consecutive nonces, none above [`MAX_NONCE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Chunk {
    pub(crate) start: u64,
    /// At least one.
    pub(crate) count: u64,
}

impl Board {
    pub(crate) fn new(puzzle: &Puzzle, first_nonce: u64) -> Self {
        let places = (0..puzzle.puzzles()).map(|index| Place {
            prefix: Prefix::new(puzzle.root(), index),
            next: AtomicU64::new(first_nonce),
            lowest_hit: AtomicU64::new(UNSOLVED),
        });
        let places: Box<[_]> = places.collect();
        let crowd = Mutex::new(vec![0; places.len()].into_boxed_slice());
        Self { places, crowd }
    }

    /// The place where a free thread helps most: of those neither solved nor exhausted the one with the
    /// fewest threads, and the first among equals. `None` if there is nothing left to begin.
    pub(crate) fn join(&self) -> Option<(usize, &Place)> {
        let mut crowd = self.crowd.lock().unwrap_or_else(PoisonError::into_inner);
        let open = self.places.iter().enumerate().filter(|(_, place)| place.is_open());
        let (index, place) = open.min_by_key(|&(index, _)| crowd[index])?;
        crowd[index] += 1;
        Some((index, place))
    }

    /// Ends the stay that [`Board::join`] began.
    pub(crate) fn leave(&self, index: usize) {
        self.crowd.lock().unwrap_or_else(PoisonError::into_inner)[index] -= 1;
    }

    /// The lowest hit of each place, in order, or the index of the first that has none.
    ///
    /// Once all threads have left, these are the lowest hits there are from the first nonce on: chunks
    /// are claimed in order, and each that was claimed was searched up to its own lowest hit.
    pub(crate) fn hits(&self) -> Result<Vec<u64>, u32> {
        let hits = (0..).zip(&self.places).map(|(index, place)| place.hit().ok_or(index));
        hits.collect()
    }
}

impl Place {
    /// The next chunk that nobody has searched; `None` when the sub-puzzle is solved or exhausted.
    pub(crate) fn claim(&self, count: u64) -> Option<Chunk> {
        if !self.is_open() {
            return None;
        }
        let start = self.next.fetch_add(count, Relaxed);
        let left = (MAX_NONCE + 1).checked_sub(start).filter(|&left| left > 0)?;
        Some(Chunk { start, count: count.min(left) })
    }

    /// Records a hit; true for the first of this place. A lower one replaces a higher one.
    pub(crate) fn record(&self, nonce: u64) -> bool {
        self.lowest_hit.fetch_min(nonce, Relaxed) == UNSOLVED
    }

    fn hit(&self) -> Option<u64> {
        Some(self.lowest_hit.load(Relaxed)).filter(|&nonce| nonce != UNSOLVED)
    }

    fn is_open(&self) -> bool {
        self.hit().is_none() && self.next.load(Relaxed) <= MAX_NONCE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn board(puzzles: u32, first_nonce: u64) -> Board {
        Board::new(&Puzzle::new([1; 32], puzzles, 1).unwrap(), first_nonce)
    }

    fn joined(board: &Board) -> Option<usize> {
        board.join().map(|(index, _)| index)
    }

    #[test]
    fn threads_spread_first_and_gather_at_the_end() {
        let board = board(3, 0);
        assert_eq!([(); 4].map(|()| joined(&board)), [Some(0), Some(1), Some(2), Some(0)]);
        assert!(board.places[0].record(5));
        board.leave(0);
        assert_eq!(joined(&board), Some(1));
        assert!(board.places[1].record(5));
        assert_eq!([(); 2].map(|()| joined(&board)), [Some(2), Some(2)]);
        assert!(board.places[2].record(5));
        assert_eq!(joined(&board), None);
    }

    #[test]
    fn chunks_follow_one_another_to_the_last_nonce() {
        let board = board(1, MAX_NONCE - 20);
        let claim = || board.places[0].claim(16);
        assert_eq!(claim(), Some(Chunk { start: MAX_NONCE - 20, count: 16 }));
        assert_eq!(claim(), Some(Chunk { start: MAX_NONCE - 4, count: 5 }));
        assert_eq!([claim(), claim()], [None, None]);
        assert_eq!(joined(&board), None);
        assert_eq!(board.hits(), Err(0));
    }

    #[test]
    fn a_start_beyond_the_last_nonce_leaves_nothing_to_claim() {
        for first_nonce in [MAX_NONCE + 1, u64::MAX] {
            let board = board(1, first_nonce);
            assert_eq!(board.places[0].claim(16), None);
            assert_eq!(joined(&board), None);
        }
    }

    #[test]
    fn the_lowest_hit_counts_whoever_comes_first() {
        let board = board(2, 0);
        assert_eq!([7, 3, 9].map(|nonce| board.places[0].record(nonce)), [true, false, false]);
        assert_eq!(board.hits(), Err(1));
        assert!(board.places[1].record(0));
        assert_eq!(board.hits(), Ok(vec![3, 0]));
        assert_eq!(board.places[0].claim(16), None);
    }
}
