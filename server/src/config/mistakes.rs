//! What is wrong or doubtful, collected until everything has been looked at.
//!
//! Owns the form of a mistake: key, problem, origin; and what was looked at, every file through [`ConfigError::read`]. No message shows
//! a secret or lets a control character through.

use std::fmt::Display;
use std::path::Path;

use zeroize::Zeroizing;

use super::source::Origin;
use crate::escape::Escaped;
use crate::text_file::{self, Occasion, Stamp, Stamps, TextFileError};

/// What is wrong with the configuration: everything that could be found.
#[derive(Clone, Debug, Default, PartialEq, Eq, thiserror::Error)]
#[error("{}", .mistakes.join("\n"))]
pub struct ConfigError {
    /// What must be mended, one each.
    pub mistakes: Vec<String>,
    /// What is allowed but doubtful.
    pub warnings: Vec<String>,
    /// Files that were read, or could not be, as they were just before: what is wrong may be mended in any of them.
    pub(crate) files: Stamps,
    occasion: Occasion,
}

impl ConfigError {
    /// Nothing yet.
    pub(super) fn on(occasion: Occasion) -> Self {
        Self { occasion, ..Self::default() }
    }

    /// Notes that the value of `key` is wrong.
    pub(super) fn mistake(&mut self, key: &str, problem: impl Display, origin: &Origin) {
        self.mistakes.push(Escaped(format_args!("{key}: {problem} (from {origin})")).to_string());
    }

    /// Notes a mistake that has no one value, and so no origin.
    pub(super) fn general(&mut self, problem: impl Display) {
        self.mistakes.push(Escaped(problem).to_string());
    }

    /// The text of a file, which is noted as it is before it is read: whatever changes from then on is seen as a change. Where it
    /// is read more than once, the first time counts.
    pub(super) fn read(&mut self, path: &Path, max_bytes: u64) -> Result<Zeroizing<String>, TextFileError> {
        self.files.entry(path.to_owned()).or_insert_with(|| Stamp::of(path));
        text_file::read(path, max_bytes, self.occasion)
    }

    /// Notes that something is allowed but doubtful.
    pub(super) fn warn(&mut self, problem: impl Display) {
        self.warnings.push(Escaped(problem).to_string());
    }
}
