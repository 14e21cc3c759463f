//! The kernel for x86-64 processors with the SHA extensions: two hashes at a time, interleaved.
//!
//! Owns nothing but the translation into instructions. A stream of `sha256rnds2` waits for its own
//! latency; two fill the gaps of one another, and more would not fit into the registers. The state enters
//! after round 9, and where `sha256msg1` meets no varying word its outcome is computed once per stretch.
//!
//! Registers hold the state as the instruction wants it, `[f, e, b, a]` and `[h, g, d, c]` from the
//! lowest element up, and four words of the schedule, the earliest lowest.
#![allow(unsafe_code, reason = "calls functions compiled for CPU features that were detected first")]

use std::arch::x86_64::{
    __m128i, _mm_add_epi32, _mm_alignr_epi8, _mm_cvtsi32_si128, _mm_extract_epi64, _mm_set_epi32,
    _mm_sha256msg1_epu32, _mm_sha256msg2_epu32, _mm_sha256rnds2_epu32, _mm_shuffle_epi32, _mm_slli_si128,
};

use super::Kernel;
use super::prefix::Stretch;
use super::sha256::{INITIAL, K};
use super::streams::{STREAMS, streams};

/// One register for each stream.
type Streams = [__m128i; STREAMS];

/// This kernel, if the CPU has the SHA extensions and the shuffles that go with them.
pub(super) fn kernel() -> Option<Kernel> {
    let detected = is_x86_feature_detected!("sha")
        && is_x86_feature_detected!("sse4.1")
        && is_x86_feature_detected!("ssse3");
    detected.then_some(Kernel { name: "sha-ni", scan })
}

/// Reached only through a [`Kernel`] that [`kernel`] made.
fn scan(stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32> {
    // SAFETY: `scan_detected` needs nothing but its CPU features. This function is private and `kernel`
    // gives it away only after detecting all of them.
    unsafe { scan_detected(stretch, bound, first, count) }
}

#[target_feature(enable = "sha,sse4.1,ssse3")]
fn scan_detected(stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32> {
    let fixed = Fixed::new(stretch);
    for offset in (0..count).step_by(STREAMS) {
        let [even, odd] = heads(&fixed, first.wrapping_add(offset));
        // One branch on both: with one each, the compiler moves the end of the second stream behind the
        // first branch, where nothing is left to interleave it with (30 % slower).
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
    /// The state after round 9, in its two halves.
    abef: __m128i,
    cdgh: __m128i,
    /// Constant plus word for rounds 10 and 11 (without the low word), and for rounds 12-15.
    rounds_10: __m128i,
    rounds_12: __m128i,
    /// W8-W11 without the low word, and W12-W15.
    words_8: __m128i,
    words_12: __m128i,
    /// What `sha256msg2` completes to W16-W19, but for the low word's share in W17.
    start_16: __m128i,
    /// The outcome of `sha256msg1` for W20-W23 and for W28-W31, into which no varying word enters.
    start_20: __m128i,
    start_28: __m128i,
}

impl Fixed {
    #[target_feature(enable = "sha,sse4.1,ssse3")]
    #[expect(clippy::many_single_char_names, reason = "the letters of FIPS 180-4")]
    fn new(stretch: &Stretch) -> Self {
        let [a, b, c, d, e, f, g, h] = stretch.state;
        let words = |t| quad(&stretch.fixed, t);
        let (words_8, words_12) = (words(8), words(12));
        let constants_10 = quad(&[K[10], K[11], 0, 0], 0);
        let words_10 = quad(&[0, stretch.fixed[11], 0, 0], 0);
        Self {
            abef: quad(&[f, e, b, a], 0),
            cdgh: quad(&[h, g, d, c], 0),
            rounds_10: _mm_add_epi32(constants_10, words_10),
            rounds_12: _mm_add_epi32(quad(&K, 12), words_12),
            words_8,
            words_12,
            start_16: _mm_add_epi32(_mm_sha256msg1_epu32(words(0), words(4)), words(9)),
            start_20: _mm_sha256msg1_epu32(words(4), words_8),
            start_28: _mm_sha256msg1_epu32(words_12, words(16)),
        }
    }
}

/// The first eight bytes of the hashes of consecutive nonces, from this low word on.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn heads(fixed: &Fixed, low: u32) -> [u64; STREAMS] {
    let lows = streams!(|s| _mm_cvtsi32_si128(low.wrapping_add(s).cast_signed()));
    let mut state = State::after_round_11(fixed, lows);
    state.four_rounds([fixed.rounds_12; STREAMS]);

    let w12 = [fixed.words_12; STREAMS];
    let start = streams!(|s| _mm_add_epi32(fixed.start_16, _mm_slli_si128::<4>(lows[s])));
    let w16 = streams!(|s| _mm_sha256msg2_epu32(start[s], w12[s]));
    state.four_rounds(with_constants(w16, 16));
    let w20 = finish([fixed.start_20; STREAMS], w12, w16);
    state.four_rounds(with_constants(w20, 20));
    let w8 = streams!(|s| _mm_add_epi32(fixed.words_8, _mm_slli_si128::<8>(lows[s])));
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
    abef: Streams,
    cdgh: Streams,
}

impl State {
    /// The first two rounds that differ between nonces: the low word enters in round 10.
    #[inline]
    #[target_feature(enable = "sha,sse4.1,ssse3")]
    fn after_round_11(fixed: &Fixed, lows: Streams) -> Self {
        let words = streams!(|s| _mm_add_epi32(fixed.rounds_10, lows[s]));
        let abef = streams!(|s| _mm_sha256rnds2_epu32(fixed.cdgh, fixed.abef, words[s]));
        Self { abef, cdgh: [fixed.abef; STREAMS] }
    }

    /// Four rounds, given the sums of their constants and words. Two rounds turn the old `abef` into the
    /// new `cdgh`, so that after four both halves are back in their places.
    #[inline]
    #[target_feature(enable = "sha,sse4.1,ssse3")]
    fn four_rounds(&mut self, words: Streams) {
        self.cdgh = streams!(|s| _mm_sha256rnds2_epu32(self.cdgh[s], self.abef[s], words[s]));
        let upper = streams!(|s| _mm_shuffle_epi32::<0x0e>(words[s]));
        self.abef = streams!(|s| _mm_sha256rnds2_epu32(self.abef[s], self.cdgh[s], upper[s]));
    }

    /// `a` and `b` end in the upper half of `abef`, in the order of the hash's first eight bytes.
    #[inline]
    #[target_feature(enable = "sha,sse4.1,ssse3")]
    fn heads(&self) -> [u64; STREAMS] {
        let initial = quad(&[0, 0, INITIAL[1], INITIAL[0]], 0);
        let sums = streams!(|s| _mm_add_epi32(self.abef[s], initial));
        streams!(|s| _mm_extract_epi64::<1>(sums[s]).cast_unsigned())
    }
}

/// The next four words of the schedule after the sixteen given.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn next(w0: Streams, w4: Streams, w8: Streams, w12: Streams) -> Streams {
    finish(streams!(|s| _mm_sha256msg1_epu32(w0[s], w4[s])), w8, w12)
}

/// The second half of [`next`], when the first is known.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn finish(start: Streams, w8: Streams, w12: Streams) -> Streams {
    let sums = streams!(|s| _mm_add_epi32(start[s], _mm_alignr_epi8::<4>(w12[s], w8[s])));
    streams!(|s| _mm_sha256msg2_epu32(sums[s], w12[s]))
}

/// Four words of the schedule plus the constants of the rounds from `t` on.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn with_constants(words: Streams, t: usize) -> Streams {
    let constants = quad(&K, t);
    streams!(|s| _mm_add_epi32(words[s], constants))
}

/// `words[t..t + 4]`, the first in the lowest element.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn quad(words: &[u32], t: usize) -> __m128i {
    let at = |offset: usize| words[t + offset].cast_signed();
    _mm_set_epi32(at(3), at(2), at(1), at(0))
}

#[cfg(test)]
mod tests {
    use crate::kernel::conformance;

    #[test]
    fn conforms() {
        match super::kernel() {
            Some(kernel) => conformance::check(kernel),
            None => println!("not checked: this CPU lacks the SHA extensions"),
        }
    }
}
