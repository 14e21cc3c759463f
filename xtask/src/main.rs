//! `cargo xtask`: the one program behind the README and CI.
//!
//! This file owns the table of commands and their exit codes: 0 for success, 1 for a failure, 130 for an
//! interruption. It deliberately knows nothing of what a command does.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it talks to the person at the terminal")]
#![allow(clippy::disallowed_methods, reason = "a program that times its own steps reads the clock")]

mod artifacts;
mod binaries;
mod demo;
mod deny;
mod forced;
mod fuzz;
mod image;
mod interrupt;
mod kernels;
mod legs;
mod ports;
mod rate;
mod ready;
mod script;
mod server;
mod shell;
mod system;
mod test;
mod tidy;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

const INTERRUPTED: u8 = 130;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Tests and demonstrates Hash of Wisdom")]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run everything that must pass, leg by leg
    Test(test::Options),
    /// Check the house style: sizes, words, module docs, links, proofs of requirements
    Tidy,
    /// Write the assembly of the generated kernels
    Kernels(kernels::Options),
    /// Build the server and the client, pay for a quote, and keep serving until Ctrl-C
    Demo(demo::Options),
}

fn main() -> ExitCode {
    match run(Line::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            if error.is::<interrupt::Interrupted>() { ExitCode::from(INTERRUPTED) } else { ExitCode::FAILURE }
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    let shell = shell::Shell::open(interrupt::Interrupt::catch()?)?;
    match command {
        Command::Test(options) => test::run(&shell, &options),
        Command::Tidy => tidy::run(shell.root()),
        Command::Kernels(options) => kernels::run(shell.root(), &options),
        Command::Demo(options) => demo::run(&shell, &options),
    }
}
