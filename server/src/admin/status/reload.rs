//! The last time the configuration was read again, as the status page has it.

use serde::Serialize;

use crate::reload::LastReload;

/// Of each list, so many are told; the log has all of them.
const MAX_TOLD: usize = 8;

#[derive(Debug, Serialize)]
pub(super) struct ReloadStatus {
    at_ms: u64,
    trigger: &'static str,
    outcome: &'static str,
    /// What is different since then, one each.
    changes: Vec<String>,
    /// What waits for a restart.
    waiting: Vec<String>,
    /// What is wrong, where it was refused.
    mistakes: Vec<String>,
}

impl From<&LastReload> for ReloadStatus {
    fn from(last: &LastReload) -> Self {
        let told = |all: &[String]| all.iter().take(MAX_TOLD).cloned().collect();
        Self {
            at_ms: last.at.0,
            trigger: last.trigger.label(),
            outcome: last.outcome.label(),
            changes: told(&last.changes),
            waiting: told(&last.waiting),
            mistakes: told(&last.mistakes),
        }
    }
}
