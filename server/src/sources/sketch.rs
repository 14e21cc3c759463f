//! A count-min sketch of fading counts that subtracts its noise: what stands in for an entry where the table has no room.
//!
//! Each source adds to one cell of each row. A cell holds its count and those of all who share it; what these are on average is known
//! from the total, and subtracted. Counts of those who are alone in a row come out exact, those of the many come out at about nothing:
//! it tells the few who send much from the many who send little. Where the noise itself is as much as a limit, it tells nothing.

use wisdom_protocol::time::UnixMillis;

use super::decaying::{Decaying, Fading};

/// So many independent cells: that a light source meets a heavy one in all of them is practically excluded.
const ROWS: usize = 4;

/// What a sketch knows of one source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// Its count, without what others are likely to have added.
    pub count: f32,
    /// What others add to a cell on average.
    pub noise: f32,
}

impl Estimate {
    /// The count, where the noise is small beside `limit`; else nothing is known, and only limits over all sources apply.
    #[must_use]
    pub fn beside(self, limit: f32) -> Option<f32> {
        (self.noise < limit).then_some(self.count)
    }
}

/// Cells for `N` quantities. Those of one source lie side by side.
#[derive(Debug)]
pub(super) struct Sketch<const N: usize> {
    /// `ROWS` rows of the same width, a power of two.
    cells: Box<[[Decaying; N]]>,
    total: [Decaying; N],
}

impl<const N: usize> Sketch<N> {
    /// Of so many cells a row, rounded up to a power of two; at least two.
    pub(super) fn new(width: usize) -> Self {
        let width = width.max(2).next_power_of_two();
        Self { cells: vec![[Decaying::default(); N]; ROWS * width].into(), total: [Decaying::default(); N] }
    }

    /// What `cells` of such a width take.
    pub(super) const fn bytes(width: usize) -> usize {
        let width = if width < 2 { 2 } else { width.next_power_of_two() };
        ROWS * width * size_of::<[Decaying; N]>()
    }

    /// Adds to `quantity` of the source with this hash.
    pub(super) fn add(&mut self, hash: u64, quantity: usize, amount: f32, fading: Fading, now: UnixMillis) {
        for row in 0..ROWS {
            let cell = self.cell(hash, row);
            self.cells[cell][quantity].add(amount, fading, now);
        }
        self.total[quantity].add(amount, fading, now);
    }

    /// What is known of `quantity` of the source with this hash.
    pub(super) fn estimate(&self, hash: u64, quantity: usize, fading: Fading, now: UnixMillis) -> Estimate {
        let total = self.total[quantity].value(fading, now);
        let values = (0..ROWS).map(|row| self.cells[self.cell(hash, row)][quantity].value(fading, now));
        let least = values.fold(f32::INFINITY, f32::min);
        #[expect(clippy::cast_precision_loss, reason = "a number of cells, far below 2^24")]
        let others = (self.cells.len() / ROWS - 1) as f32;
        let noise = (total - least).max(0.0) / others;
        Estimate { count: (least - noise).max(0.0), noise }
    }

    /// All that is in it.
    pub(super) fn total(&self, quantity: usize, fading: Fading, now: UnixMillis) -> f32 {
        self.total[quantity].value(fading, now)
    }

    /// The cell of this hash in `row`: double hashing, with an odd step.
    fn cell(&self, hash: u64, row: usize) -> usize {
        let width = self.cells.len() / ROWS;
        let [start, step] = [hash, (hash >> 32) | 1];
        #[expect(clippy::cast_possible_truncation, reason = "the low bits are as good as any")]
        let column = start.wrapping_add(step.wrapping_mul(row as u64)) as usize & (width - 1);
        row * width + column
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use wisdom_protocol::source::Source;

    use super::*;
    use crate::entropy::tests::CountingEntropy;
    use crate::sources::{Counted, HashKey};

    const NOW: UnixMillis = UnixMillis(1_767_225_600_000);
    const FADING: Fading = Fading::NEVER;

    fn hash(number: u32) -> u64 {
        let key = Counted::from(Source::V4(number.to_be_bytes())).own;
        HashKey::draw(&CountingEntropy::default()).hash(key).cells
    }

    #[test]
    fn the_few_who_send_much_stand_out_of_the_many_who_send_little() {
        let mut sketch = Sketch::<1>::new(1_024);
        for source in 0..20_000 {
            sketch.add(hash(source), 0, 1.0, FADING, NOW);
        }
        let heavy = 1_000_000..1_000_010;
        for source in heavy.clone() {
            (0..200).for_each(|_| sketch.add(hash(source), 0, 1.0, FADING, NOW));
        }
        for source in heavy {
            let estimate = sketch.estimate(hash(source), 0, FADING, NOW);
            assert!((estimate.count - 200.0).abs() < 20.0, "{estimate:?}");
        }
        let wronged = (0..20_000).filter(|source| {
            let estimate = sketch.estimate(hash(*source), 0, FADING, NOW);
            estimate.beside(64.0).is_some_and(|count| count > 64.0)
        });
        assert_eq!(wronged.count(), 0, "nobody pays for the noise");
    }

    #[test]
    fn where_all_is_noise_nothing_is_known() {
        let mut sketch = Sketch::<2>::new(16);
        (0..10_000).for_each(|source| sketch.add(hash(source), 1, 1.0, FADING, NOW));
        assert_eq!(sketch.estimate(hash(3), 1, FADING, NOW).beside(100.0), None);
        assert_eq!(
            sketch.estimate(hash(3), 0, FADING, NOW).beside(100.0),
            Some(0.0),
            "quantities do not mix"
        );
    }

    #[test]
    fn what_is_taken_back_is_gone_and_what_is_old_fades() {
        let mut sketch = Sketch::<1>::new(64);
        (0..500).for_each(|source| sketch.add(hash(source), 0, 1.0, FADING, NOW));
        (0..500).for_each(|source| sketch.add(hash(source), 0, -1.0, FADING, NOW));
        assert!((0..500).all(|source| sketch.estimate(hash(source), 0, FADING, NOW).count.to_bits() == 0));
        let fading = Fading::within(Duration::from_secs(1));
        let mut sketch = Sketch::<1>::new(64);
        sketch.add(hash(1), 0, 100.0, fading, NOW);
        let later = UnixMillis(NOW.0 + 10_000);
        assert!(sketch.estimate(hash(1), 0, fading, later).count < 0.01);
        assert!(sketch.total(0, fading, later) < 0.01);
    }
}
