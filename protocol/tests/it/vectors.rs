//! Reading `protocol/vectors/*.json`.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

fn directory() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// The entries of `list` in `file`; at least one.
pub(crate) fn entries(file: &str, list: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(directory().join(file)).unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    let entries = all[list].as_array().unwrap().clone();
    assert!(!entries.is_empty(), "{file}: {list} is empty");
    entries
}

pub(crate) fn name(entry: &Value) -> &str {
    entry["name"].as_str().unwrap()
}

pub(crate) fn hex(value: &Value) -> Vec<u8> {
    base16ct::lower::decode_vec(value.as_str().unwrap()).unwrap()
}

pub(crate) fn hex_array<const N: usize>(value: &Value) -> [u8; N] {
    hex(value).try_into().unwrap()
}

pub(crate) fn integer(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

#[test]
fn the_files_are_what_the_generator_makes() {
    let generator = directory().join("generate.py");
    let output = Command::new("python3").arg(generator).arg("--check").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
