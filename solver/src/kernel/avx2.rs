//! The kernel for x86-64 processors with AVX2: eight hashes at a time, one in each 32-bit lane.
//!
//! Owns nothing but the translation into instructions; the order of the operations and their count are in
//! `lanes.rs`. There is no rotation: it takes two shifts and an `or`.
#![allow(unsafe_code, reason = "calls functions compiled for a CPU feature that was detected first")]

use std::arch::x86_64::{
    __m256i, _mm256_add_epi32, _mm256_and_si256, _mm256_castsi256_ps, _mm256_cmpeq_epi32, _mm256_min_epu32,
    _mm256_movemask_ps, _mm256_or_si256, _mm256_set1_epi32, _mm256_setr_epi32, _mm256_slli_epi32,
    _mm256_srli_epi32, _mm256_xor_si256,
};

use super::Kernel;
use super::lanes::{Folded, LAST_CONSTANTS, first_hit, lane_kernel};
use super::prefix::{FIXED_WORDS, Stretch, VARIES};

/// This kernel, if the CPU has AVX2.
pub(super) fn kernel() -> Option<Kernel> {
    is_x86_feature_detected!("avx2").then_some(Kernel { name: "avx2", scan })
}

/// Reached only through a [`Kernel`] that [`kernel`] made.
fn scan(stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32> {
    // SAFETY: `scan_detected` needs nothing but its CPU feature. This function is private and `kernel` gives
    // it away only after detecting that feature.
    unsafe { scan_detected(stretch, bound, first, count) }
}

lane_kernel!(__m256i, lanes: 8, ahead: 3, features: "avx2");

#[inline]
#[target_feature(enable = "avx2")]
fn splat(word: u32) -> __m256i {
    _mm256_set1_epi32(word.cast_signed())
}

#[inline]
#[target_feature(enable = "avx2")]
fn count_up() -> __m256i {
    _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7)
}

#[inline]
#[target_feature(enable = "avx2")]
fn add(a: __m256i, b: __m256i) -> __m256i {
    _mm256_add_epi32(a, b)
}

#[inline]
#[target_feature(enable = "avx2")]
fn choice(e: __m256i, f: __m256i, g: __m256i) -> __m256i {
    _mm256_xor_si256(g, _mm256_and_si256(e, _mm256_xor_si256(f, g)))
}

/// The xor of `a` and `b` is that of `b` and `c` in the next round: the compiler computes it once.
#[inline]
#[target_feature(enable = "avx2")]
fn majority(a: __m256i, b: __m256i, c: __m256i) -> __m256i {
    let differ = _mm256_and_si256(_mm256_xor_si256(a, b), _mm256_xor_si256(b, c));
    _mm256_xor_si256(b, differ)
}

#[inline]
#[target_feature(enable = "avx2")]
fn xor(a: __m256i, b: __m256i, c: __m256i) -> __m256i {
    _mm256_xor_si256(_mm256_xor_si256(a, b), c)
}

/// To the right by `RIGHT`, of which `LEFT` is the complement to 32.
#[inline]
#[target_feature(enable = "avx2")]
fn rotate<const RIGHT: i32, const LEFT: i32>(word: __m256i) -> __m256i {
    const { assert!(RIGHT + LEFT == 32) }
    _mm256_or_si256(_mm256_srli_epi32::<RIGHT>(word), _mm256_slli_epi32::<LEFT>(word))
}

#[inline]
#[target_feature(enable = "avx2")]
fn big_sigma0(a: __m256i) -> __m256i {
    xor(rotate::<2, 30>(a), rotate::<13, 19>(a), rotate::<22, 10>(a))
}

#[inline]
#[target_feature(enable = "avx2")]
fn big_sigma1(e: __m256i) -> __m256i {
    xor(rotate::<6, 26>(e), rotate::<11, 21>(e), rotate::<25, 7>(e))
}

#[inline]
#[target_feature(enable = "avx2")]
fn sigma0(word: __m256i) -> __m256i {
    xor(rotate::<7, 25>(word), rotate::<18, 14>(word), _mm256_srli_epi32::<3>(word))
}

#[inline]
#[target_feature(enable = "avx2")]
fn sigma1(word: __m256i) -> __m256i {
    xor(rotate::<17, 15>(word), rotate::<19, 13>(word), _mm256_srli_epi32::<10>(word))
}

/// A bit for each lane, the first lowest, whose word is at most the bound: the smaller of the two.
#[inline]
#[target_feature(enable = "avx2")]
fn at_most(words: __m256i, bounds: __m256i) -> u32 {
    let equal = _mm256_cmpeq_epi32(_mm256_min_epu32(words, bounds), words);
    _mm256_movemask_ps(_mm256_castsi256_ps(equal)).cast_unsigned()
}

#[cfg(test)]
mod tests {
    use crate::kernel::conformance;

    #[test]
    fn conforms() {
        match super::kernel() {
            Some(kernel) => conformance::check(kernel),
            None => println!("not checked: this CPU lacks AVX2"),
        }
    }
}
