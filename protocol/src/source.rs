//! The source of a connection: whom we count and to whom a token is bound (`PROTOCOL.md` section 7).

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Domain label of the source binding.
pub const SOURCE_LABEL: [u8; 16] = *b"wisdom.source.v1";

/// An IPv4 address, or the /64 prefix of an IPv6 address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// One IPv4 address.
    V4([u8; 4]),
    /// The first eight bytes of an IPv6 address.
    V6([u8; 8]),
}

impl From<IpAddr> for Source {
    /// IPv4-mapped IPv6 addresses count as IPv4.
    fn from(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => Self::V4(address.octets()),
            IpAddr::V6(address) => {
                let mut prefix = [0; 8];
                prefix.copy_from_slice(&address.octets()[..8]);
                Self::V6(prefix)
            }
        }
    }
}

impl Source {
    /// What the binding hashes: the family byte and the address or prefix.
    pub(crate) fn family_and_address(&self) -> (u8, &[u8]) {
        match self {
            Self::V4(address) => (4, address),
            Self::V6(prefix) => (6, prefix),
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::V4(address) => Ipv4Addr::from(address).fmt(f),
            Self::V6(prefix) => {
                let mut address = [0; 16];
                address[..8].copy_from_slice(&prefix);
                write!(f, "{}/64", Ipv6Addr::from(address))
            }
        }
    }
}

/// The keyed hash of a source that a token carries; all zero bytes mean that it is not bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceBinding(pub [u8; 16]);

impl SourceBinding {
    /// A token that any source may redeem.
    pub const UNBOUND: Self = Self([0; 16]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_an_address_or_a_prefix() {
        let cases = [
            ("192.0.2.7", "192.0.2.7"),
            ("::ffff:192.0.2.7", "192.0.2.7"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
            ("::1", "::/64"),
        ];
        for (address, shown) in cases {
            let address: IpAddr = address.parse().unwrap();
            assert_eq!(Source::from(address).to_string(), shown);
        }
    }
}
