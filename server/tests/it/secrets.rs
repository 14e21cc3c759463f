//! What must never be told: keys, challenges and nonces, in no log at any level and in no message about a mistake.

use wisdom_protocol::token::Token;

use crate::gate::{Gate, KEY_HEX, Setup, key};
use crate::redeem::issued;
use crate::scratch::Scratch;
use crate::wire::{SOLUTION, Solution, Wire, frame};

/// A number that is in the log for no other reason.
const FIRST_NONCE: u64 = 7_770_000_000_000_000;

/// A solution with nonces that can be told from every other number.
pub(crate) fn conspicuous(gate: &Gate) -> Solution {
    let fields = issued(gate);
    Solution::search(&Token::sign(&fields, &key()), 4, 64, FIRST_NONCE)
}

/// Everything that can happen to a solution: granted, spent, unsolved, forged, and inside of what is no message.
pub(crate) fn use_in_every_way(gate: &Gate, solution: &Solution) {
    let mut wire = Wire::connect(gate.listen);
    wire.redeem(solution).assert_granted();
    wire.redeem(solution).assert_error("spent");
    let mut unsolved = conspicuous(gate);
    unsolved.nonces.rotate_left(1);
    unsolved.challenge.clone_from(&solution.challenge);
    let mut forged = solution.clone();
    forged.challenge.replace_range(155..157, "AA");
    for bad in [unsolved, forged] {
        assert_ne!(Wire::connect(gate.listen).redeem(&bad).verdict(), "granted");
    }
    let text = solution.body().to_string();
    for broken in [&text[..text.len() - 1], &text.replace("work", "challenge"), &format!("[{text}]")] {
        let mut wire = Wire::connect(gate.listen);
        wire.send(&frame(SOLUTION, broken.as_bytes()));
        wire.read().assert_error("malformed");
    }
}

#[test]
fn no_log_at_any_level_holds_a_secret() {
    let gate = Setup::new().set("log.level", "trace").start();
    let solution = conspicuous(&gate);
    use_in_every_way(&gate, &solution);
    gate.signal("TERM");
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0));
    let text = logs.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(text.contains("\"granted\"") && text.contains("DEBUG"), "too little was logged: {text}");
    for secret in secrets(&solution) {
        let line = text.lines().find(|line| line.contains(&secret));
        assert!(line.is_none(), "{secret} is in {line:?}");
    }
}

/// What must not be found anywhere of a solution and of the key it was issued under.
pub(crate) fn secrets(solution: &Solution) -> Vec<String> {
    let token = *Token::from_text(&solution.challenge).unwrap().as_bytes();
    let hexadecimal = base16ct::lower::encode_string(&token);
    let key = base16ct::lower::decode_vec(KEY_HEX).unwrap();
    let as_debug = |bytes: &[u8]| format!("{bytes:?}").trim_matches(['[', ']']).to_owned();
    vec![
        KEY_HEX.to_owned(),
        KEY_HEX[..16].to_owned(),
        as_debug(&key[..8]),
        solution.challenge.clone(),
        solution.challenge[..32].to_owned(),
        solution.challenge[120..].to_owned(),
        hexadecimal[176..].to_owned(),
        as_debug(&token[88..96]),
        "77700000000000".to_owned(),
    ]
}

#[test]
fn no_message_about_a_mistake_shows_a_key() {
    let scratch = Scratch::new();
    let file = |name: &str, content: &str| {
        let path = scratch.file(name, &content.replace("KEY", KEY_HEX));
        Setup::bare().argument("--config").argument(path.to_str().unwrap())
    };
    let variable = |name: &str| Setup::bare().set(name, KEY_HEX);
    let cases = [
        ("a quote that is not closed", file("1", "[keys.current]\nid = 7\nsecret = \"KEY\n")),
        ("no quotes", file("2", "[keys.current]\nid = 7\nsecret = KEY\n")),
        ("a key without an id", file("3", "[keys.current]\nsecret = \"KEY\"\n")),
        ("a key where its table belongs", file("4", "[keys]\ncurrent = \"KEY\"\n")),
        ("a list", file("5", "[keys.current]\nid = 7\nsecret = [\"KEY\"]\n")),
        ("a variable for the table", variable("keys.current")),
        ("a variable for all keys", variable("keys")),
        ("a variable for the id", variable("keys.current.id").set("keys.current.secret", KEY_HEX)),
        ("a misspelt variable", variable("keys.current.secrets").set("keys.current.id", 7)),
        (
            "a character too many",
            Setup::bare().set("keys.current.id", 7).set("keys.current.secret", format!("{KEY_HEX}0")),
        ),
    ];
    let shows_key = |(name, setup): (&'static str, Setup)| {
        let (code, _, errors) = setup.run();
        assert_eq!(code, Some(1), "{name}: {errors}");
        (errors.contains(&KEY_HEX[..16]) || errors.contains(&KEY_HEX[48..])).then_some(name)
    };
    let shown: Vec<&str> = cases.into_iter().filter_map(shows_key).collect();
    assert!(shown.is_empty(), "the key is shown for {shown:?}");
}
