//! `wisdom connect`: standard input and output as the ends of a tunnel.

use std::process::Stdio;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStdin, ChildStdout};
use tokio::{join, select};
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::SolutionFate;

use crate::command::{Ended, ended, wisdom};
use crate::gate::{CHEAP, Gate, refusal, soon};
#[cfg(target_os = "linux")]
use crate::terminal::Terminal;

/// A `wisdom connect` that runs, both of its streams, and the service at the other end.
struct Joined {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
    service: TcpStream,
}

impl Joined {
    async fn begin(early: &[u8]) -> Self {
        let gate = Gate::open().await;
        let mut command = wisdom(&["connect", &gate.address().to_string()]);
        let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let service = soon(async {
            let mut guest = gate.offer(CHEAP).await;
            let solution = guest.solution().await;
            guest.open(&solution, early).await
        });
        Self { child, input, output, service: service.await }
    }

    /// What is left of it when it is over.
    async fn end(child: Child) -> (Option<i32>, String) {
        let output = soon(child.wait_with_output()).await.unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    }
}

async fn all(from: &mut (impl AsyncReadExt + Unpin)) -> String {
    let mut text = String::new();
    soon(from.read_to_string(&mut text)).await.unwrap();
    text
}

/// Runs `wisdom connect` with this input beside a gate that gives back what it gets.
async fn echoed(input: Vec<u8>) -> (Option<i32>, Vec<u8>) {
    let gate = Gate::open().await;
    let mut command = wisdom(&["connect", &gate.address().to_string(), "--quiet"]);
    let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let feed = async move { stdin.write_all(&input).await.unwrap() };
    let output = soon(async {
        select! {
            (output, ()) = async { join!(child.wait_with_output(), feed) } => output.unwrap(),
            () = gate.serve_echoes(CHEAP) => unreachable!("it serves without an end"),
        }
    })
    .await;
    (output.status.code(), output.stdout)
}

#[tokio::test]
async fn what_goes_in_comes_back() {
    assert_eq!(echoed(b"PING\r\n".to_vec()).await, (Some(0), b"PING\r\n".to_vec()));
    // Not a multiple of anything, and every byte there is.
    let much: Vec<u8> =
        (0..8_000_003_u32).flat_map(|number| number.to_le_bytes().into_iter().take(1)).collect();
    let (code, back) = echoed(much.clone()).await;
    assert_eq!((code, back.len()), (Some(0), much.len()));
    assert!(back == much, "what came back is something else");
}

#[tokio::test]
async fn the_end_of_input_is_passed_on_and_the_answer_still_comes() {
    let Joined { child, mut input, mut output, mut service } = Joined::begin(b"early, ").await;
    input.write_all(b"request").await.unwrap();
    drop(input);
    assert_eq!(all(&mut service).await, "request");
    service.write_all(b"answer").await.unwrap();
    drop(service);
    assert_eq!(all(&mut output).await, "early, answer");
    assert_eq!(Joined::end(child).await, (Some(0), String::new()));
}

#[tokio::test]
async fn the_end_of_the_service_is_passed_on_and_input_still_goes() {
    let Joined { child, mut input, mut output, mut service } = Joined::begin(b"").await;
    service.write_all(b"all I have").await.unwrap();
    service.shutdown().await.unwrap();
    assert_eq!(all(&mut output).await, "all I have", "whoever reads it sees the end");
    input.write_all(b"and I").await.unwrap();
    drop(input);
    assert_eq!(all(&mut service).await, "and I");
    assert_eq!(Joined::end(child).await, (Some(0), String::new()));
}

#[tokio::test]
async fn a_tunnel_that_is_cut_off_is_a_failure_of_the_network() {
    let Joined { child, input, mut output, mut service } = Joined::begin(b"").await;
    service.write_all(b"half").await.unwrap();
    let mut half = [0; 4];
    soon(output.read_exact(&mut half)).await.unwrap();
    service.set_zero_linger().unwrap();
    drop(service);
    let (code, stderr) = Joined::end(child).await;
    assert_eq!(code, Some(3));
    assert!(stderr.starts_with("wisdom: the tunnel was cut off: "), "{stderr}");
    drop(input);
}

#[tokio::test]
async fn input_that_nobody_takes_is_a_failure_of_the_network() {
    let Joined { child, mut input, output, service } = Joined::begin(b"").await;
    drop(service);
    let feed = async move { while input.write_all(&[b'x'; 4_096]).await.is_ok() {} };
    let ((code, stderr), ()) = soon(async { join!(Joined::end(child), feed) }).await;
    assert_eq!(code, Some(3));
    assert!(stderr.contains("the tunnel"), "{stderr}");
    drop(output);
}

#[tokio::test]
async fn it_ends_in_silence_where_the_reader_has_seen_enough() {
    let Joined { child, input, mut output, mut service } = Joined::begin(b"").await;
    let feed = async move { while service.write_all(&[b'y'; 4_096]).await.is_ok() {} };
    let leave = async move {
        let mut some = [0; 10];
        output.read_exact(&mut some).await.unwrap();
    };
    let ((code, stderr), (), ()) = soon(async { join!(Joined::end(child), feed, leave) }).await;
    assert_eq!((code, &*stderr), (Some(0), ""));
    drop(input);
}

#[tokio::test]
#[cfg(target_os = "linux")]
async fn output_that_cannot_be_written_is_told() {
    let gate = Gate::open().await;
    let mut command = wisdom(&["connect", &gate.address().to_string()]);
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let child = command.stdout(full).spawn().unwrap();
    let mut guest = soon(gate.offer(CHEAP)).await;
    let solution = soon(guest.solution()).await;
    let _service = guest.open(&solution, b"too much").await;
    let (code, stderr) = Joined::end(child).await;
    assert_eq!(code, Some(1));
    assert!(stderr.contains("cannot write to standard output"), "{stderr}");
}

#[tokio::test]
async fn ctrl_c_ends_it_while_both_sides_are_silent() {
    let Joined { child, input, output, service } = Joined::begin(b"").await;
    let pid = child.id().unwrap().to_string();
    let mut output = output;
    let mut service = service;
    // It is joined by the time that something comes through.
    service.write_all(b"!").await.unwrap();
    soon(output.read_exact(&mut [0])).await.unwrap();
    assert!(tokio::process::Command::new("kill").args(["-INT", &pid]).status().await.unwrap().success());
    assert_eq!(Joined::end(child).await, (Some(130), "wisdom: interrupted\n".to_owned()));
    drop(input);
}

/// Runs `wisdom connect` without input beside the gate's `script`.
async fn connect(gate: &Gate, arguments: &[&str], script: impl Future<Output = ()>) -> Ended {
    let address = gate.address().to_string();
    ended(wisdom(&[&["connect", &address], arguments].concat()), script).await
}

#[tokio::test]
async fn a_kept_solution_is_sent_again_and_nothing_of_it_is_shown_where_nobody_looks() {
    let gate = Gate::open().await;
    let script = async {
        let mut first = gate.offer(CHEAP).await;
        let solution = first.solution().await;
        let busy = refusal(Code::Busy, Some(SolutionFate::Kept));
        let mut second = join!(first.refuse(busy), gate.accept()).1;
        assert_eq!(second.solution().await, solution);
        second.open(&solution, b"at last\n").await;
    };
    let ended = connect(&gate, &[], script).await;
    assert_eq!((ended.code, &*ended.stdout, &*ended.stderr), (Some(0), "at last\n", ""));
}

#[tokio::test]
async fn failures_are_told_where_nobody_looks_for_progress() {
    let gate = Gate::open().await;
    let quote = async {
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        guest.grant(&solution).await;
    };
    let wrong = connect(&gate, &["--quiet"], quote).await;
    assert_eq!((wrong.code, &*wrong.stdout), (Some(2), ""));
    assert!(wrong.stderr.contains("gives a quote, and a tunnel was wanted"), "{wrong:?}");
    let refuse = async { gate.accept().await.refuse(refusal(Code::UnknownService, None)).await };
    let refused = connect(&gate, &["-s", "nothing"], refuse).await;
    assert_eq!((refused.code, &*refused.stdout), (Some(4), ""));
    let gone = ended(wisdom(&["connect", "127.0.0.1:1"]), async {}).await;
    assert_eq!((gone.code, &*gone.stdout), (Some(3), ""));
    assert!(gone.stderr.starts_with("wisdom: cannot connect to 127.0.0.1:1"), "{gone:?}");
}

#[tokio::test]
#[cfg(target_os = "linux")]
async fn by_hand_it_ends_with_the_service() {
    let gate = Gate::open().await;
    let address = gate.address().to_string();
    let terminal = Terminal::open(80, ("TERM", "xterm-256color"), &["connect", &address]);
    let script = async {
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        drop(guest.open(&solution, b"flag{patience}\r\n").await);
    };
    let ((screen, code), ()) = soon(async { join!(terminal.end(), script) }).await;
    assert_eq!((screen.trim_end(), code), ("flag{patience}", Some(0)));
}
