//! Limits per source: rates, offences, who is exempt from them, and a dry run; and the limit on memory, which is everybody's.

use serde_json::Value;

use crate::admission::{admitted, readmitted, turned_away};
use crate::gate::{Gate, Setup};
use crate::http;
use crate::patience::eventually;
use crate::wire::{Frame, Solution, Wire, buy, frame};

/// What the server would have refused for this reason.
fn would_refuse(gate: &Gate, reason: &str) -> u64 {
    gate.metrics().count(&format!("wisdom_dry_run_refusals_total{{reason=\"{reason}\"}}"))
}

fn offences(gate: &Gate, kind: &str) -> u64 {
    gate.metrics().count(&format!("wisdom_offences_total{{kind=\"{kind}\"}}"))
}

/// Checks that this is a rate's refusal, with a time to come back within `most_ms`.
#[track_caller]
fn assert_limited(error: &Frame, most_ms: u64) {
    error.assert_kept("rate_limited");
    let retry_after_ms = error.body["retry_after_ms"].as_u64().unwrap();
    assert!((1..=most_ms).contains(&retry_after_ms), "{error:?}");
}

/// Sends what no client sends, and waits for the answer.
fn misbehave(gate: &Gate, source: &str, bytes: &[u8], code: &str) {
    let mut wire = Wire::connect_from(source, gate.listen);
    wire.send(bytes);
    wire.read().assert_error(code);
}

#[test]
fn who_connects_too_often_is_told_when_to_come_back_and_then_let_in() {
    let gate =
        Setup::new().set("admission.connection_burst", 3).set("admission.connection_interval", "2s").start();
    for _ in 0..3 {
        drop(admitted(&gate, "127.0.0.2"));
    }
    assert_limited(&turned_away(&gate, "127.0.0.2"), 2_000);
    assert_eq!(gate.metrics().refusals("source_rate"), 1);
    drop(admitted(&gate, "127.0.0.3"));
    readmitted(&gate, "127.0.0.2");
    gate.stop();
}

#[test]
fn who_asks_too_often_gets_no_challenge_but_may_redeem_what_it_has() {
    let gate =
        Setup::new().set("admission.challenge_burst", 2).set("admission.challenge_interval", "1h").start();
    let mut wire = Wire::connect_from("127.0.0.2", gate.listen);
    let solutions = [(); 2].map(|()| Solution::of(&wire.ask()));
    assert_limited(&wire.ask(), 3_600_000);
    wire.assert_end();
    assert_limited(&Wire::connect_from("127.0.0.2", gate.listen).ask(), 3_600_000);
    assert_eq!(gate.metrics().refusals("source_challenges"), 2);
    for solution in &solutions {
        Wire::connect_from("127.0.0.2", gate.listen).redeem(solution).assert_granted();
    }
    assert_eq!(Wire::connect_from("127.0.0.3", gate.listen).ask().verdict(), "challenge");
    gate.stop();
}

#[test]
fn offences_are_forgiven_up_to_a_burst_and_then_the_source_is_turned_away() {
    let gate =
        Setup::new().set("admission.offence_burst", 16).set("admission.offence_interval", "1h").start();
    // 4 and 8 points, and then 8 more are beyond the 16.
    misbehave(&gate, "127.0.0.2", b"GET / HTTP/1.1\r\n\r\n", "unsupported_version");
    let mut wrong = Solution::of(&Wire::connect_from("127.0.0.2", gate.listen).ask());
    // One of them may be right by chance, not all sixteen.
    wrong.nonces.fill((1 << 53) - 1);
    let mut forged = wrong.clone();
    let last_of_the_mac = if forged.challenge.ends_with('A') { "B" } else { "A" };
    forged.challenge.replace_range(forged.challenge.len() - 1.., last_of_the_mac);
    misbehave(&gate, "127.0.0.2", &forged.frame(), "forged");
    drop(admitted(&gate, "127.0.0.2"));
    misbehave(&gate, "127.0.0.2", &wrong.frame(), "unsolved");
    assert_limited(&turned_away(&gate, "127.0.0.2"), 4 * 3_600_000);
    assert_eq!(gate.metrics().refusals("source_offences"), 1);
    assert_eq!((offences(&gate, "rubbish"), offences(&gate, "failed_proof")), (1, 2));
    drop(admitted(&gate, "127.0.0.3"));
    gate.stop();
}

#[test]
fn silence_is_an_offence_and_a_client_that_leaves_in_order_has_done_nothing() {
    let gate = Setup::new()
        .set("admission.offence_burst", 1)
        .set("admission.offence_interval", "1h")
        .set("timeouts.first_frame", "200ms")
        .set("timeouts.hold", "200ms")
        .start();
    for _ in 0..3 {
        let mut wire = Wire::connect_from("127.0.0.2", gate.listen);
        wire.finish();
        wire.assert_end();
        // Solving for longer than the connection is held is what slow machines do.
        let mut wire = admitted(&gate, "127.0.0.2");
        wire.read().assert_kept("timeout");
    }
    assert_eq!(offences(&gate, "timeout"), 0);
    for silent in 1..=2 {
        Wire::connect_from("127.0.0.2", gate.listen).read().assert_kept("timeout");
        assert_eq!(offences(&gate, "timeout"), silent);
    }
    assert_limited(&turned_away(&gate, "127.0.0.2"), 3_600_000);
    gate.stop();
}

/// A server on which one source may do next to nothing.
fn narrow() -> Setup {
    Setup::new()
        .set("server.max_connections_per_source", 2)
        .set("admission.connection_burst", 2)
        .set("admission.connection_interval", "1h")
        .set("admission.challenge_burst", 1)
        .set("admission.challenge_interval", "1h")
        .set("admission.offence_burst", 1)
        .set("admission.offence_interval", "1h")
}

#[test]
fn the_exempt_have_no_limits_of_their_own() {
    let gate = narrow().set("admission.exempt", "127.0.0.2/32,127.0.0.8/29").start();
    for source in ["127.0.0.2", "127.0.0.9"] {
        let _held = [(); 5].map(|()| admitted(&gate, source));
        misbehave(&gate, source, b"rubbish!", "unsupported_version");
        drop(admitted(&gate, source));
    }
    let _held = [(); 2].map(|()| Wire::connect_from("127.0.0.3", gate.listen));
    turned_away(&gate, "127.0.0.3").assert_kept("rate_limited");
    gate.stop();
}

#[test]
fn a_dry_run_counts_what_it_would_refuse_and_refuses_nobody() {
    let gate = narrow().set("admission.dry_run", true).start();
    let _held = [(); 4].map(|()| admitted(&gate, "127.0.0.2"));
    let metrics = gate.metrics();
    let counts = ["source_full", "source_challenges"].map(|reason| would_refuse(&gate, reason));
    assert_eq!(counts, [2, 3], "the third and fourth connection, and all challenges but the first");
    assert_eq!(metrics.all_refusals(), 0);
    misbehave(&gate, "127.0.0.3", b"rubbish!", "unsupported_version");
    drop(admitted(&gate, "127.0.0.3"));
    assert_eq!(would_refuse(&gate, "source_offences"), 1);
    for _ in 0..3 {
        let mut wire = Wire::connect_from("127.0.0.4", gate.listen);
        wire.finish();
        wire.assert_end();
    }
    eventually("a rate is counted", || (would_refuse(&gate, "source_rate") == 1).then_some(()));
    assert_eq!(gate.metrics().all_refusals(), 1, "the rubbish");
}

#[test]
fn above_its_share_of_memory_the_server_lets_nobody_in_and_says_so() {
    // Less than any process has, so that it is above every share of it.
    let gate = Setup::new().set("memory.limit", 1 << 20).start();
    gate.logged("memory is short: new connections are refused");
    eventually("memory is short", || (gate.metrics().count("wisdom_memory_short") == 1).then_some(()));
    let error = turned_away(&gate, "127.0.0.2");
    error.assert_kept("busy");
    assert_eq!(gate.metrics().refusals("memory"), 1);
    assert_eq!(gate.metrics().count("wisdom_memory_limit_bytes"), 1 << 20);
    let ready = http::get(gate.admin(), "/readyz");
    let body: Value = serde_json::from_str(&ready.body).unwrap();
    assert_eq!(ready.status, 503);
    assert!(body.to_string().contains("short of memory"), "{body}");
    gate.stop();
}

#[test]
fn the_defaults_are_enough_for_one_client_after_the_other() {
    let gate = Setup::new().set("admission.exempt", "").start();
    for _ in 0..30 {
        buy(gate.listen);
    }
    misbehave(&gate, "127.0.0.1", &frame(0x03, b"{}"), "malformed");
    buy(gate.listen);
    gate.stop();
}
