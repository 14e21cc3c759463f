//! Who has connected but is not accepted yet when a drain begins is served or told to come back, and never forgotten.
//!
//! The server is stopped meanwhile by the kernel, so that signal and connections are all there when it goes on.

use crate::gate::{Gate, Setup, with_message};
use crate::scratch::Scratch;
use crate::wire::{Solution, Wire, redeem, request, solved};

/// Far more than a task may accept without a pause.
const WAITING: usize = 400;

fn setup() -> Setup {
    Setup::new().set("server.max_connections_per_source", 10_000)
}

/// Lets the server find SIGTERM together with what connected since it was paused.
fn resume_into_drain(gate: &Gate) {
    gate.signal("TERM");
    gate.signal("CONT");
}

#[test]
fn everybody_in_the_backlog_is_answered() {
    let gate = setup().start();
    let solutions: Vec<Solution> = (0..WAITING / 2).map(|_| solved(gate.listen)).collect();
    gate.signal("STOP");
    let mut payers = Vec::new();
    let mut askers = Vec::new();
    for solution in &solutions {
        let mut payer = Wire::connect(gate.listen);
        payer.send(&solution.frame());
        payers.push(payer);
        let mut asker = Wire::connect(gate.listen);
        asker.send(&request());
        askers.push(asker);
    }
    resume_into_drain(&gate);
    for (at, payer) in payers.iter_mut().enumerate() {
        let answer = payer.try_read().unwrap_or_else(|error| panic!("payer {at}: {error}")).unwrap();
        answer.assert_granted();
    }
    drop(payers);
    for (at, asker) in askers.iter_mut().enumerate() {
        let answer = asker.try_read().unwrap_or_else(|error| panic!("asker {at}: {error}")).unwrap();
        if answer.verdict() != "challenge" {
            answer.assert_kept("draining");
        }
    }
    drop(askers);
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0), "{logs:#?}");
}

#[test]
fn what_is_granted_while_a_drain_begins_is_in_the_snapshot() {
    let directory = Scratch::new();
    for _ in 0..20 {
        let start = || setup().set("replay.directory", directory.path().display()).start();
        let gate = start();
        let solution = solved(gate.listen);
        gate.signal("STOP");
        let mut payers: Vec<Wire> = (0..8).map(|_| Wire::connect(gate.listen)).collect();
        for payer in &mut payers {
            payer.send(&solution.frame());
        }
        resume_into_drain(&gate);
        for mut payer in payers {
            let answer = payer.read();
            assert!(matches!(answer.verdict(), "granted" | "spent" | "busy"), "{answer:?}");
        }
        let (code, logs) = gate.ended();
        assert_eq!(code, Some(0), "{logs:#?}");
        let before = with_message(&logs, "granted").len();
        let gate = start();
        let after = redeem(gate.listen, &solution);
        assert_eq!((before, after.verdict()), (1, "spent"), "{logs:#?}");
        gate.stop();
    }
}
