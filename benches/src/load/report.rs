//! What a crowd's errands came to: counts by kind, latencies by part.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use serde::Serialize;
use wisdom_solver::wait::percentile;

use super::Outcome;
use super::errand::Times;

/// Counts and latencies.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Clients at once.
    pub clients: usize,
    /// Errands that ended with a grant.
    pub granted: usize,
    /// Errands that ended otherwise, by kind.
    pub failures: BTreeMap<&'static str, usize>,
    /// The lowest and the highest price that was asked, in hashes; absent without a grant.
    pub price: Option<(u64, u64)>,
    /// From the first errand's begin to the last one's end.
    pub seconds: f64,
    /// Grants in a second, over all of it.
    pub grants_per_second: f64,
    /// Of the granted errands; absent without any.
    pub latency_ms: Option<Latencies>,
}

/// Percentiles by part of the errand.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Latencies {
    /// From connecting until the challenge was read.
    pub challenge: Percentiles,
    /// The search, here.
    pub solve: Percentiles,
    /// From writing the solution until the grant was read.
    pub redeem: Percentiles,
    /// All of it.
    pub whole: Percentiles,
}

/// In milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Percentiles {
    /// Half are at most this.
    pub p50: f64,
    /// Nine in ten are at most this.
    pub p90: f64,
    /// All but one in a hundred are at most this.
    pub p99: f64,
    /// The longest.
    pub max: f64,
}

impl Report {
    #[expect(clippy::cast_precision_loss, reason = "a rate; 53 bits of it are plenty")]
    pub(super) fn new(clients: usize, took: Duration, outcomes: &[Outcome]) -> Self {
        let times: Vec<Times> =
            outcomes.iter().filter_map(|outcome| outcome.as_ref().ok().copied()).collect();
        let mut failures = BTreeMap::new();
        for failure in outcomes.iter().filter_map(|outcome| outcome.as_ref().err()) {
            *failures.entry(failure.kind()).or_default() += 1;
        }
        let prices = || times.iter().map(|times| times.price);
        Self {
            clients,
            granted: times.len(),
            failures,
            price: prices().min().zip(prices().max()),
            seconds: took.as_secs_f64(),
            grants_per_second: times.len() as f64 / took.as_secs_f64(),
            latency_ms: Latencies::of(&times),
        }
    }

    /// Errands that ended without a grant.
    #[must_use]
    pub fn failed(&self) -> usize {
        self.failures.values().sum()
    }
}

impl Latencies {
    fn of(times: &[Times]) -> Option<Self> {
        Some(Self {
            challenge: Percentiles::of(times, |times| times.challenge)?,
            solve: Percentiles::of(times, |times| times.solve)?,
            redeem: Percentiles::of(times, |times| times.redeem)?,
            whole: Percentiles::of(times, |times| times.whole)?,
        })
    }
}

impl Percentiles {
    fn of(times: &[Times], part: impl Fn(&Times) -> Duration) -> Option<Self> {
        let mut sorted: Vec<Duration> = times.iter().map(part).collect();
        sorted.sort_unstable();
        let ms = |percent| percentile(&sorted, percent).map(|duration| duration.as_secs_f64() * 1e3);
        Some(Self { p50: ms(50)?, p90: ms(90)?, p99: ms(99)?, max: ms(100)? })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { clients, granted, seconds, grants_per_second, .. } = self;
        writeln!(f, "{granted} granted, {} failed, by {clients} clients at once", self.failed())?;
        for (kind, count) in &self.failures {
            writeln!(f, "  failed: {count} {kind}")?;
        }
        writeln!(f, "{seconds:.3} s, {grants_per_second:.0} grants a second")?;
        let (Some((lowest, highest)), Some(latencies)) = (self.price, self.latency_ms) else { return Ok(()) };
        writeln!(
            f,
            "price {lowest} to {highest} hashes: low, so that the server is measured and not the solver"
        )?;
        writeln!(f, "{:<20} {:>9} {:>9} {:>9} {:>9}", "ms", "p50", "p90", "p99", "max")?;
        let parts = [
            ("connect + challenge", latencies.challenge),
            ("solve", latencies.solve),
            ("redeem", latencies.redeem),
            ("whole", latencies.whole),
        ];
        for (name, Percentiles { p50, p90, p99, max }) in parts {
            writeln!(f, "{name:<20} {p50:>9.3} {p90:>9.3} {p99:>9.3} {max:>9.3}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wisdom_protocol::code::Code;

    use super::super::errand::Failure;
    use super::*;

    fn times(ms: u64) -> Times {
        let [challenge, solve, redeem, whole] = [ms, 2 * ms, 3 * ms, 6 * ms].map(Duration::from_millis);
        Times { price: 4_000 + ms, challenge, solve, redeem, whole }
    }

    #[test]
    fn counts_by_kind_and_measures_the_granted() {
        let refused = |code| Err(Failure::Refused(code));
        let outcomes =
            [Ok(times(1)), refused(Code::Busy), Ok(times(3)), Err(Failure::Closed), refused(Code::Busy)];
        let report = Report::new(7, Duration::from_secs(2), &outcomes);
        assert_eq!((report.granted, report.failed()), (2, 3));
        assert_eq!(report.failures, BTreeMap::from([("busy", 2), ("closed", 1)]));
        assert_eq!(report.price, Some((4_001, 4_003)));
        assert!((report.grants_per_second - 1.0).abs() < 1e-9);
        let whole = report.latency_ms.unwrap().whole;
        assert!((whole.p50 - 6.0).abs() < 1e-9 && (whole.max - 18.0).abs() < 1e-9, "{whole:?}");
        let text = report.to_string();
        assert!(text.starts_with("2 granted, 3 failed, by 7 clients at once\n  failed: 2 busy\n"), "{text}");
    }

    #[test]
    fn nothing_granted_has_no_latency() {
        let report = Report::new(1, Duration::from_secs(1), &[Err(Failure::Timeout)]);
        assert_eq!((report.price, report.latency_ms), (None, None));
        assert!(report.to_string().contains("failed: 1 timeout"));
    }
}
