//! The README's shell script, run as it stands there against the real server, and cheats in its place.
//!
//! Owns the leg. The script is taken out of the README, so that what a reader copies is what was tried.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::binaries::Binaries;
use crate::ready::Ready;
use crate::server::Server;
use crate::shell::Shell;

/// What the script in the README begins with.
const FIRST_LINE: &str = "#!/bin/sh";
/// Of a share of 256, so that sixteen wrong nonces never happen to solve.
const FLOOR: &str = "4096";
/// Any key: the server of this leg lives for seconds, on loopback.
const KEY: &str = "8f1d3c5b7a9e0f2d4c6b8a1e3f5d7c9b0a2e4f6d8c1b3a5e7f9d0c2b4a6e8f1d";

/// Runs the script, and then each cheat, which has to be refused with its code.
pub(crate) fn run(shell: &Shell) -> Result<()> {
    let readme = std::fs::read_to_string(shell.root().join("README.md"))?;
    let script = script_of(&readme).context("README.md has no script that begins with #!/bin/sh")?;
    let lines = script.lines().count();
    ensure!(lines <= 10, "the script in README.md has {lines} lines; it is to have ten at the most");
    let binaries = Binaries::build(shell)?;
    let (server, ready) = start(shell, &binaries.server)?;
    let bought = run_script(shell, &script, &binaries.client, ready);
    let quote = bought.map_err(|error| server.explain(error))?;
    println!("the script of README.md bought: {}", quote.trim());
    let wisdom = Wisdom { shell, program: &binaries.client, ready };
    wisdom.expect_refusals().map_err(|error| server.explain(error))?;
    let late = wisdom.solution()?;
    server.stop()?;
    // The key lives on, the replay set does not: what was issued before has expired.
    let (server, ready) = start(shell, &binaries.server)?;
    Wisdom { ready, ..wisdom }.expect("late", &late, "expired").map_err(|error| server.explain(error))?;
    server.stop()
}

/// The first code block that is a shell script.
fn script_of(readme: &str) -> Option<String> {
    let start = readme.find(FIRST_LINE)?;
    let (script, _) = readme[start..].split_once("```")?;
    Some(script.to_owned())
}

fn start(shell: &Shell, binary: &Path) -> Result<(Server, Ready)> {
    let mut command = shell.command(binary, &[]);
    command
        .env("WISDOM__SERVER__LISTEN", "127.0.0.1:0")
        .env("WISDOM__ADMIN__LISTEN", "127.0.0.1:0")
        .env("WISDOM__LOG__FORMAT", "json")
        .env("WISDOM__SERVICES__QUOTES__FLOOR", FLOOR)
        .env("WISDOM__KEYS__CURRENT__ID", "1")
        .env("WISDOM__KEYS__CURRENT__SECRET", KEY);
    Server::start(shell, &mut command)
}

/// The script as a reader would run it: with `wisdom` on the path, and the gate as its argument.
fn run_script(shell: &Shell, script: &str, wisdom: &Path, ready: Ready) -> Result<String> {
    let folder = wisdom.parent().context("the client is in a folder")?;
    let others = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(folder.into()).chain(std::env::split_paths(&others)))?;
    let mut command = shell.command("sh", &["-c", script, "sh", &ready.listen.to_string()]);
    let bought = shell.capture(command.env("PATH", path))?;
    ensure!(!bought.trim().is_empty(), "the script of README.md ended well and printed nothing");
    Ok(bought)
}

/// The client's three steps, apart.
struct Wisdom<'a> {
    shell: &'a Shell,
    program: &'a Path,
    ready: Ready,
}

impl Wisdom<'_> {
    fn expect_refusals(&self) -> Result<()> {
        let replayed = self.solution()?;
        self.redeem(&replayed).and_then(|granted| {
            ensure!(granted.get("quote").is_some(), "a good solution was not granted: {granted}");
            Ok(())
        })?;
        self.expect("replay", &replayed, "spent")?;
        let mut wrong = self.solution()?;
        wrong["nonces"] = json!(vec![0; 16]);
        self.expect("wrong nonces", &wrong, "unsolved")?;
        let mut cheap = self.solution()?;
        cheap["work"] = json!(2_048);
        self.expect("too little work", &cheap, "too_little_work")
    }

    fn expect(&self, cheat: &str, solution: &Value, code: &str) -> Result<()> {
        let answer = self.redeem(solution)?;
        ensure!(answer["error"]["code"] == code, "{cheat}: {code} was expected, not {answer}");
        println!("{cheat}: refused as {code}");
        Ok(())
    }

    fn solution(&self) -> Result<Value> {
        let challenge = self.pipe(&["challenge", &self.ready.listen.to_string()], b"")?;
        let solution = self.pipe(&["solve", "--quiet"], &challenge.stdout)?;
        serde_json::from_slice(&solution.stdout).context("`wisdom solve` printed no solution")
    }

    fn redeem(&self, solution: &Value) -> Result<Value> {
        let gate = self.ready.listen.to_string();
        let answer = self
            .pipe(&["redeem", "--json", "--no-retry", "--quiet", &gate], solution.to_string().as_bytes())?;
        serde_json::from_slice(&answer.stdout).context("`wisdom redeem --json` printed no JSON")
    }

    /// Runs one step with `input`, which is far smaller than a pipe.
    fn pipe(&self, arguments: &[&str], input: &[u8]) -> Result<Output> {
        self.shell.interrupt().check()?;
        let mut command: Command = self.shell.command(self.program, arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().context("the client does not start")?;
        let Some(mut stdin) = child.stdin.take() else { bail!("standard input was piped") };
        // Who needs no input may have ended before it was written.
        let _unread = stdin.write_all(input);
        drop(stdin);
        Ok(child.wait_with_output()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_found_as_it_stands() {
        let readme = "a\n```sh\n#!/bin/sh\nset -eu\n```\nb";
        assert_eq!(script_of(readme).as_deref(), Some("#!/bin/sh\nset -eu\n"));
        assert_eq!(script_of("no script"), None);
    }
}
