//! A gate, and what its client is told about it.

use std::net::SocketAddr;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{Binaries, Folder, Program, command};

/// A running `wisdom-server`.
#[derive(Debug)]
pub struct Gate {
    program: Program,
    address: SocketAddr,
    admin: SocketAddr,
}

impl Gate {
    /// Starts one with this configuration, which has no listener; it gets free ports.
    pub fn start(folder: &Folder, configuration: &str) -> Result<Self> {
        Self::start_with(folder, configuration, &["--listen", "127.0.0.1:0"])
    }

    /// The same with these arguments beside.
    pub fn start_with(folder: &Folder, configuration: &str, arguments: &[&str]) -> Result<Self> {
        let file = folder.file("server.toml", configuration)?;
        let mut server = command(&Binaries::get()?.server);
        server.arg("--config").arg(file).args(["--admin-listen", "127.0.0.1:0", "--log-format", "json"]);
        let mut program = Program::start(folder, "gate", server.args(arguments))?;
        let ready = program.wait_for("ready", |log| {
            log.lines()
                .filter_map(|line| serde_json::from_str::<Value>(line).ok())
                .find(|event| event["fields"]["message"] == "ready")
        })?;
        let address = |name: &str| -> Result<SocketAddr> {
            let text = ready["fields"][name].as_str().with_context(|| format!("no {name} in {ready}"))?;
            Ok(text.parse()?)
        };
        Ok(Self { address: address("listen")?, admin: address("admin")?, program })
    }

    /// Where clients connect.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The same as text.
    #[must_use]
    pub fn name(&self) -> String {
        self.address.to_string()
    }

    /// Where its figures are.
    #[must_use]
    pub fn admin(&self) -> SocketAddr {
        self.admin
    }

    /// The process.
    pub fn program(&mut self) -> &mut Program {
        &mut self.program
    }

    /// The client with these arguments.
    pub fn client(&self, arguments: &[&str]) -> Result<Command> {
        let mut client = command(&Binaries::get()?.client);
        client.args(arguments);
        Ok(client)
    }
}
