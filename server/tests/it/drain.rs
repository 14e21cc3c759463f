//! SIGTERM: who has paid is served, who has nothing yet is told to come back, and the end is in order.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Instant;

use serde_json::Value;

use crate::gate::{Gate, Setup, with_message};
use crate::http;
use crate::patience::eventually;
use crate::wire::{GRANTED, Solution, Wire, request, solved};

/// How a connection went, as its client sees it.
#[derive(Debug, PartialEq, Eq)]
enum Visit {
    /// Paid and served.
    Granted,
    /// Told to come back.
    Draining,
    /// Not a byte, and an error of the socket: the kernel had it, and the listener was closed.
    NeverAccepted,
    /// The listener is closed.
    Refused,
}

/// Asks, solves and redeems. Whatever else happens than what [`Visit`] says is a failure.
fn visit(address: SocketAddr) -> Visit {
    let mut wire = match Wire::try_connect(address) {
        Ok(wire) => wire,
        Err(error) => {
            assert!(
                matches!(error.kind(), ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset),
                "{error}"
            );
            return Visit::Refused;
        }
    };
    // An error may come before, while and after we write: what matters is what can be read.
    let _ = wire.try_send(&request());
    let Ok(answer) = wire.try_read() else { return Visit::NeverAccepted };
    let answer = answer.expect("an answer before the end");
    if answer.verdict() == "challenge" {
        let _ = wire.try_send(&Solution::of(&answer).frame());
        let verdict = wire.read();
        if verdict.kind == GRANTED {
            return Visit::Granted;
        }
        verdict.assert_kept("draining");
    } else {
        answer.assert_kept("draining");
    }
    wire.assert_end();
    Visit::Draining
}

fn visit_until_refused(address: SocketAddr) -> Vec<Visit> {
    let mut visits = Vec::new();
    while visits.last() != Some(&Visit::Refused) {
        visits.push(visit(address));
    }
    visits
}

/// Checks that the log tells of a drain's begin, progress and end.
fn assert_told(logs: &[Value], end: &str) {
    let messages: Vec<&str> = logs.iter().filter_map(|line| line["fields"]["message"].as_str()).collect();
    let at = |message: &str| {
        let found = messages.iter().position(|logged| *logged == message);
        found.unwrap_or_else(|| panic!("no {message:?} in {messages:#?}"))
    };
    assert!(at("drain begins") < at("draining") && at("draining") < at(end), "{messages:#?}");
}

const ALL_ENDED: &str = "drain ends: every connection has ended";

#[test]
fn every_connection_of_a_loaded_server_ends_with_its_grant_or_is_told_to_come_back() {
    const CLIENTS: usize = 20;
    let gate = Setup::new().start();
    let listen = gate.listen;
    let (visits, code, logs) = std::thread::scope(|scope| {
        let clients: Vec<_> =
            (0..CLIENTS).map(|_| scope.spawn(move || visit_until_refused(listen))).collect();
        eventually("a load", || (gate.metrics().grants() >= 200).then_some(()));
        gate.signal("TERM");
        let (code, logs) = gate.ended();
        let visits: Vec<Visit> = clients.into_iter().flat_map(|client| client.join().unwrap()).collect();
        (visits, code, logs)
    });
    assert_eq!(code, Some(0));
    assert_told(&logs, ALL_ENDED);
    let count = |kind: Visit| visits.iter().filter(|visit| **visit == kind).count();
    assert_eq!(with_message(&logs, "granted").len(), count(Visit::Granted));
    // Every connection that the server has accepted is one that its client saw through to the end.
    let ended = with_message(&logs, "connection ended");
    assert_eq!(ended.len(), count(Visit::Granted) + count(Visit::Draining));
    for line in ended {
        let outcome = line["fields"]["outcome"].as_str().unwrap();
        assert!(matches!(outcome, "departed" | "draining"), "{line}");
    }
}

/// Sends SIGTERM and waits until the server has taken notice.
fn begin(gate: &Gate) {
    gate.signal("TERM");
    gate.logged("drain begins");
}

#[test]
fn a_client_that_solves_may_finish() {
    let gate = Setup::new().start();
    let mut wire = Wire::connect(gate.listen);
    let solution = Solution::of(&wire.ask());
    begin(&gate);
    wire.redeem(&solution).assert_granted();
    // It has nothing in hand now.
    wire.read().assert_kept("draining");
    wire.assert_end();
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0));
    assert_told(&logs, ALL_ENDED);
}

#[test]
fn a_client_that_solves_gets_no_second_challenge() {
    let gate = Setup::new().start();
    let mut wire = Wire::connect(gate.listen);
    assert_eq!(wire.ask().verdict(), "challenge");
    begin(&gate);
    wire.ask().assert_kept("draining");
    wire.assert_end();
    assert_eq!(gate.ended().0, Some(0));
}

#[test]
fn clients_with_nothing_in_hand_are_told_at_once() {
    let gate = Setup::new().start();
    let mut fresh = Wire::connect(gate.listen);
    let mut served = Wire::connect(gate.listen);
    served.redeem(&solved(gate.listen)).assert_granted();
    begin(&gate);
    for wire in [&mut fresh, &mut served] {
        wire.read().assert_kept("draining");
        wire.assert_end();
    }
    assert_eq!(gate.ended().0, Some(0));
}

/// Returns when the server has long read what was sent before: it has answered many who came later.
fn let_it_read(gate: &Gate) {
    (0..20).for_each(|_| drop(solved(gate.listen)));
}

#[test]
fn a_frame_that_has_begun_may_be_completed() {
    let gate = Setup::new().start();
    let frame = solved(gate.listen).frame();
    let mut wire = Wire::connect(gate.listen);
    wire.send(&frame[..20]);
    let_it_read(&gate);
    begin(&gate);
    wire.send(&frame[20..]);
    wire.read().assert_granted();
    drop(wire);
    assert_eq!(gate.ended().0, Some(0));
}

#[test]
fn the_deadline_of_the_drain_ends_what_a_client_holds() {
    let gate = Setup::new().set("server.drain_timeout", "1500ms").start();
    let mut wire = Wire::connect(gate.listen);
    let challenge = wire.ask();
    assert_eq!(challenge.body["hold_ms"], 20_000);
    let began = Instant::now();
    begin(&gate);
    wire.read().assert_kept("draining");
    assert!(began.elapsed().as_millis() >= 500, "the last call is a second before the deadline");
    wire.assert_end();
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0));
    assert!(began.elapsed().as_secs() < 10, "{:?}", began.elapsed());
    assert_told(&logs, ALL_ENDED);
}

#[test]
fn the_deadline_of_the_drain_ends_what_does_not_end_by_itself() {
    let gate = Setup::new().set("server.drain_timeout", "1200ms").start();
    let mut wire = Wire::connect(gate.listen);
    assert_eq!(wire.ask().verdict(), "challenge");
    // A frame that has begun hears no last call, and its own deadline is later than the drain's.
    wire.send(&request()[..5]);
    let_it_read(&gate);
    begin(&gate);
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0));
    assert_told(&logs, "drain ends at its deadline: cutting off the rest");
    assert_eq!(with_message(&logs, "cut off at the end of the drain").len(), 1);
}

#[test]
fn probes_are_told_that_the_server_stops() {
    let gate = Setup::new().start();
    let mut wire = Wire::connect(gate.listen);
    assert_eq!(wire.ask().verdict(), "challenge");
    assert_eq!(http::get(gate.admin(), "/readyz").status, 200);
    begin(&gate);
    let answer = eventually("not ready", || {
        Some(http::get(gate.admin(), "/readyz")).filter(|answer| answer.status == 503)
    });
    assert!(answer.body.contains("draining"), "{}", answer.body);
    assert_eq!(http::get(gate.admin(), "/livez").status, 200);
    drop(wire);
    assert_eq!(gate.ended().0, Some(0));
}

#[test]
fn nobody_new_gets_in() {
    let gate = Setup::new().start();
    let mut holder = Wire::connect(gate.listen);
    assert_eq!(holder.ask().verdict(), "challenge");
    begin(&gate);
    eventually("the listener is closed", || (visit(gate.listen) == Visit::Refused).then_some(()));
    drop(holder);
    assert_eq!(gate.ended().0, Some(0));
}

#[test]
fn a_second_signal_ends_it_at_once() {
    for (first, second) in [("TERM", "TERM"), ("INT", "TERM"), ("TERM", "INT")] {
        let gate = Setup::new().start();
        let mut wire = Wire::connect(gate.listen);
        assert_eq!(wire.ask().verdict(), "challenge");
        gate.signal(first);
        let begins = gate.logged("drain begins");
        assert_eq!(begins["fields"]["signal"], format!("SIG{first}"));
        let began = Instant::now();
        gate.signal(second);
        let (code, logs) = gate.ended();
        assert_eq!(code, Some(5));
        assert!(began.elapsed().as_secs() < 10, "{:?}", began.elapsed());
        assert_eq!(with_message(&logs, "a second signal: ending at once").len(), 1);
    }
}

#[test]
fn a_server_without_clients_ends_at_once() {
    let gate = Setup::new().set("admin.listen", "off").start();
    gate.signal("INT");
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0));
    assert_eq!(with_message(&logs, ALL_ENDED).len(), 1);
}
