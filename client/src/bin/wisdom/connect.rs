//! `wisdom connect`: pays for a tunnel and becomes it.
//!
//! Owns the order of the two. How bytes go to and fro is `stdio`'s business.

use std::io::{self, IsTerminal};
use std::net::TcpStream;

use bytes::Bytes;
use wisdom_client::{Client, Error, Observer, Tunnel};

use crate::cli::ConnectArgs;
use crate::exit::Failure;
use crate::hint::Step;
use crate::{stdio, watched};

pub(crate) fn run(arguments: &ConnectArgs) -> Result<(), Failure> {
    let mut client = Client::new(arguments.at.address.clone(), arguments.options());
    // Whoever runs this as a proxy has a log there, and no use for progress in it.
    let quiet = arguments.quiet || !io::stderr().is_terminal();
    let pay = async |view: &dyn Observer| Ok::<_, Error>(detached(client.connect(view).await?));
    let (stream, early) = watched::run(Step::Get, quiet, pay)?
        .map_err(|error| Failure::internal(format!("cannot take over the tunnel: {error}")))?;
    stdio::join(stream, &early)
}

/// The tunnel without the runtime that it was made in: standard streams block, and so may this.
fn detached(tunnel: Tunnel) -> io::Result<(TcpStream, Bytes)> {
    let (stream, early) = tunnel.into_parts();
    let stream = stream.into_std()?;
    stream.set_nonblocking(false)?;
    Ok((stream, early))
}
