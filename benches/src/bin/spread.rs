//! Solves many challenges and prints how far the unlucky ones are from the mean, beside the theory.
#![allow(clippy::print_stdout, reason = "printing figures is what this binary is for")]

use anyhow::Result;
use clap::Parser;
use wisdom_benches::spread::table::Table;
use wisdom_benches::spread::{Experiment, PUZZLES};

/// The spread of the wait, counted in hashes: solves challenges of one total work with 1, 4, 16 and 64 sub-puzzles.
///
/// The figures follow from the options alone: they are the same on every machine.
#[derive(Debug, Parser)]
struct Cli {
    /// Challenges solved for each number of sub-puzzles.
    #[arg(long, default_value_t = Experiment::default().solves)]
    solves: u32,
    /// Expected hashes of each challenge: a multiple of 64.
    #[arg(long, default_value_t = Experiment::default().work)]
    work: u64,
    /// What the puzzles are derived from.
    #[arg(long, default_value_t = Experiment::default().seed)]
    seed: u64,
    /// Print one JSON object instead of a table.
    #[arg(long)]
    json: bool,
}

fn main() -> Result<()> {
    let Cli { solves, work, seed, json } = Cli::parse();
    let experiment = Experiment { work, solves, seed };
    let spreads =
        PUZZLES.into_iter().map(|puzzles| experiment.run(puzzles)).collect::<Result<Vec<_>, _>>()?;
    if json {
        let outcome = serde_json::json!({ "experiment": experiment, "spreads": spreads });
        println!("{}", serde_json::to_string_pretty(&outcome)?);
    } else {
        print!("{}", Table { experiment: &experiment, spreads: &spreads });
    }
    Ok(())
}
