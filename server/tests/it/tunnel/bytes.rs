//! Every byte, in order, once, and how each side learns that the other has ended.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::json;

use super::{both_sides, ended};
use crate::gate::Gate;
use crate::patience::PATIENCE;
use crate::upstream::{Upstream, assert_next, assert_reset, assert_rest, before, finish, send};
use crate::wire::{Wire, frame, reset, solved};

const SOLUTION: u8 = crate::wire::SOLUTION;

/// Bytes that are all different from their neighbours, so that none can be lost or swapped unseen.
fn pattern(bytes: usize) -> Vec<u8> {
    (0..251).cycle().take(bytes).collect()
}

#[test]
fn bytes_sent_with_the_solution_come_first() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).start();
    let mut wire = Wire::connect(gate.listen);
    wire.send(&[solved(gate.listen).frame(), b"PING\r\n".to_vec()].concat());
    let granted = wire.read();
    granted.assert_tunnel();
    assert_eq!((&granted.body["service"], &granted.body["lifetime_ms"]), (&json!("app"), &json!(3_600_000)));
    assert_eq!(granted.body["idle_timeout_ms"], 600_000);
    let (client, server) = (wire.into_stream(), upstream.accept());
    send(&client, b"and more");
    assert_next(&server, b"PING\r\nand more");
    send(&server, b"+PONG\r\n");
    assert_next(&client, b"+PONG\r\n");
    finish(&client);
    assert_rest(&server, b"");
    finish(&server);
    assert_rest(&client, b"");
    let metrics = ended(&gate, "closed", 1);
    let bytes =
        |to| metrics.count(&format!("wisdom_tunnel_bytes_total{{direction=\"{to}\",service=\"app\"}}"));
    assert_eq!((bytes("to_upstream"), bytes("to_client")), (14, 7));
    let line = gate.logged("tunnel ended");
    assert_eq!(
        (&line["fields"]["to_upstream_bytes"], &line["fields"]["to_client_bytes"]),
        (&json!(14), &json!(7))
    );
    assert_eq!(line["fields"]["reason"], "closed");
    upstream.assert_untouched();
    gate.stop();
}

#[test]
fn more_than_the_gate_takes_ahead_is_not_lost() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).start();
    let sent = pattern(1 << 20);
    let mut wire = Wire::connect(gate.listen);
    let mut feeder = wire.another();
    let bytes = [solved(gate.listen).frame(), sent.clone()].concat();
    let feeding = std::thread::spawn(move || {
        feeder.send(&bytes);
        feeder.finish();
    });
    let mut read = Vec::new();
    let mut server = upstream.accept();
    server.read_to_end(&mut read).unwrap();
    assert!(read == sent, "{} bytes of {}", read.len(), sent.len());
    wire.read().assert_tunnel();
    feeding.join().unwrap();
    drop((wire, server));
    gate.stop();
}

#[test]
fn bytes_behind_a_bad_solution_go_nowhere() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).start();
    let mut body = solved(gate.listen).body();
    body["nonces"] = json!([9_007_199_254_740_991_u64, 0, 0, 0]);
    let mut wire = Wire::connect(gate.listen);
    wire.send(&[frame(SOLUTION, body.to_string().as_bytes()), b"DELETE EVERYTHING".to_vec()].concat());
    wire.read().assert_error("unsolved");
    wire.assert_end();
    upstream.assert_untouched();
    gate.stop();
}

#[test]
fn bytes_behind_a_solution_that_is_not_granted_go_nowhere() {
    let (upstream, fillers) = Upstream::hung();
    let gate = before(upstream.address()).set("services.app.connect_timeout", "300ms").start();
    let mut wire = Wire::connect(gate.listen);
    wire.send(&[solved(gate.listen).frame(), b"DELETE EVERYTHING".to_vec()].concat());
    wire.read().assert_kept("upstream_unavailable");
    wire.assert_end();
    drop(fillers);
    while let Some(mut filler) = upstream.try_accept() {
        assert_eq!(filler.read(&mut [0; 1]).unwrap(), 0, "nobody said anything");
    }
    gate.stop();
}

#[test]
fn a_client_that_ends_first_still_gets_the_answer() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).start();
    let (client, server) = both_sides(&gate, &upstream);
    send(&client, b"question");
    finish(&client);
    assert_rest(&server, b"question");
    send(&server, b"answer");
    finish(&server);
    assert_rest(&client, b"answer");
    ended(&gate, "closed", 1);
    gate.stop();
}

#[test]
fn a_client_that_ends_before_its_verdict_is_half_closed() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).start();
    let mut wire = Wire::connect(gate.listen);
    wire.send(&[solved(gate.listen).frame(), b"question".to_vec()].concat());
    wire.finish();
    let server = upstream.accept();
    assert_rest(&server, b"question");
    send(&server, b"answer");
    drop(server);
    wire.read().assert_tunnel();
    assert_rest(wire.stream(), b"answer");
    gate.stop();
}

#[test]
fn an_upstream_that_ends_first_is_still_told_the_rest() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).start();
    let (client, server) = both_sides(&gate, &upstream);
    send(&server, b"220 ready");
    finish(&server);
    assert_rest(&client, b"220 ready");
    send(&client, b"late, and not too late");
    finish(&client);
    assert_rest(&server, b"late, and not too late");
    ended(&gate, "closed", 1);
    gate.stop();
}

#[test]
fn an_upstream_that_closes_at_once_is_an_end_in_order() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).start();
    let (client, server) = both_sides(&gate, &upstream);
    send(&server, b"too many users");
    drop(server);
    assert_rest(&client, b"too many users");
    drop(client);
    ended(&gate, "closed", 1);
    gate.stop();
}

#[test]
fn resets_are_passed_on_as_resets() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).start();
    let (client, server) = both_sides(&gate, &upstream);
    reset(client);
    assert_reset(&server);
    ended(&gate, "client_reset", 1);
    let (client, server) = both_sides(&gate, &upstream);
    reset(server);
    assert_reset(&client);
    ended(&gate, "upstream_reset", 1);
    gate.stop();
}

#[test]
fn last_words_of_an_upstream_that_listens_no_more_arrive() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).start();
    let (client, server) = both_sides(&gate, &upstream);
    send(&client, b"unread");
    send(&server, b"goodbye");
    // What it has not read makes this a reset, behind what it has said.
    drop(server);
    assert_next(&client, b"goodbye");
    drop(client);
    gate.stop();
}

/// Sends until nothing is taken any more; how much was.
fn send_until_stalled(mut stream: &TcpStream, bytes: &[u8]) -> usize {
    stream.set_write_timeout(Some(Duration::from_millis(500))).unwrap();
    let mut sent = 0;
    while sent < bytes.len() {
        match stream.write(&bytes[sent..bytes.len().min(sent + 65_536)]) {
            Ok(taken) => sent += taken,
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => break,
            Err(error) => panic!("{error}"),
        }
    }
    stream.set_write_timeout(Some(PATIENCE)).unwrap();
    sent
}

/// One side sends, the other does not read for a while: the sender waits, the gate does not grow, nothing is lost.
fn assert_back_pressure(gate: &Gate, fast: &TcpStream, mut slow: &TcpStream) {
    const SENT: usize = 64 << 20;
    let memory = || gate.metrics().count("process_resident_memory_bytes");
    let before = memory();
    let bytes = pattern(SENT);
    let stalled = send_until_stalled(fast, &bytes);
    assert!(stalled < SENT, "the kernel's buffers took all of it");
    let grown = memory().saturating_sub(before);
    assert!(grown < 2 << 20, "{grown} bytes more");
    std::thread::scope(|scope| {
        scope.spawn(|| {
            send(fast, &bytes[stalled..]);
            finish(fast);
        });
        let mut read = Vec::with_capacity(SENT);
        slow.read_to_end(&mut read).unwrap();
        assert!(read == bytes, "{} bytes of {SENT}", read.len());
    });
}

#[test]
fn who_sends_faster_than_the_other_reads_has_to_wait() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).start();
    let (client, server) = both_sides(&gate, &upstream);
    assert_back_pressure(&gate, &client, &server);
    drop((client, server));
    let (client, server) = both_sides(&gate, &upstream);
    assert_back_pressure(&gate, &server, &client);
    drop((client, server));
    gate.stop();
}
