//! Whether to bid more after a service was full, and how much, as pure functions.
//!
//! A service that is full serves those first who have paid most, and says what it asks now (`PROTOCOL.md` section 4). Owns how often
//! and by how much a client bids more. What it may spend is the [`budget`](crate::budget)'s word.

use wisdom_protocol::code::Code;
use wisdom_protocol::message::{ErrorMessage, SolutionFate};
use wisdom_protocol::work::{PuzzleCount, Work};

use crate::budget::Budget;

/// So often in one errand: a client that follows every other would outbid itself.
const MOST: u32 = 2;
/// A bid that is worth the search is so many times the last.
const TIMES: u64 = 2;

/// The bids of one errand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bids {
    raised: u32,
    hashes: u64,
}

impl Bids {
    /// With a higher bid after `refused`, the answer to one of `last`; none where it would not help, was done often enough, or where it or
    /// the price of the next challenge is not within `budget` at `rate`, where a rate is known. Nor where the solution in hand may have been
    /// granted: it is not to be paid for twice.
    pub(crate) fn raised(
        self,
        refused: &ErrorMessage,
        last: u64,
        budget: &Budget,
        rate: Option<f64>,
    ) -> Option<Self> {
        let helps = refused.code == Code::Busy && refused.solution == Some(SolutionFate::Kept);
        let most = budget.max_work.unwrap_or(u64::MAX);
        let price = refused.work.filter(|&price| helps && self.raised < MOST && price <= most)?;
        let hashes = price.max(last.saturating_mul(TIMES)).min(most);
        let bid = Work::new(hashes).filter(|_| hashes > last)?;
        let affordable = rate.is_none_or(|rate| budget.check_time(bid, rate).is_ok());
        affordable.then_some(Self { raised: self.raised + 1, hashes })
    }

    /// What to bid for a challenge of this price.
    pub(crate) fn bid(self, price: Work, puzzles: PuzzleCount) -> Work {
        let puzzles = u64::from(puzzles.get());
        // Rounded down: what is meant by the most is the most.
        let carried = Work::new(self.hashes - self.hashes % puzzles).filter(|&bid| bid > price);
        carried.unwrap_or(price)
    }

    /// The bid, in hashes, before it is fitted to a challenge.
    pub(crate) fn hashes(self) -> u64 {
        self.hashes
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn full(code: Code, price: Option<u64>) -> ErrorMessage {
        let error = ErrorMessage::new(code, "full").with_solution(SolutionFate::Kept);
        price.and_then(Work::new).map_or(error.clone(), |price| error.with_work(price))
    }

    fn budget(max_work: Option<u64>) -> Budget {
        Budget { max_work, good_for: Duration::from_mins(1), ..Budget::default() }
    }

    #[test]
    fn a_bid_is_raised_where_more_helps_and_within_the_most() {
        let busy = full(Code::Busy, Some(100));
        for (refused, last, max_work, expected) in [
            (&busy, 100, None, Some(200)),
            (&busy, 40, None, Some(100)),
            (&busy, 100, Some(1_000), Some(200)),
            (&busy, 100, Some(150), Some(150)),
            (&busy, 100, Some(100), None),
            (&busy, 40, Some(90), None),
            (&busy.clone().with_solution(SolutionFate::Unknown), 100, None, None),
            (&busy, u64::MAX, None, None),
            (&full(Code::Busy, None), 100, None, None),
            (&full(Code::RateLimited, Some(100)), 100, None, None),
            (&full(Code::TooExpensive, Some(100)), 100, None, None),
        ] {
            let raised = Bids::default().raised(refused, last, &budget(max_work), None);
            assert_eq!(raised.map(Bids::hashes), expected, "{refused:?} after {last} within {max_work:?}");
        }
    }

    #[test]
    fn twice_and_no_more() {
        let again = |bids: Bids, last| bids.raised(&full(Code::Busy, Some(1)), last, &budget(None), None);
        let first = again(Bids::default(), 64).unwrap();
        let second = again(first, 128).unwrap();
        assert_eq!((first.hashes(), second.hashes()), (128, 256));
        assert_eq!(again(second, 256), None);
    }

    #[test]
    fn what_takes_too_long_is_not_bid() {
        let within = |rate| Bids::default().raised(&full(Code::Busy, Some(1)), 500, &budget(None), rate);
        // A thousand hashes, and a minute.
        assert!(within(Some(17.0)).is_some());
        assert_eq!(within(Some(16.0)), None);
    }

    #[test]
    fn a_bid_is_what_the_puzzles_carry_and_at_least_the_price() {
        let bid = |hashes, price, puzzles| {
            let bids = Bids { raised: 1, hashes };
            bids.bid(Work::new(price).unwrap(), PuzzleCount::new(puzzles).unwrap()).hashes()
        };
        assert_eq!((bid(130, 64, 16), bid(64, 128, 16), bid(15, 16, 16), bid(0, 64, 16)), (128, 128, 16, 64));
        assert_eq!(bid(u64::MAX, 64, 16), 64, "more than any search");
    }
}
