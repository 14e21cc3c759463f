//! Sends a crowd of clients to a server and prints how they fared.
#![allow(clippy::print_stdout, reason = "printing figures is what this binary is for")]

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use wisdom_benches::fixture;
use wisdom_benches::load::process::Process;
use wisdom_benches::load::report::Report;
use wisdom_benches::load::{Crowd, MAX_CLIENTS};

/// Many clients at once, each asking, solving and redeeming over a connection of its own for every grant.
///
/// Exit code 0 when every errand ended with a grant, otherwise 1.
#[derive(Debug, Parser)]
struct Cli {
    /// A server that runs already, such as 127.0.0.1:7700.
    #[arg(required_unless_present = "server", conflicts_with = "server")]
    address: Option<SocketAddr>,
    /// A server binary to start for this and to drain afterwards.
    #[arg(long, value_name = "PATH")]
    server: Option<PathBuf>,
    /// The price that the started server asks, in hashes: low, so that the server is measured and not the solver.
    #[arg(long, default_value_t = fixture::WORK, requires = "server")]
    floor: u64,
    /// Clients at once.
    #[arg(long, default_value_t = 50)]
    clients: usize,
    /// Grants in all.
    #[arg(long, default_value_t = 1_000)]
    grants: usize,
    /// Seconds that one errand may last.
    #[arg(long, default_value_t = 30)]
    timeout: u64,
    /// Print one JSON object instead of a table.
    #[arg(long)]
    json: bool,
}

fn main() -> Result<ExitCode> {
    let cli = Cli::parse();
    ensure!((1..=MAX_CLIENTS).contains(&cli.clients), "--clients: from 1 to {MAX_CLIENTS}");
    let report = match &cli.server {
        None => cli.send_crowd(cli.address.context("an address or --server")?),
        Some(program) => {
            let server = Process::start(program, cli.floor)?;
            let report = cli.send_crowd(server.address());
            let status = server.stop()?;
            ensure!(status.success(), "the server did not drain cleanly: {status}");
            report
        }
    };
    if cli.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        print!("{report}");
    }
    Ok(if report.granted == cli.grants { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl Cli {
    fn send_crowd(&self, address: SocketAddr) -> Report {
        let timeout = Duration::from_secs(self.timeout);
        Crowd { address, clients: self.clients, grants: self.grants, timeout }.run()
    }
}
