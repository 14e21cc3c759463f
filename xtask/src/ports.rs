//! The solver where this machine is not enough: other instruction sets, and an interpreter that sees what is undefined.
//!
//! Owns the toolchains those legs need and what each must have shown. Only correctness is looked at: an emulator's
//! speed says nothing. The programs they start are installed by `system`.

use crate::artifacts;
use crate::legs::Passed;
use crate::shell::Shell;
use anyhow::{Context, Result, bail, ensure};
use std::path::Path;
use std::process::Command;

/// Its standard library comes with a C library and its linker with Rust: no cross compiler is needed.
const AARCH64: &str = "aarch64-unknown-linux-musl";
const WASM: &str = "wasm32-wasip1";
/// Miri exists for nightly toolchains only; this one is known to pass.
const MIRI_TOOLCHAIN: &str = "nightly-2026-05-20";

/// A delay in milliseconds is a promise to machines, not to emulated ones.
const TIMED: &str = "cancel::cancelling_is_seen_within_ten_milliseconds";
/// Every processor that qemu imitates has the SHA-2 instructions. A program learns of them by asking its C library
/// for words of flags; linked like this, the answer is the number of the question, 16, which has no bit for them.
const WITHOUT_SHA2: &str = "-Clink-arg=--defsym=getauxval=abs";
const SIMD128: &str = "-Ctarget-feature=+simd128";

/// All of the solver's tests on an imitated 64-bit Arm, and which kernel is detected with and without SHA-2.
pub(crate) fn aarch64(shell: &Shell) -> Result<Passed> {
    provide_target(shell, AARCH64)?;
    let cargo = |arguments: &[&str]| {
        let mut command = shell.cargo(arguments);
        command.env("CARGO_TARGET_AARCH64_UNKNOWN_LINUX_MUSL_LINKER", "rust-lld");
        command.env("CARGO_TARGET_AARCH64_UNKNOWN_LINUX_MUSL_RUNNER", "qemu-aarch64");
        command
    };
    let on = ["--locked", "-p", "wisdom-solver", "--target", AARCH64];
    shell.run(&mut cargo(&[&["clippy"], &on[..], &["--all-targets", "--", "-D", "warnings"]].concat()))?;
    let tests = [&["test"], &on[..], &["--lib", "--test", "it", "--", "--skip", TIMED]].concat();
    let kernels = ["arm_sha2", "neon", "scalar"];
    conforms(shell, &mut cargo(&tests), &kernels)?;

    let mut nonces = Vec::new();
    for (link, expected) in [(&[][..], "arm-sha2"), (&["--", WITHOUT_SHA2], "neon")] {
        let build = [&["rustc"], &on[..], &["--example", "solve", artifacts::MESSAGES], link].concat();
        let example = artifacts::built(shell, &mut cargo(&build), "example", "solve")?;
        let said = shell.show(&mut emulated(shell, &example, &["16"]))?;
        let ending = format!("kernel {expected}");
        ensure!(said.trim_end().ends_with(&ending), "detected another kernel than {expected}");
        nonces.push(said.lines().next().unwrap_or_default().to_owned());
        let forced = shell.succeeds(&mut emulated(shell, &example, &["10", "arm-sha2"]));
        ensure!(forced == (expected == "arm-sha2"), "arm-sha2 forced where {expected} is detected: {forced}");
    }
    ensure!(nonces[0] == nonces[1], "two kernels found different nonces: {nonces:?}");
    println!(
        "checked on an imitated AArch64: {}; neon is detected where SHA-2 is missing",
        kernels.join(", ")
    );
    Ok(Passed::Fully)
}

fn emulated(shell: &Shell, program: &Path, arguments: &[&str]) -> Command {
    let mut command = shell.command("qemu-aarch64", &[]);
    command.arg(program).args(arguments);
    command
}

/// The solver's unit tests as WebAssembly, with and without vectors, and whole searches on the one thread there is.
pub(crate) fn wasm(shell: &Shell) -> Result<Passed> {
    provide_target(shell, WASM)?;
    let on = ["--locked", "-p", "wisdom-solver", "--target", WASM];
    let clippy = ["clippy", "--lib", "--tests"];
    shell
        .run(&mut shell.cargo(&[&clippy, &on[..], &["--", "-D", "warnings", SIMD128]].concat()))
        .context("a lint of the code for WebAssembly")?;
    for (kind, name, target, flags, filter, kernels) in [
        ("lib", "wisdom_solver", &["--lib"][..], &[][..], &[][..], &["scalar"][..]),
        ("lib", "wisdom_solver", &["--lib"], &["--", SIMD128], &[], &["simd128", "scalar"]),
        ("test", "it", &["--test", "it"], &[], &["solve::"], &[]),
    ] {
        let build = ["rustc", "--profile", "test", artifacts::MESSAGES];
        let mut build = shell.cargo(&[&build, &on[..], target, flags].concat());
        let program = artifacts::built(shell, &mut build, kind, name)?;
        let mut run = shell.command("node", &["--no-warnings", "xtask/wasi.mjs"]);
        conforms(shell, run.arg(program).args(filter), kernels)?;
    }
    println!(
        "checked as WebAssembly under Node: scalar without simd128, simd128 with it, searches without threads"
    );
    Ok(Passed::Fully)
}

/// The solver's unit tests in Miri: board, control, a search on three threads and the scalar kernel.
pub(crate) fn miri(shell: &Shell) -> Result<Passed> {
    let with = |arguments: &[&str]| {
        shell.command("rustup", &[&["run", MIRI_TOOLCHAIN, "cargo", "miri"], arguments].concat())
    };
    if !shell.succeeds(&mut with(&["--version"])) {
        let install = ["toolchain", "install", MIRI_TOOLCHAIN, "--profile", "minimal"];
        let parts = ["--component", "miri", "--component", "rust-src"];
        shell
            .run(&mut shell.command("rustup", &[&install[..], &parts].concat()))
            .context("Miri needs its own toolchain; install rustup, or look for why it fails")?;
    }
    conforms(shell, &mut with(&["test", "--locked", "-p", "wisdom-solver", "--lib"]), &["scalar"])?;
    println!("checked by Miri: everything but the instructions of particular CPUs");
    Ok(Passed::Fully)
}

/// The standard library of another target, from rustup where it is missing.
fn provide_target(shell: &Shell, target: &str) -> Result<()> {
    let folder =
        shell.capture(&mut shell.command("rustc", &["--print", "target-libdir", "--target", target]))?;
    if Path::new(folder.trim()).exists() {
        return Ok(());
    }
    let added = shell.run(&mut shell.command("rustup", &["target", "add", target]));
    added.with_context(|| format!("no standard library for {target}; without rustup, install it by hand"))
}

/// Runs tests and shows what they say; an error unless the conformance of each kernel is among what passed.
fn conforms(shell: &Shell, tests: &mut Command, kernels: &[&str]) -> Result<()> {
    let said = shell.show(tests)?;
    for kernel in kernels {
        if !has_passed(&said, &format!("kernel::{kernel}::tests::conforms")) {
            bail!("the conformance of {kernel} was not tested");
        }
    }
    ensure!(said.contains("test result: ok. ") && !said.contains(" ok. 0 passed"), "no test ran");
    Ok(())
}

fn has_passed(said: &str, test: &str) -> bool {
    said.lines().any(|line| line.strip_prefix("test ").is_some_and(|line| line == format!("{test} ... ok")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interrupt::Interrupt;

    #[test]
    fn what_did_not_run_is_not_taken_for_checked() {
        let shell = Shell::open(Interrupt::fixed(false)).unwrap();
        let outcome = |said: &str, kernels: &[&str]| {
            conforms(&shell, &mut shell.command("printf", &["%s", said]), kernels)
                .map_err(|error| error.to_string())
        };
        let neon = "test kernel::neon::tests::conforms ... ok\n\ntest result: ok. 1 passed; 0 failed\n";
        assert_eq!(outcome(neon, &["neon"]), Ok(()));
        let missing = "the conformance of scalar was not tested";
        assert_eq!(outcome(neon, &["neon", "scalar"]), Err(missing.into()));
        assert_eq!(outcome("test result: ok. 0 passed; 0 failed\n", &[]), Err("no test ran".into()));
        assert_eq!(outcome("", &[]), Err("no test ran".into()));
    }
}
