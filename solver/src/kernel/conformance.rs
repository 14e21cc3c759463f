//! One examination for every kernel: does it find exactly the hits that a naive oracle finds?
//!
//! Owns the oracle (a plain hash from the `sha2` crate over the bytes of the definition), the ranges and
//! bounds where kernels go wrong, and random ones. A kernel's own test only calls [`check`].

use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};
use sha2::{Digest, Sha256};

use super::{Kernel, Prefix};
use crate::puzzle::MAX_NONCE;

/// Miri computes some ten hashes per second: there one root, every fourth bound and a few short ranges only
/// show that nothing is undefined.
const ROOTS: usize = if cfg!(miri) { 1 } else { 4 };
const BOUND_STEP: usize = if cfg!(miri) { 4 } else { 1 };
const RANDOM_CASES: u32 = if cfg!(miri) { 2 } else { 256 };
const LONG: u64 = 5000;

/// A step into the next of these may meet a carry in a kernel or between two of its calls: between bytes and
/// words, into the bits of a word that lanes could occupy, and into the high word.
const CARRIES: [u64; 10] =
    [1 << 8, 1 << 12, 1 << 16, 1 << 24, 1 << 28, 7 << 28, 1 << 31, 1 << 32, 5 << 32, 1 << 52];

/// Bounds from never to always; a hit is expected about every 2^64 / bound hashes.
const BOUNDS: [u64; 9] =
    [0, 1, u32::MAX as u64, 1 << 32, u64::MAX / 1500, u64::MAX / 40, u64::MAX / 3, u64::MAX - 1, u64::MAX];

/// Panics with the first disagreement.
#[track_caller]
pub(super) fn check(kernel: Kernel) {
    if let Some(disagreement) = disagreement(kernel) {
        panic!("{} kernel: {disagreement}", kernel.name());
    }
}

/// The first case in which the kernel and the oracle differ, in words.
fn disagreement(kernel: Kernel) -> Option<String> {
    let examples = subjects().into_iter().take(ROOTS).find_map(|subject| {
        let ranges = ranges().into_iter().find_map(|(start, count)| {
            let heads = subject.heads(start, count);
            let mut bounds = BOUNDS.into_iter().step_by(BOUND_STEP);
            bounds.find_map(|bound| subject.all_hits(kernel, bound, (start, count), &heads))
        });
        ranges.or_else(|| subject.edges(kernel))
    });
    examples.or_else(|| random_disagreement(kernel))
}

/// The smallest case found in which the kernel and the oracle differ on a random root, near random carries.
fn random_disagreement(kernel: Kernel) -> Option<String> {
    let config =
        ProptestConfig { cases: RANDOM_CASES, failure_persistence: None, ..ProptestConfig::default() };
    let carry = prop_oneof![proptest::sample::select(&CARRIES[..]), (0..=MAX_NONCE).prop_map(|n| n & !0xfff)];
    let range = (carry, 0..200_u64, 0..400_u64).prop_map(|(carry, back, count)| {
        let count = if cfg!(miri) { count % 8 } else { count };
        (carry.saturating_sub(back), count)
    });
    let bound = prop_oneof![any::<u64>(), (0..9_u32).prop_map(|shift| u64::MAX >> shift), Just(0)];
    let outcome = TestRunner::new(config).run(
        &(any::<[u8; 32]>(), any::<u32>(), range, bound),
        |(root, index, range, bound)| {
            let subject = Subject { root, index, prefix: Prefix::new(&root, index) };
            let heads = subject.heads(range.0, range.1);
            let different = subject.all_hits(kernel, bound, range, &heads);
            different.map_or(Ok(()), |words| Err(TestCaseError::fail(words)))
        },
    );
    outcome.err().map(|error| error.to_string())
}

/// Sub-puzzles with bytes of every kind.
fn subjects() -> [Subject; 4] {
    let counting = std::array::from_fn(|i| u8::try_from(i * 7 + 1).unwrap());
    [([0; 32], 0), ([0xff; 32], u32::MAX), (counting, 1), (counting, 0x8001_0203)]
        .map(|(root, index)| Subject { root, index, prefix: Prefix::new(&root, index) })
}

/// Starts and counts: none, one, odd, around every number of lanes and some lengths of a batch, from chunk to
/// chunk, and across each carry.
fn ranges() -> Vec<(u64, u64)> {
    let mut ranges = vec![(MAX_NONCE + 1, 3), (u64::MAX, u64::MAX), (MAX_NONCE - 1, u64::MAX)];
    if cfg!(miri) {
        ranges.extend([(0, 0), (999, 1), ((1 << 32) - 2, 4), (MAX_NONCE, 1)]);
        return ranges;
    }
    ranges.push((9, LONG));
    ranges.extend((0..=35).map(|count| (1000 - count, count)));
    ranges.extend([48, 64, 80, 96, 128, 160, 192, 256, 512, 4096].into_iter().flat_map(|count| {
        [(0, count), (count, count), (count - 1, count + 1), (3 * count, count - 1), (5 * count + 1, 2)]
    }));
    for carry in CARRIES {
        ranges.extend([
            (carry - 1, 2),
            (carry - 5, 11),
            (carry - 16, 16),
            (u64::saturating_sub(carry, LONG / 4), LONG / 2),
        ]);
    }
    ranges.extend([(MAX_NONCE - LONG / 4, LONG), (MAX_NONCE, 1), (MAX_NONCE, 0), (MAX_NONCE - 2, 3)]);
    ranges
}

struct Subject {
    root: [u8; 32],
    index: u32,
    prefix: Prefix,
}

impl Subject {
    /// The oracle: the definition, byte by byte.
    fn head(&self, nonce: u64) -> u64 {
        let hash = Sha256::new()
            .chain_update(self.root)
            .chain_update(self.index.to_be_bytes())
            .chain_update(nonce.to_be_bytes())
            .finalize();
        u64::from_be_bytes(*hash.first_chunk().expect("a hash has 32 bytes"))
    }

    /// The oracle's numbers for the nonces of a range that may be searched at all.
    fn heads(&self, start: u64, count: u64) -> Vec<u64> {
        (start..start.saturating_add(count).min(MAX_NONCE + 1)).map(|nonce| self.head(nonce)).collect()
    }

    /// Walks from hit to hit to the end of the range, whose oracle's numbers are given.
    fn all_hits(&self, kernel: Kernel, bound: u64, range: (u64, u64), heads: &[u64]) -> Option<String> {
        let (start, count) = range;
        let mut seen = 0;
        loop {
            let (next, left) = (start.saturating_add(seen as u64), count - seen as u64);
            let expected = heads[seen..].iter().position(|&head| head <= bound);
            let expected = expected.map(|offset| next + offset as u64);
            let found = kernel.scan(&self.prefix, bound, next, left);
            if found != expected {
                return Some(self.words(bound, next, left, found, expected));
            }
            seen = usize::try_from(found? - start).expect("within the range") + 1;
        }
    }

    /// Bounds that one hash just meets, just misses, or misses in its low 32 bits only, and what follows it.
    fn edges(&self, kernel: Kernel) -> Option<String> {
        let nonces = [0, 1, 77, 1 << 28, (1 << 32) - 1, 1 << 32, MAX_NONCE - 1, MAX_NONCE];
        nonces.into_iter().step_by(BOUND_STEP).find_map(|nonce| {
            let heads = self.heads(nonce, if cfg!(miri) { 2 } else { 40 });
            let head = heads[0];
            let (same_high, next_high) = (head >> 32 << 32, (head >> 32).saturating_add(1) << 32);
            let bounds = [head, head - 1, head + 1, same_high, same_high | 0xffff_ffff, next_high];
            bounds
                .into_iter()
                .find_map(|bound| self.all_hits(kernel, bound, (nonce, heads.len() as u64), &heads))
        })
    }

    fn words(&self, bound: u64, start: u64, count: u64, found: Option<u64>, expected: Option<u64>) -> String {
        let index = self.index;
        format!("{found:?} instead of {expected:?}; index {index}, bound {bound:#x}, {count} from {start:#x}")
    }
}

/// Kernels with a fault each: what the examination must notice, where it is not cut short.
#[cfg(not(miri))]
mod faults {
    use super::super::prefix::Stretch;
    use super::super::{Scan, scalar};
    use super::*;

    fn scan(stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32> {
        (scalar::kernel().scan)(stretch, bound, first, count)
    }

    #[test]
    fn every_planted_fault_is_caught() {
        let faults: [(&str, Scan); 9] = [
            ("below, not at most", |s, bound, first, count| scan(s, bound.checked_sub(1)?, first, count)),
            ("high word only", |s, bound, first, count| scan(s, bound | 0xffff_ffff, first, count)),
            ("low bits ignored", |s, bound, first, count| scan(s, bound >> 32 << 32, first, count)),
            ("gives up after a near miss", |s, bound, first, count| {
                let near = scan(s, bound | 0xffff_ffff, first, count)?;
                scan(s, bound, near, 1)
            }),
            ("drops an odd tail", |s, bound, first, count| scan(s, bound, first, count & !1)),
            ("beyond the count", |s, bound, first, count| scan(s, bound, first, count.next_multiple_of(2))),
            ("stops at 2^28", |s, bound, first, count| {
                let room = (1 << 28) - first % (1 << 28);
                scan(s, bound, first, count.min(room))
            }),
            ("a wrong word", |s, bound, first, count| {
                let mut stretch = s.clone();
                stretch.fixed[22] ^= 1;
                scan(&stretch, bound, first, count)
            }),
            ("right for the roots above only", |s, bound, first, count| {
                let known =
                    subjects().iter().any(|subject| subject.prefix.stretch(0).fixed[..8] == s.fixed[..8]);
                scan(s, bound, first, if known { count } else { count / 2 })
            }),
        ];
        for (name, scan) in faults {
            assert!(disagreement(Kernel { name, scan }).is_some(), "{name} was not noticed");
        }
        assert_eq!(disagreement(scalar::kernel()), None);
    }
}
