//! Nothing that a peer sends, and no secret, is in any log: whatever is sent, at the most talkative level, in both
//! formats.

use std::net::SocketAddr;

use wisdom_protocol::message::{Message, RequestId};

use super::process::{SECRET, Server};
use super::wire::{Wire, solution};

/// In everything that is sent.
const CANARY: &str = "c4n4ry";
/// A nonce and a bid that are looked for in logs as numbers.
const NONCE: u64 = 4_242_424_242_424_242;
const BID: u64 = 4_848_484;
/// A line of a log is for people too.
const MAX_LINE_BYTES: usize = 2_048;
/// What a client may say and the log repeats: an id, well-formed and in one form whatever was sent.
const REQUEST_ID: &str = "0192F0C1-7A3B-7C4D-8E5F-001122334455";

fn frame(kind: u8, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&[1, kind, 0, 0], &length[..], payload].concat()
}

/// Bytes that are no messages, or none that should be.
fn nuisances() -> Vec<Vec<u8>> {
    let line = format!(
        "{CANARY}\r\n\u{1b}[2J\u{7}\u{9b}2J\u{202e}\n{{\"level\":\"ERROR\",\"fields\":\"{CANARY}\"}}\n"
    );
    let json = [
        format!("{{\"{CANARY}\": \"\u{7f}\"}}"),
        format!("{{\"service\": \"{CANARY}\"}}"),
        format!("{{\"service\": \"{CANARY} \\u001b[31m\\n\"}}"),
        format!("{{\"request_id\": \"{CANARY}\\r\\n\"}}"),
        format!("{{\"max_work\": \"{CANARY}\"}}"),
        format!("{{\"challenge\": \"{CANARY}\\u0000\", \"work\": {BID}, \"nonces\": [{NONCE}]}}"),
        format!("{{\"message\": \"{CANARY}\", \"code\": \"{CANARY}\"}}"),
        format!("not json {CANARY} \u{1b}[31m"),
    ];
    let megabyte = line.repeat((1 << 20) / line.len());
    let http = format!("GET /{CANARY} HTTP/1.1\r\nHost: {CANARY}\r\nAuthorization: Bearer {CANARY}\r\n\r\n");
    let mut all = vec![line.clone().into_bytes(), http.into_bytes(), megabyte.clone().into_bytes()];
    for kind in [0x01, 0x02, 0x81, 0x83, 0x7f] {
        all.extend(json.iter().map(|payload| frame(kind, payload.as_bytes())));
        all.push(frame(kind, megabyte.as_bytes()));
        all.push(frame(kind, line.as_bytes())[..20].to_vec());
    }
    all
}

/// Sends everything, and returns what must not be in the log.
fn pester(gate: SocketAddr, side: SocketAddr) -> Vec<String> {
    let mut needles = vec![CANARY.to_owned(), SECRET.to_owned(), NONCE.to_string(), BID.to_string()];
    for bytes in nuisances() {
        Wire::connect(gate).finish(&bytes);
        // The same in the middle of a connection, and at the side port.
        let mut wire = Wire::connect(gate);
        needles.push(wire.challenge().token.to_text());
        wire.finish(&bytes);
        Wire::connect(side).finish(&bytes);
    }
    let (challenge, granted) = Wire::connect(gate).buy(RequestId::parse(REQUEST_ID));
    needles.push(granted.quote.unwrap().text().to_owned());
    for nonce in [0, NONCE] {
        let answer = Wire::connect(gate).exchange(solution(&challenge, nonce));
        assert!(matches!(answer, Message::Error(_)), "{answer:?}");
    }
    let mut altered = solution(&challenge, NONCE);
    altered.challenge.replace_range(..6, CANARY);
    Wire::connect(gate).exchange(altered);
    needles.push(challenge.token.to_text());
    // Nor any part of a token that is long enough to be told from chance.
    let parts: Vec<String> =
        needles.iter().filter(|needle| needle.len() == 160).map(|token| token[100..130].to_owned()).collect();
    needles.extend(parts);
    needles
}

fn check(format: &str) -> String {
    let server = Server::start(&[
        ("server.listen", "127.0.0.1:0"),
        ("log.level", "trace"),
        ("log.format", format),
        ("admission.exempt", "127.0.0.1"),
    ]);
    let (gate, side) = (server.address("listen"), server.address("admin"));
    let needles = pester(gate, side);
    let log = server.stop();
    for needle in &needles {
        assert!(!log.contains(needle.as_str()), "{needle:?} is in the log of {format}");
    }
    for line in log.lines() {
        assert!(line.len() <= MAX_LINE_BYTES, "{} bytes: {line}", line.len());
        let control = |char: char| char.is_control() || matches!(char, '\u{202a}'..='\u{202e}');
        assert!(!line.contains(control), "{line:?}");
    }
    // Two connections for each nuisance and four more, each with one line that tells how it went.
    assert_eq!(log.matches("connection ended").count(), 2 * nuisances().len() + 4, "{log}");
    assert!(log.contains(&REQUEST_ID.to_lowercase()), "a well-formed id is taken up");
    log
}

#[test]
fn nothing_a_peer_sends_is_in_a_log_for_people() {
    let log = check("human");
    let line =
        log.lines().find(|line| line.contains("connection ended") && line.contains("grants=1")).unwrap();
    for part in [
        "outcome=\"departed\"",
        "work=4",
        "seconds=",
        "solve_seconds=",
        "redeem_seconds=",
        "source=127.0.0.1",
    ] {
        assert!(line.contains(part), "{part}: {line}");
    }
}

#[test]
fn nothing_a_peer_sends_is_in_a_log_of_json() {
    let log = check("json");
    let lines = log.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let ended: Vec<_> = lines.filter(|line| line["fields"]["message"] == "connection ended").collect();
    let sold = ended.iter().find(|line| line["fields"]["grants"] == 1).unwrap();
    assert_eq!(sold["fields"]["request"], REQUEST_ID.to_lowercase());
    assert_eq!(
        (&sold["fields"]["outcome"], &sold["span"]["source"]),
        (&"departed".into(), &"127.0.0.1".into())
    );
    for time in ["seconds", "first_message_seconds", "solve_seconds", "redeem_seconds"] {
        assert!(sold["fields"][time].is_f64(), "{time}: {sold}");
    }
    let undecodable = ended.iter().filter(|line| line["fields"]["outcome"] == "version").count();
    assert!(undecodable > 0 && ended.iter().all(|line| line["span"]["id"].is_string()), "{ended:?}");
}
