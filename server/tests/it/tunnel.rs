//! Tunnels: what reaches the upstream and the client, byte by byte, and who gets a tunnel at all.

mod bytes;
mod limits;
mod many;
mod queue;
mod upstreams;

use std::net::TcpStream;

use crate::gate::Gate;
use crate::http::Metrics;
use crate::patience::eventually;
use crate::upstream::Upstream;
use crate::wire::{Solution, Wire};

/// A tunnel through `gate`: the client's side.
#[track_caller]
fn open(gate: &Gate) -> TcpStream {
    open_on(Wire::connect(gate.listen))
}

/// The same over a connection of choice.
#[track_caller]
fn open_on(mut wire: Wire) -> TcpStream {
    let solution = Solution::of(&wire.ask());
    wire.redeem(&solution).assert_tunnel();
    wire.into_stream()
}

/// A tunnel and both of its sides.
#[track_caller]
fn both_sides(gate: &Gate, upstream: &Upstream) -> (TcpStream, TcpStream) {
    (open(gate), upstream.accept())
}

/// A count of the service `app`.
fn count(metrics: &Metrics, name: &str) -> u64 {
    metrics.count(&format!("{name}{{service=\"app\"}}"))
}

/// Waits until so many tunnels have ended for this reason.
#[track_caller]
fn ended(gate: &Gate, reason: &str, times: u64) -> Metrics {
    let name = format!("wisdom_tunnel_ends_total{{reason=\"{reason}\",service=\"app\"}}");
    eventually(reason, || Some(gate.metrics()).filter(|metrics| metrics.count(&name) == times))
}

/// Waits until so many requests wait for a tunnel.
#[track_caller]
fn waiting(gate: &Gate, requests: u64) {
    eventually("the queue has this length", || {
        (count(&gate.metrics(), "wisdom_tunnel_queue") == requests).then_some(())
    });
}

/// Dials of this outcome.
fn dials(gate: &Gate, outcome: &str) -> u64 {
    gate.metrics().count(&format!("wisdom_upstream_dials_total{{outcome=\"{outcome}\",service=\"app\"}}"))
}
