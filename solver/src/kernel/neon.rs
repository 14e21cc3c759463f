//! The kernel for 64-bit Arm processors without SHA-2 instructions: four hashes at a time, one in each 32-bit
//! lane.
//!
//! Owns nothing but the translation into NEON; the order of the operations is in `lanes.rs`. A rotation takes
//! two instructions: the second shift inserts into what the first left.
#![allow(unsafe_code, reason = "calls functions compiled for a CPU feature that was detected first")]

use std::arch::aarch64::{
    uint32x4_t, vaddq_u32, vaddvq_u32, vandq_u32, vbslq_u32, vcleq_u32, vcombine_u32, vcreate_u32,
    vdupq_n_u32, veorq_u32, vshlq_n_u32, vshrq_n_u32, vsriq_n_u32,
};
use std::arch::is_aarch64_feature_detected;

use super::Kernel;
use super::lanes::{Folded, LAST_CONSTANTS, first_hit, lane_kernel};
use super::prefix::{FIXED_WORDS, Stretch, VARIES};

/// This kernel, if the CPU has NEON.
pub(super) fn kernel() -> Option<Kernel> {
    is_aarch64_feature_detected!("neon").then_some(Kernel { name: "neon", scan })
}

/// Reached only through a [`Kernel`] that [`kernel`] made.
fn scan(stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32> {
    // SAFETY: `scan_detected` needs nothing but its CPU feature. This function is private and `kernel` gives
    // it away only after detecting that feature.
    unsafe { scan_detected(stretch, bound, first, count) }
}

lane_kernel!(uint32x4_t, lanes: 4, ahead: 3, features: "neon");

#[inline]
#[target_feature(enable = "neon")]
fn splat(word: u32) -> uint32x4_t {
    vdupq_n_u32(word)
}

#[inline]
#[target_feature(enable = "neon")]
fn count_up() -> uint32x4_t {
    vcombine_u32(vcreate_u32(1 << 32), vcreate_u32(3 << 32 | 2))
}

#[inline]
#[target_feature(enable = "neon")]
fn add(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {
    vaddq_u32(a, b)
}

/// What the instruction for selection is: `f` where the bit of `e` is set, `g` elsewhere.
#[inline]
#[target_feature(enable = "neon")]
fn choice(e: uint32x4_t, f: uint32x4_t, g: uint32x4_t) -> uint32x4_t {
    vbslq_u32(e, f, g)
}

/// Where `a` and `b` differ, `c` decides.
#[inline]
#[target_feature(enable = "neon")]
fn majority(a: uint32x4_t, b: uint32x4_t, c: uint32x4_t) -> uint32x4_t {
    vbslq_u32(veorq_u32(a, b), c, b)
}

#[inline]
#[target_feature(enable = "neon")]
fn xor(a: uint32x4_t, b: uint32x4_t, c: uint32x4_t) -> uint32x4_t {
    veorq_u32(veorq_u32(a, b), c)
}

/// To the right by `RIGHT`, of which `LEFT` is the complement to 32.
#[inline]
#[target_feature(enable = "neon")]
fn rotate<const RIGHT: i32, const LEFT: i32>(word: uint32x4_t) -> uint32x4_t {
    const { assert!(RIGHT + LEFT == 32) }
    vsriq_n_u32::<RIGHT>(vshlq_n_u32::<LEFT>(word), word)
}

#[inline]
#[target_feature(enable = "neon")]
fn big_sigma0(a: uint32x4_t) -> uint32x4_t {
    xor(rotate::<2, 30>(a), rotate::<13, 19>(a), rotate::<22, 10>(a))
}

#[inline]
#[target_feature(enable = "neon")]
fn big_sigma1(e: uint32x4_t) -> uint32x4_t {
    xor(rotate::<6, 26>(e), rotate::<11, 21>(e), rotate::<25, 7>(e))
}

#[inline]
#[target_feature(enable = "neon")]
fn sigma0(word: uint32x4_t) -> uint32x4_t {
    xor(rotate::<7, 25>(word), rotate::<18, 14>(word), vshrq_n_u32::<3>(word))
}

#[inline]
#[target_feature(enable = "neon")]
fn sigma1(word: uint32x4_t) -> uint32x4_t {
    xor(rotate::<17, 15>(word), rotate::<19, 13>(word), vshrq_n_u32::<10>(word))
}

/// A bit for each lane, the first lowest, whose word is at most the bound: of a full lane, the sum takes the
/// lane's own bit.
#[inline]
#[target_feature(enable = "neon")]
fn at_most(words: uint32x4_t, bounds: uint32x4_t) -> u32 {
    let bits = vcombine_u32(vcreate_u32(2 << 32 | 1), vcreate_u32(8 << 32 | 4));
    vaddvq_u32(vandq_u32(vcleq_u32(words, bounds), bits))
}

#[cfg(test)]
mod tests {
    use crate::kernel::conformance;

    #[test]
    fn conforms() {
        match super::kernel() {
            Some(kernel) => conformance::check(kernel),
            None => println!("not checked: this CPU lacks NEON"),
        }
    }
}
