//! What a request gets that is not answered as it hoped: a status, and a JSON object with a code, a text and the request's id.
//!
//! Texts are ours and say what to do; nothing of the inside is in them.

use std::borrow::Cow;
use std::fmt::Write;
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Json, Response};
use http_body_util::BodyExt;
use serde::Serialize;
use wisdom_protocol::message::RequestId;

/// See the module.
#[derive(Debug)]
pub(super) struct Problem {
    status: StatusCode,
    code: &'static str,
    message: Cow<'static, str>,
    header: Option<(HeaderName, HeaderValue)>,
}

#[derive(Serialize)]
struct Shown<'a> {
    code: &'a str,
    message: &'a str,
    request_id: RequestId,
}

impl Problem {
    pub(super) fn new(status: StatusCode, code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self { status, code, message: message.into(), header: None }
    }

    pub(super) fn with(self, name: HeaderName, value: HeaderValue) -> Self {
        Self { header: Some((name, value)), ..self }
    }

    /// With the time to come back, in whole seconds.
    pub(super) fn come_back_after(self, wait: Duration) -> Self {
        self.with(header::RETRY_AFTER, HeaderValue::from(whole_seconds(wait).max(1)))
    }

    pub(super) fn not_found() -> Self {
        let known =
            "nothing is here; try / in a browser, /status.json, /livez, /readyz, /healthz or /metrics";
        Self::new(StatusCode::NOT_FOUND, "not_found", known)
    }

    /// Asked by a name that is not the side port's. The name is not repeated: it is a stranger's.
    pub(super) fn misdirected() -> Self {
        let text = "the side port does not go by the name it was asked for (the Host header); ask for its IP address or for \
                    localhost, or put the name into admin.allowed_hosts of its configuration";
        Self::new(StatusCode::MISDIRECTED_REQUEST, "wrong_host", text)
    }

    pub(super) fn method() -> Self {
        let text = "this is read with GET or HEAD";
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", text)
            .with(header::ALLOW, HeaderValue::from_static(super::headers::METHODS))
    }

    /// The request did not come, or was not answered, in time; its connection can't be used for another.
    pub(super) fn too_slow() -> Self {
        Self::new(StatusCode::REQUEST_TIMEOUT, "timeout", "the request took too long; send it again at once")
            .with(header::CONNECTION, HeaderValue::from_static("close"))
    }

    pub(super) fn internal() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "the server failed; its log says more")
    }

    pub(super) fn into_response(self, request_id: RequestId) -> Response {
        let shown = Shown { code: self.code, message: &self.message, request_id };
        let mut response = (self.status, Json(shown)).into_response();
        response.headers_mut().extend(self.header);
        response
    }
}

/// Rounded up: who comes back then does not come too early.
pub(super) fn whole_seconds(span: Duration) -> u64 {
    span.as_secs() + u64::from(span.subsec_nanos() > 0)
}

/// The bytes of a small answer, for where no HTTP library writes it.
pub(super) async fn as_bytes(response: Response<Body>) -> Vec<u8> {
    let (parts, body) = response.into_parts();
    let body = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let mut head =
        format!("HTTP/1.1 {} {}\r\n", parts.status.as_str(), parts.status.canonical_reason().unwrap_or(""));
    for (name, value) in &parts.headers {
        let _ = write!(head, "{name}: {}\r\n", value.to_str().unwrap_or_default());
    }
    let _ = write!(head, "content-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), &body[..]].concat()
}
