//! How often one source may ask: GCRA over a table whose size is fixed at start.
//!
//! A source has one cell a lane, found by a keyed hash. Where all cells of a set are taken, the one that is nearest to being
//! worth nothing is given away: on a port for operators that is better than refusing a stranger for other strangers.

use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use wisdom_protocol::source::Source;

use super::route::Lane;

/// Sets of cells; with the cells of each they are 16 KiB.
const SETS: usize = 128;
const CELLS: usize = 8;

/// What one source may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quota {
    pub(super) per_second: u32,
    pub(super) burst: u32,
}

/// What is left of a quota.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Left {
    pub(super) requests: u32,
    /// Until the whole burst is there again.
    pub(super) reset: Duration,
    /// When it is used up: until the next request may come.
    pub(super) retry_after: Option<Duration>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Cell {
    /// Of whom; 0 is nobody.
    tag: u64,
    /// Since the start: when the source has paid for what it asked, in microseconds.
    paid_at: u64,
}

/// See the module.
pub(super) struct Rates {
    sets: Vec<Mutex<[Cell; CELLS]>>,
    hash_key: RandomState,
}

impl Rates {
    pub(super) fn new() -> Self {
        let sets = (0..SETS).map(|_| Mutex::default()).collect();
        // Its key is drawn by the standard library: nobody outside can choose sources that meet in one set.
        Self { sets, hash_key: RandomState::new() }
    }

    /// Counts a request at `now`, which is since the start.
    pub(super) fn take(&self, source: Source, lane: Lane, quota: Quota, now: Duration) -> Left {
        let hash = self.hash_key.hash_one((source, lane));
        #[expect(clippy::cast_possible_truncation, reason = "below the number of sets")]
        let mut set = self.sets[(hash % SETS as u64) as usize].lock().unwrap_or_else(PoisonError::into_inner);
        let cell = cell_of(&mut set, hash.max(1));
        let now = micros(now);
        let interval = (1_000_000 / u64::from(quota.per_second.max(1))).max(1);
        let whole = interval * u64::from(quota.burst.max(1));
        let debt = cell.paid_at.saturating_sub(now);
        let retry_after = (debt + interval > whole).then(|| Duration::from_micros(debt + interval - whole));
        let debt = if retry_after.is_none() { debt + interval } else { debt };
        cell.paid_at = now + debt;
        let requests = u32::try_from(whole.saturating_sub(debt) / interval).unwrap_or(u32::MAX);
        Left { requests, reset: Duration::from_micros(debt), retry_after }
    }
}

/// The cell of `tag`, or one to be had.
fn cell_of(set: &mut [Cell; CELLS], tag: u64) -> &mut Cell {
    let own = set.iter().position(|cell| cell.tag == tag);
    let at = own.unwrap_or_else(|| {
        let at = (0..CELLS).min_by_key(|&at| set[at].paid_at).unwrap_or_default();
        set[at] = Cell { tag, paid_at: 0 };
        at
    });
    &mut set[at]
}

fn micros(span: Duration) -> u64 {
    u64::try_from(span.as_micros()).unwrap_or(u64::MAX / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUOTA: Quota = Quota { per_second: 10, burst: 3 };
    const ONE: Source = Source::V4([192, 0, 2, 1]);

    #[test]
    fn a_burst_and_then_the_rate() {
        let rates = Rates::new();
        let at = |millis| rates.take(ONE, Lane::Page, QUOTA, Duration::from_millis(millis));
        let left = |requests, reset, retry: Option<u64>| Left {
            requests,
            reset: Duration::from_millis(reset),
            retry_after: retry.map(Duration::from_millis),
        };
        assert_eq!(at(0), left(2, 100, None));
        assert_eq!(at(0), left(1, 200, None));
        assert_eq!(at(0), left(0, 300, None));
        assert_eq!(at(0), left(0, 300, Some(100)));
        assert_eq!(at(60), left(0, 240, Some(40)), "a refusal costs nothing");
        assert_eq!(at(100), left(0, 300, None));
        assert_eq!(at(10_000), left(2, 100, None), "no more than the burst is saved up");
    }

    #[test]
    fn lanes_and_sources_are_apart_and_the_table_does_not_grow() {
        let rates = Rates::new();
        let now = Duration::from_secs(1);
        let drain = |source| [(); 4].map(|()| rates.take(source, Lane::Page, QUOTA, now))[3];
        assert!(drain(ONE).retry_after.is_some());
        assert!(rates.take(ONE, Lane::Scrape, QUOTA, now).retry_after.is_none());
        for number in 0..100_000_u32 {
            let source = Source::V4(number.to_be_bytes());
            assert!(rates.take(source, Lane::Scrape, QUOTA, now).retry_after.is_none());
        }
        assert_eq!(rates.sets.len() * CELLS * size_of::<Cell>(), 16 * 1024);
    }
}
