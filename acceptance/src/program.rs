//! One child process: its log, the wait until it is there, its end.

use std::ffi::OsStr;
use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::Folder;

/// Long enough for a noisy machine; a test that passes does not wait it out.
pub const PATIENCE: Duration = Duration::from_mins(1);
const POLL_INTERVAL: Duration = Duration::from_millis(10);

/// A command that sees nothing of this process's own configuration.
#[must_use]
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("WISDOM") {
            command.env_remove(name);
        }
    }
    command.stdin(Stdio::null());
    command
}

/// Runs a command to its end; anything but success is an error that has what it said.
pub fn run(command: &mut Command) -> Result<Output> {
    let output = command.output().with_context(|| format!("{command:?} does not start"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("{command:?}: {}\n{said}{}", output.status, String::from_utf8_lossy(&output.stdout));
    }
    Ok(output)
}

/// A TCP port of 127.0.0.1 on which nobody listened a moment ago.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// A program that runs; dropping it ends it, and whatever it has started in its process group.
#[derive(Debug)]
pub struct Program {
    child: Child,
    log: PathBuf,
}

impl Program {
    /// Starts `command`; what it writes goes into a file of `folder` that is called `name` and ends in `.log`.
    pub fn start(folder: &Folder, name: &str, command: &mut Command) -> Result<Self> {
        let log = folder.path(&format!("{name}.log"));
        let file = File::create(&log)?;
        command.stdout(file.try_clone()?).stderr(file).process_group(0);
        let child = command.spawn().with_context(|| format!("{command:?} does not start"))?;
        Ok(Self { child, log })
    }

    /// All it has written until now.
    pub fn log(&self) -> Result<String> {
        Ok(String::from_utf8_lossy(&std::fs::read(&self.log)?).into_owned())
    }

    /// Waits until `found` finds something; that the program ends before is an error.
    pub fn wait_for<T>(&mut self, what: &str, mut found: impl FnMut(&str) -> Option<T>) -> Result<T> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let ended = self.child.try_wait()?;
            let log = self.log()?;
            if let Some(found) = found(&log) {
                return Ok(found);
            }
            if let Some(status) = ended {
                bail!("ended with {status} before {what}:\n{log}");
            }
            if Instant::now() > deadline {
                bail!("no {what} within {} s:\n{log}", PATIENCE.as_secs());
            }
            std::thread::sleep(POLL_INTERVAL);
        }
    }

    /// Waits until it accepts connections at `address`.
    pub fn accepts(mut self, address: impl Into<SocketAddr>) -> Result<Self> {
        let address = address.into();
        self.wait_for("accept", |_| TcpStream::connect(address).ok())?;
        Ok(self)
    }

    /// Waits until it accepts connections on this socket.
    pub fn accepts_at(mut self, socket: &Path) -> Result<Self> {
        self.wait_for("accept", |_| UnixStream::connect(socket).ok())?;
        Ok(self)
    }

    /// Its process id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Asks it to end and waits until it has; its exit code, where it has one.
    pub fn stop(&mut self) -> Result<Option<i32>> {
        run(command("kill").args(["-s", "TERM", &self.id().to_string()]))?;
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status.code());
            }
            std::thread::sleep(POLL_INTERVAL);
        }
        bail!("did not end within {} s:\n{}", PATIENCE.as_secs(), self.log()?)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // The whole group: servers have children. Where it has ended already, that is as good.
        let group = format!("-{}", self.child.id());
        let _ = command("kill").args(["-s", "KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
