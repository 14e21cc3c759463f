//! What is wrong or doubtful, collected until everything has been looked at.
//!
//! Owns the form of a mistake: key, problem, origin. No message shows a secret or lets a control character through.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::path::{Path, PathBuf};

use super::source::Origin;
use crate::escape::Escaped;

/// What is wrong with the configuration: everything that could be found.
#[derive(Clone, Debug, Default, PartialEq, Eq, thiserror::Error)]
#[error("{}", .mistakes.join("\n"))]
pub struct ConfigError {
    /// What must be mended, one each.
    pub mistakes: Vec<String>,
    /// What is allowed but doubtful.
    pub warnings: Vec<String>,
    /// Files that were read, or could not be: what is wrong may be mended in any of them.
    pub files: BTreeSet<PathBuf>,
}

impl ConfigError {
    /// Notes that the value of `key` is wrong.
    pub(super) fn mistake(&mut self, key: &str, problem: impl Display, origin: &Origin) {
        self.mistakes.push(Escaped(format_args!("{key}: {problem} (from {origin})")).to_string());
    }

    /// Notes a mistake that has no one value, and so no origin.
    pub(super) fn general(&mut self, problem: impl Display) {
        self.mistakes.push(Escaped(problem).to_string());
    }

    /// Notes that this file is about to be read.
    pub(super) fn reads(&mut self, path: &Path) {
        self.files.insert(path.to_owned());
    }

    /// Notes that something is allowed but doubtful.
    pub(super) fn warn(&mut self, problem: impl Display) {
        self.warnings.push(Escaped(problem).to_string());
    }
}
