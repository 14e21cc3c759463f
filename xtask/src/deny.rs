//! cargo-deny: having the pinned version, and the checks that `deny.toml` configures.
//!
//! Owns the version, where it is installed, and what to do without a connection. The rules are `deny.toml`'s.

use crate::legs::Passed;
use crate::shell::{self, Shell};
use anyhow::{Context, Result};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// The one version whose verdict counts.
const VERSION: &str = "0.20.2";
/// Each has a lock file of its own.
const MANIFESTS: [&str; 2] = ["Cargo.toml", "fuzz/Cargo.toml"];
/// Far longer than the small database takes; a network that swallows packets must not stall the tests.
const FETCH_LIMIT: Duration = Duration::from_mins(1);

/// Bans, licences and sources always; advisories where their database can be had.
pub(crate) fn check(shell: &Shell) -> Result<Passed> {
    let tool = Tool::provide(shell)?;
    check_each(shell, &tool, &["check", "bans", "licenses", "sources"])?;
    if let Err(reason) = fetch_advisories(shell, &tool)? {
        let note = format!("advisories skipped: {reason}");
        eprintln!("{note}");
        return Ok(Passed::Except(note));
    }
    check_each(shell, &tool, &["check", "--disable-fetch", "advisories"])?;
    Ok(Passed::Fully)
}

/// Runs a check over the dependencies of every workspace.
fn check_each(shell: &Shell, tool: &Tool, check: &[&str]) -> Result<()> {
    for manifest in MANIFESTS {
        let workspace = ["--manifest-path", manifest, "--all-features", "--locked"];
        shell.run(&mut tool.command(shell, &[&workspace[..], check].concat()))?;
    }
    Ok(())
}

/// The inner error is why the database can't be had, which is no failure of the tree.
fn fetch_advisories(shell: &Shell, tool: &Tool) -> Result<Result<(), String>> {
    let mut command = tool.command(shell, &["fetch", "db"]);
    // git underneath must not ask a person for a password.
    command.env("GIT_TERMINAL_PROMPT", "0");
    let mut child = shell::start(&mut command)?;
    Ok(match shell.wait_at_most(&mut child, FETCH_LIMIT)? {
        Some(status) if status.success() => Ok(()),
        Some(_) => Err("their database can't be fetched here (the lines above say why)".into()),
        None => Err(format!("their database did not arrive within {} s", FETCH_LIMIT.as_secs())),
    })
}

/// The cargo-deny to call: cargo's own, or one kept in the target directory.
enum Tool {
    Cargo,
    Kept(PathBuf),
}

impl Tool {
    /// Finds the pinned version, or installs it: for everybody where there is none, otherwise only for this clone.
    fn provide(shell: &Shell) -> Result<Self> {
        let root = shell.target().join("tools");
        let kept = Self::Kept(root.join("bin/cargo-deny"));
        let found = Self::Cargo.version(shell);
        if found.as_deref() == Some(VERSION) {
            return Ok(Self::Cargo);
        }
        if kept.version(shell).as_deref() == Some(VERSION) {
            return Ok(kept);
        }
        let own = found.is_some() || !is_writable(&install_root()?.join("bin"));
        install(shell, own.then_some(root.as_path()))?;
        Ok(if own { kept } else { Self::Cargo })
    }

    fn command(&self, shell: &Shell, arguments: &[&str]) -> Command {
        match self {
            Self::Cargo => shell.cargo(&[&["deny"], arguments].concat()),
            Self::Kept(path) => shell.command(path, arguments),
        }
    }

    fn version(&self, shell: &Shell) -> Option<String> {
        if matches!(self, Self::Kept(path) if !path.exists()) {
            return None;
        }
        let mut command = self.command(shell, &["--version"]);
        let said = shell.capture(command.stderr(Stdio::null())).ok()?;
        parse_version(&said).map(str::to_owned)
    }
}

fn parse_version(said: &str) -> Option<&str> {
    said.trim().strip_prefix("cargo-deny ")
}

fn install(shell: &Shell, root: Option<&Path>) -> Result<()> {
    let build = shell.target().join("tools-build");
    let mut command =
        shell.cargo(&["install", "cargo-deny", "--version", &format!("={VERSION}"), "--locked"]);
    if let Some(root) = root {
        command.arg("--root").arg(root);
    }
    shell.run(command.env("CARGO_TARGET_DIR", &build))?;
    // Half a gigabyte that nobody looks at again.
    fs::remove_dir_all(&build).with_context(|| format!("{} can't be removed", build.display()))
}

/// Where `cargo install` puts programs unless told otherwise.
fn install_root() -> Result<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value: &OsString| !value.is_empty()).map(PathBuf::from);
    set("CARGO_INSTALL_ROOT")
        .or_else(|| set("CARGO_HOME"))
        .or_else(|| set("HOME").map(|home| home.join(".cargo")))
        .context("neither CARGO_HOME nor HOME is set")
}

fn is_writable(directory: &Path) -> bool {
    let probe = directory.join(format!(".xtask-{}", std::process::id()));
    fs::create_dir_all(directory)
        .and_then(|()| fs::write(&probe, ""))
        .and_then(|()| fs::remove_file(&probe))
        .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_own_line_gives_a_version() {
        for (said, version) in [
            ("cargo-deny 0.20.2\n", Some("0.20.2")),
            ("cargo-deny 0.9.0", Some("0.9.0")),
            ("cargo 1.95.0 (f2d3ce0bd 2026-03-21)\n", None),
            ("", None),
        ] {
            assert_eq!(parse_version(said), version, "{said:?}");
        }
    }

    #[test]
    fn a_directory_is_writable_only_if_a_file_can_be_made_in_it() {
        let directory = std::env::temp_dir().join(format!("xtask-writable-{}", std::process::id()));
        assert!(is_writable(&directory), "made on the way");
        fs::remove_dir(&directory).expect("the probe was removed");
        fs::write(&directory, "").expect("a file in its place");
        assert!(!is_writable(&directory));
        fs::remove_file(&directory).expect("the file was written");
    }
}
