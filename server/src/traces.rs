//! Traces: one for each connection, told to a collector as OTLP over HTTP.
//!
//! Owns which are told, the queue before the collector, and what one looks like. A connection hands its trace over when it has
//! ended and never waits: what the queue has no room for is dropped and counted. The trace's id is the connection's, so that one
//! leads from the log to it and back.

mod exporter;
mod json;
mod post;

use std::fmt;
use std::sync::{Mutex, PoisonError};

use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::Instant;
use wisdom_protocol::message::RequestId;
use wisdom_protocol::source::Source;

use crate::connection::Summary;
use crate::http_client::Endpoint;
use crate::metrics::SpanOutcome;
pub use crate::metrics::TraceMetrics;
use crate::trail::Keep;
use crate::tunnel::Share;
pub use exporter::Exporter;

/// Connections whose traces wait for the collector. Each has at most the spans that `trail` keeps.
const MAX_WAITING: usize = 1_024;
/// Ids are compared with a share of this range.
const ID_RANGE: u64 = 1 << 32;

/// Where traces go, and which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceSettings {
    /// To whom.
    pub collector: Collector,
    /// What this server is called there.
    pub service_name: String,
    /// Of all connections, this part; those with a slow request, or that panicked, on top of it.
    pub ratio: Share,
}

/// Where OTLP over HTTP is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collector(pub(super) Endpoint);

impl Collector {
    /// Reads `http://host:port`, to which a path may be added; the one of traces is put behind it, as OTLP's exporters do.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_base = text.starts_with("http://") && !text.contains('?');
        let url = format!("{}/v1/traces", text.trim_end_matches('/'));
        Endpoint::parse(&url).ok().filter(|_| is_base).map(Self)
    }
}

impl fmt::Display for Collector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One connection, ended.
#[derive(Debug)]
pub struct Trace {
    /// The connection's id.
    pub id: RequestId,
    /// Whose it was, as the log has it.
    pub source: Source,
    /// When it was accepted.
    pub began: Instant,
    /// When it ended.
    pub ended: Instant,
    /// What became of it.
    pub summary: Summary,
}

impl Trace {
    fn spans(&self) -> u64 {
        1 + self.summary.trail.len() as u64
    }
}

/// See the module.
pub struct Traces {
    settings: Option<TraceSettings>,
    queue: Sender<Trace>,
    waiting: Mutex<Option<Receiver<Trace>>>,
    metrics: TraceMetrics,
}

impl Traces {
    /// As configured; where nothing is, no connection keeps or tells anything.
    #[must_use]
    pub fn new(settings: Option<TraceSettings>, metrics: TraceMetrics) -> Self {
        let (queue, waiting) = channel(MAX_WAITING);
        Self { settings, queue, waiting: Mutex::new(Some(waiting)), metrics }
    }

    /// What a connection is to keep.
    #[must_use]
    pub fn keep(&self) -> Keep {
        if self.settings.is_some() { Keep::Spans } else { Keep::Nothing }
    }

    /// A connection has ended; never waits.
    pub fn ended(&self, trace: Trace) {
        let Some(settings) = &self.settings else { return };
        let remarkable = trace.summary.trail.was_slow() || trace.summary.outcome == "panicked";
        if !remarkable && !is_chosen(trace.id, settings.ratio) {
            return;
        }
        let spans = trace.spans();
        if self.queue.try_send(trace).is_err() {
            self.metrics.count(SpanOutcome::QueueFull, spans);
        }
    }

    /// Who takes them to the collector; once, and only where there is one.
    pub fn exporter(&self) -> Option<Exporter> {
        let settings = self.settings.clone()?;
        let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        Some(Exporter::new(settings, waiting, self.metrics.clone()))
    }
}

/// Whether the random part of this id falls within the share.
fn is_chosen(id: RequestId, ratio: Share) -> bool {
    let (_, low) = id.0.as_u64_pair();
    low % ID_RANGE < ratio.of(usize::try_from(ID_RANGE).unwrap_or(usize::MAX)) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_collector() {
        for (text, url) in [
            ("http://127.0.0.1:4318", "http://127.0.0.1:4318/v1/traces"),
            ("http://otel.internal:4318/", "http://otel.internal:4318/v1/traces"),
            ("http://[::1]:4318/tempo/", "http://[::1]:4318/tempo/v1/traces"),
            ("http://a", "http://a/v1/traces"),
        ] {
            assert_eq!(Collector::parse(text).unwrap().to_string(), url, "{text}");
        }
        let wrong = [
            "",
            "127.0.0.1:4318",
            "https://a:4318",
            "http://",
            "http://u@a:1",
            "http://a:1/?x",
            "http://a:1/#x",
            "http://a:1/ x",
            "http://a:0",
        ];
        for text in wrong {
            assert_eq!(Collector::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_part_that_is_asked_for_is_chosen() {
        let ratio = Share::parse("1/8").unwrap();
        let id = |low: u64| RequestId(uuid::Uuid::from_u64_pair(0, low));
        let spread = |number: u64| number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let chosen = (0..8_000).filter(|number| is_chosen(id(spread(*number)), ratio)).count();
        assert!((900..1_100).contains(&chosen), "{chosen}");
        assert!((0..100).all(|number| is_chosen(id(spread(number)), Share::parse("1/1").unwrap())));
    }
}
