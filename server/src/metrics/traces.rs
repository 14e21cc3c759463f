//! What became of the spans of traces.

use prometheus::{IntCounterVec, Opts, Registry};

use super::register;

/// What becomes of a span that was to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanOutcome {
    /// The collector has it.
    Exported,
    /// The collector said that it does not want it.
    Rejected,
    /// The queue before the collector was full.
    QueueFull,
    /// The collector could not be reached, or refused the request.
    Failed,
}

wisdom_protocol::labels!(SpanOutcome {
    Self::Exported => "exported",
    Self::Rejected => "rejected",
    Self::QueueFull => "queue_full",
    Self::Failed => "failed",
});

/// See the module.
#[derive(Clone, Debug)]
pub struct TraceMetrics(IntCounterVec);

impl TraceMetrics {
    pub(super) fn new(registry: &Registry) -> Self {
        let options = Opts::new("wisdom_trace_spans_total", "Spans of traces, by what became of them.");
        let family = register(registry, IntCounterVec::new(options, &["outcome"]));
        SpanOutcome::labels().for_each(|outcome| drop(family.with_label_values(&[outcome])));
        Self(family)
    }

    /// This became of so many spans.
    pub fn count(&self, outcome: SpanOutcome, spans: u64) {
        self.0.with_label_values(&[outcome.label()]).inc_by(spans);
    }
}
