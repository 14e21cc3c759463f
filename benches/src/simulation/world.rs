//! The world around the gate: its network, its honest clients and its attackers, in virtual time.
//!
//! Owns the agenda and what happens with it. One thing at a time, on one thread: a run follows from its scenario alone.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Result;
use wisdom_protocol::message::{ChallengeRequest, ErrorMessage, Message};
use wisdom_protocol::time::UnixMillis;

use super::agenda::{Agenda, Micros, SECOND};
use super::attacker::Attacker;
use super::chance::Chance;
use super::client::{Client, Next, Party, Stage};
use super::gate::{Gate, Output};
use super::plan::{Scenario, honest_address, megahashes};
use super::record::{Errand, Record, Second, floors, seconds};
use super::slab::{Key, Slab};
use crate::fixture::NOW;

/// From one side to the other. Twice that is a round trip within a continent.
const ONE_WAY: Micros = 20_000;

/// What happens.
#[derive(Debug)]
pub(super) enum Happening {
    /// An honest client comes, and the next is on its way.
    Comes,
    /// A client connects.
    Connects(Key),
    /// What a client sent has arrived, over this connection.
    Arrives(Key, Message),
    /// A client closes this connection, or its tunnel is over.
    Departs(Key),
    /// A client hears this, over this connection.
    Hears(Key, Key, Message),
    /// A client sees this connection closed.
    Sees(Key, Key),
    /// A client has solved.
    Solved(Key),
    /// A timer of the gate runs out.
    Expires(Key, u32),
    /// An attack begins, or goes on after a pause.
    Attacks(usize),
    /// An attack that only asks, or says nothing, has its next connection.
    Bothers(usize),
    /// A second is over.
    Ticks,
}

/// See the module.
pub(super) struct World<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) now: Micros,
    pub(super) agenda: Agenda<Happening>,
    pub(super) chance: Arc<Chance>,
    pub(super) gate: Gate,
    pub(super) clients: Slab<Client>,
    /// Whose connection is whose.
    pub(super) owners: HashMap<Key, Key>,
    pub(super) attackers: Vec<Attacker>,
    pub(super) record: Record,
    pub(super) second: Second,
    honest_clients: u64,
}

/// Runs `scenario` to its end.
pub fn run(scenario: &Scenario) -> Result<Record> {
    let chance = Arc::new(Chance::new(scenario.seed));
    let settings = scenario.settings()?;
    let policy = settings.admission.policy(settings.caps);
    let gate = Gate::new(settings, policy, Arc::clone(&chance), NOW)?;
    let mut world = World {
        scenario,
        now: 0,
        agenda: Agenda::default(),
        chance,
        gate,
        clients: Slab::default(),
        owners: HashMap::new(),
        attackers: scenario.attacks.iter().map(Attacker::new).collect(),
        record: Record::default(),
        second: Second::default(),
        honest_clients: 0,
    };
    world.agenda.plan(0, Happening::Comes);
    world.agenda.plan(SECOND, Happening::Ticks);
    for (number, attack) in scenario.attacks.iter().enumerate() {
        world.agenda.plan(Micros::from(attack.from) * SECOND, Happening::Attacks(number));
    }
    world.run()?;
    Ok(world.record)
}

impl World<'_> {
    fn run(&mut self) -> Result<()> {
        let end = Micros::from(self.scenario.seconds) * SECOND;
        while let Some((at, happening)) = self.agenda.take() {
            if at > end {
                break;
            }
            self.now = at;
            self.record.events += 1;
            self.happen(happening)?;
            self.gate.settle(self.unix());
            self.deliver();
        }
        Ok(())
    }

    fn happen(&mut self, happening: Happening) -> Result<()> {
        let now = self.unix();
        match happening {
            Happening::Comes => self.honest_comes(),
            Happening::Connects(client) => self.connect(client),
            Happening::Arrives(connection, message) => self.gate.receive(connection, message, now),
            Happening::Departs(connection) => self.gate.depart(connection, now),
            Happening::Hears(client, connection, message) => self.hear(client, connection, message)?,
            Happening::Sees(client, connection) => {
                if let Some(client) = self.clients.find(client).filter(|it| it.connection == Some(connection))
                {
                    client.connection = None;
                }
            }
            Happening::Solved(client) => self.solved(client),
            Happening::Expires(connection, turn) => self.gate.expire(connection, turn, now),
            Happening::Attacks(attack) => self.attack(attack),
            Happening::Bothers(attack) => self.bother(attack),
            Happening::Ticks => self.tick(),
        }
        Ok(())
    }

    /// The time as the gate knows it.
    pub(super) fn unix(&self) -> UnixMillis {
        UnixMillis(NOW.0 + self.now / 1_000)
    }

    pub(super) fn plan_in(&mut self, after: Micros, happening: Happening) {
        self.agenda.plan(self.now + after, happening);
    }

    /// Brings what the gate has to say on its way.
    fn deliver(&mut self) {
        for output in std::mem::take(&mut self.gate.outputs) {
            match output {
                Output::Timer(connection, turn, after) => {
                    let micros = Micros::try_from(after.as_micros()).unwrap_or(Micros::MAX);
                    self.plan_in(micros, Happening::Expires(connection, turn));
                }
                Output::Says(connection, message) => {
                    if let Some(&client) = self.owners.get(&connection) {
                        self.plan_in(ONE_WAY, Happening::Hears(client, connection, message));
                    }
                }
                Output::Closes(connection) => {
                    if let Some(client) = self.owners.remove(&connection) {
                        self.plan_in(ONE_WAY, Happening::Sees(client, connection));
                    }
                }
            }
        }
    }

    fn honest_comes(&mut self) {
        let honest = &self.scenario.honest;
        let kinds = honest.megahashes.len() as u64;
        let kind = usize::try_from(self.chance.below(kinds)).unwrap_or(0);
        let speed = honest.megahashes.get(kind).copied().map_or(1.0, megahashes);
        let gives_up = self.now + Micros::from(honest.patience_seconds) * SECOND;
        let address = honest_address(self.honest_clients);
        self.honest_clients += 1;
        let client = Client::new(Party::Honest { gives_up }, address, self.now, 0, speed);
        let key = self.clients.insert_with(|_| client);
        self.plan_in(ONE_WAY, Happening::Connects(key));
        let pause = micros(self.chance.exponential(1.0 / honest.per_second));
        self.plan_in(pause, Happening::Comes);
    }

    fn connect(&mut self, key: Key) {
        let now = self.unix();
        let Some(client) = self.clients.find(key) else { return };
        match self.gate.connect(client.address, now) {
            Ok(connection) => {
                client.connection = Some(connection);
                self.owners.insert(connection, key);
                let message = match (&client.solution, client.stage) {
                    (Some(solution), Stage::Redeems) => solution.clone().into(),
                    _ => Message::ChallengeRequest(ChallengeRequest::default()),
                };
                if !self.is_silent(key) {
                    // It hears that it is connected, and sends.
                    self.plan_in(2 * ONE_WAY, Happening::Arrives(connection, message));
                }
            }
            Err(error) => self.answer(key, &error),
        }
    }

    fn hear(&mut self, key: Key, connection: Key, message: Message) -> Result<()> {
        let Some(client) = self.clients.find(key).filter(|it| it.connection == Some(connection)) else {
            return Ok(());
        };
        match message {
            Message::Challenge(challenge) => {
                client.offered(challenge, self.now);
                match client.party {
                    Party::Honest { .. } => self.solve(key)?,
                    Party::Attack(attack) => self.attack_offered(attack, key)?,
                }
            }
            Message::Granted(_) => self.granted(key, connection),
            Message::Error(error) => {
                client.connection = None;
                self.answer(key, &error);
            }
            Message::ChallengeRequest(_) | Message::Solution(_) => {}
        }
        Ok(())
    }

    /// A client hears an error, and does what follows.
    fn answer(&mut self, key: Key, error: &ErrorMessage) {
        let Some(client) = self.clients.find(key) else { return };
        if let Party::Attack(_) = client.party {
            self.record.attack_refused += 1;
        }
        let next = client.refused(error, self.now);
        let party = client.party;
        match (next, party) {
            (Next::Goes, _) => {}
            (Next::Raises, _) => self.solve_or_leave(key),
            (Next::Returns(after), Party::Honest { gives_up }) => {
                if self.now + after >= gives_up {
                    self.honest_ends(key, false);
                } else {
                    self.plan_in(after + ONE_WAY, Happening::Connects(key));
                }
            }
            (Next::Returns(after), Party::Attack(attack)) => self.attack_refused(attack, key, after),
        }
    }

    /// Who finds no solution, which the ceiling makes impossible, is not heard of again.
    fn solve_or_leave(&mut self, key: Key) {
        if self.solve(key).is_err() {
            self.clients.remove(key);
        }
    }

    /// Begins to solve: the search is done at once, and takes its virtual time.
    pub(super) fn solve(&mut self, key: Key) -> Result<()> {
        let Some(client) = self.clients.find(key) else { return Ok(()) };
        let hashes = client.solve()?;
        let (party, machine, speed) = (client.party, client.machine, client.speed);
        self.record.hashes += hashes;
        #[expect(clippy::cast_precision_loss, reason = "hashes, far below 2^53")]
        let took = micros(hashes as f64 / speed);
        let ready = match party {
            Party::Honest { .. } => {
                self.second.honest_spent += floors(hashes);
                self.now + took
            }
            Party::Attack(attack) => {
                self.second.attack_spent += floors(hashes);
                self.attackers[attack].works(machine, self.now, took)
            }
        };
        self.agenda.plan(ready, Happening::Solved(key));
        Ok(())
    }

    fn solved(&mut self, key: Key) {
        let Some(client) = self.clients.find(key) else { return };
        client.stage = Stage::Redeems;
        match client.party {
            Party::Honest { gives_up } if self.now >= gives_up => self.honest_ends(key, false),
            Party::Honest { .. } => self.redeem(key),
            Party::Attack(attack) => self.attack_solved(attack, key),
        }
    }

    /// Sends the solution over the connection, or over a new one.
    pub(super) fn redeem(&mut self, key: Key) {
        let Some(client) = self.clients.find(key) else { return };
        match (client.connection, &client.solution) {
            (Some(connection), Some(solution)) => {
                let message = solution.clone().into();
                self.plan_in(ONE_WAY, Happening::Arrives(connection, message));
            }
            _ => self.plan_in(ONE_WAY, Happening::Connects(key)),
        }
    }

    fn granted(&mut self, key: Key, connection: Key) {
        let Some(client) = self.clients.find(key) else { return };
        let paid = floors(client.bid);
        match client.party {
            Party::Honest { .. } => {
                self.second.honest_grants += 1;
                self.second.honest_paid += paid;
                self.brief(connection);
                self.honest_ends(key, true);
            }
            Party::Attack(attack) => {
                self.second.attack_grants += 1;
                self.second.attack_paid += paid;
                self.attack_granted(attack, key, connection);
            }
        }
    }

    /// The tunnel of `connection` is used as people use it.
    pub(super) fn brief(&mut self, connection: Key) {
        let lasts = micros(self.chance.exponential(self.scenario.service.brief_seconds));
        self.plan_in(lasts + ONE_WAY, Happening::Departs(connection));
    }

    fn honest_ends(&mut self, key: Key, granted: bool) {
        let Some(client) = self.clients.remove(key) else { return };
        if let (Some(connection), false) = (client.connection, granted) {
            self.plan_in(ONE_WAY, Happening::Departs(connection));
        }
        self.record.errands.push(Errand {
            came: seconds(client.came),
            took: seconds(self.now - client.came),
            granted,
            price: floors(client.bid),
            megahashes: client.speed / megahashes(1.0),
        });
    }

    fn tick(&mut self) {
        let now = self.unix();
        self.gate.tick(now);
        let mut second = std::mem::take(&mut self.second);
        if let Some(reading) = self.gate.reading(now) {
            second.price = floors(reading.base.work.hashes());
            second.load = floors(reading.load);
        }
        second.second = u32::try_from(self.now / SECOND).unwrap_or(u32::MAX) - 1;
        (second.connections, second.tunnels, second.queue) = self.gate.occupancy();
        self.record.seconds.push(second);
        self.plan_in(SECOND, Happening::Ticks);
    }
}

/// Seconds as virtual time, at least one microsecond.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates, and is not negative")]
pub(super) fn micros(seconds: f64) -> Micros {
    ((seconds * 1e6) as Micros).max(1)
}
