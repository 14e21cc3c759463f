//! Version 1: one line of text, such as `PROXY TCP4 192.0.2.7 198.51.100.1 40000 7700` and its line end.
//!
//! Owns that line, to the letter: single spaces, addresses and ports in their one plain form.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::{Header, HeaderError, MAX_V1_BYTES, Parsed, begins, source};

pub(super) const SIGNATURE: &[u8] = b"PROXY ";
const UNKNOWN: &[u8] = b"PROXY UNKNOWN";
const TCP4: &[u8] = b"PROXY TCP4 ";
const TCP6: &[u8] = b"PROXY TCP6 ";

/// Reads the line at the start of `input`, which begins with the signature as far as it goes.
pub(super) fn parse(input: &[u8]) -> Result<Parsed, HeaderError> {
    let within = &input[..input.len().min(MAX_V1_BYTES)];
    if ![UNKNOWN, TCP4, TCP6].iter().any(|family| begins(within, family)) {
        return Err(HeaderError::Malformed("its family is not TCP4, TCP6 or UNKNOWN"));
    }
    let end = within.iter().position(|&byte| matches!(byte, b'\r' | b'\n')).unwrap_or(within.len());
    match within[end..] {
        [] | [b'\r'] if within.len() == MAX_V1_BYTES => Err(HeaderError::Oversize(MAX_V1_BYTES)),
        [] | [b'\r'] => Ok(Parsed::Incomplete),
        [b'\r', b'\n', ..] => {
            let header = line(&within[..end])?;
            Ok(Parsed::Complete { header, bytes: end + 2 })
        }
        _ => Err(HeaderError::Malformed("its line does not end with CR LF")),
    }
}

/// What the line says, given without its end.
fn line(line: &[u8]) -> Result<Header, HeaderError> {
    type Address = fn(&str) -> Option<IpAddr>;
    const ADDRESSES: HeaderError = HeaderError::Malformed(
        "after its family, it is not two addresses of that family and two ports, parted by single spaces",
    );
    let (rest, address): (_, Address) = match (line.strip_prefix(TCP4), line.strip_prefix(TCP6)) {
        (Some(rest), _) => (rest, v4),
        (_, Some(rest)) => (rest, v6),
        // What an UNKNOWN says behind a space is to be ignored.
        _ if matches!(line.get(UNKNOWN.len()), None | Some(b' ')) => return Ok(Header::Own),
        _ => {
            return Err(HeaderError::Malformed(
                "UNKNOWN is followed by neither a space nor the end of its line",
            ));
        }
    };
    let words: Vec<&str> = std::str::from_utf8(rest).map_err(|_| ADDRESSES)?.split(' ').collect();
    let [from, to, from_port, to_port] = words[..] else { return Err(ADDRESSES) };
    match (address(from), address(to), port(from_port), port(to_port)) {
        (Some(from), Some(to), Some(from_port), Some(to_port)) => source((from, from_port), (to, to_port)),
        _ => Err(ADDRESSES),
    }
}

fn v4(word: &str) -> Option<IpAddr> {
    word.parse::<Ipv4Addr>().ok().map(IpAddr::from)
}

fn v6(word: &str) -> Option<IpAddr> {
    word.parse::<Ipv6Addr>().ok().map(IpAddr::from)
}

/// A port in plain digits: no sign, no leading zero.
fn port(word: &str) -> Option<u16> {
    let plain = word == "0" || word.starts_with(|first: char| first.is_ascii_digit() && first != '0');
    word.parse().ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;
    use crate::tunnel::greeting::Endpoints;

    fn from(client: &str, gate: &str) -> Header {
        Header::Source(Endpoints { client: client.parse().unwrap(), gate: gate.parse().unwrap() })
    }

    #[test]
    fn good_lines() {
        let long = format!("PROXY UNKNOWN {}\r\n", "f".repeat(MAX_V1_BYTES - 16));
        let longest_tcp6 = "PROXY TCP6 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff 65535 65535\r\n";
        let cases = [
            (
                "PROXY TCP4 192.0.2.7 198.51.100.1 40000 7700\r\n",
                from("192.0.2.7:40000", "198.51.100.1:7700"),
            ),
            ("PROXY TCP4 1.1.1.1 2.2.2.2 0 65535\r\n", from("1.1.1.1:0", "2.2.2.2:65535")),
            (
                "PROXY TCP6 2001:db8::7 2001:db8::1 65535 1\r\n",
                from("[2001:db8::7]:65535", "[2001:db8::1]:1"),
            ),
            ("PROXY TCP6 ::ffff:192.0.2.7 ::ffff:192.0.2.1 1 1\r\n", from("192.0.2.7:1", "192.0.2.1:1")),
            ("PROXY UNKNOWN\r\n", Header::Own),
            ("PROXY UNKNOWN ffff::1 ffff::2 1 2\r\n", Header::Own),
            ("PROXY UNKNOWN whatever it says\r\n", Header::Own),
            (&long, Header::Own),
        ];
        for (text, header) in cases {
            let bytes = text.len();
            assert_eq!(parse(text.as_bytes()), Ok(Parsed::Complete { header, bytes }), "{text:?}");
            let followed = format!("{text}\x01\x01\0\0\0\0\0\x02{{}}");
            assert_eq!(parse(followed.as_bytes()), Ok(Parsed::Complete { header, bytes }), "{text:?}");
            for end in 0..bytes {
                let beginning = &text.as_bytes()[..end];
                assert_eq!(parse(beginning), Ok(Parsed::Incomplete), "{end} bytes of {text:?}");
            }
        }
        // All ones is multicast and nobody's, but a line of the greatest length there is.
        assert_eq!(longest_tcp6.len(), 104);
        assert!(matches!(parse(longest_tcp6.as_bytes()), Err(HeaderError::Malformed(_))));
    }

    #[test]
    fn bad_lines() {
        let lines = [
            "PROXY TCP5 192.0.2.7 198.51.100.1 40000 7700\r\n",
            "PROXY UDP4 192.0.2.7 198.51.100.1 40000 7700\r\n",
            "PROXY tcp4 192.0.2.7 198.51.100.1 40000 7700\r\n",
            "PROXY  TCP4 192.0.2.7 198.51.100.1 40000 7700\r\n",
            "PROXY TCP4 192.0.2.7  198.51.100.1 40000 7700\r\n",
            "PROXY TCP4 192.0.2.7 198.51.100.1 40000 7700 \r\n",
            "PROXY TCP4 192.0.2.7 198.51.100.1 40000 7700 1\r\n",
            "PROXY TCP4 192.0.2.7\t198.51.100.1 40000 7700\r\n",
            "PROXY TCP4 192.0.2.7 198.51.100.1 40000\r\n",
            "PROXY TCP4 192.0.2.7 40000 7700\r\n",
            "PROXY TCP4\r\n",
            "PROXY \r\n",
            "PROXY TCP4 192.0.2 198.51.100.1 40000 7700\r\n",
            "PROXY TCP4 192.0.2.07 198.51.100.1 40000 7700\r\n",
            "PROXY TCP4 192.0.2.256 198.51.100.1 40000 7700\r\n",
            "PROXY TCP4 2001:db8::7 2001:db8::1 40000 7700\r\n",
            "PROXY TCP6 192.0.2.7 198.51.100.1 40000 7700\r\n",
            "PROXY TCP6 fe80::1%eth0 2001:db8::1 40000 7700\r\n",
            "PROXY TCP4 localhost 198.51.100.1 40000 7700\r\n",
            "PROXY TCP4 192.0.2.7 198.51.100.1 65536 7700\r\n",
            "PROXY TCP4 192.0.2.7 198.51.100.1 +40000 7700\r\n",
            "PROXY TCP4 192.0.2.7 198.51.100.1 -1 7700\r\n",
            "PROXY TCP4 192.0.2.7 198.51.100.1 040 7700\r\n",
            "PROXY TCP4 192.0.2.7 198.51.100.1 40000 x\r\n",
            "PROXY TCP4 0.0.0.0 198.51.100.1 40000 7700\r\n",
            "PROXY TCP4 224.0.0.1 198.51.100.1 40000 7700\r\n",
            "PROXY TCP6 :: 2001:db8::1 40000 7700\r\n",
            "PROXY TCP4 192.0.2.7 198.51.100.1 40000 7700\n",
            "PROXY TCP4 192.0.2.7 198.51.100.1 40000 7700\r\r\n",
            "PROXY UNKNOWNX\r\n",
            "PROXY UNKNOWN\n",
        ];
        for line in lines {
            assert!(matches!(parse(line.as_bytes()), Err(HeaderError::Malformed(_))), "{line:?}");
        }
        let no_text = b"PROXY TCP4 \xff.0.2.7 198.51.100.1 40000 7700\r\n";
        assert!(matches!(parse(no_text), Err(HeaderError::Malformed(_))));
    }

    #[test]
    fn a_line_without_end_is_cut_at_its_cap() {
        let endless = format!("PROXY UNKNOWN {}", "x".repeat(200)).into_bytes();
        assert_eq!(parse(&endless[..MAX_V1_BYTES - 1]), Ok(Parsed::Incomplete));
        assert_eq!(parse(&endless[..MAX_V1_BYTES]), Err(HeaderError::Oversize(MAX_V1_BYTES)));
        let late = [&endless[..MAX_V1_BYTES - 1], b"\r\n"].concat();
        assert_eq!(parse(&late), Err(HeaderError::Oversize(MAX_V1_BYTES)));
    }
}
