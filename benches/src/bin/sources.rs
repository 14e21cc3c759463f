//! Lets ten million sources come and go, and fails where memory grew with them.
#![allow(clippy::print_stdout, reason = "printing figures is what this binary is for")]

use anyhow::{Result, ensure};
use clap::Parser;
use wisdom_benches::rotation;

/// What may have grown beside the tables: the allocator's own pages.
const SLACK_BYTES: u64 = 256 * 1_024;

/// Sources that are each seen once: admitted, given a challenge, gone. Prints time and memory as JSON.
#[derive(Debug, Parser)]
struct Cli {
    /// How many.
    #[arg(long, default_value_t = 10_000_000, value_parser = clap::value_parser!(u32).range(1_000_000..=4_000_000_000))]
    sources: u32,
}

fn main() -> Result<()> {
    let outcome = rotation::run(Cli::parse().sources)?;
    println!("{}", serde_json::to_string_pretty(&outcome)?);
    let grown = outcome.resident_bytes_after.saturating_sub(outcome.resident_bytes_before);
    ensure!(grown <= SLACK_BYTES, "resident memory grew by {grown} bytes");
    ensure!(outcome.newcomer_is_welcome, "who had done nothing was refused or made to pay");
    Ok(())
}
