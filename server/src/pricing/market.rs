//! What everybody pays at one service: the hash power seen there, divided by what the service can grant.
//!
//! Owns the verified work of the last seconds and the price that follows it, by at most a factor of two a second. What an attacker computes
//! does not depend on what is asked, so that towards it the price neither builds up nor swings. Clients who come for one grant each and pay
//! whatever it costs are another matter: they would hold up a high price by paying it. So where fewer solutions come than can be served,
//! the price falls. Challenges that nobody solves, tokens that nobody redeems and places that somebody holds are not demand.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use wisdom_protocol::time::{UnixMillis, as_millis};
use wisdom_protocol::work::Work;

use super::{Cause, Tariff};

/// The price moves once in such a time, by at most a factor of two.
pub const TICK: Duration = Duration::from_secs(1);
/// The longest window: a minute after the last solution the price has begun to fall, whatever is configured.
pub const MAX_WINDOW: Duration = Duration::from_mins(1);

const TICK_MS: u64 = 1_000;
const MAX_TICKS: usize = 60;
/// After so many ticks without anybody the window is empty and the price at its floor, from wherever it was: 48 halvings.
const TICKS_TO_FORGET: u64 = MAX_TICKS as u64 + 48;

/// What there is to know about a service's capacity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Demand {
    /// Grants a second the service is meant to serve; its price rises where more is demanded. More than nothing.
    pub grants_per_second: f64,
    /// Over which time verified work is averaged, 1 s to [`MAX_WINDOW`], in whole seconds. Short: it answers faster, and to chance; at
    /// least some ten grants should fit into it. 5 s is what a step of demand may take to be seen in full.
    pub window: Duration,
    /// The most that is ever asked. Its time on an ordinary machine is what an honest client waits in the worst case: 2^32 hashes are a
    /// minute and a half at 50 million a second.
    pub ceiling: Work,
}

/// What everybody pays just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base {
    /// In hashes.
    pub work: Work,
    /// Floor, load or ceiling.
    pub cause: Cause,
}

/// The price and its causes, for metrics and the side port.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// What is paid.
    pub base: Base,
    /// Where the price is going: verified hashes a second over grants a second.
    pub load: u64,
    /// Verified base work a second, in hashes, over the window.
    pub hashes_per_second: u64,
}

/// See the module.
#[derive(Debug)]
pub struct Market {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    terms: Terms,
    /// The tick in which we are, counted from 1970.
    tick: u64,
    /// Verified base work by tick, around a ring. The one of the current tick is not complete and does not count yet.
    verified: [u64; MAX_TICKS + 1],
    /// How many solutions that was.
    solutions: [u64; MAX_TICKS + 1],
    price: u64,
}

/// What a market is told by the configuration.
#[derive(Clone, Copy, Debug)]
struct Terms {
    tariff: Tariff,
    demand: Demand,
    window_ticks: usize,
}

impl Terms {
    fn new(tariff: Tariff, demand: Demand) -> Self {
        let ticks = as_millis(demand.window) / TICK_MS;
        let window_ticks = usize::try_from(ticks).unwrap_or(MAX_TICKS).clamp(1, MAX_TICKS);
        Self { tariff, demand, window_ticks }
    }

    /// A floor above the ceiling wins: it is what the service is worth.
    fn bounds(&self) -> (u64, u64) {
        let floor = self.tariff.price().hashes();
        (floor, self.demand.ceiling.hashes().max(floor))
    }
}

impl Market {
    /// At its floor.
    #[must_use]
    pub fn new(tariff: Tariff, demand: Demand, now: UnixMillis) -> Self {
        let (tick, price) = (now.0 / TICK_MS, tariff.price().hashes());
        let terms = Terms::new(tariff, demand);
        let nothing = [0; MAX_TICKS + 1];
        Self { state: Mutex::new(State { terms, tick, verified: nothing, solutions: nothing, price }) }
    }

    /// Goes on under other terms, with the work that it has seen: the price is within the new bounds at once, and follows the load
    /// from there.
    pub fn retune(&self, tariff: Tariff, demand: Demand, now: UnixMillis) {
        let mut state = self.at(now);
        state.terms = Terms::new(tariff, demand);
        let (floor, ceiling) = state.terms.bounds();
        state.price = state.price.clamp(floor, ceiling);
    }

    /// What everybody pays now.
    #[must_use]
    pub fn base(&self, now: UnixMillis) -> Base {
        self.at(now).base()
    }

    /// A solution has been proven and reserved for the first time: so much work of it was asked from everybody.
    pub fn verified(&self, base_work: u64, now: UnixMillis) {
        let mut state = self.at(now);
        let slot = slot(state.tick);
        state.verified[slot] = state.verified[slot].saturating_add(base_work);
        state.solutions[slot] += 1;
    }

    /// The price and its causes.
    #[must_use]
    pub fn reading(&self, now: UnixMillis) -> Reading {
        let state = self.at(now);
        Reading { base: state.base(), load: state.load(), hashes_per_second: state.hashes_per_second() }
    }

    /// The state, with every tick up to `now` ended.
    fn at(&self, now: UnixMillis) -> MutexGuard<'_, State> {
        // Arithmetic that does not panic: a poisoned lock guards a sound state.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.advance(now);
        state
    }
}

impl State {
    fn base(&self) -> Base {
        let (floor, ceiling) = self.terms.bounds();
        let cause = match self.price {
            price if price <= floor => Cause::Floor,
            price if price >= ceiling => Cause::Ceiling,
            _ => Cause::Load,
        };
        Base { work: self.terms.tariff.puzzles.work_at_least(self.price), cause }
    }

    /// Ends every tick up to `now`. A clock that stands still or goes back ends none.
    fn advance(&mut self, now: UnixMillis) {
        let tick = now.0 / TICK_MS;
        let ended = tick.saturating_sub(self.tick).min(TICKS_TO_FORGET);
        // What is skipped would have found an empty window and a price at its floor.
        self.tick = self.tick.max(tick - ended.min(tick));
        let (floor, ceiling) = self.terms.bounds();
        for _ in 0..ended {
            self.tick += 1;
            let (least, most) = (self.price.div_ceil(2), self.price.saturating_mul(2));
            self.price = self.load().min(self.cleared()).clamp(floor, ceiling).clamp(least, most);
            let begun = slot(self.tick);
            (self.verified[begun], self.solutions[begun]) = (0, 0);
        }
    }

    /// Where the price goes by the work that is seen.
    #[expect(clippy::cast_precision_loss, reason = "a price, rounded to 53 bits")]
    fn load(&self) -> u64 {
        rounded(self.hashes_per_second() as f64 / self.terms.demand.grants_per_second)
    }

    /// The price at which those who come would be as many as can be served, if each paid what the others do: where fewer come than that,
    /// the price is too high, whatever those paid whose challenges are older. Two standard deviations are chance and not few.
    #[expect(clippy::cast_precision_loss, reason = "a price, rounded to 53 bits")]
    fn cleared(&self) -> u64 {
        let seen = self.sum(&self.solutions) as f64;
        let per_second = (seen + 2.0 * seen.sqrt()) / self.terms.window_ticks as f64;
        rounded(self.price as f64 * per_second / self.terms.demand.grants_per_second)
    }

    fn hashes_per_second(&self) -> u64 {
        let window = self.terms.window_ticks as u128;
        u64::try_from(self.sum(&self.verified) / window).unwrap_or(u64::MAX)
    }

    /// Over the window.
    fn sum(&self, by_tick: &[u64; MAX_TICKS + 1]) -> u128 {
        let complete = (1..=self.terms.window_ticks as u64).map(|age| slot(self.tick.wrapping_sub(age)));
        complete.map(|slot| u128::from(by_tick[slot])).sum()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "saturates, and is no less than 0"
)]
fn rounded(price: f64) -> u64 {
    price as u64
}

#[expect(clippy::cast_possible_truncation, reason = "the remainder is below 61")]
fn slot(tick: u64) -> usize {
    (tick % (MAX_TICKS as u64 + 1)) as usize
}

#[cfg(test)]
mod tests;
