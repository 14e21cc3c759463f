//! Who comes to a text listener and brings no solution, or brings it too late: a clear line, a count, an end.

use std::time::{Duration, Instant};

use super::{Nc, line_of, setup};
use crate::gate::Setup;
use crate::wire::{SOLUTION, frame, redeem, request};

/// What is sent, the wire's code and the metric's label.
fn rubbish() -> Vec<(&'static str, Vec<u8>, &'static str, &'static str)> {
    let no_solution = |name, bytes: &[u8]| (name, bytes.to_vec(), "malformed", "text_no_solution");
    let too_long = |name, bytes: Vec<u8>| (name, bytes, "too_large", "text_too_long");
    let no_json = |name, bytes: &[u8]| (name, bytes.to_vec(), "malformed", "json");
    vec![
        no_solution("an HTTP request", b"GET / HTTP/1.1\r\nHost: gate\r\n\r\n"),
        no_solution("a TLS hello", b"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03"),
        no_solution("an SSH greeting", b"SSH-2.0-OpenSSH_10.0\r\n"),
        no_solution("a frame", &request()),
        no_solution("a solution in a frame", &frame(SOLUTION, b"{}")),
        no_solution("zero bytes", &[0; 64]),
        no_solution("an escape sequence", b"\x1b[2J\n"),
        no_solution("a guess", b"12345\n"),
        no_solution("a byte without a line", b"x"),
        too_long("a line of braces", b"{".repeat(5_000)),
        too_long("a line of spaces", b" ".repeat(5_000)),
        too_long("a long line with an end", [b"{".repeat(4_097), b"\n".to_vec()].concat()),
        no_json("an empty object", b"{}\n"),
        no_json("no JSON", b"{solution}\n"),
        no_json("a challenge and no nonces", b"{\"challenge\":\"x\",\"work\":64}\n"),
        no_json("invalid UTF-8", b"{\"challenge\":\"\xff\"}\n"),
        no_json("a name twice", b"{\"work\":64,\"work\":64}\n"),
    ]
}

#[test]
fn rubbish_gets_one_clear_line_and_is_counted() {
    let gate = setup().start();
    for (name, bytes, code, reason) in rubbish() {
        let before = gate.metrics();
        let mut nc = Nc::connect(gate.listen);
        nc.send(&bytes);
        let line = nc.assert_error(code);
        assert!(line.trim_end().chars().all(|char| !char.is_control()), "{name}: {line:?}");
        let after = gate.metrics();
        assert_eq!(after.refusals(reason), before.refusals(reason) + 1, "{name}: {line}");
        assert_eq!(after.all_refusals(), before.all_refusals() + 1, "{name}");
    }
    let mut nc = Nc::connect(gate.listen);
    nc.send(line_of(&nc.solve()) + "\n");
    super::assert_quote(&nc.rest());
    assert_eq!(gate.metrics().count("wisdom_panics_total"), 0);
    gate.stop();
}

#[test]
fn a_line_that_is_cut_short_is_no_json_and_a_departure_is_no_error() {
    let gate = setup().start();
    let mut nc = Nc::connect(gate.listen);
    let line = line_of(&nc.solve());
    nc.send(&line[..line.len() - 1]);
    nc.finish();
    nc.assert_error("malformed");
    let mut leaves = Nc::connect(gate.listen);
    leaves.finish();
    assert_eq!(leaves.rest(), "");
    let metrics = gate.metrics();
    assert_eq!((metrics.refusals("json"), metrics.all_refusals()), (1, 1));
    gate.stop();
}

#[test]
fn a_solution_that_comes_too_late_is_told_so_and_good_on_a_new_connection() {
    let gate = setup().set("timeouts.text_hold", "400ms").start();
    let began = Instant::now();
    let mut nc = Nc::connect(gate.listen);
    let line = nc.assert_error("timeout");
    assert!(line.contains("a solution already made is kept"), "{line}");
    assert!(began.elapsed() >= Duration::from_millis(400));
    assert_eq!(gate.metrics().refusals("hold_timeout"), 1);
    redeem(gate.listeners()[1], &nc.solve()).assert_granted();
    gate.stop();
}

#[test]
fn a_line_that_stops_has_the_time_of_a_frame() {
    let gate = setup().set("timeouts.frame", "400ms").start();
    let mut nc = Nc::connect(gate.listen);
    nc.send("{\"challenge\":");
    nc.assert_error("timeout");
    assert_eq!(gate.metrics().refusals("frame_timeout"), 1);
    gate.stop();
}

#[test]
fn people_have_longer_than_programs() {
    // Beyond the lifetime and the hold of a connection in frames.
    let gate = setup().set("timeouts.lifetime", "300ms").set("timeouts.hold", "300ms").start();
    let mut nc = Nc::connect(gate.listen);
    // Pause: the time of somebody who solves elsewhere and pastes.
    std::thread::sleep(Duration::from_millis(600));
    nc.send(line_of(&nc.solve()) + "\n");
    super::assert_quote(&nc.rest());
    gate.stop();
}

#[test]
fn who_is_not_admitted_is_told_in_a_line() {
    let gate = setup().set("server.max_connections_per_source", 1).set("admission.exempt", "").start();
    let _held = Nc::connect(gate.listen);
    let line = Nc::open(gate.listen).assert_error("rate_limited");
    assert!(line.contains("come back in 1 s"), "{line}");
    assert_eq!(gate.metrics().refusals("source_full"), 1);
}

#[test]
fn a_drain_is_told_in_a_line() {
    let gate = setup().set("server.drain_timeout", "2s").start();
    let mut nc = Nc::connect(gate.listen);
    gate.signal("TERM");
    nc.assert_error("draining");
    assert_eq!(gate.ended().0, Some(0));
}

#[test]
fn a_framed_client_at_the_wrong_port_is_told_what_it_is() {
    let gate = Setup::new().listener("a", &[("kind", "text")]).start();
    let mut nc = Nc::open(gate.listen);
    nc.send(request());
    let text = nc.rest();
    assert!(text.starts_with("Hash of Wisdom: quotes costs 64 hashes"), "{text}");
    assert!(text.contains("\nerror: malformed: this port takes one line of text"), "{text}");
    gate.stop();
}
