//! Errands to a gate: ask, solve and redeem, or a part of it, and again where that makes sense.
//!
//! Owns the order of steps and what lives across them: the connection, the deadline and the history. Decides nothing by
//! itself: what is too dear is the [`budget`](crate::budget)'s word, what follows a failure is [`advice`].

mod prepare;
mod solving;

use std::net::SocketAddr;
use std::pin::pin;
use std::time::{Duration, Instant};

use tokio::net::TcpStream;
use tokio::time::sleep;
use uuid::Uuid;
use wisdom_protocol::message::{Challenge, ChallengeRequest, RequestId, Solution};
use wisdom_protocol::work::Work;

use crate::advice::{self, History, Next, Patience, Stop};
use crate::budget::Budget;
use crate::client::{Client, Options, Purchase, Receipt, Redeemed};
use crate::clock;
use crate::connection::Connection;
use crate::dial::dial;
use crate::error::{ConnectionError, Error};
use crate::event::{Event, Observer};
use crate::failure::Failure;
use crate::raise::Bids;
use crate::search::{LONGEST_SPAN, before};
use crate::solve::Solved;

pub use self::prepare::Prepared;
pub(crate) use self::prepare::{connect_with, prepare};

/// The whole errand, within the client's timeout.
pub(crate) async fn get(client: &mut Client, observer: &dyn Observer) -> Result<Purchase, Error> {
    let mut errand = Errand::new(client, observer, None);
    let outcome = before(errand.deadline, pin!(errand.get())).await;
    outcome.unwrap_or_else(|| Err(errand.out_of_time()))
}

/// Its first step alone.
pub(crate) async fn challenge(client: &mut Client, observer: &dyn Observer) -> Result<Challenge, Error> {
    let mut errand = Errand::new(client, observer, None);
    let outcome = before(errand.deadline, pin!(errand.challenge())).await;
    outcome.unwrap_or_else(|| Err(errand.out_of_time()))
}

/// Its last step alone.
pub(crate) async fn redeem(
    client: &mut Client,
    solution: Solution,
    observer: &dyn Observer,
) -> Result<Redeemed, Error> {
    let mut errand = Errand::new(client, observer, solution.request_id);
    let solution = Solution { request_id: Some(errand.request_id), ..solution };
    let outcome = before(errand.deadline, pin!(errand.redeem_only(solution, None))).await;
    outcome.unwrap_or_else(|| Err(errand.out_of_time()))
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
    bids: Bids,
    hashes: u64,
    solve_time: Duration,
    last_failure: Option<String>,
}

/// A challenge and until when it is of use, counted from before it was asked for: sooner than the server counts.
#[derive(Debug)]
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

#[derive(Debug)]
struct Paid {
    offer: Offer,
    /// At least its price.
    bid: Work,
    solved: Solved,
}

impl<'a> Errand<'a> {
    /// Under the id of the client's options, or `usual_id`, or a new one.
    fn new(client: &'a mut Client, observer: &'a dyn Observer, usual_id: Option<RequestId>) -> Self {
        let started = clock::now();
        let request_id = client.options.request_id.or(usual_id);
        Self {
            deadline: client.options.timeout.and_then(|timeout| started.checked_add(timeout)),
            client,
            observer,
            request_id: request_id.unwrap_or_else(|| RequestId(Uuid::now_v7())),
            started,
            connection: None,
            last_peer: None,
            not_before: started,
            history: History::default(),
            bids: Bids::default(),
            hashes: 0,
            solve_time: Duration::ZERO,
            last_failure: None,
        }
    }

    async fn get(&mut self) -> Result<Purchase, Error> {
        let mut in_hand = None;
        loop {
            let paid = match in_hand.take() {
                Some(paid) => paid,
                None => self.pay().await?,
            };
            match self.redeem(&paid.solved.solution).await {
                Ok(redeemed) => return Ok(self.purchase(redeemed, &paid)),
                Err(failure) => in_hand = self.recover(failure, Some(paid)).await?,
            }
        }
    }

    /// Asks and solves.
    async fn pay(&mut self) -> Result<Paid, Error> {
        loop {
            let failure = match self.ask().await {
                Ok(offer) => match self.solve(&offer).await? {
                    Some((bid, solved)) => return Ok(Paid { offer, bid, solved }),
                    None => offer.expired(),
                },
                Err(failure) => failure,
            };
            // With no solution in hand, there is no other step than to ask again.
            let _nothing = self.recover(failure, None).await?;
        }
    }

    async fn challenge(&mut self) -> Result<Challenge, Error> {
        let offer = loop {
            match self.ask().await {
                Ok(offer) => break offer,
                // Here too.
                Err(failure) => drop(self.recover(failure, None).await?),
            }
        };
        let budget = Budget { max_work: self.client.options.max_work, ..Budget::default() };
        budget.check_work(offer.challenge.work)?;
        Ok(offer.challenge)
    }

    /// With a solution that is good until then, where that is known.
    async fn redeem_only(
        &mut self,
        solution: Solution,
        good_until: Option<Instant>,
    ) -> Result<Redeemed, Error> {
        loop {
            let failure = match self.redeem(&solution).await {
                Ok(redeemed) => return Ok(redeemed),
                Err(failure) => failure,
            };
            // Where it is not known when it expires, that is for the server to say.
            let good_for = good_until.map_or(Duration::MAX, span_until);
            match self.next_after(&failure, Some(good_for)) {
                Next::Resend { wait } => self.come_back(failure, wait, true).await,
                // Nothing that could be done with this solution would help.
                Next::Ask { .. } => return Err(self.give_up(failure, Stop::AskAnew)),
                Next::GiveUp(stop) => return Err(self.give_up(failure, stop)),
            }
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

    async fn redeem(&mut self, solution: &Solution) -> Result<Redeemed, Failure> {
        let early = self.not_before.saturating_duration_since(clock::now());
        if self.connection.is_none() && !early.is_zero() {
            self.pause(early, "the server sent the client away while it was solving", true).await;
        }
        let mut connection = self.connection().await?;
        self.observer.on_event(&Event::Redeeming);
        let redeemed = connection.redeem(solution.clone()).await;
        let granted = redeemed.map_err(Failure::Connection)?;
        self.observer.on_event(&Event::Redeemed);
        Ok(Redeemed { granted, connection })
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

    /// Waits, or gives up. What is in hand then is to be redeemed; where nothing is, to be asked for.
    async fn recover(&mut self, failure: Failure, paid: Option<Paid>) -> Result<Option<Paid>, Error> {
        let good_for = paid.as_ref().map(|paid| span_until(paid.offer.good_until));
        let (wait, paid) = match self.next_after(&failure, good_for) {
            Next::Resend { wait } => match paid.as_ref().and_then(|paid| self.higher(&failure, paid, wait)) {
                Some(bids) => {
                    self.bids = bids;
                    self.come_back_to(format!("{failure}; bidding {} hashes", bids.hashes()), wait, false)
                        .await;
                    return Ok(None);
                }
                None => (wait, paid),
            },
            Next::Ask { wait } => (wait, None),
            Next::GiveUp(stop) => return Err(self.give_up(failure, stop)),
        };
        self.come_back(failure, wait, paid.is_some()).await;
        Ok(paid)
    }

    /// What to do next, with a solution in hand that is good for so long yet, or with none.
    fn next_after(&mut self, failure: &Failure, good_for: Option<Duration>) -> Next {
        self.connection = None;
        let patience = self.client.options.patience;
        let time_left = self.time_left().unwrap_or(Duration::MAX);
        let patience = Patience { longest_wait: patience.longest_wait.min(time_left), ..patience };
        let next = failure.next(good_for, self.history, &patience);
        if let Failure::Connection(ConnectionError::Refused { message, .. }) = failure {
            self.history.note(message.code);
        }
        next
    }

    /// Whether to bid more, rather than to send again after `wait` what was paid.
    fn higher(&self, failure: &Failure, paid: &Paid, wait: Duration) -> Option<Bids> {
        let Failure::Connection(ConnectionError::Refused { message, .. }) = failure else { return None };
        let Options { max_work, max_time, .. } = self.client.options;
        let budget = Budget {
            max_work,
            max_time,
            time_left: self.time_left().map(|left| left.saturating_sub(wait)),
            // Of the next challenge as of the last: a bid gives no more time than its price.
            good_for: Duration::from_millis(paid.offer.challenge.expires_in_ms),
        };
        self.bids.raised(message, paid.bid.hashes(), &budget, self.client.rate)
    }

    /// Waits for another try.
    async fn come_back(&mut self, failure: Failure, wait: Duration, same_solution: bool) {
        self.come_back_to(failure.to_string(), wait, same_solution).await;
    }

    async fn come_back_to(&mut self, why: String, wait: Duration, same_solution: bool) {
        self.history.retries += 1;
        self.pause(advice::with_jitter(wait, random_share()), &why, same_solution).await;
        self.last_failure = Some(why);
    }

    fn give_up(&self, failure: Failure, stop: Stop) -> Error {
        failure.into_error(&self.client.address, stop, self.history.retries)
    }

    fn out_of_time(&mut self) -> Error {
        let after = self.client.options.timeout.unwrap_or_default();
        Error::OutOfTime { after, last: self.last_failure.take() }
    }

    fn time_left(&self) -> Option<Duration> {
        self.deadline.map(|deadline| deadline.saturating_duration_since(clock::now()))
    }

    async fn pause(&self, wait: Duration, why: &str, same_solution: bool) {
        self.observer.on_event(&Event::Retrying { why, wait, same_solution });
        sleep(wait).await;
    }

    fn purchase(&self, Redeemed { granted, connection }: Redeemed, paid: &Paid) -> Purchase {
        let receipt = Receipt {
            work: paid.bid,
            hashes: self.hashes,
            solve_time: self.solve_time,
            total_time: clock::now().saturating_duration_since(self.started),
            attempts: 1 + self.history.retries,
        };
        Purchase { granted, connection, receipt }
    }
}

/// From now.
fn span_until(then: Instant) -> Duration {
    then.saturating_duration_since(clock::now())
}

/// Between 0 and 1. Only spreads clients in time: where the system gives no randomness, the middle will do.
fn random_share() -> f64 {
    getrandom::u32().map_or(0.5, |random| f64::from(random) / f64::from(u32::MAX))
}
