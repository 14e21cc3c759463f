//! Headers of version 2, byte by byte.

use super::super::parse;
use super::*;
use crate::tunnel::greeting::{Endpoints, proxy_v2};

/// Signature, then what follows.
fn header(rest: &[u8]) -> Vec<u8> {
    [SIGNATURE, rest].concat()
}

const IPV4: &[u8] = &[
    0x21, 0x11, 0, 12, // PROXY, TCP over IPv4, 12 bytes
    192, 0, 2, 7, 198, 51, 100, 1, // from, to
    0x9c, 0x40, 0x1e, 0x14, // ports 40000 and 7700
];
const IPV6: &[u8] = &[
    0x21, 0x21, 0, 36, // PROXY, TCP over IPv6, 36 bytes
    0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, // from
    0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, // to
    0x9c, 0x40, 0x1e, 0x14, // ports
];
/// 192.0.2.7 with a checksum: that of the 35 bytes with zeros in its place, computed bit by bit by a script of its own.
const WITH_CHECKSUM: &[u8] = &[
    0x21, 0x11, 0, 19, 192, 0, 2, 7, 198, 51, 100, 1, 0x9c, 0x40, 0x1e, 0x14, //
    0x03, 0, 4, CRC[0], CRC[1], CRC[2], CRC[3],
];
const CRC: [u8; 4] = [0xb2, 0x39, 0x36, 0xce];

fn with(bytes: &[u8], at: usize, value: u8) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    changed[at] = value;
    changed
}

/// The IPv4 header with these bytes behind its addresses.
fn with_fields(fields: &[u8]) -> Vec<u8> {
    let length = u8::try_from(12 + fields.len()).unwrap();
    header(&[&with(IPV4, 3, length), fields].concat())
}

fn from(client: &str, gate: &str) -> Header {
    Header::Source(Endpoints { client: client.parse().unwrap(), gate: gate.parse().unwrap() })
}

#[test]
fn good_headers() {
    let mapped =
        [&[0x21, 0x21, 0, 36], [0; 10].as_slice(), &[0xff, 0xff, 192, 0, 2, 7], &[0; 16], &[0, 1, 0, 2]]
            .concat();
    let unix = [&[0x21, 0x31, 0, 216], [b'x'; 216].as_slice()].concat();
    let cases = [
        ("IPv4", header(IPV4), from("192.0.2.7:40000", "198.51.100.1:7700")),
        ("IPv6", header(IPV6), from("[2001:db8::7]:40000", "[2001:db8::1]:7700")),
        ("IPv4 in IPv6", header(&mapped), from("192.0.2.7:1", "[::]:2")),
        ("LOCAL", header(&[0x20, 0, 0, 0]), Header::Own),
        ("LOCAL with a family and addresses to ignore", header(&with(IPV4, 0, 0x20)), Header::Own),
        ("LOCAL with a family nobody knows", header(&[0x20, 0xff, 0, 1, 9]), Header::Own),
        ("unspecified", header(&[0x21, 0, 0, 0]), Header::Own),
        ("unspecified with a field", header(&[0x21, 0, 0, 3, 0x04, 0, 0]), Header::Own),
        ("unix", header(&unix), Header::Own),
        (
            "an authority",
            with_fields(&[0x02, 0, 3, b'a', b'.', b'b']),
            from("192.0.2.7:40000", "198.51.100.1:7700"),
        ),
        (
            "fields nobody knows",
            with_fields(&[0xee, 0, 0, 0xef, 0, 1, 9]),
            from("192.0.2.7:40000", "198.51.100.1:7700"),
        ),
        ("a checksum", header(WITH_CHECKSUM), from("192.0.2.7:40000", "198.51.100.1:7700")),
    ];
    for (name, bytes, header) in cases {
        let complete = Ok(Parsed::Complete { header, bytes: bytes.len() });
        assert_eq!(parse(&bytes), complete, "{name}");
        assert_eq!(parse(&[&bytes[..], b"\x01\x01"].concat()), complete, "{name}, and a frame begins");
        for end in 0..bytes.len() {
            assert_eq!(parse(&bytes[..end]), Ok(Parsed::Incomplete), "{end} bytes of {name}");
        }
    }
}

#[test]
fn bad_headers() {
    let nobody = [&[0x21, 0x11, 0, 12, 0, 0, 0, 0], &IPV4[8..]].concat();
    let cases = [
        ("version 1 in the byte of version 2", header(&with(IPV4, 0, 0x11))),
        ("version 3", header(&with(IPV4, 0, 0x31))),
        ("command 2", header(&with(IPV4, 0, 0x22))),
        ("UDP over IPv4", header(&with(IPV4, 1, 0x12))),
        ("UDP over IPv6", header(&with(IPV6, 1, 0x22))),
        ("a unix datagram", header(&[0x21, 0x32, 0, 216])),
        ("an unknown family", header(&with(IPV4, 1, 0x41))),
        ("a family without transport", header(&with(IPV4, 1, 0x10))),
        ("too short for IPv4", header(&with(IPV4, 3, 11))),
        ("too short for IPv6", header(&with(IPV6, 3, 35))),
        ("too short for unix", header(&[0x21, 0x31, 0, 215])),
        ("a source that is nobody", header(&nobody)),
        ("half a field's head", with_fields(&[0x04, 0])),
        ("a field that is cut short", with_fields(&[0x04, 0, 2, 1])),
        ("a checksum of three bytes", with_fields(&[0x03, 0, 3, 1, 2, 3])),
        ("two checksums", with_two_checksums()),
    ];
    for (name, bytes) in cases {
        assert!(matches!(parse(&bytes), Err(HeaderError::Malformed(_))), "{name}: {:?}", parse(&bytes));
    }
}

/// The first holds for the whole header, the second included.
fn with_two_checksums() -> Vec<u8> {
    let mut whole = with_fields(&[0x03, 0, 4, 0, 0, 0, 0, 0x03, 0, 4, 0, 0, 0, 0]);
    let crc = crc32c(whole.iter());
    whole[31..35].copy_from_slice(&crc.to_be_bytes());
    whole
}

#[test]
fn a_changed_bit_breaks_the_checksum() {
    let good = header(WITH_CHECKSUM);
    // From the addresses on: what comes before says how the rest is read.
    for bit in FIXED_BYTES * 8..good.len() * 8 {
        let in_the_checksums_head = (28 * 8..31 * 8).contains(&bit);
        let changed = with(&good, bit / 8, good[bit / 8] ^ (1 << (bit % 8)));
        if !in_the_checksums_head {
            assert_eq!(parse(&changed), Err(HeaderError::Checksum), "bit {bit}");
        }
    }
}

#[test]
fn what_would_be_too_long_is_cut_before_it_comes() {
    let announce = |bytes: usize| {
        let length = u16::try_from(bytes - FIXED_BYTES).unwrap().to_be_bytes();
        header(&[&[0x21, 0x11][..], &length].concat())
    };
    assert_eq!(parse(&announce(MAX_V2_BYTES)), Ok(Parsed::Incomplete));
    assert_eq!(parse(&announce(MAX_V2_BYTES + 1)), Err(HeaderError::Oversize(MAX_V2_BYTES)));
    assert_eq!(parse(&announce(FIXED_BYTES + 0xffff)), Err(HeaderError::Oversize(MAX_V2_BYTES)));
    let local = header(&[0x20, 0, 0xff, 0xff]);
    assert_eq!(parse(&local), Err(HeaderError::Oversize(MAX_V2_BYTES)));
}

#[test]
fn what_the_gate_says_to_upstreams_is_understood() {
    for (client, gate) in [
        ("192.0.2.7:40000", "198.51.100.1:7700"),
        ("[2001:db8::7]:40000", "[2001:db8::1]:7700"),
        // A client of one family that reached a balancer of another.
        ("192.0.2.7:40000", "[2001:db8::1]:7700"),
        ("[2001:db8::7]:40000", "198.51.100.1:7700"),
    ] {
        let endpoints = Endpoints { client: client.parse().unwrap(), gate: gate.parse().unwrap() };
        let bytes = proxy_v2(&endpoints);
        let complete = Parsed::Complete { header: Header::Source(endpoints), bytes: bytes.len() };
        assert_eq!(parse(&bytes), Ok(complete), "{client} to {gate}");
    }
}
