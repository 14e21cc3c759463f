//! A connection before its first byte: most of what a flood of silent ones is made of, so that it holds nothing that only those need who
//! say something.
//!
//! Decides nothing: whatever ends the silence is there for [`run`](super::run) to see, and to answer.

use std::future::poll_fn;

use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until};

use crate::admission::Permit;
use crate::gate::Gate;

/// Returns when there is something to do for the connection of `permit`, which was accepted at this time: it has sent something or ended, it
/// is late, the server stops, or somebody else needs its place.
pub async fn silence(stream: &TcpStream, accepted: Instant, permit: &Permit, gate: &Gate) {
    let timeouts = gate.settings.load().timeouts;
    let patience = permit.pace(&gate.policy()).first_message(timeouts.first_frame).min(timeouts.lifetime);
    // Readiness alone is said of every new stream.
    let mut first = [0];
    tokio::select! {
        biased;
        // What is wrong with it is told to who reads.
        _ = stream.peek(&mut first) => {}
        () = sleep_until(accepted + patience) => {}
        () = gate.drain.begun() => {}
        () = poll_fn(|context| permit.poll_evicted(context)) => {}
    }
}
