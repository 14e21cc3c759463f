//! What was seen, as comma-separated values.
//!
//! Owns which columns there are. A run's figures are those of honest clients who came while it was attacked.

use std::fmt::Write as _;

use super::plan::Scenario;
use super::record::{Record, Summary};

/// A scenario and what came of it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was simulated.
    pub scenario: Scenario,
    /// What was seen.
    pub record: Record,
}

impl Outcome {
    /// From when and until when it was attacked, in seconds.
    #[must_use]
    pub fn attacked(&self) -> (u32, u32) {
        self.scenario.attacks.first().map_or((0, self.scenario.seconds), |attack| (attack.from, attack.until))
    }

    /// How honest clients fared meanwhile.
    #[must_use]
    pub fn during(&self) -> Summary {
        let (from, until) = self.attacked();
        self.record.between(from, until)
    }

    /// After how many seconds from the end of the attack the price was at its floor for good.
    #[must_use]
    pub fn forgotten_after(&self) -> u32 {
        let (_, until) = self.attacked();
        let last = self.record.span(until, u32::MAX).filter(|second| second.price > 1.0).last();
        last.map_or(0, |second| second.second + 1 - until)
    }
}

/// One line for each run.
#[must_use]
pub fn summary(outcomes: &[Outcome]) -> String {
    let mut csv = "scenario,honest,success,success_at_twice_the_floor,wait_p50_s,wait_p99_s,price_p50_floors,price_p99_floors,\
                   peak_price_floors,price_at_the_end_floors,floor_again_after_s,honest_grants,attack_grants,honest_paid_floors,\
                   attack_paid_floors,attack_challenges,attack_refused\n"
        .to_owned();
    for outcome in outcomes {
        let (from, until) = outcome.attacked();
        let record = &outcome.record;
        let during = outcome.during();
        let attacked = || record.span(from, until);
        let sum = |of: fn(&super::record::Second) -> f64| attacked().map(of).sum::<f64>();
        // A `String` takes whatever is written.
        let _infallible = writeln!(
            csv,
            "\"{}\",{},{:.4},{:.4},{:.3},{:.3},{:.2},{:.2},{:.2},{:.2},{},{},{},{:.0},{:.0},{},{}",
            outcome.scenario.name,
            during.errands,
            during.success,
            during.success_at_twice_the_floor,
            during.wait_p50,
            during.wait_p99,
            during.price_p50,
            during.price_p99,
            record.peak(from, until),
            record.typical(until.saturating_sub(20), until),
            outcome.forgotten_after(),
            sum(|second| f64::from(second.honest_grants)),
            sum(|second| f64::from(second.attack_grants)),
            sum(|second| second.honest_paid),
            sum(|second| second.attack_paid),
            record.attack_challenges,
            record.attack_refused
        );
    }
    csv
}

/// One line for each second of each run.
#[must_use]
pub fn seconds(outcomes: &[Outcome]) -> String {
    let mut csv = "scenario,second,price_floors,load_floors,connections,tunnels,queue,honest_grants,attack_grants,honest_spent_floors,\
                   attack_spent_floors\n"
        .to_owned();
    for outcome in outcomes {
        for second in &outcome.record.seconds {
            let _infallible = writeln!(
                csv,
                "\"{}\",{},{:.3},{:.3},{},{},{},{},{},{:.1},{:.1}",
                outcome.scenario.name,
                second.second,
                second.price,
                second.load,
                second.connections,
                second.tunnels,
                second.queue,
                second.honest_grants,
                second.attack_grants,
                second.honest_spent,
                second.attack_spent
            );
        }
    }
    csv
}

/// One line for each kind of honest client, by what it computes, of runs that have several.
#[must_use]
pub fn classes(outcomes: &[Outcome]) -> String {
    let mut csv =
        "scenario,megahashes,honest,success,wait_p50_s,wait_p99_s,price_p50_floors,price_p99_floors\n"
            .to_owned();
    for outcome in outcomes.iter().filter(|outcome| outcome.scenario.honest.megahashes.len() > 1) {
        let (from, until) = outcome.attacked();
        for &megahashes in &outcome.scenario.honest.megahashes {
            let errands = outcome.record.errands.iter().copied();
            let of_kind =
                errands.filter(|errand| (errand.megahashes / megahashes - 1.0).abs() < 1e-6).collect();
            let summary = Record { errands: of_kind, ..Record::default() }.between(from, until);
            let _infallible = writeln!(
                csv,
                "\"{}\",{megahashes},{},{:.4},{:.3},{:.3},{:.2},{:.2}",
                outcome.scenario.name,
                summary.errands,
                summary.success,
                summary.wait_p50,
                summary.wait_p99,
                summary.price_p50,
                summary.price_p99
            );
        }
    }
    csv
}
