//! What one connection went through and how long each part took: for the slow-request log and for traces.
//!
//! Owns nothing but times. Who is told of a request that has ended is `watch`'s, what becomes of the spans `traces`'.

use std::time::Duration;

use tokio::time::Instant;
use wisdom_protocol::message::RequestId;
use wisdom_protocol::service::ServiceName;

/// Spans kept of one connection; of those beyond it only their number is.
const MAX_SPANS: usize = 32;

/// What a span is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// A challenge asked for, until it is issued or refused.
    Challenge,
    /// A solution read, until it is spent or refused.
    Redeem,
    /// Of a redemption: the wait for a tunnel.
    Queue,
    /// Of a redemption: connecting to the upstream.
    Dial,
    /// A tunnel, until it ends.
    Relay,
}

wisdom_protocol::labels!(Part {
    Self::Challenge => "challenge",
    Self::Redeem => "redeem",
    Self::Queue => "queue",
    Self::Dial => "dial",
    Self::Relay => "relay",
});

/// One part of a connection's life.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// What it is of.
    pub part: Part,
    /// Which request.
    pub request: RequestId,
    /// What was asked for, where that is known.
    pub service: Option<ServiceName>,
    /// When it began.
    pub began: Instant,
    /// When it ended.
    pub ended: Instant,
    /// How; a label of ours.
    pub outcome: &'static str,
}

impl Span {
    /// How long it took.
    #[must_use]
    pub fn took(&self) -> Duration {
        self.ended.saturating_duration_since(self.began)
    }
}

/// A request that has ended, and what it waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// The whole of it.
    pub whole: Span,
    /// Of it, waiting for a tunnel.
    pub queue: Option<Duration>,
    /// Of it, connecting to the upstream.
    pub dial: Option<Duration>,
}

/// See the module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail {
    under_way: Option<UnderWay>,
    keep: Keep,
    spans: Vec<Span>,
    left_out: u32,
    slow: bool,
}

/// Whether spans are kept once their request has ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keep {
    /// They are not.
    #[default]
    Nothing,
    /// They are, for traces.
    Spans,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct UnderWay {
    part: Part,
    began: Instant,
    queue: Option<(Instant, Instant)>,
    dial: Option<(Instant, Instant)>,
}

impl Trail {
    /// Of a connection of which so much is kept.
    #[must_use]
    pub fn keeping(keep: Keep) -> Self {
        Self { keep, ..Self::default() }
    }

    /// A request was read: of a challenge, or of a redemption.
    pub fn begin(&mut self, part: Part, now: Instant) {
        self.under_way = Some(UnderWay { part, began: now, queue: None, dial: None });
    }

    /// The wait for a tunnel of the request under way is over.
    pub fn queued(&mut self, since: Instant, now: Instant) {
        if let Some(request) = &mut self.under_way {
            request.queue = Some((since, now));
        }
    }

    /// The dial of the request under way is over.
    pub fn dialled(&mut self, since: Instant, now: Instant) {
        if let Some(request) = &mut self.under_way {
            request.dial = Some((since, now));
        }
    }

    /// The request under way has ended; none where there was none.
    pub fn end(
        &mut self,
        request: RequestId,
        service: Option<ServiceName>,
        outcome: &'static str,
        now: Instant,
    ) -> Option<Finished> {
        let UnderWay { part, began, queue, dial } = self.under_way.take()?;
        let whole = Span { part, request, service, began, ended: now, outcome };
        self.keep(whole.clone());
        let took = |span: Option<(Instant, Instant)>| span.map(|(began, ended)| ended - began);
        for (part, span) in [(Part::Queue, queue), (Part::Dial, dial)] {
            if let Some((began, ended)) = span {
                self.keep(Span { part, began, ended, ..whole.clone() });
            }
        }
        Some(Finished { whole, queue: took(queue), dial: took(dial) })
    }

    /// Keeps a span, where spans are kept and there is room.
    pub fn keep(&mut self, span: Span) {
        match self.keep {
            Keep::Nothing => {}
            Keep::Spans if self.spans.len() < MAX_SPANS => self.spans.push(span),
            Keep::Spans => self.left_out = self.left_out.saturating_add(1),
        }
    }

    /// One of its requests was slow.
    pub fn mark_slow(&mut self) {
        self.slow = true;
    }

    /// Whether one of its requests was.
    #[must_use]
    pub fn was_slow(&self) -> bool {
        self.slow
    }

    /// How many spans were kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Whether none was.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// What was kept, in the order in which it ended, parts behind their whole; and how many spans there was no room for.
    #[must_use]
    pub fn into_spans(self) -> (Vec<Span>, u32) {
        (self.spans, self.left_out)
    }
}

#[cfg(test)]
mod tests {
    use wisdom_protocol::time::UnixMillis;

    use super::*;
    use crate::clock::Clock;

    const REQUEST: RequestId = RequestId(uuid::Uuid::from_u128(7));

    fn after(start: Instant, millis: u64) -> Instant {
        start + Duration::from_millis(millis)
    }

    #[tokio::test(start_paused = true)]
    async fn a_redemption_tells_what_it_waited_for() {
        let start = Clock::starting_at(UnixMillis(0)).instant();
        let mut trail = Trail::keeping(Keep::Spans);
        assert_eq!(trail.end(REQUEST, None, "departed", start), None, "nothing was under way");
        trail.begin(Part::Redeem, after(start, 10));
        trail.queued(after(start, 20), after(start, 50));
        trail.dialled(after(start, 50), after(start, 55));
        let service = ServiceName::new("ssh");
        let finished = trail.end(REQUEST, service.clone(), "granted", after(start, 60)).unwrap();
        assert_eq!(finished.whole.took(), Duration::from_millis(50));
        assert_eq!(finished.queue, Some(Duration::from_millis(30)));
        assert_eq!(finished.dial, Some(Duration::from_millis(5)));
        let (spans, left_out) = trail.into_spans();
        let parts: Vec<_> = spans.iter().map(|span| (span.part.label(), span.took().as_millis())).collect();
        assert_eq!((parts, left_out), (vec![("redeem", 50), ("queue", 30), ("dial", 5)], 0));
        assert!(spans.iter().all(|span| span.request == REQUEST && span.service == service));
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_kept_is_bounded_and_nothing_where_nothing_is_wanted() {
        let now = Clock::starting_at(UnixMillis(0)).instant();
        for (keep, kept, left_out) in [(Keep::Spans, MAX_SPANS, 8), (Keep::Nothing, 0, 0)] {
            let mut trail = Trail::keeping(keep);
            for _ in 0..MAX_SPANS + 8 {
                trail.begin(Part::Challenge, now);
                assert!(trail.end(REQUEST, None, "issued", now).is_some());
            }
            let (spans, beyond) = trail.into_spans();
            assert_eq!((spans.len(), beyond), (kept, left_out), "{keep:?}");
        }
    }
}
