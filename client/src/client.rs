//! The client as its users hold it: where to go, what may be spent, and what came back.
//!
//! Owns the options with their defaults and remembers how fast this machine is. The errands themselves are next door.

use std::time::Duration;

use tokio::net::TcpStream;
use wisdom_protocol::message::{Challenge, Granted, Quote, RequestId, Solution};
use wisdom_protocol::service::ServiceName;
use wisdom_protocol::work::Work;

use crate::address::Address;
use crate::advice::Patience;
use crate::connection::Connection;
use crate::errand::{self, Prepared};
use crate::error::Error;
use crate::event::Observer;
use crate::solve::Solver;
use crate::tunnel::{Kind, Tunnel, WrongKind};

/// What is wanted, and what it may cost.
#[derive(Clone, Debug)]
pub struct Options {
    /// The service; the server's default where there is none.
    pub service: Option<ServiceName>,
    /// The id under which both logs have the errand; each errand draws its own where there is none.
    pub request_id: Option<RequestId>,
    /// The most hashes that one challenge may cost. The server is told, and nothing above it is begun.
    pub max_work: Option<u64>,
    /// The longest expected time of one search: nothing above it is begun. A search that was begun may take longer, as
    /// it is a matter of luck; only `timeout` ends it.
    pub max_time: Option<Duration>,
    /// How to search.
    pub solver: Solver,
    /// The end of everything, waits and retries included.
    pub timeout: Option<Duration>,
    /// How long a name lookup, and a connection to each of its addresses, may take.
    pub connect_timeout: Duration,
    /// How long the server may take for each answer: a redemption alone may take it 10 s.
    pub answer_timeout: Duration,
    /// How often, and how long, to wait for a server that has no time now.
    pub patience: Patience,
}

impl Default for Options {
    /// The default service at any price that can be paid in time; 10 minutes in all, 5 s for a connection, 15 s for an
    /// answer.
    fn default() -> Self {
        Self {
            service: None,
            request_id: None,
            max_work: None,
            max_time: None,
            solver: Solver::default(),
            timeout: Some(Duration::from_mins(10)),
            connect_timeout: Duration::from_secs(5),
            answer_timeout: Duration::from_secs(15),
            patience: Patience::default(),
        }
    }
}

/// A client of one gate.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) address: Address,
    pub(crate) options: Options,
    /// Hashes per second, as last seen.
    pub(crate) rate: Option<f64>,
}

impl Client {
    /// A client of the gate at `address`. Nothing is connected yet.
    #[must_use]
    pub fn new(address: Address, options: Options) -> Self {
        Self { address, options, rate: None }
    }

    /// Asks, pays and redeems, with all the waiting and coming back that takes, within the limits of the options.
    ///
    /// Dropping the future ends the search and closes the connection; a solution that was being redeemed may be spent.
    pub async fn get(&mut self, observer: &dyn Observer) -> Result<Purchase, Error> {
        errand::get(self, observer).await
    }

    /// As [`get`](Self::get), where what is wanted is a tunnel: another grant is [`Error::WrongKind`], and spent.
    pub async fn connect(&mut self, observer: &dyn Observer) -> Result<Tunnel, Error> {
        Ok(self.get(observer).await?.into_tunnel()?)
    }

    /// Asks and solves, to redeem [later](Self::connect_with): for whoever wants to wait before the tunnel is needed.
    ///
    /// Dropping the future ends the search; nothing is spent by then.
    pub async fn prepare(&mut self, observer: &dyn Observer) -> Result<Prepared, Error> {
        errand::prepare(self, observer).await
    }

    /// The tunnel that `prepared` pays for. Waits and sends the same solution again where the server says that it may be;
    /// where it is of no more use, [`Error::asks_anew`] says whether to [`prepare`](Self::prepare) another.
    ///
    /// Dropping the future closes the connection; the solution may then be spent.
    pub async fn connect_with(
        &mut self,
        prepared: Prepared,
        observer: &dyn Observer,
    ) -> Result<Tunnel, Error> {
        Ok(errand::connect_with(self, prepared, observer).await?.into_tunnel()?)
    }

    /// Asks only: for whoever solves elsewhere. A price above `max_work` is [`TooDear`](crate::budget::TooDear), also
    /// from a server that does not mind the limit it was told.
    pub async fn challenge(&mut self, observer: &dyn Observer) -> Result<Challenge, Error> {
        errand::challenge(self, observer).await
    }

    /// Redeems only, under the id of the options, the solution's own or a new one, whichever is there first. Waits and
    /// sends the same solution again where the server says that it may be; where another challenge would be needed, that
    /// is the caller's business.
    ///
    /// Dropping the future closes the connection; the solution may then be spent.
    pub async fn redeem(&mut self, solution: Solution, observer: &dyn Observer) -> Result<Redeemed, Error> {
        errand::redeem(self, solution, observer).await
    }
}

/// What a solution bought.
#[derive(Debug)]
pub struct Redeemed {
    /// The server's word: with a quote, or without one where a tunnel has begun.
    pub granted: Granted,
    /// The connection it came on: the tunnel, or good for another request.
    pub connection: Connection<TcpStream>,
}

impl Redeemed {
    /// The quote, or an error where a tunnel was granted.
    pub fn quote(&self) -> Result<&Quote, WrongKind> {
        quote_of(&self.granted)
    }

    /// The tunnel, or an error where a quote was granted.
    pub fn into_tunnel(self) -> Result<Tunnel, WrongKind> {
        Tunnel::new(self.granted, self.connection)
    }
}

/// What was bought.
#[derive(Debug)]
pub struct Purchase {
    /// The server's word: with a quote, or without one where a tunnel has begun.
    pub granted: Granted,
    /// The connection it came on: the tunnel, or good for another request.
    pub connection: Connection<TcpStream>,
    /// What it cost.
    pub receipt: Receipt,
}

impl Purchase {
    /// The quote, or an error where a tunnel was granted.
    pub fn quote(&self) -> Result<&Quote, WrongKind> {
        quote_of(&self.granted)
    }

    /// The tunnel, or an error where a quote was granted.
    pub fn into_tunnel(self) -> Result<Tunnel, WrongKind> {
        Tunnel::new(self.granted, self.connection)
    }
}

fn quote_of(granted: &Granted) -> Result<&Quote, WrongKind> {
    let service = &granted.service;
    granted.quote.as_ref().ok_or_else(|| WrongKind { service: service.clone(), wanted: Kind::Quote })
}

/// What a purchase cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The price of the challenge that was redeemed.
    pub work: Work,
    /// Hashes computed, in all searches that ended.
    pub hashes: u64,
    /// How long those searches took.
    pub solve_time: Duration,
    /// From the beginning to the grant.
    pub total_time: Duration,
    /// Tries in all: one more than there were retries.
    pub attempts: u32,
}

impl Receipt {
    /// Hashes per second of the searches; zero where they took no time.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a rate; 53 bits of it are plenty")]
    pub fn rate(&self) -> f64 {
        let seconds = self.solve_time.as_secs_f64();
        if seconds > 0.0 { self.hashes as f64 / seconds } else { 0.0 }
    }
}
