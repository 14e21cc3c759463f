//! One request over HTTP/1.1 to a place that the operator named, and its answer.
//!
//! Owns which URLs are taken, what of an answer is held, and that no connection is kept. Who connects, how long it may take and what
//! an answer means are the caller's.

mod endpoint;

use std::convert::Infallible;
use std::pin::pin;

use bytes::Bytes;
pub use endpoint::{Endpoint, NoEndpoint};
use futures_util::future::{Either, select};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use hyper::client::conn::http1;
use hyper::header::{CONNECTION, HOST, HeaderValue, USER_AGENT};
use hyper::http::response::Parts;
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};

const AGENT: &str = concat!("wisdom-server/", env!("CARGO_PKG_VERSION"));
/// An answer's head, in bytes: as much as the side port takes of a request's.
const MAX_HEAD_BYTES: usize = 16 * 1_024;
const MAX_HEADERS: usize = 100;

/// Why there is no whole answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NoAnswer {
    /// The connection ended too early, or what came is no HTTP/1.
    #[error("the exchange broke off: {0}")]
    Broken(hyper::Error),
    /// More than is read.
    #[error("the answer has more than {0} bytes")]
    TooLarge(usize),
}

/// A request of `endpoint`, to which headers may be added.
pub(crate) fn request<B>(method: Method, endpoint: &Endpoint, body: B) -> Request<B> {
    let mut request = Request::new(body);
    *request.method_mut() = method;
    *request.uri_mut() = endpoint.target.clone();
    let headers = request.headers_mut();
    headers.insert(HOST, endpoint.host.clone());
    headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    request
}

/// Sends `request` and reads the body of the answer, of which no more than `max_bytes` are held; none if its head does not pass `check`.
pub(crate) async fn exchange<S, B, E>(
    stream: S,
    request: Request<B>,
    max_bytes: usize,
    check: impl FnOnce(&Parts) -> Result<(), E>,
) -> Result<Vec<u8>, E>
where
    S: AsyncRead + AsyncWrite + Unpin + Send,
    B: Body<Data = Bytes, Error = Infallible> + Send + 'static,
    E: From<NoAnswer>,
{
    let mut client = http1::Builder::new();
    client.max_buf_size(MAX_HEAD_BYTES).max_headers(MAX_HEADERS);
    let (mut sender, connection) = client.handshake(TokioIo::new(stream)).await.map_err(NoAnswer::Broken)?;
    let answer = pin!(async move {
        let answer = sender.send_request(request).await.map_err(NoAnswer::Broken)?;
        let (head, body) = answer.into_parts();
        check(&head)?;
        Ok(read(body, max_bytes).await?)
    });
    // The connection is what moves the bytes; when it has ended, the rest of the answer is at hand.
    match select(answer, pin!(connection)).await {
        Either::Left((answer, _)) => answer,
        Either::Right((_, answer)) => answer.await,
    }
}

/// The whole body, of which no more is held than may come.
async fn read(mut body: Incoming, max_bytes: usize) -> Result<Vec<u8>, NoAnswer> {
    if body.size_hint().lower() > max_bytes as u64 {
        return Err(NoAnswer::TooLarge(max_bytes));
    }
    let mut whole = Vec::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(NoAnswer::Broken)?.into_data() else { continue };
        if data.len() > max_bytes - whole.len() {
            return Err(NoAnswer::TooLarge(max_bytes));
        }
        whole.extend_from_slice(&data);
    }
    Ok(whole)
}
