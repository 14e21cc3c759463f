//! All randomness of a simulation, from one seed: salts and ids of the gate, arrivals, sources, lengths of service.

use std::sync::{Mutex, PoisonError};

use fastrand::Rng;
use wisdom_server::entropy::Entropy;

/// A generator that can be shared. Nothing here needs to be unpredictable.
#[derive(Debug)]
pub struct Chance(Mutex<Rng>);

impl Chance {
    /// The one of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(Rng::with_seed(seed)))
    }

    /// From 0 to below `end`.
    pub fn below(&self, end: u64) -> u64 {
        self.with(|rng| rng.u64(0..end.max(1)))
    }

    /// A time until the next of independent events that come every `mean` on average, in its unit.
    pub fn exponential(&self, mean: f64) -> f64 {
        // Between 0 and 1, and never 0 itself.
        let uniform = 1.0 - self.with(Rng::f64);
        -mean * uniform.ln()
    }

    fn with<T>(&self, draw: impl FnOnce(&mut Rng) -> T) -> T {
        draw(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Entropy for Chance {
    fn fill(&self, bytes: &mut [u8]) {
        self.with(|rng| rng.fill(bytes));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_from_the_seed_and_has_the_mean_that_was_asked_for() {
        let draws = |seed| {
            let chance = Chance::new(seed);
            [(); 4].map(|()| chance.below(u64::MAX))
        };
        assert_eq!(draws(1), draws(1));
        assert_ne!(draws(1), draws(2));
        let chance = Chance::new(3);
        let sum: f64 = (0..10_000).map(|_| chance.exponential(5.0)).sum();
        assert!((sum / 10_000.0 - 5.0).abs() < 0.2, "{sum}");
    }
}
