//! What well-formed frames get, however they are cut, and what every answer says.

use serde_json::{Value, json};

use crate::gate::Setup;
use crate::wire::{
    CHALLENGE_REQUEST, Frame, SOLUTION, Solution, Wire, frame, is_request_id, request, solved,
};

fn ask_for(wire: &mut Wire, body: &Value) -> Frame {
    wire.send(&frame(CHALLENGE_REQUEST, body.to_string().as_bytes()));
    wire.read()
}

#[test]
fn a_challenge_says_what_it_costs_and_for_how_long_it_is_good() {
    let gate = Setup::new().start();
    let mut body = Wire::connect(gate.listen).ask().body;
    let token = body["challenge"].take();
    assert_eq!(token.as_str().unwrap().len(), 160);
    let expected = json!({
        "challenge": null, "algorithm": "sha256", "work": 64, "puzzles": 4, "expires_in_ms": 60_000,
        "hold_ms": 20_000, "service": "quotes"
    });
    assert_eq!(body, expected);
    gate.stop();
}

#[test]
fn a_price_that_the_puzzles_cannot_carry_is_rounded_up() {
    let gate = Setup::new().set("services.quotes.floor", 1).set("services.quotes.puzzles", 64).start();
    let challenge = Wire::connect(gate.listen).ask();
    assert_eq!((&challenge.body["work"], &challenge.body["puzzles"]), (&json!(64), &json!(64)));
    Wire::connect(gate.listen).redeem(&Solution::of(&challenge)).assert_granted();
    gate.stop();
}

#[test]
fn frames_may_come_in_single_bytes() {
    let gate = Setup::new().start();
    let mut wire = Wire::connect(gate.listen);
    let mut trickle = |bytes: Vec<u8>| {
        bytes.chunks(1).for_each(|byte| wire.send(byte));
        wire.read()
    };
    let challenge = trickle(request());
    trickle(Solution::of(&challenge).frame()).assert_granted();
    gate.stop();
}

#[test]
fn frames_may_come_in_one_piece() {
    let gate = Setup::new().start();
    let solution = solved(gate.listen);
    let mut wire = Wire::connect(gate.listen);
    wire.send(&[request(), request(), solution.frame(), request()].concat());
    let first = Solution::of(&wire.read());
    let second = Solution::of(&wire.read());
    assert_ne!(first.challenge, second.challenge);
    wire.read().assert_granted();
    let third = Solution::of(&wire.read());
    for solution in [first, second, third] {
        wire.redeem(&solution).assert_granted();
    }
    gate.stop();
}

#[test]
fn bytes_behind_a_solution_wait_for_its_verdict() {
    let gate = Setup::new().start();
    let mut wire = Wire::connect(gate.listen);
    wire.send(&[solved(gate.listen).frame(), b"not a frame".to_vec()].concat());
    wire.read().assert_granted();
    wire.read().assert_error("unsupported_version");
    wire.assert_end();
    gate.stop();
}

#[test]
fn half_closed_clients_get_their_answers() {
    let gate = Setup::new().start();
    let mut wire = Wire::connect(gate.listen);
    wire.send(&solved(gate.listen).frame());
    wire.finish();
    wire.read().assert_granted();
    wire.assert_end();
    let mut wire = Wire::connect(gate.listen);
    wire.send(&request());
    wire.finish();
    let challenge = wire.read();
    wire.assert_end();
    Wire::connect(gate.listen).redeem(&Solution::of(&challenge)).assert_granted();
    gate.stop();
}

#[test]
fn a_client_may_leave_without_a_word() {
    let gate = Setup::new().start();
    let mut wire = Wire::connect(gate.listen);
    wire.finish();
    wire.assert_end();
    let ended = gate.logged("connection ended");
    assert_eq!(ended["fields"]["outcome"], "departed");
    assert_eq!(gate.metrics().all_refusals(), 0);
    gate.stop();
}

#[test]
fn fields_that_nobody_knows_are_ignored() {
    let gate = Setup::new().start();
    let mut wire = Wire::connect(gate.listen);
    let body = br#" {"later": [1e400, -0.0, {"Service": true}], "service" : "quotes", "SERVICE": "x"}
    "#;
    wire.send(&frame(CHALLENGE_REQUEST, body));
    let challenge = wire.read();
    let mut solution = Solution::of(&challenge).body();
    solution["price"] = json!(-1);
    wire.send(&frame(SOLUTION, solution.to_string().as_bytes()));
    wire.read().assert_granted();
    gate.stop();
}

#[test]
fn payloads_may_be_as_large_as_the_cap_and_as_deep_as_allowed() {
    let gate = Setup::new().start();
    let mut wire = Wire::connect(gate.listen);
    let mut at_the_cap = br#"{"service":"quotes"}"#.to_vec();
    at_the_cap.resize(4_096, b' ');
    wire.send(&frame(CHALLENGE_REQUEST, &at_the_cap));
    assert_eq!(wire.read().verdict(), "challenge");
    let deep = format!(r#"{{"a":{}{}}}"#, "[".repeat(15), "]".repeat(15));
    wire.send(&frame(CHALLENGE_REQUEST, deep.as_bytes()));
    assert_eq!(wire.read().verdict(), "challenge");
    drop(wire);
    gate.stop();
}

#[test]
fn requests_on_one_connection_are_counted() {
    let gate = Setup::new().set("server.max_requests_per_connection", 3).start();
    let mut wire = Wire::connect(gate.listen);
    let solution = Solution::of(&wire.ask());
    wire.redeem(&solution).assert_granted();
    let kept = Solution::of(&wire.ask());
    let error = wire.redeem(&kept);
    error.assert_kept("rate_limited");
    assert_eq!(error.body["retry_after_ms"], 0);
    wire.assert_end();
    assert_eq!(gate.metrics().refusals("too_many_requests"), 1);
    Wire::connect(gate.listen).redeem(&kept).assert_granted();
    gate.stop();
}

#[test]
fn an_unknown_service_is_named_so() {
    let gate = Setup::new().start();
    let mut wire = Wire::connect(gate.listen);
    ask_for(&mut wire, &json!({"service": "ssh"})).assert_error("unknown_service");
    wire.assert_end();
    assert_eq!(gate.metrics().refusals("unknown_service"), 1);
    gate.stop();
}

#[test]
fn a_price_above_the_maximum_is_told() {
    let gate = Setup::new().start();
    let mut wire = Wire::connect(gate.listen);
    assert_eq!(ask_for(&mut wire, &json!({"max_work": 64})).verdict(), "challenge");
    let error = ask_for(&mut wire, &json!({"max_work": 63}));
    error.assert_error("too_expensive");
    assert_eq!(error.body["work"], 64);
    wire.assert_end();
    assert_eq!(gate.metrics().refusals("too_expensive"), 1);
    gate.stop();
}

#[test]
fn request_ids_of_the_client_come_back_in_lower_case() {
    const ID: &str = "0192F0C1-7A3B-7C4D-8E5F-00112233aaBB";
    let gate = Setup::new().start();
    let mut wire = Wire::connect(gate.listen);
    let mut solution = Solution::of(&ask_for(&mut wire, &json!({"request_id": ID}))).body();
    solution["request_id"] = json!(ID);
    let body = solution.to_string();
    wire.send(&frame(SOLUTION, body.as_bytes()));
    let granted = wire.read();
    granted.assert_granted();
    assert_eq!(granted.body["request_id"], ID.to_ascii_lowercase());
    wire.send(&frame(SOLUTION, body.as_bytes()));
    let spent = wire.read();
    spent.assert_error("spent");
    assert_eq!(spent.body["request_id"], ID.to_ascii_lowercase());
    gate.stop();
}

#[test]
fn the_server_makes_request_ids_where_the_client_sends_none() {
    let gate = Setup::new().start();
    let mut wire = Wire::connect(gate.listen);
    let mut ids = Vec::new();
    for _ in 0..2 {
        let solution = Solution::of(&wire.ask());
        ids.push(wire.redeem(&solution).body["request_id"].clone());
    }
    wire.send(&[0]);
    ids.push(wire.read().body["request_id"].clone());
    assert!(ids.iter().all(is_request_id), "{ids:?}");
    assert_ne!(ids[0], ids[1]);
    // What follows no request at all carries the connection's own id, which is also in the log.
    let mut silent = Wire::connect(gate.listen);
    silent.send(&[0]);
    let id = silent.read().body["request_id"].clone();
    let (code, logs) = {
        gate.signal("TERM");
        gate.ended()
    };
    assert_eq!(code, Some(0));
    assert!(logs.iter().any(|line| line["span"]["id"] == id), "{id} is not in {logs:#?}");
}
