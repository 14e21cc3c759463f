//! Profiles: who may take one, how long, and one at a time. Taking them is `profile`'s.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use tokio::sync::Semaphore;

use super::Side;
use super::problem::Problem;
use super::route::Route;
use crate::config::{Debugging, Settings};
use crate::keys;
use crate::profile::{self, Flight, ProfileError};

/// What is taken where nobody says how long.
const DEFAULT_SECONDS: u64 = 10;
/// For making a report of what was recorded: symbols are looked up in a binary of many megabytes.
const REPORT_TIMEOUT: Duration = Duration::from_mins(1);
/// A heap profile is no matter of time.
const HEAP_RETRY: Duration = Duration::from_secs(1);

/// Whoever takes the one profile that may be taken at a time.
pub(super) struct Profiler {
    place: Arc<Semaphore>,
    /// How long the one under way may take, in seconds.
    seconds: AtomicU64,
}

impl Default for Profiler {
    fn default() -> Self {
        Self { place: Arc::new(Semaphore::new(1)), seconds: AtomicU64::new(0) }
    }
}

/// Whether there is anything at `route`, as configured.
pub(super) fn exists(route: Route, settings: &Settings) -> bool {
    !is_profile(route) || settings.side.debugging.is_some()
}

/// What `route` may take beyond what any request may.
pub(super) fn extra_time(route: Route, settings: &Settings) -> Duration {
    match &settings.side.debugging {
        Some(debugging) if is_profile(route) => debugging.max_profile + REPORT_TIMEOUT,
        _ => Duration::ZERO,
    }
}

fn is_profile(route: Route) -> bool {
    matches!(route, Route::Profile | Route::Flamegraph | Route::Heap)
}

/// The profile that `route` is for, asked for by `head`.
pub(super) async fn profile(side: &Side, route: Route, head: &Parts) -> Result<Response, Problem> {
    let settings = side.gate.settings.load_full();
    let debugging = settings.side.debugging.as_ref().ok_or_else(Problem::not_found)?;
    if !may(&head.headers, debugging) {
        return Err(unauthorized());
    }
    let span = match route {
        Route::Heap => HEAP_RETRY,
        _ => span(head.uri.query().unwrap_or_default(), debugging.max_profile)?,
    };
    let flight = side.profiler.begin(span)?;
    tracing::info!(route = route.label(), seconds = span.as_secs(), "a profile is taken");
    let (content_type, file, bytes) = match route {
        Route::Heap => ("application/octet-stream", "heap.pb.gz", profile::heap(flight).await),
        Route::Flamegraph => ("image/svg+xml", "flamegraph.svg", profile::flamegraph(span, flight).await),
        _ => ("application/octet-stream", "profile.pb", profile::cpu(span, flight).await),
    };
    let bytes = bytes.map_err(failed)?;
    let disposition =
        HeaderValue::try_from(format!("inline; filename={file}")).map_err(|_| Problem::internal())?;
    let mut response = bytes.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    response.headers_mut().insert(header::CONTENT_DISPOSITION, disposition);
    Ok(response)
}

/// Whether the token is there. Hashes are compared, in constant time: neither content nor length of a wrong one tells anything.
fn may(headers: &HeaderMap, debugging: &Debugging) -> bool {
    let token = || headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ");
    let bytes = token().and_then(|token| keys::secret_bytes(token).ok());
    bytes.is_some_and(|bytes| Sha256::digest(&*bytes)[..].ct_eq(&debugging.token_hash).into())
}

fn unauthorized() -> Problem {
    let text = "profiles need the header `Authorization: Bearer TOKEN`";
    Problem::new(StatusCode::UNAUTHORIZED, "unauthorized", text)
        .with(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"wisdom-server profiles\""))
}

/// `seconds=N` of a query, within bounds.
fn span(query: &str, max: Duration) -> Result<Duration, Problem> {
    let refused = |text: String| Problem::new(StatusCode::BAD_REQUEST, "malformed", text);
    let mut given = query.split('&').filter_map(|part| part.strip_prefix("seconds="));
    let seconds = match (given.next(), given.next()) {
        (None, _) => DEFAULT_SECONDS.min(max.as_secs()),
        (Some(text), None) => text
            .parse()
            .ok()
            .filter(|seconds| *seconds > 0)
            .ok_or_else(|| refused("`seconds` is a whole number from 1".into()))?,
        (Some(_), Some(_)) => return Err(refused("`seconds` is given twice".into())),
    };
    if seconds > max.as_secs() {
        let text = format!("{seconds} seconds are too long; admin.max_profile allows {}", max.as_secs());
        return Err(refused(text));
    }
    Ok(Duration::from_secs(seconds))
}

impl Profiler {
    /// The place for one profile, which is held until nothing of it runs any more.
    fn begin(&self, span: Duration) -> Result<Flight, Problem> {
        let Ok(place) = Arc::clone(&self.place).try_acquire_owned() else {
            let text = "another profile is being taken; one at a time";
            let wait = Duration::from_secs(self.seconds.load(Ordering::Relaxed));
            return Err(Problem::new(StatusCode::CONFLICT, "busy", text).come_back_after(wait));
        };
        self.seconds.store(span.as_secs(), Ordering::Relaxed);
        Ok(Flight::new(place))
    }
}

fn failed(error: ProfileError) -> Problem {
    match error {
        ProfileError::NotBuilt => {
            let text = "this build has no heap profiles; build it with `--features jemalloc`";
            Problem::new(StatusCode::NOT_IMPLEMENTED, "not_built", text)
        }
        ProfileError::Failed(error) => {
            tracing::error!(error, "a profile failed");
            Problem::internal()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_within_bounds() {
        let max = Duration::from_mins(1);
        let seconds = |query| span(query, max).ok().map(|span| span.as_secs());
        for (query, expected) in [
            ("", Some(10)),
            ("seconds=1", Some(1)),
            ("a=b&seconds=60", Some(60)),
            ("seconds=61", None),
            ("seconds=3600", None),
            ("seconds=0", None),
            ("seconds=-1", None),
            ("seconds=1.5", None),
            ("seconds=", None),
            ("seconds=99999999999999999999", None),
            ("seconds=1&seconds=2", None),
        ] {
            assert_eq!(seconds(query), expected, "{query}");
        }
        assert_eq!(span("", Duration::from_secs(2)).unwrap().as_secs(), 2);
    }

    #[test]
    fn only_the_token_opens() {
        let token = "ab".repeat(32);
        let token_hash = Sha256::digest([0xab; 32]).into();
        let debugging = Debugging { token_hash, max_profile: Duration::from_secs(1) };
        let opens = |value: &str| {
            let headers =
                HeaderMap::from_iter([(header::AUTHORIZATION, HeaderValue::from_str(value).unwrap())]);
            may(&headers, &debugging)
        };
        assert!(opens(&format!("Bearer {token}")));
        for wrong in [
            token.clone(),
            format!("bearer{token}"),
            format!("Basic {token}"),
            format!("Bearer {}", "ab".repeat(33)),
            format!("Bearer {}ac", &token[2..]),
            "Bearer ".into(),
        ] {
            assert!(!opens(&wrong), "{wrong}");
        }
        assert!(!may(&HeaderMap::new(), &debugging));
    }
}
