//! `puzzles.json`: roots, bounds, hashes, solved and unsolved.

use serde_json::Value;
use wisdom_protocol::puzzle::{Nonce, Puzzle, Unsolved};
use wisdom_protocol::token::Token;
use wisdom_protocol::work::{PuzzleCount, Work};

use crate::vectors::{entries, hex_array, integer, name};

fn puzzle_of(entry: &Value) -> Puzzle {
    let token = Token::from_bytes(hex_array(&entry["token"]));
    let count = PuzzleCount::new(integer(&entry["puzzles"])).unwrap();
    Puzzle::new(&token, count, Work::new(integer(&entry["work"])).unwrap()).unwrap()
}

fn nonces_of(entry: &Value) -> Vec<Nonce> {
    entry["nonces"].as_array().unwrap().iter().map(|nonce| Nonce::new(integer(nonce)).unwrap()).collect()
}

#[test]
fn solved() {
    for entry in entries("puzzles.json", "solved") {
        let (name, puzzle, nonces) = (name(&entry), puzzle_of(&entry), nonces_of(&entry));
        assert_eq!(puzzle.root(), &hex_array(&entry["root"]), "{name}");
        assert_eq!(puzzle.bound().to_be_bytes(), hex_array(&entry["bound"]), "{name}");
        for (index, (nonce, hash)) in (0..).zip(nonces.iter().zip(entry["hashes"].as_array().unwrap())) {
            assert_eq!(puzzle.value(index, *nonce).to_be_bytes(), hex_array(hash), "{name}, {index}");
        }
        assert_eq!(puzzle.verify(&nonces), Ok(()), "{name}");
    }
}

#[test]
fn unsolved() {
    for entry in entries("puzzles.json", "unsolved") {
        let at = integer(&entry["first_miss"]).try_into().unwrap();
        assert_eq!(puzzle_of(&entry).verify(&nonces_of(&entry)), Err(Unsolved { at }), "{}", name(&entry));
    }
}

#[test]
fn bounds() {
    for entry in entries("puzzles.json", "bounds") {
        let count = PuzzleCount::new(integer(&entry["puzzles"])).unwrap();
        let share = count.share(Work::new(integer(&entry["work"])).unwrap()).unwrap();
        assert_eq!((u64::MAX / share).to_be_bytes(), hex_array(&entry["bound"]), "{}", name(&entry));
    }
}

#[test]
fn invalid_work() {
    for entry in entries("puzzles.json", "invalid_work") {
        let count = PuzzleCount::new(integer(&entry["puzzles"]));
        let share = count.zip(Work::new(integer(&entry["work"]))).and_then(|(count, work)| count.share(work));
        assert_eq!(share, None, "{}", name(&entry));
    }
}
