//! A server that the demo started: from its first log line to its end.
//!
//! Owns the process and the tail of its log; dropping it ends the process, so that no path through the demo leaves
//! one behind. It deliberately does not know what the server is configured to do.

use crate::ready::Ready;
use crate::shell::{self, POLL_INTERVAL, Shell, Signal};
use anyhow::{Context, Result, bail};
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// It opens two sockets and makes a key: anything near this means that something is wrong.
const READY_TIMEOUT: Duration = Duration::from_secs(10);
/// What it gets to drain before it is killed.
const STOP_GRACE: Duration = Duration::from_secs(10);
/// Enough to see why it failed.
const LOG_LINES: usize = 50;
/// A longer line is kept in pieces.
const LOG_LINE_BYTES: u64 = 4096;

pub(crate) struct Server {
    child: Child,
    log: Log,
}

impl Server {
    /// Starts `command` and waits until it logs that it is ready.
    pub(crate) fn start(shell: &Shell, command: &mut Command) -> Result<(Self, Ready)> {
        let mut child = shell::start(command.stdout(Stdio::null()).stderr(Stdio::piped()))?;
        let pipe = child.stderr.take();
        let server = Self { child, log: Log::default() };
        let (sender, receiver) = mpsc::channel();
        let log = server.log.clone();
        let pipe = pipe.context("standard error was piped")?;
        // For as long as the server lives: nobody else empties the pipe.
        thread::spawn(move || drain(pipe, &log, &sender));
        match wait_until_ready(shell, &receiver, READY_TIMEOUT) {
            Ok(ready) => Ok((server, ready)),
            Err(error) => Err(server.explain(error)),
        }
    }

    /// The error with the end of the server's log.
    pub(crate) fn explain(&self, error: anyhow::Error) -> anyhow::Error {
        if error.is::<crate::interrupt::Interrupted>() {
            return error;
        }
        anyhow::anyhow!("{error:#}\nthe server's last lines:\n{}", self.log.tail())
    }

    /// Waits until it is asked to stop; that the server ends before is an error.
    pub(crate) fn serve(&mut self, shell: &Shell) -> Result<()> {
        while !shell.interrupt().happened() {
            if let Some(status) = self.child.try_wait()? {
                return Err(self.explain(anyhow::anyhow!("the server ended by itself with {status}")));
            }
            thread::sleep(POLL_INTERVAL);
        }
        Ok(())
    }

    /// Asks it to drain and waits for its end, which has to be a clean one.
    pub(crate) fn stop(mut self) -> Result<()> {
        let error = match shell::stop(&mut self.child, Signal::Terminate, STOP_GRACE)? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => anyhow::anyhow!("asked to stop, the server ended with {status}"),
            None => {
                anyhow::anyhow!("the server did not stop within {} s and was killed", STOP_GRACE.as_secs())
            }
        };
        Err(self.explain(error))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None))
            && let Err(error) = shell::stop(&mut self.child, Signal::Terminate, STOP_GRACE)
        {
            eprintln!("the server (process {}) may still run: {error:#}", self.child.id());
        }
    }
}

fn wait_until_ready(shell: &Shell, ready: &Receiver<Ready>, timeout: Duration) -> Result<Ready> {
    let deadline = Instant::now() + timeout;
    while Instant::now() < deadline {
        shell.interrupt().check()?;
        match ready.recv_timeout(POLL_INTERVAL) {
            Ok(ready) => return Ok(ready),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => bail!("the server ended before it was ready"),
        }
    }
    bail!("the server did not log that it is ready within {} s", timeout.as_secs())
}

/// Reads the log to its end, keeps the tail, and reports the first line that says `ready`.
fn drain(pipe: ChildStderr, log: &Log, ready: &mpsc::Sender<Ready>) {
    let mut reader = BufReader::new(pipe);
    let mut line = Vec::new();
    while matches!(reader.by_ref().take(LOG_LINE_BYTES).read_until(b'\n', &mut line), Ok(bytes) if bytes > 0)
    {
        let text = String::from_utf8_lossy(&line).trim_end().to_owned();
        if let Some(found) = Ready::parse(&text) {
            // Nobody listens any more once the first was heard.
            let _ = ready.send(found);
        }
        log.push(text);
        line.clear();
    }
}

/// The last lines of a log, shared with the thread that reads it.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<VecDeque<String>>>);

impl Log {
    fn push(&self, line: String) {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() == LOG_LINES {
            lines.pop_front();
        }
        lines.push_back(line);
    }

    fn tail(&self) -> String {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.is_empty() { "(none)".into() } else { Vec::from(lines.clone()).join("\n") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interrupt::Interrupt;

    const READY: &str = r#"{"fields":{"message":"ready","listen":"127.0.0.1:7","admin":"127.0.0.1:8"}}"#;

    fn start(shell: &Shell, script: &str) -> Result<(Server, Ready)> {
        Server::start(shell, &mut shell.command("sh", &["-c", script]))
    }

    fn open(interrupted: bool) -> Shell {
        Shell::open(Interrupt::fixed(interrupted)).unwrap()
    }

    #[test]
    fn a_server_is_ready_when_it_says_so_and_stops_when_asked() {
        let shell = open(false);
        let script = format!(
            "trap 'exit 0' TERM; echo 'not json' >&2; echo '{READY}' >&2; while :; do sleep 0.01; done"
        );
        let (server, ready) = start(&shell, &script).unwrap();
        assert_eq!((ready.listen.port(), ready.admin.port()), (7, 8));
        server.stop().unwrap();
    }

    #[test]
    fn a_server_that_fails_is_quoted() {
        let shell = open(false);
        let error =
            start(&shell, "echo 'the port is taken' >&2; exit 3").map(|_| ()).unwrap_err().to_string();
        assert_eq!(
            error,
            "the server ended before it was ready\nthe server's last lines:\nthe port is taken"
        );

        let (server, _) =
            start(&shell, &format!("trap 'exit 4' TERM; echo '{READY}' >&2; while :; do sleep 0.01; done"))
                .unwrap();
        assert!(server.stop().unwrap_err().to_string().contains("exit status: 4"));

        let (mut server, _) = start(&shell, &format!("echo '{READY}' >&2; exit 5")).unwrap();
        assert!(server.serve(&shell).unwrap_err().to_string().contains("exit status: 5"));
    }

    #[test]
    fn an_interruption_ends_the_wait_and_the_server_with_it() {
        let shell = open(true);
        let error = start(&shell, "sleep 600").map(|_| ()).unwrap_err();
        assert!(error.is::<crate::interrupt::Interrupted>());
    }

    #[test]
    fn the_tail_is_bounded() {
        let log = Log::default();
        assert_eq!(log.tail(), "(none)");
        (0..LOG_LINES + 7).for_each(|number| log.push(number.to_string()));
        let tail = log.tail();
        assert_eq!((tail.lines().count(), tail.lines().next()), (LOG_LINES, Some("7")));
    }
}
