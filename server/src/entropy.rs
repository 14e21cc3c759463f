//! Randomness: salts, ids, epochs, and which saying comes next. A trait, so that tests and simulations bring their own.

use uuid::{Builder, Uuid};
use wisdom_protocol::message::RequestId;
use wisdom_protocol::time::UnixMillis;

/// A source of unpredictable bytes.
pub trait Entropy: Send + Sync {
    /// Fills `bytes`. A source that cannot must end the process rather than return predictable bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's generator.
#[derive(Clone, Copy, Debug)]
pub struct OsEntropy;

impl Entropy for OsEntropy {
    #[expect(clippy::expect_used, reason = "a gate without randomness must not issue anything")]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives random bytes once it has booted");
    }
}

/// `N` random bytes.
pub fn draw<const N: usize>(entropy: &dyn Entropy) -> [u8; N] {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes);
    bytes
}

/// A new id: a version 7 UUID, which sorts by time.
pub fn request_id(entropy: &dyn Entropy, now: UnixMillis) -> RequestId {
    let id: Uuid = Builder::from_unix_timestamp_millis(now.0, &draw(entropy)).into_uuid();
    RequestId(id)
}

#[cfg(test)]
pub(crate) mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    /// Counts: distinct and repeatable.
    #[derive(Debug, Default)]
    pub(crate) struct CountingEntropy(AtomicU64);

    impl Entropy for CountingEntropy {
        fn fill(&self, bytes: &mut [u8]) {
            let count = self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes();
            bytes.iter_mut().zip(count.iter().cycle()).for_each(|(byte, count)| *byte = *count);
        }
    }

    #[test]
    fn ids_are_version_7_and_distinct() {
        let entropy = CountingEntropy::default();
        let [first, second] = [(); 2].map(|()| request_id(&entropy, UnixMillis(1_767_225_600_000)));
        assert_eq!(first.0.get_version_num(), 7);
        assert_ne!(first, second);
        assert!(first.to_string().starts_with("019b76da-a800-7"), "{first}");
    }
}
