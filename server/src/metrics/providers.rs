//! What happened at providers of quotes: families by provider, and the children of one provider at hand.

use std::time::Duration;

use prometheus::{HistogramOpts, HistogramVec, IntCounterVec, IntGauge, IntGaugeVec, Opts, Registry};
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
        for family in [&self.sayings, &self.max, &self.fetched] {
            drop(family.with_label_values(&[provider]));
        }
        for outcome in Fault::outcomes() {
            drop(self.fetches.with_label_values(&[provider, outcome]));
        }
        for state in Circuit::labels() {
            drop(self.circuit.with_label_values(&[provider, state]));
        }
        drop(self.seconds.with_label_values(&[provider]));
        ProviderMetrics { provider: provider.to_owned(), families: self.clone() }
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

    pub(super) fn set_all_failing(&self, failing: bool) {
        self.all_failing.set(i64::from(failing));
    }
}

/// What happened at one provider.
#[derive(Clone, Debug)]
pub struct ProviderMetrics {
    provider: String,
    families: ProviderFamilies,
}

impl ProviderMetrics {
    /// A fetch ended so, after so long; `outcome` is one of [`Fault::outcomes`].
    pub fn fetched(&self, outcome: &str, took: Duration) {
        self.families.fetches.with_label_values(&[&self.provider, outcome]).inc();
        self.families.seconds.with_label_values(&[&self.provider]).observe(took.as_secs_f64());
    }

    /// Sets what is measured only when somebody looks.
    pub fn set_gauges(&self, condition: Condition, max: usize) {
        let provider = self.provider.as_str();
        let set = |family: &IntGaugeVec, count: u64| {
            family.with_label_values(&[provider]).set(i64::try_from(count).unwrap_or(i64::MAX));
        };
        set(&self.families.sayings, condition.sayings as u64);
        set(&self.families.max, max as u64);
        set(&self.families.fetched, condition.fetched.map_or(0, |at| at.0 / 1_000));
        for state in Circuit::labels() {
            let gauge = self.families.circuit.with_label_values(&[provider, state]);
            gauge.set(i64::from(state == condition.circuit.label()));
        }
    }

    /// Takes every child away: the provider is not configured any more.
    pub fn remove(&self) {
        let provider = self.provider.as_str();
        // A child that is not there need not be taken away.
        let ProviderFamilies { quotes, fetches, seconds, sayings, max, fetched, circuit, .. } =
            &self.families;
        let _ = quotes.remove_label_values(&[provider]);
        let _ = seconds.remove_label_values(&[provider]);
        for outcome in Fault::outcomes() {
            let _ = fetches.remove_label_values(&[provider, outcome]);
        }
        for state in Circuit::labels() {
            let _ = circuit.remove_label_values(&[provider, state]);
        }
        for family in [sayings, max, fetched] {
            let _ = family.remove_label_values(&[provider]);
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
        provider.remove();
        assert!(!text().contains("provider=\""));
    }
}
