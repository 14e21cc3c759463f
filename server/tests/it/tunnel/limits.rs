//! How long a tunnel lasts: without a byte, in any case, and while the server stops.

use std::io::{ErrorKind, Read, Write};
use std::time::{Duration, Instant};

use super::{both_sides, ended, open};
use crate::gate::with_message;
use crate::upstream::{Upstream, assert_next, assert_reset, assert_rest, before, finish, send};
use crate::wire::{Wire, solved};

/// How late an end may be on a machine that does many other things.
const LATE: Duration = Duration::from_secs(4);

#[test]
fn a_tunnel_without_a_byte_is_closed_in_order() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).set("services.app.idle_timeout", "400ms").start();
    let began = Instant::now();
    let (client, server) = both_sides(&gate, &upstream);
    assert_rest(&client, b"");
    assert_rest(&server, b"");
    let took = began.elapsed();
    assert!((Duration::from_millis(400)..LATE).contains(&took), "{took:?}");
    ended(&gate, "idle", 1);
    assert_eq!(gate.logged("connection ended")["fields"]["outcome"], "tunnel_idle");
    gate.stop();
}

#[test]
fn a_byte_in_either_direction_keeps_it_open() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).set("services.app.idle_timeout", "1s").start();
    let (client, server) = both_sides(&gate, &upstream);
    let began = Instant::now();
    while began.elapsed() < Duration::from_millis(2_500) {
        send(&server, b"tick");
        assert_next(&client, b"tick");
    }
    send(&client, b"tock");
    assert_next(&server, b"tock");
    finish(&client);
    assert_rest(&server, b"");
    drop(server);
    ended(&gate, "closed", 1);
    gate.stop();
}

#[test]
fn bytes_that_nobody_takes_end_it_as_idleness_does() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).set("services.app.idle_timeout", "400ms").start();
    let (client, server) = both_sides(&gate, &upstream);
    // The other direction is busy all the time, and does not save it.
    let (more, mut read) = (vec![1; 65_536], vec![0; 65_536]);
    let mut reader = server.try_clone().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| while (&client).write_all(&more).is_ok() {});
        scope.spawn(|| while (&server).write_all(&more).is_ok() {});
        while matches!(reader.read(&mut read), Ok(1..)) {}
    });
    ended(&gate, "stalled", 1);
    gate.stop();
}

#[test]
fn a_tunnel_ends_after_its_lifetime_though_it_is_busy() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).set("services.app.lifetime", "600ms").start();
    let mut wire = Wire::connect(gate.listen);
    let granted = wire.redeem(&solved(gate.listen));
    assert_eq!(granted.body["lifetime_ms"], 600);
    let (mut client, mut server) = (wire.into_stream(), upstream.accept());
    let began = Instant::now();
    let error = loop {
        let sent = client.write_all(b"x").and_then(|()| server.write_all(b"y"));
        if let Err(error) = sent.and_then(|()| client.read_exact(&mut [0; 1])) {
            break error;
        }
    };
    // What was cut short must not look complete.
    assert_ne!(error.kind(), ErrorKind::UnexpectedEof, "{error}");
    let took = began.elapsed();
    assert!((Duration::from_millis(500)..LATE).contains(&took), "{took:?}");
    ended(&gate, "lifetime", 1);
    gate.stop();
}

#[test]
fn the_lifetime_of_connections_is_not_that_of_tunnels() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).set("timeouts.lifetime", "300ms").start();
    let (client, server) = both_sides(&gate, &upstream);
    let mut held = Wire::connect(gate.listen);
    held.read().assert_kept("timeout");
    send(&client, b"still here");
    assert_next(&server, b"still here");
    gate.stop_with_tunnels();
}

#[test]
fn a_drain_waits_for_tunnels_that_end() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).start();
    let (client, server) = both_sides(&gate, &upstream);
    gate.signal("TERM");
    gate.logged("drain begins");
    send(&client, b"last question");
    assert_next(&server, b"last question");
    send(&server, b"last answer");
    assert_next(&client, b"last answer");
    drop((client, server));
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0));
    assert_eq!(with_message(&logs, "drain ends: every connection has ended").len(), 1);
}

#[test]
fn the_end_of_a_drain_cuts_tunnels_that_do_not() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).set("server.drain_timeout", "1200ms").start();
    let (client, server) = both_sides(&gate, &upstream);
    send(&client, b"before");
    assert_next(&server, b"before");
    gate.signal("TERM");
    assert_reset(&client);
    assert_reset(&server);
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0));
    let [line] = with_message(&logs, "tunnel ended")[..] else { panic!("{logs:#?}") };
    assert_eq!(
        (&line["fields"]["reason"], &line["fields"]["to_upstream_bytes"]),
        (&"drained".into(), &6.into())
    );
}

#[test]
fn who_waits_when_a_drain_ends_keeps_the_solution() {
    let upstream = Upstream::new();
    let gate = before(upstream.address())
        .set("services.app.max_tunnels", 1)
        .set("services.app.queue_timeout", "1h")
        .set("server.drain_timeout", "1200ms")
        .start();
    let solution = solved(gate.listen);
    let _held = open(&gate);
    let mut wire = Wire::connect(gate.listen);
    wire.send(&solution.frame());
    super::waiting(&gate, 1);
    gate.signal("TERM");
    wire.read().assert_kept("draining");
    assert_eq!(gate.ended().0, Some(0));
}
