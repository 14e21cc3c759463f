//! Where `wisdom forward` is to listen, as people type it.
//!
//! Owns the grammar. Opens nothing.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

/// In front of a path.
const UNIX: &str = "unix:";
/// The name that needs no lookup.
const LOCALHOST: &str = "localhost:";

/// `PORT`, `IP:PORT`, `localhost:PORT` or `unix:PATH`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Listen {
    Tcp(SocketAddr),
    Unix(PathBuf),
}

impl Listen {
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        const FORM: &str = "write a PORT of 127.0.0.1, an IP:PORT with IPv6 in brackets, or unix:PATH";
        if let Some(path) = text.strip_prefix(UNIX) {
            let named = !path.is_empty() && !path.ends_with('/') && !path.contains('\0');
            return if named { Ok(Self::Unix(path.into())) } else { Err(FORM) };
        }
        let port = text.strip_prefix(LOCALHOST).unwrap_or(text);
        // Digits only: a number's parser would also take a sign.
        let port = port.bytes().all(|byte| byte.is_ascii_digit()).then(|| port.parse::<u16>());
        match port {
            Some(port) => port.map(|port| Self::Tcp((Ipv4Addr::LOCALHOST, port).into())).map_err(|_| FORM),
            None => text.parse().map(Self::Tcp).map_err(|_| FORM),
        }
    }
}

impl fmt::Display for Listen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => address.fmt(f),
            Self::Unix(path) => write!(f, "{UNIX}{}", path.display()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_as_people_type_them() {
        for (typed, shown) in [
            ("5432", Some("127.0.0.1:5432")),
            ("0", Some("127.0.0.1:0")),
            ("localhost:80", Some("127.0.0.1:80")),
            ("0.0.0.0:80", Some("0.0.0.0:80")),
            ("[::1]:80", Some("[::1]:80")),
            ("unix:/run/db.sock", Some("unix:/run/db.sock")),
            ("unix:db.sock", Some("unix:db.sock")),
            ("", None),
            ("+80", None),
            ("65536", None),
            ("::1:80", None),
            ("example.org:80", None),
            ("127.0.0.1", None),
            ("unix:", None),
            ("unix:/run/", None),
        ] {
            assert_eq!(
                Listen::parse(typed).ok().map(|listen| listen.to_string()).as_deref(),
                shown,
                "{typed}"
            );
        }
    }
}
