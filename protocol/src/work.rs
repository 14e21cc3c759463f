//! Work and the number of sub-puzzles it is shared between (`PROTOCOL.md` section 6).

use std::fmt;

/// The largest work of any challenge or bid: 2^48 hashes.
pub const MAX_WORK: u64 = 1 << 48;
/// The largest share of one sub-puzzle, 2^47 hashes: nonces below 2^53 practically always hold a solution.
pub const MAX_SHARE: u64 = 1 << 47;
/// The most sub-puzzles of one challenge.
pub const MAX_PUZZLES: u8 = 64;

/// Expected number of hashes, linear, 1 to 2^48.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Work(u64);

impl Work {
    /// `hashes` as work, where 1 <= `hashes` <= 2^48.
    #[must_use]
    pub fn new(hashes: u64) -> Option<Self> {
        (1..=MAX_WORK).contains(&hashes).then_some(Self(hashes))
    }

    /// Expected number of hashes.
    #[must_use]
    pub fn hashes(self) -> u64 {
        self.0
    }

    /// The same for people: log2 of the expected number of hashes.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "at most 2^48, exact in a double")]
    pub fn bits(self) -> f64 {
        (self.0 as f64).log2()
    }
}

impl fmt::Display for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Number of sub-puzzles of one challenge, 1 to 64.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PuzzleCount(u8);

impl PuzzleCount {
    /// `count` sub-puzzles, where 1 <= `count` <= 64.
    #[must_use]
    pub fn new(count: u64) -> Option<Self> {
        u8::try_from(count).ok().filter(|count| (1..=MAX_PUZZLES).contains(count)).map(Self)
    }

    /// The number itself.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }

    /// The work of each sub-puzzle, or `None` where these sub-puzzles cannot carry `work`: it is below their number, not a
    /// multiple of it, or more than 2^47 for each.
    #[must_use]
    pub fn share(self, work: Work) -> Option<u64> {
        let count = u64::from(self.0);
        let share = work.0 / count;
        (work.0.is_multiple_of(count) && (1..=MAX_SHARE).contains(&share)).then_some(share)
    }

    /// The smallest work that is at least `hashes` and that these sub-puzzles can carry; the largest where none is.
    #[must_use]
    pub fn work_at_least(self, hashes: u64) -> Work {
        let count = u64::from(self.0);
        let share = hashes.div_ceil(count).clamp(1, MAX_SHARE.min(MAX_WORK / count));
        Work(share * count)
    }
}

impl fmt::Display for PuzzleCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_bounded() {
        assert_eq!(Work::new(0), None);
        assert_eq!(Work::new(1).map(Work::hashes), Some(1));
        assert_eq!(Work::new(MAX_WORK).map(Work::hashes), Some(MAX_WORK));
        assert_eq!(Work::new(MAX_WORK + 1), None);
        assert!((Work(1 << 21).bits() - 21.0).abs() < 1e-9);
    }

    #[test]
    fn share_follows_the_limits() {
        let cases = [
            (1, 1, Some(1)),
            (1, MAX_SHARE, Some(MAX_SHARE)),
            (1, MAX_SHARE + 1, None),
            (2, MAX_WORK, Some(MAX_SHARE)),
            (3, 2, None),
            (3, 3, Some(1)),
            (3, 10, None),
            (64, 64, Some(1)),
            (64, 63, None),
            (64, MAX_WORK, Some(MAX_WORK / 64)),
        ];
        for (count, work, share) in cases {
            assert_eq!(PuzzleCount(count).share(Work(work)), share, "{count} puzzles, work {work}");
        }
        assert_eq!(PuzzleCount::new(0), None);
        assert_eq!(PuzzleCount::new(65), None);
        assert_eq!(PuzzleCount::new(256), None);
    }

    #[test]
    fn work_at_least_is_valid_and_not_below_what_was_asked() {
        for count in 1..=MAX_PUZZLES {
            let puzzles = PuzzleCount(count);
            for hashes in [0, 1, 63, 64, 65, 1000, (1 << 21) + 1, MAX_WORK - 1, MAX_WORK, u64::MAX] {
                let work = puzzles.work_at_least(hashes);
                assert!(puzzles.share(work).is_some(), "{count} puzzles, {hashes} hashes");
                let largest = u64::from(count) * MAX_SHARE.min(MAX_WORK / u64::from(count));
                if hashes > largest {
                    assert_eq!(work.0, largest, "{count} puzzles, {hashes} hashes");
                } else {
                    let excess = work.0.checked_sub(hashes.max(1));
                    assert!(
                        excess.is_some_and(|excess| excess < count.into()),
                        "{count} puzzles, {hashes} hashes"
                    );
                }
            }
            assert_eq!(puzzles.work_at_least(u64::from(count) * 100).hashes(), u64::from(count) * 100);
        }
    }
}
