//! Devices whose rates are known from somewhere, or can be reasoned about.
//!
//! Owns the figures and where each comes from. Other machines measure themselves: `wisdom bench`.

use clap::ValueEnum;
use clap::builder::PossibleValue;

/// How a rate is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// By us.
    Measured,
    /// By others, in public.
    Published,
    /// By nobody: reasoned from what is.
    Estimate,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Measured => "measured",
            Self::Published => "published",
            Self::Estimate => "estimate",
        }
    }
}

/// A device of the table, slowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Device {
    OldPhone,
    Browser,
    Phone,
    PhoneApp,
    LaptopCore,
    ServerCore,
    Laptop,
    Desktop,
    Server,
    LargeServer,
    Gpu,
}

/// What is known of one.
pub(super) struct Facts {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) rate: f64,
    pub(super) kind: Kind,
    pub(super) source: &'static str,
}

/// Hashes of one run of Cap's benchmark: 50 challenges, each with four leading hexadecimal digits to be found.
const CAP_HASHES: f64 = 50.0 * 65_536.0;
/// Bits that one SHA-256 block takes of a bit rate: our puzzle is one block.
const BLOCK_BITS: f64 = 512.0;

impl Device {
    pub(super) const ALL: [Self; 11] = [
        Self::OldPhone,
        Self::Browser,
        Self::Phone,
        Self::PhoneApp,
        Self::LaptopCore,
        Self::ServerCore,
        Self::Laptop,
        Self::Desktop,
        Self::Server,
        Self::LargeServer,
        Self::Gpu,
    ];

    /// Hashes per second.
    pub(super) fn rate(self) -> f64 {
        self.facts().rate
    }

    pub(super) fn facts(self) -> &'static Facts {
        &FACTS[self as usize]
    }
}

/// In the order of [`Device`].
static FACTS: [Facts; 11] = [
    Facts {
        id: "old-phone",
        name: "cheap phone of 2020, browser",
        rate: CAP_HASHES / 4.583,
        kind: Kind::Published,
        source: "Samsung Galaxy A11, Chrome, 50 x 16^4 hashes in 4.583 s: docs/guide/benchmark.md of github.com/tiagozip/cap",
    },
    Facts {
        id: "browser",
        name: "average visitor, browser",
        rate: 1.15e6,
        kind: Kind::Published,
        source: "mCaptcha's survey of visitors' devices, as derived in github.com/mCaptcha/mCaptcha/issues/186",
    },
    Facts {
        id: "phone",
        name: "phone of 2022, browser",
        rate: CAP_HASHES / 1.027,
        kind: Kind::Published,
        source: "Google Pixel 7, Chrome, 50 x 16^4 hashes in 1.027 s: docs/guide/benchmark.md of github.com/tiagozip/cap",
    },
    Facts {
        id: "phone-app",
        name: "phone, native, one large core",
        rate: 2.4e9 * 5.1 / BLOCK_BITS,
        kind: Kind::Estimate,
        source: "Cortex-A76 at 2.4 GHz, if it hashes 5.1 bits a cycle as its server sibling Neoverse N1 does in \
                 github.com/lelegard/shabench",
    },
    Facts {
        id: "laptop-core",
        name: "laptop, one core",
        rate: 18.093e9 / BLOCK_BITS,
        kind: Kind::Published,
        source: "Core i7-13700H, OpenSSL 3.4.1, 18.093 Gbit/s: github.com/lelegard/shabench",
    },
    Facts {
        id: "server-core",
        name: "server, one core",
        rate: 78.2e6,
        kind: Kind::Measured,
        source: "EPYC of Zen 4, kernel avx512: benches/runs/2026-11-21-zen4-2c-vectors",
    },
    Facts {
        id: "laptop",
        name: "laptop, all cores",
        rate: 200e6,
        kind: Kind::Estimate,
        source: "six of the laptop cores above, a little slower together; its small cores not counted",
    },
    Facts {
        id: "desktop",
        name: "desktop, 16 cores",
        rate: 1.485e9,
        kind: Kind::Published,
        source: "Ryzen 9 7950X, AVX-512, all threads: README of github.com/eternal-flame-AD/pow-buster",
    },
    Facts {
        id: "server",
        name: "server, 32 cores",
        rate: 2.0e9,
        kind: Kind::Estimate,
        source: "32 of the server cores above, a fifth slower: the clock falls when all of them work",
    },
    Facts {
        id: "large-server",
        name: "server, 84 cores",
        rate: 3.387e9,
        kind: Kind::Published,
        source: "EPYC 9634, AVX-512, all threads: README of github.com/eternal-flame-AD/pow-buster",
    },
    Facts {
        id: "gpu",
        name: "graphics card",
        rate: 21.9755e9,
        kind: Kind::Published,
        source: "GeForce RTX 4090, hashcat 6.2.6, mode 1400: gist.github.com/Chick3nman/32e662a5bb63bc4f51b847bb422222fd",
    },
];

impl ValueEnum for Device {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let Facts { id, name, .. } = self.facts();
        Some(PossibleValue::new(id).help(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slowest_comes_first_and_every_figure_has_a_source() {
        let facts = Device::ALL.map(Device::facts);
        assert!(facts.is_sorted_by(|a, b| a.rate < b.rate));
        for Facts { id, name, source, .. } in facts {
            assert!(name.len() <= 29 && source.len() > 40, "{id}");
        }
        for (place, device) in Device::ALL.into_iter().enumerate() {
            assert_eq!(device as usize, place);
            assert_eq!(Device::from_str(device.facts().id, false), Ok(device));
        }
    }

    #[test]
    fn rates_are_those_of_their_sources() {
        for (device, rate) in [
            (Device::OldPhone, 714_990.0),
            (Device::Phone, 3_190_653.0),
            (Device::PhoneApp, 23_906_250.0),
            (Device::LaptopCore, 35_337_891.0),
        ] {
            assert!((device.rate() - rate).abs() < 1.0, "{device:?}: {}", device.rate());
        }
    }
}
