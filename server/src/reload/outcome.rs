//! What came of reading the configuration again: for the log, the metrics and whoever asks later. Holds no secret.

use std::path::PathBuf;

use wisdom_protocol::time::UnixMillis;

/// Why it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// SIGHUP.
    Signal,
    /// A file has changed.
    File,
}

wisdom_protocol::labels!(Trigger {
    Self::Signal => "SIGHUP",
    Self::File => "file",
});

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is in force.
    Applied,
    /// It is in force, but for what waits for a restart.
    Partly,
    /// It is as it was.
    Unchanged,
    /// It is wrong, and the one before it stays in force.
    Refused,
    /// It could not be read to its end, and the one before it stays in force.
    Unread,
}

impl Outcome {
    /// Whether it was not taken, so that an older one is in force.
    #[must_use]
    pub fn is_failure(self) -> bool {
        matches!(self, Self::Refused | Self::Unread)
    }
}

wisdom_protocol::labels!(Outcome {
    Self::Applied => "applied",
    Self::Partly => "partly",
    Self::Unchanged => "unchanged",
    Self::Refused => "refused",
    Self::Unread => "unread",
});

/// The last time it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastReload {
    /// Why.
    pub trigger: Trigger,
    /// When, by the wall clock.
    pub at: UnixMillis,
    /// What came of it.
    pub outcome: Outcome,
    /// What is different now, one each, such as `services.ssh.floor: 64 -> 4096`.
    pub changes: Vec<String>,
    /// What waits for a restart, one each, with the reason.
    pub waiting: Vec<String>,
    /// The files that are different from when they were read before.
    pub files: Vec<PathBuf>,
    /// What is wrong, one each; empty where it was taken.
    pub mistakes: Vec<String>,
}

impl LastReload {
    /// It was good.
    pub(super) fn taken(
        trigger: Trigger,
        at: UnixMillis,
        changes: Vec<String>,
        waiting: Vec<String>,
        files: Vec<PathBuf>,
    ) -> Self {
        let outcome = if !waiting.is_empty() {
            Outcome::Partly
        } else if changes.is_empty() && files.is_empty() {
            Outcome::Unchanged
        } else {
            Outcome::Applied
        };
        Self { trigger, at, outcome, changes, waiting, files, mistakes: Vec::new() }
    }

    /// It was not.
    pub(super) fn refused(trigger: Trigger, at: UnixMillis, mistakes: Vec<String>) -> Self {
        let (changes, waiting, files) = (Vec::new(), Vec::new(), Vec::new());
        Self { trigger, at, outcome: Outcome::Refused, changes, waiting, files, mistakes }
    }

    /// Nobody knows whether it was.
    pub(super) fn unread(trigger: Trigger, at: UnixMillis, why: String) -> Self {
        Self { outcome: Outcome::Unread, ..Self::refused(trigger, at, vec![why]) }
    }

    /// One line in the log, and one more where something waits.
    pub(super) fn tell(&self) {
        let (trigger, outcome) = (self.trigger.label(), self.outcome.label());
        let mistakes = self.mistakes.join("; ");
        match self.outcome {
            Outcome::Refused => {
                let message = "the configuration is wrong and not taken; the one before it stays";
                return tracing::error!(trigger, mistakes, "{message}");
            }
            Outcome::Unread => {
                let message = "the configuration could not be read and is not taken; the one before it stays";
                return tracing::error!(trigger, mistakes, "{message}");
            }
            Outcome::Applied | Outcome::Partly | Outcome::Unchanged => {}
        }
        let files: Vec<String> = self.files.iter().map(|path| path.display().to_string()).collect();
        let text = |all: &[String]| (!all.is_empty()).then(|| all.join("; "));
        tracing::info!(
            trigger,
            outcome,
            changes = text(&self.changes),
            files = text(&files),
            "configuration read again"
        );
        if let Some(waiting) = text(&self.waiting) {
            tracing::warn!(waiting, "part of the configuration waits for a restart");
        }
    }
}
