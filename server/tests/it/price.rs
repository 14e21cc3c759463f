//! What challenges cost, as clients and the side port see it: demand, what a source has had, and who is not moved by either.

use std::net::SocketAddr;

use crate::gate::{Gate, Setup};
use crate::http::Metrics;
use crate::patience::eventually;
use crate::upstream::{Upstream, before};
use crate::wire::{CHALLENGE_REQUEST, Frame, Solution, Wire, frame};

const FLOOR: u64 = 64;

/// A gate that can serve one grant a second, and whose sources have a small burst.
fn slow() -> Setup {
    Setup::new()
        .set("services.quotes.grants_per_minute", 60)
        .set("pricing.window", "2s")
        .set("pricing.source_burst", 4)
}

/// The `number`th client, each in a network of its own: the one around a source is counted as well.
fn client(number: u8, gate: SocketAddr) -> Wire {
    Wire::connect_from(&format!("127.0.{number}.1"), gate)
}

fn work(challenge: &Frame) -> u64 {
    assert_eq!(challenge.verdict(), "challenge", "{challenge:?}");
    challenge.body["work"].as_u64().unwrap()
}

fn price(metrics: &Metrics) -> u64 {
    metrics.count("wisdom_price_hashes{service=\"quotes\"}")
}

fn is_made_by(metrics: &Metrics, cause: &str) -> bool {
    metrics.count(&format!("wisdom_price_cause{{cause=\"{cause}\",service=\"quotes\"}}")) == 1
}

fn buy_from(number: u8, gate: &Gate) {
    let mut wire = client(number, gate.listen);
    let challenge = wire.ask();
    wire.redeem(&Solution::of(&challenge)).assert_granted();
}

#[test]
fn demand_above_capacity_raises_the_next_challenge_and_it_falls_back() {
    let gate = slow().start();
    assert_eq!(work(&client(1, gate.listen).ask()), FLOOR);
    assert!(is_made_by(&gate.metrics(), "floor"));
    (1..=60).for_each(|number| buy_from(number, &gate));
    // The price does not wait for the next request to move.
    eventually("the price has doubled", || Some(gate.metrics()).filter(|now| price(now) >= 2 * FLOOR));
    let raised = eventually("a client that never asked before is asked for more", || {
        Some(work(&client(100, gate.listen).ask())).filter(|&asked| asked > FLOOR)
    });
    assert!(raised <= 32 * FLOOR, "{raised}: 60 grants, of which 2 fit into the window");
    let rise = gate.logged("the price rises: more is paid for than can be served");
    assert_eq!(rise["fields"]["service"], "quotes");
    assert!(rise["fields"]["price"].as_u64().unwrap() > FLOOR, "{rise}");
    let idle = |now: &Metrics| price(now) == FLOOR && is_made_by(now, "floor") && !is_made_by(now, "load");
    eventually("the price is at its floor again", || Some(gate.metrics()).filter(idle));
    assert_eq!(work(&client(101, gate.listen).ask()), FLOOR);
    let back = gate.logged("the price is back at its floor");
    assert!(back["fields"]["seconds"].as_f64().unwrap() < 20.0, "{back}");
    gate.stop();
}

#[test]
fn a_source_beyond_its_burst_pays_more_and_another_the_floor() {
    let gate = slow().set("services.quotes.ceiling", 16 * FLOOR).start();
    let mut greedy = client(1, gate.listen);
    let asked: Vec<u64> = (0..30).map(|_| work(&greedy.ask())).collect();
    assert_eq!(asked[..5], [FLOOR; 5]);
    assert!(asked.is_sorted() && asked[8] > 2 * FLOOR, "{asked:?}");
    assert_eq!(asked.last(), Some(&(16 * FLOOR)), "at most the ceiling");
    assert_eq!(work(&client(2, gate.listen).ask()), FLOOR);
    // It may have what it pays for; that it had to pay so much is nobody else's.
    let last = greedy.ask();
    greedy.redeem(&Solution::of(&last)).assert_granted();
    assert_eq!(work(&client(3, gate.listen).ask()), FLOOR);
    let mut thrifty = client(1, gate.listen);
    thrifty.send(&frame(CHALLENGE_REQUEST, br#"{"max_work":128}"#));
    let refused = thrifty.read();
    refused.assert_error("too_expensive");
    assert_eq!(refused.body["work"], 16 * FLOOR, "what this source would pay");
    assert_eq!(price(&gate.metrics()), FLOOR, "what everybody pays");
    gate.stop();
}

#[test]
fn challenges_that_nobody_solves_move_nobody_elses_price() {
    let gate = slow().start();
    for number in 1..=100 {
        let mut wire = client(number, gate.listen);
        (0..10).for_each(|_| drop(wire.ask()));
    }
    // One that is solved shows that what came before it has been counted, for nothing.
    buy_from(200, &gate);
    let verified = "wisdom_verified_hashes_per_second{service=\"quotes\"}";
    let seen = eventually("one solution", || Some(gate.metrics()).filter(|now| now.count(verified) > 0));
    assert_eq!((seen.count(verified), price(&seen)), (FLOOR / 2, FLOOR));
    assert_eq!(work(&client(201, gate.listen).ask()), FLOOR);
    gate.stop();
}

#[test]
fn who_finds_no_tunnel_is_told_what_the_next_challenge_costs_them() {
    let upstream = Upstream::new();
    let gate = before(upstream.address())
        .set("services.app.max_tunnels", 1)
        .set("services.app.queue", 1)
        .set("services.app.queue_timeout", "1h")
        .set("pricing.source_burst", 4)
        .start();
    let mut first = client(1, gate.listen);
    let challenge = first.ask();
    first.redeem(&Solution::of(&challenge)).assert_tunnel();
    let mut waits = client(1, gate.listen);
    let challenge = waits.ask();
    waits.send(&Solution::of(&challenge).frame());
    let waiting = "wisdom_tunnel_queue{service=\"app\"}";
    eventually("the queue is full", || (gate.metrics().count(waiting) == 1).then_some(()));
    let refused = |number: u8, challenges: usize| {
        let mut wire = client(number, gate.listen);
        let solution = Solution::of(&wire.ask());
        (1..challenges).for_each(|_| drop(wire.ask()));
        let refused = wire.redeem(&solution);
        refused.assert_kept("busy");
        refused.body["work"].as_u64().unwrap()
    };
    assert_eq!(refused(2, 1), FLOOR);
    assert!(refused(3, 10) > 4 * FLOOR, "two and a half times its burst");
    gate.stop_with_tunnels();
    drop((first, waits));
}
