//! An errand in two halves: paid for now, redeemed when it is wanted.
//!
//! Owns what lies between the halves: the solution, until when it is good, and where it is to be redeemed. Stores nothing:
//! who keeps several, and throws away what is stale, is the caller.

use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use tokio::net::TcpStream;
use wisdom_protocol::work::Work;

use super::{Errand, Paid, span_until};
use crate::client::{Client, Redeemed};
use crate::connection::Connection;
use crate::error::Error;
use crate::event::Observer;
use crate::search::before;

/// A solution in hand, not yet redeemed.
#[derive(Debug)]
pub struct Prepared {
    paid: Paid,
    /// The token may be bound to the address under which this one saw the client.
    peer: Option<SocketAddr>,
    connection: Option<Connection<TcpStream>>,
}

impl Prepared {
    /// For how long its challenge can still be redeemed, on the safe side.
    #[must_use]
    pub fn good_for(&self) -> Duration {
        span_until(self.paid.offer.good_until)
    }

    /// What it cost, in expected hashes.
    #[must_use]
    pub fn work(&self) -> Work {
        self.paid.bid
    }

    /// Without the connection that the challenge came on: it is redeemed on a new one. A gate counts those that linger.
    #[must_use]
    pub fn parted(self) -> Self {
        Self { connection: None, ..self }
    }
}

/// The first two steps of an errand, within the client's timeout.
pub(crate) async fn prepare(client: &mut Client, observer: &dyn Observer) -> Result<Prepared, Error> {
    let mut errand = Errand::new(client, observer, None);
    let outcome = before(errand.deadline, pin!(errand.pay())).await;
    let paid = outcome.unwrap_or_else(|| Err(errand.out_of_time()))?;
    Ok(Prepared { paid, peer: errand.last_peer, connection: errand.connection })
}

/// Its last step, under the same id.
pub(crate) async fn connect_with(
    client: &mut Client,
    prepared: Prepared,
    observer: &dyn Observer,
) -> Result<Redeemed, Error> {
    let Prepared { paid: Paid { offer, solved, .. }, peer, connection } = prepared;
    if span_until(offer.good_until).is_zero() {
        return Err(Error::Expired { lifetime: Duration::from_millis(offer.challenge.expires_in_ms) });
    }
    let mut errand = Errand::new(client, observer, solved.solution.request_id);
    (errand.last_peer, errand.connection) = (peer, connection);
    let deadline = errand.deadline;
    let outcome = before(deadline, pin!(errand.redeem_only(solved.solution, Some(offer.good_until)))).await;
    outcome.unwrap_or_else(|| Err(errand.out_of_time()))
}
