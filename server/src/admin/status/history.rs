//! The last five minutes, one sample a second: a ring of fixed size, and the rates that follow from it.
//!
//! Pure: samples are passed in, and with them the time. Rates are counted between samples of one process only, so that
//! no restart makes one of them negative.

use std::collections::VecDeque;
use std::time::Duration;

use serde::Serialize;
use wisdom_protocol::time::UnixMillis;

use super::sample::Sample;

/// How often a sample is taken.
pub(in crate::admin) const EVERY: Duration = Duration::from_secs(1);
/// Five minutes of points, and the sample before the first of them.
const MAX_SAMPLES: usize = 301;
/// Rates are those of so many samples: enough to read a figure that does not jump, few enough to see what is going on.
const RATE_SAMPLES: usize = 10;

/// See the module.
#[derive(Debug, Default)]
pub(in crate::admin) struct History(VecDeque<Sample>);

/// Points of the charts, by column; those of one second stand at the same place in each.
#[derive(Debug, Default, PartialEq, Serialize)]
pub(in crate::admin) struct Points {
    /// When, in milliseconds since 1970.
    at_ms: Vec<u64>,
    connections: Vec<u64>,
    replay_entries: Vec<u64>,
    /// The highest price of any service, in hashes.
    price: Vec<u64>,
    /// Per second, as all below.
    accepted: Vec<f64>,
    challenges: Vec<f64>,
    grants: Vec<f64>,
    refusals: Vec<f64>,
}

impl History {
    /// The newest sample; the oldest is forgotten where there are enough.
    pub(super) fn push(&mut self, sample: Sample) {
        if self.0.len() == MAX_SAMPLES {
            self.0.pop_front();
        }
        self.0.push_back(sample);
    }

    /// What `now` is compared with for rates; itself, where it is the first.
    pub(super) fn lately<'a>(&'a self, now: &'a Sample) -> &'a Sample {
        let place = self.0.len().saturating_sub(RATE_SAMPLES);
        self.0.get(place).unwrap_or(now)
    }

    /// What was five minutes ago; none where the process is younger, and nothing had happened yet.
    pub(super) fn five_minutes_ago(&self) -> Option<&Sample> {
        self.0.front().filter(|_| self.0.len() == MAX_SAMPLES)
    }

    /// Points later than `since`.
    pub(super) fn points(&self, since: UnixMillis) -> Points {
        let mut points = Points::default();
        for (before, sample) in self.0.iter().zip(self.0.iter().skip(1)) {
            if sample.at > since {
                points.add(before, sample);
            }
        }
        points
    }
}

impl Points {
    fn add(&mut self, before: &Sample, sample: &Sample) {
        let (then, now) = (before.totals, sample.totals);
        let rate = |then, now| per_second(before, sample, then, now);
        self.at_ms.push(sample.at.0);
        self.connections.push(sample.live as u64);
        self.replay_entries.push(sample.replay_entries as u64);
        self.price.push(sample.highest_price());
        self.accepted.push(rate(then.accepted, now.accepted));
        self.challenges.push(rate(then.challenges, now.challenges));
        self.grants.push(rate(then.grants, now.grants));
        self.refusals.push(rate(then.refusals, now.refusals));
    }

    /// When the last of them is, where there is one.
    pub(in crate::admin) fn until(&self) -> Option<UnixMillis> {
        self.at_ms.last().copied().map(UnixMillis)
    }
}

/// How fast a counter rose from `then` to `now`, which it had at `before` and `after`: to the hundredth, and 0 where no time passed.
#[expect(clippy::cast_precision_loss, reason = "a rate to be shown")]
pub(super) fn per_second(before: &Sample, after: &Sample, then: u64, now: u64) -> f64 {
    let millis = after.at.0.saturating_sub(before.at.0);
    if millis == 0 {
        return 0.0;
    }
    let rate = now.saturating_sub(then) as f64 * 1_000.0 / millis as f64;
    (rate * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::super::sample::Totals;
    use super::*;

    /// After so many seconds, with so many grants in all.
    fn sample(seconds: u64, grants: u64) -> Sample {
        Sample {
            at: UnixMillis(1_000 + seconds * 1_000),
            totals: Totals { grants, ..Totals::default() },
            ..Sample::default()
        }
    }

    #[test]
    fn it_keeps_five_minutes_and_no_more() {
        let mut history = History::default();
        (0..10_000).for_each(|second| history.push(sample(second, second * 3)));
        let points = history.points(UnixMillis(0));
        assert_eq!((history.0.len(), points.at_ms.len()), (301, 300));
        assert_eq!(points.until(), Some(UnixMillis(10_000_000)));
        assert!(points.grants.iter().all(|rate| rate.to_bits() == 3.0_f64.to_bits()), "{points:?}");
        assert_eq!(history.five_minutes_ago().map(|sample| sample.at.0), Some(10_000_000 - 300_000));
    }

    #[test]
    fn points_after_a_moment_continue_those_before_it() {
        let mut history = History::default();
        for (second, grants) in [(0, 0), (1, 5), (2, 5), (4, 25)] {
            history.push(sample(second, grants));
        }
        assert_eq!(history.points(UnixMillis(0)).grants, [5.0, 0.0, 10.0]);
        assert_eq!(history.points(UnixMillis(3_000)).grants, [10.0]);
        assert_eq!(history.points(UnixMillis(5_000)), Points::default());
    }

    #[test]
    fn rates_are_those_of_the_last_seconds_and_begin_with_nothing() {
        let mut history = History::default();
        let first = sample(0, 7);
        assert_eq!(history.lately(&first), &first, "nothing to compare with");
        assert!(per_second(&first, &first, 0, 7).abs() < f64::EPSILON);
        (0..60).for_each(|second| history.push(sample(second, second * second)));
        let now = sample(60, 3_600);
        let then = history.lately(&now);
        assert_eq!(then.at.0, 51_000);
        assert_eq!(history.five_minutes_ago(), None);
        let rate = per_second(then, &now, then.totals.grants, now.totals.grants);
        assert!((rate - 110.0).abs() < f64::EPSILON, "{rate}");
    }
}
