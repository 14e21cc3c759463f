//! What every answer carries: the request's id, what browsers may do with it, and which pages may read it.

use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use wisdom_protocol::message::RequestId;

use super::rate::{Left, Quota};
use crate::config::SidePort;

/// Accepted from the asker where it is a UUID, and given back.
pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// What the side port understands.
pub(super) const METHODS: &str = "GET, HEAD, OPTIONS";

/// Nothing here loads, embeds, submits or frames anything.
const POLICY: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// A year.
const TRANSPORT: &str = "max-age=31536000";
/// What scripts of allowed pages see beside the body.
const EXPOSED: &str = "x-request-id, retry-after, ratelimit-limit, ratelimit-remaining, ratelimit-reset";

/// On everything.
const ALWAYS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (header::CACHE_CONTROL, "no-store"),
];

/// Adds what an answer to `id`, asked by a page of `origin` if by any, carries in any case. A route may have set its own.
pub(super) fn decorate(
    headers: &mut HeaderMap,
    id: RequestId,
    origin: Option<&HeaderValue>,
    settings: &SidePort,
) {
    for (name, value) in ALWAYS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if settings.behind_tls {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(TRANSPORT));
    }
    if let Ok(id) = HeaderValue::try_from(id.to_string()) {
        headers.insert(REQUEST_ID, id);
    }
    if settings.allows_all() {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    } else if !settings.allowed_origins.is_empty() {
        // Also where there is none, or another: what is stored for one page is not for the next.
        headers.insert(header::VARY, HeaderValue::from_static("origin"));
        let allowed = |origin: &&HeaderValue| origin.to_str().is_ok_and(|origin| settings.allows(origin));
        if let Some(origin) = origin.filter(allowed) {
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        }
    }
    if headers.contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN) {
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static(EXPOSED));
    }
}

/// What a browser wants to know before it sends another page's request.
pub(super) fn preflight(headers: &mut HeaderMap) {
    headers.insert(header::ALLOW, HeaderValue::from_static(METHODS));
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, HEAD"));
    // Not `authorization`: profiles are not for pages.
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("x-request-id"));
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
}

/// What is left of the source's quota.
pub(super) fn tell_rate(headers: &mut HeaderMap, quota: Quota, left: &Left) {
    let reset = super::problem::whole_seconds(left.reset);
    headers.insert("ratelimit-limit", HeaderValue::from(quota.burst));
    headers.insert("ratelimit-remaining", HeaderValue::from(left.requests));
    headers.insert("ratelimit-reset", HeaderValue::from(reset));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decorated(allowed: &[&str], origin: Option<&'static str>) -> HeaderMap {
        let settings = SidePort {
            requests_per_second: 1,
            burst: 1,
            allowed_origins: allowed.iter().map(ToString::to_string).collect(),
            allowed_hosts: Vec::new(),
            behind_tls: !allowed.is_empty(),
            debugging: None,
        };
        let id = RequestId::parse("0197a5e0-0000-7000-8000-00000000abcd").unwrap();
        let mut headers = HeaderMap::new();
        decorate(&mut headers, id, origin.map(HeaderValue::from_static).as_ref(), &settings);
        headers
    }

    #[test]
    fn only_allowed_pages_may_read() {
        let (own, other) = ("https://status.example.org", "https://status.example.org.evil.example");
        for (allowed, origin, expected) in [
            (&[][..], Some(own), None),
            (&[own], Some(own), Some(own)),
            (&[own], Some(other), None),
            (&[own], Some("null"), None),
            (&[own], None, None),
            (&["*"], Some(other), Some("*")),
            (&["*"], None, Some("*")),
        ] {
            let headers = decorated(allowed, origin);
            let told = headers.get(header::ACCESS_CONTROL_ALLOW_ORIGIN).map(|told| told.to_str().unwrap());
            assert_eq!(told, expected, "{allowed:?} {origin:?}");
            assert_eq!(headers.contains_key(header::VARY), allowed == [own], "{allowed:?}");
            assert!(!headers.contains_key(header::ACCESS_CONTROL_ALLOW_CREDENTIALS));
            assert_eq!(headers.contains_key(header::STRICT_TRANSPORT_SECURITY), !allowed.is_empty());
        }
    }
}
