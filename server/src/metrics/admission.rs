//! What admission decides beside its refusals, which are counted with all others: what a dry run let pass, offences, the lane, the
//! memory of its tables, and whether memory is short.

use prometheus::{IntCounterVec, IntGauge, Opts, Registry};

use super::register;
use crate::admission::{Admission, Leave, Offence, Refusal};

/// See the module.
pub struct AdmissionMetrics {
    dry_run: IntCounterVec,
    offences: IntCounterVec,
    lane: IntGauge,
    table_bytes: IntGauge,
    short_of_memory: IntGauge,
}

impl AdmissionMetrics {
    pub(super) fn new(registry: &Registry) -> Self {
        let gauge = |name: &str, help: &str| register(registry, IntGauge::new(name, help));
        let by = |name: &str, help: &str, label: &str, values: &mut dyn Iterator<Item = &'static str>| {
            let family = register(registry, IntCounterVec::new(Opts::new(name, help), &[label]));
            values.for_each(|value| drop(family.with_label_values(&[value])));
            family
        };
        Self {
            dry_run: by(
                "wisdom_dry_run_refusals_total",
                "What a dry run let pass and would have refused, by reason.",
                "reason",
                &mut Refusal::OF_SOURCES.iter().map(Refusal::label),
            ),
            offences: by(
                "wisdom_offences_total",
                "What sources are made to pay for, by kind.",
                "kind",
                &mut Offence::labels(),
            ),
            lane: gauge(
                "wisdom_lane_connections",
                "Live connections in the lane for those who come back with a solution.",
            ),
            table_bytes: gauge(
                "wisdom_admission_memory_bytes",
                "Memory of places and sources, which is fixed at start.",
            ),
            short_of_memory: gauge(
                "wisdom_memory_short",
                "1 while no new connection is let in because memory is short.",
            ),
        }
    }

    /// Somebody was let in, or got a challenge, on these grounds.
    pub fn let_in(&self, leave: Leave) {
        if let Leave::DryRun(refusal) = leave {
            self.dry_run.with_label_values(&[refusal.label()]).inc();
        }
    }

    /// A source has done this.
    pub fn offended(&self, offence: Offence) {
        self.offences.with_label_values(&[offence.label()]).inc();
    }

    /// Looks.
    pub fn measure(&self, admission: &Admission) {
        let set = |gauge: &IntGauge, count: usize| gauge.set(i64::try_from(count).unwrap_or(i64::MAX));
        set(&self.lane, admission.in_lane());
        set(&self.table_bytes, admission.bytes());
        self.short_of_memory.set(admission.is_short_of_memory().into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_dry_run_counts_is_what_it_lets_pass() {
        let metrics = AdmissionMetrics::new(&Registry::new());
        metrics.let_in(Leave::Free);
        for refusal in Refusal::OF_SOURCES {
            assert_eq!(metrics.dry_run.with_label_values(&[refusal.label()]).get(), 0);
            metrics.let_in(Leave::DryRun(refusal));
            assert_eq!(metrics.dry_run.with_label_values(&[refusal.label()]).get(), 1);
        }
    }
}
