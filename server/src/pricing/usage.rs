//! By how much more a source pays than others: what it was granted, and the challenges it holds, beyond what everybody may have.
//!
//! Owns a table of sources of its own, of fixed size. Within the burst a source pays the base price; beyond, the square of how many times the
//! burst it has had: who sends ten times as much as everybody may pays a hundred times as much for each, so that hash power buys a
//! source grants by its cube root only. The network around a source, an IPv4 /24 or an IPv6 /48, is counted as well and pays the fourth
//! power: many addresses side by side are one customer's. What everybody pays is the market's.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

use wisdom_protocol::source::Source;
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::SourceFactor;

use crate::sources::{Counted, Crowd, Decaying, Fading, HashKey, Key, Record, Seat, Size, Table};

/// So many times the burst of a source a network has at the base price. Eight households, or a few busy addresses; with more, a /24
/// whose owner computes a hundred times what a service of 100 grants a second can serve would double everybody's price before
/// its own has risen. A simulation holds this: `docs/SIMULATION.md`.
const NETWORK_BUDGET: f32 = 8.0;

/// The quantities of the sketch.
const ASKED: usize = 0;
const GRANTED: usize = 1;

/// What a source may have at the base price.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Allowance {
    /// Grants and unsolved challenges, together and at once. Sixteen are a household, or a client that fetches in parallel.
    pub burst: u32,
    /// How long a grant counts, to 1/e. Longer than an attack can pause; 5 min.
    pub memory: Duration,
    /// How long a challenge counts that is not solved, to 1/e: its lifetime, of which a minute is the usual. In a steady stream as
    /// many count as have not expired.
    pub challenge_memory: Duration,
}

/// How the counts of a source fade.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    asked: Fading,
    granted: Fading,
}

/// See the module.
#[derive(Debug)]
pub struct Usage {
    table: Table<Had, 2>,
    /// An `f32` by its bits.
    burst: AtomicU32,
    rules: Rules,
    crowded: AtomicU64,
}

/// What one source has had.
#[derive(Clone, Copy, Debug, Default)]
struct Had {
    asked: Decaying,
    granted: Decaying,
}

impl Record for Had {
    type Rules = Rules;

    /// Half a challenge is the most that is forgotten.
    fn is_idle(&self, rules: &Rules, now: UnixMillis) -> bool {
        self.total(*rules, now) < 0.5
    }
}

impl Had {
    fn total(&self, rules: Rules, now: UnixMillis) -> f32 {
        self.asked.value(rules.asked, now) + self.granted.value(rules.granted, now)
    }
}

impl Usage {
    /// Of nobody yet.
    #[must_use]
    pub fn new(hash_key: HashKey, size: Size, allowance: Allowance) -> Self {
        let burst = AtomicU32::new(burst_bits(allowance));
        let rules = Rules {
            asked: Fading::within(allowance.challenge_memory),
            granted: Fading::within(allowance.memory),
        };
        Self { table: Table::new(hash_key, size), burst, rules, crowded: AtomicU64::new(0) }
    }

    /// From now on the burst of `allowance`; how what was had is forgotten stays as it is.
    pub fn set_burst(&self, allowance: Allowance) {
        self.burst.store(burst_bits(allowance), Ordering::Relaxed);
    }

    /// The memory that it takes, in bytes, from construction on.
    #[must_use]
    pub const fn memory_bytes(size: Size) -> usize {
        Table::<Had, 2>::memory_bytes(size)
    }

    /// How often a source was counted in the sketch alone, because every place it could have had was taken.
    #[must_use]
    pub fn crowded(&self) -> u64 {
        self.crowded.load(Ordering::Relaxed)
    }

    /// How many times the base price `source` pays now. Nothing is written: who does not take the challenge has had none.
    #[must_use]
    pub fn factor(&self, source: Source, now: UnixMillis) -> SourceFactor {
        let counted = Counted::with_network(source);
        let own = self.times(counted.own, self.burst(), now);
        let network = counted.prefix.map_or(0.0, |key| self.times(key, self.burst() * NETWORK_BUDGET, now));
        factor(own.max(network * network))
    }

    /// `source` has been given a challenge.
    pub fn issued(&self, source: Source, now: UnixMillis) {
        self.count(source, now, 1.0, 0.0);
    }

    /// `source` has been granted what it solved, a challenge of `age`.
    pub fn granted(&self, source: Source, age: Duration, now: UnixMillis) {
        self.count(source, now, -self.rules.asked.weight(age), 1.0);
    }

    /// A network is told of a source's challenges within its burst only: what is never solved costs nothing, and must not make the
    /// neighbours pay. Of grants it is told all.
    fn count(&self, source: Source, now: UnixMillis, asked: f32, granted: f32) {
        let counted = Counted::with_network(source);
        let told =
            self.table.visit(counted.own, &self.rules, now, |seat| self.write(seat, asked, granted, now));
        if let Some(network) = counted.prefix {
            self.table.visit(network, &self.rules, now, |seat| self.write(seat, told, granted, now));
        }
    }

    /// How many more challenges there are now than before, of those within the burst; who has no place is taken at its word.
    fn write(&self, seat: Seat<'_, Had, 2>, asked: f32, granted: f32, now: UnixMillis) -> f32 {
        let rules = &self.rules;
        let had = match seat {
            Seat::Kept(had, _) => had,
            Seat::New(had, mut crowd) => {
                had.asked.add(crowd.take(ASKED, rules.asked), rules.asked, now);
                had.granted.add(crowd.take(GRANTED, rules.granted), rules.granted, now);
                had
            }
            Seat::Standing(mut crowd) => {
                self.crowded.fetch_add(1, Ordering::Relaxed);
                crowd.add(ASKED, asked, rules.asked);
                crowd.add(GRANTED, granted, rules.granted);
                return asked;
            }
        };
        let within_burst = |had: &Had| had.asked.value(rules.asked, now).min(self.burst());
        let before = within_burst(had);
        had.asked.add(asked, rules.asked, now);
        had.granted.add(granted, rules.granted, now);
        within_burst(had) - before
    }

    /// How many times `burst` the source of `key` has had.
    fn times(&self, key: Key, burst: f32, now: UnixMillis) -> f32 {
        self.table.look(key, now, |had, crowd| {
            had.map_or_else(|| self.standing(&crowd, burst), |had| had.total(self.rules, now)) / burst
        })
    }

    /// What the sketch knows; nothing where it is saturated, and then only what everybody pays applies.
    fn standing(&self, crowd: &Crowd<'_, 2>, burst: f32) -> f32 {
        if crowd.is_empty(ASKED, self.rules.asked) && crowd.is_empty(GRANTED, self.rules.granted) {
            return 0.0;
        }
        let asked = crowd.estimate(ASKED, self.rules.asked);
        let granted = crowd.estimate(GRANTED, self.rules.granted);
        asked.beside(burst).zip(granted.beside(burst)).map_or(0.0, |(asked, granted)| asked + granted)
    }

    fn burst(&self) -> f32 {
        f32::from_bits(self.burst.load(Ordering::Relaxed))
    }
}

#[expect(clippy::cast_precision_loss, reason = "a burst beyond 2^24 is none")]
fn burst_bits(allowance: Allowance) -> u32 {
    (allowance.burst.max(1) as f32).to_bits()
}

/// The factor of a source that has had so many times its burst: once within it, the square beyond.
fn factor(times: f32) -> SourceFactor {
    let squared = (times * times).max(1.0) * f32::from(SourceFactor::ONE.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "saturates, and is at least 16"
    )]
    let sixteenths = squared as u16;
    SourceFactor(sixteenths)
}

#[cfg(test)]
mod tests;
