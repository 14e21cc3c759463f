//! The kernel for 64-bit Arm processors with the SHA-2 instructions: two hashes at a time, interleaved.
//!
//! Owns nothing but the translation into instructions. One instruction is four rounds, and the next waits for
//! all of them; the second stream runs meanwhile. Rounds go by fours from round 8 on, so that the two of them
//! without a varying word are computed again each time. Where `sha256su0` meets no varying word its outcome
//! is computed once per stretch.
//!
//! Registers hold `[a, b, c, d]` and `[e, f, g, h]` from the lowest element up, and four words of the
//! schedule, the earliest lowest.
#![allow(unsafe_code, reason = "calls functions compiled for CPU features that were detected first")]

use std::arch::aarch64::{
    uint32x4_t, vaddq_u32, vcombine_u32, vcreate_u32, vgetq_lane_u64, vreinterpretq_u64_u32, vsetq_lane_u32,
    vsha256h2q_u32, vsha256hq_u32, vsha256su0q_u32, vsha256su1q_u32,
};
use std::arch::is_aarch64_feature_detected;

use super::Kernel;
use super::prefix::Stretch;
use super::sha256::{INITIAL, K, round};
use super::streams::{STREAMS, streams};

/// One register for each stream.
type Streams = [uint32x4_t; STREAMS];

/// This kernel, if the CPU has the SHA-2 instructions.
pub(super) fn kernel() -> Option<Kernel> {
    is_aarch64_feature_detected!("sha2").then_some(Kernel { name: "arm-sha2", scan })
}

/// Reached only through a [`Kernel`] that [`kernel`] made.
fn scan(stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32> {
    // SAFETY: `scan_detected` needs nothing but its CPU feature. This function is private and `kernel` gives
    // it away only after detecting that feature.
    unsafe { scan_detected(stretch, bound, first, count) }
}

#[target_feature(enable = "sha2")]
fn scan_detected(stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32> {
    let fixed = Fixed::new(stretch);
    for offset in (0..count).step_by(STREAMS) {
        let [even, odd] = heads(&fixed, first.wrapping_add(offset));
        if even.min(odd) <= bound {
            let hit = offset + u32::from(even > bound);
            // The last pair of an odd count has one nonce too many.
            return (hit < count).then(|| first.wrapping_add(hit));
        }
    }
    None
}

/// What all hashes of a stretch share, in registers' layout.
struct Fixed {
    /// The state after round 7, in its two halves.
    abcd: uint32x4_t,
    efgh: uint32x4_t,
    /// The constants of rounds 8-11, and constants plus words of rounds 12-15.
    constants_8: uint32x4_t,
    rounds_12: uint32x4_t,
    /// W8-W11 without the low word, and W12-W15.
    words_8: uint32x4_t,
    words_12: uint32x4_t,
    /// The outcome of `sha256su0` for W16-W19, W20-W23 and W28-W31, into which no varying word enters.
    start_16: uint32x4_t,
    start_20: uint32x4_t,
    start_28: uint32x4_t,
}

impl Fixed {
    #[target_feature(enable = "sha2")]
    fn new(stretch: &Stretch) -> Self {
        let words = |t| quad(&stretch.fixed, t);
        let (words_8, words_12) = (words(8), words(12));
        let after_round_7 = (stretch.fixed[..8].iter().zip(K))
            .fold(INITIAL, |state, (&word, constant)| round(state, constant.wrapping_add(word)));
        Self {
            abcd: quad(&after_round_7, 0),
            efgh: quad(&after_round_7, 4),
            constants_8: quad(&K, 8),
            rounds_12: vaddq_u32(quad(&K, 12), words_12),
            words_8,
            words_12,
            start_16: vsha256su0q_u32(words(0), words(4)),
            start_20: vsha256su0q_u32(words(4), words_8),
            start_28: vsha256su0q_u32(words_12, words(16)),
        }
    }
}

/// The first eight bytes of the hashes of consecutive nonces, from this low word on.
#[inline]
#[target_feature(enable = "sha2")]
fn heads(fixed: &Fixed, low: u32) -> [u64; STREAMS] {
    let mut state = State { abcd: [fixed.abcd; STREAMS], efgh: [fixed.efgh; STREAMS] };
    let w8 = streams!(|s| vsetq_lane_u32::<2>(low.wrapping_add(s), fixed.words_8));
    state.four_rounds(streams!(|s| vaddq_u32(w8[s], fixed.constants_8)));
    let w12 = [fixed.words_12; STREAMS];
    state.four_rounds([fixed.rounds_12; STREAMS]);

    let w16 = finish([fixed.start_16; STREAMS], w8, w12);
    state.four_rounds(with_constants(w16, 16));
    let w20 = finish([fixed.start_20; STREAMS], w12, w16);
    state.four_rounds(with_constants(w20, 20));
    let w24 = next(w8, w12, w16, w20);
    state.four_rounds(with_constants(w24, 24));
    let w28 = finish([fixed.start_28; STREAMS], w20, w24);
    state.four_rounds(with_constants(w28, 28));

    let w32 = next(w16, w20, w24, w28);
    state.four_rounds(with_constants(w32, 32));
    let w36 = next(w20, w24, w28, w32);
    state.four_rounds(with_constants(w36, 36));
    let w40 = next(w24, w28, w32, w36);
    state.four_rounds(with_constants(w40, 40));
    let w44 = next(w28, w32, w36, w40);
    state.four_rounds(with_constants(w44, 44));
    let w48 = next(w32, w36, w40, w44);
    state.four_rounds(with_constants(w48, 48));
    let w52 = next(w36, w40, w44, w48);
    state.four_rounds(with_constants(w52, 52));
    let w56 = next(w40, w44, w48, w52);
    state.four_rounds(with_constants(w56, 56));
    let w60 = next(w44, w48, w52, w56);
    state.four_rounds(with_constants(w60, 60));
    state.heads()
}

/// The running state of each stream.
struct State {
    abcd: Streams,
    efgh: Streams,
}

impl State {
    /// Four rounds, given the sums of their constants and words. Each half of the new state needs both halves
    /// of the old.
    #[inline]
    #[target_feature(enable = "sha2")]
    fn four_rounds(&mut self, words: Streams) {
        let old = self.abcd;
        self.abcd = streams!(|s| vsha256hq_u32(old[s], self.efgh[s], words[s]));
        self.efgh = streams!(|s| vsha256h2q_u32(self.efgh[s], old[s], words[s]));
    }

    /// `a` and `b` are the lower half of `abcd`; the hash begins with `a`.
    #[inline]
    #[target_feature(enable = "sha2")]
    fn heads(&self) -> [u64; STREAMS] {
        let initial = quad(&INITIAL, 0);
        let sums = streams!(|s| vreinterpretq_u64_u32(vaddq_u32(self.abcd[s], initial)));
        streams!(|s| vgetq_lane_u64::<0>(sums[s]).rotate_left(32))
    }
}

/// The next four words of the schedule after the sixteen given.
#[inline]
#[target_feature(enable = "sha2")]
fn next(w0: Streams, w4: Streams, w8: Streams, w12: Streams) -> Streams {
    finish(streams!(|s| vsha256su0q_u32(w0[s], w4[s])), w8, w12)
}

/// The second half of [`next`], when the first is known.
#[inline]
#[target_feature(enable = "sha2")]
fn finish(start: Streams, w8: Streams, w12: Streams) -> Streams {
    streams!(|s| vsha256su1q_u32(start[s], w8[s], w12[s]))
}

/// Four words of the schedule plus the constants of the rounds from `t` on.
#[inline]
#[target_feature(enable = "sha2")]
fn with_constants(words: Streams, t: usize) -> Streams {
    let constants = quad(&K, t);
    streams!(|s| vaddq_u32(words[s], constants))
}

/// `words[t..t + 4]`, the first in the lowest element.
#[inline]
#[target_feature(enable = "sha2")]
fn quad(words: &[u32], t: usize) -> uint32x4_t {
    let pair = |t: usize| vcreate_u32(u64::from(words[t + 1]) << 32 | u64::from(words[t]));
    vcombine_u32(pair(t), pair(t + 2))
}

#[cfg(test)]
mod tests {
    use crate::kernel::conformance;

    #[test]
    fn conforms() {
        match super::kernel() {
            Some(kernel) => conformance::check(kernel),
            None => println!("not checked: this CPU lacks the SHA-2 instructions"),
        }
    }
}
