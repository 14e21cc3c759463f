//! Where somebody answers over HTTP: the parts of a URL. Owns which URLs are taken.

use std::fmt;

use hyper::Uri;
use hyper::header::HeaderValue;
use tokio_rustls::rustls::pki_types::ServerName;

use crate::tunnel::Upstream;

/// Longer ones are refused by many servers too.
const MAX_URL_BYTES: usize = 2_048;

/// A URL of `http` or `https`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    url: String,
    /// Whom to connect to.
    pub(crate) upstream: Upstream,
    /// What the certificate must be for; none without TLS.
    pub(crate) server_name: Option<ServerName<'static>>,
    /// The header `Host`.
    pub(super) host: HeaderValue,
    /// Path and query.
    pub(super) target: Uri,
}

/// Why a URL is not taken, in words that end a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoEndpoint {
    /// There is no host or path in it.
    #[error("it is not a URL such as \"https://quotes.example.org/random\"")]
    NotUrl,
    /// Not HTTP.
    #[error("a URL begins with \"https://\" or \"http://\" here")]
    Scheme,
    /// A name before the host.
    #[error("a name or password in a URL would stand in logs; who wants one is not supported")]
    Credentials,
    /// What only browsers know.
    #[error("the part from \"#\" on is never sent; leave it out")]
    Fragment,
    /// Not a name or an address, or no port.
    #[error("its host is not a name or an address, or its port not one of 1 to 65535")]
    Host,
    /// Too long.
    #[error("a URL has at most 2048 bytes here")]
    TooLong,
}

impl Endpoint {
    /// Reads a URL.
    pub fn parse(text: &str) -> Result<Self, NoEndpoint> {
        if text.len() > MAX_URL_BYTES {
            return Err(NoEndpoint::TooLong);
        }
        let uri: Uri = text.parse().map_err(|_| NoEndpoint::NotUrl)?;
        let secure = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(NoEndpoint::Scheme),
        };
        let authority = uri.authority().ok_or(NoEndpoint::NotUrl)?;
        if authority.as_str().contains('@') {
            return Err(NoEndpoint::Credentials);
        }
        if text.contains('#') {
            return Err(NoEndpoint::Fragment);
        }
        let port = match authority.as_str().strip_prefix(authority.host()) {
            Some("") => if secure { "443" } else { "80" }.to_owned(),
            Some(port) => port.trim_start_matches(':').to_owned(),
            None => return Err(NoEndpoint::Host),
        };
        let upstream = Upstream::parse(&format!("{}:{port}", authority.host())).ok_or(NoEndpoint::Host)?;
        let bare = authority.host().trim_start_matches('[').trim_end_matches(']').to_owned();
        let server_name = ServerName::try_from(bare).map_err(|_| NoEndpoint::Host)?;
        Ok(Self {
            url: text.to_owned(),
            upstream,
            server_name: secure.then_some(server_name),
            host: HeaderValue::from_str(authority.as_str()).map_err(|_| NoEndpoint::Host)?,
            target: uri.path_and_query().cloned().map_or_else(Uri::default, Uri::from),
        })
    }

    /// Whether what is fetched passes over the network as anybody may read and change it.
    #[must_use]
    pub fn is_exposed(&self) -> bool {
        let local = match &self.upstream {
            Upstream::Address(address) => address.ip().to_canonical().is_loopback(),
            Upstream::Name { host, .. } => host == "localhost",
            Upstream::Socket(_) => true,
        };
        self.server_name.is_none() && !local
    }

    /// Whether it is fetched by TLS.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.server_name.is_some()
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_url() {
        for (url, upstream, secure, host, target) in [
            ("https://q.example.org/random?n=1", "q.example.org:443", true, "q.example.org", "/random?n=1"),
            ("http://q.example.org", "q.example.org:80", false, "q.example.org", "/"),
            ("http://127.0.0.1:8080/q", "127.0.0.1:8080", false, "127.0.0.1:8080", "/q"),
            ("https://[::1]/", "[::1]:443", true, "[::1]", "/"),
            ("https://[2001:db8::7]:8443/a%20b", "[2001:db8::7]:8443", true, "[2001:db8::7]:8443", "/a%20b"),
        ] {
            let endpoint = Endpoint::parse(url).unwrap_or_else(|error| panic!("{url}: {error}"));
            let parts = [endpoint.upstream.to_string(), endpoint.target.to_string()];
            assert_eq!(
                (parts, endpoint.host.to_str().unwrap()),
                ([upstream, target].map(str::to_owned), host)
            );
            assert_eq!((endpoint.is_secure(), endpoint.to_string().as_str()), (secure, url));
        }
    }

    #[test]
    fn what_is_no_endpoint_and_why() {
        let long = format!("https://a/{}", "x".repeat(MAX_URL_BYTES));
        for (url, expected) in [
            ("", NoEndpoint::NotUrl),
            ("q.example.org/random", NoEndpoint::NotUrl),
            ("q.example.org", NoEndpoint::Scheme),
            ("/random", NoEndpoint::Scheme),
            ("ftp://q.example.org/", NoEndpoint::Scheme),
            ("file:///etc/passwd", NoEndpoint::NotUrl),
            ("https:///random", NoEndpoint::NotUrl),
            ("https://me:secret@q.example.org/", NoEndpoint::Credentials),
            ("https://q.example.org/a#b", NoEndpoint::Fragment),
            ("https://q.example.org:0/", NoEndpoint::Host),
            ("https://q.example.org:65536/", NoEndpoint::Host),
            ("https://q.example.org:/", NoEndpoint::Host),
            ("https://1.2.3/", NoEndpoint::Host),
            ("https://q example.org/", NoEndpoint::NotUrl),
            ("https://q.example.org/a b", NoEndpoint::NotUrl),
            (&long, NoEndpoint::TooLong),
        ] {
            assert_eq!(Endpoint::parse(url), Err(expected), "{url}");
        }
    }

    #[test]
    fn what_others_could_read_on_the_way() {
        let exposed = |url| Endpoint::parse(url).unwrap().is_exposed();
        assert!(exposed("http://q.example.org/") && exposed("http://10.0.0.1/"));
        for url in ["https://q.example.org/", "http://localhost:1/", "http://127.9.9.9/", "http://[::1]/"] {
            assert!(!exposed(url), "{url}");
        }
    }
}
