//! One POST to the collector: what it may cost, and what its answer means.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::http::response::Parts;
use hyper::{Method, StatusCode};

use super::Collector;
use crate::http_client::{NoAnswer, exchange, request};
use crate::tunnel::dial::{Dial, DialError};

/// For everything: the look-up of its name, connecting, sending, the answer.
const TIMEOUT: Duration = Duration::from_secs(5);
/// Of that, for connecting.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);
/// An answer says how many spans were not taken; more is not read.
const MAX_ANSWER_BYTES: usize = 64 * 1024;

/// What became of a request that the collector took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Taken {
    /// Spans it did not want after all.
    pub(super) rejected: u64,
}

/// Why the collector did not take a request.
#[derive(Debug, thiserror::Error)]
pub(super) enum PostError {
    #[error("the collector can't be connected to: {0}")]
    Dial(#[from] DialError),
    #[error("the collector did not answer in time")]
    TimedOut,
    #[error("the collector gives no answer: {0}")]
    NoAnswer(#[from] NoAnswer),
    #[error("the collector answers {0}")]
    Refused(StatusCode),
}

impl PostError {
    /// Whether the same may be taken later.
    pub(super) fn may_pass(&self) -> bool {
        match self {
            Self::Dial(_) | Self::TimedOut | Self::NoAnswer(_) => true,
            Self::Refused(status) => matches!(status.as_u16(), 429 | 502..=504),
        }
    }
}

/// Sends `body`, which is JSON.
pub(super) async fn post(dialler: &dyn Dial, collector: &Collector, body: Bytes) -> Result<Taken, PostError> {
    let mut request = request(Method::POST, &collector.0, Full::new(body));
    request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let answer = async {
        let dial = dialler.dial(&collector.0.upstream, CONNECT_TIMEOUT);
        let stream = tokio::time::timeout(CONNECT_TIMEOUT, dial).await.map_err(|_| PostError::TimedOut)??;
        exchange(stream, request, MAX_ANSWER_BYTES, check).await
    };
    let answer = tokio::time::timeout(TIMEOUT, answer).await.map_err(|_| PostError::TimedOut)??;
    Ok(Taken { rejected: rejected(&answer) })
}

fn check(head: &Parts) -> Result<(), PostError> {
    if head.status.is_success() { Ok(()) } else { Err(PostError::Refused(head.status)) }
}

/// What `partialSuccess` of an `ExportTraceServiceResponse` says; an answer that is none says nothing.
fn rejected(answer: &[u8]) -> u64 {
    let answer: serde_json::Value = serde_json::from_slice(answer).unwrap_or_default();
    let spans = &answer["partialSuccess"]["rejectedSpans"];
    spans.as_u64().or_else(|| spans.as_str()?.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_answer_says_of_spans_that_were_not_taken() {
        for (answer, expected) in [
            ("", 0),
            ("{}", 0),
            ("not json", 0),
            (r#"{"partialSuccess":{}}"#, 0),
            (r#"{"partialSuccess":{"rejectedSpans":"3","errorMessage":"too old"}}"#, 3),
            (r#"{"partialSuccess":{"rejectedSpans":4}}"#, 4),
            (r#"{"partialSuccess":{"rejectedSpans":-1}}"#, 0),
        ] {
            assert_eq!(rejected(answer.as_bytes()), expected, "{answer}");
        }
    }

    #[test]
    fn what_may_pass_is_tried_again() {
        for (status, again) in
            [(400, false), (404, false), (413, false), (429, true), (500, false), (503, true)]
        {
            assert_eq!(
                PostError::Refused(StatusCode::from_u16(status).unwrap()).may_pass(),
                again,
                "{status}"
            );
        }
        assert!(PostError::TimedOut.may_pass() && PostError::from(NoAnswer::TooLarge(1)).may_pass());
    }
}
