//! The life of one connection, top to bottom: the session says what to do next, and this does it.
//!
//! Generic over the stream, so that it runs over sockets and in memory alike. Decides nothing.

mod passage;
mod silence;

use std::future::poll_fn;
use std::sync::Arc;
use std::time::Duration;

use passage::Passage;
pub use silence::silence;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::Instant;
use wisdom_protocol::message::{Message, Quote, RequestId};
use wisdom_protocol::service::ServiceName;
use wisdom_protocol::source::Source;

use crate::admission::{self, Pace, Permit};
use crate::config::Settings;
use crate::dialect::Dialect;
use crate::entropy::draw;
use crate::gate::Gate;
use crate::line::{Input, Line, LineError};
use crate::replay::{Claim, Released, Reservation, ReserveError, Reserved};
use crate::service::{Kind, Unavailable};
use crate::session::{Event, Session, Step, View, Wait};
use crate::trail::{Keep, Part, Span, Trail};
use crate::tunnel::Transport;
use crate::tunnel::greeting::Endpoints;

/// How a connection went: what its one log line says. Kept up to date, so that it holds however the connection ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// When it was accepted.
    pub accepted: Instant,
    /// The reason of its last error frame, or `departed`, or `tunnel_` and why the tunnel ended.
    pub outcome: &'static str,
    /// The id of its last request; its own before the first.
    pub request: RequestId,
    /// Challenges issued.
    pub challenges: u32,
    /// Solutions granted.
    pub grants: u32,
    /// Price of the last challenge, or what was paid for the last grant, in hashes; 0 before either.
    pub work: u64,
    /// From acceptance until the first message was read.
    pub first_message: Option<Duration>,
    /// From the last challenge until its solution was read, where that came on this connection.
    pub solve: Option<Duration>,
    /// From when the last granted solution was read until it was spent.
    pub redeem: Option<Duration>,
    /// What it went through.
    pub trail: Trail,
}

impl Summary {
    /// Of the connection `id`, of whose parts so much is kept.
    #[must_use]
    pub fn new(id: RequestId, accepted: Instant, keep: Keep) -> Self {
        let (first_message, solve, redeem) = (None, None, None);
        Self {
            accepted,
            outcome: "departed",
            request: id,
            challenges: 0,
            grants: 0,
            work: 0,
            first_message,
            solve,
            redeem,
            trail: Trail::keeping(keep),
        }
    }
}

/// Serves a connection between `endpoints`, which speaks `dialect` and is admitted by `permit`, until it ends, and keeps `summary` of it, whose request
/// is the connection's id. Its first message has the time that `pace` leaves, from when it was accepted: it was told of no other.
pub async fn run<S>(
    stream: S,
    endpoints: Endpoints,
    dialect: &Dialect,
    gate: &Gate,
    pace: Pace,
    permit: &mut Permit,
    summary: &mut Summary,
) -> Result<(), LineError>
where
    S: Transport,
{
    let mut settings = gate.settings.load_full();
    let mut line = Line::new(stream, dialect, settings.timeouts, gate.clock, summary.accepted);
    let source = Source::from(endpoints.client.ip());
    let mut passage = Passage::new(gate, endpoints);
    let mut session = Session::new(source, settings.max_requests, summary.request).spoken_in(dialect);
    let mut progress = Progress::new(gate, permit, summary);
    let (mut event, mut pace) = (Event::Opened, Some(pace));
    loop {
        let step = session.on(event, &view(gate, &settings));
        progress.note(&step, session.request());
        event = match step {
            Step::Read(wait) => {
                line.set_pace(pace.take().unwrap_or_else(|| progress.permit.pace(&gate.policy())));
                // Who waits keeps nothing of an older configuration alive, keys least of all.
                drop(settings);
                let event = read(&mut line, wait, progress.permit, gate).await?;
                // What is asked is answered by what is in force now; deadlines stay those of the beginning.
                settings = gate.settings.load_full();
                progress.heard(event)
            }
            Step::Ask => Event::Asked(progress.ask()),
            Step::Reply(message) => {
                line.write(&message).await?;
                progress.replied(&message);
                Event::Replied
            }
            Step::Reserve { claim, work } => Event::Reserved(progress.reserve(claim, work)),
            Step::Serve(service) => {
                let served = serve(&service, gate, &settings);
                progress.service = Some(service);
                Event::Served(served)
            }
            Step::Commit => progress.commit(),
            Step::Seat { service, ticket } => {
                let since = gate.clock.instant();
                let event = passage.seat(&mut line, &service, &ticket).await;
                progress.service = Some(service);
                progress.summary.trail.queued(since, gate.clock.instant());
                event
            }
            Step::Dial => {
                let since = gate.clock.instant();
                let event = passage.dial(&mut line).await;
                progress.summary.trail.dialled(since, gate.clock.instant());
                event
            }
            Step::Release => Event::Released(progress.release()),
            Step::GiveBack => Event::Released(progress.give_back()),
            Step::Relay => {
                let began = gate.clock.instant();
                // A tunnel may last for days, and is not to keep alive the keys of its beginning.
                drop(settings);
                let outcome = passage.relay(line, session.request()).await;
                progress.relayed(outcome, began);
                return Ok(());
            }
            Step::Refuse(refusal) => {
                line.close_with(&refusal.error.into()).await?;
                return Ok(());
            }
            Step::Close => return Ok(()),
        };
    }
}

fn view<'a>(gate: &'a Gate, settings: &'a Settings) -> View<'a> {
    View {
        now: gate.clock.now(),
        settings,
        replay: &gate.replay,
        prices: &gate.prices,
        entropy: &*gate.entropy,
        draining: gate.drain.has_begun(),
    }
}

async fn read<S>(line: &mut Line<S>, wait: Wait, permit: &Permit, gate: &Gate) -> Result<Event, LineError>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let drain = async {
        match wait {
            // Who has a challenge may finish; who has nothing yet is told to come back.
            Wait::Hold => gate.drain.last_call().await,
            Wait::FirstFrame | Wait::Idle => gate.drain.begun().await,
        }
    };
    let eviction = poll_fn(|context| permit.poll_evicted(context));
    Ok(match line.read(wait, drain, eviction).await? {
        Input::Message(message) => Event::Received(message),
        Input::Undecodable(error) => Event::Undecodable(error),
        Input::Unreadable(mistake) => Event::Unreadable(mistake),
        Input::End => Event::Departed,
        Input::TimedOut(overdue) => Event::TimedOut(overdue),
        Input::Interrupted => Event::Draining,
        Input::Evicted => Event::Evicted,
    })
}

fn serve(service: &ServiceName, gate: &Gate, settings: &Settings) -> Result<Quote, Unavailable> {
    let choice = u64::from_be_bytes(draw(&*gate.entropy));
    match settings.services.named(Some(service)).map(|service| &service.kind) {
        Some(Kind::Quotes(quotes)) => {
            let quote = quotes.quote(choice, gate.clock.now())?;
            gate.metrics.quoted(&quote);
            Ok(quote)
        }
        Some(Kind::Tunnel(_)) | None => Err(Unavailable),
    }
}

/// What has been done so far: the reservation under way, and what to count and to tell.
struct Progress<'a> {
    gate: &'a Gate,
    permit: &'a mut Permit,
    summary: &'a mut Summary,
    reservation: Option<Reservation>,
    challenged: Option<Instant>,
    solution_read: Instant,
    service: Option<ServiceName>,
}

impl<'a> Progress<'a> {
    fn new(gate: &'a Gate, permit: &'a mut Permit, summary: &'a mut Summary) -> Self {
        let solution_read = summary.accepted;
        Self { gate, permit, summary, reservation: None, challenged: None, solution_read, service: None }
    }

    /// Notes when a message came.
    fn heard(&mut self, event: Event) -> Event {
        if let Event::Received(message) = &event {
            let now = self.gate.clock.instant();
            let accepted = self.summary.accepted;
            self.summary.first_message.get_or_insert(now - accepted);
            let part = if let Message::Solution(_) = message { Part::Redeem } else { Part::Challenge };
            self.service = None;
            self.summary.trail.begin(part, now);
            if let Message::Solution(_) = message {
                self.solution_read = now;
                self.summary.solve = self.challenged.take().map(|challenged| now - challenged);
            }
        }
        event
    }

    /// Another challenge is asked for.
    fn ask(&mut self) -> Result<Pace, admission::Refusal> {
        let policy = self.gate.policy();
        let leave = self.permit.ask(&policy, self.gate.clock.now())?;
        self.gate.metrics.admission.let_in(leave);
        Ok(self.permit.pace(&policy))
    }

    /// Counts a refusal when it is decided, sent or not.
    fn note(&mut self, step: &Step, request: RequestId) {
        self.summary.request = request;
        match step {
            Step::Refuse(refusal) => {
                self.gate.metrics.refused(&refusal.reason);
                self.gate.charge(self.permit, refusal.reason.offence());
                self.summary.outcome = refusal.reason.label();
                tracing::debug!(%request, reason = refusal.reason.label(), code = %refusal.error.code, "refused");
                self.finished(refusal.reason.label());
            }
            Step::Reply(Message::Challenge(challenge)) => {
                self.service = Some(challenge.service.clone());
                self.finished("issued");
            }
            Step::Close => self.finished("departed"),
            _ => {}
        }
    }

    /// The request under way, if there is one, has ended so.
    fn finished(&mut self, outcome: &'static str) {
        let (now, service) = (self.gate.clock.instant(), self.service.clone());
        let trail = &mut self.summary.trail;
        if let Some(finished) = trail.end(self.summary.request, service, outcome, now) {
            self.gate.watch.finished(&finished, trail, self.gate);
        }
    }

    fn relayed(&mut self, outcome: &'static str, began: Instant) {
        self.summary.outcome = outcome;
        let (request, ended) = (self.summary.request, self.gate.clock.instant());
        let service = self.service.take();
        self.summary.trail.keep(Span { part: Part::Relay, request, service, began, ended, outcome });
    }

    fn replied(&mut self, message: &Message) {
        match message {
            Message::Challenge(challenge) => {
                self.gate.metrics.challenged(challenge.service.as_str());
                self.challenged = Some(self.gate.clock.instant());
                self.summary.challenges += 1;
                self.summary.work = challenge.work.hashes();
            }
            Message::Granted(granted) => {
                tracing::debug!(request = %granted.request_id, service = %granted.service, "granted");
            }
            Message::ChallengeRequest(_) | Message::Solution(_) | Message::Error(_) => {}
        }
    }

    fn reserve(&mut self, claim: Claim, work: u64) -> Result<Reserved, ReserveError> {
        let reservation = Reservation::new(&self.gate.replay, claim)?;
        let reserved = reservation.reserved();
        self.reservation = Some(reservation);
        // The work is proven: nobody takes its place while it is served.
        self.permit.paid();
        self.summary.work = work;
        Ok(reserved)
    }

    /// Spends, and counts the grant here: what is spent is granted, whether the client still reads it or not.
    fn commit(&mut self) -> Event {
        if let (Some(reservation), Some(service)) = (self.reservation.take(), &self.service) {
            reservation.commit();
            let took = self.gate.clock.instant() - self.solution_read;
            self.gate.metrics.granted(service.as_str(), took);
            self.summary.grants += 1;
            self.summary.redeem = Some(took);
            self.finished("granted");
        }
        Event::Committed
    }

    fn release(&mut self) -> Released {
        self.reservation.take().map_or(Released::Kept, Reservation::release)
    }

    fn give_back(&mut self) -> Released {
        if let Some(reservation) = self.reservation.take() {
            reservation.give_back();
        }
        Released::Kept
    }
}

/// Tells a connection why it is not admitted.
pub async fn refuse<S>(
    stream: S,
    dialect: &Dialect,
    refusal: crate::session::Refusal,
    gate: &Arc<Gate>,
) -> Result<(), LineError>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let timeouts = gate.settings.load().timeouts;
    let line = Line::new(stream, dialect, timeouts, gate.clock, gate.clock.instant());
    line.close_with(&refusal.error.into()).await
}
