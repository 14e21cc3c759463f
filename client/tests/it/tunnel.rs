//! Tunnels through the library.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::{join, select};
use wisdom_client::advice::Patience;
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::{Granted, SolutionFate};
use wisdom_client::{Client, Error, Kind, Options, Tunnel};

use crate::gate::{CHEAP, Gate, Offer, quotes, refusal, soon, tunnel};

#[path = "../../examples/tunnel.rs"]
mod example;

fn eager() -> Options {
    let patience = Patience { usual_wait: Duration::from_millis(1), ..Patience::default() };
    Options { patience, ..Options::default() }
}

/// A tunnel through `gate` beside its `script`, and what the script comes to.
async fn connect<T>(gate: &Gate, script: impl Future<Output = T>) -> (Result<Tunnel, Error>, T) {
    let mut client = Client::new(gate.address(), eager());
    soon(async { join!(client.connect(&()), script) }).await
}

#[tokio::test]
async fn the_example_gets_its_answer() {
    let gate = Gate::open().await;
    let address = gate.address().to_string();
    let answer = soon(async {
        select! {
            answer = example::ask(&address, "PING\r\n") => answer.unwrap(),
            () = gate.serve_echoes(CHEAP) => unreachable!("it serves without an end"),
        }
    });
    assert_eq!(answer.await, "PING\r\n");
    let source = include_str!("../../examples/tunnel.rs");
    assert!(source.lines().count() <= 30, "an example is short");
}

#[tokio::test]
async fn bytes_in_the_segment_of_the_grant_come_first_and_its_times_are_told() {
    let gate = Gate::open().await;
    let script = async {
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        let granted = Granted {
            idle_timeout_ms: Some(300_000),
            lifetime_ms: Some(3_600_000),
            ..tunnel(solution.request_id.unwrap())
        };
        guest.say(granted).await;
        guest.write(b"welcome, ").await;
        guest.write(b"traveller").await;
    };
    let (tunnel, ()) = connect(&gate, script).await;
    let mut tunnel = tunnel.unwrap();
    let times = (Some(Duration::from_mins(5)), Some(Duration::from_hours(1)));
    assert_eq!((tunnel.idle_timeout(), tunnel.lifetime()), times);
    assert_eq!(tunnel.granted().service, quotes());
    let mut all = String::new();
    soon(tunnel.read_to_string(&mut all)).await.unwrap();
    assert_eq!(all, "welcome, traveller");
}

#[tokio::test]
async fn either_side_may_end_first() {
    let gate = Gate::open().await;
    let (tunnel, mut service) = connect(&gate, async {
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        guest.open(&solution, b"").await
    })
    .await;
    let mut tunnel = tunnel.unwrap();
    let mut heard = Vec::new();
    service.write_all(b"last words").await.unwrap();
    service.shutdown().await.unwrap();
    soon(tunnel.read_to_end(&mut heard)).await.unwrap();
    assert_eq!(heard, b"last words");
    tunnel.write_all(b"and mine").await.unwrap();
    tunnel.shutdown().await.unwrap();
    heard.clear();
    soon(service.read_to_end(&mut heard)).await.unwrap();
    assert_eq!(heard, b"and mine");
}

#[tokio::test]
async fn a_quote_is_an_error_where_a_tunnel_was_wanted_and_the_other_way_round() {
    let gate = Gate::open().await;
    let script = async {
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        guest.grant(&solution).await;
    };
    match connect(&gate, script).await.0 {
        Err(Error::WrongKind(wrong)) => {
            assert_eq!((wrong.wanted, wrong.got(), wrong.service), (Kind::Tunnel, Kind::Quote, quotes()));
        }
        other => panic!("{other:?}"),
    }
    let script = async {
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        guest.open(&solution, b"").await
    };
    let mut client = Client::new(gate.address(), eager());
    let purchase = soon(async { join!(client.get(&()), script).0 }).await.unwrap();
    let words = "the service quotes gives a tunnel, and a quote was wanted: choose another service";
    assert_eq!(purchase.quote().unwrap_err().to_string(), words);
}

#[tokio::test]
async fn what_was_prepared_is_redeemed_later_and_again_where_it_is_kept() {
    let gate = Gate::open().await;
    let mut client = Client::new(gate.address(), eager());
    for parted in [false, true] {
        let (prepared, mut guest) = soon(async { join!(client.prepare(&()), gate.offer(CHEAP)) }).await;
        let mut prepared = prepared.unwrap();
        assert!(prepared.good_for() > Duration::from_secs(30) && prepared.work().hashes() == 256);
        if parted {
            prepared = prepared.parted();
            soon(guest.departure()).await;
        }
        let script = async {
            let mut guest = if parted { gate.accept().await } else { guest };
            let solution = guest.solution().await;
            let busy = refusal(Code::Busy, Some(SolutionFate::Kept));
            let mut again = join!(guest.refuse(busy), gate.accept()).1;
            assert_eq!(again.solution().await, solution);
            again.open(&solution, b"").await
        };
        soon(async { join!(client.connect_with(prepared, &()), script).0 }).await.unwrap();
    }
}

#[tokio::test]
async fn what_is_of_no_more_use_asks_for_another() {
    let gate = Gate::open().await;
    let mut client = Client::new(gate.address(), eager());
    let short = Offer { expires_in_ms: 1_000, ..CHEAP };
    for (offer, code, asks) in [
        (CHEAP, Code::Expired, Some(Duration::from_millis(1))),
        (CHEAP, Code::Unsolved, None),
        // Kept, but not for as long as it is to wait.
        (short, Code::Busy, Some(Duration::from_secs(2))),
    ] {
        let (prepared, mut guest) = soon(async { join!(client.prepare(&()), gate.offer(offer)) }).await;
        let script = async {
            guest.solution().await;
            let message = refusal(code, Some(SolutionFate::Kept));
            let wait = if code == Code::Busy { 2_000 } else { 1 };
            guest.refuse(message.with_retry_after_ms(wait)).await;
        };
        let outcome =
            soon(async { join!(client.connect_with(prepared.unwrap(), &()), script).0 }).await.unwrap_err();
        assert_eq!(outcome.asks_anew(), asks, "{outcome}");
    }
}
