//! A server that is full: who has to go, and how those who have solved come in all the same.

use std::time::{Duration, Instant};

use crate::admission::admitted;
use crate::gate::{Gate, Setup};
use crate::patience::eventually;
use crate::wire::{Frame, Solution, Wire, solved};

/// How late an answer may be on a machine that does many other things.
const LATE: Duration = Duration::from_secs(4);

/// Waits until so many connections live.
fn live(gate: &Gate, count: u64) {
    eventually("so many live", || (gate.metrics().count("wisdom_connections") == count).then_some(()));
}

fn in_lane(gate: &Gate) -> u64 {
    gate.metrics().count("wisdom_lane_connections")
}

/// Connections that say nothing, one after the other, of which the last is the `count`th that lives.
fn silent(gate: &Gate, count: usize, live_then: u64) -> Vec<Wire> {
    let wires = (0..count).map(|_| Wire::connect_from("127.0.0.9", gate.listen)).collect();
    live(gate, live_then);
    wires
}

/// A server of so many places, of which a quarter is the lane, where deadlines are no matter.
fn of(places: usize) -> Gate {
    Setup::new()
        .set("server.max_connections", places)
        .set("timeouts.first_frame", "10m")
        .set("timeouts.hold", "10m")
        .set("timeouts.idle", "10m")
        .set("timeouts.lifetime", "30m")
        .start()
}

/// A connection that has paid, and stays.
fn paid(gate: &Gate, source: &str) -> Wire {
    let mut wire = Wire::connect_from(source, gate.listen);
    let challenge = wire.ask();
    wire.redeem(&Solution::of(&challenge)).assert_granted();
    wire
}

/// Checks that the connection was told to make room.
#[track_caller]
fn assert_evicted(wire: &mut Wire) {
    let error: Frame = wire.read();
    error.assert_kept("busy");
    wire.assert_end();
}

#[test]
fn who_has_solved_redeems_while_silent_connections_fill_everything() {
    let gate = Setup::new().set("server.max_connections", 20).set("timeouts.first_frame", "10m").start();
    let solutions = [(); 2].map(|()| solved(gate.listen));
    live(&gate, 0);
    let floor = silent(&gate, 15, 15);
    assert_eq!(in_lane(&gate), 0);
    Wire::connect(gate.listen).redeem(&solutions[0]).assert_granted();
    live(&gate, 15);

    let began = Instant::now();
    let mut lane = silent(&gate, 5, 20);
    assert_eq!(in_lane(&gate), 5);
    Wire::connect(gate.listen).read().assert_kept("busy");
    eventually("there is room in the lane", || {
        let mut wire = Wire::connect(gate.listen);
        // Where it is refused before it has written, writing may fail.
        let _ = wire.try_send(&solutions[1].frame());
        let answer = wire.read();
        assert!(["busy", "granted"].contains(&answer.verdict()), "{answer:?}");
        (answer.verdict() == "granted").then_some(())
    });
    for wire in &mut lane {
        wire.read().assert_kept("timeout");
    }
    let took = began.elapsed();
    assert!((Duration::from_secs(1)..Duration::from_secs(1) + LATE).contains(&took), "{took:?}");
    live(&gate, 15);
    assert_eq!(gate.metrics().refusals("evicted"), 0, "nobody had to go for them");
    drop(floor);
    gate.stop();
}

#[test]
fn who_asks_takes_the_place_of_the_oldest_that_has_not_paid() {
    let gate = of(8);
    let mut payer = paid(&gate, "127.0.0.2");
    let mut solver = Wire::connect_from("127.0.0.3", gate.listen);
    let challenge = solver.ask();
    // Six of the seven places that the payer leaves are the floor.
    let _quiet = silent(&gate, 5, 7);
    let mut asker = admitted(&gate, "127.0.0.4");
    assert_evicted(&mut solver);
    assert_eq!(gate.metrics().refusals("evicted"), 1);
    drop(solver);
    live(&gate, 7);
    // Nobody has to go for a solution.
    Wire::connect_from("127.0.0.3", gate.listen).redeem(&Solution::of(&challenge)).assert_granted();
    assert_eq!(gate.metrics().refusals("evicted"), 1);
    assert_eq!(payer.ask().verdict(), "challenge");
    assert_eq!(asker.ask().verdict(), "challenge");
}

#[test]
fn who_is_in_the_middle_of_a_frame_has_to_go_too() {
    let gate = of(4);
    let mut slow = Wire::connect_from("127.0.0.3", gate.listen);
    slow.send(&[1, 1, 0]);
    let _quiet = silent(&gate, 2, 3);
    let _asker = admitted(&gate, "127.0.0.4");
    assert_evicted(&mut slow);
}

#[test]
fn who_has_paid_stays_and_leaves_both_floor_and_lane_to_others() {
    // Of the four places that are left, three are the floor.
    let gate = of(8);
    let solution = solved(gate.listen);
    live(&gate, 0);
    let mut payers = ["127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5"].map(|source| paid(&gate, source));
    let mut quiet = silent(&gate, 3, 7);
    let asker = admitted(&gate, "127.0.0.6");
    assert_evicted(&mut quiet[0]);
    drop(quiet.remove(0));
    live(&gate, 7);
    Wire::connect(gate.listen).redeem(&solution).assert_granted();
    for payer in &mut payers {
        assert_eq!(payer.ask().verdict(), "challenge", "they stay");
    }
    assert_eq!(gate.metrics().refusals("evicted"), 1);
    drop(asker);
}

#[test]
fn without_a_lane_nobody_has_to_go() {
    let gate = Setup::new()
        .set("server.max_connections", 4)
        .set("admission.lane_share", 0)
        .set("timeouts.first_frame", "10m")
        .start();
    let mut first = admitted(&gate, "127.0.0.3");
    let _quiet = silent(&gate, 3, 4);
    Wire::connect_from("127.0.0.4", gate.listen).read().assert_kept("busy");
    assert_eq!(first.ask().verdict(), "challenge");
    assert_eq!((in_lane(&gate), gate.metrics().refusals("evicted")), (0, 0));
    gate.stop();
}

#[test]
fn the_fuller_the_server_the_less_a_challenge_is_held_and_it_says_so() {
    let gate = Setup::new().set("server.max_connections", 8).set("timeouts.first_frame", "10m").start();
    // Of six places on the floor, three, four and all.
    for (others, hold_ms) in [(2, 20_000), (3, 15_000), (5, 5_000)] {
        let quiet = silent(&gate, others, others as u64);
        let mut wire = Wire::connect_from("127.0.0.2", gate.listen);
        assert_eq!(wire.ask().body["hold_ms"], hold_ms, "{others} others");
        drop((quiet, wire));
        live(&gate, 0);
    }
    gate.stop();
}
