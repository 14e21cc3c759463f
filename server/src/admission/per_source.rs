//! What is counted of each source: live connections, the rates of connections and challenges, and offences.
//!
//! Owns the table, and judges by it. An IPv6 source is judged twice, by itself and with its /48, which has the budget of sixteen.

use wisdom_protocol::time::UnixMillis;

use super::policy::{Offence, Policy};
use super::rate::{Level, Rate};
use super::{Leave, Refusal};
use crate::sources::{Counted, Crowd, Fading, HashKey, Key, PREFIX_BUDGET, Record, Seat, Size, Table};

/// The quantities of the sketch.
const LIVE: usize = 0;
const CONNECTIONS: usize = 1;
const CHALLENGES: usize = 2;
const OFFENCES: usize = 3;

/// See the module.
#[derive(Debug)]
pub(super) struct PerSource {
    table: Table<Tally, 4>,
}

/// All that is remembered of one source.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    live: u32,
    connections: Level,
    challenges: Level,
    offences: Level,
}

impl Record for Tally {
    type Rules = ();

    fn is_idle(&self, (): &(), now: UnixMillis) -> bool {
        self.live == 0
            && [self.connections, self.challenges, self.offences].iter().all(|level| level.is_empty(now))
    }
}

/// Where a live connection is counted, and has to be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Seat(Key),
    Crowd(Key),
}

/// What one key may do: its share of the policy.
#[derive(Clone, Copy)]
struct Limits {
    live: usize,
    connections: Option<Rate>,
    challenges: Option<Rate>,
    offences: Option<Rate>,
}

impl Limits {
    fn new(policy: &Policy, sources: u32) -> Self {
        let times = |rate: Option<Rate>| rate.map(|rate| rate.times(sources));
        Self {
            live: policy.caps.per_source.saturating_mul(sources as usize),
            connections: times(policy.connections),
            challenges: times(policy.challenges),
            offences: times(policy.offences),
        }
    }
}

/// The keys of a source, the wider one first, with their limits.
fn keys(counted: Counted, policy: &Policy) -> impl Iterator<Item = (Key, Limits)> {
    let prefix = counted.prefix.map(|key| (key, Limits::new(policy, PREFIX_BUDGET)));
    prefix.into_iter().chain([(counted.own, Limits::new(policy, 1))])
}

impl PerSource {
    pub(super) fn new(hash_key: HashKey, size: Size) -> Self {
        Self { table: Table::new(hash_key, size) }
    }

    pub(super) const fn memory_bytes(size: Size) -> usize {
        Table::<Tally, 4>::memory_bytes(size)
    }

    /// Counts one more connection, or says why not. The places have to be given to [`leave`](Self::leave). Who would be refused is counted
    /// nowhere, in a dry run as in earnest: else it would tell of refusals, of neighbours above all, that there would not have been.
    pub(super) fn enter(
        &self,
        counted: Counted,
        policy: &Policy,
        now: UnixMillis,
    ) -> Result<([Option<Place>; 2], Leave), Refusal> {
        let mut places = [None, None];
        for (at, (key, limits)) in keys(counted, policy).enumerate() {
            match self.table.visit(key, &(), now, |seat| enter(seat, key, limits, now)) {
                Ok(place) => places[at] = Some(place),
                Err(refusal) => {
                    places.into_iter().flatten().for_each(|place| self.undo(place, policy, now));
                    return Leave::of(Some(refusal), policy.mode).map(|leave| ([None, None], leave));
                }
            }
        }
        Ok((places, Leave::Free))
    }

    /// A connection is over.
    pub(super) fn leave(&self, place: Place, now: UnixMillis) {
        let (Place::Seat(key) | Place::Crowd(key)) = place;
        self.table.look(key, now, |tally, mut crowd| match (tally, place) {
            // A place with a live connection is never given away: it is there.
            (Some(tally), Place::Seat(_)) => tally.live = tally.live.saturating_sub(1),
            _ => crowd.add(LIVE, -1.0, Fading::NEVER),
        });
    }

    /// Counts one more challenge, or says why not.
    pub(super) fn challenge(
        &self,
        counted: Counted,
        policy: &Policy,
        now: UnixMillis,
    ) -> Result<Leave, Refusal> {
        let mut charged = None;
        for (key, limits) in keys(counted, policy) {
            match self.table.visit(key, &(), now, |seat| challenge(seat, limits, now)) {
                Ok(()) => {}
                Err(refusal) => {
                    if let Some((key, Some(rate))) = charged {
                        self.table.look(key, now, |tally, mut crowd| match tally {
                            Some(tally) => tally.challenges.give_back(rate),
                            None => crowd.add(CHALLENGES, -1.0, rate.fading()),
                        });
                    }
                    return Leave::of(Some(refusal), policy.mode);
                }
            }
            charged = Some((key, limits.challenges));
        }
        Ok(Leave::Free)
    }

    /// Counts an offence. What a source does that is beyond its burst already, on connections it had open, is not its prefix's doing:
    /// two sources would have all of it turned away.
    pub(super) fn offend(&self, counted: Counted, offence: Offence, policy: &Policy, now: UnixMillis) {
        let charge = |key, sources| {
            let limits = Limits::new(policy, sources);
            let Some(rate) = limits.offences else { return true };
            self.table.visit(key, &(), now, |seat| match seat_of(seat, limits, now) {
                Seat::Kept(tally, _) | Seat::New(tally, _) => {
                    let was_beyond = tally.offences.excess(rate, now).is_some();
                    tally.offences.add(offence.cost(), rate, now);
                    was_beyond
                }
                Seat::Standing(mut crowd) => {
                    let was_beyond = wait_in(&crowd, OFFENCES, rate).is_some();
                    crowd.add(OFFENCES, as_count(offence.cost()), rate.fading());
                    was_beyond
                }
            })
        };
        let was_beyond = charge(counted.own, 1);
        if let Some(prefix) = counted.prefix.filter(|_| !was_beyond) {
            charge(prefix, PREFIX_BUDGET);
        }
    }

    /// Takes back a connection that was let in under a wider key and refused under its own.
    fn undo(&self, place: Place, policy: &Policy, now: UnixMillis) {
        self.leave(place, now);
        let Some(rate) = Limits::new(policy, PREFIX_BUDGET).connections else { return };
        let (Place::Seat(key) | Place::Crowd(key)) = place;
        self.table.look(key, now, |tally, mut crowd| match tally {
            Some(tally) => tally.connections.give_back(rate),
            None => crowd.add(CONNECTIONS, -1.0, rate.fading()),
        });
    }

    #[cfg(test)]
    pub(super) fn taken(&self) -> usize {
        self.table.taken()
    }
}

fn enter(seat: Seat<'_, Tally, 4>, key: Key, limits: Limits, now: UnixMillis) -> Result<Place, Refusal> {
    let mut seat = seat_of(seat, limits, now);
    match judge(&seat, limits, now) {
        Some(refusal) => Err(refusal),
        None => Ok(count_in(&mut seat, key, limits, now)),
    }
}

/// What speaks against one more connection.
fn judge(seat: &Seat<'_, Tally, 4>, limits: Limits, now: UnixMillis) -> Option<Refusal> {
    let (live, offended, too_fast) = match seat {
        Seat::Kept(tally, crowd) | Seat::New(tally, crowd) => (
            tally.live as usize + live_in(crowd, limits),
            limits.offences.and_then(|rate| tally.offences.excess(rate, now)),
            limits.connections.and_then(|rate| tally.connections.wait(rate, now)),
        ),
        Seat::Standing(crowd) => (
            live_in(crowd, limits),
            limits.offences.and_then(|rate| wait_in(crowd, OFFENCES, rate)),
            limits.connections.and_then(|rate| wait_in(crowd, CONNECTIONS, rate)),
        ),
    };
    offended
        .map(|retry_after| Refusal::Offended { retry_after })
        .or((live >= limits.live).then_some(Refusal::SourceFull))
        .or(too_fast.map(|retry_after| Refusal::TooFast { retry_after }))
}

fn count_in(seat: &mut Seat<'_, Tally, 4>, key: Key, limits: Limits, now: UnixMillis) -> Place {
    let rate = limits.connections;
    match seat {
        Seat::Kept(tally, _) | Seat::New(tally, _) => {
            tally.live = tally.live.saturating_add(1);
            if let Some(rate) = rate {
                tally.connections.add(1, rate, now);
            }
            Place::Seat(key)
        }
        Seat::Standing(crowd) => {
            crowd.add(LIVE, 1.0, Fading::NEVER);
            if let Some(rate) = rate {
                crowd.add(CONNECTIONS, 1.0, rate.fading());
            }
            Place::Crowd(key)
        }
    }
}

fn challenge(seat: Seat<'_, Tally, 4>, limits: Limits, now: UnixMillis) -> Result<(), Refusal> {
    let Some(rate) = limits.challenges else { return Ok(()) };
    let mut seat = seat_of(seat, limits, now);
    let wait = match &seat {
        Seat::Kept(tally, _) | Seat::New(tally, _) => tally.challenges.wait(rate, now),
        Seat::Standing(crowd) => wait_in(crowd, CHALLENGES, rate),
    };
    if let Some(retry_after) = wait {
        return Err(Refusal::TooManyChallenges { retry_after });
    }
    match &mut seat {
        Seat::Kept(tally, _) | Seat::New(tally, _) => tally.challenges.add(1, rate, now),
        Seat::Standing(crowd) => crowd.add(CHALLENGES, 1.0, rate.fading()),
    }
    Ok(())
}

/// The seat; one that is new begins with what the sketch has remembered, but for live connections, which leave where they came.
fn seat_of(seat: Seat<'_, Tally, 4>, limits: Limits, now: UnixMillis) -> Seat<'_, Tally, 4> {
    let Seat::New(tally, mut crowd) = seat else { return seat };
    let rated = [
        (CONNECTIONS, limits.connections, &mut tally.connections),
        (CHALLENGES, limits.challenges, &mut tally.challenges),
        (OFFENCES, limits.offences, &mut tally.offences),
    ];
    for (quantity, rate, level) in rated {
        if let Some(rate) = rate {
            level.add_fading(crowd.take(quantity, rate.fading()), rate, now);
        }
    }
    Seat::New(tally, crowd)
}

/// Live connections of this source that were counted in the sketch; none where it is saturated.
fn live_in(crowd: &Crowd<'_, 4>, limits: Limits) -> usize {
    if crowd.is_empty(LIVE, Fading::NEVER) {
        return 0;
    }
    let limit = as_count(u32::try_from(limits.live).unwrap_or(u32::MAX));
    let count = crowd.estimate(LIVE, Fading::NEVER).beside(limit).unwrap_or(0.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "saturates, and is not negative"
    )]
    let whole = count.round() as usize;
    whole
}

/// How long the next one waits by what the sketch knows, if it has to.
fn wait_in(crowd: &Crowd<'_, 4>, quantity: usize, rate: Rate) -> Option<std::time::Duration> {
    let count = crowd.estimate(quantity, rate.fading()).beside(rate.burst())?;
    // Half of one is rounding, not rate.
    (count + 0.5 > rate.burst()).then(|| rate.wait(count))
}

#[expect(clippy::cast_precision_loss, reason = "a count beyond 2^24 is beyond every limit")]
fn as_count(count: u32) -> f32 {
    count as f32
}
