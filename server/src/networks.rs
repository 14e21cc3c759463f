//! Sets of addresses written as networks, such as `10.0.0.0/8`. Owns how they are written and what is within them.

use std::fmt;
use std::net::IpAddr;

use ipnet::IpNet;

/// Some networks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Networks(Vec<IpNet>);

impl Networks {
    /// The network of this text: an address with a prefix length and no bits beyond it, or a single address.
    #[must_use]
    pub fn parse(text: &str) -> Option<IpNet> {
        let single = || text.parse::<IpAddr>().ok().map(IpNet::from);
        text.parse::<IpNet>().ok().filter(|network| network.trunc() == *network).or_else(single)
    }

    /// Whether `address` is within one of them. An IPv4-mapped IPv6 address counts as IPv4.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(&address))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first that leaves nobody out of its family.
    #[must_use]
    pub fn universal(&self) -> Option<&IpNet> {
        self.0.iter().find(|network| network.prefix_len() == 0)
    }
}

impl FromIterator<IpNet> for Networks {
    fn from_iter<I: IntoIterator<Item = IpNet>>(networks: I) -> Self {
        Self(networks.into_iter().collect())
    }
}

impl fmt::Display for Networks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&texts.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_are_written_with_a_prefix_or_as_an_address() {
        let good = [
            ("10.0.0.0/8", "10.0.0.0/8"),
            ("192.0.2.7", "192.0.2.7/32"),
            ("0.0.0.0/0", "0.0.0.0/0"),
            ("2001:db8::/32", "2001:db8::/32"),
            ("::1", "::1/128"),
        ];
        for (text, shown) in good {
            assert_eq!(Networks::parse(text).map(|network| network.to_string()).as_deref(), Some(shown));
        }
        for bad in
            ["", "10.0.0.1/8", "10.0.0.0/33", "2001:db8::1/32", "10/8", "localhost", "10.0.0.0/", " ::1"]
        {
            assert_eq!(Networks::parse(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn an_address_is_within_or_not() {
        let networks: Networks =
            ["10.0.0.0/8", "2001:db8::/32"].iter().filter_map(|text| Networks::parse(text)).collect();
        for (address, within) in [
            ("10.255.255.255", true),
            ("11.0.0.0", false),
            ("::ffff:10.0.0.1", true),
            ("2001:db8:ffff::1", true),
            ("2001:db9::1", false),
        ] {
            assert_eq!(networks.contains(address.parse().unwrap()), within, "{address}");
        }
        assert_eq!(networks.universal(), None);
        assert!(!Networks::default().contains("127.0.0.1".parse().unwrap()));
    }
}
