//! What CPUID says of a processor beyond the features that the standard library detects.
//!
//! Owns the meaning of its family and of its first cache for code. Nothing here decides whether a kernel may run,
//! only which of several suits.

use std::arch::x86_64::{__cpuid, __cpuid_count, CpuidResult};

/// Processors have four caches; the list ends at the first that is none.
const MAX_CACHES: u32 = 16;

/// What is asked for to choose a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Processor {
    /// AMD's family 19h: Zen 3 and Zen 4, of which only the latter has AVX-512.
    pub(super) is_zen4: bool,
    /// Zero if unknown.
    pub(super) code_cache_bytes: u32,
}

impl Processor {
    /// The one that this runs on.
    pub(super) fn here() -> Self {
        let first = __cpuid(0);
        let is_amd = [first.ebx, first.edx, first.ecx] == ["Auth", "enti", "cAMD"].map(letters);
        let code_cache_bytes = if is_amd && __cpuid(0x8000_0000).eax >= 0x8000_0005 {
            amd_code_cache_bytes(__cpuid(0x8000_0005))
        } else if first.eax >= 4 {
            (0..MAX_CACHES).find_map(|cache| code_cache_bytes(__cpuid_count(4, cache))).unwrap_or(0)
        } else {
            0
        };
        Self { is_zen4: is_amd && family(__cpuid(1)) == 0x19, code_cache_bytes }
    }
}

/// Four letters of a maker's name, as CPUID puts them into a register.
fn letters(four: &str) -> u32 {
    four.bytes().rev().fold(0, |word, byte| word << 8 | u32::from(byte))
}

/// The sum of the family and, where that is 15, of the extended family.
fn family(leaf_1: CpuidResult) -> u32 {
    let family = leaf_1.eax >> 8 & 0xf;
    if family == 0xf { family + (leaf_1.eax >> 20 & 0xff) } else { family }
}

/// AMD gives kibibytes.
fn amd_code_cache_bytes(leaf_8000_0005: CpuidResult) -> u32 {
    (leaf_8000_0005.ecx >> 24) << 10
}

/// Of one cache in Intel's list, if it is for code: ways, partitions, bytes of a line and sets, each less one.
fn code_cache_bytes(leaf_4: CpuidResult) -> Option<u32> {
    const CODE: u32 = 2;
    let CpuidResult { eax, ebx, ecx, .. } = leaf_4;
    let [ways, partitions, line] = [ebx >> 22, ebx >> 12 & 0x3ff, ebx & 0xfff].map(|less_one| less_one + 1);
    (eax & 0x1f == CODE).then(|| {
        [ways, partitions, line]
            .iter()
            .fold(ecx.saturating_add(1), |bytes, &factor| bytes.saturating_mul(factor))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(eax: u32, ebx: u32, ecx: u32) -> CpuidResult {
        CpuidResult { eax, ebx, ecx, edx: 0 }
    }

    #[test]
    fn the_family_is_that_of_the_manuals() {
        for (eax, expected) in
            [(0x00a1_0f11, 0x19), (0x00b4_0f40, 0x1a), (0x0080_0f12, 0x17), (0x000a_06d1, 6)]
        {
            assert_eq!(family(leaf(eax, 0, 0)), expected, "{eax:#x}");
        }
    }

    #[test]
    fn the_size_is_the_product_of_four() {
        // 16 ways of 64 sets and 8 ways of 64 sets, lines of 64 bytes; a cache for data; the end of the list.
        for (eax, ebx, ecx, expected) in [
            (0x22, 15 << 22 | 63, 63, Some(64 << 10)),
            (0x22, 7 << 22 | 63, 63, Some(32 << 10)),
            (0x21, 11 << 22 | 63, 63, None),
            (0, 0, 0, None),
        ] {
            assert_eq!(code_cache_bytes(leaf(eax, ebx, ecx)), expected);
        }
        assert_eq!(amd_code_cache_bytes(leaf(0, 0, 0x2008_0140)), 32 << 10);
    }

    #[test]
    fn this_one_answers() {
        let here = Processor::here();
        assert!(here.code_cache_bytes.is_multiple_of(1024), "{here:?}");
    }
}
