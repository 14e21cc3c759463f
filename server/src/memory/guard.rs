//! When memory is so short that nobody new is let in. Pure: it is shown what is used and what may be; looking is the caller's.

use super::Reading;

/// Once short, memory is short until so many percent less than that are used, so that a server at the mark does not flicker.
const RELIEF_PERCENT: u64 = 5;

/// See the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guard {
    /// The limit in bytes, where it is not what the system says.
    pub limit: Option<u64>,
    /// From so many percent of the limit on.
    pub refuse_above: u8,
}

impl Guard {
    /// What is used now, and what may be.
    #[must_use]
    pub fn reading(&self) -> Reading {
        Reading { resident: super::resident_bytes(), limit: self.limit.or_else(super::limit_bytes) }
    }

    /// Whether memory is short by this reading, where it `was` or was not before. What is not known is not short.
    #[must_use]
    pub fn is_short(&self, reading: Reading, was: bool) -> bool {
        let Reading { resident: Some(resident), limit: Some(limit) } = reading else { return false };
        let mark = u64::from(self.refuse_above).saturating_sub(if was { RELIEF_PERCENT } else { 0 });
        u128::from(resident) * 100 > u128::from(limit) * u128::from(mark)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_above_the_mark_and_until_well_below_it() {
        let guard = Guard { limit: None, refuse_above: 90 };
        let mut short = false;
        for (resident, expected) in
            [(0, false), (900, false), (901, true), (900, true), (851, true), (850, false), (900, false)]
        {
            short = guard.is_short(Reading { resident: Some(resident), limit: Some(1_000) }, short);
            assert_eq!(short, expected, "{resident} of 1000");
        }
    }

    #[test]
    fn what_is_not_known_is_not_short() {
        let guard = Guard { limit: None, refuse_above: 1 };
        for (resident, limit) in [(None, Some(1)), (Some(1), None), (None, None)] {
            assert!(!guard.is_short(Reading { resident, limit }, true), "{resident:?} of {limit:?}");
        }
        let most = Reading { resident: Some(u64::MAX), limit: Some(u64::MAX) };
        assert!(guard.is_short(most, false), "no overflow");
    }

    #[test]
    fn a_limit_that_is_configured_stands_in_for_the_systems() {
        let guard = Guard { limit: Some(4_096), refuse_above: 90 };
        assert_eq!(guard.reading().limit, Some(4_096));
        assert_eq!(Guard { limit: None, ..guard }.reading().limit, crate::memory::limit_bytes());
    }
}
