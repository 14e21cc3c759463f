//! Keys that change while clients hold challenges.

use serde_json::Value;
use wisdom_protocol::token::{KeyId, Token};

use super::{READ, hang_up, start, under_load};
use crate::gate::{Gate, with_message};
use crate::patience::eventually;
use crate::scratch::Scratch;
use crate::wire::{Frame, Solution, Wire, redeem, solved};

/// A secret that looks like one.
fn secret(id: u8) -> String {
    let bytes: Vec<u8> = (0..32u8).map(|byte| byte.wrapping_mul(37) ^ id.wrapping_mul(0x51)).collect();
    base16ct::lower::encode_string(&bytes)
}

/// A configuration with these keys, each in a file of its own.
fn with_keys(scratch: &Scratch, slots: &[(&str, u8)]) -> String {
    let section = |(slot, id): &(&str, u8)| {
        let file = scratch.path().join(format!("key-{id}"));
        if !file.exists() {
            scratch.file(&format!("key-{id}"), &secret(*id));
        }
        format!("[keys.{slot}]\nid = {id}\nfile = \"{}\"\n", file.display())
    };
    let keys: String = slots.iter().map(section).collect();
    format!("{keys}[services.quotes]\nfloor = 64\npuzzles = 4\n")
}

fn rewrite(scratch: &Scratch, gate: &Gate, slots: &[(&str, u8)]) {
    scratch.file("server.toml", &with_keys(scratch, slots));
    hang_up(gate, "applied");
}

fn key_of(challenge: &Frame) -> KeyId {
    Token::from_text(challenge.body["challenge"].as_str().unwrap()).unwrap().key_id().unwrap()
}

fn assert_no_secret(logs: &[Value], ids: std::ops::RangeInclusive<u8>) {
    let text = logs.iter().map(ToString::to_string).collect::<String>();
    assert!(ids.map(secret).all(|secret| !text.contains(&secret[..16])), "{text}");
}

#[test]
fn three_rotations_under_load_lose_no_challenge() {
    let scratch = Scratch::new();
    let gate = start(&scratch, false, &with_keys(&scratch, &[("current", 1)]));
    let mut stays = Wire::connect(gate.listen);
    let mut held = vec![Solution::of(&stays.ask())];
    let bought = under_load(&gate, || {
        for id in 2..=4 {
            held.extend((0..5).map(|_| solved(gate.listen)));
            rewrite(&scratch, &gate, &[("current", id - 1), ("next", id)]);
            assert_eq!(key_of(&stays.ask()), KeyId(u32::from(id - 1)), "the next does not sign yet");
            held.push(solved(gate.listen));
            rewrite(&scratch, &gate, &[("current", id), ("previous", id - 1)]);
            assert_eq!(
                key_of(&stays.ask()),
                KeyId(u32::from(id)),
                "also on a connection that was there before"
            );
            redeem(gate.listen, &held.pop().unwrap()).assert_granted();
        }
    });
    assert!(bought >= 10, "{bought} is no load");
    drop(stays);
    assert_eq!(gate.metrics().count("wisdom_signing_key_id"), 4);
    // Those of the first two keys too, which the configuration does not name any more.
    for solution in &held {
        redeem(gate.listen, solution).assert_granted();
    }
    let metrics = gate.metrics();
    assert_eq!(metrics.all_refusals(), 0);
    gate.signal("TERM");
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0));
    assert_eq!(with_message(&logs, READ).len(), 6);
    assert_no_secret(&logs, 1..=4);
}

#[test]
fn a_secret_that_is_replaced_under_its_id_is_revoked_at_once() {
    let scratch = Scratch::new();
    let gate = start(&scratch, true, &with_keys(&scratch, &[("current", 1)]));
    let (held, other) = (solved(gate.listen), secret(9));
    let written = gate.metrics().count("wisdom_signing_key_written_timestamp_seconds");
    assert!(written > 1_700_000_000, "{written}");
    // The key's file alone changes: it is watched as well.
    scratch.file("key-1", &other);
    gate.logged("the id has another secret now: challenges signed with the one before are void");
    redeem(gate.listen, &held).assert_error("forged");
    redeem(gate.listen, &solved(gate.listen)).assert_granted();
    let changes = gate.logged(READ)["fields"]["changes"].as_str().unwrap().to_owned();
    assert!(changes.starts_with("keys.current: another secret (SHA-256 begins with "), "{changes}");
    gate.signal("TERM");
    let (_, logs) = gate.ended();
    assert_no_secret(&logs, 1..=9);
}

#[test]
fn keys_that_can_not_be_read_leave_the_old_ones_until_they_can() {
    let scratch = Scratch::new();
    let gate = start(&scratch, true, &with_keys(&scratch, &[("current", 1)]));
    let held = solved(gate.listen);
    let two = with_keys(&scratch, &[("current", 2), ("previous", 1)]);
    std::fs::remove_file(scratch.path().join("key-2")).unwrap();
    scratch.file("server.toml", &two);
    let refused = gate.logged(super::REFUSED);
    let mistakes = refused["fields"]["mistakes"].as_str().unwrap();
    assert!(mistakes.starts_with("keys.current.file: ") && mistakes.contains("No such file"), "{mistakes}");
    assert_eq!(key_of(&Wire::connect(gate.listen).ask()), KeyId(1));
    // It comes later, and is found without anybody saying so.
    scratch.file("key-2", &secret(2));
    eventually("the second key signs", || {
        (key_of(&Wire::connect(gate.listen).ask()) == KeyId(2)).then_some(())
    });
    redeem(gate.listen, &held).assert_granted();
    gate.stop();
}
