//! What the gate does now, as one document: for the status page, for `wisdom top`, for whoever reads JSON.
//!
//! Owns its shape, which `docs/status.schema.json` publishes, and the samples from which rates and charts are made. Served
//! by `live`. To show more, give [`Status`] a member, and the schema the same.

mod history;
mod provider;
mod reload;
mod sample;
mod service;
mod summary;

use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::REFERENCE_HASHES_PER_SECOND;

use self::history::per_second;
pub(super) use self::history::{EVERY, History, Points};
use self::provider::ProviderStatus;
use self::reload::ReloadStatus;
use self::sample::Sample;
use self::service::ServiceStatus;
use self::summary::Summary;
use super::Side;
use super::health::{self, Report};
use crate::gate::Gate;

/// Reasons for refusals that are shown: those that were most frequent of late.
const MAX_REASONS: usize = 8;

/// See the module.
#[derive(Serialize)]
pub(super) struct Status {
    /// Of this document; it changes when a member goes or means something else, not when one comes.
    schema: u32,
    version: &'static str,
    /// In milliseconds since 1970, as everything here that ends in `_ms`.
    now_ms: u64,
    /// When this process began: another value is another process.
    started_ms: u64,
    uptime_seconds: u64,
    summary: Summary,
    /// Why new clients should not be sent here, if they should not.
    not_ready: Option<&'static str>,
    health: Report,
    connections: Filled,
    replay: Filled,
    outcomes: Outcomes,
    /// What a second of work is, in hashes.
    reference_hashes_per_second: u64,
    services: Vec<ServiceStatus>,
    /// Those that are asked over HTTP.
    providers: Vec<ProviderStatus>,
    /// None where the configuration is as it was at the start.
    reload: Option<ReloadStatus>,
    /// The most frequent first.
    refusals: Vec<ReasonStatus>,
    history: Points,
}

/// So much of what there may be.
#[derive(Debug, Serialize)]
struct Filled {
    now: usize,
    max: usize,
}

/// A counter.
#[derive(Debug, Serialize)]
struct Rated {
    /// Since the start.
    total: u64,
    /// Over the last ten seconds.
    per_second: f64,
}

#[derive(Serialize)]
struct Outcomes {
    accepted: Rated,
    challenges: Rated,
    grants: Rated,
    refusals: Rated,
    resets: Rated,
    broken: Rated,
}

#[derive(Serialize)]
struct ReasonStatus {
    reason: &'static str,
    /// In the last five minutes.
    recent: u64,
    #[serde(flatten)]
    count: Rated,
}

impl Status {
    /// The gate now, with those points of its charts that are later than `since`.
    pub(super) fn of(side: &Side, history: &Mutex<History>, since: UnixMillis) -> Self {
        let gate = &*side.gate;
        let health = health::report(side);
        let now = Sample::of(gate, gate.clock.now());
        let settings = gate.settings.load();
        let history = history.lock().unwrap_or_else(PoisonError::into_inner);
        let then = history.lately(&now);
        let readings = gate.prices.readings(now.at);
        let services: Vec<ServiceStatus> = settings
            .services
            .iter()
            .enumerate()
            .map(|(place, service)| ServiceStatus::of(gate, service, place == 0, &readings, (then, &now)))
            .collect();
        let outcomes = Outcomes::between(then, &now);
        let refusals = top_reasons(gate, history.five_minutes_ago(), then, &now);
        let (not_ready, draining) = (gate.not_ready(), gate.drain.has_begun());
        Self {
            schema: 1,
            version: env!("CARGO_PKG_VERSION"),
            now_ms: now.at.0,
            started_ms: side.started_ms.0,
            uptime_seconds: side.uptime().as_secs(),
            summary: Summary::of(not_ready, draining, &health, &services, &outcomes, &refusals),
            not_ready,
            health,
            connections: Filled { now: now.live, max: gate.caps().connections },
            replay: Filled { now: now.replay_entries, max: gate.replay.max_entries() },
            outcomes,
            reference_hashes_per_second: REFERENCE_HASHES_PER_SECOND,
            services,
            providers: gate.providers.each(|provider| ProviderStatus::of(provider, now.at)),
            reload: gate.last_reload().map(|last| ReloadStatus::from(&*last)),
            refusals,
            history: history.points(since),
        }
    }

    /// When the last point of its charts is, where it has one.
    pub(super) fn until(&self) -> Option<UnixMillis> {
        self.history.until()
    }
}

/// Looks at `gate` once more.
pub(super) fn sample(gate: &Gate, history: &Mutex<History>) {
    let sample = Sample::of(gate, gate.clock.now());
    history.lock().unwrap_or_else(PoisonError::into_inner).push(sample);
}

impl Outcomes {
    fn between(then: &Sample, now: &Sample) -> Self {
        let rated = |before, after| Rated { total: after, per_second: per_second(then, now, before, after) };
        let (before, after) = (then.totals, now.totals);
        Self {
            accepted: rated(before.accepted, after.accepted),
            challenges: rated(before.challenges, after.challenges),
            grants: rated(before.grants, after.grants),
            refusals: rated(before.refusals, after.refusals),
            resets: rated(before.resets, after.resets),
            broken: rated(before.broken, after.broken),
        }
    }
}

/// Those that happened, the most frequent of late first.
fn top_reasons(gate: &Gate, oldest: Option<&Sample>, then: &Sample, now: &Sample) -> Vec<ReasonStatus> {
    let count = |sample: &Sample, place: usize| sample.refusals.get(place).copied().unwrap_or(0);
    let told = |(place, (reason, _)): (usize, (&'static str, u64))| {
        let total = count(now, place);
        let per_second = per_second(then, now, count(then, place), total);
        let recent = total - oldest.map_or(0, |oldest| count(oldest, place)).min(total);
        ReasonStatus { reason, recent, count: Rated { total, per_second } }
    };
    let mut reasons: Vec<ReasonStatus> = gate.metrics.refusals().enumerate().map(told).collect();
    reasons.retain(|reason| reason.count.total > 0);
    reasons.sort_by_key(|reason| std::cmp::Reverse((reason.recent, reason.count.total)));
    reasons.truncate(MAX_REASONS);
    reasons
}
