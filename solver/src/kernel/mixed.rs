//! The kernel for x86-64 processors with AVX-512 and the SHA extensions, which uses both in one thread.
//!
//! Owns the choice among the generated loops, what they start from, and what happens at a near hit and at the end of
//! a range. The loops are in `generated/`; `cargo xtask kernels` writes them, and what they compute is described and
//! checked in `xtask/src/kernels/`.
//!
//! # Why both
//!
//! `sha256rnds2` does two rounds of one hash in one instruction, but the instructions for the schedule are slow.
//! Vectors do a schedule for all their lanes at once, but need 17 instructions for a round. So vectors compute the
//! schedules of the next turn, with the constants added, while `sha256rnds2` takes those of the turn before from
//! memory. What vectors have left they use for whole hashes in lanes.
//!
//! # The count, and the limit
//!
//! A schedule takes 497 operations: 401 for words and 1 for the low words (`lanes.rs`, but the fixed part of W28 is
//! zero), 45 additions of constants, and 50 interleavings for the 25 pairs of rounds that differ between lanes. A hash
//! takes 27 `sha256rnds2`: rounds 10 to 63.
//!
//! **Zen 4** has four ports for vectors of 256 bits (an instruction of 512 bits takes two turns of one), rotates,
//! shifts and interleaves on two of them, and begins a `sha256rnds2` every cycle, 4 cycles long, on one of those two.
//! Measured: beside additions a `sha256rnds2` costs a quarter of a cycle, beside rotations half of one; `sha256msg1`
//! 0.6 and `sha256msg2` 1.0, so that a hash with the SHA extensions alone takes 40 cycles of all ports, no less than in
//! lanes. Per hash, in cycles:
//!
//! | what | all four ports | the two that rotate | `sha256rnds2` |
//! |---|---|---|---|
//! | in lanes | 40.5 | 33.4 | 0 |
//! | by schedule, with each xor of three as two | 24.5 | 30.1 | 27 |
//!
//! The limit is 30.1: for 16 hashes, 216 rotations and shifts and 50 interleavings take a cycle each, 432
//! `sha256rnds2` half a cycle. Lanes beside it would raise it. The loop reaches 31.1, 97 % of the limit.
//!
//! **Intel** (counted only; ports measured on Granite Rapids) has two ports for 512 bits and begins a `sha256rnds2`
//! every three cycles on one of them. A hash by schedule takes (497 / 16 + 27) / 2 = 29.0 cycles of both ports, but 81
//! of `sha256rnds2`; one in lanes takes 40.5. Best is what fills those 81 cycles with both: 1.28 in lanes for each by
//! schedule, 35.6 cycles per hash. Three batches in lanes for two by schedule take 35.9, two for one 36.7.
//!
//! # What did not help
//!
//! On Zen 4: 512 bits at a time (43 cycles per hash); an xor of three in one instruction (33.5), for a third source
//! holds up `sha256rnds2`; four hashes in flight (33.4), whose latency is then the limit; seven (33.2), which do not
//! share out sixteen evenly; one schedule in a turn (32.2), four (35 to 45: too many instructions for the cache of
//! decoded ones); two or four vector instructions together instead of three (34.4). Leaving out all loads, or all
//! rotations, made the loop no faster by more than 3 %: nothing but `sha256rnds2` and its port is short.
//!
//! A loop of its own for AVX-512 alone (`avx512.rs` is the compiler's) was 2 % slower there than the compiler's.
#![allow(unsafe_code, reason = "calls generated assembly for CPU features that were detected first")]

use std::arch::naked_asm;
use std::mem::MaybeUninit;

use super::lanes::{Folded, LAST_CONSTANTS};
use super::prefix::{FIXED_WORDS, LOW, Stretch};
use super::processor::Processor;
use super::{Kernel, Scan, sha_ni};

/// This kernel, if the CPU has AVX-512 with vectors of all lengths, and what `sha-ni` needs.
pub(super) fn kernel() -> Option<Kernel> {
    let detected = is_x86_feature_detected!("avx512f") && is_x86_feature_detected!("avx512vl");
    let detected = detected && sha_ni::kernel().is_some();
    detected.then(|| Kernel { name: "mixed", scan: Loop::suiting(Processor::here()).scan() })
}

/// The generated loops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Loop {
    /// 16 by schedule: 15 KiB of code.
    Zen4,
    /// 16 by schedule and 32 in lanes: 31 KiB of code.
    Small,
    /// 32 by schedule and 48 in lanes: 54 KiB of code.
    Large,
}

/// Does one turn at least and at most as many as are asked for, and returns how many were done without a near hit: a
/// hash whose first word is at most the bound's.
type Turns = unsafe extern "sysv64" fn(*mut Context, u64) -> u64;

macro_rules! turns {
    ($($name:ident = $file:literal;)*) => { $(
        #[unsafe(naked)]
        unsafe extern "sysv64" fn $name(_context: *mut Context, _turns: u64) -> u64 {
            naked_asm!(include_str!($file), options(att_syntax, raw))
        }
    )* };
}

turns! {
    turns_zen4 = "generated/mixed_zen4.s";
    turns_small = "generated/mixed_small.s";
    turns_large = "generated/mixed_large.s";
}

impl Loop {
    /// A loop that does not fit into the first cache for code loses more than a better mix gains.
    fn suiting(processor: Processor) -> Self {
        match processor {
            Processor { is_zen4: true, .. } => Self::Zen4,
            Processor { code_cache_bytes, .. } if code_cache_bytes >= 64 << 10 => Self::Large,
            Processor { .. } => Self::Small,
        }
    }

    fn scan(self) -> Scan {
        match self {
            Self::Zen4 => |stretch, bound, first, count| scan(Self::Zen4, stretch, bound, first, count),
            Self::Small => |stretch, bound, first, count| scan(Self::Small, stretch, bound, first, count),
            Self::Large => |stretch, bound, first, count| scan(Self::Large, stretch, bound, first, count),
        }
    }

    fn turns(self) -> Turns {
        match self {
            Self::Zen4 => turns_zen4,
            Self::Small => turns_small,
            Self::Large => turns_large,
        }
    }

    /// Hashes in one turn.
    const fn hashes(self) -> u32 {
        match self {
            Self::Zen4 => 16,
            Self::Small => 48,
            Self::Large => 80,
        }
    }

    /// Those of them that are one turn behind their schedules: the first ones.
    const fn hashes_by_schedule(self) -> u32 {
        match self {
            Self::Zen4 | Self::Small => 16,
            Self::Large => 32,
        }
    }
}

/// Reached only through a [`Kernel`] that [`kernel`] made.
fn scan(of: Loop, stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32> {
    let hashes = of.hashes();
    let mut next = 0;
    // A range that ends within a turn is searched beyond its end, unless little of it is in that turn.
    while count - next > hashes / 2 {
        let turns = (u64::from(count - next) + u64::from(hashes / 2)) / u64::from(hashes);
        let mut context = Context::new(of, stretch, bound, first.wrapping_add(next));
        // SAFETY: the loop reads and writes nothing but the context, whose places and size the generator knows. This
        // function is private and `kernel` gives it away only after detecting the CPU features.
        let done = unsafe { of.turns()(&raw mut context, turns) };
        let after = |turns: u64| {
            let offset = u64::from(next) + turns * u64::from(hashes);
            u32::try_from(offset).unwrap_or(count).min(count)
        };
        let (near, behind) = (after(done), after(done + 1));
        if done == turns {
            next = near;
            continue;
        }
        let hit = among(stretch, bound, first.wrapping_add(near), behind - near);
        if hit.is_some() {
            return hit;
        }
        next = behind;
    }
    among(stretch, bound, first.wrapping_add(next), count - next)
}

/// A few nonces, by a kernel that is there whenever this one is.
fn among(stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32> {
    sha_ni::kernel().and_then(|kernel| (kernel.scan)(stretch, bound, first, count))
}

/// What a loop starts from; `context` in `xtask/src/kernels/hash.rs` has the same places.
#[repr(C, align(64))]
struct Context {
    /// For each round its constant, with the word if that is fixed.
    constants: [u32; 64],
    /// What is fixed of each word of the schedule.
    fixed: [u32; 64],
    /// After round 10, for a low word of zero.
    state: [u32; 8],
    /// After round 9, as `sha256rnds2` wants it.
    abef: [u32; 4],
    cdgh: [u32; 4],
    /// The constants of rounds 11-13 with word and `h`.
    with_h: [u32; 3],
    /// The high word.
    bound: u32,
    /// The hashes in a turn, by which the low words grow.
    stride: u32,
    _unused: [u32; 11],
    /// One turn earlier than the first for schedules, two for lanes: the loop's very first turn makes schedules only.
    lows: [u32; 96],
    room: MaybeUninit<[u8; (16 << 10) - 1024]>,
}

impl Context {
    #[expect(clippy::many_single_char_names, reason = "the letters of FIPS 180-4")]
    fn new(of: Loop, stretch: &Stretch, bound: u64, first: u32) -> Self {
        let folded = Folded::new(stretch);
        let [a, b, c, d, e, f, g, h] = stretch.state;
        let mut constants = LAST_CONSTANTS;
        constants[..FIXED_WORDS].copy_from_slice(&folded.constants);
        let mut fixed = [0; 64];
        fixed[..FIXED_WORDS].copy_from_slice(folded.fixed);
        let mut lows = [0; 96];
        for (low, lane) in lows.iter_mut().zip(0..) {
            let turns_before = if lane < of.hashes_by_schedule() { 1 } else { 2 };
            *low = first.wrapping_sub(turns_before * of.hashes()).wrapping_add(lane);
        }
        Self {
            constants,
            fixed,
            state: folded.state,
            abef: [f, e, b, a],
            cdgh: [h, g, d, c],
            with_h: std::array::from_fn(|i| constants[LOW + 1 + i].wrapping_add(folded.state[7 - i])),
            bound: (bound >> 32) as u32,
            stride: of.hashes(),
            _unused: [0; 11],
            lows,
            room: MaybeUninit::uninit(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::prefix::{Prefix, VARIES};
    use crate::kernel::{conformance, scalar};

    const LOOPS: [Loop; 3] = [Loop::Zen4, Loop::Small, Loop::Large];

    #[test]
    fn every_loop_conforms_on_any_processor_that_can_run_it() {
        let Some(kernel) = kernel() else { return println!("not checked: this CPU lacks AVX-512 or SHA") };
        for of in LOOPS {
            conformance::check(Kernel { scan: of.scan(), ..kernel });
        }
    }

    #[test]
    fn the_loop_is_chosen_by_maker_and_cache() {
        for (is_zen4, kibibytes, expected) in [
            (true, 32, Loop::Zen4),
            (true, 64, Loop::Zen4),
            (false, 64, Loop::Large),
            (false, 32, Loop::Small),
            (false, 0, Loop::Small),
        ] {
            let processor = Processor { is_zen4, code_cache_bytes: kibibytes << 10 };
            assert_eq!(Loop::suiting(processor), expected, "{processor:?}");
        }
    }

    /// Turns until `nonce`, the best of many, is found in one of three, by a context that was changed first.
    fn turns_until(of: Loop, nonce: u32, place: u32, change: impl Fn(&mut Context)) -> u64 {
        let stretch = Prefix::new(&[7; 32], 3).stretch(0);
        let bound = scalar::head(&stretch, nonce);
        let mut context = Context::new(of, &stretch, bound, nonce - of.hashes() - place);
        change(&mut context);
        // SAFETY: as in `scan`; the caller has asked for the kernel.
        unsafe { of.turns()(&raw mut context, 3) }
    }

    #[test]
    fn a_fault_in_any_constant_is_noticed_by_every_batch() {
        if kernel().is_none() {
            return println!("not checked: this CPU lacks AVX-512 or SHA");
        }
        let stretch = Prefix::new(&[7; 32], 3).stretch(0);
        let best = (1000..100_000).min_by_key(|&low| scalar::head(&stretch, low)).unwrap();
        for of in LOOPS {
            for batch in 0..of.hashes() / 8 {
                let turns = |change: &dyn Fn(&mut Context)| turns_until(of, best, 8 * batch + 3, change);
                let by_schedule = 8 * batch < of.hashes_by_schedule();
                assert_eq!(turns(&|_| ()), 1, "{of:?}");
                for t in if by_schedule { 10..64 } else { 14..64 } {
                    assert_eq!(turns(&|context| context.constants[t] ^= 1 << 20), 3, "{of:?} {batch} K{t}");
                }
                for t in (17..FIXED_WORDS).filter(|&t| VARIES[t] && t != 28) {
                    assert_eq!(turns(&|context| context.fixed[t] ^= 1 << 9), 3, "{of:?} {batch} W{t}");
                }
            }
        }
    }
}
