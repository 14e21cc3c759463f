//! What is simulated: a service, its honest clients, and who attacks it, how and from where.
//!
//! Owns the scale between the simulation's hashes and the world's. Decides nothing about the gate, which is told its defaults but for the
//! size of the service.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use anyhow::Result;
use serde::Serialize;
use wisdom_server::config::{self, Layers, Settings};

use super::chance::Chance;

/// One simulated hash stands for so many: solutions are really searched and really checked, and a floor of 2^21 hashes would make the
/// searches of a flood take days.
pub const HASHES_EACH: u64 = 2_048;
/// The floor, in simulated hashes: the default of 2^21. Sixteen sub-puzzles of 64 hashes; a price is a multiple of 16, so that it is
/// rounded by 1.6 % at most.
pub const FLOOR: u64 = (1 << 21) / HASHES_EACH;
/// The ceiling, in simulated hashes: the default of 2^32.
pub const CEILING: u64 = (1 << 32) / HASHES_EACH;

/// Simulated hashes a second of somebody who computes so many million a second in the world.
#[must_use]
pub fn megahashes(real: f64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "2,048")]
    let each = HASHES_EACH as f64;
    real * 1e6 / each
}

/// One run, which follows from it alone.
#[derive(Clone, Debug, Serialize)]
pub struct Scenario {
    /// For files and plots.
    pub name: String,
    /// Where all randomness comes from.
    pub seed: u64,
    /// How long it lasts, in seconds.
    pub seconds: u32,
    /// What is behind the gate.
    pub service: Capacity,
    /// Who means well.
    pub honest: Honest,
    /// Who does not.
    pub attacks: Vec<Attack>,
}

/// A tunnel service that can serve so much.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Capacity {
    /// `services.NAME.grants_per_minute`, over sixty: grants a second at which the price begins to rise.
    pub grants_per_second: u32,
    /// Tunnels at once.
    pub slots: u32,
    /// How long an honest tunnel lasts on average, in seconds; shorter and longer ones follow an exponential distribution.
    pub brief_seconds: f64,
    /// After which every tunnel ends, in seconds.
    pub lifetime_seconds: u32,
    /// Who may wait for a tunnel.
    pub queue: u32,
}

/// Clients who want one tunnel each, and pay what it costs.
#[derive(Clone, Debug, Serialize)]
pub struct Honest {
    /// How many come in a second on average, at random.
    pub per_second: f64,
    /// What one of them computes, in millions of the world's hashes a second: each client is one of these at random.
    pub megahashes: Vec<f64>,
    /// After how many seconds one gives up.
    pub patience_seconds: u32,
}

/// One attacker.
#[derive(Clone, Debug, Serialize)]
pub struct Attack {
    /// From this second on.
    pub from: u32,
    /// Until this second: nothing new is begun then.
    pub until: u32,
    /// Begins for so many seconds and pauses for so many, in turn; what it has solved meanwhile it redeems.
    pub rhythm: Option<(u32, u32)>,
    /// Where it comes from.
    pub sources: Sources,
    /// What it does.
    pub style: Style,
}

/// What an attacker does with a connection.
#[derive(Clone, Copy, Debug, Serialize)]
pub enum Style {
    /// Asks for so many challenges a second, and solves none.
    Ask {
        /// Of all its sources together.
        per_second: f64,
    },
    /// Connects so many times a second, and says nothing.
    Silent {
        /// Of all its sources together.
        per_second: f64,
    },
    /// Solves challenges and redeems them.
    Solve(Solving),
}

/// How an attacker solves.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Solving {
    /// Machines, each of which solves one challenge after the other.
    pub machines: u32,
    /// What all of them compute together, in millions of the world's hashes a second.
    pub megahashes: f64,
    /// Errands that each machine has under way at once, so that it does not wait for the network.
    pub at_once: u32,
    /// When it redeems.
    pub redeem: Redeem,
    /// What it does with a tunnel.
    pub hold: Hold,
}

/// When a solution is redeemed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Redeem {
    /// At once.
    AtOnce,
    /// All of them together, a second before the first expires.
    BeforeExpiry,
    /// When they have expired.
    AfterExpiry,
}

/// How long an attacker keeps a tunnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Hold {
    /// As long as others do.
    Briefly,
    /// As long as it may.
    ForLife,
}

/// Addresses that an attacker comes from, one after the other.
#[derive(Clone, Copy, Debug, Serialize)]
pub enum Sources {
    /// One IPv4 address.
    One,
    /// So many IPv4 addresses side by side: 256 are a /24.
    Consecutive(u32),
    /// So many IPv4 addresses all over the world.
    Scattered(u32),
    /// The /64 networks of an IPv6 /32, at random.
    V6Net32,
}

impl Sources {
    /// The `number`th of them.
    #[must_use]
    pub fn address(self, number: u64, chance: &Chance) -> IpAddr {
        let v4 = |bits: u64| IpAddr::V4(Ipv4Addr::from_bits(u32::try_from(bits).unwrap_or(u32::MAX)));
        match self {
            Self::One => v4(0xc633_6407),
            Self::Consecutive(count) => v4(0xcb00_7100 + number % u64::from(count)),
            // An odd factor: a bijection of 32 bits, so that all are different. Honest clients have the upper half.
            Self::Scattered(count) => {
                v4((((number % u64::from(count)) * 0x9e37_79b1) & 0x7fff_ffff) | 0x0100_0000)
            }
            Self::V6Net32 => {
                let net = u128::from(chance.below(1 << 32));
                IpAddr::V6(Ipv6Addr::from_bits((0x2001_0db8 << 96) | (net << 64) | 1))
            }
        }
    }
}

/// An honest client's address: each has its own.
#[must_use]
pub fn honest_address(number: u64) -> IpAddr {
    let spread = ((number & 0x7fff_ffff) * 0x9e37_79b1) & 0x7fff_ffff;
    IpAddr::V4(Ipv4Addr::from_bits(0x8000_0000 | u32::try_from(spread).unwrap_or(0)))
}

impl Scenario {
    /// The gate's configuration: every default, but for the service and the scale of hashes.
    pub fn settings(&self) -> Result<Settings> {
        let Capacity { grants_per_second, slots, lifetime_seconds, queue, .. } = self.service;
        let set = [
            // Tokens, and with them what solving takes, follow from the key.
            ("KEYS__CURRENT__ID", "1".to_owned()),
            ("KEYS__CURRENT__SECRET", "5a".repeat(32)),
            ("SERVER__DEFAULT_SERVICE", "simulated".to_owned()),
            ("SERVICES__SIMULATED__KIND", "tunnel".to_owned()),
            ("SERVICES__SIMULATED__UPSTREAM", "127.0.0.1:9".to_owned()),
            ("SERVICES__SIMULATED__FLOOR", FLOOR.to_string()),
            ("SERVICES__SIMULATED__CEILING", CEILING.to_string()),
            ("SERVICES__SIMULATED__GRANTS_PER_MINUTE", (grants_per_second * 60).to_string()),
            ("SERVICES__SIMULATED__MAX_TUNNELS", slots.to_string()),
            ("SERVICES__SIMULATED__LIFETIME", format!("{lifetime_seconds}s")),
            ("SERVICES__SIMULATED__QUEUE", queue.to_string()),
        ];
        let environment = set.map(|(name, value)| (format!("WISDOM__{name}"), value)).into();
        Ok(config::load(&Layers { environment, ..Layers::default() })?)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn addresses_are_as_many_as_they_should_be_and_nobody_elses() {
        let chance = Chance::new(1);
        let all = |sources: Sources, draws: u64| -> HashSet<IpAddr> {
            (0..draws).map(|number| sources.address(number, &chance)).collect()
        };
        assert_eq!(all(Sources::One, 10).len(), 1);
        assert_eq!(all(Sources::Consecutive(256), 1_000).len(), 256);
        assert!(
            all(Sources::Consecutive(256), 256)
                .iter()
                .all(|address| address.to_string().starts_with("203.0.113."))
        );
        let scattered = all(Sources::Scattered(100_000), 200_000);
        assert!(scattered.len() > 99_000, "{}", scattered.len());
        assert!((0..100_000).all(|number| !scattered.contains(&honest_address(number))));
        assert!(all(Sources::V6Net32, 10_000).len() > 9_990);
    }
}
