//! `cargo xtask tidy`: the house style as a test.
//!
//! Owns the walk over the tree and the report. What is asked of sources, documents and requirements is each module's own.

mod documents;
mod requirements;
mod sources;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// Folders that are not ours to judge: built, fetched, or recorded.
const SKIPPED: [&str; 5] = ["target", ".git", "node_modules", "__pycache__", "runs"];
/// A tree with more files than this is not this project's.
const MAX_FILES: usize = 20_000;

/// One text file of the tree.
pub(crate) struct File {
    /// From the root, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Something that is not as the house wants it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) path: String,
    /// From 1; 0 is the file as a whole.
    pub(crate) line: usize,
    pub(crate) text: String,
}

impl Finding {
    pub(crate) fn new(file: &File, line: usize, text: impl Into<String>) -> Self {
        Self { path: file.path.clone(), line, text: text.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.text)
    }
}

/// Checks the whole tree below `root` and prints what is wrong.
pub(crate) fn run(root: &Path) -> Result<()> {
    let mut files = Vec::new();
    collect(root, root, &mut files)?;
    let findings = check(root, &files);
    for finding in &findings {
        println!("{finding}");
    }
    if !findings.is_empty() {
        bail!("{} findings in {} files", findings.len(), files.len());
    }
    println!("{} files are tidy", files.len());
    Ok(())
}

fn check(root: &Path, files: &[File]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for file in files {
        findings.extend(sources::check(file));
        findings.extend(documents::check(root, file));
    }
    findings.extend(requirements::check(root, files));
    findings
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<File>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} can't be listed", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if !SKIPPED.contains(&name.as_str()) {
                collect(root, &path, files)?;
            }
            continue;
        }
        let wanted =
            path.extension().is_some_and(|ending| ending == "rs" || ending == "md" || ending == "py");
        if !wanted {
            continue;
        }
        if files.len() == MAX_FILES {
            bail!("more than {MAX_FILES} files below {}", root.display());
        }
        let text = fs::read_to_string(&path).with_context(|| format!("{} can't be read", path.display()))?;
        let path = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        files.push(File { path, text });
    }
    Ok(())
}
