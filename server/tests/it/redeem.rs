//! What is granted and what is not (`PROTOCOL.md` section 8), over the wire, with tokens that the tests sign themselves.

use serde_json::{Value, json};
use wisdom_protocol::mac::MacKey;
use wisdom_protocol::service::{Realm, ServiceHash, ServiceName};
use wisdom_protocol::source::{Source, SourceBinding};
use wisdom_protocol::token::{KeyId, Salt, SourceFactor, TOKEN_BYTES, Token, TokenFields};

use crate::gate::{Gate, KEY_ID, Setup, key};
use crate::wire::{Frame, SOLUTION, Solution, Wire, frame, solved};

const WORK: u64 = 64;
const PUZZLES: u64 = 4;

/// The fields of a token as this server issues it now, with a salt of their own.
pub(crate) fn issued(gate: &Gate) -> TokenFields {
    let solution = solved(gate.listen);
    Token::from_text(&solution.challenge).unwrap().authenticate(&key()).unwrap()
}

/// `fields` signed and solved at `work`.
pub(crate) fn paid(fields: &TokenFields, key: &MacKey, work: u64) -> Solution {
    Solution::search(&Token::sign(fields, key), PUZZLES, work, 0)
}

fn send(gate: &Gate, body: &Value) -> Frame {
    let mut wire = Wire::connect(gate.listen);
    wire.send(&frame(SOLUTION, body.to_string().as_bytes()));
    wire.read()
}

#[test]
fn no_token_with_a_changed_bit_is_granted() {
    let gate = Setup::new().start();
    let solution = solved(gate.listen);
    let token = *Token::from_text(&solution.challenge).unwrap().as_bytes();
    for bit in 0..TOKEN_BYTES * 8 {
        let mut changed = token;
        changed[bit / 8] ^= 1 << (bit % 8);
        let changed = Token::from_bytes(changed);
        // Solved anew: nothing but the token is wrong.
        let solution = Solution::search(&changed, PUZZLES, WORK, 0);
        let answer = Wire::connect(gate.listen).redeem(&solution);
        assert_eq!(answer.verdict(), "forged", "bit {bit}");
    }
    let metrics = gate.metrics();
    assert_eq!(metrics.grants(), 0);
    let by_reason = ["format", "unknown_key", "mac"].map(|reason| metrics.refusals(reason));
    assert_eq!(by_reason.iter().sum::<u64>(), TOKEN_BYTES as u64 * 8, "{by_reason:?}");
    Wire::connect(gate.listen).redeem(&solution).assert_granted();
    gate.stop();
}

/// Makes another token of one.
type Change = fn(&mut TokenFields);

/// One thing that is wrong with a token, and what comes of it.
struct WrongToken {
    name: &'static str,
    change: Change,
    code: &'static str,
    reason: &'static str,
}

fn service(realm: &str, name: &str) -> ServiceHash {
    ServiceHash::new(&Realm::new(realm).unwrap(), &ServiceName::new(name).unwrap())
}

const WRONG_TOKENS: [WrongToken; 12] = [
    WrongToken {
        name: "unknown key",
        change: |f| f.key_id = KeyId(8),
        code: "forged",
        reason: "unknown_key",
    },
    WrongToken { name: "old epoch", change: |f| f.epoch.0[7] ^= 1, code: "expired", reason: "old_epoch" },
    WrongToken {
        name: "old local epoch",
        change: |f| (f.local, f.epoch.0[0]) = (true, !f.epoch.0[0]),
        code: "expired",
        reason: "old_epoch",
    },
    WrongToken {
        name: "an hour ahead",
        change: |f| f.issued.0 += 3_600_000,
        code: "expired",
        reason: "from_the_future",
    },
    WrongToken {
        name: "end of time",
        change: |f| f.issued.0 = u64::MAX,
        code: "expired",
        reason: "from_the_future",
    },
    WrongToken { name: "over", change: |f| f.issued.0 -= 60_000, code: "expired", reason: "expired" },
    WrongToken { name: "no lifetime", change: |f| f.lifetime_ms = 0, code: "expired", reason: "expired" },
    WrongToken { name: "of 1970", change: |f| f.issued.0 = 0, code: "expired", reason: "expired" },
    WrongToken {
        name: "wrong service",
        change: |f| f.service = service("", "ssh"),
        code: "wrong_service",
        reason: "wrong_service",
    },
    WrongToken {
        name: "wrong realm",
        change: |f| f.service = service("elsewhere", "quotes"),
        code: "wrong_service",
        reason: "wrong_service",
    },
    WrongToken {
        name: "wrong source",
        change: |f| f.binding = key().bind(&Source::V4([127, 0, 0, 2])),
        code: "wrong_source",
        reason: "wrong_source",
    },
    WrongToken {
        name: "wrong family",
        change: |f| f.binding = key().bind(&Source::V6([0; 8])),
        code: "wrong_source",
        reason: "wrong_source",
    },
];

/// Checks that this is the answer, that this reason was counted, and that nothing was granted.
fn assert_rejected(gate: &Gate, name: &str, body: &Value, code: &str, reason: &str) -> Frame {
    let before = gate.metrics();
    let error = send(gate, body);
    assert_eq!(error.verdict(), code, "{name}");
    error.assert_error(code);
    let after = gate.metrics();
    assert_eq!(after.refusals(reason), before.refusals(reason) + 1, "{name}: {reason}");
    assert_eq!(after.all_refusals(), before.all_refusals() + 1, "{name}");
    assert_eq!(after.grants(), before.grants(), "{name}");
    error
}

#[test]
fn authentic_tokens_that_are_not_good_here_and_now() {
    let gate = Setup::new().start();
    for wrong in WRONG_TOKENS {
        let mut fields = issued(&gate);
        (wrong.change)(&mut fields);
        let body = paid(&fields, &key(), WORK).body();
        assert_rejected(&gate, wrong.name, &body, wrong.code, wrong.reason);
    }
    gate.stop();
}

#[test]
fn texts_that_are_no_tokens() {
    let gate = Setup::new().start();
    let good = solved(gate.listen);
    let text = &good.challenge;
    let shapes = [
        String::new(),
        text[1..].to_owned(),
        format!("{text}A"),
        format!("{}==", &text[..158]),
        format!("{}+", &text[..159]),
        format!("{}\u{e4}", &text[..158]),
        format!(" {}", &text[1..]),
        "A".repeat(3_800),
    ];
    for shape in shapes {
        let mut body = good.body();
        body["challenge"] = json!(shape);
        assert_rejected(&gate, &shape, &body, "forged", "shape");
    }
    let formats = [(0, 0), (0, 2), (1, 2), (2, 2), (2, 0x80), (30, 1), (31, 1)].map(|at| (at, "format"));
    // No token of this server's has such a number of puzzles, which its MAC says.
    let puzzles = [(3, 0), (3, 65)].map(|at| (at, "mac"));
    for ((offset, value), reason) in formats.into_iter().chain(puzzles) {
        let mut bytes = *Token::from_text(text).unwrap().as_bytes();
        bytes[offset] = value;
        let mut body = good.body();
        body["challenge"] = json!(Token::from_bytes(bytes).to_text());
        assert_rejected(&gate, &format!("byte {offset} = {value}"), &body, "forged", reason);
    }
    let another_key = MacKey::new(&[7; 32]).unwrap();
    let stranger = paid(&issued(&gate), &another_key, WORK);
    assert_rejected(&gate, "another key of this id", &stranger.body(), "forged", "mac");
    Wire::connect(gate.listen).redeem(&good).assert_granted();
    gate.stop();
}

/// A nonce that does not solve sub-puzzle `index`.
fn miss(solution: &Solution, index: usize) -> Value {
    let solves = |nonce: u64| {
        let token = Token::from_text(&solution.challenge).unwrap();
        Solution::search(&token, PUZZLES, solution.work, nonce).nonces[index] == nonce
    };
    json!((0..1_000).find(|&nonce| !solves(nonce)).unwrap())
}

/// `good` with another value in `field`.
fn with(good: &Solution, field: &str, value: Value) -> Value {
    let mut body = good.body();
    body[field] = value;
    body
}

/// `good` with a nonce that does not solve sub-puzzle `index`.
fn unsolved(good: &Solution, index: usize) -> Value {
    let mut body = good.body();
    body["nonces"][index] = miss(good, index);
    body
}

#[test]
fn bids_and_nonces_that_do_not_pay() {
    let gate = Setup::new().start();
    let fields = issued(&gate);
    let good = paid(&fields, &key(), WORK);
    let cheaper = paid(&fields, &key(), WORK - PUZZLES).body();
    let bid = |work: u64| with(&good, "work", json!(work));
    let nonces = |nonces: &[u64]| with(&good, "nonces", json!(nonces));
    let one_more = [&good.nonces[..], &[0]].concat();
    let cases = [
        ("too little work", cheaper, "too_little_work", "too_little_work"),
        ("no work", bid(0), "too_little_work", "too_little_work"),
        ("work that 4 do not divide", bid(WORK + 2), "malformed", "work_not_carried"),
        ("work above 2^48", bid((1 << 48) + 4), "malformed", "work_not_carried"),
        ("work at 2^53-1", bid((1 << 53) - 1), "malformed", "work_not_carried"),
        ("a nonce too few", nonces(&good.nonces[..3]), "malformed", "nonce_count"),
        ("a nonce too many", nonces(&one_more), "malformed", "nonce_count"),
        ("a nonce of 2^53", nonces(&[0, 0, 0, 1 << 53]), "malformed", "json"),
        ("a miss at first", unsolved(&good, 0), "unsolved", "unsolved"),
        ("a miss at last", unsolved(&good, 3), "unsolved", "unsolved"),
        ("nonces of a lower bid", bid(1 << 48), "unsolved", "unsolved"),
    ];
    for (name, body, code, reason) in &cases {
        let error = assert_rejected(&gate, name, body, code, reason);
        let price = (*code == "too_little_work").then(|| json!(WORK));
        assert_eq!(error.body.get("work"), price.as_ref(), "{name}: {error:?}");
    }
    Wire::connect(gate.listen).redeem(&good).assert_granted();
    gate.stop();
}

#[test]
fn what_is_spent_stays_so_whatever_else_is_wrong_with_it_and_at_any_bid() {
    let gate = Setup::new().start();
    let fields = issued(&gate);
    let good = paid(&fields, &key(), WORK);
    Wire::connect(gate.listen).redeem(&good).assert_granted();
    gate.granted(1);
    let dearer = paid(&fields, &key(), 2 * WORK).body();
    for (name, body) in [("again", good.body()), ("unsolved", unsolved(&good, 0)), ("dearer", dearer)] {
        let error = assert_rejected(&gate, name, &body, "spent", "spent");
        assert_eq!(error.body["solution"], "spent", "{name}");
    }
    gate.stop();
}

#[test]
fn tokens_of_other_nodes_with_the_same_key_and_set() {
    let gate = Setup::new().start();
    let changes: [(&str, Change); 7] = [
        ("not bound", |f| f.binding = SourceBinding::UNBOUND),
        ("bound to us", |f| f.binding = key().bind(&Source::V4([127, 0, 0, 1]))),
        ("local to this process", |f| f.local = true),
        ("a clock 1.5 s ahead", |f| f.issued.0 += 1_500),
        ("almost over", |f| f.issued.0 -= 30_000),
        ("another factor", |f| f.source_factor = SourceFactor(65_535)),
        ("the longest lifetime", |f| f.lifetime_ms = u32::MAX),
    ];
    for (name, change) in changes {
        let mut fields = issued(&gate);
        change(&mut fields);
        let answer = send(&gate, &paid(&fields, &key(), WORK).body());
        assert_eq!(answer.verdict(), "granted", "{name}: {answer:?}");
    }
    gate.stop();
}

#[test]
fn a_bid_may_be_higher_than_the_price() {
    let gate = Setup::new().start();
    for bid in [WORK + PUZZLES, 4 * WORK, 1_000] {
        let solution = paid(&issued(&gate), &key(), bid);
        Wire::connect(gate.listen).redeem(&solution).assert_granted();
    }
    gate.stop();
}

#[test]
fn the_previous_and_the_next_key_are_accepted_and_do_not_sign() {
    let (previous, next) = ([1_u8; 32], [2_u8; 128]);
    let gate = Setup::new()
        .set("keys.previous.id", 6)
        .set("keys.previous.secret", base16ct::lower::encode_string(&previous))
        .set("keys.next.id", 8)
        .set("keys.next.secret", base16ct::lower::encode_string(&next))
        .start();
    let fields = issued(&gate);
    assert_eq!(fields.key_id, KEY_ID);
    let rings: [(u32, &[u8], &str); 4] =
        [(6, &previous, "granted"), (8, &next, "granted"), (8, &previous, "forged"), (9, &next, "forged")];
    for (number, (id, secret, verdict)) in (1..).zip(rings) {
        let secret = MacKey::new(secret).unwrap();
        let binding = secret.bind(&Source::V4([127, 0, 0, 1]));
        let fields = TokenFields { key_id: KeyId(id), binding, salt: Salt([number; 16]), ..fields.clone() };
        let answer = send(&gate, &paid(&fields, &secret, WORK).body());
        assert_eq!(answer.verdict(), verdict, "key {id}");
    }
    gate.stop();
}
