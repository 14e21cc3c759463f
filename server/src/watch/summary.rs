//! What happened from one summary to the next: differences of counters, and what follows from them.

use std::fmt::{Display, Write};
use std::time::Duration;

use tokio::time::Instant;

use super::slowest::Slow;
use crate::metrics::Totals;

/// Reasons of refusals that are named, the most frequent first.
const MAX_REASONS: usize = 5;

/// See the module.
#[derive(Debug)]
pub(super) struct Summary {
    since: Instant,
    last: Totals,
}

/// What there is at the end of a window.
#[derive(Debug)]
pub(super) struct Now {
    pub(super) at: Instant,
    pub(super) totals: Totals,
    pub(super) slowest: Vec<Slow>,
}

/// What happened in one window.
#[derive(Debug)]
pub(super) struct Report {
    pub(super) window: Duration,
    pub(super) accepted: u64,
    pub(super) challenges: u64,
    pub(super) grants: u64,
    pub(super) refusals: u64,
    pub(super) broken: u64,
    pub(super) reset: u64,
    pub(super) panics: u64,
    by_reason: Vec<(&'static str, u64)>,
    slowest: Vec<Slow>,
}

impl Summary {
    /// A first window begins.
    pub(super) fn new(totals: Totals, now: Instant) -> Self {
        Self { since: now, last: totals }
    }

    /// Whether a window of `every` is over; a zero never is.
    pub(super) fn is_due(&self, every: Duration, now: Instant) -> bool {
        !every.is_zero() && now.saturating_duration_since(self.since) >= every
    }

    /// Ends the window and begins the next.
    pub(super) fn take(&mut self, now: Now) -> Report {
        let last = std::mem::replace(&mut self.last, now.totals);
        let totals = &self.last;
        let before = |reason: &str| {
            last.refusals.iter().find(|(known, _)| *known == reason).map_or(0, |(_, count)| *count)
        };
        let mut by_reason: Vec<_> = totals
            .refusals
            .iter()
            .map(|(reason, count)| (*reason, count.saturating_sub(before(reason))))
            .filter(|(_, count)| *count > 0)
            .collect();
        by_reason.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let window = now.at.saturating_duration_since(std::mem::replace(&mut self.since, now.at));
        Report {
            window,
            accepted: totals.accepted.saturating_sub(last.accepted),
            challenges: totals.challenges.saturating_sub(last.challenges),
            grants: totals.grants.saturating_sub(last.grants),
            refusals: by_reason.iter().map(|(_, count)| count).sum(),
            broken: totals.broken.saturating_sub(last.broken),
            reset: totals.reset.saturating_sub(last.reset),
            panics: totals.panics.saturating_sub(last.panics),
            by_reason,
            slowest: now.slowest,
        }
    }
}

impl Report {
    /// How often a second, over the window.
    pub(super) fn per_second(&self, count: u64) -> f64 {
        rounded(as_float(count) / self.window.as_secs_f64().max(f64::MIN_POSITIVE))
    }

    /// Of all answers, how many were refusals, from 0 to 1; 0 where there was none.
    pub(super) fn refused_share(&self) -> f64 {
        let answers = self.challenges + self.grants + self.refusals;
        rounded(as_float(self.refusals) / as_float(answers.max(1)))
    }

    /// The most frequent reasons of refusals, such as `rate_limited=12,spent=3`.
    pub(super) fn reasons(&self) -> String {
        pairs(self.by_reason.iter().copied().take(MAX_REASONS))
    }

    /// The slowest operations and whose they were, such as `dial=1.203s:REQUEST`.
    pub(super) fn slowest(&self) -> String {
        let one =
            |slow: &Slow| (slow.part.label(), format!("{:.6}s:{}", slow.took.as_secs_f64(), slow.request));
        pairs(self.slowest.iter().map(one))
    }
}

/// `name=value` after `name=value`, parted by commas.
pub(super) fn pairs(all: impl Iterator<Item = (impl Display, impl Display)>) -> String {
    let mut text = String::new();
    for (name, value) in all {
        let comma = if text.is_empty() { "" } else { "," };
        // Writing to a string does not fail.
        let _ = write!(text, "{comma}{name}={value}");
    }
    text
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn as_float(count: u64) -> f64 {
    count as f64
}

/// To three decimals: more is noise in a log.
fn rounded(number: f64) -> f64 {
    (number * 1_000.0).round() / 1_000.0
}

#[cfg(test)]
mod tests {
    use wisdom_protocol::message::RequestId;
    use wisdom_protocol::time::UnixMillis;

    use super::*;
    use crate::clock::Clock;
    use crate::trail::Part;

    fn totals(accepted: u64, challenges: u64, grants: u64, refusals: &[(&'static str, u64)]) -> Totals {
        Totals { accepted, challenges, grants, refusals: refusals.to_vec(), ..Totals::default() }
    }

    #[tokio::test(start_paused = true)]
    async fn a_window_tells_what_happened_in_it_and_no_more() {
        let start = Clock::starting_at(UnixMillis(0)).instant();
        let every = Duration::from_secs(10);
        let mut summary = Summary::new(totals(100, 50, 20, &[("spent", 5), ("busy", 0)]), start);
        assert!(!summary.is_due(every, start + Duration::from_millis(9_999)));
        assert!(!summary.is_due(Duration::ZERO, start + Duration::from_hours(1)), "0 is never");
        assert!(summary.is_due(every, start + every));
        let request = RequestId(uuid::Uuid::from_u128(1));
        let slow = Slow { part: Part::Dial, took: Duration::from_millis(1_203), request };
        let now = totals(125, 60, 25, &[("spent", 6), ("busy", 4)]);
        let report = summary.take(Now { at: start + every, totals: now, slowest: vec![slow] });
        assert_eq!((report.accepted, report.challenges, report.grants, report.refusals), (25, 10, 5, 5));
        assert_eq!(report.reasons(), "busy=4,spent=1");
        assert_eq!((report.per_second(report.accepted), report.refused_share()), (2.5, 0.25));
        assert_eq!(report.slowest(), format!("dial=1.203000s:{request}"));
        assert!(!summary.is_due(every, start + every), "the next window has begun");
        let quiet = Now {
            at: start + every * 2,
            totals: totals(125, 60, 25, &[("spent", 6), ("busy", 4)]),
            slowest: vec![],
        };
        let report = summary.take(quiet);
        assert_eq!((report.refusals, report.reasons().as_str(), report.slowest().as_str()), (0, "", ""));
        assert!((report.refused_share(), report.per_second(0)) == (0.0, 0.0));
        assert_eq!(report.window, every);
    }
}
