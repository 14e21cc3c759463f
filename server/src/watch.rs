//! What is told of the server as a whole: slow requests, a summary every few minutes, memory that comes near its limit.
//!
//! Owns when each is told. What was counted is `metrics`'; whom to refuse for want of memory is `admission`'s.

mod allowance;
mod memory;
mod slowest;
mod summary;

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use self::allowance::Allowance;
pub use self::memory::MemoryWatch;
use self::slowest::Slowest;
use self::summary::{Now, Summary};
use crate::gate::Gate;
use crate::trail::{Finished, Part, Trail};

/// How often it is looked whether something is to be told.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// What the configuration says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WatchSettings {
    /// A request that takes longer is told; zero tells none.
    pub slow: Duration,
    /// From one summary to the next; zero makes none.
    pub summary: Duration,
}

/// What connections report to.
#[derive(Debug, Default)]
pub struct Watch {
    slow_lines: Mutex<Allowance>,
    slowest: Slowest,
}

impl Watch {
    /// A request has ended. Where it was slow, it is told and counted.
    pub fn finished(&self, finished: &Finished, trail: &mut Trail, gate: &Gate) {
        let whole = &finished.whole;
        self.slowest.note(whole.part, whole.took(), whole.request);
        for (part, took) in [(Part::Queue, finished.queue), (Part::Dial, finished.dial)] {
            if let Some(took) = took {
                self.slowest.note(part, took, whole.request);
            }
        }
        let slow = gate.settings.load().watch.slow;
        if slow.is_zero() || whole.took() < slow {
            return;
        }
        trail.mark_slow();
        gate.metrics.slow_requests.inc();
        let lines = self.slow_lines.lock().unwrap_or_else(PoisonError::into_inner).ask(whole.ended);
        if let Some(left_out) = lines {
            tracing::warn!(
                request = %whole.request,
                kind = whole.part.label(),
                service = whole.service.as_ref().map(tracing::field::display),
                outcome = whole.outcome,
                seconds = whole.took().as_secs_f64(),
                queue_seconds = finished.queue.map(|took| took.as_secs_f64()),
                dial_seconds = finished.dial.map(|took| took.as_secs_f64()),
                left_out,
                "slow request"
            );
        }
    }
}

/// Tells what is to be told of what happens from now on, until the process ends.
pub fn run(gate: Arc<Gate>) -> impl Future<Output = io::Result<()>> {
    // Before anything is awaited: what happens until the runtime has time for this counts as well.
    let mut summary = Summary::new(gate.metrics.totals(), gate.clock.instant());
    async move {
        let mut tick = tokio::time::interval(LOOK_EVERY);
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tick.tick().await;
            summarise(&mut summary, &gate, gate.clock.instant());
        }
    }
}

fn summarise(summary: &mut Summary, gate: &Gate, now: Instant) {
    let settings = gate.settings.load();
    if !summary.is_due(settings.watch.summary, now) {
        return;
    }
    let readings = gate.prices.readings(gate.clock.now());
    let prices = readings.iter().map(|(service, reading)| (service.as_str(), reading.base.work.hashes()));
    let report =
        summary.take(Now { at: now, totals: gate.metrics.totals(), slowest: gate.watch.slowest.take() });
    tracing::info!(
        window_seconds = report.window.as_secs_f64(),
        connections = gate.admission.live(),
        accepted = report.accepted,
        accepted_per_second = report.per_second(report.accepted),
        challenges = report.challenges,
        grants = report.grants,
        refusals = report.refusals,
        refused_share = report.refused_share(),
        broken = report.broken,
        reset = report.reset,
        panics = report.panics,
        reasons = report.reasons(),
        prices = summary::pairs(prices),
        slowest = report.slowest(),
        replay_entries = gate.replay.len(),
        "summary"
    );
}
