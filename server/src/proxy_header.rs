//! PROXY protocol headers, as balancers in front of the gate send them: whom they speak for.
//!
//! Owns both wire formats as they are read, and the reading of exactly one header; what the gate says to upstreams is
//! `tunnel::greeting`'s. Who may send one is the listener's configuration, who is
//! admitted on its word `admission`'s. A header is believed whole or not at all: nothing is guessed, and where it claims
//! no source, the connection's own address counts. Source: HAProxy's `proxy-protocol.txt`, version 2.2 and later.
//!
//! Written here rather than taken from the crate `proxy-header` 0.1.3, which is lenient where the gate must not be: it
//! takes any byte after `PROXY`, `UNKNOWNanything`, ports with a sign and lines over 107 bytes, tells too short from wrong only
//! from the fifteenth byte on, and checks no checksum.

mod crc32c;
mod read;
mod v1;
mod v2;

use std::net::{IpAddr, SocketAddr};

pub use read::{Failure, read};

use crate::tunnel::greeting::Endpoints;

/// The largest header of version 1, line end included.
pub const MAX_V1_BYTES: usize = 107;
/// The largest header of version 2 that is taken. Addresses and what balancers add (a unique id, an authority, the
/// certificate's names) stay well below; the format itself would allow 64 KiB.
pub const MAX_V2_BYTES: usize = 4_096;

/// What a header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Header {
    /// The balancer speaks for itself (LOCAL: a health check), or does not know or cannot say for whom (UNKNOWN, a unix socket): the
    /// connection's own address counts.
    Own,
    /// It relays a connection between these, as the client sees it.
    Source(Endpoints),
}

/// Why bytes are no header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeaderError {
    /// They begin as neither version does.
    #[error("no PROXY protocol header came first")]
    Absent,
    /// They begin as one and are none.
    #[error("the PROXY protocol header is malformed: {0}")]
    Malformed(&'static str),
    /// The header is longer than is taken.
    #[error("the PROXY protocol header is longer than {0} bytes")]
    Oversize(usize),
    /// The checksum does not hold.
    #[error("the checksum of the PROXY protocol header does not hold")]
    Checksum,
}

/// How far some bytes get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parsed {
    /// All of them belong to the header, and more do.
    Incomplete,
    /// A whole header of so many bytes; what follows is the client's.
    Complete {
        /// What it says.
        header: Header,
        /// Its length.
        bytes: usize,
    },
}

/// Reads the header at the start of `input`. What is wrong is told as early as it shows.
pub fn parse(input: &[u8]) -> Result<Parsed, HeaderError> {
    if begins(input, v2::SIGNATURE) {
        v2::parse(input)
    } else if begins(input, v1::SIGNATURE) {
        v1::parse(input)
    } else {
        Err(HeaderError::Absent)
    }
}

/// Whether `input` has, as far as both go, the bytes of `signature`.
fn begins(input: &[u8], signature: &[u8]) -> bool {
    input.iter().zip(signature).all(|(byte, expected)| byte == expected)
}

/// A connection between these, whose source can be one: somebody has to be behind it.
fn source(from: (IpAddr, u16), to: (IpAddr, u16)) -> Result<Header, HeaderError> {
    let [client, gate] = [from, to].map(|(address, port)| SocketAddr::new(address.to_canonical(), port));
    if client.ip().is_unspecified() || client.ip().is_multicast() {
        return Err(HeaderError::Malformed("its source is nobody's address"));
    }
    Ok(Header::Source(Endpoints { client, gate }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_neither_version_is_absent_at_its_first_wrong_byte() {
        let frame = [1, 1, 0, 0, 0, 0, 0, 2, b'{', b'}'];
        let cases: [&[u8]; 7] =
            [&frame, &frame[..1], b"GET / HTTP/1.1\r\n", b"PROXX", b"proxy ", b"\r\n\r\n\x01", b"\r\n\r\nX"];
        for input in cases {
            assert_eq!(parse(input), Err(HeaderError::Absent), "{}", input.escape_ascii());
        }
        for input in [&b""[..], b"P", b"PROXY", b"PROXY ", b"\r", b"\r\n\r\n\x00\r\nQUIT\n"] {
            assert_eq!(parse(input), Ok(Parsed::Incomplete), "{}", input.escape_ascii());
        }
    }

    /// Bytes that often begin as a header does.
    fn nearly() -> impl Strategy<Value = Vec<u8>> {
        let start = prop_oneof![
            Just(b"PROXY TCP4 ".to_vec()),
            Just(b"PROXY TCP6 ".to_vec()),
            Just(b"PROXY UNKNOWN".to_vec()),
            Just([v2::SIGNATURE, &[0x21, 0x11, 0, 12]].concat()),
            Just([v2::SIGNATURE, &[0x21, 0x21, 0, 40]].concat()),
            Just(v2::SIGNATURE.to_vec()),
            Just(Vec::new()),
        ];
        (start, proptest::collection::vec(any::<u8>(), 0..128))
            .prop_map(|(start, rest)| [start, rest].concat())
    }

    proptest! {
        #[test]
        fn whatever_comes_what_is_read_is_within_it_and_stays_the_same_with_more(input in nearly()) {
            let whole = parse(&input);
            if let Ok(Parsed::Complete { bytes, .. }) = whole {
                prop_assert!(bytes <= input.len());
                prop_assert_eq!(parse(&input[..bytes]), whole);
                prop_assert_eq!(parse(&input[..bytes - 1]), Ok(Parsed::Incomplete));
            }
            // A verdict, once there, is not revised by what comes later.
            for end in 0..input.len() {
                if let verdict @ (Err(_) | Ok(Parsed::Complete { .. })) = parse(&input[..end]) {
                    prop_assert_eq!(whole, verdict);
                    break;
                }
            }
        }
    }
}
