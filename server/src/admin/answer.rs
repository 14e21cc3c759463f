//! One request to its answer: who asks and how often, the body nobody wants, the handler, the headers, the count.
//!
//! Owns the deadlines of a request once its head is there. What an answer says is each handler's own.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};
use wisdom_protocol::message::RequestId;
use wisdom_protocol::source::Source;

use super::problem::Problem;
use super::rate::{Left, Quota};
use super::route::{Lane, Method, Route, StatusClass};
use super::{Side, debug, figures, headers, health, host, live, page};
use crate::entropy::request_id;

/// For the rest of a request, and for the answer: none of these takes long, but for profiles, which add their own time.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(5);
/// Bytes of a request's body; nothing here reads one.
const MAX_BODY_BYTES: usize = 4 * 1024;

/// Answers `request` from `source`.
pub(super) async fn to(side: &Arc<Side>, source: Source, request: Request<Incoming>) -> Response {
    let began = side.gate.clock.instant();
    let settings = side.gate.settings.load_full();
    let (head, body) = request.into_parts();
    let id = id_of(&head.headers).unwrap_or_else(|| request_id(&*side.gate.entropy, side.gate.clock.now()));
    let (route, method) = (Route::of(head.uri.path()), Method::from(&head.method));
    let quota = Quota { per_second: settings.side.requests_per_second, burst: settings.side.burst };
    let left = match route.lane() {
        Lane::Probe => None,
        lane => Some(side.rates.take(source, lane, quota, side.uptime())),
    };
    let answered = match refused(left) {
        Some(problem) => Err(problem),
        None => handled(side, route, method, &head, body).await,
    };
    let mut response = answered.unwrap_or_else(|problem| problem.into_response(id));
    if let Some(left) = &left {
        headers::tell_rate(response.headers_mut(), quota, left);
    }
    headers::decorate(response.headers_mut(), id, head.headers.get(header::ORIGIN), &settings.side);
    let (status, took) = (response.status(), side.gate.clock.instant() - began);
    side.http.answered(route.label(), method.label(), StatusClass::from(status).label(), took);
    tracing::debug!(
        request = %id,
        %source,
        route = route.label(),
        method = method.label(),
        status = status.as_u16(),
        seconds = took.as_secs_f64(),
        "side port request"
    );
    response
}

/// The asker's own id, where it is a UUID.
fn id_of(headers: &HeaderMap) -> Option<RequestId> {
    RequestId::parse(headers.get(headers::REQUEST_ID)?.to_str().ok()?)
}

fn refused(left: Option<Left>) -> Option<Problem> {
    let wait = left?.retry_after?;
    let text = "too many requests from this address; Retry-After says when to come back";
    Some(Problem::new(StatusCode::TOO_MANY_REQUESTS, "rate_limited", text).come_back_after(wait))
}

/// What the handler says, in time; a handler that panics is told apart from one that is slow.
async fn handled(
    side: &Arc<Side>,
    route: Route,
    method: Method,
    head: &axum::http::request::Parts,
    body: Incoming,
) -> Result<Response, Problem> {
    let extra = debug::extra_time(route, &side.gate.settings.load());
    let work = AssertUnwindSafe(async {
        read_away(body).await?;
        dispatch(side, route, method, head).await
    });
    match tokio::time::timeout(REQUEST_TIMEOUT + extra, work.catch_unwind()).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_)) => {
            side.gate.metrics.panics.inc();
            Err(Problem::internal())
        }
        Err(_) => Err(Problem::too_slow()),
    }
}

/// Reads what nobody asked for, within bounds, so that the connection can be used again.
async fn read_away(body: Incoming) -> Result<(), Problem> {
    if body.is_end_stream() {
        return Ok(());
    }
    let whole = Limited::new(body, MAX_BODY_BYTES).collect();
    let Ok(read) = tokio::time::timeout(REQUEST_TIMEOUT, whole).await else {
        return Err(Problem::too_slow());
    };
    read.map(drop).map_err(|error| {
        let close = (header::CONNECTION, header::HeaderValue::from_static("close"));
        let problem = if error.is::<LengthLimitError>() {
            let text = format!("a body of more than {MAX_BODY_BYTES} bytes; none is needed here");
            Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", text)
        } else {
            Problem::new(StatusCode::BAD_REQUEST, "malformed", "the request's body is broken")
        };
        problem.with(close.0, close.1)
    })
}

async fn dispatch(
    side: &Arc<Side>,
    route: Route,
    method: Method,
    head: &axum::http::request::Parts,
) -> Result<Response, Problem> {
    if route.lane() != Lane::Probe && !host::is_ours(head, &side.gate.settings.load().side) {
        return Err(Problem::misdirected());
    }
    if !debug::exists(route, &side.gate.settings.load()) {
        return Err(Problem::not_found());
    }
    match (route, method) {
        (Route::Other, _) => Err(Problem::not_found()),
        (_, Method::Options) => {
            let mut response = (StatusCode::NO_CONTENT, Body::empty()).into_response();
            headers::preflight(response.headers_mut());
            Ok(response)
        }
        (_, Method::Other) => Err(Problem::method()),
        (Route::Page, _) => page::page(),
        (Route::Status, _) => live::once(side, head),
        (Route::Stream, _) => live::watch(side, head),
        (Route::Livez, _) => Ok(health::livez()),
        (Route::Readyz, _) => Ok(health::readyz(&side.gate)),
        (Route::Healthz, _) => Ok(health::healthz(side)),
        (Route::Metrics, _) => figures::metrics(&side.gate),
        (Route::Profile | Route::Flamegraph | Route::Heap, _) => debug::profile(side, route, head).await,
    }
}
