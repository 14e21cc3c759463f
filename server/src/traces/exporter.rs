//! The one task that takes traces to the collector, batch after batch. Whatever the collector does, nobody waits for it.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt;
use tokio::sync::mpsc::Receiver;
use wisdom_protocol::message::RequestId;

use super::json::encode;
use super::post::{PostError, Taken, post};
use super::{Trace, TraceMetrics, TraceSettings};
use crate::entropy::request_id;
use crate::gate::Gate;
use crate::metrics::SpanOutcome;
use crate::tunnel::dial::NetDial;

/// A batch is sent with so many spans, and a few more where the last trace has them.
const MAX_BATCH_SPANS: u64 = 512;
/// Or when its first trace has waited so long.
const BATCH_EVERY: Duration = Duration::from_secs(1);
/// How often one batch is tried.
const MAX_ATTEMPTS: u32 = 4;
/// Before the second attempt; twice as long before each further one.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
/// At the end of the process, for what is still there.
const FLUSH: Duration = Duration::from_millis(700);

/// See the module.
pub struct Exporter {
    settings: TraceSettings,
    waiting: Receiver<Trace>,
    metrics: TraceMetrics,
    dialler: NetDial,
    /// Spans taken from the queue of which it is not yet known what became of them.
    under_way: AtomicU64,
    /// Whether the last attempt failed, so that a failure is told once and not at each attempt.
    failing: bool,
}

impl Exporter {
    pub(super) fn new(settings: TraceSettings, waiting: Receiver<Trace>, metrics: TraceMetrics) -> Self {
        let (dialler, under_way) = (NetDial::default(), AtomicU64::new(0));
        Self { settings, waiting, metrics, dialler, under_way, failing: false }
    }

    /// Exports until the drain is over, and then what is left, for a moment. A panic ends the export, and nothing else.
    pub async fn run(mut self, gate: Arc<Gate>) {
        let instance = request_id(&*gate.entropy, gate.clock.now());
        let end = async {
            gate.drain.over().await;
            tokio::time::sleep(FLUSH).await;
        };
        tokio::select! {
            ended = AssertUnwindSafe(self.export(&gate, instance)).catch_unwind() => {
                gate.metrics.panics.inc_by(u64::from(ended.is_err()));
            }
            () = end => {}
        }
        self.waiting.close();
        let mut left = self.under_way.load(Ordering::Relaxed);
        while let Ok(trace) = self.waiting.try_recv() {
            left += trace.spans();
        }
        if left > 0 {
            self.metrics.count(SpanOutcome::Failed, left);
            tracing::warn!(spans = left, "traces are lost: the collector did not take them before the end");
        }
    }

    async fn export(&mut self, gate: &Gate, instance: RequestId) {
        while let Some(first) = self.next(gate).await {
            let mut spans = first.spans();
            self.under_way.store(spans, Ordering::Relaxed);
            let mut batch = vec![first];
            let deadline = tokio::time::sleep(BATCH_EVERY);
            tokio::pin!(deadline);
            while spans < MAX_BATCH_SPANS {
                let trace = tokio::select! {
                    biased;
                    () = &mut deadline => break,
                    trace = self.next(gate) => trace,
                };
                let Some(trace) = trace else { break };
                spans += trace.spans();
                self.under_way.store(spans, Ordering::Relaxed);
                batch.push(trace);
            }
            let body = encode(batch, &self.settings, instance, &gate.clock);
            self.deliver(body.into(), spans).await;
            self.under_way.store(0, Ordering::Relaxed);
        }
    }

    /// The next trace. Once the drain is over, those that wait already, and then none.
    async fn next(&mut self, gate: &Gate) -> Option<Trace> {
        tokio::select! {
            biased;
            trace = self.waiting.recv() => return trace,
            () = gate.drain.over() => self.waiting.close(),
        }
        self.waiting.recv().await
    }

    async fn deliver(&mut self, body: Bytes, spans: u64) {
        let mut pause = FIRST_PAUSE;
        for attempt in 1..=MAX_ATTEMPTS {
            let posted = post(&self.dialler, &self.settings.collector, body.clone()).await;
            self.tell(&posted);
            match posted {
                Ok(Taken { rejected }) => {
                    let rejected = rejected.min(spans);
                    self.metrics.count(SpanOutcome::Rejected, rejected);
                    return self.metrics.count(SpanOutcome::Exported, spans - rejected);
                }
                Err(error) if error.may_pass() && attempt < MAX_ATTEMPTS => {
                    tokio::time::sleep(pause).await;
                    pause *= 2;
                }
                Err(_) => break,
            }
        }
        self.metrics.count(SpanOutcome::Failed, spans);
    }

    fn tell(&mut self, posted: &Result<Taken, PostError>) {
        let was_failing = std::mem::replace(&mut self.failing, posted.is_err());
        match posted {
            Err(error) if !was_failing => {
                tracing::warn!(%error, collector = %self.settings.collector, "traces are not taken");
            }
            Ok(_) if was_failing => tracing::info!("traces are taken again"),
            _ => {}
        }
    }
}
