//! Two connections of one gate, event by event: whatever comes, no solution is granted twice, nothing is served that was not
//! reserved, and who was refused stays refused.

use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

use arbitrary::Arbitrary;
use uuid::Uuid;
use wisdom_protocol::frame::DecodeError;
use wisdom_protocol::message::{Challenge, ChallengeRequest, Message, Quote, RequestId, Solution};
use wisdom_protocol::puzzle::Nonce;
use wisdom_protocol::service::ServiceName;
use wisdom_protocol::source::Source;
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::{Epoch, Token};
use wisdom_server::admission::{Pace, Refusal};
use wisdom_server::config::{self, Layers, Settings};
use wisdom_server::entropy::Entropy;
use wisdom_server::pricing::prices::Prices;
use wisdom_server::replay::{LocalSet, Released, Reservation, ReserveError, Reserved};
use wisdom_server::service::Unavailable;
use wisdom_server::sources::HashKey;
use wisdom_server::session::{Event, Overdue, Reason, Session, Step, View, Wait};

const MAX_REQUESTS: u32 = 8;
const MAX_ENTRIES: usize = 6;
const MAX_MOVES: usize = 200;

/// What happens next.
#[derive(Arbitrary, Clone, Debug)]
pub enum Move {
    /// The step that is due is carried out, and goes well or does not.
    Carry { second: bool, well: bool },
    /// A client asks.
    Ask { second: bool, named: bool, max_work: Option<u32> },
    /// A client sends a solution of a challenge that was issued to anybody; with changes.
    Solve { second: bool, which: u8, bid: u8, nonces: u8, flip: Option<(u8, u8)> },
    /// Something happens that no client sends.
    Happen { second: bool, what: Happening },
    /// Time passes.
    Pass { ms: u32 },
    /// What has expired is forgotten.
    Purge,
    /// The server begins to stop.
    Drain,
}

/// What the connection may report, in order or not.
#[derive(Arbitrary, Clone, Copy, Debug)]
pub enum Happening {
    Opened,
    Undecodable,
    WrongSide,
    Departed,
    TimedOut(u8),
    Draining,
    Reserved,
    NotReserved,
    Served,
    Committed,
    Released,
    Replied,
}

struct Counter(std::sync::atomic::AtomicU64);

impl Entropy for Counter {
    fn fill(&self, bytes: &mut [u8]) {
        let count = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed).to_be_bytes();
        bytes.iter_mut().zip(count.iter().rev().cycle()).for_each(|(byte, count)| *byte = *count);
    }
}

/// Sixteen sub-puzzles of one hash each: every nonce solves.
static SETTINGS: LazyLock<Settings> = LazyLock::new(|| {
    let environment = [
        ("WISDOM__KEYS__CURRENT__ID", "7".to_owned()),
        ("WISDOM__KEYS__CURRENT__SECRET", "5a".repeat(32)),
        ("WISDOM__SERVICES__QUOTES__FLOOR", "16".to_owned()),
        // A script buys more than a household; few places for sources, because every script begins with a new gate.
        ("WISDOM__PRICING__SOURCE_BURST", "1000".to_owned()),
        ("WISDOM__PRICING__MAX_SOURCES", "1".to_owned()),
    ];
    let environment = environment.map(|(name, value)| (name.to_owned(), value)).into();
    config::load(&Layers { environment, ..Layers::default() }).expect("a good configuration")
});

struct Gate {
    replay: Arc<LocalSet>,
    prices: Prices,
    entropy: Counter,
    now: UnixMillis,
    draining: bool,
    challenges: Vec<Challenge>,
    granted: HashSet<[u8; 16]>,
}

struct Connection {
    session: Session,
    step: Option<Step>,
    reservation: Option<Reservation>,
    /// What is reserved may be served; what is served may be committed; what is committed may be granted.
    served: bool,
    committed: bool,
    over: bool,
    challenges: u32,
}

/// See the module. Returns how many solutions were granted.
pub fn check(script: &[Move]) -> usize {
    let now = UnixMillis(1_767_225_600_000);
    let entropy = Counter(1.into());
    let mut gate = Gate {
        prices: Prices::new(&SETTINGS.services, &SETTINGS.pricing, HashKey::draw(&entropy), now),
        replay: Arc::new(LocalSet::new(Epoch([3; 8]), MAX_ENTRIES, UnixMillis(0))),
        entropy,
        now,
        draining: false,
        challenges: Vec::new(),
        granted: HashSet::new(),
    };
    let mut connections = [1, 2].map(|last| Connection {
        session: Session::new(Source::V4([192, 0, 2, last]), MAX_REQUESTS, RequestId(Uuid::nil())),
        step: None,
        reservation: None,
        served: false,
        committed: false,
        over: false,
        challenges: 0,
    });
    for connection in &mut connections {
        gate.feed(connection, Event::Opened);
    }
    for step in script.iter().take(MAX_MOVES) {
        match step.clone() {
            Move::Carry { second, well } => gate.carry(&mut connections[usize::from(second)], well),
            Move::Ask { second, named, max_work } => {
                let service = named.then(|| ServiceName::new("quotes")).flatten();
                let request =
                    ChallengeRequest { service, max_work: max_work.map(u64::from), request_id: None };
                gate.receive(&mut connections[usize::from(second)], request.into());
            }
            Move::Solve { second, which, bid, nonces, flip } => {
                if let Some(solution) = gate.solution(which, bid, nonces, flip) {
                    gate.receive(&mut connections[usize::from(second)], solution.into());
                }
            }
            Move::Happen { second, what } => {
                let connection = &mut connections[usize::from(second)];
                let event = what.event();
                // An answer that is due is given by what was done, and not made up.
                if connection.step.as_ref().is_some_and(|step| is_answer(step, &event)) {
                    gate.carry(connection, true);
                } else {
                    gate.feed(connection, event);
                }
            }
            Move::Pass { ms } => gate.now = UnixMillis(gate.now.0 + u64::from(ms % 100_000)),
            Move::Purge => gate.replay.purge(gate.now),
            Move::Drain => gate.draining = true,
        }
        assert!(gate.replay.len() <= MAX_ENTRIES);
    }
    gate.granted.len()
}

impl Gate {
    fn solution(&self, which: u8, bid: u8, nonces: u8, flip: Option<(u8, u8)>) -> Option<Solution> {
        let challenge = self.challenges.get(usize::from(which).checked_rem(self.challenges.len())?)?;
        let mut bytes = *challenge.token.as_bytes();
        if let Some((at, bit)) = flip {
            bytes[usize::from(at) % 120] ^= 1 << (bit % 8);
        }
        // Mostly what was asked, so that most solutions are good.
        let work = if bid < 200 { challenge.work.hashes() } else { u64::from(bid) - 200 };
        let count = if nonces < 200 { 16 } else { usize::from(nonces) - 200 };
        let nonces = (0..count as u64).filter_map(Nonce::new).collect();
        Some(Solution { challenge: Token::from_bytes(bytes).to_text(), work, nonces, request_id: None })
    }

    /// A message, if the connection reads.
    fn receive(&mut self, connection: &mut Connection, message: Message) {
        if matches!(connection.step, Some(Step::Read(_))) {
            self.feed(connection, Event::Received(message));
        }
    }

    /// What the connection would do.
    fn carry(&mut self, connection: &mut Connection, well: bool) {
        let event = match connection.step.take() {
            Some(Step::Reserve { claim, .. }) => match Reservation::new(&self.replay, claim) {
                Ok(reservation) => {
                    let reserved = reservation.reserved();
                    connection.reservation = Some(reservation);
                    Event::Reserved(Ok(reserved))
                }
                Err(error) => Event::Reserved(Err(error)),
            },
            Some(Step::Ask) => Event::Asked(if well { Ok(Pace::UNHURRIED) } else { Err(Refusal::Full) }),
            Some(Step::Serve(_)) => {
                assert!(connection.reservation.is_some(), "served and not reserved");
                let quote = Quote::new("Wisdom.", None).expect("a quote");
                connection.served = well;
                Event::Served(if well { Ok(quote) } else { Err(Unavailable) })
            }
            Some(Step::Commit) => {
                assert!(connection.served, "committed and not served");
                let reservation = connection.reservation.take().expect("committed and not reserved");
                assert!(self.granted.insert(reservation.claim().salt.0), "granted twice");
                reservation.commit();
                connection.committed = true;
                Event::Committed
            }
            Some(Step::Release) => {
                assert!(!connection.served, "released and served");
                let reservation = connection.reservation.take().expect("released and not reserved");
                Event::Released(reservation.release())
            }
            Some(Step::Reply(message)) => {
                match message {
                    Message::Granted(_) => {
                        assert!(connection.committed, "granted and not committed");
                        (connection.committed, connection.served) = (false, false);
                    }
                    Message::Challenge(challenge) => self.challenges.push(challenge),
                    other => panic!("a reply of type {}", other.message_type().name()),
                }
                Event::Replied
            }
            step => {
                connection.step = step;
                return;
            }
        };
        self.feed(connection, event);
    }

    /// An event, in its place or not. Whether it was due is the session's to know.
    fn feed(&mut self, connection: &mut Connection, event: Event) {
        let due = matches!((&connection.step, &event), (None, _) | (Some(Step::Read(_)), _));
        if !due {
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
        let asked = matches!(&event, Event::Received(_));
        let step = connection.session.on(event, &view);
        if connection.over {
            assert!(matches!(step, Step::Refuse(_)), "after the end: {step:?}");
        }
        if asked && !matches!(step, Step::Refuse(_)) {
            connection.challenges += 1;
            assert!(connection.challenges <= MAX_REQUESTS, "more requests than allowed");
        }
        match &step {
            Step::Refuse(refusal) => {
                assert!(Reason::labels().any(|label| label == refusal.reason.label()));
                connection.over = true;
            }
            Step::Close => connection.over = true,
            _ => {}
        }
        connection.step = Some(step);
    }
}

fn is_answer(step: &Step, event: &Event) -> bool {
    matches!(
        (step, event),
        (Step::Ask, Event::Asked(_))
            | (Step::Reserve { .. }, Event::Reserved(_))
            | (Step::Serve(_), Event::Served(_))
            | (Step::Commit, Event::Committed)
            | (Step::Release, Event::Released(_))
            | (Step::Reply(_), Event::Replied)
    )
}

impl Happening {
    fn event(self) -> Event {
        match self {
            Self::Opened => Event::Opened,
            Self::Undecodable => Event::Undecodable(DecodeError::WrongSide("granted")),
            Self::WrongSide => Event::Received(
                wisdom_protocol::message::ErrorMessage::new(
                    wisdom_protocol::code::Code::Busy,
                    "from a client",
                )
                .into(),
            ),
            Self::Departed => Event::Departed,
            Self::TimedOut(which) => Event::TimedOut(match which % 5 {
                0 => Overdue::Waiting(Wait::FirstFrame),
                1 => Overdue::Waiting(Wait::Hold),
                2 => Overdue::Waiting(Wait::Idle),
                3 => Overdue::Frame,
                _ => Overdue::Lifetime,
            }),
            Self::Draining => Event::Draining,
            Self::Reserved => Event::Reserved(Ok(Reserved::First)),
            Self::NotReserved => Event::Reserved(Err(ReserveError::Full)),
            Self::Served => Event::Served(Err(Unavailable)),
            Self::Committed => Event::Committed,
            Self::Released => Event::Released(Released::Kept),
            Self::Replied => Event::Replied,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARRY: Move = Move::Carry { second: false, well: true };
    const SOLVE: Move = Move::Solve { second: false, which: 0, bid: 0, nonces: 0, flip: None };

    fn bought() -> Vec<Move> {
        let ask = Move::Ask { second: false, named: true, max_work: None };
        [ask, CARRY, SOLVE].into_iter().chain([CARRY; 4]).collect()
    }

    #[test]
    fn a_script_can_buy() {
        assert_eq!(check(&bought()), 1);
        assert_eq!(check(&bought()[..5]), 0);
        let twice = [bought(), vec![SOLVE], vec![CARRY; 4]].concat();
        assert_eq!(check(&twice), 1);
        let elsewhere = Move::Solve { second: true, which: 0, bid: 0, nonces: 0, flip: None };
        assert_eq!(
            check(&[bought(), vec![elsewhere], vec![Move::Carry { second: true, well: true }; 4]].concat()),
            1
        );
    }
}
