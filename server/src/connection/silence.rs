//! A connection before its first byte: most of what a flood of silent ones is made of, so that it holds nothing that only those need who
//! say something.
//!
//! Decides nothing: whatever ends the silence is there for [`run`](super::run) to see, and to answer. Only an error of the socket is told
//! once, and is what the connection ends with.

use std::future::poll_fn;
use std::io;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until};

use crate::admission::{Pace, Permit};
use crate::gate::Gate;

/// Returns when there is something to do for the connection of `permit`, which was accepted at this time: it has sent something or ended, it
/// is late by its `pace`, the server stops, or somebody else needs its place.
pub async fn silence(
    stream: &TcpStream,
    accepted: Instant,
    pace: Pace,
    permit: &Permit,
    gate: &Gate,
) -> io::Result<()> {
    // Readiness alone is said of every new stream.
    let mut first = [0];
    tokio::select! {
        biased;
        peeked = stream.peek(&mut first) => peeked.map(|_| ()),
        () = sleep_until(accepted + patience(pace, gate)) => Ok(()),
        () = gate.drain.begun() => Ok(()),
        () = poll_fn(|context| permit.poll_evicted(context)) => Ok(()),
    }
}

/// How long it may say nothing.
fn patience(pace: Pace, gate: &Gate) -> Duration {
    let timeouts = gate.settings.load().timeouts;
    pace.first_message(timeouts.first_frame).min(timeouts.lifetime)
}
