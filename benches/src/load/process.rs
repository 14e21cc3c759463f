//! The real server as a process of our own: started on a free port, drained at the end.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::clock;

/// It opens a socket and makes a key: anything near this means that something is wrong.
const READY_TIMEOUT: Duration = Duration::from_secs(10);
/// Every connection has ended by then, so that nothing keeps it.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(10);
const POLL_INTERVAL: Duration = Duration::from_millis(10);
/// A longer line is looked at in pieces.
const MAX_LINE_BYTES: u64 = 4_096;

/// A server that has said that it is ready; dropping it kills it.
#[derive(Debug)]
pub struct Process {
    child: Child,
    address: SocketAddr,
}

impl Process {
    /// Starts `program` with quotes at `floor` hashes, no side port, and a log of one line for each connection, which
    /// is what a server in production writes. Nothing of this process's own `WISDOM` environment reaches it.
    pub fn start(program: &Path, floor: u64) -> Result<Self> {
        let keys = [
            ("SERVICES__QUOTES__FLOOR", floor.to_string()),
            // The load is to be served at its floor, however much it is, and from one address.
            ("SERVICES__QUOTES__GRANTS_PER_MINUTE", "60000000".to_owned()),
            ("PRICING__SOURCE_BURST", "1000000".to_owned()),
        ];
        Self::start_with(program, &keys)
    }

    /// Starts `program` with these keys of its configuration, as its environment has them.
    pub fn start_with(program: &Path, keys: &[(&str, String)]) -> Result<Self> {
        let mut command = Command::new(program);
        for (name, _) in std::env::vars_os().filter(|(name, _)| is_ours(name)) {
            command.env_remove(name);
        }
        command
            // One machine is all clients there are: no limit per source is what is measured.
            .env("WISDOM__ADMISSION__EXEMPT", "127.0.0.0/8,::1/128")
            .envs(keys.iter().map(|(key, value)| (format!("WISDOM__{key}"), value)))
            .args(["--listen", "127.0.0.1:0", "--admin-listen", "off"])
            .args(["--log-format", "json", "--log-level", "info"])
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let mut child = command.spawn().with_context(|| format!("{} does not start", program.display()))?;
        let log = child.stderr.take();
        let (sender, ready) = mpsc::channel();
        // For as long as the server lives: nobody else empties the pipe.
        thread::spawn(move || log.map(|log| read(log, &sender)));
        let unready = SocketAddr::from(([0, 0, 0, 0], 0));
        let mut process = Self { child, address: unready };
        process.address =
            ready.recv_timeout(READY_TIMEOUT).context("the server did not log that it is ready")?;
        Ok(process)
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its process id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Asks it to drain and waits for its end.
    pub fn stop(mut self) -> Result<ExitStatus> {
        // The shell's own `kill`: small systems have no such program.
        let line = format!("kill -s TERM {}", self.child.id());
        let status = Command::new("sh").args(["-c", &line]).status().context("sh does not start")?;
        if !status.success() {
            bail!("the server could not be asked to stop");
        }
        let deadline = clock::now() + DRAIN_TIMEOUT;
        while clock::now() < deadline {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            thread::sleep(POLL_INTERVAL);
        }
        bail!("the server did not stop within {} s", DRAIN_TIMEOUT.as_secs())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Both fail where it has ended already, which is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn is_ours(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with("WISDOM")
}

/// Reads the log to its end and reports the address of the first line that says `ready`.
fn read(log: ChildStderr, ready: &Sender<SocketAddr>) {
    let mut log = BufReader::new(log);
    let mut line = Vec::new();
    while matches!(log.by_ref().take(MAX_LINE_BYTES).read_until(b'\n', &mut line), Ok(bytes) if bytes > 0) {
        if let Some(address) = ready_address(&line) {
            // Nobody listens any more once the first was heard.
            let _ = ready.send(address);
        }
        line.clear();
    }
}

fn ready_address(line: &[u8]) -> Option<SocketAddr> {
    // Told apart before it is parsed: a thousand other lines pass here while a server is measured.
    line.windows(7).any(|window| window == b"\"ready\"").then_some(())?;
    let event: Value = serde_json::from_slice(line).ok()?;
    event.get("fields")?.get("listen")?.as_str()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_ready_line_has_the_address() {
        let line = br#"{"level":"INFO","fields":{"message":"ready","listen":"127.0.0.1:7"}}"#;
        assert_eq!(ready_address(line), "127.0.0.1:7".parse().ok());
        for other in [&br#"{"fields":{"message":"draining","listen":"127.0.0.1:7"}}"#[..], b"\"ready\"", b""]
        {
            assert_eq!(ready_address(other), None);
        }
    }

    #[test]
    fn what_is_no_server_is_an_error() {
        assert!(Process::start(Path::new("/nonexistent/server"), 16).is_err());
        let error = Process::start(Path::new("false"), 16).unwrap_err();
        assert_eq!(error.to_string(), "the server did not log that it is ready");
    }
}
