//! Each way in which `wisdom get` fails: its exit code, its words, its JSON.

use std::fs::OpenOptions;

use serde_json::json;
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::{ErrorMessage, RequestId};
use wisdom_client::protocol::work::Work;

use crate::command::{Ended, ended, get, wisdom};
use crate::gate::{CHEAP, Gate, Offer, refusal, tunnel};

/// A failure is told on standard error, and only there.
fn assert_told(ended: &Ended, code: i32, words: &[&str]) {
    assert_eq!((ended.code, &*ended.stdout), (Some(code), ""), "{ended:?}");
    assert!(ended.stderr.starts_with("wisdom: ") && ended.stderr.ends_with('\n'), "{ended:?}");
    for word in words {
        assert!(ended.stderr.contains(word), "{word:?} is not in {ended:?}");
    }
}

#[tokio::test]
#[cfg(target_os = "linux")]
async fn internal_where_the_quote_cannot_be_written() {
    let gate = Gate::open().await;
    let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = wisdom(&["get", &gate.address().to_string()]);
    let serve = async {
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        guest.grant(&solution).await;
    };
    let child = command.stdout(full).spawn().unwrap();
    let (output, ()) = crate::gate::soon(async { tokio::join!(child.wait_with_output(), serve) }).await;
    let output = output.unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot write to standard output"));
}

#[tokio::test]
async fn usage_where_the_command_line_is_wrong() {
    for (arguments, words) in [
        (&["get", "http://127.0.0.1/"][..], "without a scheme"),
        (&["get", "::1"], "needs brackets"),
        (&["get", "gate:0"], "from 1 to 65535"),
        (&["get", "--max-work", "many"], "a power of two"),
        (&["get", "--max-time", "30"], "500ms, 30s or 5m"),
        (&["get", "--threads", "0"], "from 1 to 1024"),
        (&["get", "--service", "No"], "a service name is"),
        (&["get", "--kernel", "abacus"], "choose one of"),
        (&["fetch"], "fetch"),
    ] {
        let plain = ended(wisdom(arguments), async {}).await;
        assert_eq!((plain.code, &*plain.stdout), (Some(2), ""), "{plain:?}");
        assert!(plain.stderr.contains(words), "{words:?} is not in {plain:?}");
        let json = ended(wisdom(&[arguments, &["--json"]].concat()), async {}).await.json();
        assert_eq!(json["error"]["kind"], "usage");
        assert!(json["error"]["message"].as_str().unwrap().contains(words), "{json}");
    }
    let mut command = wisdom(&["get"]);
    command.env("WISDOM_KERNEL", "abacus");
    assert_eq!(ended(command, async {}).await.code, Some(2));
}

#[tokio::test]
async fn usage_where_the_service_is_no_quote() {
    let gate = Gate::open().await;
    let serve = async {
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        guest.say(tunnel(solution.request_id.unwrap())).await;
    };
    let ended = get(&gate, &[], serve).await;
    assert_told(&ended, 2, &["the service quotes is a tunnel", "--service"]);
}

#[tokio::test]
async fn network_where_there_is_no_server() {
    let ended_plain = ended(wisdom(&["get", "127.0.0.1:1"]), async {}).await;
    assert_told(
        &ended_plain,
        3,
        &["cannot connect to 127.0.0.1:1 (Connection refused", "is the server running"],
    );
    let json = ended(wisdom(&["get", "127.0.0.1:1", "--json"]), async {}).await;
    assert_eq!((json.code, &json.json()["error"]["kind"]), (Some(3), &"network".into()));
    assert!(json.stderr.starts_with("wisdom: cannot connect"), "{json:?}");
}

#[tokio::test]
async fn refused_where_the_server_does_not_serve() {
    let id = RequestId::parse("0192f0c1-7a3b-7c4d-8e5f-001122334455").unwrap();
    let price = Work::new(1 << 30).unwrap();
    let busy =
        ErrorMessage::new(Code::Busy, "all slots are taken").with_retry_after_ms(2_500).with_request_id(id);
    let dear = ErrorMessage::new(Code::TooExpensive, "the price went up").with_work(price);
    let unknown = ErrorMessage::new(Code::UnknownService, "no service of that name");
    for (message, words, json) in [
        (
            busy,
            ["(busy): all slots are taken", "come back in 2.5s"],
            json!({"retry_after_ms": 2500, "request_id": id}),
        ),
        (dear, ["(too_expensive): the price went up", "--max-work"], json!({"work": 1 << 30})),
        (unknown, ["(unknown_service)", "--service"], json!({})),
    ] {
        let gate = Gate::open().await;
        let script = async { gate.accept().await.refuse(message.clone()).await };
        assert_told(&get(&gate, &["--no-retry"], script).await, 4, &words);

        let gate = Gate::open().await;
        let script = async { gate.accept().await.refuse(message.clone()).await };
        let error = get(&gate, &["--no-retry", "--json"], script).await.json()["error"].clone();
        assert_eq!((&error["kind"], &error["code"]), (&"refused".into(), &message.code.as_str().into()));
        for field in ["retry_after_ms", "request_id", "work", "solution"] {
            assert_eq!(error.get(field), json.get(field), "{field}");
        }
    }
}

#[tokio::test]
async fn rejected_where_the_server_finds_fault_with_the_solution() {
    for (code, arguments, words) in [
        (Code::Unsolved, &[][..], ["(unsolved)", "bug"]),
        (Code::Spent, &["--no-retry"], ["(spent)", "try again later"]),
        (Code::WrongSource, &["--no-retry"], ["(wrong_source)", "another network"]),
    ] {
        let gate = Gate::open().await;
        let script = async {
            let mut guest = gate.offer(CHEAP).await;
            guest.solution().await;
            guest.refuse(refusal(code, None)).await;
        };
        assert_told(&get(&gate, arguments, script).await, 5, &words);
    }
}

#[tokio::test]
async fn gave_up_where_it_would_cost_too_much() {
    let dear = Offer { work: 1 << 44, puzzles: 16, expires_in_ms: 86_400_000, ..CHEAP };
    for (arguments, words) in [
        (&["--max-work", "2^20"][..], ["17592186044416 hashes (44.0 bits)", "raise --max-work"]),
        (&["--max-time", "1s"], ["more than the maximum time, 1.0 s", "raise --max-time"]),
        (&["--timeout", "5s"], ["more than what is left of the timeout", "raise --timeout"]),
    ] {
        let gate = Gate::open().await;
        let script = async { gate.offer(dear).await.departure().await };
        assert_told(&get(&gate, arguments, script).await, 6, &words);
    }
}

#[tokio::test]
async fn gave_up_where_the_timeout_passes() {
    let gate = Gate::open().await;
    let ended = get(&gate, &["--timeout", "50ms", "--json", "--quiet"], async {}).await;
    assert_eq!((ended.code, &ended.json()["error"]["kind"]), (Some(6), &"gave_up".into()));
    assert!(ended.stderr.starts_with("wisdom: gave up after 50ms"), "{ended:?}");
}
