//! `wisdom`: the command line client of Hash of Wisdom.
//!
//! Owns the way from arguments to an exit code. What can be typed is in `cli`, how each command is carried out in a file
//! of its own, what it is given in `input`, what people see in `output` and `progress`, and how it ends in `exit`.

mod bench;
mod challenge;
mod cli;
mod connect;
mod estimate;
mod exit;
mod figure;
mod forward;
mod get;
mod hint;
mod input;
mod json;
mod output;
mod pages;
mod priority;
mod progress;
mod redeem;
mod solve;
mod stdio;
mod top;
mod watched;
mod wrap;

use std::process::ExitCode;

use clap::{ColorChoice, Parser};

use crate::cli::{Cli, Command};
use crate::exit::{Exit, Failure};

fn main() -> ExitCode {
    colour(cli::color(std::env::args_os()));
    let command = match Cli::try_parse() {
        Ok(cli) => cli.command,
        Err(error) => return not_run(&error),
    };
    match carry_out(&command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if command.json() {
                output::failure_json(&failure);
            }
            output::failure(&failure);
            failure.exit.into()
        }
    }
}

fn carry_out(command: &Command) -> Result<(), Failure> {
    if let Some(niceness) = command.niceness() {
        priority::lower(niceness)?;
    }
    match command {
        Command::Get(arguments) => get::run(arguments),
        Command::Connect(arguments) => connect::run(arguments),
        Command::Forward(arguments) => forward::run(arguments),
        Command::Challenge(arguments) => challenge::run(arguments),
        Command::Solve(arguments) => solve::run(arguments),
        Command::Redeem(arguments) => redeem::run(arguments),
        Command::Bench(arguments) => bench::run(arguments),
        Command::Estimate(arguments) => estimate::run(arguments),
        Command::Top(arguments) => top::run(arguments),
        Command::Completions(arguments) => pages::completions(arguments.shell),
        Command::Man(arguments) => pages::man(arguments),
    }
}

/// What is typed is stronger than the environment, which `auto` leaves the choice to.
fn colour(when: ColorChoice) {
    let choice = match when {
        ColorChoice::Auto => anstream::ColorChoice::Auto,
        ColorChoice::Always => anstream::ColorChoice::Always,
        ColorChoice::Never => anstream::ColorChoice::Never,
    };
    choice.write_global();
}

/// Help, the version, or what is wrong with the arguments.
fn not_run(error: &clap::Error) -> ExitCode {
    let _nobody_reads = error.print();
    if !error.use_stderr() {
        return ExitCode::SUCCESS;
    }
    if std::env::args_os().any(|argument| argument == "--json") {
        output::failure_json(&Failure::usage(cli::without_usage(error)));
    }
    Exit::Usage.into()
}
