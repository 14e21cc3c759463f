//! The programs of this project, as cargo builds them just now: with all features where these tests have all, because
//! other tests of the same run find their programs at the same place.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// Where they are.
#[derive(Debug)]
pub struct Binaries {
    /// The gate.
    pub server: PathBuf,
    /// The client.
    pub client: PathBuf,
}

impl Binaries {
    /// Builds them, once in each process; where that fails, every test that needs them fails with what cargo said.
    pub fn get() -> Result<&'static Self> {
        static BUILT: OnceLock<Result<Binaries>> = OnceLock::new();
        BUILT.get_or_init(Self::build).as_ref().map_err(|error| anyhow::anyhow!("{error:#}"))
    }

    fn build() -> Result<Self> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .args(["build", "--locked", "-p", "wisdom-server", "-p", "wisdom-client", "--bins"])
            .args(cfg!(feature = "all").then_some("--all-features"))
            .arg("--message-format=json-render-diagnostics")
            .stderr(Stdio::inherit())
            .output()
            .context("cargo does not start")?;
        ensure!(output.status.success(), "cargo built no programs: {}", output.status);
        let messages = String::from_utf8_lossy(&output.stdout);
        let find =
            |name| executable(&messages, name).with_context(|| format!("cargo built no program {name}"));
        Ok(Self { server: find("wisdom-server")?, client: find("wisdom")? })
    }
}

/// The path of the program `name` in cargo's messages, one JSON object a line.
fn executable(messages: &str, name: &str) -> Option<PathBuf> {
    messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()).find_map(|message| {
        (message["target"]["name"] == name).then_some(())?;
        message["executable"].as_str().map(PathBuf::from)
    })
}
