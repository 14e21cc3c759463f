//! The sayings of one provider that are at hand: a bounded number, none older than it may be. Owns which go and which are given.

use std::collections::VecDeque;
use std::time::Duration;

use wisdom_protocol::message::Quote;
use wisdom_protocol::time::{UnixMillis, as_millis};

/// What bounds a cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CacheLimits {
    /// Sayings at once.
    pub sayings: usize,
    /// For how long one may be given out after it was last fetched.
    pub max_age: Duration,
}

/// See the module.
#[derive(Debug)]
pub(super) struct Cache {
    limits: CacheLimits,
    /// By when they were last fetched, the oldest first.
    sayings: VecDeque<(UnixMillis, Quote)>,
}

impl Cache {
    /// An empty one.
    pub(super) fn new(limits: CacheLimits) -> Self {
        Self { limits, sayings: VecDeque::new() }
    }

    /// Takes a saying in; one that is there already is as new as this. The oldest makes room.
    pub(super) fn put(&mut self, quote: Quote, now: UnixMillis) {
        if let Some(at) = self.sayings.iter().position(|(_, known)| *known == quote) {
            self.sayings.remove(at);
        }
        while self.sayings.len() >= self.limits.sayings.max(1) {
            self.sayings.pop_front();
        }
        self.sayings.push_back((now, quote));
    }

    /// One of those that are not too old; `choice` picks it.
    pub(super) fn pick(&self, choice: u64, now: UnixMillis) -> Option<&Quote> {
        let old = self.old(now);
        let good = u64::try_from(self.sayings.len() - old).ok().filter(|good| *good > 0)?;
        let at = old + usize::try_from(choice % good).ok()?;
        self.sayings.get(at).map(|(_, quote)| quote)
    }

    /// How many are not too old.
    pub(super) fn len(&self, now: UnixMillis) -> usize {
        self.sayings.len() - self.old(now)
    }

    /// Forgets those that are too old.
    pub(super) fn purge(&mut self, now: UnixMillis) {
        let old = self.old(now);
        self.sayings.drain(..old);
    }

    /// Takes over what `other`, a cache of the same provider, has.
    pub(super) fn adopt(&mut self, other: &Self) {
        for (at, quote) in &other.sayings {
            self.put(quote.clone(), *at);
        }
    }

    fn old(&self, now: UnixMillis) -> usize {
        let max_age = as_millis(self.limits.max_age);
        self.sayings.partition_point(|(at, _)| now.0.saturating_sub(at.0) > max_age)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: CacheLimits = CacheLimits { sayings: 3, max_age: Duration::from_millis(100) };

    fn quote(text: &str) -> Quote {
        Quote::new(text, None).unwrap()
    }

    fn holding(sayings: &[(u64, &str)]) -> Cache {
        let mut cache = Cache::new(LIMITS);
        for (at, text) in sayings {
            cache.put(quote(text), UnixMillis(*at));
        }
        cache
    }

    fn picked(cache: &Cache, now: u64) -> Vec<&str> {
        let picks = 0..cache.len(UnixMillis(now)) as u64;
        picks.map(|choice| cache.pick(choice, UnixMillis(now)).unwrap().text()).collect()
    }

    #[test]
    fn the_oldest_makes_room_and_every_choice_gives_one() {
        let cache = holding(&[(1, "a"), (2, "b"), (3, "c"), (4, "d")]);
        assert_eq!(picked(&cache, 4), ["b", "c", "d"]);
        assert_eq!(cache.pick(u64::MAX, UnixMillis(4)), cache.pick(u64::MAX % 3, UnixMillis(4)));
        assert_eq!(holding(&[]).pick(7, UnixMillis(0)), None);
    }

    #[test]
    fn what_comes_again_is_new_again_and_there_once() {
        let cache = holding(&[(1, "a"), (2, "b"), (3, "a"), (4, "c")]);
        assert_eq!(picked(&cache, 4), ["b", "a", "c"]);
        let mut same_text = holding(&[(1, "a")]);
        same_text.put(Quote::new("a", Some("somebody")).unwrap(), UnixMillis(1));
        assert_eq!(same_text.len(UnixMillis(1)), 2);
    }

    #[test]
    fn what_is_too_old_is_not_given() {
        let mut cache = holding(&[(0, "a"), (50, "b")]);
        assert_eq!(picked(&cache, 100), ["a", "b"]);
        assert_eq!(picked(&cache, 101), ["b"]);
        assert_eq!(cache.pick(0, UnixMillis(151)), None);
        cache.purge(UnixMillis(101));
        assert_eq!(cache.sayings.len(), 1);
        assert_eq!(picked(&cache, 0), ["b"], "a clock behind makes nothing old");
    }

    #[test]
    fn another_cache_takes_over_with_its_own_limits() {
        let mut small = Cache::new(CacheLimits { sayings: 2, ..LIMITS });
        small.adopt(&holding(&[(1, "a"), (2, "b"), (3, "c")]));
        assert_eq!(picked(&small, 3), ["b", "c"]);
        assert_eq!(picked(&small, 103), ["c"], "ages are kept");
    }
}
