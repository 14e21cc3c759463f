//! Runs the simulations behind `docs/SIMULATION.md` and writes what was seen: tables, raw data, plots.
#![allow(clippy::print_stdout, reason = "telling how far it is is part of what this binary is for")]

use std::fs;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result};
use clap::Parser;
use wisdom_benches::simulation::plan::Scenario;
use wisdom_benches::simulation::scenarios::{
    ATTACK_TIMES, FLOODS, SWEEP, SWEEP_TIMES, adaptive, flood, mixed,
};
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
    /// Scenarios that run at once.
    #[arg(long, default_value_t = 2)]
    threads: usize,
}

fn main() -> Result<()> {
    let Cli { out, only, threads } = Cli::parse();
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
    let floods = sweep.len();
    let mut sweep = simulate(&[sweep, attacks].concat(), threads)?;
    let attacks = sweep.split_off(floods);
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

/// All of them, in their order, so many at once.
fn simulate(scenarios: &[Scenario], threads: usize) -> Result<Vec<Outcome>> {
    let one = |scenario: &Scenario| -> Result<Outcome> {
        let record = run(scenario)?;
        println!("{}: {} events, {} hashes", scenario.name, record.events, record.hashes);
        Ok(Outcome { scenario: scenario.clone(), record })
    };
    let next = AtomicUsize::new(0);
    let some = || -> Result<Vec<(usize, Outcome)>> {
        let take = || {
            let at = next.fetch_add(1, Ordering::Relaxed);
            scenarios.get(at).map(|scenario| (at, scenario))
        };
        std::iter::from_fn(take).map(|(at, scenario)| Ok((at, one(scenario)?))).collect()
    };
    let mut outcomes = thread::scope(|scope| -> Result<Vec<(usize, Outcome)>> {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(some)).collect();
        let joined =
            threads.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        Ok(joined.collect::<Result<Vec<_>>>()?.concat())
    })?;
    outcomes.sort_by_key(|(at, _)| *at);
    Ok(outcomes.into_iter().map(|(_, outcome)| outcome).collect())
}

fn write(folder: &Path, name: &str, text: &str) -> Result<()> {
    let path = folder.join(name);
    fs::write(&path, text).with_context(|| format!("{} can't be written", path.display()))
}
