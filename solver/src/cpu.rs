//! The processor underneath: which one it is, how fast it runs just now, and what no kernel can beat on it.
//!
//! Owns the table of limits, which turn a measured rate into a share of what is possible. Decides nothing:
//! kernels are chosen by what a CPU can do, never by its name.
//!
//! # Where the limits come from
//!
//! `avx512` and `avx2` are bounded by the number of vector operations that a batch needs, counted in
//! `kernel/lanes.rs`, over the number of them that a core can begin in a cycle: for 512 bits two, on Intel's
//! cores and on Zen 4 alike; for 256 bits three on Intel's and four on Zen 3 and 4. Rotations and shifts have
//! half of those ports, or two of three, and are too few to be the narrower way.
//!
//! `sha-ni` is bounded on Intel's cores by `sha256rnds2`, which does two rounds and begins every third cycle: 27
//! of them are left after round 9. Zen 4 begins one every cycle, and is bounded by the ports that a whole hash
//! takes; that and the limits of `mixed` are counted in `kernel/mixed.rs`.
//!
//! There is no entry where nothing was measured: `scalar` is bounded by latencies and ports in a way that
//! nobody counted, and Zen 5 has 512-bit units in some models and not in others.

#[cfg(target_arch = "x86_64")]
use std::time::Instant;

/// Operations for sixteen hashes with AVX-512: `kernel/lanes.rs`.
const AVX512_OPERATIONS: f64 = 1295.0;
/// Operations for eight hashes with AVX2: `kernel/lanes.rs`.
const AVX2_OPERATIONS: f64 = 2609.0;
/// Two rounds each, for the rounds 10 to 63.
const SHA256RNDS2_PER_HASH: f64 = 27.0;
/// Of all ports of Zen 4, for a hash by the SHA extensions alone: `kernel/mixed.rs`.
const ZEN4_SHA_PORT_CYCLES: f64 = 40.0;
/// Of the two ports that rotate, for a hash by schedule on Zen 4: `kernel/mixed.rs`.
const ZEN4_MIXED_PORT_CYCLES: f64 = 30.1;
/// Of what fills Intel's ports best: `kernel/mixed.rs`.
const INTEL_MIXED_PORT_CYCLES: f64 = 35.6;

/// Cycles of one multiplication of 32-bit integers that waits for the one before: the same on every x86-64
/// core of Intel's since 2006, its small ones since 2019, and of AMD's since 2003.
#[cfg(target_arch = "x86_64")]
const MULTIPLY_CYCLES: f64 = 3.0;
/// 50,000 cycles, 10 to 20 microseconds: long beside the reading of a clock, too short for the core to change its.
#[cfg(target_arch = "x86_64")]
const CHAIN_LENGTH: u32 = 16_384;

/// Kinds of cores that differ in what limits a kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Core {
    /// Intel's large cores with three vector ports, two of them for 512 bits: Skylake and later.
    Intel,
    /// AMD's Zen 3, without AVX-512.
    Zen3,
    /// AMD's Zen 4, whose 512-bit operations take two 256-bit units.
    Zen4,
}

impl Core {
    /// The kind of this machine's cores; `None` where no limit is known for them.
    #[must_use]
    pub fn detect() -> Option<Self> {
        cfg_select! {
            all(target_arch = "x86_64", not(miri)) => {
                let vendor = std::arch::x86_64::__cpuid(0);
                let vendor = [vendor.ebx, vendor.edx, vendor.ecx].map(u32::to_le_bytes).concat();
                Self::of(&vendor, std::arch::x86_64::__cpuid(1).eax)
            }
            _ => { None }
        }
    }

    /// By CPUID's vendor and signature.
    #[cfg(any(test, all(target_arch = "x86_64", not(miri))))]
    fn of(vendor: &[u8], signature: u32) -> Option<Self> {
        let (base_family, extended_family) = (signature >> 8 & 0xf, signature >> 20 & 0xff);
        let family = base_family + if base_family == 0xf { extended_family } else { 0 };
        let model = (signature >> 12 & 0xf0) | (signature >> 4 & 0xf);
        match (vendor, family, model) {
            (b"AuthenticAMD", 0x19, 0x10..=0x1f | 0x60..=0x7f | 0xa0..=0xaf) => Some(Self::Zen4),
            (b"AuthenticAMD", 0x19, 0x00..=0x0f | 0x20..=0x5f) => Some(Self::Zen3),
            // Skylake (client, server), Kaby to Comet Lake, Ice, Tiger and Rocket Lake, Sapphire, Emerald and
            // Granite Rapids. Not those with small cores beside: which one runs is not known.
            (
                b"GenuineIntel",
                6,
                0x4e | 0x5e | 0x55 | 0x8e | 0x9e | 0xa5 | 0xa6 | 0x7d | 0x7e | 0x6a | 0x6c | 0x8c | 0x8d
                | 0xa7 | 0x8f | 0xcf | 0xad | 0xae,
            ) => Some(Self::Intel),
            _ => None,
        }
    }

    /// Its name, for people.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Intel => "Intel, Skylake or later",
            Self::Zen3 => "Zen 3",
            Self::Zen4 => "Zen 4",
        }
    }

    /// The cycles per hash that the kernel of that name cannot be faster than on one thread of such a core;
    /// `None` where nobody derived it.
    #[must_use]
    pub fn limit(self, kernel: &str) -> Option<f64> {
        Some(match (kernel, self) {
            ("avx512", Self::Intel | Self::Zen4) => AVX512_OPERATIONS / 16.0 / 2.0,
            ("avx2", Self::Intel) => AVX2_OPERATIONS / 8.0 / 3.0,
            ("avx2", Self::Zen3 | Self::Zen4) => AVX2_OPERATIONS / 8.0 / 4.0,
            ("sha-ni", Self::Intel) => SHA256RNDS2_PER_HASH * 3.0,
            ("sha-ni", Self::Zen4) => ZEN4_SHA_PORT_CYCLES,
            ("mixed", Self::Zen4) => ZEN4_MIXED_PORT_CYCLES,
            ("mixed", Self::Intel) => INTEL_MIXED_PORT_CYCLES,
            _ => return None,
        })
    }
}

/// What the processor calls itself; `None` where it has no name that a program may read.
#[must_use]
pub fn name() -> Option<String> {
    cfg_select! {
        all(target_arch = "x86_64", not(miri)) => {
            use std::arch::x86_64::__cpuid;
            const FIRST: u32 = 0x8000_0002;
            const LAST: u32 = 0x8000_0004;
            if __cpuid(0x8000_0000).eax < LAST {
                return None;
            }
            let words = (FIRST..=LAST).map(__cpuid).flat_map(|part| [part.eax, part.ebx, part.ecx, part.edx]);
            let bytes: Vec<u8> = words.flat_map(u32::to_le_bytes).take_while(|&byte| byte != 0).collect();
            let name = String::from_utf8_lossy(&bytes).trim().to_owned();
            (!name.is_empty() && name.bytes().all(|byte| (b' '..=b'~').contains(&byte))).then_some(name)
        }
        _ => { None }
    }
}

/// Cycles per second of the core that this thread runs on, just now, measured in about 15 microseconds;
/// `None` where a multiplication's latency differs from one processor to the next, as it does outside x86-64.
///
/// Times a chain of multiplications of which each waits for the last. A core's clock follows what it runs:
/// ask right after what is to be counted in cycles. An interruption makes it too low: take the median of many.
#[must_use]
#[cfg_attr(
    target_arch = "x86_64",
    expect(clippy::disallowed_methods, reason = "measures the clock, and nothing is decided by it")
)]
pub fn cycles_per_second() -> Option<f64> {
    cfg_select! {
        target_arch = "x86_64" => {
            let started = Instant::now();
            // A square of a square cannot be computed with fewer multiplications.
            let mut square = std::hint::black_box(3_u32);
            for _ in 0..CHAIN_LENGTH {
                square = square.wrapping_mul(square);
            }
            std::hint::black_box(square);
            Some(f64::from(CHAIN_LENGTH) * MULTIPLY_CYCLES / started.elapsed().as_secs_f64())
        }
        _ => { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cores_are_known_by_their_signature() {
        for (vendor, signature, core) in [
            (b"AuthenticAMD", 0x00a1_0f11, Some(Core::Zen4)),
            (b"AuthenticAMD", 0x00a6_0f12, Some(Core::Zen4)),
            (b"AuthenticAMD", 0x00a0_0f11, Some(Core::Zen3)),
            (b"AuthenticAMD", 0x00a2_0f10, Some(Core::Zen3)),
            (b"AuthenticAMD", 0x0083_0f10, None),
            (b"AuthenticAMD", 0x00b4_0f40, None),
            (b"GenuineIntel", 0x000a_06d1, Some(Core::Intel)),
            (b"GenuineIntel", 0x0005_0654, Some(Core::Intel)),
            (b"GenuineIntel", 0x000b_06a2, None),
            (b"HygonGenuine", 0x00a1_0f11, None),
        ] {
            assert_eq!(Core::of(vendor, signature), core, "{signature:#x}");
        }
    }

    #[test]
    fn limits_are_those_derived() {
        for (core, kernel, limit) in [
            (Core::Zen4, "avx512", Some(40.468_75)),
            (Core::Zen4, "avx2", Some(81.531_25)),
            (Core::Zen4, "sha-ni", Some(40.0)),
            (Core::Zen4, "mixed", Some(30.1)),
            (Core::Intel, "avx512", Some(40.468_75)),
            (Core::Intel, "avx2", Some(108.708_333)),
            (Core::Intel, "sha-ni", Some(81.0)),
            (Core::Zen3, "avx512", None),
            (Core::Zen4, "scalar", None),
            (Core::Zen4, "abacus", None),
        ] {
            let found = core.limit(kernel);
            let close = |(a, b): (f64, f64)| (a - b).abs() < 1e-5;
            assert!(found.zip(limit).map_or(found == limit, close), "{core:?} {kernel}: {found:?}");
        }
    }

    #[test]
    fn a_clock_is_between_a_tenth_and_ten_gigahertz() {
        let measured = (0..50).filter_map(|_| cycles_per_second()).fold(0.0, f64::max);
        let expected = if cfg!(target_arch = "x86_64") { 1e8..1e10 } else { 0.0..1.0 };
        assert!(expected.contains(&measured), "{measured}");
    }
}
