//! One fetch: connect, TLS, ask, read. Owns what is asked for and which answers are taken; how long it may take is the caller's.
//! Redirects are not followed, nothing is decompressed.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Empty;
use hyper::header::{
    ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderValue, RETRY_AFTER,
};
use hyper::http::response::Parts;
use hyper::{Method, Request};
use tokio_rustls::TlsConnector;

use super::{Fault, HttpSettings, TlsFault};
use crate::http_client::{Endpoint, exchange, request};
use crate::tunnel::dial::Dial;

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
            exchange(stream, question(endpoint), settings.max_bytes, check).await
        }
        _ => exchange(stream, question(endpoint), settings.max_bytes, check).await,
    }
}

fn question(endpoint: &Endpoint) -> Request<Empty<Bytes>> {
    let mut question = request(Method::GET, endpoint, Empty::new());
    let headers = question.headers_mut();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    question
}

/// Whether the answer's head promises a document that can be read.
fn check(head: &Parts) -> Result<(), Fault> {
    let (status, headers) = (head.status, &head.headers);
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
