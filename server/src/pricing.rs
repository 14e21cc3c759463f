//! The price of a challenge: `max(floor, load) x source factor`, at most the ceiling, fixed when the challenge is issued.
//!
//! [`market`] owns what everybody pays at a service, which follows the work that has been verified there; [`usage`] owns by how much more a
//! source pays that has had much already; [`prices`] keeps the markets of all services beside the one table of sources. Here is the
//! arithmetic that puts both together. Synchronous, no clock.

pub mod market;
pub mod prices;
pub mod turns;
pub mod usage;

use wisdom_protocol::token::SourceFactor;
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
    /// The work asked where there is no demand to speak of.
    #[must_use]
    pub fn price(&self) -> Work {
        self.puzzles.work_at_least(self.floor.hashes())
    }
}

/// The price of one challenge, and what made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Price {
    /// The work asked.
    pub work: Work,
    /// What everybody pays: `work` is this times the factor.
    pub base: Work,
    /// How many times the base this source pays. Where the ceiling cuts the price, it is what is left of the source's factor, so that
    /// work over factor stays the base.
    pub factor: SourceFactor,
    /// What decided.
    pub cause: Cause,
}

/// What decides a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// Nothing but the configuration: demand is below what can be served.
    Floor,
    /// Demand.
    Load,
    /// What this source has had already.
    Source,
    /// The most that is ever asked.
    Ceiling,
}

impl Cause {
    /// The causes of what everybody pays, for metrics.
    pub const OF_EVERYBODY: [Self; 3] = [Self::Floor, Self::Load, Self::Ceiling];

    /// Whether the price is more than the configuration alone asks.
    #[must_use]
    pub fn is_above_floor(self) -> bool {
        self != Self::Floor
    }

    /// The label in metrics and logs.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Floor => "floor",
            Self::Load => "load",
            Self::Source => "source",
            Self::Ceiling => "ceiling",
        }
    }
}

/// The price for a source with `factor`, where everybody pays `base`, at most `ceiling`.
#[must_use]
pub fn price(base: market::Base, factor: SourceFactor, ceiling: Work, puzzles: PuzzleCount) -> Price {
    let most = ceiling.hashes().max(base.work.hashes());
    let times = u128::from(factor.0.max(SourceFactor::ONE.0));
    let asked = u128::from(base.work.hashes()) * times / u128::from(SourceFactor::ONE.0);
    let (hashes, factor, cause) = match u64::try_from(asked).ok().filter(|&asked| asked <= most) {
        Some(asked) if asked > base.work.hashes() => (asked, factor, Cause::Source),
        Some(asked) => (asked, SourceFactor::ONE, base.cause),
        None => (most, factor_between(base.work, most), Cause::Ceiling),
    };
    Price { work: puzzles.work_at_least(hashes), base: base.work, factor, cause }
}

/// How many times `base` is in `most`; at least once.
fn factor_between(base: Work, most: u64) -> SourceFactor {
    let times = u128::from(most) * u128::from(SourceFactor::ONE.0) / u128::from(base.hashes());
    SourceFactor(u16::try_from(times).unwrap_or(u16::MAX).max(SourceFactor::ONE.0))
}

/// The part of `work` that is demand: without what the source paid for being greedy.
#[must_use]
pub fn base_work(work: Work, factor: SourceFactor) -> u64 {
    let times = u128::from(factor.0.max(SourceFactor::ONE.0));
    let base = u128::from(work.hashes()) * u128::from(SourceFactor::ONE.0) / times;
    u64::try_from(base).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::market::Base;
    use super::*;

    fn work(hashes: u64) -> Work {
        Work::new(hashes).unwrap()
    }

    #[test]
    fn the_price_is_a_floor_that_the_puzzles_can_carry() {
        let price = |floor, puzzles| {
            let tariff = Tariff { floor: work(floor), puzzles: PuzzleCount::new(puzzles).unwrap() };
            tariff.price().hashes()
        };
        assert_eq!(price(1 << 21, 16), 1 << 21);
        assert_eq!(price(1, 16), 16);
        assert_eq!(price(100, 16), 112);
        assert_eq!(price(1 << 48, 1), 1 << 47);
    }

    #[test]
    fn each_cause_by_itself() {
        let cases = [
            // base, its cause, factor in sixteenths; work, factor of the token, cause
            (1 << 21, Cause::Floor, 16, 1 << 21, 16, Cause::Floor),
            (1 << 22, Cause::Load, 16, 1 << 22, 16, Cause::Load),
            (1 << 21, Cause::Floor, 40, (1 << 21) * 5 / 2, 40, Cause::Source),
            (1 << 30, Cause::Load, 16 * 8, 1 << 32, 16 * 4, Cause::Ceiling),
            (1 << 32, Cause::Ceiling, 16, 1 << 32, 16, Cause::Ceiling),
            (1 << 32, Cause::Ceiling, 17, 1 << 32, 16, Cause::Ceiling),
            (1 << 21, Cause::Floor, 0, 1 << 21, 16, Cause::Floor),
        ];
        for (base, cause, factor, expected, token_factor, expected_cause) in cases {
            let base = Base { work: work(base), cause };
            let price = price(base, SourceFactor(factor), work(1 << 32), PuzzleCount::new(16).unwrap());
            assert_eq!(price.work.hashes(), expected, "{base:?} x {factor}/16");
            assert_eq!(
                (price.factor.0, price.cause),
                (token_factor, expected_cause),
                "{base:?} x {factor}/16"
            );
        }
    }

    proptest! {
        #[test]
        fn is_between_base_and_ceiling_and_divides_back_into_the_base(
            base in 1..=1_u64 << 32,
            above in 0..=1_u64 << 20,
            factor: u16,
            puzzles in 1..=64_u64,
        ) {
            let puzzles = PuzzleCount::new(puzzles).unwrap();
            let ceiling = work(base.saturating_mul(above.max(1)).min(1 << 40));
            let base = Base { work: work(base), cause: Cause::Load };
            let price = price(base, SourceFactor(factor), ceiling, puzzles);
            prop_assert!(puzzles.share(price.work).is_some());
            let rounding = u64::from(puzzles.get());
            prop_assert!(price.work.hashes() >= base.work.hashes());
            prop_assert!(price.work.hashes() < ceiling.hashes().max(base.work.hashes()) + rounding);
            // A factor of sixteenths, cut off, makes the base at most a sixteenth more than it was.
            let seen = base_work(price.work, price.factor);
            prop_assert!(seen + 1 >= base.work.hashes(), "{} of {}", seen, base.work);
            prop_assert!(seen <= base.work.hashes() + base.work.hashes() / 16 + rounding + 1, "{} of {}", seen, base.work);
        }
    }
}
