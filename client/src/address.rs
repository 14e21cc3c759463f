//! Where a gate is: a host and a port, as people type them.
//!
//! Owns the grammar and its explanations. Looks nothing up; that is the dial's business.

use std::fmt;
use std::net::Ipv6Addr;
use std::str::FromStr;

/// The port of a gate unless another is named.
pub const DEFAULT_PORT: u16 = 7700;
/// The longest name that DNS can carry.
const MAX_HOST_BYTES: usize = 253;

/// `HOST`, `HOST:PORT`, `[IPV6]` or `[IPV6]:PORT`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    host: String,
    port: u16,
}

impl Address {
    /// The name or IP address, without brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, port } = self;
        if host.contains(':') { write!(f, "[{host}]:{port}") } else { write!(f, "{host}:{port}") }
    }
}

/// Why a text is no address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AddressError {
    /// There is no host.
    #[error("there is no host in it: write HOST or HOST:PORT, such as 127.0.0.1:{DEFAULT_PORT}")]
    NoHost,
    /// It looks like a URL.
    #[error("this is not a web address: write HOST:PORT, without a scheme and a path")]
    Url,
    /// An IPv6 address without brackets.
    #[error("an IPv6 address needs brackets, so that a port can follow: [{0}] or [{0}]:{DEFAULT_PORT}")]
    Unbracketed(Ipv6Addr),
    /// Brackets around something else, or only one of them.
    #[error("brackets hold an IPv6 address, such as [::1]:{DEFAULT_PORT}")]
    Brackets,
    /// More than one colon outside brackets.
    #[error("there is more than one colon: write HOST:PORT, and an IPv6 address in brackets")]
    Colons,
    /// A port that is not a number from 1 to 65535.
    #[error("the port must be a number from 1 to 65535, not {0:?}")]
    Port(String),
    /// A host that cannot be a name.
    #[error("a host is at most {MAX_HOST_BYTES} characters without spaces, slashes or control characters")]
    Host,
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        if text.contains("://") {
            return Err(AddressError::Url);
        }
        if let Ok(address) = text.parse::<Ipv6Addr>() {
            return Err(AddressError::Unbracketed(address));
        }
        if text.contains(['[', ']']) {
            return bracketed(text);
        }
        let (host, port) = text.split_once(':').map_or((text, None), |(host, port)| (host, Some(port)));
        if port.is_some_and(|port| port.contains(':')) {
            return Err(AddressError::Colons);
        }
        if host.is_empty() {
            return Err(AddressError::NoHost);
        }
        let strange =
            |character: char| character.is_whitespace() || character.is_control() || character == '/';
        if host.len() > MAX_HOST_BYTES || host.contains(strange) {
            return Err(AddressError::Host);
        }
        Ok(Self { host: host.to_owned(), port: port.map_or(Ok(DEFAULT_PORT), parse_port)? })
    }
}

fn bracketed(text: &str) -> Result<Address, AddressError> {
    let inside = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let (host, rest) = inside.ok_or(AddressError::Brackets)?;
    let host: Ipv6Addr = host.parse().map_err(|_| AddressError::Brackets)?;
    let port = match rest.strip_prefix(':') {
        Some(port) => parse_port(port)?,
        None if rest.is_empty() => DEFAULT_PORT,
        None => return Err(AddressError::Brackets),
    };
    Ok(Address { host: host.to_string(), port })
}

/// Digits only: a number's parser would also take a sign.
fn parse_port(text: &str) -> Result<u16, AddressError> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|&port| digits && port > 0).ok_or_else(|| AddressError::Port(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_as_people_type_them() {
        for (typed, shown) in [
            ("127.0.0.1:7700", "127.0.0.1:7700"),
            ("127.0.0.1", "127.0.0.1:7700"),
            ("gate.example.org", "gate.example.org:7700"),
            ("localhost:65535", "localhost:65535"),
            ("[::1]", "[::1]:7700"),
            ("[2001:db8:0::7]:80", "[2001:db8::7]:80"),
        ] {
            assert_eq!(typed.parse::<Address>().map(|address| address.to_string()).as_deref(), Ok(shown));
        }
    }

    #[test]
    fn mistakes_are_told_apart() {
        let port = |text: &str| AddressError::Port(text.to_owned());
        for (typed, error) in [
            ("", AddressError::NoHost),
            (":7700", AddressError::NoHost),
            ("http://gate:7700", AddressError::Url),
            ("gate/path", AddressError::Host),
            ("two words", AddressError::Host),
            ("\x1b[31mgate", AddressError::Brackets),
            ("gate:", port("")),
            ("gate:0", port("0")),
            ("gate:+80", port("+80")),
            ("gate:65536", port("65536")),
            ("gate:ssh", port("ssh")),
            ("::1", AddressError::Unbracketed(Ipv6Addr::LOCALHOST)),
            ("a:1:2", AddressError::Colons),
            ("[::1", AddressError::Brackets),
            ("[gate]:80", AddressError::Brackets),
            ("[::1]80", AddressError::Brackets),
        ] {
            assert_eq!(typed.parse::<Address>(), Err(error), "{typed:?}");
        }
        assert_eq!("a".repeat(254).parse::<Address>(), Err(AddressError::Host));
    }
}
