//! `wisdom top` before a side port that says what a test tells it to: as text, as JSON, on a screen, and what goes wrong.

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::command::{Ended, ended, wisdom};
use crate::gate::{Gate, soon};
use crate::terminal::{CTRL_C, Terminal};

/// What a server says; its own tests hold it against the schema.
const EXAMPLE: &str = include_str!("../../../docs/status.example.json");
const TEXT: &str = include_str!("screens/top.txt");
const PLAIN: (&str, &str) = ("NO_COLOR", "1");

struct Side(TcpListener);

impl Side {
    async fn open() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.unwrap())
    }

    fn address(&self) -> String {
        self.0.local_addr().unwrap().to_string()
    }

    /// Answers the next request so, and returns its first line.
    async fn answer(&self, answer: &str) -> String {
        let (mut stream, _) = self.0.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap());
        }
        stream.write_all(answer.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        String::from_utf8(head).unwrap().lines().next().unwrap().to_owned()
    }

    async fn tell(&self, document: &str) -> String {
        let length = document.len();
        self.answer(&format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{document}")).await
    }
}

async fn top(side: &Side, arguments: &[&str], script: impl Future<Output = ()>) -> Ended {
    let address = side.address();
    ended(wisdom(&[&["top", &address], arguments].concat()), script).await
}

#[tokio::test]
async fn it_is_printed_once_where_there_is_no_terminal() {
    let side = Side::open().await;
    let script = async { assert_eq!(side.tell(EXAMPLE).await, "GET /status.json?since=0 HTTP/1.0") };
    let ended = top(&side, &[], script).await;
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""), "{ended:?}");
    assert_eq!(ended.stdout, TEXT.replace("127.0.0.1:7701", &side.address()));
}

#[tokio::test]
async fn each_look_is_a_line_for_programs_and_asks_for_what_is_new() {
    let side = Side::open().await;
    let mut known: Value = serde_json::from_str(EXAMPLE).unwrap();
    let last = known["history"]["at_ms"].as_array().unwrap().last().unwrap().clone();
    let script = async {
        side.tell(EXAMPLE).await;
        known["version"] = json!("\u{1b}[2J");
        let asked = side.tell(&known.to_string()).await;
        assert_eq!(asked, format!("GET /status.json?since={last} HTTP/1.0"));
    };
    let ended = top(&side, &["--json", "--count", "2", "--interval", "100ms"], script).await;
    assert_eq!((ended.code, ended.stdout.lines().count()), (Some(0), 2), "{ended:?}");
    let lines: Vec<Value> = ended.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0], serde_json::from_str::<Value>(EXAMPLE).unwrap());
    assert_eq!(lines[1]["version"], "\u{1b}[2J");
    assert!(!ended.stdout.contains('\u{1b}'), "nothing that a terminal obeys");
}

#[tokio::test]
async fn a_look_in_vain_is_a_line_too_and_the_next_one_is_made() {
    let gone = "HTTP/1.1 503 Service Unavailable\r\n\r\n{\"message\":\"soon\"}";
    for (last, code) in [(None, 0), (Some(gone), 4)] {
        let side = Side::open().await;
        let script = async {
            side.tell(EXAMPLE).await;
            side.answer(gone).await;
            side.answer("").await;
            match last {
                None => side.tell(EXAMPLE).await,
                Some(answer) => side.answer(answer).await,
            };
        };
        let ended = top(&side, &["--json", "--count", "4", "--interval", "100ms"], script).await;
        assert_eq!(ended.code, Some(code), "{ended:?}");
        let lines: Vec<Value> =
            ended.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let kinds: Vec<_> = lines.iter().map(|line| line["error"]["kind"].as_str()).collect();
        let told = last.map(|_| "refused");
        assert_eq!(kinds, [None, Some("refused"), Some("network"), told], "{ended:?}");
        assert_eq!(
            ended.stderr.is_empty(),
            last.is_none(),
            "the last failure alone is told to people: {ended:?}"
        );
    }
}

#[tokio::test]
async fn what_is_wrong_is_told_with_what_to_do() {
    let side = Side::open().await;
    let problem =
        "HTTP/1.1 429 Too Many Requests\r\n\r\n{\"code\":\"rate_limited\",\"message\":\"too many\"}";
    for (answer, code, kind, words) in [
        ("SSH-2.0-OpenSSH\r\n", 3, "network", "does not speak HTTP"),
        ("HTTP/1.1 200 OK\r\n\r\n<html>", 3, "network", "something else"),
        ("HTTP/1.1 200 OK\r\n\r\n{\"schema\":2}", 3, "network", "schema 2, not 1"),
        ("HTTP/1.1 404 Not Found\r\n\r\n", 4, "refused", "status 404"),
        (problem, 4, "refused", "too many"),
    ] {
        let script = async { drop(side.answer(answer).await) };
        let plain = top(&side, &[], script).await;
        assert_eq!((plain.code, &*plain.stdout), (Some(code), ""), "{plain:?}");
        let told = plain.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.starts_with("wisdom: ") && told.contains(words), "{plain:?}");
        if words.starts_with("schema") {
            continue;
        }
        let script = async { drop(side.answer(answer).await) };
        let json = top(&side, &["--json"], script).await.json();
        assert_eq!(json["error"]["kind"], kind, "{json}");
    }
    let nobody = ended(wisdom(&["top", "127.0.0.1:1"]), async {}).await;
    assert_eq!(nobody.code, Some(3));
    assert!(nobody.stderr.contains("admin.listen") && nobody.stderr.contains("ssh -NL"), "{nobody:?}");
}

#[tokio::test]
async fn the_gate_itself_is_told_from_its_side_port() {
    let gate = Gate::open().await;
    let script = async {
        let error = crate::gate::refusal(wisdom_client::protocol::code::Code::UnsupportedVersion, None);
        gate.accept().await.refuse(error).await;
    };
    let ended = ended(wisdom(&["top", &gate.address().to_string()]), script).await;
    assert_eq!(ended.code, Some(3), "{ended:?}");
    assert!(ended.stderr.contains("the gate's own protocol") && ended.stderr.contains("7701"), "{ended:?}");
}

#[tokio::test]
async fn a_screen_is_drawn_until_a_key_ends_it_and_says_when_nobody_answers() {
    for (key, code) in [(&b"q"[..], 0), (b"\x1b", 0), (CTRL_C, 130)] {
        let side = Side::open().await;
        let address = side.address();
        let mut terminal = Terminal::open(100, PLAIN, &["top", &address, "--interval", "100ms"]);
        soon(side.tell(EXAMPLE)).await;
        terminal.shows(|screen, _| screen.contains("Unhealthy.") && screen.contains("live")).await;
        let better = EXAMPLE.replace("\"Unhealthy\"", "\"Serving\"");
        soon(side.tell(&better)).await;
        terminal.shows(|screen, _| screen.contains("Serving.")).await;
        drop(side);
        terminal
            .shows(|screen, _| screen.contains("disconnected since") && screen.contains("Serving."))
            .await;
        terminal.press(key).await;
        let (_, ended) = terminal.end().await;
        assert_eq!(ended, Some(code), "{key:?}");
    }
}
