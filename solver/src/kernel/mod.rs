//! The inner loops: which exist, which of them this CPU can run, and the one way to call them.
//!
//! Owns the choice of a kernel and everything they would otherwise repeat: the limits of a range of
//! nonces and the carry from the nonce's low word into its high word. A kernel file sees the low word
//! only. Does not know threads, sub-puzzles or time.

use std::fmt;

#[cfg(all(target_arch = "aarch64", target_endian = "little", not(miri)))]
mod arm_sha2;
#[cfg(all(target_arch = "x86_64", not(miri)))]
mod avx2;
#[cfg(all(target_arch = "x86_64", not(miri)))]
mod avx512;
#[cfg(all(
    any(target_arch = "x86_64", target_arch = "aarch64", target_feature = "simd128"),
    target_endian = "little",
    not(miri)
))]
mod lanes;
#[cfg(all(target_arch = "x86_64", not(miri)))]
mod mixed;
#[cfg(all(target_arch = "aarch64", target_endian = "little", not(miri)))]
mod neon;
mod prefix;
#[cfg(all(target_arch = "x86_64", not(miri)))]
mod processor;
mod scalar;
mod sha256;
#[cfg(all(target_arch = "x86_64", not(miri)))]
mod sha_ni;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128", not(miri)))]
mod simd128;
#[cfg(all(any(target_arch = "x86_64", target_arch = "aarch64"), target_endian = "little", not(miri)))]
mod streams;

#[cfg(test)]
mod conformance;

pub use prefix::Prefix;
use prefix::Stretch;

use crate::puzzle::MAX_NONCE;

/// The signature of every kernel: of the `count` low words from `first` on, all below 2^32, the lowest
/// whose hash begins with a 64-bit number of at most `bound`.
type Scan = fn(stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32>;

/// One implementation of the inner loop that this CPU is known to run.
///
/// A value of this type is the proof that the CPU has what the kernel needs: there is no other way to
/// get one than to ask for it.
#[derive(Clone, Copy)]
pub struct Kernel {
    name: &'static str,
    scan: Scan,
}

/// A kernel's name, what it needs, and how to ask for it.
struct Entry {
    name: &'static str,
    needs: &'static str,
    kernel: fn() -> Option<Kernel>,
}

/// All kernels, the fastest first: the order in which they are tried.
///
/// It is the same on the processors known. For each hash, AVX-512 takes four fifths of the cycles of the
/// SHA extensions on AMD's Zen 4 and, by count, half of them on Intel's; both together take two thirds of
/// AVX-512's alone on the former and, by count, nine tenths on the latter. AVX2 takes most on both.
/// On 64-bit Arm four rounds of a hash take five instructions with SHA-2 and 43 with NEON, by count alone.
const KNOWN: [Entry; 8] = [
    Entry {
        name: "mixed",
        needs: "an x86-64 CPU with avx512f, avx512vl, sha, sse4.1 and ssse3",
        kernel: Kernel::mixed,
    },
    Entry { name: "avx512", needs: "an x86-64 CPU with avx512f", kernel: Kernel::avx512 },
    Entry { name: "sha-ni", needs: "an x86-64 CPU with sha, sse4.1 and ssse3", kernel: Kernel::sha_ni },
    Entry { name: "avx2", needs: "an x86-64 CPU with avx2", kernel: Kernel::avx2 },
    Entry { name: "arm-sha2", needs: "a 64-bit Arm CPU with sha2", kernel: Kernel::arm_sha2 },
    Entry { name: "neon", needs: "a 64-bit Arm CPU with neon", kernel: Kernel::neon },
    Entry { name: "simd128", needs: "WebAssembly built with simd128", kernel: Kernel::simd128 },
    Entry { name: "scalar", needs: "nothing", kernel: || Some(Kernel::scalar()) },
];

impl Kernel {
    /// Plain integers, one hash at a time: runs everywhere.
    #[must_use]
    pub fn scalar() -> Self {
        scalar::kernel()
    }

    /// The SHA extensions of x86-64, two hashes at a time; `None` where the CPU lacks them.
    #[must_use]
    pub fn sha_ni() -> Option<Self> {
        cfg_select! {
            all(target_arch = "x86_64", not(miri)) => { sha_ni::kernel() }
            _ => { None }
        }
    }

    /// AVX2 of x86-64, eight hashes at a time; `None` where the CPU lacks it.
    #[must_use]
    pub fn avx2() -> Option<Self> {
        cfg_select! {
            all(target_arch = "x86_64", not(miri)) => { avx2::kernel() }
            _ => { None }
        }
    }

    /// AVX-512 of x86-64, sixteen hashes at a time; `None` where the CPU lacks it.
    #[must_use]
    pub fn avx512() -> Option<Self> {
        cfg_select! {
            all(target_arch = "x86_64", not(miri)) => { avx512::kernel() }
            _ => { None }
        }
    }

    /// AVX-512 and the SHA extensions of x86-64 in one loop; `None` where the CPU lacks either.
    #[must_use]
    pub fn mixed() -> Option<Self> {
        cfg_select! {
            all(target_arch = "x86_64", not(miri)) => { mixed::kernel() }
            _ => { None }
        }
    }

    /// The SHA-2 instructions of 64-bit Arm, two hashes at a time; `None` where the CPU lacks them.
    #[must_use]
    pub fn arm_sha2() -> Option<Self> {
        cfg_select! {
            all(target_arch = "aarch64", target_endian = "little", not(miri)) => { arm_sha2::kernel() }
            _ => { None }
        }
    }

    /// NEON of 64-bit Arm, four hashes at a time; `None` where the CPU lacks it.
    #[must_use]
    pub fn neon() -> Option<Self> {
        cfg_select! {
            all(target_arch = "aarch64", target_endian = "little", not(miri)) => { neon::kernel() }
            _ => { None }
        }
    }

    /// The vectors of WebAssembly, four hashes at a time; `None` unless it was compiled with `simd128`.
    #[must_use]
    pub fn simd128() -> Option<Self> {
        cfg_select! {
            all(target_arch = "wasm32", target_feature = "simd128", not(miri)) => { Some(simd128::kernel()) }
            _ => { None }
        }
    }

    /// The fastest kernel that this CPU runs.
    #[must_use]
    pub fn detect() -> Self {
        Self::available().next().unwrap_or_else(Self::scalar)
    }

    /// The kernels that this CPU runs, the fastest first; the scalar one is always among them.
    pub fn available() -> impl Iterator<Item = Self> {
        KNOWN.iter().filter_map(|entry| (entry.kernel)())
    }

    /// The names of all kernels, of this CPU and of others, the fastest first.
    pub fn names() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|entry| entry.name)
    }

    /// The kernel of that name, for those who want to force one.
    pub fn by_name(name: &str) -> Result<Self, KernelError> {
        let Some(entry) = KNOWN.iter().find(|entry| entry.name == name) else {
            return Err(KernelError::Unknown { asked: name.to_owned() });
        };
        (entry.kernel)().ok_or(KernelError::Unsupported { name: entry.name, needs: entry.needs })
    }

    /// What [`Kernel::by_name`] calls it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// How many times longer than others this kernel may be left alone. A CPU that has `mixed` does more
    /// than 50 million hashes per second with it: at 4 times as many it still takes less than 5 ms where
    /// it gets no more than a fifteenth of a core, and its start costs half a percent instead of 2.5.
    pub(crate) fn patience(&self) -> u64 {
        if self.name == "mixed" { 4 } else { 1 }
    }

    /// The lowest nonce from `start` on, among the next `count`, that hits: whose hash
    /// `SHA-256(prefix || be64(nonce))` begins with a big-endian number of at most `bound`.
    ///
    /// Nonces above [`MAX_NONCE`] are not searched; a range that reaches beyond is cut there. Nothing is
    /// allocated, and nothing interrupts the call: its duration is the caller's choice of `count`.
    #[must_use]
    pub fn scan(&self, prefix: &Prefix, bound: u64, start: u64, count: u64) -> Option<u64> {
        let end = start.saturating_add(count).min(MAX_NONCE + 1);
        let mut next = start;
        while next < end {
            let (high, first) = words(next);
            // All of 2^32 do not fit into a count; the one left over is the next call's.
            let until_carry = (1 << 32) - u64::from(first);
            let count = u32::try_from(until_carry.min(end - next)).unwrap_or(u32::MAX);
            if let Some(low) = (self.scan)(&prefix.stretch(high), bound, first, count) {
                return Some(u64::from(high) << 32 | u64::from(low));
            }
            next += u64::from(count);
        }
        None
    }
}

impl fmt::Debug for Kernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Kernel({})", self.name)
    }
}

/// The high and the low word of a nonce.
#[expect(clippy::cast_possible_truncation, reason = "taking a number apart")]
fn words(nonce: u64) -> (u32, u32) {
    ((nonce >> 32) as u32, nonce as u32)
}

/// A kernel was asked for by a name that gives none.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KernelError {
    /// No kernel has this name.
    Unknown {
        /// The name that was asked for.
        asked: String,
    },
    /// The kernel exists, but not for this CPU.
    Unsupported {
        /// The kernel's name.
        name: &'static str,
        /// What it needs, in words.
        needs: &'static str,
    },
}

impl fmt::Display for KernelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { asked } => {
                let known = KNOWN.map(|entry| entry.name).join(", ");
                write!(f, "no kernel is called {asked:?}; choose one of {known}")
            }
            Self::Unsupported { name, needs } => {
                let available: Vec<_> = Kernel::available().map(|kernel| kernel.name).collect();
                write!(f, "the kernel {name} needs {needs}; this machine can run {}", available.join(", "))
            }
        }
    }
}

impl std::error::Error for KernelError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kernels_are_found_by_the_names_they_give() {
        for kernel in Kernel::available() {
            assert_eq!(Kernel::by_name(kernel.name()).unwrap().name(), kernel.name());
        }
        for entry in KNOWN {
            if let Some(kernel) = (entry.kernel)() {
                assert_eq!(kernel.name, entry.name);
            }
        }
    }

    #[test]
    fn the_fastest_is_detected_and_the_scalar_one_always_there() {
        assert_eq!(Kernel::detect().name(), Kernel::available().next().unwrap().name());
        assert!(Kernel::available().any(|kernel| kernel.name() == "scalar"));
    }

    #[test]
    fn an_error_says_what_is_known_and_what_is_missing() {
        let unknown = Kernel::by_name("abacus").unwrap_err();
        assert_eq!(
            unknown.to_string(),
            r#"no kernel is called "abacus"; choose one of mixed, avx512, sha-ni, avx2, arm-sha2, neon, simd128, scalar"#
        );
        let lacking = KernelError::Unsupported { name: "sha-ni", needs: "a newer CPU" }.to_string();
        assert!(
            lacking.starts_with("the kernel sha-ni needs a newer CPU; this machine can run "),
            "{lacking}"
        );
        assert!(lacking.ends_with("scalar"), "{lacking}");
    }
}
