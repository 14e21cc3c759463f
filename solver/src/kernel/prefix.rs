//! The part of a hash that does not change from one nonce to the next.
//!
//! Owns the layout of the block and everything that can be computed once per sub-puzzle ([`Prefix`]) or
//! once per high word of the nonce ([`Stretch`]). Does not know any instruction set.
//!
//! The one block that is hashed, in big-endian words:
//!
//! | words | content | changes |
//! |---|---|---|
//! | W0-W7 | root | per puzzle |
//! | W8 | index | per sub-puzzle |
//! | W9 | high word of the nonce | every 2^32 nonces |
//! | W10 | low word of the nonce | with every nonce |
//! | W11 | `0x80000000`, the padding's first bit | never |
//! | W12-W14 | zero | never |
//! | W15 | 352, the message's length in bits | never |

use super::sha256::{INITIAL, K, round, sigma0, sigma1};

/// The words of the schedule with a part that does not depend on the low word end before this one.
pub(super) const FIXED_WORDS: usize = 39;

/// The place of the one word that varies within a [`Stretch`].
pub(super) const LOW: usize = 10;

/// Which words of the schedule the low word reaches, itself among them.
pub(super) const VARIES: [bool; 64] = {
    let mut varies = [false; 64];
    varies[LOW] = true;
    let mut t = 16;
    while t < 64 {
        varies[t] = varies[t - 2] || varies[t - 7] || varies[t - 15] || varies[t - 16];
        t += 1;
    }
    varies
};

/// Root and index of one sub-puzzle, hashed as far as they go.
#[derive(Clone, Debug)]
pub struct Prefix {
    /// W0-W8.
    words: [u32; 9],
    /// The state after rounds 0-8.
    state: [u32; 8],
}

impl Prefix {
    /// The prefix `root || be32(index)`.
    #[must_use]
    pub fn new(root: &[u8; 32], index: u32) -> Self {
        let mut words = [0; 9];
        for (word, &bytes) in words.iter_mut().zip(root.as_chunks().0) {
            *word = u32::from_be_bytes(bytes);
        }
        words[8] = index;
        let state = words.iter().zip(K).fold(INITIAL, |state, (&word, k)| round(state, k.wrapping_add(word)));
        Self { words, state }
    }

    /// The constants of the 2^32 nonces that share this high word.
    pub(super) fn stretch(&self, high: u32) -> Stretch {
        let mut block = [0; 16];
        block[..9].copy_from_slice(&self.words);
        block[9] = high;
        block[11] = 0x8000_0000;
        block[15] = 352;
        let state = round(self.state, K[9].wrapping_add(high));
        Stretch { state, fixed: fixed_parts(block) }
    }
}

/// All that 2^32 nonces with one high word have in common: what a kernel starts from.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    /// The state after rounds 0-9, before the low word enters.
    pub(super) state: [u32; 8],
    /// For each word of the schedule, the sum of those of its terms that do not depend on the low word.
    /// For W0-W9, W11-W16, W18, W20 and W22 that is the word itself; for W10 it is zero.
    pub(super) fixed: [u32; FIXED_WORDS],
}

/// Extends the block by the rule `W[t] = sigma1(W[t-2]) + W[t-7] + sigma0(W[t-15]) + W[t-16]`, leaving
/// out every term that the low word reaches.
#[inline]
fn fixed_parts(block: [u32; 16]) -> [u32; FIXED_WORDS] {
    let mut fixed = [0; FIXED_WORDS];
    fixed[..16].copy_from_slice(&block);
    for t in 16..FIXED_WORDS {
        let terms = [
            (t - 2, sigma1(fixed[t - 2])),
            (t - 7, fixed[t - 7]),
            (t - 15, sigma0(fixed[t - 15])),
            (t - 16, fixed[t - 16]),
        ];
        for (source, term) in terms {
            if !VARIES[source] {
                fixed[t] = fixed[t].wrapping_add(term);
            }
        }
    }
    fixed
}
