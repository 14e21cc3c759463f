//! What is measured: a kernel of the solver, or the loop that anybody would write.
//!
//! Owns that plain loop, which is also the judge of what a kernel finds. Knows no time.

use sha2::{Digest, Sha256};
use wisdom_client::solver::{Kernel, Prefix};

/// Searches `count` nonces from `start` on for the lowest that hits.
type Search = fn(root: &[u8; 32], bound: u64, start: u64, count: u64) -> Option<u64>;

/// Something that searches.
#[derive(Clone, Copy)]
pub(super) struct Subject {
    pub(super) name: &'static str,
    how: How,
}

#[derive(Clone, Copy)]
enum How {
    Kernel(Kernel),
    Function(Search),
}

/// The sub-puzzle that everything is measured with: its root is that many times the letter W, its index 0.
const ROOT: [u8; 32] = [b'W'; 32];

impl Subject {
    /// A loop over the hash function of the `sha2` crate, which chooses by itself what the processor has for it.
    pub(super) const PLAIN: Self = Self { name: "sha2", how: How::Function(plain) };

    pub(super) fn kernel(kernel: Kernel) -> Self {
        Self { name: kernel.name(), how: How::Kernel(kernel) }
    }

    pub(super) fn is_plain(self) -> bool {
        self.name == Self::PLAIN.name
    }

    /// The lowest of the `count` nonces from `start` on that hits.
    pub(super) fn search(self, bound: u64, start: u64, count: u64) -> Option<u64> {
        match self.how {
            How::Kernel(kernel) => kernel.scan(&Prefix::new(&ROOT, 0), bound, start, count),
            How::Function(search) => search(&ROOT, bound, start, count),
        }
    }
}

fn plain(root: &[u8; 32], bound: u64, start: u64, count: u64) -> Option<u64> {
    let mut message = [0; 44];
    message[..32].copy_from_slice(root);
    (start..start + count).find(|nonce| {
        message[36..].copy_from_slice(&nonce.to_be_bytes());
        let digest: [u8; 32] = Sha256::digest(message).into();
        digest.first_chunk().is_some_and(|&head| u64::from_be_bytes(head) <= bound)
    })
}

#[cfg(test)]
pub(super) mod broken {
    //! What a test injects.

    use super::{How, Search, Subject, plain};

    /// The plain loop, but blind to every sixteenth nonce, as a kernel with a broken lane would be.
    pub(in crate::bench) fn lane() -> Subject {
        const BLIND: Search = |root, bound, start, count| {
            let mut next = start;
            while let Some(hit) = plain(root, bound, next, start + count - next) {
                if hit % 16 != 7 {
                    return Some(hit);
                }
                next = hit + 1;
            }
            None
        };
        Subject { name: "broken", how: How::Function(BLIND) }
    }
}
