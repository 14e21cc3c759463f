//! A solution is granted once, however many send it at once.

use std::collections::BTreeMap;
use std::sync::Barrier;

use crate::gate::{Gate, Setup};
use crate::wire::{Solution, Wire, redeem, solved};

/// Connections that send one solution at once.
const AT_ONCE: usize = 64;

/// How many got which answer when all of `wires` sent `solution` at once.
fn rush(wires: Vec<Wire>, solution: &Solution) -> BTreeMap<String, usize> {
    let start = Barrier::new(wires.len());
    let attempt = |mut wire: Wire| {
        start.wait();
        let answer = wire.redeem(solution);
        if answer.verdict() == "busy" {
            answer.assert_kept("busy");
        }
        answer.verdict().to_owned()
    };
    std::thread::scope(|scope| {
        let attempts: Vec<_> = wires.into_iter().map(|wire| scope.spawn(|| attempt(wire))).collect();
        let mut answers = BTreeMap::new();
        for attempt in attempts {
            *answers.entry(attempt.join().unwrap()).or_insert(0) += 1;
        }
        answers
    })
}

fn connections(gate: &Gate, count: usize) -> Vec<Wire> {
    (0..count).map(|_| Wire::connect(gate.listen)).collect()
}

#[test]
fn one_of_many_at_once_is_granted() {
    let gate = Setup::new().start();
    for round in 1..=5 {
        let solution = solved(gate.listen);
        let mut answers = rush(connections(&gate, AT_ONCE), &solution);
        assert_eq!(answers.remove("granted"), Some(1), "{answers:?}");
        let others = answers.remove("spent").unwrap_or(0) + answers.remove("busy").unwrap_or(0);
        assert_eq!((others, answers.len()), (AT_ONCE - 1, 0), "{answers:?}");
        redeem(gate.listen, &solution).assert_error("spent");
        assert_eq!(gate.granted(round).count("wisdom_replay_entries"), round);
    }
    gate.stop();
}

#[test]
fn many_frames_of_one_write_are_one_grant() {
    let gate = Setup::new().start();
    let solution = solved(gate.listen);
    let mut wire = Wire::connect(gate.listen);
    wire.send(&solution.frame().repeat(8));
    wire.read().assert_granted();
    wire.read().assert_error("spent");
    wire.assert_end();
    gate.stop();
}

#[test]
fn a_full_set_refuses_and_keeps() {
    let gate = Setup::new().set("replay.max_entries", 1).start();
    let (first, second) = (solved(gate.listen), solved(gate.listen));
    redeem(gate.listen, &first).assert_granted();
    redeem(gate.listen, &second).assert_kept("busy");
    assert_eq!(gate.metrics().refusals("replay_full"), 1);
    redeem(gate.listen, &first).assert_error("spent");
    gate.stop();
}
