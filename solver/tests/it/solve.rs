//! Searches that end with a solution, or without one because there is none.

use std::num::NonZeroUsize;

use proptest::prelude::*;
use wisdom_solver::{Kernel, MAX_NONCE, MAX_PUZZLES, Puzzle, Search, Solution, SolveError};

use crate::forced;
use crate::oracle::{is_hit, lowest_hit};

fn puzzle(seed: u8, puzzles: u32, mean_hashes: u64) -> Puzzle {
    Puzzle::new([seed; 32], puzzles, u64::MAX / mean_hashes).unwrap()
}

fn search(puzzle: &Puzzle, threads: usize) -> Search {
    Search::new(puzzle.clone()).kernel(forced::kernel()).threads(NonZeroUsize::new(threads).unwrap())
}

fn assert_solved(puzzle: &Puzzle, solution: &Solution) {
    assert_eq!(solution.nonces().len(), puzzle.puzzles() as usize);
    for (index, &nonce) in (0..).zip(solution.nonces()) {
        assert!(is_hit(puzzle, index, nonce), "sub-puzzle {index}, nonce {nonce}");
        assert!(puzzle.is_hit(index, nonce), "sub-puzzle {index}, nonce {nonce}");
    }
    assert!(solution.hashes() >= solution.hashes_needed());
}

#[test]
fn every_number_of_sub_puzzles_and_threads_finds_the_same_nonces() {
    for puzzles in [1, 4, 16, 64] {
        let puzzle = puzzle(3, puzzles, 20_000);
        let alone = search(&puzzle, 1).run().unwrap();
        assert_solved(&puzzle, &alone);
        for threads in [2, 3, 7] {
            let together = search(&puzzle, threads).run().unwrap();
            assert_solved(&puzzle, &together);
            assert_eq!(together.nonces(), alone.nonces(), "{puzzles} sub-puzzles, {threads} threads");
        }
    }
}

#[test]
fn one_thread_computes_exactly_the_hashes_that_are_needed() {
    for (kernel, first_nonce) in Kernel::available().flat_map(|kernel| [(kernel, 0), (kernel, 12_345)]) {
        let puzzle = puzzle(9, 16, 5_000);
        let solution = search(&puzzle, 1).kernel(kernel).first_nonce(first_nonce).run().unwrap();
        let lowest: Vec<_> = (0..16).map(|index| lowest_hit(&puzzle, index, first_nonce)).collect();
        assert_eq!(solution.nonces(), lowest, "{kernel:?}");
        let needed: u64 = lowest.iter().map(|nonce| nonce - first_nonce + 1).sum();
        assert_eq!((solution.hashes(), solution.hashes_needed()), (needed, needed), "{kernel:?}");
    }
}

#[test]
fn threads_do_not_repeat_the_work_of_one_another() {
    let puzzle = puzzle(5, 16, 1 << 17);
    let solution = search(&puzzle, 2).run().unwrap();
    let (computed, needed) = (solution.hashes(), solution.hashes_needed());
    // Usually one percent; a thread that the system stops just before a hit lets the other go too far.
    assert!(computed - needed <= needed / 2, "{computed} computed, {needed} needed");
}

#[test]
fn the_search_goes_on_where_the_low_word_ends() {
    let puzzle = puzzle(4, 4, 50_000);
    for threads in [1, 3] {
        let first_nonce = (5 << 32) - 10;
        let solution = search(&puzzle, threads).first_nonce(first_nonce).run().unwrap();
        let lowest: Vec<_> = (0..4).map(|index| lowest_hit(&puzzle, index, first_nonce)).collect();
        assert_eq!(solution.nonces(), lowest);
        assert!(solution.nonces().iter().any(|nonce| nonce >> 32 == 5));
    }
}

#[test]
fn a_bound_that_every_hash_meets_is_solved_by_the_first_nonces() {
    let puzzle = Puzzle::new([0; 32], MAX_PUZZLES, u64::MAX).unwrap();
    let solution = search(&puzzle, 7).run().unwrap();
    assert!(solution.nonces().iter().all(|&nonce| nonce == 0));
    assert_eq!(solution.hashes(), u64::from(MAX_PUZZLES));
}

#[test]
fn the_last_nonce_is_searched_and_none_beyond() {
    let always = Puzzle::new([0; 32], 2, u64::MAX).unwrap();
    let solution = search(&always, 2).first_nonce(MAX_NONCE).run().unwrap();
    assert_eq!(solution.into_nonces(), [MAX_NONCE; 2]);

    for first_nonce in [MAX_NONCE + 1, u64::MAX] {
        let outcome = search(&always, 2).first_nonce(first_nonce).run();
        assert_eq!(outcome, Err(SolveError::Exhausted { index: 0 }));
    }
}

#[test]
fn a_search_without_a_hit_ends_with_the_nonces() {
    let never = Puzzle::new([0; 32], 3, 0).unwrap();
    for threads in [1, 2, 7] {
        let search = search(&never, threads).first_nonce(MAX_NONCE - 30_000);
        let control = search.control();
        assert_eq!(search.run(), Err(SolveError::Exhausted { index: 0 }));
        assert_eq!(control.progress().hashes, 3 * 30_001);
        assert_eq!(control.progress().solved, 0);
    }
}

#[test]
fn progress_counts_hashes_and_sub_puzzles() {
    let puzzle = puzzle(8, 16, 10_000);
    let search = search(&puzzle, 2);
    let control = search.control();

    let before = control.progress();
    assert_eq!((before.hashes, before.solved, before.puzzles), (0, 0, 16));
    assert!((before.expected_hashes_left / 160_000.0 - 1.0).abs() < 1e-9);
    assert_eq!(before.expected_time_left(), None);

    let solution = search.run().unwrap();
    let after = control.progress();
    assert_eq!((after.hashes, after.solved, after.puzzles), (solution.hashes(), 16, 16));
    assert_eq!(after.elapsed, solution.elapsed());
    assert!(after.rate() > 0.0 && after.expected_hashes_left == 0.0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_puzzles_are_solved_by_the_lowest_nonces(
        root: [u8; 32],
        puzzles in 1_u32..=9,
        mean_hashes in 1_u64..3000,
        first_nonce in prop_oneof![Just(0), 0..=MAX_NONCE - (1 << 40), Just((1 << 32) - 100)],
        threads in 1_usize..=4,
    ) {
        let puzzle = Puzzle::new(root, puzzles, u64::MAX / mean_hashes).unwrap();
        let lowest: Vec<_> = (0..puzzles).map(|index| lowest_hit(&puzzle, index, first_nonce)).collect();
        for kernel in Kernel::available() {
            let search = search(&puzzle, threads).kernel(kernel).first_nonce(first_nonce);
            prop_assert_eq!(&search.run().unwrap().into_nonces(), &lowest);
        }
    }
}
