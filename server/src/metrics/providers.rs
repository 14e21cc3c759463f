//! What happened at providers of quotes: families by provider, and the children of one provider at hand.

use std::collections::BTreeMap;
use std::time::Duration;

use prometheus::{
    Histogram, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGauge, IntGaugeVec, Opts, Registry,
};
use wisdom_protocol::message::Quote;

use super::{DURATION_BUCKETS, register};
use crate::providers::{Condition, Fault};
use crate::tunnel::Circuit;

/// All families.
#[derive(Clone, Debug)]
pub(super) struct ProviderFamilies {
    quotes: IntCounterVec,
    fetches: IntCounterVec,
    seconds: HistogramVec,
    sayings: IntGaugeVec,
    max: IntGaugeVec,
    fetched: IntGaugeVec,
    circuit: IntGaugeVec,
    all_failing: IntGauge,
}

impl ProviderFamilies {
    pub(super) fn new(registry: &Registry) -> Self {
        let gauges = |name: &str, help: &str, labels: &[&str]| {
            register(registry, IntGaugeVec::new(Opts::new(name, help), labels))
        };
        let counters = |name: &str, help: &str, labels: &[&str]| {
            register(registry, IntCounterVec::new(Opts::new(name, help), labels))
        };
        let help = "Fetches that ended, well or not.";
        let seconds = HistogramOpts::new("wisdom_provider_fetch_duration_seconds", help);
        let all_failing = IntGauge::new(
            "wisdom_providers_all_failing",
            "1 while there are providers of quotes over HTTP and no circuit of theirs is closed.",
        );
        Self {
            quotes: counters("wisdom_provider_quotes_total", "Quotes given out.", &["provider"]),
            fetches: counters(
                "wisdom_provider_fetches_total",
                "Fetches by outcome.",
                &["provider", "outcome"],
            ),
            seconds: register(
                registry,
                HistogramVec::new(seconds.buckets(DURATION_BUCKETS.to_vec()), &["provider"]),
            ),
            sayings: gauges("wisdom_provider_sayings", "Sayings at hand.", &["provider"]),
            max: gauges("wisdom_provider_sayings_max", "Cap on sayings at hand.", &["provider"]),
            fetched: gauges(
                "wisdom_provider_last_fetch_timestamp_seconds",
                "When a fetch last brought something, since 1970; 0 if none has.",
                &["provider"],
            ),
            circuit: gauges(
                "wisdom_provider_circuit",
                "1 for the state that the provider's circuit breaker is in.",
                &["provider", "state"],
            ),
            all_failing: register(registry, all_failing),
        }
    }

    /// The children of `provider`, all of which exist from now on.
    pub(super) fn of(&self, provider: &str) -> ProviderMetrics {
        self.of_file(provider);
        let outcome = |outcome| (outcome, self.fetches.with_label_values(&[provider, outcome]));
        let state = |state| (state, self.circuit.with_label_values(&[provider, state]));
        ProviderMetrics {
            fetches: Fault::outcomes().map(outcome).collect(),
            seconds: self.seconds.with_label_values(&[provider]),
            sayings: self.sayings.with_label_values(&[provider]),
            max: self.max.with_label_values(&[provider]),
            fetched: self.fetched.with_label_values(&[provider]),
            circuit: Circuit::labels().map(state).collect(),
        }
    }

    /// The child of a provider that is a file.
    pub(super) fn of_file(&self, provider: &str) {
        drop(self.quotes.with_label_values(&[provider]));
    }

    /// `quote` was given out; the server's own ones are no provider's.
    pub(super) fn quoted(&self, quote: &Quote) {
        if let Some(provider) = quote.provider() {
            self.quotes.with_label_values(&[provider.as_str()]).inc();
        }
    }

    /// The children of `provider` are gone. One that is not there is as good as removed.
    pub(super) fn end(&self, provider: &str) {
        let _ = self.quotes.remove_label_values(&[provider]);
        let _ = self.seconds.remove_label_values(&[provider]);
        for outcome in Fault::outcomes() {
            let _ = self.fetches.remove_label_values(&[provider, outcome]);
        }
        for state in Circuit::labels() {
            let _ = self.circuit.remove_label_values(&[provider, state]);
        }
        for family in [&self.sayings, &self.max, &self.fetched] {
            let _ = family.remove_label_values(&[provider]);
        }
    }

    pub(super) fn set_all_failing(&self, failing: bool) {
        self.all_failing.set(i64::from(failing));
    }
}

/// What happened at one provider: children at hand, so that who still has them when they are gone does not bring them back.
#[derive(Clone, Debug)]
pub struct ProviderMetrics {
    fetches: BTreeMap<&'static str, IntCounter>,
    seconds: Histogram,
    sayings: IntGauge,
    max: IntGauge,
    fetched: IntGauge,
    circuit: Vec<(&'static str, IntGauge)>,
}

impl ProviderMetrics {
    /// A fetch ended so, after so long; `outcome` is one of [`Fault::outcomes`].
    pub fn fetched(&self, outcome: &str, took: Duration) {
        if let Some(fetches) = self.fetches.get(outcome) {
            fetches.inc();
        }
        self.seconds.observe(took.as_secs_f64());
    }

    /// Sets what is measured only when somebody looks.
    pub fn set_gauges(&self, condition: Condition, max: usize) {
        let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        self.sayings.set(count(condition.sayings as u64));
        self.max.set(count(max as u64));
        self.fetched.set(count(condition.fetched.map_or(0, |at| at.0 / 1_000)));
        for (state, gauge) in &self.circuit {
            gauge.set(i64::from(*state == condition.circuit.label()));
        }
    }
}

#[cfg(test)]
mod tests {
    use wisdom_protocol::time::UnixMillis;

    use super::super::Metrics;
    use super::*;

    #[test]
    fn every_child_is_there_from_the_start_and_none_after_the_end() {
        let metrics = Metrics::new(["quotes"].into_iter());
        let text = || String::from_utf8(metrics.to_text().unwrap()).unwrap();
        assert!(!text().contains("provider=\""));
        let provider = metrics.of_provider("almanac");
        let before = text();
        for outcome in Fault::outcomes() {
            let line =
                format!("wisdom_provider_fetches_total{{outcome=\"{outcome}\",provider=\"almanac\"}} 0\n");
            assert!(before.contains(&line), "{line}: {before}");
        }
        assert!(before.contains("wisdom_provider_quotes_total{provider=\"almanac\"} 0\n"), "{before}");
        provider.set_gauges(
            Condition { sayings: 3, fetched: Some(UnixMillis(7_900)), circuit: Circuit::HalfOpen },
            9,
        );
        provider.fetched(Fault::FETCHED, Duration::from_millis(3));
        let after = text();
        for line in [
            "wisdom_provider_sayings{provider=\"almanac\"} 3\n",
            "wisdom_provider_sayings_max{provider=\"almanac\"} 9\n",
            "wisdom_provider_last_fetch_timestamp_seconds{provider=\"almanac\"} 7\n",
            "wisdom_provider_circuit{provider=\"almanac\",state=\"half_open\"} 1\n",
            "wisdom_provider_circuit{provider=\"almanac\",state=\"closed\"} 0\n",
            "wisdom_provider_fetches_total{outcome=\"ok\",provider=\"almanac\"} 1\n",
            "wisdom_provider_fetch_duration_seconds_count{provider=\"almanac\"} 1\n",
            "wisdom_providers_all_failing 0\n",
        ] {
            assert!(after.contains(line), "{line}: {after}");
        }
        metrics.sweep(&["quotes"].into(), &[].into());
        provider.fetched(Fault::FETCHED, Duration::from_millis(3));
        assert!(!text().contains("provider=\""), "also where somebody has it still");
    }
}
