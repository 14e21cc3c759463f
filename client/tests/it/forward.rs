//! `wisdom forward`: a local port in front of a gate.

use std::io::ErrorKind;
use std::path::Path;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpStream, UnixStream};
use tokio::{join, select};
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::SolutionFate;

use crate::command::{ended, wisdom};
use crate::forwarding::Forwarding;
use crate::gate::{CHEAP, Gate, Offer, refusal, soon};

/// `future`, while `gate` serves echoes.
async fn served<T>(gate: &Gate, offer: Offer, future: impl Future<Output = T>) -> T {
    select! {
        outcome = future => outcome,
        () = gate.serve_echoes(offer) => unreachable!("it serves without an end"),
    }
}

/// What comes back for `words` after the end of what is sent.
async fn echo(mut stream: impl AsyncReadExt + AsyncWriteExt + Unpin, words: &str) -> String {
    let mut back = String::new();
    stream.write_all(words.as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
    soon(stream.read_to_string(&mut back)).await.unwrap();
    back
}

/// The service at the end of the next connection to `gate`.
async fn service(gate: &Gate) -> TcpStream {
    let mut guest = gate.offer(CHEAP).await;
    let solution = guest.solution().await;
    guest.open(&solution, b"").await
}

#[tokio::test]
async fn each_connection_is_paid_for_and_told_of() {
    let gate = Gate::open().await;
    let mut forwarding = Forwarding::begin(&gate, &["-s", "quotes"]).await;
    served(&gate, CHEAP, async {
        for (number, words) in [(1, "PING"), (2, "and again")] {
            assert_eq!(echo(forwarding.connect().await, words).await, words);
            let opened = forwarding.event("opened").await;
            assert_eq!((&opened["connection"], &opened["service"]), (&number.into(), &"quotes".into()));
            assert_eq!(opened["ready"], false);
            let closed = forwarding.event("closed").await;
            let bytes = words.len().into();
            assert_eq!(
                (&closed["how"], &closed["sent"], &closed["received"]),
                (&"ended".into(), &bytes, &bytes)
            );
        }
    })
    .await;
    forwarding.signal("-TERM").await;
    let (code, lines, stderr) = forwarding.end().await;
    assert_eq!(code, Some(0));
    assert_eq!(lines, [r#"{"event":"stopping","connections":0}"#, r#"{"event":"stopped","cut":0}"#]);
    assert_eq!(stderr.lines().count(), 2, "a line for each connection: {stderr}");
    assert!(stderr.lines().next().unwrap().ends_with("4B sent, 4B received"), "{stderr}");
}

#[tokio::test]
async fn two_hundred_at_once_are_all_served() {
    let gate = Gate::open().await;
    let forwarding = Forwarding::begin(&gate, &["--quiet"]).await;
    let all = async {
        let mut echoes: FuturesUnordered<_> = (0..200)
            .map(async |number: u32| {
                let words = format!("I am number {number}");
                assert_eq!(echo(forwarding.connect().await, &words).await, words);
            })
            .collect();
        while echoes.next().await.is_some() {}
    };
    served(&gate, CHEAP, all).await;
    forwarding.signal("-INT").await;
    let (code, lines, stderr) = forwarding.end().await;
    assert_eq!((code, &*stderr), (Some(0), ""));
    assert_eq!(lines.iter().filter(|line| line.contains(r#""event":"closed""#)).count(), 200);
}

#[tokio::test]
async fn either_end_comes_first_and_a_reset_is_passed_on() {
    let gate = Gate::open().await;
    let mut forwarding = Forwarding::begin(&gate, &[]).await;
    let (mut local, mut behind) = join!(forwarding.connect(), soon(service(&gate)));
    behind.write_all(b"first").await.unwrap();
    behind.shutdown().await.unwrap();
    let mut heard = String::new();
    soon(local.read_to_string(&mut heard)).await.unwrap();
    assert_eq!(heard, "first");
    assert_eq!(echo(local, "second").await, "");
    soon(behind.read_to_string(&mut heard)).await.unwrap();
    assert_eq!(heard, "firstsecond");
    forwarding.event("opened").await;
    assert_eq!(forwarding.event("closed").await["how"], "ended");

    let (mut local, behind) = join!(forwarding.connect(), soon(service(&gate)));
    forwarding.event("opened").await;
    behind.set_zero_linger().unwrap();
    drop(behind);
    let error = soon(local.read(&mut [0])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    assert_eq!(forwarding.event("closed").await["how"], "lost");
}

#[tokio::test]
async fn a_local_program_that_resets_its_connection_has_ended_it() {
    let gate = Gate::open().await;
    let mut forwarding = Forwarding::begin(&gate, &[]).await;
    let (local, mut behind) = join!(forwarding.connect(), soon(service(&gate)));
    forwarding.event("opened").await;
    local.set_zero_linger().unwrap();
    drop(local);
    let error = soon(behind.read(&mut [0])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset, "the service is not told that this was all");
    let closed = forwarding.event("closed").await;
    assert_eq!((&closed["how"], closed.get("message")), (&"ended".into(), None), "{closed}");
}

#[tokio::test]
async fn more_than_may_be_open_are_turned_away() {
    let gate = Gate::open().await;
    let mut forwarding = Forwarding::begin(&gate, &["--max-connections", "1"]).await;
    let (first, behind) = join!(forwarding.connect(), soon(service(&gate)));
    forwarding.event("opened").await;
    let mut second = forwarding.connect().await;
    assert_eq!(soon(second.read(&mut [0])).await.unwrap(), 0, "closed at once");
    forwarding.event("turned_away").await;
    drop((first, behind));
    forwarding.event("closed").await;
    assert_eq!(served(&gate, CHEAP, echo(forwarding.connect().await, "me")).await, "me");
}

#[tokio::test]
async fn a_connection_that_cannot_be_paid_for_is_closed_and_the_next_is_tried() {
    let gate = Gate::open().await;
    let mut forwarding = Forwarding::begin(&gate, &[]).await;
    let refuse = async { gate.accept().await.refuse(refusal(Code::TooExpensive, None)).await };
    let (mut local, ()) = soon(async { join!(forwarding.connect(), refuse) }).await;
    assert_eq!(soon(local.read(&mut [0])).await.unwrap(), 0);
    assert_eq!(forwarding.event("failed").await["error"]["code"], "too_expensive");
    assert_eq!(served(&gate, CHEAP, echo(forwarding.connect().await, "now")).await, "now");

    let mut nowhere = Forwarding::run(&["forward", "127.0.0.1:1", "-l", "0", "--json"]).await;
    let mut local = nowhere.connect().await;
    assert_eq!(soon(local.read(&mut [0])).await.unwrap(), 0);
    assert_eq!(nowhere.event("failed").await["error"]["kind"], "network");
    nowhere.signal("-INT").await;
    let (code, _, stderr) = nowhere.end().await;
    assert_eq!(code, Some(0));
    assert!(stderr.contains(": not connected: cannot connect to 127.0.0.1:1"), "{stderr}");
}

#[tokio::test]
async fn a_kept_solution_is_sent_again() {
    let gate = Gate::open().await;
    let forwarding = Forwarding::begin(&gate, &[]).await;
    let script = async {
        let mut first = gate.offer(CHEAP).await;
        let solution = first.solution().await;
        let busy = refusal(Code::Busy, Some(SolutionFate::Kept));
        let mut second = join!(first.refuse(busy), gate.accept()).1;
        assert_eq!(second.solution().await, solution);
        second.open(&solution, b"at last").await;
    };
    let (mut local, ()) = soon(async { join!(forwarding.connect(), script) }).await;
    let mut heard = String::new();
    soon(local.read_to_string(&mut heard)).await.unwrap();
    assert_eq!(heard, "at last");
}

#[tokio::test]
async fn as_many_as_asked_for_are_kept_ready() {
    let gate = Gate::open().await;
    let mut forwarding = Forwarding::begin(&gate, &["--ready", "2"]).await;
    served(&gate, CHEAP, async {
        assert_eq!(forwarding.event("ready").await["count"], 1);
        assert_eq!(forwarding.event("ready").await["count"], 2);
    })
    .await;
    // Without a challenge: the solution is there. Nobody waits, and the next one is made.
    let script = async {
        let mut guest = gate.accept().await;
        let solution = guest.solution().await;
        join!(gate.offer(CHEAP), guest.open(&solution, b"at once")).1
    };
    let (mut local, service) = soon(async { join!(forwarding.connect(), script) }).await;
    let mut heard = [0; 7];
    soon(local.read_exact(&mut heard)).await.unwrap();
    assert_eq!(&heard, b"at once");
    let mut events = Vec::new();
    for _ in 0..2 {
        events.push(forwarding.any_event().await);
    }
    assert!(events.iter().any(|event| event["ready"] == true), "{events:?}");
    assert!(events.iter().any(|event| event["count"] == 2), "{events:?}");
    drop(service);
}

#[tokio::test]
async fn one_that_expired_is_replaced_without_a_word() {
    let gate = Gate::open().await;
    let mut forwarding = Forwarding::begin(&gate, &["--ready", "1"]).await;
    served(&gate, CHEAP, async { forwarding.event("ready").await }).await;
    // What was kept is refused; the same connection gets a tunnel by the one that is made next.
    let mut local = forwarding.connect().await;
    let mut stale = soon(gate.accept()).await;
    soon(stale.solution()).await;
    let (back, ()) = served(&gate, CHEAP, async {
        join!(echo(&mut local, "still here"), stale.refuse(refusal(Code::Expired, None)))
    })
    .await;
    assert_eq!(back, "still here");
}

#[tokio::test]
async fn what_is_kept_ready_is_made_anew_before_it_expires() {
    let gate = Gate::open().await;
    let mut forwarding = Forwarding::begin(&gate, &["--ready", "1"]).await;
    let short = Offer { expires_in_ms: 2_500, ..CHEAP };
    served(&gate, short, async {
        for _ in 0..2 {
            assert_eq!(forwarding.event("ready").await["count"], 1);
        }
    })
    .await;
    // What would never be good for long is not made without an end.
    let gate = Gate::open().await;
    let mut forwarding = Forwarding::begin(&gate, &["--ready", "1"]).await;
    let never = Offer { expires_in_ms: 1_000, ..CHEAP };
    served(&gate, never, async { forwarding.event("unready").await }).await;
}

#[tokio::test]
async fn a_signal_lets_what_is_open_end_and_takes_no_more() {
    let gate = Gate::open().await;
    let mut forwarding = Forwarding::begin(&gate, &["--grace", "10m"]).await;
    let (local, mut behind) = join!(forwarding.connect(), soon(service(&gate)));
    forwarding.event("opened").await;
    forwarding.signal("-TERM").await;
    assert_eq!(forwarding.event("stopping").await["connections"], 1);
    let refused = soon(TcpStream::connect(&forwarding.address)).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
    behind.write_all(b"to the end").await.unwrap();
    drop(behind);
    assert_eq!(echo(local, "").await, "to the end");
    forwarding.event("closed").await;
    forwarding.event("stopped").await;
    assert_eq!(forwarding.end().await.0, Some(0));
}

#[tokio::test]
async fn what_does_not_end_is_cut_after_a_while_or_at_a_second_signal() {
    for (grace, signals) in [("100ms", 1), ("10m", 2)] {
        let gate = Gate::open().await;
        let mut forwarding = Forwarding::begin(&gate, &["--grace", grace]).await;
        let (mut local, _behind) = join!(forwarding.connect(), soon(service(&gate)));
        forwarding.event("opened").await;
        for signal in 0..signals {
            forwarding.signal("-INT").await;
            if signal == 0 {
                forwarding.event("stopping").await;
            }
        }
        assert_eq!(forwarding.event("closed").await["how"], "cut");
        assert_eq!(forwarding.event("stopped").await["cut"], 1);
        assert!(soon(local.read(&mut [0])).await.is_err(), "it is reset");
        let (code, lines, stderr) = forwarding.end().await;
        assert_eq!(code, Some(130));
        assert!(lines.concat().contains(r#""kind":"interrupted""#), "{lines:?}");
        assert!(stderr.ends_with("wisdom: connections that were still open were cut: 1\n"), "{stderr}");
    }
}

#[tokio::test]
async fn a_unix_socket_will_do() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("forward-{}", std::process::id()));
    let place = format!("unix:{}", path.display());
    let gate = Gate::open().await;
    let gate_address = gate.address().to_string();
    let forwarding = Forwarding::run(&["forward", &gate_address, "--json", "--listen", &place]).await;
    assert_eq!(forwarding.address, place);
    let stream = UnixStream::connect(&path).await.unwrap();
    assert_eq!(served(&gate, CHEAP, echo(stream, "PING")).await, "PING");
    let second = ended(wisdom(&["forward", &gate_address, "--listen", &place]), async {}).await;
    assert_eq!(second.code, Some(2));
    assert!(second.stderr.contains("another program listens there"), "{second:?}");
    forwarding.signal("-TERM").await;
    assert_eq!(forwarding.end().await.0, Some(0));
    assert!(!path.exists());
}

#[tokio::test]
async fn people_are_told_where_it_listens() {
    let gate = Gate::open().await;
    let mut child = wisdom(&["forward", &gate.address().to_string(), "-l", "0"]).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let line = soon(lines.next_line()).await.unwrap().unwrap();
    let address = line.strip_prefix("listening on ").unwrap();
    let stream = soon(TcpStream::connect(address)).await.unwrap();
    assert_eq!(served(&gate, CHEAP, echo(stream, "PING")).await, "PING");
}
