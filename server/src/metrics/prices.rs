//! What challenges cost now, and why: families by service, set when somebody looks.

use std::sync::{Mutex, PoisonError};

use prometheus::{IntCounter, IntGauge, IntGaugeVec, Opts, Registry};
use wisdom_protocol::time::UnixMillis;

use super::register;
use crate::pricing::Cause;
use crate::pricing::prices::Prices;

/// See the module.
pub struct PriceMetrics {
    price: IntGaugeVec,
    cause: IntGaugeVec,
    load: IntGaugeVec,
    verified: IntGaugeVec,
    memory: IntGauge,
    crowded: IntCounter,
    /// How much of it has been counted: of two who look at once, each adds what the other has not. Held while one looks, so that
    /// nobody sets the gauges of a service that is gone meanwhile.
    counted: Mutex<u64>,
}

impl PriceMetrics {
    /// All children of these services.
    pub(super) fn new(registry: &Registry, services: &[&str]) -> Self {
        let by = |name: &str, help: &str, labels: &[&str]| {
            register(registry, IntGaugeVec::new(Opts::new(name, help), labels))
        };
        let metrics = Self {
            price: by("wisdom_price_hashes", "What a source that has had little pays.", &["service"]),
            cause: by("wisdom_price_cause", "1 for what the price is made by.", &["service", "cause"]),
            load: by(
                "wisdom_price_load_hashes",
                "Where the price is going: demand over capacity.",
                &["service"],
            ),
            verified: by(
                "wisdom_verified_hashes_per_second",
                "Work of solutions, without bids and source factors, over the window.",
                &["service"],
            ),
            memory: register(
                registry,
                IntGauge::new(
                    "wisdom_price_sources_bytes",
                    "Memory of the table of what sources have had, fixed at start.",
                ),
            ),
            crowded: register(
                registry,
                IntCounter::new(
                    "wisdom_price_sources_crowded_total",
                    "Counts of a source that had to do without a place of its own.",
                ),
            ),
            counted: Mutex::default(),
        };
        for service in services {
            for family in [&metrics.price, &metrics.load, &metrics.verified] {
                drop(family.with_label_values(&[service]));
            }
            for cause in Cause::OF_EVERYBODY {
                drop(metrics.cause.with_label_values(&[*service, cause.label()]));
            }
        }
        metrics
    }

    /// The children of `service` are gone. One that is not there is as good as removed.
    pub(super) fn end(&self, service: &str) {
        let _looking = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        for family in [&self.price, &self.load, &self.verified] {
            let _ = family.remove_label_values(&[service]);
        }
        for cause in Cause::OF_EVERYBODY {
            let _ = self.cause.remove_label_values(&[service, cause.label()]);
        }
    }

    /// Looks.
    pub fn measure(&self, prices: &Prices, now: UnixMillis) {
        let gauge = |hashes: u64| i64::try_from(hashes).unwrap_or(i64::MAX);
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        for (service, reading) in prices.readings(now) {
            let service = service.as_str();
            self.price.with_label_values(&[service]).set(gauge(reading.base.work.hashes()));
            self.load.with_label_values(&[service]).set(gauge(reading.load));
            self.verified.with_label_values(&[service]).set(gauge(reading.hashes_per_second));
            for cause in Cause::OF_EVERYBODY {
                let is_this = i64::from(cause == reading.base.cause);
                self.cause.with_label_values(&[service, cause.label()]).set(is_this);
            }
        }
        self.memory.set(i64::try_from(prices.memory_bytes()).unwrap_or(i64::MAX));
        let crowded = prices.crowded();
        self.crowded.inc_by(crowded.saturating_sub(*counted));
        *counted = crowded.max(*counted);
    }
}

#[cfg(test)]
mod tests {
    use wisdom_protocol::source::Source;
    use wisdom_protocol::token::SourceFactor;
    use wisdom_protocol::work::Work;

    use super::super::Metrics;
    use super::*;
    use crate::config::tests::settings_with;
    use crate::entropy::tests::CountingEntropy;
    use crate::sources::HashKey;

    #[test]
    fn every_child_is_there_from_the_start_and_shows_the_price_and_its_cause() {
        const NOW: UnixMillis = UnixMillis(1_000_000);
        let settings = settings_with(&[
            ("services.quotes.floor", "64"),
            ("services.quotes.ceiling", "128"),
            ("services.quotes.grants_per_minute", "60"),
            ("pricing.max_sources", "1"),
        ]);
        let hash_key = HashKey::draw(&CountingEntropy::default());
        let prices = Prices::new(&settings.services, &settings.pricing, hash_key, NOW);
        let metrics = Metrics::new(["quotes"].into_iter());
        let text = || String::from_utf8(metrics.to_text().unwrap()).unwrap();
        let cause = |cause: &str, is: u8| {
            format!("wisdom_price_cause{{cause=\"{cause}\",service=\"quotes\"}} {is}\n")
        };
        let start = text();
        for line in [cause("floor", 0), cause("load", 0), cause("ceiling", 0)] {
            assert!(start.contains(&line), "{line}: {start}");
        }
        let service = &settings.services.named(None).unwrap().name;
        (0..100_000_u32).for_each(|number| prices.issued(Source::V4(number.to_be_bytes()), NOW));
        let work = Work::new(800).unwrap();
        (0..8).for_each(|_| prices.verified(service, work, SourceFactor::ONE, NOW));
        let later = UnixMillis(NOW.0 + 1_000);
        (0..2).for_each(|_| metrics.prices.measure(&prices, later));
        let after = text();
        for line in [
            "wisdom_price_hashes{service=\"quotes\"} 128\n".to_owned(),
            "wisdom_price_load_hashes{service=\"quotes\"} 1280\n".to_owned(),
            "wisdom_verified_hashes_per_second{service=\"quotes\"} 1280\n".to_owned(),
            format!("wisdom_price_sources_bytes {}\n", prices.memory_bytes()),
            format!("wisdom_price_sources_crowded_total {}\n", prices.crowded()),
            cause("floor", 0),
            cause("ceiling", 1),
        ] {
            assert!(after.contains(&line), "{line}: {after}");
        }
        assert!(prices.crowded() > 50_000, "there is room for 512: {}", prices.crowded());
    }
}
