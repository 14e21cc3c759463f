//! The header by which an upstream learns who its client is: PROXY protocol, version 2, for TCP, as HAProxy specifies it.
//!
//! Owns the bytes that are sent. What balancers in front send is `proxy_header`'s.

use std::net::{IpAddr, SocketAddr};

/// What begins every header of version 2.
const SIGNATURE: [u8; 12] = *b"\r\n\r\n\0\r\nQUIT\n";
/// Version 2, and the command PROXY: for somebody else's connection.
const VERSION_AND_COMMAND: u8 = 0x21;
/// Address families with the protocol, a stream.
const TCP_OVER_IPV4: u8 = 0x11;
const TCP_OVER_IPV6: u8 = 0x21;

/// The two ends of a client's connection, as the client sees them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endpoints {
    /// Who connected.
    pub client: SocketAddr,
    /// To what.
    pub gate: SocketAddr,
}

/// The header for a connection between these.
#[must_use]
pub fn proxy_v2(endpoints: &Endpoints) -> Vec<u8> {
    let (client, gate) = (endpoints.client.ip().to_canonical(), endpoints.gate.ip().to_canonical());
    let (family, addresses) = match (client, gate) {
        (IpAddr::V4(client), IpAddr::V4(gate)) => (TCP_OVER_IPV4, [client.octets(), gate.octets()].concat()),
        (client, gate) => {
            let octets = |address| match address {
                IpAddr::V4(address) => address.to_ipv6_mapped().octets(),
                IpAddr::V6(address) => address.octets(),
            };
            (TCP_OVER_IPV6, [octets(client), octets(gate)].concat())
        }
    };
    let ports = [endpoints.client.port().to_be_bytes(), endpoints.gate.port().to_be_bytes()].concat();
    // At most 36 bytes.
    let length = u16::try_from(addresses.len() + ports.len()).unwrap_or(0).to_be_bytes();
    [&SIGNATURE[..], &[VERSION_AND_COMMAND, family], &length, &addresses, &ports].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(client: &str, gate: &str) -> String {
        let endpoints = Endpoints { client: client.parse().unwrap(), gate: gate.parse().unwrap() };
        base16ct::lower::encode_string(&proxy_v2(&endpoints))
    }

    #[test]
    fn headers_byte_by_byte() {
        let signature = "0d0a0d0a000d0a515549540a";
        assert_eq!(
            header("192.0.2.7:50000", "198.51.100.1:7700"),
            format!("{signature}2111000cc0000207c6336401c3501e14")
        );
        assert_eq!(
            header("[2001:db8::7]:1", "[2001:db8::1]:7700"),
            format!(
                "{signature}2121002420010db8000000000000000000000007{}00011e14",
                "20010db8000000000000000000000001"
            )
        );
        assert_eq!(
            header("[::ffff:192.0.2.7]:50000", "[::ffff:198.51.100.1]:7700"),
            format!("{signature}2111000cc0000207c6336401c3501e14"),
            "IPv4 over a socket of both families is IPv4"
        );
    }
}
