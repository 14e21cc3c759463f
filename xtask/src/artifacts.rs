//! Where cargo put what it built: it says so itself, whatever the target directory.
//!
//! Owns reading its messages, one JSON object a line. What is built is the caller's.

use crate::shell::Shell;
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;

/// Makes cargo name what it built on its standard output.
pub(crate) const MESSAGES: &str = "--message-format=json-render-diagnostics";

/// A program that cargo built.
pub(crate) struct Built {
    pub(crate) program: PathBuf,
    /// The `Cargo.toml` of its package.
    pub(crate) manifest: PathBuf,
}

/// Runs a cargo command that has [`MESSAGES`] and gives the program of this kind and name.
pub(crate) fn built(shell: &Shell, cargo: &mut Command, kind: &str, name: &str) -> Result<PathBuf> {
    let messages = shell.capture(cargo)?;
    let program = programs(&messages, kind, name).next().map(|built| built.program);
    program.with_context(|| format!("cargo built no {kind} {name}"))
}

/// The programs of this kind and name in cargo's messages.
pub(crate) fn programs(messages: &str, kind: &str, name: &str) -> impl Iterator<Item = Built> {
    messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()).filter_map(move |message| {
        let target = &message["target"];
        let is_kind = target["kind"].as_array()?.iter().any(|its| its == kind);
        let is_it = message["reason"] == "compiler-artifact" && target["name"] == name && is_kind;
        let program = message["executable"].as_str().filter(|_| is_it)?.into();
        Some(Built { program, manifest: message["manifest_path"].as_str()?.into() })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_programs_by_name_and_kind() {
        let messages = concat!(
            r#"{"reason":"compiler-artifact","manifest_path":"/c/Cargo.toml","target":{"kind":["lib"],"name":"wisdom"},"executable":null}"#,
            "\nnot json\n",
            r#"{"reason":"compiler-artifact","manifest_path":"/c/Cargo.toml","target":{"kind":["example"],"name":"wisdom"},"executable":"/t/examples/wisdom"}"#,
            "\n",
            r#"{"reason":"compiler-artifact","manifest_path":"/c/Cargo.toml","target":{"kind":["bin"],"name":"wisdom"},"executable":"/t/wisdom"}"#,
            "\n",
            r#"{"reason":"build-finished","success":true}"#,
            "\n",
        );
        for (kind, name, path) in [
            ("bin", "wisdom", Some("/t/wisdom")),
            ("example", "wisdom", Some("/t/examples/wisdom")),
            ("lib", "wisdom", None),
            ("bin", "wisdom-server", None),
        ] {
            let found: Vec<_> = programs(messages, kind, name).collect();
            assert_eq!(found.first().map(|built| built.program.as_path()), path.map(std::path::Path::new));
            assert!(found.iter().all(|built| built.manifest == std::path::Path::new("/c/Cargo.toml")));
        }
    }
}
