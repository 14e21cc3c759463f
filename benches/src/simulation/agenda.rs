//! Virtual time: what happens next, and when. Among what happens at one moment, what was planned first comes first.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

/// Microseconds since the beginning of the simulation.
pub type Micros = u64;

/// One second.
pub const SECOND: Micros = 1_000_000;

/// See the module.
#[derive(Debug)]
pub struct Agenda<T> {
    heap: BinaryHeap<Reverse<Entry<T>>>,
    planned: u64,
}

#[derive(Debug)]
struct Entry<T> {
    at: Micros,
    order: u64,
    what: T,
}

impl<T> Default for Agenda<T> {
    fn default() -> Self {
        Self { heap: BinaryHeap::new(), planned: 0 }
    }
}

impl<T> Agenda<T> {
    /// `what` happens at `at`.
    pub fn plan(&mut self, at: Micros, what: T) {
        self.planned += 1;
        self.heap.push(Reverse(Entry { at, order: self.planned, what }));
    }

    /// What comes next, and when.
    pub fn take(&mut self) -> Option<(Micros, T)> {
        self.heap.pop().map(|Reverse(entry)| (entry.at, entry.what))
    }
}

impl<T> PartialEq for Entry<T> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl<T> Eq for Entry<T> {}

impl<T> PartialOrd for Entry<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Entry<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.at, self.order).cmp(&(other.at, other.order))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_time_and_then_in_the_order_in_which_it_was_planned() {
        let mut agenda = Agenda::default();
        for (at, what) in [(5, 'c'), (1, 'a'), (5, 'd'), (3, 'b')] {
            agenda.plan(at, what);
        }
        let all: Vec<_> = std::iter::from_fn(|| agenda.take()).collect();
        assert_eq!(all, [(1, 'a'), (3, 'b'), (5, 'c'), (5, 'd')]);
    }
}
