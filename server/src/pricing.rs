//! The price of a challenge. Owns nothing: pure arithmetic on what it is given.
//!
//! The price is the service's floor, rounded up to what the sub-puzzles can carry; demand does not move it yet.

use wisdom_protocol::work::{PuzzleCount, Work};

/// What a service asks for one grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tariff {
    /// The least work of any challenge, in hashes.
    pub floor: Work,
    /// How many sub-puzzles share it: more make the wait more predictable.
    pub puzzles: PuzzleCount,
}

impl Tariff {
    /// The work asked now.
    #[must_use]
    pub fn price(&self) -> Work {
        self.puzzles.work_at_least(self.floor.hashes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_price_is_a_floor_that_the_puzzles_can_carry() {
        let price = |floor, puzzles| {
            let tariff =
                Tariff { floor: Work::new(floor).unwrap(), puzzles: PuzzleCount::new(puzzles).unwrap() };
            tariff.price().hashes()
        };
        assert_eq!(price(1 << 21, 16), 1 << 21);
        assert_eq!(price(1, 16), 16);
        assert_eq!(price(100, 16), 112);
        assert_eq!(price(1 << 48, 1), 1 << 47);
    }
}
