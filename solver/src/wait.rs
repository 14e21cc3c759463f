//! How long a search should take, counted in hashes: the sum of k geometric variables.
//!
//! Owns the theory, and the percentile by which a sample is compared with it. Knows no rate, and so no time.
//!
//! Each nonce hits with probability `p = (bound + 1) / 2^64`, independently of all others, so that the hashes for `k`
//! sub-puzzles are `k` plus a negative binomial variable. No table and no approximation: `n` hashes are not enough
//! exactly where fewer than `k` of `n` independent trials hit, hence
//!
//! ```text
//! P(N <= n) = 1 - sum over j < k of C(n, j) p^j (1 - p)^(n - j)
//! ```
//!
//! The sum has as many terms as there are sub-puzzles, each made of the one before; a quantile is found by
//! bisection.

/// The number of hashes that a puzzle takes, as a random variable.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wait {
    puzzles: u32,
    hit: f64,
}

impl Wait {
    /// For so many sub-puzzles, of which a hash solves one when its first eight bytes are at most `bound`.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a probability; 53 bits of it are plenty")]
    pub fn new(puzzles: u32, bound: u64) -> Self {
        const TWO_POW_64: f64 = 18_446_744_073_709_551_616.0;
        Self { puzzles, hit: (bound as f64 + 1.0) / TWO_POW_64 }
    }

    /// The expected number of hashes.
    #[must_use]
    pub fn mean(&self) -> f64 {
        f64::from(self.puzzles) / self.hit
    }

    /// The standard deviation.
    #[must_use]
    pub fn deviation(&self) -> f64 {
        (f64::from(self.puzzles) * (1.0 - self.hit)).sqrt() / self.hit
    }

    /// The probability that `hashes` are enough.
    ///
    /// The first term, `(1 - p)^n`, is too small for a double from about 700 expected hits on; then all terms count as
    /// zero, which is what they are beside 1.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53 hashes wherever it matters")]
    pub fn probability_within(&self, hashes: u64) -> f64 {
        let trials = hashes as f64;
        if trials < f64::from(self.puzzles) {
            return 0.0;
        }
        if self.hit >= 1.0 {
            return 1.0;
        }
        let odds = self.hit / (1.0 - self.hit);
        let mut term = (trials * (-self.hit).ln_1p()).exp();
        let mut too_few = 0.0;
        for hits in 0..self.puzzles {
            too_few += term;
            term *= odds * (trials - f64::from(hits)) / f64::from(hits + 1);
        }
        (1.0 - too_few).clamp(0.0, 1.0)
    }

    /// The smallest number of hashes that is enough with a probability of at least `probability`, below 1.
    #[must_use]
    pub fn quantile(&self, probability: f64) -> u64 {
        let (mut too_few, mut enough) = (0, 1);
        while self.probability_within(enough) < probability && enough < 1 << 60 {
            (too_few, enough) = (enough, enough * 2);
        }
        while enough - too_few > 1 {
            let middle = too_few.midpoint(enough);
            if self.probability_within(middle) < probability {
                too_few = middle;
            } else {
                enough = middle;
            }
        }
        enough
    }

    /// The standard error of a mean of so many samples.
    #[must_use]
    pub fn mean_error(&self, samples: u32) -> f64 {
        self.deviation() / f64::from(samples).sqrt()
    }

    /// The standard error of a sample's quantile: `sqrt(q (1 - q) / samples)` over the density at the quantile, for
    /// which the slope of the distribution around it stands.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53 hashes wherever it matters")]
    pub fn quantile_error(&self, probability: f64, samples: u32) -> f64 {
        let at = self.quantile(probability);
        let step = (at / 100).max(1);
        let rise = self.probability_within(at + step) - self.probability_within(at - step);
        let density = rise / (2 * step) as f64;
        (probability * (1.0 - probability) / f64::from(samples)).sqrt() / density
    }
}

/// The smallest of the `sorted` values that at least `percent` in a hundred of them do not exceed; `None` of
/// nothing.
///
/// By the nearest rank: always a value that was measured, nothing is interpolated. 0 gives the smallest, 100
/// and more the largest.
#[must_use]
pub fn percentile<T: Copy>(sorted: &[T], percent: usize) -> Option<T> {
    let rank = (sorted.len() * percent).div_ceil(100).clamp(1, sorted.len().max(1));
    sorted.get(rank - 1).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_the_nearest_rank() {
        let hundred: Vec<u32> = (1..=100).collect();
        for (percent, expected) in [(0, 1), (1, 1), (50, 50), (90, 90), (99, 99), (100, 100), (250, 100)] {
            assert_eq!(percentile(&hundred, percent), Some(expected), "{percent}");
        }
        assert_eq!(percentile(&[1, 2, 3], 50), Some(2));
        assert_eq!(percentile(&[1, 2, 3, 4], 50), Some(2));
        assert_eq!(percentile(&[7], 99), Some(7));
        assert_eq!(percentile::<u32>(&[], 99), None);
    }

    #[test]
    fn one_sub_puzzle_is_geometric() {
        // p = 1/4: P(N <= n) = 1 - (3/4)^n.
        let wait = Wait::new(1, u64::MAX / 4);
        for (hashes, expected) in [(0, 0.0), (1, 0.25), (2, 0.4375), (3, 0.578_125)] {
            assert!((wait.probability_within(hashes) - expected).abs() < 1e-12, "{hashes}");
        }
        assert_eq!([0.25, 0.26, 0.5, 0.99].map(|q| wait.quantile(q)), [1, 2, 3, 17]);
    }

    #[test]
    fn two_sub_puzzles_are_counted_by_hand() {
        // p = 1/2: both hit at once, or within three hashes: 1/4 + 2 * 1/8.
        let wait = Wait::new(2, u64::MAX / 2);
        for (hashes, expected) in [(1, 0.0), (2, 0.25), (3, 0.5), (4, 0.6875)] {
            assert!((wait.probability_within(hashes) - expected).abs() < 1e-12, "{hashes}");
        }
    }

    #[test]
    fn where_every_nonce_hits_nothing_is_left_to_luck() {
        let wait = Wait::new(16, u64::MAX);
        assert_eq!([0.01, 0.5, 0.99].map(|q| wait.quantile(q)), [16, 16, 16]);
    }

    /// Shares without end make the sum a gamma variable, whose quantiles are half of chi-squared's with 2k degrees of
    /// freedom: 9.21034, 20.09024, 53.48577, 168.13252 in every table.
    #[test]
    #[expect(clippy::cast_precision_loss, reason = "a ratio; 53 bits of it are plenty")]
    fn large_shares_follow_the_gamma_distribution() {
        for (puzzles, expected) in [(1, 4.605_17), (4, 2.511_28), (16, 1.671_43), (64, 1.313_535)] {
            let wait = Wait::new(puzzles, u64::MAX >> 40);
            let p99_over_mean = wait.quantile(0.99) as f64 / wait.mean();
            assert!((p99_over_mean - expected).abs() < 1e-4, "{puzzles}: {p99_over_mean}");
        }
    }

    #[test]
    fn errors_are_those_of_the_exponential_distribution() {
        // Its density at p99 is 0.01 / mean: the error of p99 is mean * sqrt(0.99 * 0.01 / n) / 0.01.
        let wait = Wait::new(1, u64::MAX >> 30);
        let mean = wait.mean();
        assert!((wait.quantile_error(0.99, 5_000) / mean - 0.140_71).abs() < 1e-3);
        assert!((wait.mean_error(10_000) / mean - 0.01).abs() < 1e-6);
    }
}
