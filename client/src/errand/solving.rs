//! The middle of an errand: the search, while the connection is kept or left.
//!
//! Owns when the connection is parted with. How the search goes on is the solver's business.

use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::sleep_until;
use wisdom_protocol::work::Work;

use super::{Errand, Offer};
use crate::budget::{self, Budget};
use crate::client::Options;
use crate::clock;
use crate::connection::Connection;
use crate::error::{ConnectionError, Error};
use crate::event::Event;
use crate::search::{self, LONGEST_SPAN, Rate};
use crate::solve::{Solved, Solving};
use crate::task::Task;

/// A search of fewer hashes is over before its rate means anything.
const TELLING_HASHES: u64 = 1 << 18;
/// A connection is left so much before the server would close it.
const PARTING_MARGIN: Duration = Duration::from_millis(250);

impl Errand<'_> {
    /// The bid and its solution, or `None` where the challenge expired before it was found.
    pub(super) async fn solve(&mut self, offer: &Offer) -> Result<Option<(Work, Solved)>, Error> {
        if offer.good_until <= clock::now() {
            return Ok(None);
        }
        let (work, rate) = self.affordable(offer).await?;
        let expected = budget::expected_time(work, rate);
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
        Ok(Some((work, solved.with_request_id(self.request_id))))
    }

    /// What to bid, and the rate at which that can be paid. Where a bid that was raised can't be paid, it is the price.
    async fn affordable(&mut self, offer: &Offer) -> Result<(Work, f64), Error> {
        let Options { max_work, max_time, solver, .. } = self.client.options;
        let now = clock::now();
        let good_for = offer.good_until.saturating_duration_since(now);
        let hold = offer.held_until.saturating_duration_since(now);
        let budget = Budget { max_work, max_time, time_left: self.time_left(), good_for };
        let task = Task::of(&offer.challenge)?;
        let bid = Task { work: self.bids.bid(task.work, task.puzzles), ..task };
        let rate = search::affordable_rate(self.client.rate, &solver, &budget, &bid, hold).await;
        let (work, rate) = match rate {
            Err(Error::TooDear(_)) if bid.work > task.work => {
                let rate = search::affordable_rate(self.client.rate, &solver, &budget, &task, hold).await?;
                (task.work, rate)
            }
            rate => (bid.work, rate?),
        };
        if let Rate::Seen(rate) = rate {
            self.client.rate = Some(rate);
        }
        Ok((work, rate.hashes_per_second()))
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
}

/// What ends the connection, where there is one.
async fn ended(connection: &mut Option<Connection<TcpStream>>) -> ConnectionError {
    match connection {
        Some(connection) => connection.ended().await,
        None => std::future::pending().await,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;
    use wisdom_protocol::code::Code;
    use wisdom_protocol::message::{Algorithm, Challenge, ErrorMessage, Message};
    use wisdom_protocol::service::ServiceName;
    use wisdom_protocol::token::{TOKEN_BYTES, Token};
    use wisdom_protocol::work::{PuzzleCount, Work};

    use super::*;
    use crate::client::Client;

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
