//! The life of one connection, top to bottom: the session says what to do next, and this does it.
//!
//! Generic over the stream, so that it runs over sockets and in memory alike. Decides nothing.

use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::Instant;
use wisdom_protocol::message::{Message, RequestId};
use wisdom_protocol::service::ServiceName;
use wisdom_protocol::source::Source;

use crate::config::Settings;
use crate::entropy::draw;
use crate::gate::Gate;
use crate::line::{Input, Line, LineError};
use crate::replay::{Claim, Released, Reservation, ReserveError};
use crate::session::{Event, Session, Step, View, Wait};

/// How a connection went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The reason of its last error frame, or `departed`.
    pub outcome: &'static str,
    /// Challenges issued.
    pub challenges: u32,
    /// Solutions granted.
    pub grants: u32,
    /// Work of the last challenge or grant, in hashes; 0 before the first.
    pub work: u64,
}

/// Serves the connection `id` from `source` until it ends.
pub async fn run<S>(stream: S, source: Source, id: RequestId, gate: &Gate) -> Result<Summary, LineError>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let settings = gate.settings.load_full();
    let mut line = Line::new(stream, settings.timeouts, gate.clock);
    let mut session = Session::new(source, settings.max_requests, id);
    let mut progress = Progress::new(gate);
    let mut event = Event::Opened;
    loop {
        let step = session.on(event, &view(gate, &settings));
        progress.note(&step, session.request());
        event = match step {
            Step::Read(wait) => read(&mut line, wait, gate).await?,
            Step::Reply(message) => {
                line.write(&message).await?;
                progress.replied(&message);
                Event::Replied
            }
            Step::Reserve(claim) => Event::Reserved(progress.reserve(claim)),
            Step::Serve(service) => Event::Served(serve(&service, gate, &settings)),
            Step::Commit => progress.commit(),
            Step::Release => Event::Released(progress.release()),
            Step::Refuse(refusal) => {
                line.close_with(&refusal.error.into()).await?;
                return Ok(progress.summary);
            }
            Step::Close => return Ok(progress.summary),
        };
    }
}

fn view<'a>(gate: &'a Gate, settings: &'a Settings) -> View<'a> {
    View {
        now: gate.clock.now(),
        settings,
        replay: &gate.replay,
        entropy: &*gate.entropy,
        draining: gate.drain.has_begun(),
    }
}

async fn read<S>(line: &mut Line<S>, wait: Wait, gate: &Gate) -> Result<Event, LineError>
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
    Ok(match line.read(wait, drain).await? {
        Input::Message(message) => Event::Received(message),
        Input::Undecodable(error) => Event::Undecodable(error),
        Input::End => Event::Departed,
        Input::TimedOut(overdue) => Event::TimedOut(overdue),
        Input::Interrupted => Event::Draining,
    })
}

fn serve(
    service: &ServiceName,
    gate: &Gate,
    settings: &Settings,
) -> Result<wisdom_protocol::message::Quote, crate::service::Unavailable> {
    let choice = u64::from_be_bytes(draw(&*gate.entropy));
    let service = settings.services.named(Some(service)).ok_or(crate::service::Unavailable)?;
    service.quotes.quote(choice)
}

/// What has been done so far: the reservation under way, and what to count and to tell.
struct Progress<'a> {
    gate: &'a Gate,
    reservation: Option<Reservation>,
    redeem_began: Instant,
    summary: Summary,
}

impl<'a> Progress<'a> {
    fn new(gate: &'a Gate) -> Self {
        let summary = Summary { outcome: "departed", challenges: 0, grants: 0, work: 0 };
        Self { gate, reservation: None, redeem_began: gate.clock.instant(), summary }
    }

    /// Counts a refusal when it is decided, sent or not.
    fn note(&mut self, step: &Step, request: RequestId) {
        match step {
            Step::Refuse(refusal) => {
                self.gate.metrics.refused(&refusal.reason);
                self.summary.outcome = refusal.reason.label();
                tracing::debug!(%request, reason = refusal.reason.label(), code = %refusal.error.code, "refused");
            }
            Step::Reserve(_) => self.redeem_began = self.gate.clock.instant(),
            _ => {}
        }
    }

    fn replied(&mut self, message: &Message) {
        match message {
            Message::Challenge(challenge) => {
                self.gate.metrics.challenged(challenge.service.as_str());
                self.summary.challenges += 1;
                self.summary.work = challenge.work.hashes();
            }
            Message::Granted(granted) => {
                let took = self.gate.clock.instant() - self.redeem_began;
                self.gate.metrics.granted(granted.service.as_str(), took);
                self.summary.grants += 1;
                tracing::debug!(request = %granted.request_id, service = %granted.service, "granted");
            }
            Message::ChallengeRequest(_) | Message::Solution(_) | Message::Error(_) => {}
        }
    }

    fn reserve(&mut self, claim: Claim) -> Result<(), ReserveError> {
        self.reservation = Some(Reservation::new(&self.gate.replay, claim)?);
        Ok(())
    }

    fn commit(&mut self) -> Event {
        if let Some(reservation) = self.reservation.take() {
            reservation.commit();
        }
        Event::Committed
    }

    fn release(&mut self) -> Released {
        self.reservation.take().map_or(Released::Kept, Reservation::release)
    }
}

/// Tells a connection why it is not admitted.
pub async fn refuse<S>(stream: S, refusal: crate::session::Refusal, gate: &Arc<Gate>) -> Result<(), LineError>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let line = Line::new(stream, gate.settings.load().timeouts, gate.clock);
    line.close_with(&refusal.error.into()).await
}
