//! From an address to a connected socket.
//!
//! Owns name lookup, the order of addresses and the timeout of each attempt. Speaks no protocol and never tries twice.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;

use crate::address::Address;
use crate::error::DialError;

/// How many addresses of one name are tried: a name server chooses how many it returns.
const MAX_ADDRESSES: usize = 16;

/// Connects to the first address of `address` that takes a connection, trying `preferred` first where it is one of
/// them: a token may be bound to the client's own address, which changes with the server's.
///
/// The lookup and each attempt take at most `limit`.
pub async fn dial(
    address: &Address,
    preferred: Option<SocketAddr>,
    limit: Duration,
) -> Result<TcpStream, DialError> {
    let mut candidates = resolve(address, limit).await?;
    candidates.sort_by_key(|&candidate| Some(candidate) != preferred);
    let mut tries = Vec::new();
    for candidate in candidates {
        let late = || Err(io::Error::new(io::ErrorKind::TimedOut, format!("no answer within {limit:?}")));
        match timeout(limit, TcpStream::connect(candidate)).await.unwrap_or_else(|_| late()) {
            Ok(stream) => {
                // Frames are written whole: waiting to fill a segment would only delay them.
                let _without_it_only_slower = stream.set_nodelay(true);
                return Ok(stream);
            }
            Err(error) => tries.push((candidate, error)),
        }
    }
    Err(DialError::Unreachable { address: address.clone(), tries })
}

async fn resolve(address: &Address, limit: Duration) -> Result<Vec<SocketAddr>, DialError> {
    let unknown = |source| DialError::Unknown { address: address.clone(), source };
    let none = || unknown(io::Error::new(io::ErrorKind::NotFound, "the name has no address"));
    let late = || {
        Err(io::Error::new(
            io::ErrorKind::TimedOut,
            format!("no answer from the name server within {limit:?}"),
        ))
    };
    let found = timeout(limit, lookup_host((address.host(), address.port()))).await;
    let found = found.map_or_else(|_| late(), |found| found.map(|found| found.take(MAX_ADDRESSES).collect()));
    let found: Vec<_> = found.map_err(unknown)?;
    if found.is_empty() { Err(none()) } else { Ok(found) }
}
