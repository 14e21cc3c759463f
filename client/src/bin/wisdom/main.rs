//! `wisdom`: the command line client of Hash of Wisdom.
//!
//! Owns the way from arguments to an exit code. What it can do is in `cli`, how each command does it in a file of its
//! own, what people see in `output` and `progress`, and how it ends in `exit`.

mod cli;
mod exit;
mod get;
mod output;
mod progress;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::{Cli, Command};
use crate::exit::Failure;
use crate::output::Output;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return not_run(&error),
    };
    let (outcome, output) = match &cli.command {
        Command::Get(arguments) => (run(get::run(arguments)), Output { json: arguments.json }),
    };
    let outcome = outcome.and_then(|purchase| output.success(&purchase));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output.failure(&failure);
            failure.exit.into()
        }
    }
}

/// Runs `command` to its end and leaves behind what may still be blocked: a name lookup does not end when told to.
fn run<T>(command: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::internal(format!("cannot start: {error}")))?;
    let outcome = runtime.block_on(command);
    runtime.shutdown_background();
    outcome
}

/// Help, the version, or what is wrong with the arguments.
fn not_run(error: &clap::Error) -> ExitCode {
    let _nobody_reads = error.print();
    if !error.use_stderr() {
        return ExitCode::SUCCESS;
    }
    if std::env::args_os().any(|argument| argument == "--json") {
        output::json_failure(&Failure::usage(cli::without_usage(error)));
    }
    exit::Exit::Usage.into()
}
