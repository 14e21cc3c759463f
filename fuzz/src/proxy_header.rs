//! A header of the PROXY protocol: what is read of it is within it, does not depend on the pieces in which it comes, is not revised by
//! what comes later, and is what another reading of the same format makes of it.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use wisdom_server::proxy_header::{Header, HeaderError, MAX_V1_BYTES, MAX_V2_BYTES, Parsed, parse};
use wisdom_server::tunnel::greeting::{Endpoints, proxy_v2};

/// Beginnings longer than this are tried by pieces only.
const MAX_PREFIX_BYTES: usize = 128;

/// See the module. The first byte is the length of a piece.
pub fn check(input: &[u8]) {
    let Some((&piece, stream)) = input.split_first() else { return };
    let whole = parse(stream);
    assert_eq!(in_pieces(stream, usize::from(piece).max(1)), whole, "in pieces");
    for end in 0..stream.len().min(MAX_PREFIX_BYTES) {
        match parse(&stream[..end]) {
            Ok(Parsed::Incomplete) => assert!(end < MAX_V2_BYTES),
            verdict => {
                assert_eq!(verdict, whole, "revised after {end} bytes");
                break;
            }
        }
    }
    if let Ok(Parsed::Complete { header, bytes }) = whole {
        assert!(bytes <= stream.len(), "more than there is");
        assert_eq!(parse(&stream[..bytes]), whole, "what follows is not looked at");
        assert_eq!(parse(&stream[..bytes - 1]), Ok(Parsed::Incomplete), "and less is not enough");
        match stream.first() {
            Some(b'P') => assert_v1(&stream[..bytes], header),
            _ => assert_v2(&stream[..bytes], header),
        }
    }
    sent(stream);
}

/// The verdict of who reads as the gate does: piece by piece, until there is one.
fn in_pieces(stream: &[u8], piece: usize) -> Result<Parsed, HeaderError> {
    let ends = (piece..stream.len()).step_by(piece);
    let verdict = ends.map(|end| parse(&stream[..end])).find(|parsed| *parsed != Ok(Parsed::Incomplete));
    verdict.unwrap_or_else(|| parse(stream))
}

/// A line means what its words say.
fn assert_v1(line: &[u8], header: Header) {
    assert!(line.len() <= MAX_V1_BYTES);
    let text = line.strip_suffix(b"\r\n").expect("a line ends");
    assert!(!text.iter().any(|byte| matches!(byte, b'\r' | b'\n')), "one line");
    if let Header::Source(Endpoints { client, gate }) = header {
        let words: Vec<&str> = std::str::from_utf8(text).expect("ASCII").split(' ').collect();
        let ["PROXY", family @ ("TCP4" | "TCP6"), from, to, from_port, to_port] = words[..] else {
            panic!("{words:?} have a source")
        };
        for (word, port, end) in [(from, from_port, client), (to, to_port, gate)] {
            assert_eq!(word.contains(':'), family == "TCP6", "{word} is of {family}");
            assert_eq!(word.parse::<IpAddr>().expect("an address").to_canonical(), end.ip());
            assert_eq!(port, end.port().to_string(), "in its one form");
        }
        assert_somebody(client);
    } else {
        assert!(text == b"PROXY UNKNOWN" || text.starts_with(b"PROXY UNKNOWN "), "{}", text.escape_ascii());
    }
}

/// The bytes mean what stands at their offsets.
fn assert_v2(bytes: &[u8], header: Header) {
    assert!(bytes.len() <= MAX_V2_BYTES);
    assert_eq!(usize::from(u16::from_be_bytes([bytes[14], bytes[15]])), bytes.len() - 16);
    let v4 = |at: usize| IpAddr::from(Ipv4Addr::new(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]));
    let v6 = |at: usize| {
        let octets: [u8; 16] = bytes[at..at + 16].try_into().expect("sixteen");
        IpAddr::from(Ipv6Addr::from(octets)).to_canonical()
    };
    let port = |at: usize| u16::from(bytes[at]) << 8 | u16::from(bytes[at + 1]);
    let (from, to) = match (bytes[12], bytes[13]) {
        (0x21, 0x11) => ((v4(16), port(24)), (v4(20), port(26))),
        (0x21, 0x21) => ((v6(16), port(48)), (v6(32), port(50))),
        (0x20, _) | (0x21, 0x00 | 0x31) => return assert_eq!(header, Header::Own),
        other => panic!("{other:02x?} was taken"),
    };
    let endpoints = Endpoints { client: SocketAddr::from(from), gate: SocketAddr::from(to) };
    assert_eq!(header, Header::Source(endpoints));
    assert_somebody(endpoints.client);
}

fn assert_somebody(client: SocketAddr) {
    let ip = client.ip();
    assert!(!ip.is_unspecified() && !ip.is_multicast(), "{ip} is nobody's");
    assert_eq!(ip.to_canonical(), ip, "counted in one form");
}

/// What the gate itself would send to an upstream comes back as it was, behind another gate.
fn sent(input: &[u8]) {
    let Some((&[a, b, c, d], rest)) = input.split_first_chunk() else { return };
    let Some((&octets, _)) = rest.split_first_chunk::<16>() else { return };
    let (v4, v6) = (IpAddr::from([a, b, c, d]), IpAddr::from(octets).to_canonical());
    let (port, other) = (u16::from_be_bytes([a, octets[0]]), u16::from_be_bytes([b, octets[1]]));
    for (from, to) in [(v4, v4), (v4, v6), (v6, v4), (v6, v6)] {
        let endpoints = Endpoints { client: (from, port).into(), gate: (to, other).into() };
        let bytes = proxy_v2(&endpoints);
        let nobody = from.is_unspecified() || from.is_multicast();
        match parse(&bytes) {
            Ok(parsed) => {
                let header = Header::Source(endpoints);
                assert_eq!(parsed, Parsed::Complete { header, bytes: bytes.len() });
                assert!(!nobody);
            }
            Err(error) => assert!(nobody, "{endpoints:?}: {error}"),
        }
    }
}
