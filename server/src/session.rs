//! What a connection does next: a pure state machine. One event in, one step out, until a step ends it.
//!
//! Owns the phase, how many requests are left, and the id of the last. It reads no socket and no clock, and awaits nothing: the connection carries each
//! step out and feeds back what came of it. The states are those of `PROTOCOL.md` section 5.

mod refusal;
mod wait;

use std::sync::Arc;
use std::time::Duration;

pub use refusal::{Reason, Refusal};
use wait::Next;
pub use wait::{Overdue, Wait};
use wisdom_protocol::frame::DecodeError;
use wisdom_protocol::message::{ChallengeRequest, Granted, Message, Quote, RequestId, Solution};
use wisdom_protocol::service::ServiceName;
use wisdom_protocol::source::Source;
use wisdom_protocol::time::{UnixMillis, as_millis};
use wisdom_protocol::token::Salt;
use wisdom_protocol::work::Work;

use crate::admission::{self, Pace};
use crate::challenge::{self, Proven, Rejection};
use crate::config::Settings;
use crate::dialect::Dialect;
use crate::dialect::text::LineMistake;
use crate::entropy::{self, Entropy};
use crate::pricing::prices::Prices;
use crate::replay::{Claim, LocalSet, Released, ReserveError, Reserved};
use crate::service::{Kind, Unavailable};
use crate::tunnel::relay::RelayLimits;
use crate::tunnel::{NoSlot, NoUpstream, Ticket, TunnelSettings};

/// What came of a step.
#[derive(Debug)]
pub enum Event {
    /// The connection has begun.
    Opened,
    /// A message has been read.
    Received(Message),
    /// What was read is no message.
    Undecodable(DecodeError),
    /// A line that was read is none.
    Unreadable(LineMistake),
    /// The client has closed its side, between frames.
    Departed,
    /// The next frame did not come in time.
    TimedOut(Overdue),
    /// The server is stopping; no message has been taken up.
    Draining,
    /// The connection has to make room for another.
    Evicted,
    /// Answer to [`Step::Ask`]: how much time the client has from here on, or why it gets no challenge.
    Asked(Result<Pace, admission::Refusal>),
    /// Answer to [`Step::Reserve`].
    Reserved(Result<Reserved, ReserveError>),
    /// Answer to [`Step::Serve`].
    Served(Result<Quote, Unavailable>),
    /// Answer to [`Step::Seat`].
    Seated(Result<(), NoSlot>),
    /// Answer to [`Step::Dial`].
    Dialled(Result<(), NoUpstream>),
    /// The client has reset the connection while it waited for a tunnel.
    Lost,
    /// Answer to [`Step::Commit`].
    Committed,
    /// Answer to [`Step::Release`] and [`Step::GiveBack`].
    Released(Released),
    /// Answer to [`Step::Reply`]: it has been written.
    Replied,
}

/// What the connection is to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// Read the next frame, in time.
    Read(Wait),
    /// Write this message.
    Reply(Message),
    /// Ask admission whether the source may have one more challenge, and the connection stay for it.
    Ask,
    /// Reserve this in the replay set: it is proven, and so much work was paid for it.
    Reserve {
        /// What to reserve.
        claim: Claim,
        /// The bid, in hashes.
        work: u64,
    },
    /// Get a quote of this service.
    Serve(ServiceName),
    /// Get one of the tunnels of this service, or wait for one.
    Seat {
        /// Which service.
        service: ServiceName,
        /// Who asks, and what they have paid.
        ticket: Ticket,
    },
    /// Connect to the upstream of that tunnel.
    Dial,
    /// Spend the reservation.
    Commit,
    /// Give the reservation back: what it pays for was tried and could not be had.
    Release,
    /// Give the reservation back: what it pays for was not tried.
    GiveBack,
    /// Relay what the client and the upstream send, until the end.
    Relay,
    /// Write this error, and close.
    Refuse(Refusal),
    /// Close without a word.
    Close,
}

/// What a decision may look at; of what it decides it tells the prices alone.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The time.
    pub now: UnixMillis,
    /// The configuration in force when the connection began.
    pub settings: &'a Settings,
    /// Read only.
    pub replay: &'a LocalSet,
    /// What challenges cost. Told what becomes of them.
    pub prices: &'a Prices,
    /// For salts, and for the ids of requests that bring none.
    pub entropy: &'a dyn Entropy,
    /// Whether the server is stopping: what was paid for is still served, nothing new is sold.
    pub draining: bool,
}

/// See the module.
#[derive(Debug)]
pub struct Session {
    source: Source,
    only: Option<ServiceName>,
    requests_left: u32,
    request: RequestId,
    phase: Phase,
}

#[derive(Debug)]
enum Phase {
    Waiting,
    Asking(ChallengeRequest),
    Reserving(Proven),
    Serving(Proven),
    Seating(Proven, Arc<TunnelSettings>),
    Dialling(Proven, Arc<TunnelSettings>),
    Committing {
        granted: Granted,
        /// When its challenge was issued.
        issued: UnixMillis,
    },
    Releasing(Ending),
    Replying(Next),
    Closed,
}

/// Why a reservation is given back.
#[derive(Clone, Copy, Debug)]
enum Ending {
    NothingToServe,
    NoSlot(NoSlot, Option<Work>),
    UpstreamDown { retry_after_ms: u64 },
    UpstreamFailed,
    Draining,
    Lost,
}

impl Session {
    /// A session of a connection from `source`, which takes at most `max_requests`; `id` is the connection's.
    #[must_use]
    pub fn new(source: Source, max_requests: u32, id: RequestId) -> Self {
        Self { source, only: None, requests_left: max_requests, request: id, phase: Phase::Waiting }
    }

    /// As this dialect has it: in lines there is one service, and no other's solutions are redeemed.
    #[must_use]
    pub fn spoken_in(mut self, dialect: &Dialect) -> Self {
        self.only = match dialect {
            Dialect::Frames => None,
            Dialect::Text(service) => Some(service.clone()),
        };
        self
    }

    /// The id of the request that is being answered; of the connection, before the first.
    #[must_use]
    pub fn request(&self) -> RequestId {
        self.request
    }

    /// The step that follows from `event`.
    pub fn on(&mut self, event: Event, view: &View<'_>) -> Step {
        match (std::mem::replace(&mut self.phase, Phase::Closed), event) {
            (Phase::Waiting, Event::Opened) => self.wait(Wait::FirstFrame),
            (Phase::Waiting, Event::Received(message)) => self.receive(message, view),
            (Phase::Waiting, Event::Undecodable(error)) => self.refuse(Reason::Undecodable(error)),
            (Phase::Waiting, Event::Unreadable(mistake)) => self.refuse(Reason::Unreadable(mistake)),
            (Phase::Waiting, Event::Departed) => Step::Close,
            (Phase::Waiting, Event::TimedOut(overdue)) => self.refuse(Reason::TimedOut(overdue)),
            (Phase::Waiting, Event::Draining) => self.refuse(Reason::Draining),
            (Phase::Waiting, Event::Evicted) => self.refuse(Reason::NotAdmitted(admission::Refusal::Evicted)),
            (Phase::Asking(request), Event::Asked(Ok(pace))) => self.issue(&request, pace, view),
            (Phase::Asking(_), Event::Asked(Err(refusal))) => self.refuse(Reason::NotAdmitted(refusal)),
            (Phase::Reserving(proven), Event::Reserved(outcome)) => self.reserved(proven, outcome, view),
            (Phase::Serving(proven), Event::Served(outcome)) => self.served(&proven, outcome),
            (Phase::Seating(proven, tunnel), Event::Seated(outcome)) => {
                self.seated(proven, tunnel, outcome, view)
            }
            (Phase::Dialling(proven, tunnel), Event::Dialled(outcome)) => {
                self.dialled(&proven, &tunnel, outcome)
            }
            (Phase::Seating(..) | Phase::Dialling(..), Event::Draining) => self.give_back(Ending::Draining),
            (Phase::Seating(..), Event::Lost) => self.give_back(Ending::Lost),
            // Its dial was made, and has cost something.
            (Phase::Dialling(..), Event::Lost) => self.release(Ending::Lost),
            (Phase::Committing { granted, issued }, Event::Committed) => {
                let age = Duration::from_millis(view.now.0.saturating_sub(issued.0));
                view.prices.granted(self.source, age, view.now);
                let next = if granted.quote.is_some() { Next::Read(Wait::Idle) } else { Next::Relay };
                self.reply(granted.into(), next)
            }
            (Phase::Releasing(ending), Event::Released(fate)) => self.ended(ending, fate),
            (Phase::Replying(Next::Read(wait)), Event::Replied) => self.wait(wait),
            (Phase::Replying(Next::Relay), Event::Replied) => Step::Relay,
            // The connection answers each step with its own event; anything else is our mistake, not the peer's.
            _ => self.refuse(Reason::Internal),
        }
    }

    fn receive(&mut self, message: Message, view: &View<'_>) -> Step {
        if let Message::ChallengeRequest(ChallengeRequest { request_id, .. })
        | Message::Solution(Solution { request_id, .. }) = &message
        {
            self.request = request_id.unwrap_or_else(|| entropy::request_id(view.entropy, view.now));
        }
        let Some(left) = self.requests_left.checked_sub(1) else {
            return self.refuse(Reason::TooManyRequests);
        };
        self.requests_left = left;
        match message {
            Message::ChallengeRequest(_) if view.draining => self.refuse(Reason::Draining),
            Message::ChallengeRequest(request) => {
                self.phase = Phase::Asking(request);
                Step::Ask
            }
            Message::Solution(solution) => self.redeem(&solution, view),
            Message::Challenge(_) | Message::Granted(_) | Message::Error(_) => {
                self.refuse(Reason::Undecodable(DecodeError::WrongSide(message.message_type().name())))
            }
        }
    }

    fn issue(&mut self, request: &ChallengeRequest, pace: Pace, view: &View<'_>) -> Step {
        let salt = Salt(entropy::draw(view.entropy));
        let View { now, settings, replay, prices, .. } = view;
        match challenge::issue(request, &self.source, salt, *now, settings, replay, prices) {
            Ok(mut challenge) => {
                prices.issued(self.source, *now);
                challenge.hold_ms = as_millis(pace.shrunk(settings.timeouts.hold));
                self.reply(challenge.into(), Next::Read(Wait::Hold))
            }
            Err(error) => self.refuse(Reason::NotIssued(error)),
        }
    }

    fn redeem(&mut self, solution: &Solution, view: &View<'_>) -> Step {
        match challenge::check(solution, &self.source, view.now, view.settings, view.replay) {
            Ok(proven) if self.only.as_ref().is_some_and(|only| *only != proven.service) => {
                self.refuse(Reason::Rejected(Rejection::WrongService))
            }
            Ok(proven) => {
                let (claim, work) = (proven.claim, proven.work);
                self.phase = Phase::Reserving(proven);
                Step::Reserve { claim, work }
            }
            Err(rejection) => self.refuse(Reason::Rejected(rejection)),
        }
    }

    fn reserved(&mut self, proven: Proven, outcome: Result<Reserved, ReserveError>, view: &View<'_>) -> Step {
        match outcome {
            Ok(Reserved::First) => {
                view.prices.verified(&proven.service, proven.price, proven.source_factor, view.now);
            }
            // Its work was seen with the first attempt.
            Ok(Reserved::Again) => {}
            Err(error) => return self.refuse(Reason::Rejected(Rejection::from(error))),
        }
        let service = proven.service.clone();
        match view.settings.services.named(Some(&service)).map(|service| &service.kind) {
            Some(Kind::Tunnel(settings)) => {
                let ticket = Ticket { source: self.source, paid: proven.paid_beyond_factor() };
                self.phase = Phase::Seating(proven, Arc::clone(settings));
                Step::Seat { service, ticket }
            }
            Some(Kind::Quotes(_)) | None => {
                self.phase = Phase::Serving(proven);
                Step::Serve(service)
            }
        }
    }

    fn served(&mut self, proven: &Proven, outcome: Result<Quote, Unavailable>) -> Step {
        match outcome {
            Ok(quote) => self.commit(proven, Some(quote), None),
            Err(Unavailable) => self.release(Ending::NothingToServe),
        }
    }

    fn seated(
        &mut self,
        proven: Proven,
        tunnel: Arc<TunnelSettings>,
        outcome: Result<(), NoSlot>,
        view: &View<'_>,
    ) -> Step {
        match outcome {
            Ok(()) => {
                self.phase = Phase::Dialling(proven, tunnel);
                Step::Dial
            }
            Err(why) => {
                let service = view.settings.services.named(Some(&proven.service));
                let quote = |service| view.prices.quote(service, self.source, view.now).work;
                let price = service.filter(|_| tunnel.outbids(why)).map(quote);
                self.give_back(Ending::NoSlot(why, price))
            }
        }
    }

    fn dialled(&mut self, proven: &Proven, tunnel: &TunnelSettings, outcome: Result<(), NoUpstream>) -> Step {
        match outcome {
            Ok(()) => self.commit(proven, None, Some(tunnel.relay)),
            Err(NoUpstream::Down { retry_after_ms }) => {
                self.give_back(Ending::UpstreamDown { retry_after_ms })
            }
            Err(NoUpstream::Failed(error)) if error.is_ours() => self.give_back(Ending::UpstreamFailed),
            Err(NoUpstream::Failed(_)) => self.release(Ending::UpstreamFailed),
        }
    }

    fn commit(&mut self, proven: &Proven, quote: Option<Quote>, tunnel: Option<RelayLimits>) -> Step {
        let granted = Granted {
            service: proven.service.clone(),
            request_id: self.request,
            quote,
            idle_timeout_ms: tunnel.map(|limits| as_millis(limits.idle)),
            lifetime_ms: tunnel.map(|limits| as_millis(limits.lifetime)),
        };
        self.phase = Phase::Committing { granted, issued: proven.issued };
        Step::Commit
    }

    fn release(&mut self, ending: Ending) -> Step {
        self.phase = Phase::Releasing(ending);
        Step::Release
    }

    fn give_back(&mut self, ending: Ending) -> Step {
        self.phase = Phase::Releasing(ending);
        Step::GiveBack
    }

    fn ended(&mut self, ending: Ending, fate: Released) -> Step {
        match ending {
            Ending::NothingToServe => self.refuse(Reason::Unavailable(fate)),
            Ending::NoSlot(why, price) => self.refuse(Reason::NoSlot(why, price)),
            Ending::UpstreamDown { retry_after_ms } => self.refuse(Reason::UpstreamDown { retry_after_ms }),
            Ending::UpstreamFailed => self.refuse(Reason::UpstreamFailed(fate)),
            Ending::Draining => self.refuse(Reason::Draining),
            Ending::Lost => Step::Close,
        }
    }

    fn wait(&mut self, wait: Wait) -> Step {
        self.phase = Phase::Waiting;
        Step::Read(wait)
    }

    fn reply(&mut self, message: Message, next: Next) -> Step {
        self.phase = Phase::Replying(next);
        Step::Reply(message)
    }

    fn refuse(&mut self, reason: Reason) -> Step {
        self.phase = Phase::Closed;
        Step::Refuse(reason.refusal(self.request))
    }
}

#[cfg(test)]
mod tests;
