//! Counters read back, for the log's summary and the status page: the same figures as `/metrics`. None ever falls, also where a
//! service goes, and its own counters with it.

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
        self.services.of(service)
    }

    /// What was counted so far.
    #[must_use]
    pub fn totals(&self) -> Totals {
        let (challenges, grants) = self.services.of_all();
        Totals {
            accepted: self.accepted.get(),
            reset: self.reset.get(),
            broken: self.broken.get(),
            panics: self.panics.get(),
            challenges,
            grants,
            refusals: self.refusals().collect(),
        }
    }
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
        metrics.sweep(&["quotes"].into(), &[].into());
        assert_eq!((metrics.totals().challenges, metrics.totals().grants), (2, 1), "also of what is gone");
    }
}
