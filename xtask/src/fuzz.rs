//! A short run of every fuzz target, from its seeds: long enough to see that it builds and finds nothing at once.
//!
//! Owns the toolchain and the program that it takes, and what each target gets. What is tried is `fuzz/`'s.

use crate::legs::Passed;
use crate::ports::NIGHTLY;
use crate::shell::Shell;
use anyhow::{Context, Result};

const CARGO_FUZZ_VERSION: &str = "0.13.2";
const TARGETS: [&str; 6] = ["frame", "message", "proxy_header", "session", "text", "token"];
/// For each target, in seconds, once its seeds have run: a minute in all.
const RUN_S: usize = 60 / TARGETS.len();

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
    shell.command("rustup", &[&["run", NIGHTLY, "cargo", "fuzz"], arguments].concat())
}

fn provide(shell: &Shell) -> Result<()> {
    let with_toolchain = ["run", NIGHTLY, "rustc", "--version"];
    if !shell.succeeds(&mut shell.command("rustup", &with_toolchain)) {
        shell.interrupt().check()?;
        let install = ["toolchain", "install", NIGHTLY, "--profile", "minimal"];
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_gets_its_run() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/targets");
        let files = std::fs::read_dir(root).expect("the targets").map(|file| file.expect("a file").path());
        let mut names: Vec<_> =
            files.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
        names.sort();
        assert_eq!(names, TARGETS);
    }
}
