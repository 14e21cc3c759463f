//! The kernel for x86-64 processors with AVX-512: sixteen hashes at a time, one in each 32-bit lane.
//!
//! Owns nothing but the translation into instructions; the order of the operations and their count are in
//! `lanes.rs`.
#![allow(unsafe_code, reason = "calls functions compiled for a CPU feature that was detected first")]

use std::arch::x86_64::{
    __m512i, _mm512_add_epi32, _mm512_cmple_epu32_mask, _mm512_ror_epi32, _mm512_set1_epi32,
    _mm512_setr_epi32, _mm512_srli_epi32, _mm512_ternarylogic_epi32,
};

use super::Kernel;
use super::lanes::{Folded, LAST_CONSTANTS, first_hit, lane_kernel};
use super::prefix::{FIXED_WORDS, Stretch, VARIES};

/// This kernel, if the CPU has the foundation of AVX-512.
pub(super) fn kernel() -> Option<Kernel> {
    is_x86_feature_detected!("avx512f").then_some(Kernel { name: "avx512", scan })
}

/// Reached only through a [`Kernel`] that [`kernel`] made.
fn scan(stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32> {
    // SAFETY: `scan_detected` needs nothing but its CPU feature. This function is private and `kernel` gives
    // it away only after detecting that feature.
    unsafe { scan_detected(stretch, bound, first, count) }
}

lane_kernel!(__m512i, lanes: 16, ahead: 6, features: "avx512f");

#[inline]
#[target_feature(enable = "avx512f")]
fn splat(word: u32) -> __m512i {
    _mm512_set1_epi32(word.cast_signed())
}

#[inline]
#[target_feature(enable = "avx512f")]
fn count_up() -> __m512i {
    _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
}

#[inline]
#[target_feature(enable = "avx512f")]
fn add(a: __m512i, b: __m512i) -> __m512i {
    _mm512_add_epi32(a, b)
}

/// One instruction for any function of three bits; its number lists the outcomes, that of 111 first.
#[inline]
#[target_feature(enable = "avx512f")]
fn choice(e: __m512i, f: __m512i, g: __m512i) -> __m512i {
    _mm512_ternarylogic_epi32::<0b1100_1010>(e, f, g)
}

#[inline]
#[target_feature(enable = "avx512f")]
fn majority(a: __m512i, b: __m512i, c: __m512i) -> __m512i {
    _mm512_ternarylogic_epi32::<0b1110_1000>(a, b, c)
}

#[inline]
#[target_feature(enable = "avx512f")]
fn xor(a: __m512i, b: __m512i, c: __m512i) -> __m512i {
    _mm512_ternarylogic_epi32::<0b1001_0110>(a, b, c)
}

#[inline]
#[target_feature(enable = "avx512f")]
fn big_sigma0(a: __m512i) -> __m512i {
    xor(_mm512_ror_epi32::<2>(a), _mm512_ror_epi32::<13>(a), _mm512_ror_epi32::<22>(a))
}

#[inline]
#[target_feature(enable = "avx512f")]
fn big_sigma1(e: __m512i) -> __m512i {
    xor(_mm512_ror_epi32::<6>(e), _mm512_ror_epi32::<11>(e), _mm512_ror_epi32::<25>(e))
}

#[inline]
#[target_feature(enable = "avx512f")]
fn sigma0(word: __m512i) -> __m512i {
    xor(_mm512_ror_epi32::<7>(word), _mm512_ror_epi32::<18>(word), _mm512_srli_epi32::<3>(word))
}

#[inline]
#[target_feature(enable = "avx512f")]
fn sigma1(word: __m512i) -> __m512i {
    xor(_mm512_ror_epi32::<17>(word), _mm512_ror_epi32::<19>(word), _mm512_srli_epi32::<10>(word))
}

/// A bit for each lane, the first lowest, whose word is at most the bound.
#[inline]
#[target_feature(enable = "avx512f")]
fn at_most(words: __m512i, bounds: __m512i) -> u32 {
    _mm512_cmple_epu32_mask(words, bounds).into()
}

#[cfg(test)]
mod tests {
    use crate::kernel::conformance;

    #[test]
    fn conforms() {
        match super::kernel() {
            Some(kernel) => conformance::check(kernel),
            None => println!("not checked: this CPU lacks AVX-512"),
        }
    }
}
