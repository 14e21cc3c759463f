//! The search against the protocol's vectors, which bind this crate to a verifier it does not know.

use std::path::PathBuf;

use serde_json::Value;
use wisdom_solver::{Kernel, Puzzle, Search};

fn entries() -> Vec<Value> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../protocol/vectors/puzzles.json");
    let all: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    all["solved"].as_array().unwrap().clone()
}

fn bytes(hex: &Value) -> Vec<u8> {
    let hex = hex.as_str().unwrap();
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn puzzle_of(entry: &Value) -> Puzzle {
    let root = bytes(&entry["root"]).try_into().unwrap();
    let bound = u64::from_be_bytes(bytes(&entry["bound"]).try_into().unwrap());
    Puzzle::new(root, entry["puzzles"].as_u64().unwrap().try_into().unwrap(), bound).unwrap()
}

fn nonces_of(entry: &Value) -> Vec<u64> {
    entry["nonces"].as_array().unwrap().iter().map(|nonce| nonce.as_u64().unwrap()).collect()
}

#[test]
fn every_vector_is_a_hit() {
    let entries = entries();
    assert!(entries.len() >= 20, "{} vectors", entries.len());
    for entry in entries {
        let puzzle = puzzle_of(&entry);
        for (index, nonce) in (0..).zip(nonces_of(&entry)) {
            assert!(puzzle.is_hit(index, nonce), "{}, sub-puzzle {index}", entry["name"]);
        }
    }
}

#[test]
fn every_kernel_finds_the_smallest_nonces_of_the_vectors() {
    let mut searched = 0;
    for entry in entries() {
        let expected = nonces_of(&entry);
        // Those were searched from elsewhere than 0, as their names tell.
        let elsewhere = entry["name"] == "solved_not_the_smallest";
        if elsewhere || expected.iter().any(|&nonce| nonce > u64::from(u32::MAX)) {
            continue;
        }
        for kernel in Kernel::available() {
            let solution = Search::new(puzzle_of(&entry)).kernel(kernel).run().unwrap();
            assert_eq!(solution.nonces(), expected, "{}, {}", entry["name"], kernel.name());
            searched += 1;
        }
    }
    assert!(searched >= 20, "{searched} searches");
}
