//! Running other programs: echoed as they would be typed, waited for within bounds, stopped with all they started.
//!
//! Owns how a child process is started, waited for and ended. It deliberately knows neither what the commands mean
//! nor the legs that run them.
//!
//! Every child leads a process group of its own. A Ctrl-C then reaches only this program, which passes it on to the
//! whole group: what a test or cargo started ends with it, and a server gets the one signal meant for it.

use crate::interrupt::{Interrupt, Interrupted};
use anyhow::{Context, Result, anyhow, bail};
use std::io::Read;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How often a waiting loop looks; a person does not notice it and a core does not either.
pub(crate) const POLL_INTERVAL: Duration = Duration::from_millis(20);
/// What an interrupted child gets for tidying up before it is killed.
const INTERRUPT_GRACE: Duration = Duration::from_secs(10);

/// Where commands run and what ends them early.
pub(crate) struct Shell {
    root: PathBuf,
    target: PathBuf,
    interrupt: Interrupt,
}

/// A command that was heard to its end, which was no success.
struct Failed {
    said: String,
    error: anyhow::Error,
}

impl Shell {
    /// Asks cargo where the workspace and its target directory are.
    pub(crate) fn open(interrupt: Interrupt) -> Result<Self> {
        let arguments = ["metadata", "--no-deps", "--format-version", "1"];
        let output = Command::new("cargo").args(arguments).stdin(Stdio::null()).output();
        let output = output.context("`cargo` does not start")?;
        if !output.status.success() {
            bail!("`cargo metadata` failed: {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)?;
        let path =
            |key: &str| metadata[key].as_str().map(PathBuf::from).context(format!("no {key} in metadata"));
        Ok(Self { root: path("workspace_root")?, target: path("target_directory")?, interrupt })
    }

    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    pub(crate) fn interrupt(&self) -> &Interrupt {
        &self.interrupt
    }

    /// The root of the workspace.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A command at the root of the workspace that never waits for input: CI has none.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.root).stdin(Stdio::null()).process_group(0);
        // `cargo run` describes this package in variables that build scripts would take for theirs.
        for (name, _) in std::env::vars_os() {
            if name
                .to_str()
                .is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"))
            {
                command.env_remove(name);
            }
        }
        command
    }

    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        self.command("cargo", arguments)
    }

    /// Runs to the end, output straight through; anything but success is an error.
    pub(crate) fn run(&self, command: &mut Command) -> Result<()> {
        let status = self.wait(&mut start(command)?)?;
        if !status.success() {
            bail!("`{}` ended with {status}", typed(command));
        }
        Ok(())
    }

    /// The standard output of a command that succeeds; its errors go straight through.
    pub(crate) fn capture(&self, command: &mut Command) -> Result<String> {
        self.heard(command)?.map_err(|failed| failed.error)
    }

    /// Like [`Shell::capture`], and prints it, above all when the command fails.
    pub(crate) fn show(&self, command: &mut Command) -> Result<String> {
        let heard = self.heard(command)?;
        let said = heard.as_ref().unwrap_or_else(|failed| &failed.said);
        print!("{said}");
        heard.map_err(|failed| failed.error)
    }

    fn heard(&self, command: &mut Command) -> Result<std::result::Result<String, Failed>> {
        let mut child = start(command.stdout(Stdio::piped()))?;
        let mut pipe = child.stdout.take().context("standard output was piped")?;
        // Read beside the wait: a full pipe would stop the child, and the wait watches for Ctrl-C.
        let reader = thread::spawn(move || {
            let mut bytes = Vec::new();
            pipe.read_to_end(&mut bytes).map(|_| bytes)
        });
        let status = self.wait(&mut child)?;
        let Ok(bytes) = reader.join() else { bail!("the reader of `{}` panicked", typed(command)) };
        let said = String::from_utf8(bytes?)?;
        if !status.success() {
            let error = anyhow!("`{}` ended with {status}", typed(command));
            return Ok(Err(Failed { said, error }));
        }
        Ok(Ok(said))
    }

    /// Whether a command starts and succeeds; what it says is of no interest.
    pub(crate) fn succeeds(&self, command: &mut Command) -> bool {
        self.run(command.stdout(Stdio::null()).stderr(Stdio::null())).is_ok()
    }

    /// Waits for the end; when interrupted, ends the child first.
    pub(crate) fn wait(&self, child: &mut Child) -> Result<ExitStatus> {
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(status);
            }
            if self.interrupt.happened() {
                stop(child, Signal::Interrupt, INTERRUPT_GRACE)?;
                return Err(Interrupted.into());
            }
            thread::sleep(POLL_INTERVAL);
        }
    }

    /// Like [`Shell::wait`], but at most for `limit`: `None` when that was over first and the child was killed.
    pub(crate) fn wait_at_most(&self, child: &mut Child, limit: Duration) -> Result<Option<ExitStatus>> {
        let deadline = Instant::now() + limit;
        while Instant::now() < deadline {
            if let Some(status) = child.try_wait()? {
                return Ok(Some(status));
            }
            if self.interrupt.happened() {
                return self.wait(child).map(Some);
            }
            thread::sleep(POLL_INTERVAL);
        }
        stop(child, Signal::Terminate, Duration::ZERO)?;
        Ok(None)
    }
}

/// Echoes a command and starts it.
pub(crate) fn start(command: &mut Command) -> Result<Child> {
    let line = typed(command);
    eprintln!("$ {line}");
    command.spawn().with_context(|| format!("`{line}` does not start"))
}

/// The signals that ask a child to end.
#[derive(Clone, Copy)]
pub(crate) enum Signal {
    Interrupt,
    Terminate,
}

/// Asks a child's whole group to end and after `grace` kills the child; `None` when that was necessary. What the
/// child leaves behind in its group is killed in any case.
pub(crate) fn stop(child: &mut Child, signal: Signal, grace: Duration) -> Result<Option<ExitStatus>> {
    send(child, if matches!(signal, Signal::Interrupt) { "INT" } else { "TERM" });
    let deadline = Instant::now() + grace;
    let mut ended = child.try_wait()?;
    while ended.is_none() && Instant::now() < deadline {
        thread::sleep(POLL_INTERVAL);
        ended = child.try_wait()?;
    }
    send(child, "KILL");
    if ended.is_none() {
        child.kill()?;
        child.wait()?;
    }
    Ok(ended)
}

/// The shell's own `kill`: small systems have no such program. That the group is gone already is no failure.
fn send(child: &Child, signal: &str) {
    let line = format!("kill -s {signal} -- -{}", child.id());
    let _already_gone = Command::new("sh").args(["-c", &line]).stderr(Stdio::null()).status();
}

/// A command line as a person would type it where the command runs.
pub(crate) fn typed(command: &Command) -> String {
    let variables = command.get_envs().filter_map(|(name, value)| {
        Some(format!("{}={}", name.to_string_lossy(), quoted(&value?.to_string_lossy())))
    });
    let program = Path::new(command.get_program());
    let here = command.get_current_dir().unwrap_or(Path::new(""));
    let words =
        std::iter::once(program.strip_prefix(here).unwrap_or(program).as_os_str()).chain(command.get_args());
    variables.chain(words.map(|word| quoted(&word.to_string_lossy()))).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=,+@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.into()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(interrupted: bool) -> Shell {
        Shell { root: "/".into(), target: "/".into(), interrupt: Interrupt::fixed(interrupted) }
    }

    #[test]
    fn a_command_is_shown_as_it_would_be_typed() {
        for (arguments, variables, line) in [
            (&["fmt", "--all"][..], &[][..], "cargo fmt --all"),
            (&["doc"], &[("RUSTDOCFLAGS", "-D warnings")], "RUSTDOCFLAGS='-D warnings' cargo doc"),
            (&["a b", "", "it's"], &[], r"cargo 'a b' '' 'it'\''s'"),
        ] {
            let mut command = Command::new("cargo");
            command.args(arguments).envs(variables.iter().copied()).env_remove("CARGO_PKG_NAME");
            assert_eq!(typed(&command), line);
        }
        let mut built = Command::new("/clone/target/release/wisdom");
        assert_eq!(typed(&built), "/clone/target/release/wisdom");
        assert_eq!(typed(built.current_dir("/clone")), "target/release/wisdom");
    }

    #[test]
    fn only_success_is_success() {
        let shell = shell(false);
        assert!(shell.run(&mut shell.command("true", &[])).is_ok());
        let error = shell.run(&mut shell.command("false", &[])).unwrap_err().to_string();
        assert!(error.starts_with("`false` ended with "), "{error}");
        assert!(shell.run(&mut shell.command("/nonexistent/program", &[])).is_err());
        assert_eq!(shell.capture(&mut shell.command("echo", &["heard"])).unwrap(), "heard\n");
    }

    #[test]
    fn an_interrupted_wait_ends_the_child_and_what_it_started() {
        let shell = shell(true);
        let mut command = shell.command("sh", &["-c", "sleep 600 & wait"]);
        let mut child = start(command.stdout(Stdio::piped())).unwrap();
        let mut pipe = child.stdout.take().unwrap();
        assert!(shell.wait(&mut child).unwrap_err().is::<Interrupted>());
        // The pipe ends when nobody is left who could write to it.
        let (sender, receiver) = std::sync::mpsc::channel();
        thread::spawn(move || sender.send(pipe.read_to_end(&mut Vec::new()).unwrap()));
        assert_eq!(receiver.recv_timeout(INTERRUPT_GRACE), Ok(0), "something still runs");
    }

    #[test]
    fn a_bounded_wait_kills_what_does_not_end() {
        let shell = shell(false);
        let mut child = start(&mut shell.command("sleep", &["600"])).unwrap();
        assert!(shell.wait_at_most(&mut child, Duration::from_millis(50)).unwrap().is_none());
        assert!(child.try_wait().unwrap().is_some(), "it was waited for");
    }
}
