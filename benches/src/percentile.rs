//! Percentiles by the nearest rank: one definition for hashes and for latencies.

/// The smallest of the `sorted` values that at least `percent` in a hundred of them do not exceed; `None` of nothing.
///
/// Always a value that was measured: nothing is interpolated. 0 gives the smallest, 100 and more the largest.
#[must_use]
pub fn percentile<T: Copy>(sorted: &[T], percent: usize) -> Option<T> {
    let rank = (sorted.len() * percent).div_ceil(100).clamp(1, sorted.len().max(1));
    sorted.get(rank - 1).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_the_nearest_rank() {
        let hundred: Vec<u32> = (1..=100).collect();
        for (percent, expected) in [(0, 1), (1, 1), (50, 50), (90, 90), (99, 99), (100, 100), (250, 100)] {
            assert_eq!(percentile(&hundred, percent), Some(expected), "{percent}");
        }
        assert_eq!(percentile(&[1, 2, 3], 50), Some(2));
        assert_eq!(percentile(&[1, 2, 3, 4], 50), Some(2));
        assert_eq!(percentile(&[7], 99), Some(7));
        assert_eq!(percentile::<u32>(&[], 99), None);
    }
}
