//! What was seen: one row for each second, and one for each honest client.

use serde::Serialize;

use super::agenda::{Micros, SECOND};
use super::plan::FLOOR;

/// One second of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Second {
    /// From the beginning.
    pub second: u32,
    /// What everybody pays at its end, in floors.
    pub price: f64,
    /// Where the price is going, in floors.
    pub load: f64,
    /// Live connections.
    pub connections: usize,
    /// Tunnels.
    pub tunnels: usize,
    /// Who waits for one.
    pub queue: usize,
    /// Grants to honest clients in this second.
    pub honest_grants: u32,
    /// Grants to attackers.
    pub attack_grants: u32,
    /// What honest clients have paid for their grants, in floors.
    pub honest_paid: f64,
    /// What attackers have.
    pub attack_paid: f64,
    /// What honest clients have computed for what they began to solve in this second, in floors.
    pub honest_spent: f64,
    /// What attackers have.
    pub attack_spent: f64,
}

/// How an honest client fared.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Errand {
    /// When it came, in seconds from the beginning.
    pub came: f64,
    /// How long it took until it was granted or gave up, in seconds.
    pub took: f64,
    /// Whether it was granted.
    pub granted: bool,
    /// What it was asked or bid last, in floors; 0 if it never got that far.
    pub price: f64,
    /// What it computes, in millions of the world's hashes a second.
    pub megahashes: f64,
}

/// All that was seen of one run.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Record {
    /// Second by second.
    pub seconds: Vec<Second>,
    /// Honest clients, as they came to an end.
    pub errands: Vec<Errand>,
    /// Honest clients who were still waiting when the run was over.
    pub unfinished: u32,
    /// Connections that were refused, and answers to attackers that were errors.
    pub attack_refused: u64,
    /// Challenges that attackers got.
    pub attack_challenges: u64,
    /// Hashes that were really computed.
    pub hashes: u64,
    /// Things that happened.
    pub events: u64,
}

/// What a number of errands come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Summary {
    /// Honest clients.
    pub errands: usize,
    /// The part that was granted.
    pub success: f64,
    /// The part that was granted at twice the floor or less.
    pub success_at_twice_the_floor: f64,
    /// Median and 99th percentile of the wait of those who were granted, in seconds.
    pub wait_p50: f64,
    /// See above.
    pub wait_p99: f64,
    /// Median and 99th percentile of what they paid, in floors.
    pub price_p50: f64,
    /// See above.
    pub price_p99: f64,
}

impl Record {
    /// Of the honest clients who came from second `from` on and before second `until`.
    #[must_use]
    pub fn between(&self, from: u32, until: u32) -> Summary {
        let came = f64::from(from)..f64::from(until);
        Summary::of(self.errands.iter().filter(|errand| came.contains(&errand.came)))
    }

    /// The seconds from `from` on and before `until`.
    pub fn span(&self, from: u32, until: u32) -> impl Iterator<Item = &Second> {
        self.seconds.iter().filter(move |second| (from..until).contains(&second.second))
    }

    /// The highest price between.
    #[must_use]
    pub fn peak(&self, from: u32, until: u32) -> f64 {
        self.span(from, until).map(|second| second.price).fold(0.0, f64::max)
    }

    /// The median of the prices between.
    #[must_use]
    pub fn typical(&self, from: u32, until: u32) -> f64 {
        percentile(self.span(from, until).map(|second| second.price).collect(), 0.5)
    }
}

impl Summary {
    fn of<'a>(errands: impl Iterator<Item = &'a Errand>) -> Self {
        let errands: Vec<&Errand> = errands.collect();
        let granted: Vec<&Errand> = errands.iter().copied().filter(|errand| errand.granted).collect();
        let part = |count: usize| ratio(count, errands.len());
        let all = |what: fn(&Errand) -> f64| granted.iter().map(|errand| what(errand)).collect::<Vec<_>>();
        Self {
            errands: errands.len(),
            success: part(granted.len()),
            success_at_twice_the_floor: part(granted.iter().filter(|errand| errand.price <= 2.0).count()),
            wait_p50: percentile(all(|errand| errand.took), 0.5),
            wait_p99: percentile(all(|errand| errand.took), 0.99),
            price_p50: percentile(all(|errand| errand.price), 0.5),
            price_p99: percentile(all(|errand| errand.price), 0.99),
        }
    }
}

/// The value that such a part of them is at or below; 0 of none.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a rank")]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rank, within the list")]
pub fn percentile(mut values: Vec<f64>, part: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let rank = (values.len() as f64 * part).ceil() as usize;
    values.get(rank.saturating_sub(1)).copied().unwrap_or(0.0)
}

/// One count over another; 0 over none.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts, far below 2^53")]
pub fn ratio(count: usize, of: usize) -> f64 {
    if of == 0 { 0.0 } else { count as f64 / of as f64 }
}

/// Simulated hashes in floors.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "hashes, far below 2^53")]
pub fn floors(hashes: u64) -> f64 {
    hashes as f64 / FLOOR as f64
}

/// A virtual time in seconds.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "microseconds, far below 2^53")]
pub fn seconds(micros: Micros) -> f64 {
    micros as f64 / SECOND as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_is_of_those_who_came_between_and_percentiles_of_those_who_were_granted() {
        let errand = |came, granted, price| Errand { came, took: price, granted, price, megahashes: 50.0 };
        let errands = vec![
            errand(0.5, true, 1.0),
            errand(1.0, true, 1.0),
            errand(1.5, true, 3.0),
            errand(1.7, false, 9.0),
            errand(1.9, true, 2.0),
            errand(2.0, false, 1.0),
        ];
        let summary = Record { errands, ..Record::default() }.between(1, 2);
        assert_eq!((summary.errands, summary.success, summary.success_at_twice_the_floor), (4, 0.75, 0.5));
        assert_eq!((summary.price_p50, summary.price_p99, summary.wait_p99), (2.0, 3.0, 3.0));
        assert_eq!(Record::default().between(0, 9), Summary::default());
    }
}
