//! Runs the simulations behind `docs/SIMULATION.md` and writes what was seen: tables, raw data, plots.
#![allow(clippy::print_stdout, reason = "telling how far it is is part of what this binary is for")]

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Parser;
use wisdom_benches::simulation::plan::Scenario;
use wisdom_benches::simulation::scenarios::{ATTACK_TIMES, FLOODS, SWEEP, SWEEP_TIMES, adaptive, flood, mixed};
use wisdom_benches::simulation::tables::{self, Outcome};
use wisdom_benches::simulation::{plots, run};

/// A gate under attack, in virtual time: floods from 1 to 1,000 times the capacity, and attackers who adapt.
///
/// What comes out follows from the scenarios alone: it is the same on every machine.
#[derive(Debug, Parser)]
struct Cli {
    /// Where to write; made if it is not there.
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// Only scenarios whose name contains this; no plots then.
    #[arg(long)]
    only: Option<String>,
}

fn main() -> Result<()> {
    let Cli { out, only } = Cli::parse();
    fs::create_dir_all(&out).with_context(|| format!("{} can't be made", out.display()))?;
    let chosen = |scenario: &Scenario| only.as_ref().is_none_or(|part| scenario.name.contains(part.as_str()));
    let sweep: Vec<Scenario> = FLOODS
        .into_iter()
        .flat_map(|from| SWEEP.map(|times| flood(from, times, SWEEP_TIMES)))
        .filter(chosen)
        .collect();
    let steps = [10, 100].map(|times| {
        let step = flood(FLOODS[2], times, ATTACK_TIMES);
        Scenario { name: format!("step, {}", step.name), ..step }
    });
    let attacks: Vec<Scenario> =
        steps.into_iter().chain(adaptive(ATTACK_TIMES)).chain([mixed(ATTACK_TIMES)]).filter(chosen).collect();
    let sweep = simulate(sweep)?;
    let attacks = simulate(attacks)?;
    write(&out, "floods.csv", &tables::summary(&sweep))?;
    write(&out, "attacks.csv", &tables::summary(&attacks))?;
    write(&out, "attacks-by-second.csv", &tables::seconds(&attacks))?;
    write(&out, "classes.csv", &tables::classes(&attacks))?;
    let scenarios: Vec<&Scenario> = sweep.iter().chain(&attacks).map(|outcome| &outcome.scenario).collect();
    write(&out, "scenarios.json", &serde_json::to_string_pretty(&scenarios)?)?;
    if only.is_none() {
        for (name, chart) in plots::all(&sweep, &attacks) {
            write(&out, &format!("{name}.svg"), &chart.svg())?;
        }
    }
    Ok(())
}

fn simulate(scenarios: Vec<Scenario>) -> Result<Vec<Outcome>> {
    let one = |scenario: Scenario| -> Result<Outcome> {
        let record = run(&scenario)?;
        println!("{}: {} events, {} hashes", scenario.name, record.events, record.hashes);
        Ok(Outcome { scenario, record })
    };
    scenarios.into_iter().map(one).collect()
}

fn write(folder: &Path, name: &str, text: &str) -> Result<()> {
    let path = folder.join(name);
    fs::write(&path, text).with_context(|| format!("{} can't be written", path.display()))
}
