//! One connection as a model has it: what was done for what it has reserved, and after each step of its session whether that step may be.

use std::io;

use uuid::Uuid;
use wisdom_protocol::message::{Message, RequestId, SolutionFate};
use wisdom_protocol::service::ServiceName;
use wisdom_protocol::source::Source;
use wisdom_server::dialect::Dialect;
use wisdom_server::replay::{Released, Reservation};
use wisdom_server::session::{Event, Reason, Refusal, Session, Step};
use wisdom_server::tunnel::dial::DialError;
use wisdom_server::tunnel::{NoSlot, NoUpstream};

use super::world::{Id, name};
use super::{Outcome, Who};

pub(super) const MAX_REQUESTS: u32 = 8;

/// What was done for the reservation so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Nothing,
    Seated,
    /// The client can have it.
    Ready,
    /// It can't be had, and nobody tried.
    Untried,
    /// It can't be had, and somebody tried.
    Tried,
}

/// See the module.
pub(super) struct Connection {
    pub(super) source: Source,
    pub(super) only: Option<ServiceName>,
    pub(super) session: Session,
    pub(super) step: Option<Step>,
    pub(super) reservation: Option<Reservation>,
    pub(super) done: Done,
    /// What the solution that was taken is to buy.
    pub(super) buys: Option<ServiceName>,
    /// What it bought, once that is spent, until it is told.
    pub(super) committed: Option<ServiceName>,
    /// Whether a tunnel was granted.
    pub(super) relays: bool,
    /// What is to be told of a solution that was just released.
    pub(super) fate: Option<Released>,
    pub(super) requests: u32,
    lost: bool,
    over: bool,
}

impl Connection {
    pub(super) fn new(who: Who) -> Self {
        let source = Source::V4([192, 0, 2, if matches!(who, Who::First) { 1 } else { 2 }]);
        let dialect = match who {
            Who::InLines => Dialect::Text(name("quotes")),
            Who::First | Who::Second => Dialect::Frames,
        };
        let session = Session::new(source, MAX_REQUESTS, RequestId(Uuid::nil())).spoken_in(&dialect);
        Self {
            source,
            only: if let Dialect::Text(service) = dialect { Some(service) } else { None },
            session,
            step: None,
            reservation: None,
            done: Done::Nothing,
            buys: None,
            committed: None,
            relays: false,
            fate: None,
            requests: 0,
            lost: false,
            over: false,
        }
    }

    /// The id of what is reserved.
    pub(super) fn salt(&self) -> Id {
        self.reservation.as_ref().expect("something is reserved").claim().salt.0
    }

    /// What asking for a tunnel comes to.
    pub(super) fn seat(&mut self, how: Outcome) -> Event {
        self.done = if matches!(how, Outcome::Well) { Done::Seated } else { Done::Untried };
        match how {
            Outcome::Well => Event::Seated(Ok(())),
            Outcome::Badly(why) => Event::Seated(Err(match why % 4 {
                0 => NoSlot::Full,
                1 => NoSlot::SourceFull,
                2 => NoSlot::Evicted,
                _ => NoSlot::TimedOut,
            })),
            Outcome::Lost => self.lose(),
            Outcome::Drained => Event::Draining,
        }
    }

    /// What dialling its upstream comes to.
    pub(super) fn dial(&mut self, how: Outcome) -> Event {
        let (done, event) = match how {
            Outcome::Well => (Done::Ready, Event::Dialled(Ok(()))),
            Outcome::Badly(why) => {
                let (done, why) = match why % 4 {
                    0 => (Done::Untried, NoUpstream::Down { retry_after_ms: 1 }),
                    // Descriptors are used up, which is not the upstream's fault.
                    1 => (Done::Untried, failed(io::Error::from_raw_os_error(24))),
                    2 => (Done::Tried, failed(io::ErrorKind::ConnectionRefused.into())),
                    _ => (Done::Tried, NoUpstream::Failed(DialError::TimedOut)),
                };
                (done, Event::Dialled(Err(why)))
            }
            Outcome::Lost => (Done::Tried, self.lose()),
            Outcome::Drained => (Done::Untried, Event::Draining),
        };
        self.done = done;
        event
    }

    fn lose(&mut self) -> Event {
        self.lost = true;
        Event::Lost
    }

    /// Whether its session may take this step now.
    pub(super) fn check(&mut self, step: &Step) {
        assert!(!self.over || matches!(step, Step::Refuse(_)), "after the end: {step:?}");
        assert!(self.requests <= MAX_REQUESTS || matches!(step, Step::Refuse(_)), "too many: {step:?}");
        let reserved = self.reservation.is_some();
        match step {
            Step::Read(_) | Step::Ask | Step::Reserve { .. } => {
                assert!(!reserved, "{step:?} over a reservation")
            }
            Step::Serve(service) => {
                assert!(reserved && self.done == Done::Nothing, "served and not reserved");
                assert_eq!((service, Some(service)), (&name("quotes"), self.buys.as_ref()));
            }
            Step::Seat { service, ticket } => {
                assert!(reserved && self.done == Done::Nothing, "seated and not reserved");
                assert_eq!((service, Some(service)), (&name("tunnel"), self.buys.as_ref()));
                assert_eq!(ticket.source, self.source);
            }
            Step::Dial => assert!(reserved && self.done == Done::Seated, "dialled and not seated"),
            Step::Commit => assert!(reserved && self.done == Done::Ready, "committed and not ready"),
            Step::Release => assert!(reserved && self.done == Done::Tried, "{:?} is counted", self.done),
            Step::GiveBack => assert!(reserved && self.done == Done::Untried, "{:?} is not", self.done),
            Step::Reply(Message::Granted(_)) => assert!(self.committed.is_some(), "granted, not committed"),
            Step::Reply(_) => assert!(!reserved),
            Step::Relay => {
                assert!(self.relays && self.committed.is_none(), "relayed and not granted");
                self.over = true;
            }
            Step::Refuse(refusal) => self.refused(refusal),
            Step::Close => {
                assert!(self.fate.take().is_none() || self.lost, "who is there is told");
                self.over = true;
            }
        }
    }

    /// Who had a solution taken is told what became of it.
    fn refused(&mut self, refusal: &Refusal) {
        assert!(Reason::labels().any(|label| label == refusal.reason.label()));
        if let Some(fate) = self.fate.take() {
            let told = match fate {
                Released::Kept => SolutionFate::Kept,
                Released::Spent => SolutionFate::Spent,
            };
            assert_eq!(refusal.error.solution, Some(told), "{refusal:?}");
        }
        self.over = true;
    }
}

fn failed(error: io::Error) -> NoUpstream {
    NoUpstream::Failed(DialError::from(error))
}

/// Whether `event` is what `step` waits for.
pub(super) fn is_answer(step: &Step, event: &Event) -> bool {
    matches!(
        (step, event),
        (Step::Ask, Event::Asked(_))
            | (Step::Reserve { .. }, Event::Reserved(_))
            | (Step::Serve(_), Event::Served(_))
            | (Step::Seat { .. }, Event::Seated(_))
            | (Step::Dial, Event::Dialled(_))
            | (Step::Commit, Event::Committed)
            | (Step::Release | Step::GiveBack, Event::Released(_))
            | (Step::Reply(_), Event::Replied)
    )
}
