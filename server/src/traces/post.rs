//! One POST to the collector: what it may cost, and what its answer means.

use std::time::Duration;

use axum::http::{Request, StatusCode, header};
use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;

use super::Collector;
use crate::tunnel::Transport;
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
    #[error("the collector ended the connection, or its answer is no HTTP or too long")]
    Broken,
    #[error("the collector answers {0}")]
    Refused(StatusCode),
}

impl PostError {
    /// Whether the same may be taken later.
    pub(super) fn may_pass(&self) -> bool {
        match self {
            Self::Dial(_) | Self::TimedOut | Self::Broken => true,
            Self::Refused(status) => matches!(status.as_u16(), 429 | 502..=504),
        }
    }
}

/// Sends `body`, which is JSON.
pub(super) async fn post(dialler: &dyn Dial, collector: &Collector, body: Bytes) -> Result<Taken, PostError> {
    let answer = async {
        let dial = dialler.dial(&collector.upstream, CONNECT_TIMEOUT);
        let stream = tokio::time::timeout(CONNECT_TIMEOUT, dial).await.map_err(|_| PostError::TimedOut)??;
        converse(stream, collector, body).await
    };
    tokio::time::timeout(TIMEOUT, answer).await.map_err(|_| PostError::TimedOut)?
}

async fn converse(
    stream: Box<dyn Transport>,
    collector: &Collector,
    body: Bytes,
) -> Result<Taken, PostError> {
    let request = Request::post(collector.path.as_str())
        .header(header::HOST, collector.authority.as_str())
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::USER_AGENT, concat!("wisdom-server/", env!("CARGO_PKG_VERSION")))
        .header(header::CONNECTION, "close")
        .body(Full::new(body))
        .map_err(|_| PostError::Broken)?;
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|_| PostError::Broken)?;
    let conversation = async move {
        let answer = sender.send_request(request).await.map_err(|_| PostError::Broken)?;
        let (head, body) = answer.into_parts();
        if !head.status.is_success() {
            return Err(PostError::Refused(head.status));
        }
        let body = Limited::new(body, MAX_ANSWER_BYTES).collect().await.map_err(|_| PostError::Broken)?;
        Ok(Taken { rejected: rejected(&body.to_bytes()) })
    };
    tokio::pin!(conversation);
    tokio::select! {
        biased;
        taken = &mut conversation => taken,
        // It has ended; what it has received is there still.
        _ = connection => conversation.await,
    }
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
        assert!(PostError::TimedOut.may_pass() && PostError::Broken.may_pass());
    }
}
