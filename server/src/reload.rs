//! Reading the configuration again while the server runs: on SIGHUP, and when a file that was read has changed.
//!
//! Owns when that happens, what is told of it, and the task that does it, the only one that swaps the gate's settings. What of a
//! configuration can change is `config`'s to say; what is wrong leaves everything as it was.

mod apply;
mod aside;
mod files;
mod outcome;

use std::convert::Infallible;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use apply::{apply, tidy};
use aside::{Aside, Undone};
use files::Files;
pub use outcome::{LastReload, Outcome, Trigger};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::time::{Interval, MissedTickBehavior};

use crate::clock::wall_clock;
use crate::config::{self, ConfigError, Layers, Reloaded, Settings};
use crate::gate::Gate;
use crate::telemetry::Level;
use crate::text_file::Stamps;

/// How often files are looked at.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How often what has had its time is forgotten.
const TIDY_EVERY: Duration = Duration::from_secs(1);
/// Files of a few pages take longer only where they are on a mount that does not answer.
const READ_TIMEOUT: Duration = Duration::from_secs(30);
/// Readings that have not ended, of which all but the last are left behind: so often other files can be named before a restart is
/// the only way.
const MAX_READINGS: usize = 4;
/// Who looks has no use for a second look.
const MAX_LOOKS: usize = 1;

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
    looks: Aside,
    readings: Aside,
}

impl Reloader {
    /// From now on SIGHUP does not end the process. What was written to a file after `running` was read from it is a change.
    pub fn new(origin: Origin, running: &Settings) -> io::Result<Self> {
        Ok(Self {
            origin,
            hangup: signal(SignalKind::hangup())?,
            files: Files::of(running.files.clone()),
            looks: Aside::new(MAX_LOOKS, READ_TIMEOUT),
            readings: Aside::new(MAX_READINGS, READ_TIMEOUT),
        })
    }

    /// Reads again whenever there is a reason, until it is dropped.
    pub async fn run(self, gate: Arc<Gate>) -> io::Result<()> {
        // Both in one task: settings are swapped by one at a time. Neither waits for the other where a file does not answer.
        tokio::select! {
            never = self.keep_reading(&gate) => match never {},
            never = keep_tidy(&gate) => match never {},
        }
    }

    async fn keep_reading(mut self, gate: &Gate) -> Infallible {
        let mut files = std::mem::take(&mut self.files);
        let mut tick = tokio::time::interval(LOOK_EVERY);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let trigger = tokio::select! {
                _ = self.hangup.recv() => Trigger::Signal,
                () = until_changed(&mut files, &mut tick, &self.looks, &self.readings, gate) => Trigger::File,
            };
            self.reload(&mut files, trigger, gate).await;
        }
    }

    /// Reads once; what was read is watched from then on, whether it was good or not.
    async fn reload(&self, files: &mut Files, trigger: Trigger, gate: &Gate) {
        let (known, running) = (files.clone(), gate.settings.load_full());
        let layers = Arc::clone(&self.origin.layers);
        let last = match self.readings.run(move || read(&known, &running, &*layers)).await {
            Ok((result, read_again, watched)) => {
                *files = Files::of(watched);
                match result {
                    Ok(reloaded) => self.take(reloaded, read_again, trigger, gate),
                    Err(error) => LastReload::refused(trigger, wall_clock(), error.mistakes),
                }
            }
            Err(undone) => {
                if undone == Undone::Panicked {
                    gate.metrics.panics.inc();
                    // The same would panic again; the next change may not.
                    files.let_be();
                }
                LastReload::unread(trigger, wall_clock(), self.why(undone, &gate.settings.load()))
            }
        };
        last.tell();
        gate.reloaded(last);
    }

    /// Why it was not read.
    fn why(&self, undone: Undone, running: &Settings) -> String {
        let paths: Vec<String> = running.files.keys().map(|path| path.display().to_string()).collect();
        let seconds = self.readings.timeout().as_secs();
        let place = "one of its files is where nothing answers, as on a network mount that is gone";
        match undone {
            Undone::Late => {
                format!("reading is not done after {seconds} s: {place}; so far it was {}", paths.join(", "))
            }
            Undone::Full => format!(
                "{} earlier readings are not done yet: {place}; mend that, or restart without it",
                self.readings.left_behind()
            ),
            Undone::Panicked => "reading panicked: a mistake of the program".into(),
        }
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

/// Returns when a file has changed and is not being written any more.
async fn until_changed(files: &mut Files, tick: &mut Interval, looks: &Aside, readings: &Aside, gate: &Gate) {
    loop {
        tick.tick().await;
        if !gate.settings.load().watch_files {
            continue;
        }
        let mut looking = files.clone();
        match looks.run(move || (looking.look(), looking)).await {
            Ok((changed, looked)) => {
                *files = looked;
                // What an earlier reading waits for, one more would wait for too: it is read when that has ended.
                if changed && readings.left_behind() == 0 {
                    return;
                }
            }
            // Told once: as long as this look has not ended there is no other.
            Err(Undone::Late) => tracing::warn!(
                "the files of the configuration can't be looked at: one is where nothing answers; a change is not seen"
            ),
            Err(Undone::Full | Undone::Panicked) => {}
        }
    }
}

/// Forgets what has had its time, ever again.
async fn keep_tidy(gate: &Gate) -> Infallible {
    let mut tick = tokio::time::interval(TIDY_EVERY);
    loop {
        tick.tick().await;
        tidy(gate);
    }
}

type Read = (Result<Reloaded, ConfigError>, Vec<PathBuf>, Stamps);

/// What is written now, which files are different from when they were last read, and what to watch.
fn read(files: &Files, running: &Settings, layers: &(dyn Fn() -> Layers + Send + Sync)) -> Read {
    let (now, read_again) = files.stamps();
    let result = config::reload(&layers(), running);
    let watched = match &result {
        Ok(reloaded) => reloaded.settings.files.clone(),
        // Not all that was read may be known, and what is wrong may be mended in any file of either.
        Err(error) => {
            let known = now.into_iter().filter(|(path, _)| running.files.contains_key(path));
            known.chain(error.files.clone()).collect()
        }
    };
    (result, read_again, watched)
}

#[cfg(test)]
mod tests;
