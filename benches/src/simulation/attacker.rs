//! What attackers do: where their machines are, and what comes after an offer, a solution, a refusal and a grant.

use anyhow::Result;

use super::agenda::{Micros, SECOND};
use super::client::{Client, Party};
use super::plan::{Attack, Hold, Redeem, Solving, Style, megahashes};
use super::slab::Key;
use super::world::{Happening, World, micros};

/// Solutions that are hoarded are redeemed so long before the first of them expires.
const IN_TIME: Micros = SECOND;
/// Between the first and the last redemption of a hoard: nobody sends all at one moment.
const SPREAD: Micros = SECOND;
/// How often at most an attacker's machine comes back after a refusal. More often is what [`Style::Ask`] is for.
const LEAST_PAUSE: Micros = SECOND;

/// What one attacker knows.
#[derive(Debug)]
pub(super) struct Attacker {
    plan: Attack,
    /// When each machine has nothing to compute any more.
    busy_until: Vec<Micros>,
    /// Sources used so far.
    sources: u64,
    begun: bool,
    /// When what is hoarded is redeemed.
    release: Option<Micros>,
}

impl Attacker {
    pub(super) fn new(plan: &Attack) -> Self {
        let machines = if let Style::Solve(solving) = plan.style { solving.machines } else { 0 };
        let busy_until = (0..machines).map(|_| 0).collect();
        Self { plan: plan.clone(), busy_until, sources: 0, begun: false, release: None }
    }

    /// The machine takes on so much more, after what it has already: when it will have done it.
    pub(super) fn works(&mut self, machine: usize, now: Micros, took: Micros) -> Micros {
        let Some(busy_until) = self.busy_until.get_mut(machine) else { return now + took };
        *busy_until = (*busy_until).max(now) + took;
        *busy_until
    }

    fn over(&self, now: Micros) -> bool {
        now >= Micros::from(self.plan.until) * SECOND
    }

    /// How long it still pauses.
    fn pause(&self, now: Micros) -> Option<Micros> {
        let (on, off) = self.plan.rhythm?;
        let (on, off) = (Micros::from(on) * SECOND, Micros::from(off) * SECOND);
        let into = (now - Micros::from(self.plan.from) * SECOND) % (on + off);
        (into >= on).then(|| on + off - into)
    }

    fn solving(&self) -> Option<Solving> {
        if let Style::Solve(solving) = self.plan.style { Some(solving) } else { None }
    }
}

impl World<'_> {
    /// An attack begins, or goes on.
    pub(super) fn attack(&mut self, number: usize) {
        let attacker = &mut self.attackers[number];
        let begins = !std::mem::replace(&mut attacker.begun, true);
        match attacker.solving() {
            Some(solving) if begins => {
                for machine in 0..solving.machines as usize {
                    for _ in 0..solving.at_once {
                        // Machines are not in step.
                        let after = self.chance.below(SECOND / 2);
                        self.send(number, machine, after);
                    }
                }
            }
            Some(_) => {}
            None => self.bother(number),
        }
    }

    /// The next connection of an attack that solves nothing.
    pub(super) fn bother(&mut self, number: usize) {
        let attacker = &self.attackers[number];
        let (Style::Ask { per_second } | Style::Silent { per_second }) = attacker.plan.style else { return };
        if attacker.over(self.now) {
            return;
        }
        if let Some(pause) = attacker.pause(self.now) {
            return self.plan_in(pause, Happening::Bothers(number));
        }
        self.send(number, 0, 0);
        let next = micros(self.chance.exponential(1.0 / per_second));
        self.plan_in(next, Happening::Bothers(number));
    }

    /// A machine sends somebody new, from the next source.
    fn send(&mut self, number: usize, machine: usize, after: Micros) {
        let attacker = &mut self.attackers[number];
        if attacker.over(self.now + after) {
            return;
        }
        let after = after + attacker.pause(self.now + after).unwrap_or(0);
        let address = attacker.plan.sources.address(attacker.sources, &self.chance);
        attacker.sources += 1;
        let speed = attacker
            .solving()
            .map_or(1.0, |solving| megahashes(solving.megahashes) / f64::from(solving.machines));
        let client = Client::new(Party::Attack(number), address, self.now, machine, speed);
        let key = self.clients.insert_with(|_| client);
        self.plan_in(after, Happening::Connects(key));
    }

    /// Whether the client only connects.
    pub(super) fn is_silent(&mut self, key: Key) -> bool {
        match self.clients.find(key).map(|client| client.party) {
            Some(Party::Attack(number)) => matches!(self.attackers[number].plan.style, Style::Silent { .. }),
            _ => false,
        }
    }

    pub(super) fn attack_offered(&mut self, number: usize, key: Key) -> Result<()> {
        self.record.attack_challenges += 1;
        if self.attackers[number].solving().is_some() && !self.attackers[number].over(self.now) {
            return self.solve(key);
        }
        self.dismiss(key);
        Ok(())
    }

    pub(super) fn attack_solved(&mut self, number: usize, key: Key) {
        let Some(client) = self.clients.find(key) else { return };
        let (expires, machine) = (client.expires, client.machine);
        let attacker = &mut self.attackers[number];
        if attacker.over(self.now) {
            return self.dismiss(key);
        }
        match attacker.solving().map(|solving| solving.redeem) {
            Some(Redeem::AtOnce) => {
                self.redeem(key);
                // The machine goes on meanwhile: it never waits for a tunnel.
                return self.send(number, machine, 0);
            }
            Some(Redeem::BeforeExpiry) => {
                let now = self.now;
                let release = attacker.release.filter(|&release| release >= now);
                let release = *attacker.release.insert(release.unwrap_or(expires - IN_TIME));
                let within = self.chance.below(SPREAD);
                self.agenda.plan(release.min(expires - IN_TIME) + within / 2, Happening::Connects(key));
            }
            Some(Redeem::AfterExpiry) => self.agenda.plan(expires + SECOND, Happening::Connects(key)),
            None => {}
        }
        self.part(key);
        // While that one waits for its time, the machine goes on.
        self.send(number, machine, 0);
    }

    pub(super) fn attack_refused(&mut self, number: usize, key: Key, after: Micros) {
        let Some(client) = self.clients.find(key) else { return };
        let (keeps, machine) = (client.solution.is_some(), client.machine);
        let asked = client.expires == 0;
        let after = after.max(LEAST_PAUSE);
        let attacker = &self.attackers[number];
        if attacker.solving().is_some() && keeps && !attacker.over(self.now) {
            return self.plan_in(after, Happening::Connects(key));
        }
        self.dismiss(key);
        if asked && self.attackers[number].solving().is_some() {
            self.send(number, machine, after);
        }
    }

    pub(super) fn attack_granted(&mut self, number: usize, key: Key, connection: Key) {
        self.clients.remove(key);
        if self.attackers[number].solving().is_some_and(|solving| solving.hold == Hold::Briefly) {
            self.brief(connection);
        }
    }

    /// The client is not heard of again.
    fn dismiss(&mut self, key: Key) {
        self.part(key);
        self.clients.remove(key);
    }

    /// The client closes its connection.
    fn part(&mut self, key: Key) {
        if let Some(connection) = self.clients.find(key).and_then(|client| client.connection.take()) {
            self.plan_in(0, Happening::Departs(connection));
        }
    }
}
