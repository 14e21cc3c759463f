//! The gate's status, once as JSON or every second as server-sent events, and the task that samples it.
//!
//! Owns how many may watch at once, and until when. What they see is `status`'.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Json, Response};
use bytes::Bytes;
use futures_util::stream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{Instant, MissedTickBehavior};
use wisdom_protocol::time::UnixMillis;

use super::Side;
use super::problem::Problem;
use super::status::{self, EVERY, History, Status};

/// Watchers at once: each costs the gate a document a second.
const MAX_STREAMS: usize = 8;
/// Of the side port's connections, so much is left to others in any case.
const STREAM_SHARE: usize = 4;
/// A stream ends then, before its connection would be cut, and the page opens another by itself.
const MAX_STREAM_TIME: Duration = Duration::from_mins(4);
/// When a page comes back that lost its stream, in milliseconds.
const RETRY_MS: u32 = 1_000;
/// When somebody who finds no place may find one.
const FULL_RETRY: Duration = Duration::from_secs(10);
/// The header by which a browser says what it has seen of a stream that broke.
const LAST_SEEN: &str = "last-event-id";

/// Samples, and who watches them.
pub(super) struct Live {
    history: Mutex<History>,
    /// How many samples there have been.
    news: watch::Sender<u64>,
    places: Arc<Semaphore>,
    max_streams: usize,
}

impl Live {
    /// Nothing seen yet; the side port may have so many connections.
    pub(super) fn new(connections: usize) -> Self {
        let max_streams = (connections / STREAM_SHARE).clamp(1, MAX_STREAMS);
        let places = Arc::new(Semaphore::new(max_streams));
        Self { history: Mutex::default(), news: watch::Sender::new(0), places, max_streams }
    }

    fn status(&self, side: &Side, since: UnixMillis) -> Status {
        Status::of(side, &self.history, since)
    }
}

/// Takes a sample every second, for ever.
pub(super) async fn keep(side: &Side) -> Infallible {
    let mut tick = tokio::time::interval(EVERY);
    // What was missed is not made up for: rates are counted by the time that did pass.
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        status::sample(&side.gate, &side.live.history);
        side.live.news.send_modify(|samples| *samples += 1);
    }
}

/// The status now.
pub(super) fn once(side: &Side, head: &Parts) -> Result<Response, Problem> {
    let since = since(head.uri.query().unwrap_or_default())?;
    Ok(Json(side.live.status(side, since)).into_response())
}

/// The status now, and after every sample.
pub(super) fn watch(side: &Arc<Side>, head: &Parts) -> Result<Response, Problem> {
    let asked = since(head.uri.query().unwrap_or_default())?;
    let seen = head.headers.get(LAST_SEEN).and_then(|seen| seen.to_str().ok()?.parse().ok());
    let Ok(place) = Arc::clone(&side.live.places).try_acquire_owned() else {
        return Err(too_many(side.live.max_streams));
    };
    let mut news = side.live.news.subscribe();
    // The first event is sent at once.
    news.mark_changed();
    let watcher = Watcher {
        side: Arc::clone(side),
        news,
        since: seen.map_or(asked, UnixMillis),
        end: side.gate.clock.instant() + MAX_STREAM_TIME,
        _place: place,
    };
    let events = stream::unfold(watcher, |mut watcher| async move {
        let event = watcher.next().await?;
        Some((Ok::<_, Infallible>(event), watcher))
    });
    let content_type = (header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    Ok(([content_type], Body::from_stream(events)).into_response())
}

fn too_many(max: usize) -> Problem {
    let text = format!("{max} watch already, which is as many as may; read /status.json instead");
    Problem::new(StatusCode::SERVICE_UNAVAILABLE, "busy", text).come_back_after(FULL_RETRY)
}

/// `since=N` of a query: the moment, in milliseconds since 1970, up to which points are known already.
fn since(query: &str) -> Result<UnixMillis, Problem> {
    let mut given = query.split('&').filter_map(|part| part.strip_prefix("since="));
    let parsed = match (given.next(), given.next()) {
        (None, _) => Some(0),
        (Some(text), None) => text.parse().ok(),
        (Some(_), Some(_)) => None,
    };
    let text = "`since` is one number: the last `at_ms` that you know";
    parsed.map(UnixMillis).ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "malformed", text))
}

/// One open page, which holds its place.
struct Watcher {
    side: Arc<Side>,
    news: watch::Receiver<u64>,
    /// Up to when it has seen points.
    since: UnixMillis,
    end: Instant,
    _place: OwnedSemaphorePermit,
}

impl Watcher {
    /// The next event; none at the stream's end.
    async fn next(&mut self) -> Option<Bytes> {
        tokio::select! {
            changed = self.news.changed() => changed.ok()?,
            () = tokio::time::sleep_until(self.end) => return None,
            () = self.side.gate.drain.over() => return None,
        }
        let status = self.side.live.status(&self.side, self.since);
        self.since = status.until().unwrap_or(self.since);
        let data = serde_json::to_string(&status).ok()?;
        Some(Bytes::from(format!("retry: {RETRY_MS}\nid: {}\ndata: {data}\n\n", self.since.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn watchers_leave_most_connections_to_others() {
        let most = |connections| Live::new(connections).max_streams;
        assert_eq!([1, 8, 16, 64, 1_000].map(most), [1, 2, 4, 8, 8]);
    }

    #[test]
    fn what_is_known_already() {
        for (query, expected) in [
            ("", Some(0)),
            ("since=5", Some(5)),
            ("a=b&since=1795000000000", Some(1_795_000_000_000)),
            ("since=", None),
            ("since=-1", None),
            ("since=1&since=2", None),
        ] {
            assert_eq!(since(query).ok().map(|since| since.0), expected, "{query}");
        }
    }
}
