//! Whether a price is worth paying, and whether to keep the connection meanwhile, as pure functions.
//!
//! Owns the comparison of a price with what the client may spend. Measures nothing: the rate is passed in.

use std::time::Duration;

use wisdom_protocol::work::Work;

/// A connection is kept where this many times the expected search fits into what the server holds it for: with 16
/// sub-puzzles one search in a thousand takes longer, and then the client comes back on another one.
const HOLD_MARGIN: u32 = 2;

/// What one search may cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Budget {
    /// The most hashes.
    pub max_work: Option<u64>,
    /// The longest expected time.
    pub max_time: Option<Duration>,
    /// What is left of the overall timeout.
    pub time_left: Option<Duration>,
    /// How long the challenge is good for.
    pub good_for: Duration,
}

/// Which limit an expected time is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeLimit {
    /// The most the client will wait for one search.
    MaxTime,
    /// What is left of the overall timeout.
    Timeout,
    /// The time for which the challenge is good.
    Expiry,
}

impl std::fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::MaxTime => "the maximum time",
            Self::Timeout => "what is left of the timeout",
            Self::Expiry => "the time for which the challenge is good",
        })
    }
}

/// A price that is not worth paying, or cannot be paid in time.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum TooDear {
    /// More hashes than allowed.
    #[error("the price is {work} hashes ({:.1} bits), more than the maximum work of {max_work}", work.bits())]
    Work {
        /// The price.
        work: Work,
        /// The most allowed.
        max_work: u64,
    },
    /// More time than there is.
    #[error(
        "the price is {work} hashes ({:.1} bits): at {:.1} million a second about {:.1} s, more than {which}, {:.1} s",
        work.bits(),
        rate / 1e6,
        expected.as_secs_f64(),
        limit.as_secs_f64()
    )]
    Time {
        /// The price.
        work: Work,
        /// Hashes per second of this machine.
        rate: f64,
        /// The mean time of the search.
        expected: Duration,
        /// What that is too much for.
        which: TimeLimit,
        /// How much there is.
        limit: Duration,
    },
}

impl Budget {
    /// Whether `work` may be done as far as hashes go.
    pub fn check_work(&self, work: Work) -> Result<(), TooDear> {
        match self.max_work {
            Some(max_work) if work.hashes() > max_work => Err(TooDear::Work { work, max_work }),
            _ => Ok(()),
        }
    }

    /// Whether `work` may be done as far as time goes, at `rate` hashes per second.
    pub fn check_time(&self, work: Work, rate: f64) -> Result<(), TooDear> {
        let expected = expected_time(work, rate);
        let limits = [
            (self.max_time, TimeLimit::MaxTime),
            (self.time_left, TimeLimit::Timeout),
            (Some(self.good_for), TimeLimit::Expiry),
        ];
        let exceeded = limits.into_iter().find_map(|(limit, which)| {
            limit.filter(|&limit| expected > limit).map(|limit| TooDear::Time {
                work,
                rate,
                expected,
                which,
                limit,
            })
        });
        exceeded.map_or(Ok(()), Err)
    }

    /// Whether `work` is in time at `rate`, and the connection can be kept for `hold` meanwhile: then it does not matter
    /// how much faster the search is.
    #[must_use]
    pub fn has_room(&self, work: Work, rate: f64, hold: Duration) -> bool {
        self.check_time(work, rate).is_ok() && keeps_connection(expected_time(work, rate), hold)
    }
}

/// The mean time of a search, [`Duration::MAX`] where there is no rate.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a work is at most 2^48, exact in a double")]
pub fn expected_time(work: Work, rate: f64) -> Duration {
    Duration::try_from_secs_f64(work.hashes() as f64 / rate).unwrap_or(Duration::MAX)
}

/// Whether to keep the connection during a search of `expected` time that the server holds it for `hold`.
#[must_use]
pub fn keeps_connection(expected: Duration, hold: Duration) -> bool {
    expected.saturating_mul(HOLD_MARGIN) <= hold
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_limit_refuses_what_is_beyond_it() {
        const SECONDS: fn(u64) -> Duration = Duration::from_secs;
        let work = Work::new(1_000_000).unwrap();
        let roomy = Budget { good_for: SECONDS(60), ..Budget::default() };
        assert_eq!(roomy.check_work(work).and_then(|()| roomy.check_time(work, 1e6)), Ok(()));
        for (max_work, good) in [(999_999, false), (1_000_000, true)] {
            let budget = Budget { max_work: Some(max_work), ..roomy };
            assert_eq!(budget.check_work(work).is_ok(), good, "{max_work}");
        }
        // At 100,000 hashes a second, 10 s are needed.
        for (budget, refused_by) in [
            (roomy, None),
            (Budget { max_time: Some(SECONDS(10)), ..roomy }, None),
            (Budget { max_time: Some(SECONDS(9)), ..roomy }, Some(TimeLimit::MaxTime)),
            (Budget { time_left: Some(SECONDS(9)), ..roomy }, Some(TimeLimit::Timeout)),
            (Budget { good_for: SECONDS(9), ..roomy }, Some(TimeLimit::Expiry)),
        ] {
            let which = budget.check_time(work, 1e5).err().map(|error| match error {
                TooDear::Time { which, .. } => which,
                TooDear::Work { .. } => unreachable!(),
            });
            assert_eq!(which, refused_by, "{budget:?}");
        }
    }

    #[test]
    fn there_is_room_where_both_time_and_hold_suffice() {
        let work = Work::new(1_000_000).unwrap();
        let budget = Budget { good_for: Duration::from_secs(10), ..Budget::default() };
        for (rate, hold, room) in [(1e5, 20, true), (1e5, 19, false), (9e4, 20, false), (1e6, 2, true)] {
            assert_eq!(budget.has_room(work, rate, Duration::from_secs(hold)), room, "{rate}, {hold} s");
        }
    }

    #[test]
    fn without_a_rate_nothing_is_in_time() {
        let work = Work::new(1).unwrap();
        assert_eq!(expected_time(work, 0.0), Duration::MAX);
        assert_eq!(expected_time(work, f64::NAN), Duration::MAX);
    }

    #[test]
    fn words_name_the_price_the_rate_and_the_limit() {
        let budget = Budget { max_time: Some(Duration::from_secs(9)), ..Budget::default() };
        let error = budget.check_time(Work::new(1 << 30).unwrap(), 1e7).unwrap_err().to_string();
        let expected = "the price is 1073741824 hashes (30.0 bits): at 10.0 million a second about 107.4 s, \
            more than the maximum time, 9.0 s";
        assert_eq!(error, expected);
    }

    #[test]
    fn a_connection_is_kept_where_twice_the_time_fits() {
        for (expected, hold, kept) in [(9, 20, true), (10, 20, true), (11, 20, false), (0, 0, true)] {
            let (expected, hold) = (Duration::from_secs(expected), Duration::from_secs(hold));
            assert_eq!(keeps_connection(expected, hold), kept, "{expected:?} in {hold:?}");
        }
        assert!(!keeps_connection(Duration::MAX, Duration::from_secs(20)));
    }
}
