//! Who gets a tunnel when there are not enough: shares, the queue, its order and its end.

use wisdom_protocol::token::Token;

use super::{both_sides, count, open, open_on, waiting};
use crate::gate::{Gate, Setup};
use crate::upstream::{Upstream, assert_next, before, send};
use crate::wire::{Solution, Wire, redeem, solved};

/// A gate with one tunnel, for which so many may wait.
fn one_tunnel(upstream: &Upstream, queue: usize) -> Setup {
    before(upstream.address()).set("services.app.max_tunnels", 1).set("services.app.queue", queue)
}

/// A solution that bids `work`.
fn bid(gate: &Gate, work: u64) -> Solution {
    bid_on(&mut Wire::connect(gate.listen), work)
}

/// The same for the source of this connection.
fn bid_on(wire: &mut Wire, work: u64) -> Solution {
    let challenge = wire.ask();
    Solution::search(&Token::from_text(challenge.body["challenge"].as_str().unwrap()).unwrap(), 4, work, 0)
}

/// A client that waits as the last of `waiters`.
fn wait_with(gate: &Gate, solution: &Solution, waiters: u64) -> Wire {
    let mut wire = Wire::connect(gate.listen);
    wire.send(&solution.frame());
    waiting(gate, waiters);
    wire
}

#[test]
fn a_full_service_without_a_queue_is_busy_until_a_tunnel_ends() {
    let upstream = Upstream::new();
    let gate = one_tunnel(&upstream, 0).set("services.app.max_share_per_source", "1/1").start();
    let first = Wire::connect_from("127.0.0.2", gate.listen);
    let first = open_on(first);
    let solution = solved(gate.listen);
    let refused = redeem(gate.listen, &solution);
    refused.assert_kept("busy");
    assert!(refused.body.get("work").is_none(), "there is no queue in which a higher bid would come sooner");
    drop((first, upstream.accept()));
    super::ended(&gate, "closed", 1);
    let mut wire = Wire::connect(gate.listen);
    wire.redeem(&solution).assert_tunnel();
    upstream.accept();
    upstream.assert_untouched();
    assert_eq!(gate.metrics().refusals("tunnels_full"), 1);
    gate.stop_with_tunnels();
}

#[test]
fn a_source_has_no_more_than_its_share() {
    let upstream = Upstream::new();
    let gate = before(upstream.address())
        .set("services.app.max_tunnels", 8)
        .set("services.app.max_share_per_source", "1/4")
        .set("services.app.queue", 0)
        .start();
    let mine = [open(&gate), open(&gate)];
    let solution = solved(gate.listen);
    redeem(gate.listen, &solution).assert_kept("rate_limited");
    assert_eq!(gate.metrics().refusals("tunnel_source_full"), 1);
    let others = open_on(Wire::connect_from("127.0.0.2", gate.listen));
    let [first, _second] = mine;
    drop((first, upstream.accept()));
    super::ended(&gate, "closed", 1);
    Wire::connect(gate.listen).redeem(&solution).assert_tunnel();
    drop(others);
    gate.stop_with_tunnels();
}

#[test]
fn a_network_has_no_more_than_its_share() {
    let upstream = Upstream::new();
    let gate = before(upstream.address())
        .set("services.app.max_tunnels", 4)
        .set("services.app.max_share_per_source", "1/4")
        .set("services.app.queue", 0)
        .start();
    let open_from = |source| open_on(Wire::connect_from(source, gate.listen));
    let neighbours = ["127.0.1.1", "127.0.1.2"].map(open_from);
    let mut third = Wire::connect_from("127.0.1.3", gate.listen);
    let solution = Solution::of(&third.ask());
    third.redeem(&solution).assert_kept("busy");
    assert_eq!(gate.metrics().refusals("tunnel_network_full"), 1);
    let elsewhere = open_from("127.0.2.1");
    let [first, _second] = neighbours;
    drop((first, upstream.accept()));
    super::ended(&gate, "closed", 1);
    Wire::connect_from("127.0.1.3", gate.listen).redeem(&solution).assert_tunnel();
    drop(elsewhere);
    gate.stop_with_tunnels();
}

#[test]
fn who_has_paid_most_is_next_and_the_oldest_among_equals() {
    let upstream = Upstream::new();
    let gate = one_tunnel(&upstream, 64).set("services.app.queue_timeout", "1h").start();
    let mut held = both_sides(&gate, &upstream);
    let mut waiters = Vec::new();
    for (number, work) in (1..).zip([64, 256, 64, 128]) {
        waiters.push(Some(wait_with(&gate, &bid(&gate, work), number)));
    }
    for next in [1, 3, 0, 2] {
        drop(held);
        let mut wire: Wire = waiters[next].take().unwrap();
        wire.read().assert_tunnel();
        let (client, server) = (wire.into_stream(), upstream.accept());
        send(&client, next.to_string().as_bytes());
        assert_next(&server, next.to_string().as_bytes());
        held = (client, server);
    }
    drop(held);
    gate.stop();
}

#[test]
fn who_waits_gives_way_to_more_work_and_keeps_the_solution() {
    let upstream = Upstream::new();
    let gate = one_tunnel(&upstream, 1).set("services.app.queue_timeout", "1h").start();
    let held = both_sides(&gate, &upstream);
    let poor = bid(&gate, 64);
    let mut poor_wire = wait_with(&gate, &poor, 1);
    // From elsewhere: the one place in the queue is all of this source's share.
    let mut rich_wire = Wire::connect_from("127.0.0.2", gate.listen);
    let rich = bid_on(&mut rich_wire, 128);
    rich_wire.send(&rich.frame());
    poor_wire.read().assert_kept("busy");
    assert_eq!(gate.metrics().refusals("tunnel_evicted"), 1);
    drop(held);
    rich_wire.read().assert_tunnel();
    drop((rich_wire.into_stream(), upstream.accept()));
    super::ended(&gate, "closed", 2);
    Wire::connect(gate.listen).redeem(&poor).assert_tunnel();
    gate.stop_with_tunnels();
}

#[test]
fn nobody_waits_longer_than_the_queue_timeout() {
    let upstream = Upstream::new();
    let gate = one_tunnel(&upstream, 8).set("services.app.queue_timeout", "300ms").start();
    let held = both_sides(&gate, &upstream);
    let solution = solved(gate.listen);
    let began = std::time::Instant::now();
    redeem(gate.listen, &solution).assert_kept("busy");
    assert!(began.elapsed().as_millis() >= 300);
    waiting(&gate, 0);
    assert_eq!(gate.metrics().refusals("tunnel_queue_timeout"), 1);
    drop(held);
    super::ended(&gate, "closed", 1);
    Wire::connect(gate.listen).redeem(&solution).assert_tunnel();
    gate.stop_with_tunnels();
}

#[test]
fn who_leaves_the_queue_by_a_reset_keeps_the_solution() {
    let upstream = Upstream::new();
    let gate = one_tunnel(&upstream, 8).set("services.app.queue_timeout", "1h").start();
    let held = both_sides(&gate, &upstream);
    let solution = solved(gate.listen);
    for _ in 0..5 {
        wait_with(&gate, &solution, 1).reset();
        waiting(&gate, 0);
    }
    assert_eq!(count(&gate.metrics(), "wisdom_tunnels"), 1);
    drop(held);
    super::ended(&gate, "closed", 1);
    Wire::connect(gate.listen).redeem(&solution).assert_tunnel();
    gate.stop_with_tunnels();
}

#[test]
fn bytes_sent_while_waiting_are_the_tunnels_first() {
    let upstream = Upstream::new();
    let gate = one_tunnel(&upstream, 8).set("services.app.queue_timeout", "1h").start();
    let held = both_sides(&gate, &upstream);
    let mut wire = wait_with(&gate, &solved(gate.listen), 1);
    wire.send(b"patient");
    wire.finish();
    drop(held);
    let server = upstream.accept();
    crate::upstream::assert_rest(&server, b"patient");
    wire.read().assert_tunnel();
    drop((wire, server));
    gate.stop();
}
