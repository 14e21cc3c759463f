//! What came of reading the configuration again, and which key signs.

use std::time::{SystemTime, UNIX_EPOCH};

use prometheus::{IntCounterVec, IntGauge, Opts, Registry};
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::KeyId;

use super::register;
use crate::reload::Outcome;

/// See the module.
pub struct ReloadMetrics {
    outcomes: IntCounterVec,
    failed: IntGauge,
    succeeded_at: IntGauge,
    waiting: IntGauge,
    key_id: IntGauge,
    key_written_at: IntGauge,
}

impl ReloadMetrics {
    pub(super) fn new(registry: &Registry) -> Self {
        let gauge = |name: &str, help: &str| register(registry, IntGauge::new(name, help));
        let options =
            Opts::new("wisdom_reloads_total", "Times the configuration was read again, by outcome.");
        let outcomes = register(registry, IntCounterVec::new(options, &["outcome"]));
        Outcome::labels().for_each(|outcome| drop(outcomes.with_label_values(&[outcome])));
        Self {
            outcomes,
            failed: gauge(
                "wisdom_reload_failed",
                "1 where the configuration was not taken when it was last read, and an older one is in force.",
            ),
            succeeded_at: gauge(
                "wisdom_reload_success_timestamp_seconds",
                "When the configuration was last read and taken, at the start or later, since 1970.",
            ),
            waiting: gauge(
                "wisdom_reload_waiting_keys",
                "Keys and sections of the configuration whose written value waits for a restart.",
            ),
            key_id: gauge(
                "wisdom_signing_key_id",
                "Id of the key that signs; 0 for one of this process alone.",
            ),
            key_written_at: gauge(
                "wisdom_signing_key_written_timestamp_seconds",
                "When the file of the key that signs was last written, since 1970; 0 where it is in no file.",
            ),
        }
    }

    /// It was read again, and so many keys wait for a restart.
    pub(crate) fn ended(&self, outcome: Outcome, waiting: usize, at: UnixMillis) {
        self.outcomes.with_label_values(&[outcome.label()]).inc();
        self.failed.set(i64::from(outcome.is_failure()));
        if !outcome.is_failure() {
            self.took(at);
            self.waiting.set(i64::try_from(waiting).unwrap_or(i64::MAX));
        }
    }

    /// What was read is in force since then.
    pub(crate) fn took(&self, at: UnixMillis) {
        self.succeeded_at.set(seconds(at.0 / 1_000));
    }

    /// This key signs, whose file was last written then.
    pub(crate) fn signs(&self, id: KeyId, written: Option<SystemTime>) {
        self.key_id.set(i64::from(id.0));
        let since_epoch = written.and_then(|written| written.duration_since(UNIX_EPOCH).ok());
        self.key_written_at.set(since_epoch.map_or(0, |since| seconds(since.as_secs())));
    }
}

fn seconds(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
