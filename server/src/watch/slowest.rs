//! The slowest of each part of a request since somebody last looked, and which request that was.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use wisdom_protocol::message::RequestId;

use crate::trail::Part;

/// What is compared. Relays are as long as people like.
const PARTS: [Part; 4] = [Part::Challenge, Part::Redeem, Part::Queue, Part::Dial];

/// One operation that took long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slow {
    pub(super) part: Part,
    pub(super) took: Duration,
    pub(super) request: RequestId,
}

/// See the module.
#[derive(Debug, Default)]
pub(super) struct Slowest([Slot; PARTS.len()]);

#[derive(Debug, Default)]
struct Slot {
    /// Nanoseconds of `slow`, so that what is faster takes no lock.
    nanos: AtomicU64,
    slow: Mutex<Option<Slow>>,
}

impl Slowest {
    /// A part of `request` took so long.
    pub(super) fn note(&self, part: Part, took: Duration, request: RequestId) {
        let Some(place) = PARTS.iter().position(|known| *known == part) else { return };
        let kept = &self.0[place];
        let nanos = u64::try_from(took.as_nanos()).unwrap_or(u64::MAX);
        if nanos <= kept.nanos.load(Ordering::Relaxed) {
            return;
        }
        let mut slow = kept.slow.lock().unwrap_or_else(PoisonError::into_inner);
        if slow.is_none_or(|slowest| slowest.took < took) {
            kept.nanos.store(nanos, Ordering::Relaxed);
            *slow = Some(Slow { part, took, request });
        }
    }

    /// The slowest of each since the last time, slowest first.
    pub(super) fn take(&self) -> Vec<Slow> {
        let take = |kept: &Slot| {
            let mut slow = kept.slow.lock().unwrap_or_else(PoisonError::into_inner);
            kept.nanos.store(0, Ordering::Relaxed);
            slow.take()
        };
        let mut all: Vec<Slow> = self.0.iter().filter_map(take).collect();
        all.sort_by_key(|slow| std::cmp::Reverse(slow.took));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slowest_of_each_part_until_it_is_taken() {
        let slowest = Slowest::default();
        let id = |number| RequestId(uuid::Uuid::from_u128(number));
        let millis = Duration::from_millis;
        for (part, took, request) in [
            (Part::Redeem, 5, 1),
            (Part::Redeem, 9, 2),
            (Part::Redeem, 9, 3),
            (Part::Dial, 40, 4),
            (Part::Redeem, 1, 5),
            (Part::Relay, 1_000, 6),
        ] {
            slowest.note(part, millis(took), id(request));
        }
        let dial = Slow { part: Part::Dial, took: millis(40), request: id(4) };
        let redeem = Slow { part: Part::Redeem, took: millis(9), request: id(2) };
        assert_eq!(slowest.take(), [dial, redeem]);
        assert_eq!(slowest.take(), []);
        slowest.note(Part::Redeem, millis(1), id(5));
        assert_eq!(slowest.take().len(), 1, "a new window begins with nothing");
    }
}
