//! `wisdom challenge | wisdom solve | wisdom redeem`: payloads through pipes, and what a failure in one says in the next.

use tokio::process::Command;
use tokio::select;
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::{Algorithm, ErrorMessage, Message, MessageType};
use wisdom_client::protocol::work::Work;

use crate::command::{Ended, ended, wisdom};
use crate::gate::{CHEAP, Gate, soon};

/// `line` in a shell that finds `wisdom`, and the gate at `$G`.
pub(crate) fn shell(line: &str, gate: &str) -> Command {
    let mut shell = wisdom(&[]);
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_wisdom"));
    let path = std::env::join_paths(
        program
            .parent()
            .map(ToOwned::to_owned)
            .into_iter()
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    );
    // The same surroundings as those of `wisdom` in other tests.
    let mut command = Command::new("sh");
    for (name, value) in shell.as_std_mut().get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command.args(["-c", line]).env("PATH", path.unwrap()).env("G", gate).kill_on_drop(true);
    command.stdin(std::process::Stdio::null());
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    command
}

/// Runs `line` while the gate serves whoever comes.
async fn served(gate: &Gate, line: &str) -> Ended {
    let command = shell(line, &gate.address().to_string());
    select! {
        ended = ended(command, async {}) => ended,
        () = gate.serve(CHEAP) => unreachable!("it serves without an end"),
    }
}

#[tokio::test]
async fn the_three_steps_get_a_quote() {
    let gate = Gate::open().await;
    let ended = served(&gate, "wisdom challenge $G | wisdom solve | wisdom redeem $G").await;
    let quote = "Patience pays.\n    -- A gate\n";
    assert_eq!((ended.code, &*ended.stdout, &*ended.stderr), (Some(0), quote, ""));
    let higher = "wisdom challenge $G | wisdom solve --work 2^10 | wisdom redeem $G";
    assert_eq!(served(&gate, higher).await.stdout, quote);
    let bare = "wisdom solve $(wisdom challenge $G | cut -d '\"' -f 4) | wisdom redeem $G -";
    assert_eq!(served(&gate, bare).await.stdout, quote);
}

#[tokio::test]
async fn each_step_prints_exactly_a_payload() {
    let gate = Gate::open().await;
    let challenge = served(&gate, "wisdom challenge $G --json").await;
    let solution = served(&gate, "wisdom challenge $G | wisdom solve").await;
    let line = "wisdom challenge $G | wisdom solve | wisdom redeem $G --json";
    let granted = served(&gate, line).await;
    for (ended, kind) in [
        (challenge, MessageType::Challenge),
        (solution, MessageType::Solution),
        (granted, MessageType::Granted),
    ] {
        let line = ended.stdout.strip_suffix('\n').unwrap();
        let message = Message::decode(kind, line.as_bytes()).unwrap();
        assert_eq!(message.to_json(), line.as_bytes(), "{ended:?}");
    }
}

#[tokio::test]
async fn a_failure_upstream_is_explained_downstream() {
    let refuse = async |gate: &Gate, line: &str| {
        let command = shell(line, &gate.address().to_string());
        let message =
            ErrorMessage::new(Code::TooExpensive, "it is dear").with_work(Work::new(1 << 30).unwrap());
        ended(command, async { gate.accept().await.refuse(message).await }).await
    };
    let gate = Gate::open().await;
    let plain = refuse(&gate, "wisdom challenge $G --max-work 7 | wisdom solve | wisdom redeem $G").await;
    assert_eq!((plain.code, &*plain.stdout), (Some(2), ""));
    for words in [
        "refused (too_expensive): it is dear",
        "standard input is empty where a challenge was expected\n  if it is a pipe, the command before has failed",
        "standard input is empty where a solution was expected\n",
    ] {
        assert!(plain.stderr.contains(words), "{words:?} is not in {plain:?}");
    }
    let line = "wisdom challenge $G --json 2>&- | wisdom solve --json 2>&- | wisdom redeem $G --json";
    let json = refuse(&gate, line).await;
    let error = &json.json()["error"];
    assert_eq!(error["kind"], "usage");
    let message =
        format!("the command before failed: {} refused (too_expensive): it is dear", gate.address());
    assert_eq!(error["message"], message);
}

#[tokio::test]
async fn an_algorithm_that_is_not_known_is_not_passed_on() {
    let gate = Gate::open().await;
    let script = async {
        let mut guest = gate.accept().await;
        guest.request().await;
        let mut challenge = guest.challenge(CHEAP);
        challenge.algorithm = Algorithm::Unknown;
        guest.say(challenge).await;
        guest.departure().await;
    };
    let ended = ended(wisdom(&["challenge", &gate.address().to_string()]), script).await;
    assert_eq!((ended.code, &*ended.stdout), (Some(3), ""));
    assert!(ended.stderr.contains("in a way that this client does not know"), "{ended:?}");
}

#[tokio::test]
async fn asking_takes_the_options_of_get() {
    let gate = Gate::open().await;
    let id = "0192F0C1-7A3B-7C4D-8E5F-001122334455";
    let address = gate.address().to_string();
    let arguments =
        ["challenge", &address, "-s", "quotes", "--max-work", "2^10", "--request-id", id, "--timeout", "20s"];
    let script = async {
        let mut guest = gate.accept().await;
        let request = guest.request().await;
        let json = String::from_utf8(Message::from(request).to_json()).unwrap();
        let id = id.to_lowercase();
        assert_eq!(json, format!(r#"{{"service":"quotes","max_work":1024,"request_id":"{id}"}}"#));
        guest.offer(CHEAP).await;
    };
    assert_eq!(ended(wisdom(&arguments), script).await.code, Some(0));
}

#[tokio::test]
async fn more_than_a_payload_is_not_read() {
    let mut child = wisdom(&["redeem"]).stdin(std::process::Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // Without an end: it leaves by itself.
    let endless = async move {
        use tokio::io::AsyncWriteExt;
        while stdin.write_all(&[b' '; 1_000]).await.is_ok() {}
    };
    let output = soon(async { tokio::join!(child.wait_with_output(), endless).0 }).await.unwrap();
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(stderr, "wisdom: standard input has more than the 4096 bytes of any solution\n");
}
