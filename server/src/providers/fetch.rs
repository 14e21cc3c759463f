//! One fetch over HTTP/1.1: connect, TLS, ask, read. Owns what is asked for and what of an answer is taken; how long it may take is
//! the caller's. Redirects are not followed, nothing is decompressed, no connection is kept.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::{Either, select};
use http_body_util::{BodyExt, Empty};
use hyper::body::{Body, Incoming};
use hyper::client::conn::http1;
use hyper::header::{
    ACCEPT, ACCEPT_ENCODING, CONNECTION, CONTENT_ENCODING, CONTENT_TYPE, HOST, HeaderMap, HeaderValue,
    RETRY_AFTER, USER_AGENT,
};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;

use super::HttpSettings;
use super::endpoint::Endpoint;
use super::{Fault, TlsFault};
use crate::tunnel::dial::Dial;

const AGENT: &str = concat!("wisdom-server/", env!("CARGO_PKG_VERSION"));
/// An answer's head, in bytes: as much as the side port takes of a request's.
const MAX_HEAD_BYTES: usize = 16 * 1_024;
const MAX_HEADERS: usize = 100;
/// A provider is not believed that wants to be left alone for longer, in seconds.
const MAX_RETRY_AFTER_SECS: u64 = 24 * 60 * 60;

/// The document at the provider's endpoint.
pub(super) async fn fetch(settings: &HttpSettings, dialler: &dyn Dial) -> Result<Vec<u8>, Fault> {
    let endpoint = &settings.endpoint;
    let stream = dialler.dial(&endpoint.upstream, settings.timeout).await.map_err(Fault::NotConnected)?;
    match (&endpoint.server_name, &settings.trust) {
        (Some(name), Some(trust)) => {
            let connector = TlsConnector::from(Arc::clone(&trust.tls));
            let stream = connector
                .connect(name.clone(), stream)
                .await
                .map_err(|error| Fault::Tls(TlsFault::of(&error)))?;
            exchange(stream, endpoint, settings.max_bytes).await
        }
        _ => exchange(stream, endpoint, settings.max_bytes).await,
    }
}

async fn exchange<S>(stream: S, endpoint: &Endpoint, max_bytes: usize) -> Result<Vec<u8>, Fault>
where
    S: AsyncRead + AsyncWrite + Unpin + Send,
{
    let mut client = http1::Builder::new();
    client.max_buf_size(MAX_HEAD_BYTES).max_headers(MAX_HEADERS);
    let (mut sender, connection) = client.handshake(TokioIo::new(stream)).await.map_err(Fault::Broken)?;
    let answer = pin!(async move {
        let response = sender.send_request(request(endpoint)).await.map_err(Fault::Broken)?;
        check(&response)?;
        read(response.into_body(), max_bytes).await
    });
    // The connection is what moves the bytes; when it has ended, the rest of the answer is at hand.
    match select(answer, pin!(connection)).await {
        Either::Left((answer, _)) => answer,
        Either::Right((_, answer)) => answer.await,
    }
}

fn request(endpoint: &Endpoint) -> Request<Empty<Bytes>> {
    let mut request = Request::new(Empty::new());
    *request.uri_mut() = endpoint.target.clone();
    let headers = request.headers_mut();
    headers.insert(HOST, endpoint.host.clone());
    headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    request
}

/// Whether the answer's head promises a document that can be read.
fn check(response: &Response<Incoming>) -> Result<(), Fault> {
    let (status, headers) = (response.status(), response.headers());
    if status.is_redirection() {
        return Err(Fault::Redirected(status.as_u16()));
    }
    if !status.is_success() {
        return Err(Fault::Status { status: status.as_u16(), wait: retry_after(headers) });
    }
    match text_of(headers, CONTENT_ENCODING.as_str()) {
        None | Some("identity") => {}
        Some(_) => return Err(Fault::Encoded),
    }
    match headers.get(CONTENT_TYPE) {
        None => Ok(()),
        Some(value) if value.to_str().is_ok_and(is_json_type) => Ok(()),
        Some(_) => Err(Fault::ContentType),
    }
}

/// Whether JSON may come under this type: its own names, and plain text, as which repositories of files serve it.
fn is_json_type(text: &str) -> bool {
    let essence = text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_suffixed = essence.starts_with("application/") && essence.ends_with("+json");
    matches!(essence.as_str(), "application/json" | "text/json" | "text/plain") || is_suffixed
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let seconds: u64 = text_of(headers, RETRY_AFTER.as_str())?.parse().ok()?;
    Some(Duration::from_secs(seconds.min(MAX_RETRY_AFTER_SECS)))
}

fn text_of<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    // What is not ASCII is no value of these headers, and not none either.
    headers.get(name).map(|value| value.to_str().unwrap_or("?").trim())
}

/// The whole body, of which no more is held than may come.
async fn read(mut body: Incoming, max_bytes: usize) -> Result<Vec<u8>, Fault> {
    let announced = body.size_hint().lower();
    if announced > max_bytes as u64 {
        return Err(Fault::TooLarge(max_bytes));
    }
    let mut whole = Vec::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(Fault::Broken)?.into_data() else { continue };
        if data.len() > max_bytes - whole.len() {
            return Err(Fault::TooLarge(max_bytes));
        }
        whole.extend_from_slice(&data);
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_under_which_json_comes() {
        for good in
            ["application/json", "Application/JSON; charset=utf-8", "application/problem+json", "text/plain"]
        {
            assert!(is_json_type(good), "{good}");
        }
        for bad in ["text/html", "image/png", "application/octet-stream", "", "application/jsonx", "x+json"] {
            assert!(!is_json_type(bad), "{bad}");
        }
    }

    #[test]
    fn when_to_come_back() {
        let of = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, text.parse().unwrap());
            retry_after(&headers).map(|wait| wait.as_secs())
        };
        assert_eq!((of("120"), of("0"), of("99999999999")), (Some(120), Some(0), Some(MAX_RETRY_AFTER_SECS)));
        assert_eq!((of("Wed, 21 Oct 2026 07:28:00 GMT"), of("-1"), of("")), (None, None, None));
        assert_eq!(retry_after(&HeaderMap::new()), None);
    }
}
