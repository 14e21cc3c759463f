//! Reading the configuration again while the server runs: on SIGHUP, and when a file that was read has changed.
//!
//! Owns when that happens, what is told of it, and the task that does it, the only one that swaps the gate's settings. What of a
//! configuration can change is `config`'s to say; what is wrong leaves everything as it was.

mod apply;
mod files;
mod outcome;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use apply::{apply, tidy};
use files::Files;
pub use outcome::{LastReload, Outcome, Trigger};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::time::{Interval, MissedTickBehavior};

use crate::clock::wall_clock;
use crate::config::{self, ConfigError, Layers, Reloaded, Settings};
use crate::gate::Gate;
use crate::telemetry::Level;

/// How often files are looked at, and what has had its time is forgotten.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Where the configuration comes from, and what is outside the gate that follows it.
#[derive(Clone)]
pub struct Origin {
    layers: Arc<dyn Fn() -> Layers + Send + Sync>,
    level: Level,
}

impl Origin {
    /// `layers` says what this process is told; `level` is the log's.
    pub fn new(layers: impl Fn() -> Layers + Send + Sync + 'static, level: Level) -> Self {
        Self { layers: Arc::new(layers), level }
    }
}

/// See the module.
pub struct Reloader {
    origin: Origin,
    hangup: Signal,
    files: Files,
}

impl Reloader {
    /// From now on SIGHUP does not end the process, and what is written to the files that `running` was read from is a change.
    pub fn new(origin: Origin, running: &Settings) -> io::Result<Self> {
        Ok(Self { origin, hangup: signal(SignalKind::hangup())?, files: Files::of(&running.files) })
    }

    /// Reads again whenever there is a reason, until it is dropped.
    pub async fn run(mut self, gate: Arc<Gate>) -> io::Result<()> {
        let mut files = std::mem::take(&mut self.files);
        let mut tick = tokio::time::interval(LOOK_EVERY);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let trigger = tokio::select! {
                _ = self.hangup.recv() => Trigger::Signal,
                () = until_changed(&mut files, &mut tick, &gate) => Trigger::File,
            };
            files = self.reload(files, trigger, &gate).await;
        }
    }

    /// Reads once; what was read is watched from then on, whether it was good or not.
    async fn reload(&self, files: Files, trigger: Trigger, gate: &Gate) -> Files {
        let (running, layers) = (gate.settings.load_full(), Arc::clone(&self.origin.layers));
        let read = tokio::task::spawn_blocking(move || read(&files, &running, &*layers)).await;
        let (result, read_again, files) = read.unwrap_or_else(|_| {
            // Where it panicked is in the log.
            gate.metrics.panics.inc();
            let mut error = ConfigError::default();
            error.mistakes.push("reading the configuration panicked: a mistake of the program".into());
            (Err(error), Vec::new(), Files::of(&gate.settings.load().files))
        });
        let last = match result {
            Ok(reloaded) => self.take(reloaded, read_again, trigger, gate),
            Err(error) => LastReload::refused(trigger, wall_clock(), error.mistakes),
        };
        last.tell();
        gate.reloaded(last);
        files
    }

    fn take(&self, new: Reloaded, read_again: Vec<PathBuf>, trigger: Trigger, gate: &Gate) -> LastReload {
        let last = LastReload::taken(trigger, wall_clock(), new.changes, new.waiting, read_again);
        let before = gate.settings.load_full();
        for doubt in new.settings.warnings.iter().filter(|doubt| !before.warnings.contains(doubt)) {
            tracing::warn!("{doubt}");
        }
        apply(new.settings, gate);
        let after = gate.settings.load();
        if before.log_level != after.log_level
            && let Err(error) = self.origin.level.set(&after.log_level)
        {
            tracing::error!(%error, "log.level can't be changed");
        }
        last
    }
}

/// Returns when a file has changed and is not being written any more. What has had its time is forgotten meanwhile.
async fn until_changed(files: &mut Files, tick: &mut Interval, gate: &Gate) {
    loop {
        tick.tick().await;
        tidy(gate);
        if !gate.settings.load().watch_files {
            continue;
        }
        let mut looking = files.clone();
        // Not on a thread of the runtime: the files may be on a network.
        let looked = tokio::task::spawn_blocking(move || (looking.look(), looking)).await;
        let Ok((changed, looked)) = looked else { continue };
        *files = looked;
        if changed {
            return;
        }
    }
}

type Read = (Result<Reloaded, ConfigError>, Vec<PathBuf>, Files);

/// What is written now, which files are different from when they were last read, and what to watch.
fn read(files: &Files, running: &Settings, layers: &(dyn Fn() -> Layers + Send + Sync)) -> Read {
    // Before they are read: what changes meanwhile is seen as a change afterwards.
    let (stamps, read_again) = files.stamps();
    let result = config::reload(&layers(), running);
    let named = match &result {
        Ok(reloaded) => &reloaded.settings.files,
        Err(error) => &error.files,
    };
    let watched = Files::after(&stamps, named.union(&running.files).cloned());
    (result, read_again, watched)
}
