//! The spread as a table for people.

use std::fmt;

use super::{Experiment, Spread};

/// An experiment and its outcome, one line for each number of sub-puzzles.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a> {
    /// What was asked.
    pub experiment: &'a Experiment,
    /// What came out.
    pub spreads: &'a [Spread],
}

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Experiment { work, solves, seed } = self.experiment;
        writeln!(f, "hashes for a work of {work}: {solves} solves each, seed {seed}")?;
        writeln!(
            f,
            "{:>3} {:>6} {:>10} {:>8} {:>8} {:>8} {:>9}",
            "k", "", "mean", "p50", "p90", "p99", "p99/mean"
        )?;
        for spread in self.spreads {
            for (puzzles, name, figures) in
                [(Some(spread.puzzles), "solved", spread.measured), (None, "theory", spread.theory)]
            {
                let puzzles = puzzles.map(|puzzles| puzzles.to_string()).unwrap_or_default();
                let super::Figures { mean, p50, p90, p99, p99_over_mean } = figures;
                writeln!(
                    f,
                    "{puzzles:>3} {name:>6} {mean:>10.1} {p50:>8} {p90:>8} {p99:>8} {p99_over_mean:>9.3}"
                )?;
            }
        }
        Ok(())
    }
}
