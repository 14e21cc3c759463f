//! A `wisdom forward` that runs, and what it tells.

use std::process::Stdio;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStdout, Command};

use crate::command::wisdom;
use crate::gate::{Gate, soon};
use crate::schema::assert_event;

pub(crate) struct Forwarding {
    child: Child,
    events: Lines<BufReader<ChildStdout>>,
    /// Where it listens.
    pub(crate) address: String,
}

impl Forwarding {
    /// To `gate`, from any free port.
    pub(crate) async fn begin(gate: &Gate, arguments: &[&str]) -> Self {
        let address = gate.address().to_string();
        Self::run(&[&["forward", &address, "--json", "-l", "0"], arguments].concat()).await
    }

    /// With all `arguments`.
    pub(crate) async fn run(arguments: &[&str]) -> Self {
        let mut child = wisdom(arguments).stderr(Stdio::piped()).spawn().unwrap();
        let events = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut forwarding = Self { child, events, address: String::new() };
        let listening = forwarding.event("listening").await;
        listening["address"].as_str().unwrap().clone_into(&mut forwarding.address);
        forwarding
    }

    pub(crate) async fn connect(&self) -> TcpStream {
        soon(TcpStream::connect(&self.address)).await.unwrap()
    }

    /// The next event, which must be this one.
    pub(crate) async fn event(&mut self, name: &str) -> Value {
        let event = self.any_event().await;
        assert_eq!(event["event"], name, "{event}");
        event
    }

    /// The next event, which must be as published.
    pub(crate) async fn any_event(&mut self) -> Value {
        let line = soon(self.events.next_line()).await.unwrap();
        let event = serde_json::from_str(&line.expect("it has ended")).unwrap();
        assert_event(&event);
        event
    }

    pub(crate) async fn signal(&self, name: &str) {
        let pid = self.child.id().unwrap().to_string();
        assert!(Command::new("kill").args([name, &pid]).status().await.unwrap().success());
    }

    /// The rest of what it says, and its exit code, when it is over.
    pub(crate) async fn end(mut self) -> (Option<i32>, Vec<String>, String) {
        let mut lines = Vec::new();
        while let Some(line) = soon(self.events.next_line()).await.unwrap() {
            lines.push(line);
        }
        let output = soon(self.child.wait_with_output()).await.unwrap();
        (output.status.code(), lines, String::from_utf8(output.stderr).unwrap())
    }
}
