//! What the counters say, for the status page, which shows the same figures as `/metrics` because it reads the same counters.

use super::Metrics;
use crate::session::Reason;

impl Metrics {
    /// Refusals so far by reason, always in the same order.
    pub fn refusals(&self) -> impl Iterator<Item = (&'static str, u64)> + '_ {
        Reason::labels().map(|reason| (reason, self.refusals.with_label_values(&[reason]).get()))
    }

    /// Challenges issued and solutions granted so far for `service`, which is one of the configured.
    #[must_use]
    pub fn of_service(&self, service: &str) -> (u64, u64) {
        let count = |family: &prometheus::IntCounterVec| family.with_label_values(&[service]).get();
        (count(&self.challenges), count(&self.grants))
    }
}
