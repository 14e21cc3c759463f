//! A fixed amount of work, and what was found in it: two machines can be compared, and a kernel that computes something
//! else is noticed.
//!
//! Owns the checksum. `docs/BENCHMARKS.md` defines it for others.

use std::fmt;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread;

use serde::Serialize;

use super::subject::Subject;
use crate::exit::Failure;

/// One nonce in 2,048 hits: enough to notice a blind lane in a fraction of a second, too few to slow a kernel by a hundredth.
const BOUND: u64 = u64::MAX >> 11;
/// What a thread takes at a time.
const CHUNK: u64 = 1 << 16;

/// Enough for a hit in each of sixteen lanes; carries are the business of the solver's own tests. A fraction of a second of
/// plain SHA-256 on any machine.
const CHECKED: u64 = 1 << 18;
/// What is to be found there: computed by the plain loop, and by `hashlib` of Python.
const KNOWN: Tally = Tally { hashes: CHECKED, hits: 126, sum: 0x20a_adba_caf1 };

/// The hits among the nonces from 0 on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// How many nonces were searched.
    pub(super) hashes: u64,
    /// How many of them hit.
    pub(super) hits: u64,
    /// The squares of all that hit, each plus one, added modulo 2^64: in whatever order they were found.
    pub(super) sum: u64,
}

impl Tally {
    fn add(&mut self, nonce: u64) {
        self.hits += 1;
        self.sum = self.sum.wrapping_add((nonce + 1).wrapping_mul(nonce + 1));
    }

    fn plus(self, other: Self) -> Self {
        Self {
            hashes: self.hashes + other.hashes,
            hits: self.hits + other.hits,
            sum: self.sum.wrapping_add(other.sum),
        }
    }

    /// As it is shown.
    pub(super) fn checksum(self) -> String {
        format!("{:016x}", self.sum)
    }
}

#[derive(Serialize)]
pub(super) struct Checksum {
    pub(super) hashes: u64,
    hits: u64,
    sum: String,
}

impl fmt::Display for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} hits in {} hashes: checksum {}", self.hits, self.hashes, self.sum)
    }
}

impl From<Tally> for Checksum {
    fn from(tally: Tally) -> Self {
        Self { hashes: tally.hashes, hits: tally.hits, sum: tally.checksum() }
    }
}

/// All hits among the nonces below `hashes`, searched by `threads` that share them.
pub(super) fn tally(subject: Subject, threads: NonZeroUsize, hashes: u64) -> Tally {
    let next = AtomicU64::new(0);
    let share = || {
        let mut tally = Tally::default();
        loop {
            let start = next.fetch_add(CHUNK, Relaxed);
            if start >= hashes {
                return tally;
            }
            let count = CHUNK.min(hashes - start);
            tally.hashes += count;
            add_hits(subject, start, count, &mut tally);
        }
    };
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads.get()).map(|_| scope.spawn(share)).collect();
        let joined = others
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        let own = share();
        joined.fold(own, Tally::plus)
    })
}

fn add_hits(subject: Subject, start: u64, count: u64, tally: &mut Tally) {
    let (mut next, end) = (start, start + count);
    while let Some(nonce) = subject.search(BOUND, next, end - next) {
        tally.add(nonce);
        next = nonce + 1;
    }
}

/// What is known to be found in a short range, if all subjects find exactly that.
pub(super) fn checked(subjects: &[Subject]) -> Result<Tally, Failure> {
    for &subject in subjects {
        compared(subject, tally(subject, NonZeroUsize::MIN, CHECKED), KNOWN)?;
    }
    Ok(KNOWN)
}

/// An error if `subject` found something else than what is `known`.
pub(super) fn compared(subject: Subject, found: Tally, known: Tally) -> Result<(), Failure> {
    if found == known {
        return Ok(());
    }
    let message = format!(
        "the kernel {} computes something else than SHA-256 here: {} hits with the checksum {} in {} hashes, where {} \
         with {} are",
        subject.name,
        found.hits,
        found.checksum(),
        known.hashes,
        known.hits,
        known.checksum()
    );
    Err(Failure::internal(message)
        .advising("choose another with --kernel or WISDOM_KERNEL, and report this with the processor's name"))
}

#[cfg(test)]
mod tests {
    use super::super::subject::broken;
    use super::*;
    use wisdom_client::solver::Kernel;

    #[test]
    fn plain_sha_256_finds_what_is_known() {
        let threads = NonZeroUsize::new(3).unwrap();
        assert_eq!(tally(Subject::PLAIN, threads, CHECKED), KNOWN);
    }

    #[test]
    fn what_is_known_is_in_every_lane() {
        let mut seen = [false; 16];
        let mut next = 0;
        while let Some(nonce) = Subject::PLAIN.search(BOUND, next, CHECKED - next) {
            seen[usize::try_from(nonce % 16).unwrap()] = true;
            next = nonce + 1;
        }
        assert_eq!(seen, [true; 16]);
    }

    #[test]
    fn the_sum_does_not_depend_on_threads_or_chunks() {
        for kernel in Kernel::available().map(Subject::kernel) {
            let of = |threads, hashes| tally(kernel, NonZeroUsize::new(threads).unwrap(), hashes);
            assert_eq!(of(1, 300_000), of(4, 300_000), "{}", kernel.name);
            assert_eq!(of(1, 300_000), tally(Subject::PLAIN, NonZeroUsize::MIN, 300_000), "{}", kernel.name);
        }
    }

    #[test]
    fn a_kernel_with_a_blind_lane_is_noticed_and_named() {
        let kernels: Vec<_> = Kernel::available().map(Subject::kernel).chain([Subject::PLAIN]).collect();
        assert_eq!(checked(&kernels).unwrap(), KNOWN);
        let failure = checked(&[&kernels[..], &[broken::lane()]].concat()).unwrap_err();
        assert!(failure.message.starts_with("the kernel broken computes something else"), "{failure:?}");
    }
}
