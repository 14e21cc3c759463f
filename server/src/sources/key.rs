//! Whom we count, and the keyed hash that spreads them: nobody outside can choose sources that meet in one set.

use std::hash::Hasher;

use siphasher::sip128::{Hasher128, SipHasher13};
use wisdom_protocol::source::Source;

use crate::entropy::{self, Entropy};

/// A /48 is what one customer commonly gets, and holds 65,536 networks of /64: together they have the budget of so many.
pub const PREFIX_BUDGET: u32 = 16;

/// An address or prefix that is counted as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Key {
    pub(super) bits: u64,
    pub(super) kind: Kind,
}

/// What the bits of a key are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// Of no source: an empty place.
    #[default]
    Empty,
    V4,
    V4Net24,
    V6Net64,
    V6Net48,
}

/// The keys under which one source is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The source by itself.
    pub own: Key,
    /// The /48 around an IPv6 source; the /24 around an IPv4 source, where it is counted [`with_network`](Self::with_network).
    pub prefix: Option<Key>,
}

impl Counted {
    /// An IPv4 source, too, with the network around it: a /24 is the smallest that is routed, and rented, by itself.
    #[must_use]
    pub fn with_network(source: Source) -> Self {
        let counted = Self::from(source);
        match source {
            Source::V4(_) => {
                let network = Key { bits: counted.own.bits >> 8, kind: Kind::V4Net24 };
                Self { prefix: Some(network), ..counted }
            }
            Source::V6(_) => counted,
        }
    }
}

impl From<Source> for Counted {
    fn from(source: Source) -> Self {
        match source {
            Source::V4(address) => {
                let own = Key { bits: u32::from_be_bytes(address).into(), kind: Kind::V4 };
                Self { own, prefix: None }
            }
            Source::V6(prefix) => {
                let bits = u64::from_be_bytes(prefix);
                let own = Key { bits, kind: Kind::V6Net64 };
                Self { own, prefix: Some(Key { bits: bits >> 16, kind: Kind::V6Net48 }) }
            }
        }
    }
}

/// The secret of a table's hash. Its `Debug` shows nothing of it.
#[derive(Clone)]
pub struct HashKey([u8; 16]);

impl HashKey {
    /// A new one.
    #[must_use]
    pub fn draw(entropy: &dyn Entropy) -> Self {
        Self(entropy::draw(entropy))
    }

    /// Where `key` belongs. SipHash-1-3 with 128 bits: one half chooses the set, the other the cells of the sketch, so that those who
    /// share a set do not share cells as well.
    pub(super) fn hash(&self, key: Key) -> Hash {
        let mut hasher = SipHasher13::new_with_key(&self.0);
        hasher.write_u64(key.bits);
        hasher.write_u8(key.kind as u8);
        let hash = hasher.finish128();
        Hash { set: hash.h1, cells: hash.h2 }
    }
}

impl std::fmt::Debug for HashKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HashKey(..)")
    }
}

/// The hash of a key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hash {
    pub(super) set: u64,
    pub(super) cells: u64,
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::*;

    fn counted(address: &str) -> Counted {
        Counted::from(Source::from(address.parse::<IpAddr>().unwrap()))
    }

    #[test]
    fn a_source_is_counted_by_address_or_by_both_prefixes() {
        assert_eq!(counted("192.0.2.7"), counted("::ffff:192.0.2.7"));
        assert_eq!(counted("192.0.2.7").prefix, None);
        let (first, second) = (counted("2001:db8:1:2::1"), counted("2001:db8:1:3::1"));
        assert_ne!(first.own, second.own);
        assert!(first.prefix.is_some() && first.prefix == second.prefix);
        assert_ne!(first.prefix, counted("2001:db8:2:2::1").prefix);
        let network =
            |text: &str| Counted::with_network(Source::from(text.parse::<IpAddr>().unwrap())).prefix;
        assert!(network("192.0.2.7").is_some() && network("192.0.2.7") == network("192.0.2.255"));
        assert_ne!(network("192.0.2.7"), network("192.0.3.7"));
        assert_eq!(network("2001:db8:1:2::1"), first.prefix);
        // The bits of one kind are not those of another.
        assert_ne!(counted("0.0.0.1").own, counted("0:0:0:1::").own);
    }

    #[test]
    fn another_secret_is_another_order_and_is_not_shown() {
        let key = counted("192.0.2.7").own;
        assert_ne!(HashKey([1; 16]).hash(key).set, HashKey([2; 16]).hash(key).set);
        assert_eq!(format!("{:?}", HashKey([0xab; 16])), "HashKey(..)");
    }
}
