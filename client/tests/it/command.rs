//! The command `wisdom get`: what it prints where.

use std::future::Future;
use std::process::Stdio;

use serde_json::Value;
use tokio::join;
use tokio::process::Command;
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::{ErrorMessage, Quote, SolutionFate};
use wisdom_client::protocol::service::ProviderName;

use crate::gate::{CHEAP, Gate, refusal, soon};

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ended {
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.stdout.lines().count(), 1, "{self:?}");
        serde_json::from_str(&self.stdout).unwrap()
    }
}

/// What would change what is printed. The kernel does not: `WISDOM_KERNEL` forces one on all of these tests.
pub(crate) const UNTOUCHED: [&str; 5] = ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "CI", "COLUMNS"];

/// `wisdom` with `arguments`, untouched by the environment of the tests.
pub(crate) fn wisdom(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wisdom"));
    command.args(arguments).env("TERM", "xterm-256color").kill_on_drop(true);
    for variable in UNTOUCHED {
        command.env_remove(variable);
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs `command` to its end beside `script`.
pub(crate) async fn ended(mut command: Command, script: impl Future<Output = ()>) -> Ended {
    let output = soon(async { join!(command.output(), script).0 }).await.unwrap();
    Ended {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// `wisdom get` at `gate` with more `arguments`.
pub(crate) async fn get(gate: &Gate, arguments: &[&str], script: impl Future<Output = ()>) -> Ended {
    let address = gate.address().to_string();
    ended(wisdom(&[&["get", &address], arguments].concat()), script).await
}

/// The gate grants `quote` to whoever comes.
async fn grants(gate: &Gate, quote: Quote) {
    let mut guest = gate.offer(CHEAP).await;
    let solution = guest.solution().await;
    guest.grant_quote(&solution, quote).await;
}

#[tokio::test]
async fn prints_the_quote_alone_on_standard_output() {
    let provider = ProviderName::new("almanac");
    for (author, provider, printed) in [
        (Some("A gate"), None, "Two lines\n\tof patience.\n    -- A gate\n"),
        (None, None, "Two lines\n\tof patience.\n"),
        (Some("A gate"), provider.clone(), "Two lines\n\tof patience.\n    -- A gate (via almanac)\n"),
        (None, provider, "Two lines\n\tof patience.\n    (via almanac)\n"),
    ] {
        let gate = Gate::open().await;
        let own = Quote::new("Two lines\n\tof patience.", author).unwrap();
        let quote = provider.into_iter().fold(own, Quote::provided_by);
        let ended = get(&gate, &[], grants(&gate, quote)).await;
        assert_eq!((ended.code, &*ended.stdout, &*ended.stderr), (Some(0), printed, ""));
    }
}

#[tokio::test]
async fn shows_no_character_that_a_terminal_would_obey() {
    let quote = || Quote::new("red \x1b[31m \u{9b}31m \u{202e}", Some("no\nbody\x07")).unwrap();
    let gate = Gate::open().await;
    let ended = get(&gate, &[], grants(&gate, quote())).await;
    let printed = "red \\u{1b}[31m \\u{9b}31m \\u{202e}\n    -- no\\u{a}body\\u{7}\n";
    assert_eq!(ended.stdout, printed);

    let gate = Gate::open().await;
    let ended = get(&gate, &["--json"], grants(&gate, quote())).await;
    assert_eq!(ended.json()["quote"]["text"], quote().text());
    assert!(!ended.stdout.trim_end().contains(wisdom_client::protocol::text::is_unsafe), "{ended:?}");

    let gate = Gate::open().await;
    let script = async {
        gate.accept().await.refuse(ErrorMessage::new(Code::UnknownService, "\x1b[2J\r\nno")).await;
    };
    let ended = get(&gate, &[], script).await;
    assert!(ended.stderr.contains("\\u{1b}[2J\\u{d}\\u{a}no"), "{ended:?}");
}

#[tokio::test]
async fn prints_one_json_object_with_the_receipt() {
    let gate = Gate::open().await;
    let quote = Quote::new("Patience pays.", Some("A gate")).unwrap();
    let quote = quote.provided_by(ProviderName::new("almanac").unwrap());
    let ended = get(&gate, &["--json", "--threads", "1", "--kernel", "scalar"], grants(&gate, quote)).await;
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
    let json = ended.json();
    let names: Vec<_> = json.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = [
        "attempts",
        "bits",
        "hashes",
        "hashes_per_second",
        "quote",
        "request_id",
        "seconds",
        "service",
        "work",
    ];
    assert_eq!(names, expected);
    let quote = serde_json::json!({"text": "Patience pays.", "author": "A gate", "provider": "almanac"});
    assert_eq!(json["quote"], quote);
    assert_eq!(
        (&json["service"], &json["work"], &json["attempts"]),
        (&"quotes".into(), &256.into(), &1.into())
    );
    assert_eq!(json["bits"], 8.0);
    assert!(json["hashes"].as_u64().unwrap() >= 4);
    assert!(json["seconds"]["total"].as_f64() >= json["seconds"]["solve"].as_f64());
    assert_eq!(json["request_id"].as_str().unwrap().len(), 36);
}

#[tokio::test]
async fn notices_are_plain_lines_and_silent_when_quiet() {
    for (arguments, shown) in [(&[][..], true), (&["--quiet"], false), (&["--json", "--quiet"], false)] {
        let gate = Gate::open().await;
        let script = async {
            let mut first = gate.offer(CHEAP).await;
            let solution = first.solution().await;
            let busy = refusal(Code::Busy, Some(SolutionFate::Kept));
            let mut second = join!(first.refuse(busy), gate.accept()).1;
            second.solution().await;
            second.grant(&solution).await;
        };
        let ended = get(&gate, arguments, script).await;
        let notice = "the server refused (busy): not now; trying again in 0.0 s\n";
        assert_eq!(ended.stderr, if shown { notice } else { "" }, "{arguments:?}");
        assert_eq!(ended.code, Some(0));
        assert!(!ended.stdout.contains('\x1b'));
    }
}

#[tokio::test]
async fn the_version_is_told() {
    let version = ended(wisdom(&["--version"]), async {}).await;
    assert_eq!(version.stdout, concat!("wisdom ", env!("CARGO_PKG_VERSION"), "\n"));
}
