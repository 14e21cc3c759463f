//! One gate and its connections as a model has them: what was issued to whom, what is granted, what has failed, and after each step of a
//! session whether that step may be.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use wisdom_protocol::message::{Challenge, ChallengeRequest, Message, Quote, Solution};
use wisdom_protocol::puzzle::Nonce;
use wisdom_protocol::service::ServiceName;
use wisdom_protocol::source::Source;
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::{Epoch, Token};
use wisdom_server::admission::{Pace, Refusal};
use wisdom_server::config::{self, Layers, Settings};
use wisdom_server::entropy::Entropy;
use wisdom_server::pricing::prices::Prices;
use wisdom_server::replay::{LocalSet, Released, Reservation, Snapshot};
use wisdom_server::service::Unavailable;
use wisdom_server::session::{Event, Reason, Step, View};
use wisdom_server::sources::HashKey;

use super::connection::{Connection, Done, MAX_REQUESTS, is_answer};
use super::{Attempt, Outcome, Restart, What, Who};

const MAX_ENTRIES: usize = 6;
/// As `PROTOCOL.md` has it: so many dials in vain spend a solution.
const MAX_FAILURES: u8 = 4;
const FLOOR: u64 = 16;
const PUZZLES: usize = 16;

/// A token's salt.
pub(super) type Id = [u8; 16];

struct Counter(AtomicU64);

impl Entropy for Counter {
    fn fill(&self, bytes: &mut [u8]) {
        let count = self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        bytes.iter_mut().zip(count.iter().rev().cycle()).for_each(|(byte, count)| *byte = *count);
    }
}

/// Sixteen sub-puzzles of one hash each: at the price, every nonce solves.
static SETTINGS: LazyLock<Settings> = LazyLock::new(|| {
    let environment = [
        ("WISDOM__KEYS__CURRENT__ID", "7".to_owned()),
        ("WISDOM__KEYS__CURRENT__SECRET", "5a".repeat(32)),
        ("WISDOM__SERVICES__QUOTES__FLOOR", FLOOR.to_string()),
        ("WISDOM__SERVICES__TUNNEL__KIND", "tunnel".to_owned()),
        ("WISDOM__SERVICES__TUNNEL__UPSTREAM", "127.0.0.1:22".to_owned()),
        ("WISDOM__SERVICES__TUNNEL__FLOOR", FLOOR.to_string()),
        // A script buys more than a household; few places for sources, because every script begins with a new gate.
        ("WISDOM__PRICING__SOURCE_BURST", "1000".to_owned()),
        ("WISDOM__PRICING__MAX_SOURCES", "1".to_owned()),
        ("WISDOM__SERVER__DEFAULT_SERVICE", "quotes".to_owned()),
    ];
    let environment = environment.map(|(name, value)| (name.to_owned(), value)).into();
    config::load(&Layers { environment, ..Layers::default() }).expect("a good configuration")
});

pub(super) fn name(text: &str) -> ServiceName {
    ServiceName::new(text).expect("a name")
}

/// What was issued, to whom, under which replay set, and until when it is good.
struct Issued {
    challenge: Challenge,
    source: Source,
    epoch: Epoch,
    until: UnixMillis,
}

/// See the module.
pub struct World {
    replay: Arc<LocalSet>,
    prices: Prices,
    entropy: Counter,
    now: UnixMillis,
    draining: bool,
    issued: Vec<Issued>,
    granted: HashSet<Id>,
    /// Dials in vain that this process remembers.
    failures: HashMap<Id, u8>,
    connections: [Connection; 3],
}

impl World {
    pub(super) fn new() -> Self {
        let now = UnixMillis(1_767_225_600_000);
        let entropy = Counter(1.into());
        let mut world = Self {
            prices: Prices::new(&SETTINGS.services, &SETTINGS.pricing, HashKey::draw(&entropy), now),
            replay: Arc::new(LocalSet::new(Epoch([3; 8]), MAX_ENTRIES, UnixMillis(0))),
            entropy,
            now,
            draining: false,
            issued: Vec::new(),
            granted: HashSet::new(),
            failures: HashMap::new(),
            connections: [Who::First, Who::Second, Who::InLines].map(Connection::new),
        };
        world.open_all();
        world
    }

    pub(super) fn grants(&self) -> usize {
        self.granted.len()
    }

    fn open_all(&mut self) {
        for who in [Who::First, Who::Second, Who::InLines] {
            self.replace(who);
        }
    }

    /// What was reserved is dropped with the connection, and counts as spent.
    pub(super) fn replace(&mut self, who: Who) {
        self.connections[who as usize] = Connection::new(who);
        self.feed(who, Event::Opened);
    }

    pub(super) fn pass(&mut self, ms: u32) {
        self.now = UnixMillis(self.now.0 + u64::from(ms % 100_000));
    }

    pub(super) fn purge(&mut self) {
        self.replay.purge(self.now);
    }

    pub(super) fn drain(&mut self) {
        self.draining = true;
    }

    pub(super) fn restart(&mut self, how: Restart) {
        let early = self.replay.snapshot();
        self.open_all();
        let snapshot = match how {
            Restart::Early => early,
            Restart::Clean | Restart::Crash => self.replay.snapshot(),
        };
        self.replay = Arc::new(if let Restart::Crash = how {
            let [first, ..] = self.replay.epoch().0;
            LocalSet::new(Epoch([first.wrapping_add(1); 8]), MAX_ENTRIES, self.now)
        } else {
            let read = Snapshot::from_bytes(&snapshot.to_bytes());
            LocalSet::from_snapshot(&read.expect("what was written"), MAX_ENTRIES)
        });
        // Attempts that failed are not in it: only what may not be granted again.
        self.failures.clear();
        self.draining = false;
        self.open_all();
    }

    pub(super) fn ask(&mut self, who: Who, what: What, max_work: Option<u32>) {
        let service = match what {
            What::Default => None,
            What::Quotes => Some(name("quotes")),
            What::Tunnel => Some(name("tunnel")),
            What::Nothing => Some(name("nothing")),
        };
        let max_work = max_work.map(u64::from);
        self.receive(who, ChallengeRequest { service, max_work, request_id: None }.into());
    }

    /// Sends it, if the connection reads; what is good is taken, what is not is not.
    pub(super) fn solve(&mut self, who: Who, attempt: Attempt) {
        let Some(at) = usize::from(attempt.which).checked_rem(self.issued.len()) else { return };
        let Issued { challenge, source, epoch, until } = &self.issued[at];
        let mut bytes = *challenge.token.as_bytes();
        if let Some((at, bit)) = attempt.flip {
            bytes[usize::from(at) % bytes.len()] ^= 1 << (bit % 8);
        }
        // Mostly what was asked, so that most solutions are good.
        let work = if attempt.bid < 200 { challenge.work.hashes() } else { u64::from(attempt.bid) - 200 };
        let count = if attempt.nonces < 200 { PUZZLES } else { usize::from(attempt.nonces) - 200 };
        let connection = &self.connections[who as usize];
        let sound = attempt.flip.is_none()
            && count == PUZZLES
            && work >= challenge.work.hashes()
            && *source == connection.source
            && *epoch == self.replay.epoch()
            && *until > self.now.max(self.replay.high_water())
            && connection.only.as_ref().is_none_or(|only| *only == challenge.service);
        let buys = challenge.service.clone();
        let id: Id = bytes[72..88].try_into().expect("sixteen bytes");
        let free = connection.requests < MAX_REQUESTS && !self.granted.contains(&id);
        let nonces = (0..count as u64).filter_map(Nonce::new).collect();
        let text = Token::from_bytes(bytes).to_text();
        let solution = Solution { challenge: text, work, nonces, request_id: None };
        if !self.receive(who, solution.into()) {
            return;
        }
        let known = self.known(id);
        let connection = &mut self.connections[who as usize];
        match connection.step.as_ref().expect("a step follows") {
            Step::Reserve { claim, work: paid } => {
                assert!(sound, "taken: {attempt:?}");
                assert_eq!((claim.salt.0, *paid), (id, work), "what was sent");
                connection.buys = Some(buys);
            }
            Step::Refuse(refusal) => {
                let in_the_way = matches!(refusal.reason, Reason::Rejected(_)) && known;
                assert!(!(sound && free && work == FLOOR) || in_the_way, "not taken: {refusal:?}");
            }
            other => panic!("after a solution: {other:?}"),
        }
    }

    /// Whether the replay set holds anything against it.
    fn known(&self, id: Id) -> bool {
        self.replay.snapshot().spent.iter().any(|claim| claim.salt.0 == id)
    }

    /// A message, if the connection reads; whether it did.
    fn receive(&mut self, who: Who, message: Message) -> bool {
        let reads = matches!(self.connections[who as usize].step, Some(Step::Read(_)));
        if reads {
            self.feed(who, Event::Received(message));
        }
        reads
    }

    /// An event, in its place or not. An answer that is due is given by what was done, and not made up.
    pub(super) fn happen(&mut self, who: Who, event: Event) {
        let step = self.connections[who as usize].step.as_ref();
        match event {
            Event::Lost => self.interrupt(who, Outcome::Lost, event),
            Event::Draining => self.interrupt(who, Outcome::Drained, event),
            _ if step.is_some_and(|step| is_answer(step, &event)) => self.carry(who, Outcome::Well),
            _ => self.feed(who, event),
        }
    }

    fn interrupt(&mut self, who: Who, how: Outcome, event: Event) {
        match self.connections[who as usize].step {
            Some(Step::Seat { .. } | Step::Dial) => self.carry(who, how),
            _ => self.feed(who, event),
        }
    }

    /// What the connection would do.
    pub(super) fn carry(&mut self, who: Who, how: Outcome) {
        let connection = &mut self.connections[who as usize];
        let event = match connection.step.take() {
            Some(Step::Reserve { claim, .. }) => {
                let reserved = Reservation::new(&self.replay, claim);
                connection.done = Done::Nothing;
                Event::Reserved(reserved.map(|reservation| {
                    let reserved = reservation.reserved();
                    connection.reservation = Some(reservation);
                    reserved
                }))
            }
            Some(Step::Ask) if matches!(how, Outcome::Well) => Event::Asked(Ok(Pace::UNHURRIED)),
            Some(Step::Ask) => Event::Asked(Err(Refusal::Full)),
            Some(Step::Serve(_)) if matches!(how, Outcome::Well) => {
                connection.done = Done::Ready;
                Event::Served(Ok(Quote::new("Wisdom.", None).expect("a quote")))
            }
            Some(Step::Serve(_)) => {
                connection.done = Done::Tried;
                Event::Served(Err(Unavailable))
            }
            Some(Step::Seat { .. }) => connection.seat(how),
            Some(Step::Dial) => connection.dial(how),
            Some(Step::Commit) => {
                let reservation = connection.reservation.take().expect("by the check of the step");
                assert!(self.granted.insert(reservation.claim().salt.0), "granted twice");
                reservation.commit();
                connection.committed = connection.buys.take();
                Event::Committed
            }
            Some(Step::Release) => {
                let failures = self.failures.entry(connection.salt()).or_default();
                *failures += 1;
                let spent = *failures >= MAX_FAILURES;
                let reservation = connection.reservation.take().expect("by the check of the step");
                let released = reservation.release();
                assert_eq!(released, if spent { Released::Spent } else { Released::Kept });
                connection.fate = Some(released);
                Event::Released(released)
            }
            Some(Step::GiveBack) => {
                connection.reservation.take().expect("by the check of the step").give_back();
                connection.fate = Some(Released::Kept);
                Event::Released(Released::Kept)
            }
            Some(Step::Reply(message)) => {
                self.told(who, message);
                Event::Replied
            }
            step => {
                connection.step = step;
                return;
            }
        };
        self.feed(who, event);
    }

    fn told(&mut self, who: Who, message: Message) {
        let connection = &mut self.connections[who as usize];
        match message {
            Message::Granted(granted) => {
                let bought = connection.committed.take().expect("granted and not committed");
                assert_eq!(granted.service, bought, "what was paid for");
                let tunnel = bought == name("tunnel");
                assert_eq!(granted.quote.is_some(), !tunnel);
                assert_eq!(granted.lifetime_ms.is_some() && granted.idle_timeout_ms.is_some(), tunnel);
                connection.relays = tunnel;
            }
            Message::Challenge(_) => {}
            other => panic!("a reply of type {}", other.message_type().name()),
        }
    }

    fn feed(&mut self, who: Who, event: Event) {
        let connection = &mut self.connections[who as usize];
        if !matches!(connection.step, None | Some(Step::Read(_))) {
            // Out of turn is our mistake: the session refuses, and what was reserved is dropped with the connection.
            connection.reservation = None;
        }
        let view = View {
            now: self.now,
            settings: &SETTINGS,
            replay: &self.replay,
            prices: &self.prices,
            entropy: &self.entropy,
            draining: self.draining,
        };
        if matches!(&event, Event::Received(_)) {
            connection.requests += 1;
        }
        let step = connection.session.on(event, &view);
        connection.check(&step);
        assert!(self.replay.len() <= MAX_ENTRIES);
        assert!(!(self.draining && step == Step::Ask), "sold while it stops");
        if let Step::Reply(Message::Challenge(challenge)) = &step {
            let until = UnixMillis(self.now.0 + challenge.expires_in_ms);
            let (source, epoch) = (connection.source, self.replay.epoch());
            self.issued.push(Issued { challenge: challenge.clone(), source, epoch, until });
        }
        connection.step = Some(step);
    }
}
