//! What admission is told to do: caps, rates, who is exempt, and whether refusals are carried out. Owns no counts.

use std::net::IpAddr;
use std::sync::Arc;

use ipnet::IpNet;

use super::rate::Rate;

/// The most networks that can be exempt: they are looked at one after the other, at each connection.
pub const MAX_EXEMPT: usize = 256;

/// How many connections may live at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caps {
    /// In all.
    pub connections: usize,
    /// From one source.
    pub per_source: usize,
}

/// See the module.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// How many connections may live at once.
    pub caps: Caps,
    /// How many of them are the lane: kept for clients who come back with a solution, once the others are taken. A quarter of the cap is
    /// enough for all who solve within the hold time, where zero means that there is no lane and nobody is asked to go.
    pub lane: usize,
    /// New connections of one source. None: any number.
    pub connections: Option<Rate>,
    /// Challenges of one source. None: any number.
    pub challenges: Option<Rate>,
    /// Offences of one source, see [`Offence`]: beyond the burst it is turned away until they have faded. None: nobody is.
    pub offences: Option<Rate>,
    /// Who is not counted per source.
    pub exempt: Exempt,
    /// Whether limits per source are carried out.
    pub mode: Mode,
}

impl Policy {
    /// Nothing but `caps`.
    #[must_use]
    pub fn of(caps: Caps) -> Self {
        Self {
            caps,
            lane: 0,
            connections: None,
            challenges: None,
            offences: None,
            exempt: Exempt::default(),
            mode: Mode::Enforce,
        }
    }

    /// Live connections from which on the lane begins.
    #[must_use]
    pub fn soft(&self) -> usize {
        self.caps.connections.saturating_sub(self.lane)
    }
}

/// Whether limits per source are carried out. The cap in all always is: it follows from what the machine has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// They are.
    #[default]
    Enforce,
    /// Who would be refused is let in, and told of: to find limits that harm nobody.
    DryRun,
}

/// What a source is made to pay for. The numbers are how much one counts of the burst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Offence {
    /// A deadline passed: it may be a slow line.
    Timeout,
    /// Bytes that are no message: no client of ours sends them.
    Rubbish,
    /// A token that we never issued, or nonces that solve nothing: it cost us hashing.
    FailedProof,
}

impl Offence {
    pub(super) fn cost(self) -> u32 {
        match self {
            Self::Timeout => 1,
            Self::Rubbish => 4,
            Self::FailedProof => 8,
        }
    }
}

wisdom_protocol::labels!(Offence {
    Self::Timeout => "timeout",
    Self::Rubbish => "rubbish",
    Self::FailedProof => "failed_proof",
});

/// Networks whose connections are not counted per source, at most [`MAX_EXEMPT`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exempt(Arc<[IpNet]>);

impl Exempt {
    /// These networks, or none where there are more than [`MAX_EXEMPT`].
    #[must_use]
    pub fn new(networks: Vec<IpNet>) -> Option<Self> {
        (networks.len() <= MAX_EXEMPT).then(|| Self(networks.into()))
    }

    /// The first of them that leaves nobody out of its family.
    #[must_use]
    pub fn universal(&self) -> Option<&IpNet> {
        self.0.iter().find(|network| network.prefix_len() == 0)
    }

    /// Whether `address` is in one of them. An IPv4 address is one, however it is written.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(&address))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exempt_are_addresses_in_the_networks_however_they_are_written() {
        let networks = ["10.0.0.0/8", "2001:db8::/32", "192.0.2.7/32"];
        let exempt = Exempt::new(networks.map(|network| network.parse().unwrap()).into()).unwrap();
        for (address, expected) in [
            ("10.1.2.3", true),
            ("::ffff:10.1.2.3", true),
            ("11.0.0.0", false),
            ("2001:db8:ffff::1", true),
            ("2001:db9::1", false),
            ("192.0.2.7", true),
            ("192.0.2.8", false),
        ] {
            assert_eq!(exempt.contains(address.parse().unwrap()), expected, "{address}");
        }
        let network: IpNet = "10.0.0.0/8".parse().unwrap();
        assert!(Exempt::new(vec![network; MAX_EXEMPT]).is_some());
        assert_eq!(Exempt::new(vec![network; MAX_EXEMPT + 1]), None);
    }

    #[test]
    fn the_lane_begins_where_the_other_places_end() {
        let caps = Caps { connections: 100, per_source: 10 };
        assert_eq!(Policy::of(caps).soft(), 100);
        assert_eq!(Policy { lane: 25, ..Policy::of(caps) }.soft(), 75);
        assert_eq!(Policy { lane: 200, ..Policy::of(caps) }.soft(), 0);
    }
}
