//! The legs of `cargo xtask test`: what must pass, in the order in which a failure costs least.
//!
//! Owns the table and the commands of each leg. Choosing, timing and summing up are `test`'s.

use crate::binaries::Binaries;
use crate::shell::Shell;
use crate::{demo, deny, forced, fuzz, image, ports, script, system};
use anyhow::{Result, bail};

/// How a leg passed.
pub(crate) enum Passed {
    Fully,
    /// Something was left out, and why: shown in the summary, so that nobody takes it for checked.
    Except(String),
}

/// One thing that must pass.
pub(crate) struct Leg {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) run: fn(&Shell) -> Result<Passed>,
}

pub(crate) const LEGS: &[Leg] = &[
    Leg { name: "tools", about: "rustfmt and clippy answer", run: tools },
    Leg { name: "format", about: "the tree is formatted", run: format },
    Leg { name: "tidy", about: "the house style: sizes, words, links, proofs", run: tidy },
    Leg { name: "system", about: "the programs that tests start are there", run: system },
    Leg { name: "clippy", about: "every target and feature, warnings as errors", run: clippy },
    Leg { name: "features", about: "the protocol and the server build without features", run: features },
    Leg { name: "docs", about: "every link and doc comment, warnings as errors", run: docs },
    Leg { name: "deny", about: "bans, licences, sources, advisories", run: deny::check },
    Leg { name: "tests", about: "all tests, once", run: tests },
    Leg { name: "kernels", about: "whole searches with each kernel of this CPU", run: forced::force },
    Leg {
        name: "aarch64",
        about: "the solver on an imitated 64-bit Arm, with and without SHA-2",
        run: ports::aarch64,
    },
    Leg { name: "wasm", about: "the solver as WebAssembly, with and without vectors", run: ports::wasm },
    Leg { name: "miri", about: "the solver without CPU instructions, interpreted", run: ports::miri },
    Leg { name: "benches", about: "all benchmarks compile", run: benches },
    Leg { name: "demo", about: "the README's first command, to its end", run: demo },
    Leg { name: "script", about: "the README's shell script, and cheats in its place", run: script },
    Leg { name: "fuzz", about: "every fuzz target, for a few seconds from its seeds", run: fuzz::run },
    Leg { name: "python", about: "the client in the second language, against the real server", run: python },
    Leg { name: "page", about: "the status page in a real browser, before the real server", run: page },
    Leg { name: "image", about: "the Dockerfile's programs, static and sealed in", run: image::check },
];

fn tools(shell: &Shell) -> Result<Passed> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !shell.succeeds(&mut shell.cargo(&[subcommand, "--version"])) {
            shell.interrupt().check()?;
            bail!("`cargo {subcommand}` does not answer; type: rustup component add {component}");
        }
    }
    Ok(Passed::Fully)
}

fn system(shell: &Shell) -> Result<Passed> {
    system::provide(shell).map(|()| Passed::Fully)
}

fn format(shell: &Shell) -> Result<Passed> {
    cargo(shell, &["fmt", "--all", "--check"])
}

fn tidy(shell: &Shell) -> Result<Passed> {
    crate::tidy::run(shell.root()).map(|()| Passed::Fully)
}

fn clippy(shell: &Shell) -> Result<Passed> {
    let everything = ["clippy", "--workspace", "--all-targets", "--all-features", "--locked"];
    cargo(shell, &[&everything[..], &["--", "-D", "warnings"]].concat())
}

fn features(shell: &Shell) -> Result<Passed> {
    cargo(shell, &["check", "-p", "wisdom-protocol", "--no-default-features", "--locked"])?;
    let heap = "side::profiles::a_build_without_heap_profiles_says_so";
    cargo(shell, &["test", "-p", "wisdom-server", "--locked", "--test", "it", heap])
}

fn docs(shell: &Shell) -> Result<Passed> {
    let mut command = shell.cargo(&["doc", "--workspace", "--all-features", "--no-deps", "--locked"]);
    shell.run(command.env("RUSTDOCFLAGS", "-D warnings")).map(|()| Passed::Fully)
}

fn tests(shell: &Shell) -> Result<Passed> {
    cargo(shell, &["test", "--workspace", "--all-features", "--locked"])
}

fn benches(shell: &Shell) -> Result<Passed> {
    cargo(shell, &["bench", "--workspace", "--no-run", "--locked"])
}

fn demo(shell: &Shell) -> Result<Passed> {
    demo::run(shell, &demo::Options { once: true }).map(|()| Passed::Fully)
}

fn script(shell: &Shell) -> Result<Passed> {
    script::run(shell).map(|()| Passed::Fully)
}

fn python(shell: &Shell) -> Result<Passed> {
    let binaries = Binaries::build(shell)?;
    let tests = ["-W", "error", "-m", "unittest", "discover", "--start-directory", "python"];
    let mut command = shell.command("python3", &tests);
    shell.run(command.env("WISDOM_SERVER", binaries.server)).map(|()| Passed::Fully)
}

fn page(shell: &Shell) -> Result<Passed> {
    let binaries = Binaries::build(shell)?;
    let tests = ["-W", "error", "-m", "unittest", "discover", "--start-directory", "acceptance/page"];
    let mut command = shell.command("python3", &tests);
    shell.run(command.env("WISDOM_SERVER", binaries.server)).map(|()| Passed::Fully)
}

fn cargo(shell: &Shell, arguments: &[&str]) -> Result<Passed> {
    shell.run(&mut shell.cargo(arguments)).map(|()| Passed::Fully)
}
