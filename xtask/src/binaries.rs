//! The release binaries of the server and the client.
//!
//! Owns building them and finding where cargo put them: cargo says so itself, whatever the target directory.

use crate::shell::Shell;
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::PathBuf;

pub(crate) struct Binaries {
    pub(crate) server: PathBuf,
    pub(crate) client: PathBuf,
}

impl Binaries {
    pub(crate) fn build(shell: &Shell) -> Result<Self> {
        let packages = ["build", "--release", "--locked", "-p", "wisdom-server", "-p", "wisdom-client"];
        let format = "--message-format=json-render-diagnostics";
        let messages = shell.capture(&mut shell.cargo(&[&packages[..], &[format]].concat()))?;
        let find =
            |name| executable(&messages, name).with_context(|| format!("cargo built no binary {name}"));
        Ok(Self { server: find("wisdom-server")?, client: find("wisdom")? })
    }
}

/// The path of the binary `name` in cargo's messages, one JSON object a line.
fn executable(messages: &str, name: &str) -> Option<PathBuf> {
    messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()).find_map(|message| {
        let is_binary = message["target"]["kind"].as_array()?.iter().any(|kind| kind == "bin");
        let is_it = message["reason"] == "compiler-artifact" && message["target"]["name"] == name;
        if is_it && is_binary { message["executable"].as_str().map(PathBuf::from) } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_binaries_by_name_and_kind() {
        let messages = concat!(
            r#"{"reason":"compiler-artifact","target":{"kind":["lib"],"name":"wisdom"},"executable":null}"#,
            "\nnot json\n",
            r#"{"reason":"compiler-artifact","target":{"kind":["example"],"name":"wisdom"},"executable":"/t/examples/wisdom"}"#,
            "\n",
            r#"{"reason":"compiler-artifact","target":{"kind":["bin"],"name":"wisdom"},"executable":"/t/wisdom"}"#,
            "\n",
            r#"{"reason":"build-finished","success":true}"#,
            "\n",
        );
        for (name, path) in [("wisdom", Some("/t/wisdom")), ("wisdom-server", None)] {
            assert_eq!(executable(messages, name), path.map(PathBuf::from), "{name}");
        }
    }
}
