//! The gate of a simulation: the server's own session, admission, pricing, replay set and tunnel slots, under a clock that is passed in.
//!
//! Owns the connections and carries out what their sessions decide, as `connection` does in the server; only sockets are missing, and an
//! upstream, which always answers. What it has to say goes into a list, for the network to deliver.

use std::net::IpAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use anyhow::{Context as _, Result};
use wisdom_protocol::message::{ErrorMessage, Message};
use wisdom_protocol::source::Source;
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::Epoch;
use wisdom_server::admission::{Admission, Permit, Policy};
use wisdom_server::config::Settings;
use wisdom_server::entropy;
use wisdom_server::metrics::Metrics;
use wisdom_server::pricing::market::Reading;
use wisdom_server::pricing::prices::Prices;
use wisdom_server::replay::{Claim, LocalSet, Released, Reservation, ReserveError, Reserved};
use wisdom_server::service::Unavailable;
use wisdom_server::session::{Event, Overdue, Reason, Session, Step, View, Wait};
use wisdom_server::sources::{HashKey, Size};
use wisdom_server::tunnel::slots::{Asked, Slot, Waiter};
use wisdom_server::tunnel::{NoSlot, Ticket, Tunnel, Tunnels};

use super::chance::Chance;
use super::slab::{Key, Slab};

/// As the server makes its tables: for each connection there can be.
const PLACES_PER_CONNECTION: usize = 4;

/// What the gate does that others see.
#[derive(Debug)]
pub enum Output {
    /// It sends this to the client of the connection.
    Says(Key, Message),
    /// It closes the connection.
    Closes(Key),
    /// It wants to be told after so long, unless the connection has moved on: [`Gate::expire`] with this number.
    Timer(Key, u32, Duration),
}

/// What a connection waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Awaits {
    Frame(Wait),
    Slot,
    End,
}

/// One connection.
struct Connection {
    permit: Permit,
    session: Session,
    awaits: Awaits,
    /// Counts what it has waited for, so that a timer knows whether it is still meant.
    turn: u32,
    reservation: Option<Reservation>,
    waiter: Option<Waiter>,
    slot: Option<Slot>,
    waker: Waker,
}

/// See the module.
pub struct Gate {
    settings: Settings,
    policy: Policy,
    admission: Arc<Admission>,
    replay: Arc<LocalSet>,
    prices: Prices,
    tunnel: Arc<Tunnel>,
    chance: Arc<Chance>,
    connections: Slab<Connection>,
    woken: Arc<Woken>,
    /// What it has done since somebody looked.
    pub outputs: Vec<Output>,
}

/// Connections whose slot has come, or that have to go.
type Woken = Mutex<Vec<Key>>;

/// How one connection is told.
struct Voice {
    key: Key,
    woken: Arc<Woken>,
}

impl Wake for Voice {
    fn wake(self: Arc<Self>) {
        self.woken.lock().unwrap_or_else(PoisonError::into_inner).push(self.key);
    }
}

impl Gate {
    /// An empty gate. Its default service is a tunnel.
    pub fn new(settings: Settings, policy: Policy, chance: Arc<Chance>, now: UnixMillis) -> Result<Self> {
        let most = policy.caps.connections;
        let size = Size::for_sources(most * PLACES_PER_CONNECTION);
        let admission = Arc::new(Admission::new(most, size, HashKey::draw(&*chance)));
        let replay = LocalSet::new(Epoch(entropy::draw(&*chance)), settings.replay_max_entries, now);
        let hash_key = HashKey::draw(&*chance);
        let prices = Prices::new(&settings.services, &settings.pricing, hash_key, now);
        let metrics = Metrics::new(settings.services.iter().map(|service| service.name.as_str()));
        let tunnels = Tunnels::new(&settings.services, usize::MAX, &metrics);
        let service = settings.services.named(None).context("there is no default service")?;
        let tunnel = tunnels.named(&service.name).context("the default service is no tunnel")?;
        Ok(Self {
            tunnel,
            policy,
            admission,
            replay: Arc::new(replay),
            prices,
            chance,
            connections: Slab::default(),
            woken: Arc::default(),
            outputs: Vec::new(),
            settings,
        })
    }

    /// Somebody connects: a connection, or why not.
    pub fn connect(&mut self, address: IpAddr, now: UnixMillis) -> Result<Key, ErrorMessage> {
        let id = entropy::request_id(&*self.chance, now);
        let permit = self
            .admission
            .admit(address, &self.policy, now)
            .map_err(|refusal| Reason::NotAdmitted(refusal).refusal(id).error)?;
        let session = Session::new(Source::from(address), self.settings.max_requests, id);
        let woken = &self.woken;
        let key = self.connections.insert_with(|key| {
            let waker = Waker::from(Arc::new(Voice { key, woken: Arc::clone(woken) }));
            // Nobody is asked to go before somebody else comes.
            let _pending = permit.poll_evicted(&Context::from_waker(&waker));
            let (awaits, turn) = (Awaits::Frame(Wait::FirstFrame), 0);
            let (reservation, waiter, slot) = (None, None, None);
            Connection { permit, session, awaits, turn, reservation, waiter, slot, waker }
        });
        self.advance(key, Event::Opened, now);
        Ok(key)
    }

    /// The client of `key` has sent `message`.
    pub fn receive(&mut self, key: Key, message: Message, now: UnixMillis) {
        if let Some(Connection { awaits: Awaits::Frame(_), .. }) = self.connections.find(key) {
            self.advance(key, Event::Received(message), now);
        }
    }

    /// The client of `key` closes its side, or its tunnel ends.
    pub fn depart(&mut self, key: Key, now: UnixMillis) {
        match self.connections.find(key).map(|connection| connection.awaits) {
            Some(Awaits::Frame(_)) => self.advance(key, Event::Departed, now),
            Some(Awaits::Slot) => self.advance(key, Event::Lost, now),
            Some(Awaits::End) => self.close(key),
            None => {}
        }
    }

    /// A timer of `key` has run out.
    pub fn expire(&mut self, key: Key, turn: u32, now: UnixMillis) {
        let Some(connection) = self.connections.find(key).filter(|connection| connection.turn == turn) else {
            return;
        };
        match connection.awaits {
            Awaits::Frame(wait) => self.advance(key, Event::TimedOut(Overdue::Waiting(wait)), now),
            Awaits::Slot => {
                connection.waiter = None;
                self.advance(key, Event::Seated(Err(NoSlot::TimedOut)), now);
            }
            Awaits::End => self.close(key),
        }
    }

    /// Goes on with those whose slot has come, and sends away those who have to go. Everything above may lead to this.
    pub fn settle(&mut self, now: UnixMillis) {
        loop {
            let woken = std::mem::take(&mut *self.woken.lock().unwrap_or_else(PoisonError::into_inner));
            if woken.is_empty() {
                return;
            }
            for key in woken {
                self.wake(key, now);
            }
        }
    }

    /// What the server does once in a second.
    pub fn tick(&mut self, now: UnixMillis) {
        self.replay.purge(now);
    }

    /// What everybody pays, and why.
    pub fn reading(&self, now: UnixMillis) -> Option<Reading> {
        let readings = self.prices.readings(now);
        readings.into_iter().find(|(name, _)| *name == self.tunnel.name).map(|(_, reading)| reading)
    }

    /// Live connections; of the service, slots taken, and how many wait for one.
    pub fn occupancy(&self) -> (usize, usize, usize) {
        let (taken, waiting) = self.tunnel.slots.counts();
        (self.admission.live(), taken, waiting)
    }

    fn wake(&mut self, key: Key, now: UnixMillis) {
        let Some(connection) = self.connections.find(key) else { return };
        let event = match connection.awaits {
            Awaits::Slot => connection.listen().map(Event::Seated),
            Awaits::Frame(_) => {
                let context = Context::from_waker(&connection.waker);
                connection.permit.poll_evicted(&context).is_ready().then_some(Event::Evicted)
            }
            Awaits::End => None,
        };
        if let Some(event) = event {
            self.advance(key, event, now);
        }
    }

    /// Tells the session, and carries out its steps until it waits or ends.
    fn advance(&mut self, key: Key, event: Event, now: UnixMillis) {
        let mut event = event;
        loop {
            let Some(connection) = self.connections.find(key) else { return };
            let view = View {
                now,
                settings: &self.settings,
                replay: &self.replay,
                prices: &self.prices,
                entropy: &*self.chance,
                draining: false,
            };
            let step = connection.session.on(event, &view);
            match self.carry_out(key, step, now) {
                Some(next) => event = next,
                None => return,
            }
        }
    }

    /// What came of the step; nothing, if the connection waits or has ended.
    fn carry_out(&mut self, key: Key, step: Step, now: UnixMillis) -> Option<Event> {
        let connection = self.connections.find(key)?;
        match step {
            Step::Read(wait) => {
                let pace = connection.permit.pace(&self.policy);
                let after = match wait {
                    Wait::FirstFrame => pace.first_message(self.settings.timeouts.first_frame),
                    Wait::Hold => pace.shrunk(self.settings.timeouts.hold),
                    Wait::Idle => pace.shrunk(self.settings.timeouts.idle),
                };
                self.wait(key, Awaits::Frame(wait), after);
                None
            }
            Step::Ask => Some(Event::Asked(
                connection.permit.ask(&self.policy, now).map(|_| connection.permit.pace(&self.policy)),
            )),
            Step::Reply(message) => {
                self.outputs.push(Output::Says(key, message));
                Some(Event::Replied)
            }
            Step::Reserve { claim, .. } => Some(Event::Reserved(connection.reserve(&self.replay, claim))),
            Step::Seat { ticket, .. } => {
                let seated = connection.seat(&self.tunnel, &ticket).map(Event::Seated);
                if seated.is_none() {
                    self.wait(key, Awaits::Slot, self.tunnel.settings.queue_timeout);
                }
                seated
            }
            Step::Dial => Some(Event::Dialled(Ok(()))),
            Step::Serve(_) => Some(Event::Served(Err(Unavailable))),
            Step::Commit => {
                connection.reservation.take().into_iter().for_each(Reservation::commit);
                connection.permit.paid();
                Some(Event::Committed)
            }
            Step::Release => {
                let released = connection.reservation.take().map_or(Released::Kept, Reservation::release);
                Some(Event::Released(released))
            }
            Step::GiveBack => {
                connection.reservation.take().into_iter().for_each(Reservation::give_back);
                Some(Event::Released(Released::Kept))
            }
            Step::Relay => {
                self.wait(key, Awaits::End, self.tunnel.settings.relay.lifetime);
                None
            }
            Step::Refuse(refusal) => {
                if let Some(offence) = refusal.reason.offence() {
                    connection.permit.offend(offence, &self.policy, now);
                }
                self.outputs.push(Output::Says(key, refusal.error.into()));
                self.close(key);
                None
            }
            Step::Close => {
                self.close(key);
                None
            }
        }
    }

    fn wait(&mut self, key: Key, awaits: Awaits, at_most: Duration) {
        let Some(connection) = self.connections.find(key) else { return };
        connection.awaits = awaits;
        connection.turn += 1;
        self.outputs.push(Output::Timer(key, connection.turn, at_most));
    }

    fn close(&mut self, key: Key) {
        if self.connections.remove(key).is_some() {
            self.outputs.push(Output::Closes(key));
        }
    }
}

impl Connection {
    fn reserve(&mut self, replay: &Arc<LocalSet>, claim: Claim) -> Result<Reserved, ReserveError> {
        let reservation = Reservation::new(replay, claim)?;
        let reserved = reservation.reserved();
        self.reservation = Some(reservation);
        Ok(reserved)
    }

    /// A slot, or why not; nothing yet, if it waits.
    fn seat(&mut self, tunnel: &Tunnel, ticket: &Ticket) -> Option<Result<(), NoSlot>> {
        match tunnel.slots.ask(ticket) {
            Asked::Slot(slot) => {
                self.slot = Some(slot);
                Some(Ok(()))
            }
            Asked::Refused(why) => Some(Err(why)),
            Asked::Wait(waiter) => {
                self.waiter = Some(waiter);
                self.listen()
            }
        }
    }

    /// What has become of the place in the queue, if anything; else the connection is woken when something has.
    fn listen(&mut self) -> Option<Result<(), NoSlot>> {
        let waiter = self.waiter.as_mut()?;
        match Pin::new(waiter).poll(&mut Context::from_waker(&self.waker)) {
            Poll::Pending => None,
            Poll::Ready(verdict) => {
                self.waiter = None;
                Some(verdict.map(|slot| self.slot = Some(slot)))
            }
        }
    }
}
