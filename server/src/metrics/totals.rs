//! Counters read back, for the log's summary and the status page: the same figures as `/metrics`, from the same counters.

use prometheus::IntCounterVec;
use prometheus::core::Collector;

use super::Metrics;
use crate::session::Reason;

/// What was counted since the start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Connections accepted.
    pub accepted: u64,
    /// Connections dropped without a word.
    pub reset: u64,
    /// Connections ended by an I/O error.
    pub broken: u64,
    /// Panics.
    pub panics: u64,
    /// Challenges issued.
    pub challenges: u64,
    /// Solutions spent on a grant.
    pub grants: u64,
    /// Refusals, by every reason there is.
    pub refusals: Vec<(&'static str, u64)>,
}

impl Metrics {
    /// Refusals so far by reason, always in the same order.
    pub fn refusals(&self) -> impl Iterator<Item = (&'static str, u64)> + '_ {
        Reason::labels().map(|reason| (reason, self.refusals.with_label_values(&[reason]).get()))
    }

    /// Challenges issued and solutions granted so far for `service`, which is one of the configured.
    #[must_use]
    pub fn of_service(&self, service: &str) -> (u64, u64) {
        let count = |family: &IntCounterVec| family.with_label_values(&[service]).get();
        (count(&self.challenges), count(&self.grants))
    }

    /// What was counted so far.
    #[must_use]
    pub fn totals(&self) -> Totals {
        Totals {
            accepted: self.accepted.get(),
            reset: self.reset.get(),
            broken: self.broken.get(),
            panics: self.panics.get(),
            challenges: sum(&self.challenges),
            grants: sum(&self.grants),
            refusals: self.refusals().collect(),
        }
    }
}

/// Over all labels.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a counter of whole numbers, read back"
)]
fn sum(family: &IntCounterVec) -> u64 {
    let families = family.collect();
    let children = families.iter().flat_map(prometheus::proto::MetricFamily::get_metric);
    children.map(|child| child.get_counter().get_value() as u64).sum()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_was_counted_is_read_back() {
        let metrics = Metrics::new(["quotes", "ssh"].into_iter());
        metrics.accepted.inc_by(3);
        metrics.challenged("quotes");
        metrics.challenged("ssh");
        metrics.granted("ssh", Duration::from_millis(1));
        metrics.refused(&Reason::Draining);
        let totals = metrics.totals();
        assert_eq!((totals.accepted, totals.challenges, totals.grants, totals.panics), (3, 2, 1, 0));
        assert_eq!(totals.refusals.iter().map(|(_, count)| count).sum::<u64>(), 1);
        assert!(totals.refusals.contains(&("draining", 1)));
        assert_eq!(totals.refusals.len(), Reason::labels().count());
    }
}
