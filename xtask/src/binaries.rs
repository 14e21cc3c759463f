//! The release binaries of the server and the client.
//!
//! Owns building them. Where cargo put them is read by `artifacts`.

use crate::artifacts;
use crate::shell::Shell;
use anyhow::{Context, Result};
use std::path::PathBuf;

pub(crate) struct Binaries {
    pub(crate) server: PathBuf,
    pub(crate) client: PathBuf,
}

impl Binaries {
    pub(crate) fn build(shell: &Shell) -> Result<Self> {
        let packages = ["build", "--release", "--locked", "-p", "wisdom-server", "-p", "wisdom-client"];
        let messages = shell.capture(&mut shell.cargo(&[&packages[..], &[artifacts::MESSAGES]].concat()))?;
        let find = |name| {
            let built = artifacts::programs(&messages, "bin", name).next();
            built.map(|built| built.program).with_context(|| format!("cargo built no binary {name}"))
        };
        Ok(Self { server: find("wisdom-server")?, client: find("wisdom")? })
    }
}
