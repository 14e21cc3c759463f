//! Reads what criterion measured and prints each figure beside its floor, as CSV.
#![allow(clippy::print_stdout, reason = "printing figures is what this binary is for")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Parser;
use serde_json::Value;

/// The name under which every benchmark has its floor.
const FLOOR: &str = "floor";

/// Prints the medians of the last `cargo bench -p wisdom-benches`, each with its ratio to the floor measured beside it.
#[derive(Debug, Parser)]
struct Cli {
    /// Where criterion left its estimates: the directory `criterion` in cargo's target directory.
    #[arg(default_value = "target/criterion")]
    directory: PathBuf,
}

/// A median and the ends of its 95 % interval, in nanoseconds for one element.
#[derive(Clone, Copy, Debug)]
struct Estimate {
    median: f64,
    lower: f64,
    upper: f64,
}

fn main() -> Result<()> {
    let Cli { directory } = Cli::parse();
    println!("benchmark,case,function,median_ns,lower_ns,upper_ns,ratio_to_floor");
    for group in subdirectories(&directory)? {
        for ((case, function), (estimate, ratio)) in ratios(&directory.join(&group))? {
            let Estimate { median, lower, upper } = estimate;
            println!("{group},{case},{function},{median:.2},{lower:.2},{upper:.2},{ratio:.3}");
        }
    }
    Ok(())
}

/// The estimates of one group by case and function, each with its ratio to the case's floor.
fn ratios(group: &Path) -> Result<BTreeMap<(String, String), (Estimate, f64)>> {
    let mut estimates = BTreeMap::new();
    for function in subdirectories(group)? {
        for case in subdirectories(&group.join(&function))? {
            let estimate = Estimate::read(&group.join(&function).join(&case).join("new"))?;
            estimates.insert((case, function.clone()), estimate);
        }
    }
    let beside_floor = |(key, &estimate): (&(String, String), &Estimate)| {
        let floor = estimates.get(&(key.0.clone(), FLOOR.to_owned()))?;
        Some((key.clone(), (estimate, estimate.median / floor.median)))
    };
    Ok(estimates.iter().filter_map(beside_floor).collect())
}

impl Estimate {
    fn read(directory: &Path) -> Result<Self> {
        let benchmark = json(&directory.join("benchmark.json"))?;
        let elements = benchmark["throughput"]["Elements"].as_f64().unwrap_or(1.0);
        let estimates = json(&directory.join("estimates.json"))?;
        let median = &estimates["median"];
        let interval = &median["confidence_interval"];
        let ns = |value: &Value| {
            value.as_f64().map(|ns| ns / elements).context("criterion's estimates have another shape")
        };
        Ok(Self {
            median: ns(&median["point_estimate"])?,
            lower: ns(&interval["lower_bound"])?,
            upper: ns(&interval["upper_bound"])?,
        })
    }
}

fn json(path: &Path) -> Result<Value> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}

/// Names of the directories in `directory`, sorted; `report` is criterion's own.
fn subdirectories(directory: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(directory)
        .with_context(|| format!("{}: run `cargo bench -p wisdom-benches` first", directory.display()))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.extend(entry.file_name().into_string().ok().filter(|name| name != "report"));
        }
    }
    names.sort();
    Ok(names)
}
