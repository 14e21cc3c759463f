//! What the kernels with one hash per lane of a vector have in common: the order of the operations.
//!
//! Owns the walk through rounds and schedule, the loop over batches, and what happens at a near hit. An
//! instruction set's file owns its vector and the functions on it that [`lane_kernel`] names.
//!
//! # The count
//!
//! A batch of nonces `n, n + 1, ...` differs in the low word only, which enters in round 10. Operations that
//! are left, with a rotation for `r`, a three-input function (choice, majority, the xor of three) for `t`,
//! and an addition for `a`:
//!
//! | rounds | each | why less than 6 r, 4 t, 7 a | sum |
//! |---|---|---|---|
//! | 10 | 2 a | all but the low word is fixed: it is added to both new words of the state | 2 |
//! | 11-13 | 6 r, 4 t, 5 a | word, constant and `h` are fixed | 45 |
//! | 14-16, 18, 20, 22 | 6 r, 4 t, 6 a | word and constant are fixed | 96 |
//! | 17, 19, 21, 23-62 | 6 r, 4 t, 7 a | | 731 |
//! | 63 | 6 r, 4 t, 6 a | the new `e` is no part of H0; its initial value is added to the constant | 16 |
//!
//! A sigma of the schedule is 3 r (two rotations and a shift) and 1 t. W17 and W24 take one addition and no
//! sigma; W19, W21, W23 and W25-W38 have 22 sigmas and 37 additions, for what is fixed is one term
//! ([`Stretch`]'s `fixed`); W39-W63 have two sigmas and three additions each. That is 127 + 275.
//!
//! With one addition for the next batch and two operations to compare, 890 + 402 + 3 = 1,295 operations. 534
//! of them rotate or shift, which only one of the two ports for 512 bits can: fewer than half, so that the
//! limit is two operations per cycle, 40.5 cycles per hash of sixteen.
//!
//! AVX2 has neither rotations nor functions of three inputs. A round has 35 operations instead of 17 (two
//! shifts and an `or` for each rotation, two for the xor of three, three for choice and for majority), a
//! sigma nine instead of four, and the sum is 2,609: 81.5 cycles per hash of eight at four operations per
//! cycle (Zen), 108.7 at three (Intel). The loops that the compiler emits have been counted: 1,295 and 2,609.
//!
//! # Why not nearer to the limit
//!
//! On Zen 4 both reach 86 % of that. There the 284 functions of three inputs run 1.62 a cycle, not two, as wide as they
//! are (three registers read, twice 256 bits), so that the sum for 512 bits is 42.6 cycles per hash rather than 40.5, unless
//! inputs are caught while they pass. And from one round's `e` to the next are four operations, a rotation, an xor of three and two
//! additions, 53 times over: 212 steps within 1,295 operations, six operations from one to the next. The same mix in
//! six chains, with no word to load and no register short, takes 47.0 to 47.7 cycles per hash, in twelve 42.3 to 43.4, in
//! twenty 41.7 (`examples/spacing.rs` measures them). The kernel takes 47.2. Two batches at once would be twelve chains, but their states
//! and words are 48 registers of 32; see below.
//!
//! # What did not help
//!
//! Measured on Zen 4, one thread, kernels in turn:
//!
//! - words computed nearer to their use: 0 to 5 rounds ahead are up to 3 % slower than 6 with AVX-512; with
//!   AVX2, short of registers, all from 0 to 7 are within 2 %;
//! - two batches interleaved: 15 % slower, for 32 registers do not hold them;
//! - all rotations of a round and of a word before what uses them: a fifth slower, registers again;
//! - round constants read anew for each batch instead of kept as vectors: 1 % slower;
//! - building for this very CPU: 2 % slower.
//!
//! Not done: for lanes 2^28 apart, the sigmas of the low word plus a constant are a scalar xor a vector that
//! never changes, which saves a fiftieth. But a scan's nonces follow one another and the lowest hit counts:
//! lanes that far apart would have to be searched to their ends.

use super::prefix::{FIXED_WORDS, LOW, Stretch, VARIES};
use super::scalar;
use super::sha256::{INITIAL, K, round};

/// What all hashes of a stretch share.
pub(super) struct Folded<'a> {
    /// The state after round 10 for a low word of zero: `a` and `e` are that much more for any other.
    pub(super) state: [u32; 8],
    /// For each round before [`LAST_CONSTANTS`] hold, the sum of its constant and its word, if that is fixed.
    pub(super) constants: [u32; FIXED_WORDS],
    /// [`Stretch`]'s: what is fixed of each word.
    pub(super) fixed: &'a [u32; FIXED_WORDS],
}

impl<'a> Folded<'a> {
    pub(super) fn new(stretch: &'a Stretch) -> Self {
        let fixed = &stretch.fixed;
        let constants = std::array::from_fn(|t| K[t].wrapping_add(if VARIES[t] { 0 } else { fixed[t] }));
        Self { state: round(stretch.state, constants[LOW]), constants, fixed }
    }
}

/// The constants of the rounds from [`FIXED_WORDS`] on, the last with what is added to `a` behind it: H0 is
/// the initial value plus that `a`. The last round's `e` goes nowhere.
pub(super) const LAST_CONSTANTS: [u32; 64] = {
    let mut constants = K;
    constants[63] = constants[63].wrapping_add(INITIAL[0]);
    constants
};

/// Of those of the `count` nonces from `first` on whose bit is set in `near`, the lowest that hits.
///
/// A vector compares the hash's first word only. The second decides when the first equals the bound's: once
/// in 2^32 hashes, or where the lanes are more than the nonces left.
#[cold]
pub(super) fn first_hit(stretch: &Stretch, bound: u64, first: u32, count: u32, near: u32) -> Option<u32> {
    (0..count.min(u32::BITS))
        .filter(|lane| near >> lane & 1 == 1)
        .map(|lane| first.wrapping_add(lane))
        .find(|&low| scalar::head(stretch, low) <= bound)
}

/// Steps through the rounds given: first the word that comes into use `$ahead` rounds later, then the round.
macro_rules! steps {
    ($folded:ident, $words:ident, $state:ident, $ahead:literal; $($round:literal)*) => { $(
        next_word::<{ $round + $ahead }>($folded, &mut $words);
        $state = next_round::<$round>($folded, &$words, $state);
    )* };
}
pub(super) use steps;

/// Defines `scan_detected` for a vector of so many lanes, on CPUs with these features.
///
/// Expects in scope, compiled for the same features: `splat(u32)`, `count_up()` (0, 1, 2, ... in the lanes),
/// `add`, `choice(e, f, g)`, `majority(a, b, c)`, `big_sigma0`, `big_sigma1`, `sigma0`, `sigma1`, and
/// `at_most(words, bounds)`, which sets the bit of each lane whose word is not above the bound.
///
/// Each word of the schedule is computed so many rounds `ahead` of the one that uses it: it depends on no
/// round, and fills the ports while a round waits for its own results.
macro_rules! lane_kernel {
    ($vector:ty, lanes: $lanes:literal, ahead: $ahead:literal, features: $features:literal) => {
        #[target_feature(enable = $features)]
        fn scan_detected(stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32> {
            let folded = &Folded::new(stretch);
            let bounds = splat((bound >> 32) as u32);
            let mut lows = add(splat(first), count_up());
            for offset in (0..count).step_by($lanes) {
                let near = at_most(first_words(folded, lows), bounds);
                if near != 0 {
                    let hit = first_hit(stretch, bound, first.wrapping_add(offset), count - offset, near);
                    if hit.is_some() {
                        return hit;
                    }
                }
                lows = add(lows, splat($lanes));
            }
            None
        }

        /// H0 of the hashes with these low words.
        #[inline]
        #[target_feature(enable = $features)]
        fn first_words(folded: &Folded, lows: $vector) -> $vector {
            let mut words = [lows; 64];
            let mut state = folded.state.map(|word| splat(word));
            state[0] = add(state[0], lows);
            state[4] = add(state[4], lows);
            $crate::kernel::lanes::steps!(folded, words, state, $ahead;
                11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38
                39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63);
            state[0]
        }

        /// Computes a word of the schedule, unless it is fixed or beyond the last.
        #[inline]
        #[target_feature(enable = $features)]
        fn next_word<const T: usize>(folded: &Folded, words: &mut [$vector; 64]) {
            if T >= 64 || !VARIES[T] {
                return;
            }
            let mut sum = None;
            let mut term = |term| sum = Some(sum.map_or(term, |sum| add(sum, term)));
            if VARIES[T - 16] {
                term(words[T - 16]);
            }
            if VARIES[T - 15] {
                term(sigma0(words[T - 15]));
            }
            if VARIES[T - 7] {
                term(words[T - 7]);
            }
            if T < FIXED_WORDS {
                term(splat(folded.fixed[T]));
            }
            if VARIES[T - 2] {
                term(sigma1(words[T - 2]));
            }
            words[T] = sum.unwrap_or(words[T]);
        }

        /// The state after one more round.
        #[inline]
        #[target_feature(enable = $features)]
        fn next_round<const T: usize>(
            folded: &Folded,
            words: &[$vector; 64],
            [a, b, c, d, e, f, g, h]: [$vector; 8],
        ) -> [$vector; 8] {
            let mut t1 = splat(if T < FIXED_WORDS { folded.constants[T] } else { LAST_CONSTANTS[T] });
            if VARIES[T] {
                t1 = add(t1, words[T]);
            }
            t1 = add(add(add(t1, h), choice(e, f, g)), big_sigma1(e));
            [add(add(majority(a, b, c), big_sigma0(a)), t1), a, b, c, add(d, t1), e, f, g]
        }
    };
}
pub(super) use lane_kernel;
