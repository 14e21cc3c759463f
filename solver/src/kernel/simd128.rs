//! The kernel for WebAssembly with SIMD: four hashes at a time, one in each 32-bit lane.
//!
//! Owns nothing but the translation into instructions; the order of the operations is in `lanes.rs`. A module
//! that contains an instruction its engine lacks is refused as a whole, so that there is nothing to detect at
//! run time: this file is compiled where `simd128` is enabled, and then holds. Contains no unsafe code.

use std::arch::wasm32::{
    u32x4, u32x4_add, u32x4_bitmask, u32x4_le, u32x4_shl, u32x4_shr, u32x4_splat, v128, v128_bitselect,
    v128_or, v128_xor,
};

use super::Kernel;
use super::lanes::{Folded, LAST_CONSTANTS, first_hit, lane_kernel};
use super::prefix::{FIXED_WORDS, Stretch, VARIES};

/// This kernel; an engine that runs this code has what it needs.
pub(super) fn kernel() -> Kernel {
    Kernel { name: "simd128", scan }
}

fn scan(stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32> {
    scan_detected(stretch, bound, first, count)
}

lane_kernel!(v128, lanes: 4, ahead: 3, features: "simd128");

#[inline]
#[target_feature(enable = "simd128")]
fn splat(word: u32) -> v128 {
    u32x4_splat(word)
}

#[inline]
#[target_feature(enable = "simd128")]
fn count_up() -> v128 {
    u32x4(0, 1, 2, 3)
}

#[inline]
#[target_feature(enable = "simd128")]
fn add(a: v128, b: v128) -> v128 {
    u32x4_add(a, b)
}

/// `f` where the bit of `e` is set, `g` elsewhere.
#[inline]
#[target_feature(enable = "simd128")]
fn choice(e: v128, f: v128, g: v128) -> v128 {
    v128_bitselect(f, g, e)
}

/// Where `a` and `b` differ, `c` decides.
#[inline]
#[target_feature(enable = "simd128")]
fn majority(a: v128, b: v128, c: v128) -> v128 {
    v128_bitselect(c, b, v128_xor(a, b))
}

#[inline]
#[target_feature(enable = "simd128")]
fn xor(a: v128, b: v128, c: v128) -> v128 {
    v128_xor(v128_xor(a, b), c)
}

/// To the right.
#[inline]
#[target_feature(enable = "simd128")]
fn rotate<const RIGHT: u32>(word: v128) -> v128 {
    v128_or(u32x4_shr(word, RIGHT), u32x4_shl(word, 32 - RIGHT))
}

#[inline]
#[target_feature(enable = "simd128")]
fn big_sigma0(a: v128) -> v128 {
    xor(rotate::<2>(a), rotate::<13>(a), rotate::<22>(a))
}

#[inline]
#[target_feature(enable = "simd128")]
fn big_sigma1(e: v128) -> v128 {
    xor(rotate::<6>(e), rotate::<11>(e), rotate::<25>(e))
}

#[inline]
#[target_feature(enable = "simd128")]
fn sigma0(word: v128) -> v128 {
    xor(rotate::<7>(word), rotate::<18>(word), u32x4_shr(word, 3))
}

#[inline]
#[target_feature(enable = "simd128")]
fn sigma1(word: v128) -> v128 {
    xor(rotate::<17>(word), rotate::<19>(word), u32x4_shr(word, 10))
}

/// A bit for each lane, the first lowest, whose word is at most the bound.
#[inline]
#[target_feature(enable = "simd128")]
fn at_most(words: v128, bounds: v128) -> u32 {
    u32x4_bitmask(u32x4_le(words, bounds)).into()
}

#[cfg(test)]
mod tests {
    use crate::kernel::conformance;

    #[test]
    fn conforms() {
        conformance::check(super::kernel());
    }
}
