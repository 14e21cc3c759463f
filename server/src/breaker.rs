//! A circuit breaker: after failures in a row nobody calls for a while, then one does, as a trial. What is called is an upstream
//! or a provider of quotes.
//!
//! Owns its state. Synchronous and without a clock.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use wisdom_protocol::time::{UnixMillis, as_millis};

/// Who comes while a trial is under way is told to come back so much later: by then it is decided, as a rule.
const TRIAL_RETRY: Duration = Duration::from_secs(1);

/// When to open, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakerLimits {
    /// Calls that failed one after the other.
    pub failures: u32,
    /// How long nobody calls then.
    pub open: Duration,
}

/// What a breaker looks like from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Circuit {
    /// Everybody may call.
    Closed,
    /// Nobody may.
    Open,
    /// One may, or is calling now, to see whether the other side is back.
    HalfOpen,
}

wisdom_protocol::labels!(Circuit {
    Self::Closed => "closed",
    Self::Open => "open",
    Self::HalfOpen => "half_open",
});

/// See the module.
#[derive(Debug)]
pub(crate) struct Breaker {
    limits: BreakerLimits,
    state: Mutex<State>,
}

#[derive(Clone, Copy, Debug)]
enum State {
    Closed { failures: u32 },
    Open { until: UnixMillis },
    Trying,
}

impl Breaker {
    /// A closed one.
    #[must_use]
    pub(crate) fn new(limits: BreakerLimits) -> Self {
        Self { limits, state: Mutex::new(State::Closed { failures: 0 }) }
    }

    /// One with other limits that goes on where this one stands.
    #[must_use]
    pub(crate) fn with_limits(&self, limits: BreakerLimits) -> Self {
        let other = Self::new(limits);
        other.adopt(self);
        other
    }

    /// Leave to call once, or after how long to ask again.
    pub(crate) fn pass(&self, now: UnixMillis) -> Result<Pass<'_>, Duration> {
        let mut state = self.lock();
        let trial = match *state {
            State::Closed { .. } => false,
            State::Open { until } if now < until => {
                return Err(Duration::from_millis(until.0 - now.0));
            }
            State::Open { .. } => true,
            State::Trying => return Err(TRIAL_RETRY),
        };
        if trial {
            *state = State::Trying;
        }
        Ok(Pass { breaker: self, trial, told: false })
    }

    /// What it looks like now.
    #[must_use]
    pub(crate) fn circuit(&self, now: UnixMillis) -> Circuit {
        match *self.lock() {
            State::Closed { .. } => Circuit::Closed,
            State::Open { until } if now < until => Circuit::Open,
            State::Open { .. } | State::Trying => Circuit::HalfOpen,
        }
    }

    /// Goes on where `other` stands, whose place it takes. A trial that is under way there is not: the next to come makes it.
    pub(crate) fn adopt(&self, other: &Self) {
        let state = match *other.lock() {
            State::Trying => State::Open { until: UnixMillis(0) },
            known => known,
        };
        *self.lock() = state;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // One assignment each: a poisoned lock guards a sound state.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Leave for one call. Dropped without a word, because nobody waited for the end, it says nothing of the other side.
#[derive(Debug)]
pub(crate) struct Pass<'a> {
    breaker: &'a Breaker,
    trial: bool,
    told: bool,
}

impl Pass<'_> {
    /// The other side answered; says whether that closes an open circuit.
    #[must_use]
    pub(crate) fn succeeded(mut self) -> bool {
        self.told = true;
        let before = std::mem::replace(&mut *self.breaker.lock(), State::Closed { failures: 0 });
        !matches!(before, State::Closed { .. })
    }

    /// The other side did not; says whether that opens a closed circuit.
    #[must_use]
    pub(crate) fn failed(mut self, now: UnixMillis) -> bool {
        self.told = true;
        let limits = self.breaker.limits;
        let open = State::Open { until: UnixMillis(now.0.saturating_add(as_millis(limits.open))) };
        let mut state = self.breaker.lock();
        match *state {
            State::Closed { failures } if failures + 1 < limits.failures => {
                *state = State::Closed { failures: failures + 1 };
                false
            }
            State::Closed { .. } => {
                *state = open;
                true
            }
            State::Trying if self.trial => {
                *state = open;
                false
            }
            // Called before it opened: old news.
            State::Open { .. } | State::Trying => false,
        }
    }
}

impl Drop for Pass<'_> {
    fn drop(&mut self) {
        let mut state = self.breaker.lock();
        if self.trial && !self.told && matches!(*state, State::Trying) {
            // The next to come is the trial.
            *state = State::Open { until: UnixMillis(0) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: BreakerLimits = BreakerLimits { failures: 3, open: Duration::from_secs(5) };

    fn at(ms: u64) -> UnixMillis {
        UnixMillis(1_000_000 + ms)
    }

    fn opened() -> Breaker {
        let breaker = Breaker::new(LIMITS);
        let opens = [(); 3].map(|()| breaker.pass(at(0)).unwrap().failed(at(0)));
        assert_eq!(opens, [false, false, true]);
        breaker
    }

    #[test]
    fn failures_in_a_row_open_it_and_it_says_for_how_long() {
        let breaker = opened();
        assert_eq!(breaker.circuit(at(0)), Circuit::Open);
        assert_eq!(breaker.pass(at(1_000)).unwrap_err(), Duration::from_secs(4));
        assert_eq!(breaker.circuit(at(5_000)), Circuit::HalfOpen);
    }

    #[test]
    fn a_success_between_failures_starts_the_count_anew() {
        let breaker = Breaker::new(LIMITS);
        for _ in 0..10 {
            assert!(!breaker.pass(at(0)).unwrap().failed(at(0)));
            assert!(!breaker.pass(at(0)).unwrap().failed(at(0)));
            assert!(!breaker.pass(at(0)).unwrap().succeeded());
        }
        assert_eq!(breaker.circuit(at(0)), Circuit::Closed);
    }

    #[test]
    fn one_trial_decides() {
        let breaker = opened();
        let trial = breaker.pass(at(5_000)).unwrap();
        assert_eq!(breaker.pass(at(5_000)).unwrap_err(), TRIAL_RETRY);
        assert!(!trial.failed(at(5_000)), "it was open");
        assert_eq!(breaker.pass(at(9_999)).unwrap_err(), Duration::from_millis(1));
        assert!(breaker.pass(at(10_000)).unwrap().succeeded());
        assert_eq!(breaker.circuit(at(10_000)), Circuit::Closed);
    }

    #[test]
    fn a_trial_that_nobody_waits_for_is_the_next_ones() {
        let breaker = opened();
        drop(breaker.pass(at(5_000)).unwrap());
        assert_eq!(breaker.circuit(at(5_000)), Circuit::HalfOpen);
        assert!(breaker.pass(at(5_000)).is_ok());
    }

    #[test]
    fn another_takes_its_place_as_it_stands() {
        let adopted = |breaker: &Breaker| {
            let other = Breaker::new(LIMITS);
            other.adopt(breaker);
            other
        };
        let breaker = opened();
        assert_eq!(adopted(&breaker).pass(at(1_000)).unwrap_err(), Duration::from_secs(4));
        let trial = breaker.pass(at(5_000)).unwrap();
        assert!(adopted(&breaker).pass(at(5_000)).unwrap().succeeded(), "its trial is another one");
        assert!(trial.succeeded());
        let _ = breaker.pass(at(5_000)).unwrap().failed(at(5_000));
        let counting = adopted(&breaker);
        let opens = [(); 2].map(|()| counting.pass(at(5_000)).unwrap().failed(at(5_000)));
        assert_eq!(opens, [false, true]);
    }

    #[test]
    fn calls_of_before_it_opened_do_not_extend_it() {
        let breaker = Breaker::new(LIMITS);
        let late = [(); 5].map(|()| breaker.pass(at(0)).unwrap());
        let opens = late.map(|pass| pass.failed(at(4_000)));
        assert_eq!(opens, [false, false, true, false, false]);
        assert_eq!(breaker.circuit(at(9_000)), Circuit::HalfOpen);
    }
}
