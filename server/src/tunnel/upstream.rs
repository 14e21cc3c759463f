//! Where a tunnel leads: an address, a name that is looked up for every tunnel anew, or a local socket. Owns its text form.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;

/// What `sockaddr_un` holds, see unix(7), less the zero byte at its end.
const MAX_SOCKET_PATH_BYTES: usize = 107;
/// RFC 1035, section 2.3.4, less the length bytes at both ends.
const MAX_NAME_BYTES: usize = 253;

/// See the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Upstream {
    /// An IPv4 or IPv6 address and port.
    Address(SocketAddr),
    /// A host by name.
    Name {
        /// What is looked up.
        host: String,
        /// The TCP port.
        port: u16,
    },
    /// A Unix socket, by its absolute path.
    Socket(PathBuf),
}

impl Upstream {
    /// Reads `host:port`, `[v6]:port` or `unix:/path`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(path) = text.strip_prefix("unix:") {
            let good = path.starts_with('/') && path.len() <= MAX_SOCKET_PATH_BYTES && !path.contains('\0');
            return good.then(|| Self::Socket(path.into()));
        }
        if let Ok(address) = text.parse::<SocketAddr>() {
            return (address.port() != 0).then_some(Self::Address(address));
        }
        let (host, port) = text.rsplit_once(':')?;
        let port = port.parse().ok().filter(|&port| port != 0)?;
        is_host_name(host).then(|| Self::Name { host: host.to_owned(), port })
    }
}

fn is_host_name(host: &str) -> bool {
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    // What is digits and dots alone is an address with a mistake in it, which resolvers read in ways of their own.
    let mistyped = host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    (1..=MAX_NAME_BYTES).contains(&host.len()) && host.bytes().all(letters) && !mistyped
}

impl fmt::Display for Upstream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(address) => address.fmt(f),
            Self::Name { host, port } => write!(f, "{host}:{port}"),
            Self::Socket(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_an_upstream() {
        for text in ["127.0.0.1:22", "[::1]:5432", "db.internal:5432", "redis:6379", "unix:/run/a b.sock"] {
            assert_eq!(Upstream::parse(text).map(|upstream| upstream.to_string()).as_deref(), Some(text));
        }
        assert_eq!(Upstream::parse("[::1]:1"), Some(Upstream::Address("[::1]:1".parse().unwrap())));
        assert_eq!(Upstream::parse("a:1"), Some(Upstream::Name { host: "a".into(), port: 1 }));
        assert_eq!(Upstream::parse("unix:/a"), Some(Upstream::Socket("/a".into())));
    }

    #[test]
    fn what_is_none() {
        let long_path = format!("unix:/{}", "a".repeat(MAX_SOCKET_PATH_BYTES));
        let long_name = format!("{}:1", "a".repeat(MAX_NAME_BYTES + 1));
        let wrong = [
            "",
            "db",
            "db:",
            ":22",
            "db:0",
            "127.0.0.1:0",
            "db:65536",
            "::1:22",
            "[::1]",
            "1.2.3:80",
            "a b:1",
            "tcp://db:1",
            "unix:",
            "unix:a",
            &long_path,
            &long_name,
        ];
        for text in wrong {
            assert_eq!(Upstream::parse(text), None, "{text}");
        }
    }
}
