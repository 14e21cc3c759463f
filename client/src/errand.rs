//! One errand from the first connection to the grant: ask, solve, redeem, and again where that makes sense.
//!
//! Owns the order of steps and what lives across them: the connection, the deadline and the history. Decides nothing by
//! itself: what is too dear is the [`budget`]'s word, what follows a failure is [`advice`].

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use tokio::net::TcpStream;
use tokio::time::{sleep, sleep_until, timeout_at};
use uuid::Uuid;
use wisdom_protocol::message::{Challenge, ChallengeRequest, Granted, RequestId};

use crate::advice::{self, History, Next, Patience};
use crate::budget::{self, Budget};
use crate::client::{Client, Purchase, Receipt};
use crate::clock;
use crate::connection::Connection;
use crate::dial::dial;
use crate::error::{ConnectionError, Error};
use crate::event::{Event, Observer};
use crate::failure::Failure;
use crate::solve::{Solved, Solving};

/// How long the rate is measured for where nothing is known of it yet.
const MEASURE_TIME: Duration = Duration::from_millis(100);
/// Hashes per second that any machine has: nothing is measured where they are enough. A server core has six times as many
/// even without a kernel made for it.
const LOWEST_RATE: f64 = 1e6;
/// A search of fewer hashes is over before its rate means anything.
const TELLING_HASHES: u64 = 1 << 18;
/// Longer than any challenge lives; what a server claims beyond is not to overflow a clock.
const LONGEST_SPAN: Duration = Duration::from_hours(24);
/// A connection is left so much before the server would close it.
const PARTING_MARGIN: Duration = Duration::from_millis(250);

/// Runs an errand within the client's timeout.
pub(crate) async fn run(client: &mut Client, observer: &dyn Observer) -> Result<Purchase, Error> {
    let started = clock::now();
    let timeout = client.options.timeout;
    let deadline = timeout.and_then(|timeout| started.checked_add(timeout));
    let mut errand = Errand {
        client,
        observer,
        request_id: RequestId(Uuid::now_v7()),
        started,
        deadline,
        connection: None,
        last_peer: None,
        not_before: started,
        history: History::default(),
        hashes: 0,
        solve_time: Duration::ZERO,
        last_failure: None,
    };
    let (Some(after), Some(deadline)) = (timeout, deadline) else { return errand.run().await };
    match timeout_at(deadline.into(), errand.run()).await {
        Ok(outcome) => outcome,
        Err(_) => Err(Error::OutOfTime { after, last: errand.last_failure }),
    }
}

struct Errand<'a> {
    client: &'a mut Client,
    observer: &'a dyn Observer,
    request_id: RequestId,
    started: Instant,
    deadline: Option<Instant>,
    connection: Option<Connection<TcpStream>>,
    last_peer: Option<SocketAddr>,
    /// No connection is made before: a server said so while it was held.
    not_before: Instant,
    history: History,
    hashes: u64,
    solve_time: Duration,
    last_failure: Option<String>,
}

/// What is to be done now.
enum Step {
    Ask,
    Solve(Offer),
    Redeem(Paid),
}

/// A challenge and until when it is of use, counted from before it was asked for: sooner than the server counts.
struct Offer {
    challenge: Challenge,
    good_until: Instant,
    held_until: Instant,
}

impl Offer {
    fn expired(&self) -> Failure {
        Failure::Expired(Duration::from_millis(self.challenge.expires_in_ms))
    }
}

struct Paid {
    offer: Offer,
    solved: Solved,
}

impl Errand<'_> {
    async fn run(&mut self) -> Result<Purchase, Error> {
        let mut step = Step::Ask;
        loop {
            step = match step {
                Step::Ask => match self.ask().await {
                    Ok(offer) => Step::Solve(offer),
                    Err(failure) => self.recover(failure, None).await?,
                },
                Step::Solve(offer) => match self.solve(&offer).await? {
                    Some(solved) => Step::Redeem(Paid { offer, solved }),
                    None => self.recover(offer.expired(), None).await?,
                },
                Step::Redeem(paid) => match self.redeem(&paid).await {
                    Ok((granted, connection)) => return Ok(self.purchase(granted, connection, &paid)),
                    Err(failure) => self.recover(failure, Some(paid)).await?,
                },
            };
        }
    }

    async fn ask(&mut self) -> Result<Offer, Failure> {
        let request = ChallengeRequest {
            service: self.client.options.service.clone(),
            max_work: self.client.options.max_work,
            request_id: Some(self.request_id),
        };
        let mut connection = self.connection().await?;
        let asked = clock::now();
        let challenge = connection.request(request).await.map_err(Failure::Connection)?;
        self.connection = Some(connection);
        self.history.answered = true;
        self.observer.on_event(&Event::Challenged { challenge: &challenge });
        let until = |ms| asked + Duration::from_millis(ms).min(LONGEST_SPAN);
        let (good_until, held_until) = (until(challenge.expires_in_ms), until(challenge.hold_ms));
        Ok(Offer { challenge, good_until, held_until })
    }

    /// The solution, or `None` where the challenge expired before it was found.
    async fn solve(&mut self, offer: &Offer) -> Result<Option<Solved>, Error> {
        let work = offer.challenge.work;
        if offer.good_until <= clock::now() {
            return Ok(None);
        }
        let expected = budget::expected_time(work, self.affordable_rate(offer).await?);
        let hold = offer.held_until.saturating_duration_since(clock::now());
        if !budget::keeps_connection(expected, hold) {
            self.connection = None;
        }
        let solving = self.client.options.solver.start(&offer.challenge, work)?;
        let (watch, keeps_connection) = (solving.watch(), self.connection.is_some());
        self.observer.on_event(&Event::Solving { watch: watch.clone(), expected, keeps_connection });
        let found = self.wait_for(solving, offer).await;
        let progress = watch.progress();
        self.hashes += progress.hashes;
        self.solve_time += progress.elapsed;
        if progress.hashes >= TELLING_HASHES {
            self.client.rate = Some(progress.rate());
        }
        let Some(solved) = found? else { return Ok(None) };
        self.observer.on_event(&Event::Solved { hashes: solved.hashes, elapsed: solved.elapsed });
        Ok(Some(solved.with_request_id(self.request_id)))
    }

    /// A rate at which the price can be paid: the one last seen, or the lowest where that is enough, or a measured one.
    async fn affordable_rate(&mut self, offer: &Offer) -> Result<f64, Error> {
        let (options, challenge) = (&self.client.options, &offer.challenge);
        let now = clock::now();
        let budget = Budget {
            max_work: options.max_work,
            max_time: options.max_time,
            time_left: self.deadline.map(|deadline| deadline.saturating_duration_since(now)),
            good_for: offer.good_until.saturating_duration_since(now),
        };
        budget.check_work(challenge.work)?;
        let hold = offer.held_until.saturating_duration_since(now);
        let rate = match self.client.rate {
            Some(rate) => rate,
            None if budget.has_room(challenge.work, LOWEST_RATE, hold) => return Ok(LOWEST_RATE),
            None => options.solver.measure(challenge.puzzles.get(), MEASURE_TIME).await?,
        };
        self.client.rate = Some(rate);
        Ok(budget.check_time(challenge.work, rate).map(|()| rate)?)
    }

    /// Waits for the search, and minds the connection meanwhile.
    async fn wait_for(&mut self, mut solving: Solving, offer: &Offer) -> Result<Option<Solved>, Error> {
        let parting = offer.held_until.checked_sub(PARTING_MARGIN).unwrap_or(offer.held_until);
        loop {
            tokio::select! {
                // In this order, so that what ended the connection is known before the solution is sent on it.
                biased;
                why = ended(&mut self.connection) => self.part(Some(&why)),
                solved = &mut solving => return Ok(Some(solved?)),
                () = sleep_until(offer.good_until.into()) => return Ok(None),
                () = sleep_until(parting.into()), if self.connection.is_some() => self.part(None),
            }
        }
    }

    /// Leaves the held connection; the search goes on.
    fn part(&mut self, why: Option<&ConnectionError>) {
        self.connection = None;
        if let Some(ConnectionError::Refused { message, .. }) = why {
            let wait =
                message.retry_after_ms.map_or(self.client.options.patience.usual_wait, Duration::from_millis);
            self.not_before = clock::now() + wait.min(LONGEST_SPAN);
        }
        self.observer.on_event(&Event::Parted { why });
    }

    async fn redeem(&mut self, paid: &Paid) -> Result<(Granted, Connection<TcpStream>), Failure> {
        let early = self.not_before.saturating_duration_since(clock::now());
        if self.connection.is_none() && !early.is_zero() {
            self.pause(early, "the server sent the client away while it was solving", true).await;
        }
        let mut connection = self.connection().await?;
        self.observer.on_event(&Event::Redeeming);
        let redeemed = connection.redeem(paid.solved.solution.clone()).await;
        let granted = redeemed.map_err(Failure::Connection)?;
        self.observer.on_event(&Event::Redeemed);
        Ok((granted, connection))
    }

    /// The connection that was kept, or another one. Whoever succeeds with it puts it back.
    async fn connection(&mut self) -> Result<Connection<TcpStream>, Failure> {
        if let Some(kept) = self.connection.take() {
            return Ok(kept);
        }
        let Client { address, options, .. } = &*self.client;
        self.observer.on_event(&Event::Connecting { address });
        let stream = dial(address, self.last_peer, options.connect_timeout).await.map_err(Failure::Dial)?;
        let peer = stream.peer_addr().ok();
        self.observer.on_event(&Event::Connected { peer });
        self.last_peer = peer;
        Ok(Connection::new(stream, options.answer_timeout))
    }

    /// Waits and says what to do then, or gives up.
    async fn recover(&mut self, failure: Failure, paid: Option<Paid>) -> Result<Step, Error> {
        self.connection = None;
        let next = self.next_after(&failure, paid.as_ref());
        if let Failure::Connection(ConnectionError::Refused { message, .. }) = &failure {
            self.history.note(message.code);
        }
        let (wait, paid) = match next {
            Next::Resend { wait } => (wait, paid),
            Next::Ask { wait } => (wait, None),
            Next::GiveUp(stop) => {
                return Err(failure.into_error(&self.client.address, stop, self.history.retries));
            }
        };
        self.history.retries += 1;
        let why = failure.to_string();
        self.pause(advice::with_jitter(wait, random_share()), &why, paid.is_some()).await;
        self.last_failure = Some(why);
        Ok(paid.map_or(Step::Ask, Step::Redeem))
    }

    fn next_after(&self, failure: &Failure, paid: Option<&Paid>) -> Next {
        let (now, patience) = (clock::now(), self.client.options.patience);
        let time_left =
            self.deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(now));
        let patience = Patience { longest_wait: patience.longest_wait.min(time_left), ..patience };
        let good_for = paid.map(|paid| paid.offer.good_until.saturating_duration_since(now));
        failure.next(good_for, self.history, &patience)
    }

    async fn pause(&self, wait: Duration, why: &str, same_solution: bool) {
        self.observer.on_event(&Event::Retrying { why, wait, same_solution });
        sleep(wait).await;
    }

    fn purchase(&self, granted: Granted, connection: Connection<TcpStream>, paid: &Paid) -> Purchase {
        let receipt = Receipt {
            work: paid.offer.challenge.work,
            hashes: self.hashes,
            solve_time: self.solve_time,
            total_time: clock::now().saturating_duration_since(self.started),
            attempts: 1 + self.history.retries,
        };
        Purchase { granted, connection, receipt }
    }
}

/// What ends the connection, where there is one.
async fn ended(connection: &mut Option<Connection<TcpStream>>) -> ConnectionError {
    match connection {
        Some(connection) => connection.ended().await,
        None => std::future::pending().await,
    }
}

/// Between 0 and 1. Only spreads clients in time: where the system gives no randomness, the middle will do.
fn random_share() -> f64 {
    getrandom::u32().map_or(0.5, |random| f64::from(random) / f64::from(u32::MAX))
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;
    use wisdom_protocol::code::Code;
    use wisdom_protocol::message::{Algorithm, ErrorMessage, Message};
    use wisdom_protocol::service::ServiceName;
    use wisdom_protocol::token::{TOKEN_BYTES, Token};
    use wisdom_protocol::work::{PuzzleCount, Work};

    use super::*;
    use crate::client::Options;

    /// Nobody solves it.
    fn endless() -> Challenge {
        Challenge {
            token: Token::from_bytes([0x5a; TOKEN_BYTES]),
            algorithm: Algorithm::Sha256,
            work: Work::new(1 << 48).unwrap(),
            puzzles: PuzzleCount::new(64).unwrap(),
            expires_in_ms: 400,
            hold_ms: 300,
            service: ServiceName::new("quotes").unwrap(),
        }
    }

    #[tokio::test]
    async fn a_search_outlives_its_connection_but_not_its_challenge() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string().parse().unwrap();
        // A machine that would do it in time, if it did not err about its rate.
        let mut client = Client { address, options: Options::default(), rate: Some(1e18) };
        let parted = Mutex::new(Vec::new());
        let observer = |event: &Event<'_>| {
            if let Event::Parted { why } = event {
                parted.lock().unwrap().push(why.is_some());
            }
        };
        let serve = async {
            let (mut first, _) = listener.accept().await.unwrap();
            first.write_all(&Message::from(endless()).to_frame()).await.unwrap();
            first.read_to_end(&mut Vec::new()).await.unwrap();
            let (mut second, _) = listener.accept().await.unwrap();
            let enough = ErrorMessage::new(Code::UnknownService, "no more");
            second.write_all(&Message::from(enough).to_frame()).await.unwrap();
            second.read_to_end(&mut Vec::new()).await.unwrap();
        };
        let (outcome, ()) = tokio::join!(client.get(&observer), serve);
        assert!(matches!(outcome, Err(Error::Refused(refusal)) if refusal.retries == 1));
        assert_eq!(parted.into_inner().unwrap(), [false]);
        assert!(client.rate.is_some_and(|rate| rate < 1e15), "the rate is corrected by what was seen");
    }
}
