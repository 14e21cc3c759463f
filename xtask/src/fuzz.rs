//! A short run of every fuzz target, from its seeds: long enough to see that it builds and finds nothing at once.
//!
//! Owns the toolchain and the program that it takes, and what each target gets. What is tried is `fuzz/`'s.

use crate::legs::Passed;
use crate::shell::Shell;
use anyhow::{Context, Result};

/// libFuzzer's instrumentation exists for nightly toolchains only; this one is known to pass.
const TOOLCHAIN: &str = "nightly-2026-05-20";
const CARGO_FUZZ_VERSION: &str = "0.13.2";
const TARGETS: [&str; 4] = ["frame", "message", "token", "session"];
/// For each target, in seconds, once its seeds have run.
const RUN_S: u32 = 15;

/// Builds all targets and runs each for a few seconds.
pub(crate) fn run(shell: &Shell) -> Result<Passed> {
    shell.run(&mut shell.cargo(&["fmt", "--manifest-path", "fuzz/Cargo.toml", "--check"]))?;
    provide(shell)?;
    let target_dir = shell.target().join("fuzz");
    for target in TARGETS {
        let found = format!("fuzz/corpus/{target}");
        std::fs::create_dir_all(shell.root().join(&found)).with_context(|| found.clone())?;
        let seeds = format!("fuzz/seeds/{target}");
        let limit = format!("-max_total_time={RUN_S}");
        let mut command = fuzz(shell, &["run", target, &found, &seeds, "--", &limit, "-verbosity=0"]);
        shell.run(command.env("CARGO_TARGET_DIR", &target_dir))?;
    }
    Ok(Passed::Fully)
}

fn fuzz(shell: &Shell, arguments: &[&str]) -> std::process::Command {
    shell.command("rustup", &[&["run", TOOLCHAIN, "cargo", "fuzz"], arguments].concat())
}

fn provide(shell: &Shell) -> Result<()> {
    let with_toolchain = ["run", TOOLCHAIN, "rustc", "--version"];
    if !shell.succeeds(&mut shell.command("rustup", &with_toolchain)) {
        shell.interrupt().check()?;
        let install = ["toolchain", "install", TOOLCHAIN, "--profile", "minimal"];
        shell
            .run(&mut shell.command("rustup", &install))
            .context("fuzzing needs its own toolchain; install rustup, or look for why it fails")?;
    }
    if !shell.succeeds(&mut fuzz(shell, &["--version"])) {
        shell.interrupt().check()?;
        shell.run(&mut shell.cargo(&[
            "install",
            "cargo-fuzz",
            "--locked",
            "--version",
            CARGO_FUZZ_VERSION,
        ]))?;
    }
    Ok(())
}
