//! Who gets in: caps in all and per source, and tokens that are bound to one.

use crate::gate::{Gate, Setup};
use crate::patience::eventually;
use crate::wire::{Frame, Solution, Wire, buy, request, solved};

/// A connection from `source` that has been admitted.
pub(crate) fn admitted(gate: &Gate, source: &str) -> Wire {
    let mut wire = Wire::connect_from(source, gate.listen);
    assert_eq!(wire.ask().verdict(), "challenge", "from {source}");
    wire
}

/// What a connection from `source` is told before it has said anything.
pub(crate) fn turned_away(gate: &Gate, source: &str) -> Frame {
    let mut wire = Wire::connect_from(source, gate.listen);
    let error = wire.read();
    wire.assert_end();
    error
}

/// Waits until a connection from `source` gets in again.
pub(crate) fn readmitted(gate: &Gate, source: &str) {
    eventually("a place is free", || {
        let mut wire = Wire::connect_from(source, gate.listen);
        let _ = wire.try_send(&request());
        (wire.read().verdict() == "challenge").then_some(())
    });
}

#[test]
fn one_source_has_its_share() {
    let gate = Setup::new().set("server.max_connections_per_source", 2).start();
    let held = ["127.0.0.2", "127.0.0.2"].map(|source| admitted(&gate, source));
    let error = turned_away(&gate, "127.0.0.2");
    error.assert_kept("rate_limited");
    assert_eq!(error.body["retry_after_ms"], 1_000);
    assert_eq!(gate.metrics().refusals("source_full"), 1);
    let _other = admitted(&gate, "127.0.0.3");
    buy(gate.listen);
    drop(held);
    readmitted(&gate, "127.0.0.2");
}

#[test]
fn all_sources_share_the_places() {
    let gate = Setup::new().set("server.max_connections", 3).start();
    let held = ["127.0.0.2", "127.0.0.3", "127.0.0.4"].map(|source| admitted(&gate, source));
    turned_away(&gate, "127.0.0.5").assert_kept("busy");
    assert_eq!(gate.metrics().refusals("connections_full"), 1);
    assert_eq!(gate.metrics().count("wisdom_connections"), 3);
    drop(held);
    readmitted(&gate, "127.0.0.5");
}

#[test]
fn a_refusal_is_read_in_full_by_a_client_that_had_begun_to_write() {
    let gate = Setup::new().set("server.max_connections", 1).start();
    let _held = admitted(&gate, "127.0.0.2");
    let mut wire = Wire::connect(gate.listen);
    let _ = wire.try_send(&request().repeat(400));
    wire.read().assert_kept("busy");
}

/// A token that 127.0.0.1 has asked and solved.
fn moved(gate: &Gate) -> (Solution, Frame) {
    let solution = solved(gate.listen);
    let answer = Wire::connect_from("127.0.0.2", gate.listen).redeem(&solution);
    (solution, answer)
}

#[test]
fn a_token_is_good_for_the_source_that_asked() {
    let gate = Setup::new().start();
    let (solution, answer) = moved(&gate);
    answer.assert_error("wrong_source");
    assert_eq!(gate.metrics().refusals("wrong_source"), 1);
    Wire::connect(gate.listen).redeem(&solution).assert_granted();
    gate.stop();
}

#[test]
fn a_token_that_is_not_bound_is_good_for_any_source() {
    let gate = Setup::new().set("challenge.bind_source", false).start();
    moved(&gate).1.assert_granted();
    gate.stop();
}

#[test]
fn ipv6_clients_are_served() {
    if std::net::TcpListener::bind("[::1]:0").is_err() {
        // A container may have been given no IPv6 at all.
        return;
    }
    let gate = Setup::new().set("server.listen", "[::1]:0").start();
    buy(gate.listen);
    gate.stop();
}
