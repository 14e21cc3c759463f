//! The tests of whole searches, once for each kernel this CPU has, forced.
//!
//! Owns which tests those are. Detection would pick one of them, and the others would be met by their own tests
//! only. Kernels of other instruction sets are the business of `ports`.

use crate::artifacts::{self, Built};
use crate::legs::Passed;
use crate::shell::Shell;
use anyhow::{Context, Result, ensure};
use wisdom_solver::Kernel;

/// Asked by the command `wisdom` and by the solver's tests.
const VARIABLE: &str = "WISDOM_KERNEL";

/// Packages, and those of their integration tests that search.
const SEARCHING: [(&str, &[&str]); 2] =
    [("solver", &["solve::", "cancel::"]), ("client", &["command::", "pipe::", "steps::"])];

pub(crate) fn force(shell: &Shell) -> Result<Passed> {
    // What the leg `tests` built, so that nothing is built again.
    let build = ["test", "--workspace", "--all-features", "--locked", "--no-run", artifacts::MESSAGES];
    let messages = shell.capture(&mut shell.cargo(&build))?;
    let (mut forced, mut lacking) = (Vec::new(), Vec::new());
    for name in Kernel::names() {
        if let Err(error) = Kernel::by_name(name) {
            println!("not checked: {error}");
            lacking.push(name);
            continue;
        }
        for (package, filters) in SEARCHING {
            run_tests(shell, &messages, package, filters, name)?;
        }
        forced.push(name);
    }
    let (forced, lacking) = (forced.join(", "), lacking.join(", "));
    Ok(Passed::Except(format!("forced {forced}; not this CPU's: {lacking}")))
}

fn run_tests(shell: &Shell, messages: &str, package: &str, filters: &[&str], kernel: &str) -> Result<()> {
    let folder = shell.root().join(package);
    let Built { program, .. } = artifacts::programs(messages, "test", "it")
        .find(|built| built.manifest.parent() == Some(&folder))
        .with_context(|| format!("cargo built no integration tests of {package}"))?;
    let mut command = shell.command(program, filters);
    command.current_dir(folder).env(VARIABLE, kernel);
    let said = shell.show(&mut command)?;
    let summary = said.lines().find(|line| line.starts_with("test result: ")).unwrap_or_default();
    ensure!(!summary.is_empty() && !summary.contains(" ok. 0 passed"), "no test of {package} ran");
    Ok(())
}
