//! Connecting to an upstream. Owns the look-up of names and what a failure is called; how long it may take is the caller's.

use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::net::{TcpStream, UnixStream};
use tokio::sync::Semaphore;

use super::transport::Transport;
use super::upstream::Upstream;
use crate::accept::Trouble;

/// Look-ups under way at once, in all. One that hangs outlives the dial that gave it up, in a thread of its own.
const MAX_LOOKUPS: usize = 4;
/// Of the addresses of a name, so many are tried.
const MAX_ADDRESSES: usize = 4;

/// Why an upstream can't be had.
#[derive(Debug, thiserror::Error)]
pub enum DialError {
    /// Its name has no address, or none was found out.
    #[error("its name can't be resolved: {0}")]
    NotResolved(io::Error),
    /// Nobody listens there.
    #[error("it refuses connections: {0}")]
    Refused(io::Error),
    /// There is no way there.
    #[error("it can't be reached: {0}")]
    Unreachable(io::Error),
    /// It did not answer within the connect timeout: it hangs, or its backlog is full.
    #[error("it did not accept in time")]
    TimedOut,
    /// This process is out of descriptors, ports or memory; the upstream may be fine.
    #[error("this server is short of descriptors, ports or memory: {0}")]
    Exhausted(io::Error),
    /// Anything else.
    #[error("{0}")]
    Failed(io::Error),
}

impl DialError {
    /// The label of success.
    pub const CONNECTED: &'static str = "connected";
    /// The label of a dial whose client left, or which the drain ended.
    pub const CANCELLED: &'static str = "cancelled";
    /// The label of a dial that was not made.
    pub const CIRCUIT_OPEN: &'static str = "circuit_open";

    /// Every label of an outcome, that of success included.
    pub fn outcomes() -> impl Iterator<Item = &'static str> {
        [Self::CONNECTED, Self::CANCELLED, Self::CIRCUIT_OPEN].into_iter().chain(Self::labels())
    }

    /// Whether the fault is this server's, so that it says nothing of the upstream.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        matches!(self, Self::Exhausted(_))
    }
}

wisdom_protocol::labels!(DialError {
    Self::NotResolved(_) => "not_resolved",
    Self::Refused(_) => "refused",
    Self::Unreachable(_) => "unreachable",
    Self::TimedOut => "timed_out",
    Self::Exhausted(_) => "exhausted",
    Self::Failed(_) => "failed",
});

impl From<io::Error> for DialError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            _ if Trouble::of(&error) == Trouble::Exhausted => Self::Exhausted(error),
            // No local port left to connect from.
            Kind::AddrNotAvailable | Kind::AddrInUse => Self::Exhausted(error),
            // A Unix socket's full backlog says "would block"; a path without a socket is nobody's.
            Kind::ConnectionRefused | Kind::ConnectionReset | Kind::WouldBlock | Kind::NotFound => {
                Self::Refused(error)
            }
            Kind::HostUnreachable | Kind::NetworkUnreachable | Kind::NetworkDown | Kind::PermissionDenied => {
                Self::Unreachable(error)
            }
            Kind::TimedOut => Self::TimedOut,
            _ => Self::Failed(error),
        }
    }
}

/// Connects. A trait, so that tests and simulations bring their own upstreams.
pub trait Dial: Send + Sync {
    /// A connection to `upstream`. Several addresses share `timeout`; the caller ends what lasts longer.
    fn dial<'a>(
        &'a self,
        upstream: &'a Upstream,
        timeout: Duration,
    ) -> BoxFuture<'a, Result<Box<dyn Transport>, DialError>>;
}

/// Sockets of the operating system.
#[derive(Debug)]
pub struct NetDial {
    lookups: Arc<Semaphore>,
}

impl Default for NetDial {
    fn default() -> Self {
        Self { lookups: Arc::new(Semaphore::new(MAX_LOOKUPS)) }
    }
}

impl Dial for NetDial {
    fn dial<'a>(
        &'a self,
        upstream: &'a Upstream,
        timeout: Duration,
    ) -> BoxFuture<'a, Result<Box<dyn Transport>, DialError>> {
        Box::pin(async move {
            Ok(match upstream {
                Upstream::Address(address) => {
                    Box::new(connect(&[*address], timeout).await?) as Box<dyn Transport>
                }
                Upstream::Name { host, port } => {
                    let addresses = self.look_up(host.clone(), *port).await?;
                    Box::new(connect(&addresses, timeout).await?)
                }
                Upstream::Socket(path) => Box::new(UnixStream::connect(path).await?),
            })
        })
    }
}

impl NetDial {
    async fn look_up(&self, host: String, port: u16) -> Result<Vec<SocketAddr>, DialError> {
        let not_resolved = |text: &str| DialError::NotResolved(io::Error::other(text.to_owned()));
        let place = Arc::clone(&self.lookups).acquire_owned().await;
        let place = place.map_err(|_| not_resolved("no look-ups are made any more"))?;
        let look_up = tokio::task::spawn_blocking(move || {
            let found = (host.as_str(), port).to_socket_addrs();
            drop(place);
            found.map(|addresses| addresses.take(MAX_ADDRESSES).collect::<Vec<_>>())
        });
        let found = look_up.await.map_err(|_| not_resolved("the look-up failed"))?;
        match found.map_err(DialError::NotResolved)? {
            addresses if addresses.is_empty() => Err(not_resolved("it has no address")),
            addresses => Ok(addresses),
        }
    }
}

/// The first of these that answers, one after the other, each with an equal share of what is left of `timeout`.
async fn connect(addresses: &[SocketAddr], timeout: Duration) -> Result<TcpStream, DialError> {
    let share = timeout / u32::try_from(addresses.len()).unwrap_or(u32::MAX).max(1);
    let mut last = DialError::TimedOut;
    for address in addresses {
        match tokio::time::timeout(share, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => {
                // What is relayed goes on at once; waiting for more to fill a segment would only add latency.
                let _ = stream.set_nodelay(true);
                return Ok(stream);
            }
            Ok(Err(error)) => last = error.into(),
            Err(_) => last = DialError::TimedOut,
        }
    }
    Err(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_errors_are_called() {
        let cases = [
            (111, "refused"),
            (11, "refused"),
            (2, "refused"),
            (113, "unreachable"),
            (101, "unreachable"),
            (110, "timed_out"),
            (24, "exhausted"),
            (99, "exhausted"),
            (5, "failed"),
        ];
        for (number, label) in cases {
            let error = DialError::from(io::Error::from_raw_os_error(number));
            assert_eq!(error.label(), label, "errno {number}");
            assert!(DialError::outcomes().any(|outcome| outcome == label));
        }
    }

    #[tokio::test]
    async fn a_name_is_looked_up_and_its_addresses_are_tried_in_turn() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let dialler = NetDial::default();
        let good = Upstream::Name { host: "localhost".into(), port };
        assert!(dialler.dial(&good, Duration::from_secs(5)).await.is_ok());
        assert_eq!(dialler.lookups.available_permits(), MAX_LOOKUPS);
        let nowhere = Upstream::Name { host: "nowhere.invalid".into(), port };
        let error = dialler.dial(&nowhere, Duration::from_secs(5)).await.err().unwrap();
        assert_eq!(error.label(), "not_resolved", "{error}");
    }
}
