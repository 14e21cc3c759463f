//! What was measured, as figures: for the table, the plot, and for programs.
//!
//! Owns the shape of `wisdom bench --json`, which `client/schema/bench.json` publishes, and of `--csv`.

use std::fmt::Write as _;

use serde::Serialize;
use wisdom_client::solver::cpu::Core;

use super::machine::Machine;
use super::measure::{Plan, ROUNDS, Series};
use super::statistics::{median, ratio, spread};
use super::work::{Checksum, Tally};
use crate::json::{rounded, whole};

/// All figures of a run.
#[derive(Serialize)]
pub(super) struct Report {
    pub(super) wisdom: &'static str,
    pub(super) cpu: String,
    pub(super) core: Option<&'static str>,
    pub(super) features: Vec<&'static str>,
    pub(super) processors: usize,
    pub(super) rounds: u32,
    pub(super) seconds: Option<f64>,
    pub(super) checked: Checksum,
    pub(super) kernels: Vec<Row>,
    pub(super) naive: Vec<Row>,
}

/// One subject on so many threads.
#[derive(Clone, Serialize)]
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) threads: usize,
    pub(super) hashes_per_second: u64,
    pub(super) spread: f64,
    pub(super) hashes_per_second_rounds: Vec<u64>,
    pub(super) cycles_per_hash: Option<f64>,
    pub(super) limit_cycles_per_hash: Option<f64>,
    pub(super) limit_share: Option<f64>,
    pub(super) times_naive: f64,
    pub(super) times_one_thread: Option<f64>,
}

impl Report {
    pub(super) fn of(plan: Plan, checked: Tally, series: &[Series]) -> Self {
        let machine = Machine::detect();
        let limit = |name: &str| machine.core.and_then(|core| core.limit(name));
        let row = |one| Row::of(one, series, limit);
        let (naive, kernels): (Vec<_>, Vec<_>) = series.iter().partition(|one| one.subject.is_plain());
        let (rounds, seconds) = match plan {
            Plan::Rounds { seconds, .. } => (ROUNDS, Some(seconds)),
            Plan::Work { .. } => (1, None),
        };
        Self {
            wisdom: env!("CARGO_PKG_VERSION"),
            core: machine.core.map(Core::name),
            cpu: machine.cpu,
            features: machine.features,
            processors: machine.processors,
            rounds,
            seconds,
            checked: checked.into(),
            kernels: kernels.into_iter().map(row).collect(),
            naive: naive.into_iter().map(row).collect(),
        }
    }

    /// Kernels, and what they are measured beside.
    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.kernels.iter().chain(&self.naive)
    }

    /// A line for each row below a line of names; empty where a figure is not known.
    pub(super) fn csv(&self) -> String {
        let mut csv =
            "name,threads,hashes_per_second,spread,cycles_per_hash,limit_cycles_per_hash,limit_share,\
                       times_naive,times_one_thread\n"
                .to_owned();
        let known = |figure: Option<f64>| figure.map(|figure| figure.to_string()).unwrap_or_default();
        for row in self.rows() {
            // A `String` takes whatever is written.
            let _infallible = writeln!(
                csv,
                "{},{},{},{},{},{},{},{},{}",
                row.name,
                row.threads,
                row.hashes_per_second,
                row.spread,
                known(row.cycles_per_hash),
                known(row.limit_cycles_per_hash),
                known(row.limit_share),
                row.times_naive,
                known(row.times_one_thread)
            );
        }
        csv
    }
}

impl Row {
    /// The figures of `one` among `all`, of which some are what it is compared with.
    fn of(one: &Series, all: &[Series], limit: impl Fn(&str) -> Option<f64>) -> Self {
        let name = one.subject.name;
        let naive = all.iter().find(|other| other.subject.is_plain() && other.threads == one.threads);
        let alone = all.iter().find(|other| other.subject.name == name && other.threads == 1);
        let cycles = (!one.cycles.is_empty()).then(|| median(&one.cycles));
        let limit = if one.threads == 1 { limit(name) } else { None };
        let times = |other: &Series| ratio(&one.rates, &other.rates);
        Self {
            name,
            threads: one.threads,
            hashes_per_second: whole(median(&one.rates)),
            spread: rounded(spread(&one.rates), 1e4),
            hashes_per_second_rounds: one.rates.iter().copied().map(whole).collect(),
            cycles_per_hash: cycles.map(|cycles| rounded(cycles, 100.0)),
            limit_cycles_per_hash: limit.map(|limit| rounded(limit, 100.0)),
            limit_share: limit.zip(cycles).map(|(limit, cycles)| rounded(limit / cycles, 1e3)),
            times_naive: naive.and_then(times).map_or(1.0, |times| rounded(times, 100.0)),
            times_one_thread: alone.and_then(times).map(|times| rounded(times, 1e3)),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::subject::Subject;
    use super::*;
    use std::num::NonZeroUsize;
    use wisdom_client::solver::Kernel;

    /// Made up, with every figure known.
    pub(in crate::bench) fn sample() -> Report {
        let kernel = Subject::kernel(Kernel::scalar());
        let series = |subject, threads, rate: f64, cycles: &[f64]| Series {
            subject,
            threads,
            rates: vec![rate * 1.01, rate, rate * 0.99],
            cycles: cycles.to_vec(),
        };
        let all = [
            series(kernel, 1, 20e6, &[50.5, 50.0, 49.0]),
            series(kernel, 2, 39e6, &[]),
            series(Subject::PLAIN, 1, 4e6, &[250.0, 251.0, 249.0]),
            series(Subject::PLAIN, 2, 8e6, &[]),
        ];
        let plan = Plan::Rounds { seconds: 3.0, threads: NonZeroUsize::new(2).unwrap() };
        let rows = |plain: bool| {
            let of_kind = all.iter().filter(move |one| one.subject.is_plain() == plain);
            of_kind.map(|one| Row::of(one, &all, |name| (name == "scalar").then_some(40.0))).collect()
        };
        let cpu = "Abacus <9> & Sons".to_owned();
        let made = Report::of(plan, Tally::default(), &[]);
        Report {
            cpu,
            core: None,
            features: vec!["beads"],
            processors: 2,
            kernels: rows(false),
            naive: rows(true),
            ..made
        }
    }

    #[test]
    fn figures_are_compared_with_their_like() {
        let report = sample();
        let [one, two] = &report.kernels[..] else { panic!("two rows") };
        assert_eq!((one.hashes_per_second, one.spread, one.cycles_per_hash), (20_000_000, 0.01, Some(50.0)));
        assert_eq!((one.limit_cycles_per_hash, one.limit_share), (Some(40.0), Some(0.8)));
        assert_eq!((one.times_naive, one.times_one_thread), (5.0, Some(1.0)));
        assert_eq!((two.limit_share, two.cycles_per_hash), (None, None));
        assert_eq!((two.times_naive, two.times_one_thread), (4.88, Some(1.95)));
        assert_eq!(report.naive.iter().map(|row| row.times_naive).collect::<Vec<_>>(), [1.0, 1.0]);
    }

    #[test]
    fn csv_has_a_line_for_each_row_and_nothing_where_nothing_is_known() {
        let csv = sample().csv();
        let lines: Vec<_> = csv.lines().collect();
        assert_eq!(lines.len(), 5);
        assert_eq!(lines[1], "scalar,1,20000000,0.01,50,40,0.8,5,1");
        assert_eq!(lines[2], "scalar,2,39000000,0.01,,,,4.88,1.95");
        assert_eq!(lines[3], "sha2,1,4000000,0.01,250,,,1,1");
    }
}
