//! What everybody pays at one service: the hash power seen there, divided by what the service can grant.
//!
//! Owns the verified work of the last seconds and the price that follows it. The work that clients put into solutions does not depend on
//! what they are asked, so that the price does not chase its own effect: it moves towards the load by at most a factor of two a second, and
//! neither builds up nor swings. Challenges that nobody solves, tokens that nobody redeems and places that somebody holds are not demand.

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
    tariff: Tariff,
    demand: Demand,
    window_ticks: usize,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// The tick in which we are, counted from 1970.
    tick: u64,
    /// Verified base work by tick, around a ring. The one of the current tick is not complete and does not count yet.
    verified: [u64; MAX_TICKS + 1],
    price: u64,
}

impl Market {
    /// At its floor.
    #[must_use]
    pub fn new(tariff: Tariff, demand: Demand, now: UnixMillis) -> Self {
        let ticks = as_millis(demand.window) / TICK_MS;
        let window_ticks = usize::try_from(ticks).unwrap_or(MAX_TICKS).clamp(1, MAX_TICKS);
        let (tick, price) = (now.0 / TICK_MS, tariff.price().hashes());
        let state = State { tick, verified: [0; MAX_TICKS + 1], price };
        Self { tariff, demand, window_ticks, state: Mutex::new(state) }
    }

    /// What everybody pays now.
    #[must_use]
    pub fn base(&self, now: UnixMillis) -> Base {
        let mut state = self.state();
        self.advance(&mut state, now);
        self.base_of(state.price)
    }

    /// A solution has been proven and reserved for the first time: so much work of it was asked from everybody.
    pub fn verified(&self, base_work: u64, now: UnixMillis) {
        let mut state = self.state();
        self.advance(&mut state, now);
        let slot = slot(state.tick);
        state.verified[slot] = state.verified[slot].saturating_add(base_work);
    }

    /// The price and its causes.
    #[must_use]
    pub fn reading(&self, now: UnixMillis) -> Reading {
        let mut state = self.state();
        self.advance(&mut state, now);
        let hashes_per_second = self.hashes_per_second(&state);
        Reading { base: self.base_of(state.price), load: self.load(&state), hashes_per_second }
    }

    /// The most that is ever asked here.
    #[must_use]
    pub fn ceiling(&self) -> Work {
        self.demand.ceiling
    }

    fn base_of(&self, price: u64) -> Base {
        let (floor, ceiling) = self.bounds();
        let cause = match price {
            price if price <= floor => Cause::Floor,
            price if price >= ceiling => Cause::Ceiling,
            _ => Cause::Load,
        };
        Base { work: self.tariff.puzzles.work_at_least(price), cause }
    }

    /// A floor above the ceiling wins: it is what the service is worth.
    fn bounds(&self) -> (u64, u64) {
        let floor = self.tariff.price().hashes();
        (floor, self.demand.ceiling.hashes().max(floor))
    }

    /// Ends every tick up to `now`. A clock that stands still or goes back ends none.
    fn advance(&self, state: &mut State, now: UnixMillis) {
        let tick = now.0 / TICK_MS;
        let ended = tick.saturating_sub(state.tick).min(TICKS_TO_FORGET);
        // What is skipped would have found an empty window and a price at its floor.
        state.tick = state.tick.max(tick - ended.min(tick));
        let (floor, ceiling) = self.bounds();
        for _ in 0..ended {
            state.tick += 1;
            let (least, most) = (state.price.div_ceil(2), state.price.saturating_mul(2));
            state.price = self.load(state).clamp(floor, ceiling).clamp(least, most);
            let begun = slot(state.tick);
            state.verified[begun] = 0;
        }
    }

    fn load(&self, state: &State) -> u64 {
        #[expect(clippy::cast_precision_loss, reason = "a price, rounded to 53 bits")]
        let load = self.hashes_per_second(state) as f64 / self.demand.grants_per_second;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "saturates, and is no less than 0"
        )]
        let load = load as u64;
        load
    }

    fn hashes_per_second(&self, state: &State) -> u64 {
        let complete = (1..=self.window_ticks as u64).map(|age| slot(state.tick.wrapping_sub(age)));
        let sum: u128 = complete.map(|slot| u128::from(state.verified[slot])).sum();
        u64::try_from(sum / self.window_ticks as u128).unwrap_or(u64::MAX)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Arithmetic that does not panic: a poisoned lock guards a sound state.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the remainder is below 61")]
fn slot(tick: u64) -> usize {
    (tick % (MAX_TICKS as u64 + 1)) as usize
}

#[cfg(test)]
mod tests;
