//! Whole errands through the library: what the client does about what the gate says.

use std::pin::Pin;
use std::sync::Mutex;
use std::time::Duration;

use tokio::join;
use tokio::sync::Notify;
use wisdom_client::advice::{Patience, Stop};
use wisdom_client::budget::{TimeLimit, TooDear};
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::{ErrorMessage, Message, SolutionFate};
use wisdom_client::{Client, ConnectionError, Error, Event, Options, Phase, Purchase};

use crate::gate::{CHEAP, Gate, Offer, quotes, refusal, soon, tunnel};

const KEPT: Option<SolutionFate> = Some(SolutionFate::Kept);

/// Not done before somebody looks, whatever the luck: 64 sub-puzzles have little of it.
const SLOW: Offer = Offer { work: 1 << 18, puzzles: 64, ..CHEAP };

/// Waits for nobody longer than it must.
fn eager() -> Options {
    let patience = Patience { usual_wait: Duration::from_millis(1), ..Patience::default() };
    Options { patience, ..Options::default() }
}

/// Runs an errand and the gate's side of it. Boxed, because a script in a future in a future grows large.
fn errand<'a>(
    gate: &'a Gate,
    options: Options,
    script: impl Future<Output = ()> + 'a,
) -> Pin<Box<dyn Future<Output = Result<Purchase, Error>> + 'a>> {
    let mut client = Client::new(gate.address(), options);
    Box::pin(soon(async move { join!(client.get(&()), script).0 }))
}

fn refused(outcome: Result<Purchase, Error>) -> (Code, Stop, u32) {
    match outcome {
        Err(Error::Refused(refusal)) => (refusal.message.code, refusal.stop, refusal.retries),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn asks_solves_and_redeems_on_one_connection() {
    let gate = Gate::open().await;
    let options = Options { service: Some(quotes()), max_work: Some(1 << 20), ..eager() };
    let script = async {
        let mut guest = gate.accept().await;
        let request = guest.request().await;
        assert_eq!((request.service, request.max_work), (Some(quotes()), Some(1 << 20)));
        guest.offer(CHEAP).await;
        let solution = guest.solution().await;
        assert_eq!(solution.request_id, request.request_id);
        guest.grant(&solution).await;
    };
    let purchase = errand(&gate, options, script).await.unwrap();
    assert_eq!(purchase.granted.quote.unwrap().text(), "Patience pays.");
    let receipt = purchase.receipt;
    assert_eq!((receipt.work.hashes(), receipt.attempts), (256, 1));
    assert!(receipt.hashes >= 4 && receipt.total_time >= receipt.solve_time, "{receipt:?}");
}

#[tokio::test]
async fn leaves_a_connection_that_is_not_held_long_enough_and_comes_back() {
    let gate = Gate::open().await;
    let script = async {
        let mut first = gate.offer(Offer { hold_ms: 0, ..CHEAP }).await;
        first.departure().await;
        let mut second = gate.accept().await;
        let solution = second.solution().await;
        second.grant(&solution).await;
    };
    let purchase = errand(&gate, eager(), script).await.unwrap();
    assert_eq!(purchase.receipt.attempts, 1);
}

#[tokio::test]
async fn brings_its_solution_on_another_connection_where_the_first_was_lost() {
    for last_word in [None, Some(refusal(Code::Draining, KEPT)), Some(refusal(Code::Timeout, KEPT))] {
        let gate = Gate::open().await;
        let script = async {
            let mut first = gate.accept().await;
            first.request().await;
            let challenge = Message::from(first.challenge(SLOW));
            let mut frames = challenge.to_frame();
            frames.extend(last_word.iter().flat_map(|message| Message::from(message.clone()).to_frame()));
            first.write(&frames).await;
            drop(first);
            let mut second = gate.accept().await;
            let solution = second.solution().await;
            let Message::Challenge(challenge) = challenge else { unreachable!() };
            assert_eq!(solution.challenge, challenge.token.to_text());
            second.grant(&solution).await;
        };
        errand(&gate, eager(), script).await.unwrap();
    }
}

#[tokio::test]
async fn sends_a_kept_solution_again() {
    for code in [Code::Busy, Code::RateLimited, Code::Draining, Code::UpstreamUnavailable, Code::Internal] {
        for fate in [SolutionFate::Kept, SolutionFate::Unknown] {
            let gate = Gate::open().await;
            let script = async {
                let mut first = gate.offer(CHEAP).await;
                let solution = first.solution().await;
                let mut second = join!(first.refuse(refusal(code, Some(fate))), gate.accept()).1;
                assert_eq!(second.solution().await, solution, "{code}");
                second.grant(&solution).await;
            };
            let purchase = errand(&gate, eager(), script).await.unwrap();
            assert_eq!(purchase.receipt.attempts, 2, "{code}");
        }
    }
}

#[tokio::test]
async fn asks_anew_where_the_solution_is_of_no_more_use() {
    for (code, fate) in [
        (Code::Spent, Some(SolutionFate::Spent)),
        (Code::Expired, None),
        (Code::Forged, None),
        (Code::WrongSource, None),
        (Code::UpstreamUnavailable, Some(SolutionFate::Spent)),
        (Code::Busy, None),
    ] {
        let gate = Gate::open().await;
        let script = async {
            let mut first = gate.offer(CHEAP).await;
            let old = first.solution().await;
            let mut second = join!(first.refuse(refusal(code, fate)), gate.offer(CHEAP)).1;
            let new = second.solution().await;
            assert_ne!(new.challenge, old.challenge, "{code}");
            second.grant(&new).await;
        };
        let purchase = errand(&gate, eager(), script).await.unwrap();
        assert_eq!(purchase.receipt.attempts, 2, "{code}");
    }
}

#[tokio::test]
async fn believes_in_a_forgery_the_second_time() {
    let gate = Gate::open().await;
    let script = async {
        for _ in 0..2 {
            let mut guest = gate.offer(CHEAP).await;
            guest.solution().await;
            guest.refuse(refusal(Code::Forged, None)).await;
        }
    };
    match errand(&gate, eager(), script).await {
        Err(Error::Rejected(refusal)) => {
            assert_eq!((refusal.message.code, refusal.retries), (Code::Forged, 1));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn gives_up_at_once_where_trying_again_will_not_help() {
    for code in [Code::TooExpensive, Code::UnknownService, Code::UnsupportedVersion, Code::Malformed] {
        let gate = Gate::open().await;
        let script = async {
            let mut guest = gate.accept().await;
            guest.request().await;
            guest.refuse(refusal(code, None)).await;
        };
        let outcome = errand(&gate, eager(), script).await;
        assert_eq!(refused(outcome), (code, Stop::Final, 0));
    }
}

#[tokio::test]
async fn gives_up_after_a_few_rounds() {
    let gate = Gate::open().await;
    let script = async {
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        for _ in 0..5 {
            guest = join!(guest.refuse(refusal(Code::Busy, KEPT)), gate.accept()).1;
            assert_eq!(guest.solution().await, solution);
        }
        guest.refuse(refusal(Code::Busy, KEPT)).await;
    };
    let outcome = errand(&gate, eager(), script).await;
    assert_eq!(refused(outcome), (Code::Busy, Stop::TooOften, 5));
}

#[tokio::test]
async fn does_not_begin_a_wait_that_it_cannot_end() {
    let gate = Gate::open().await;
    let script = async {
        let busy = ErrorMessage::new(Code::Busy, "tomorrow").with_retry_after_ms(86_400_000);
        gate.accept().await.refuse(busy).await;
    };
    let outcome = errand(&gate, eager(), script).await;
    assert_eq!(refused(outcome), (Code::Busy, Stop::WaitTooLong, 0));
}

#[tokio::test]
async fn finds_a_server_again_that_was_replaced() {
    // An address of its own where there are many, so that no other test gets the port meanwhile.
    let host = if cfg!(target_os = "linux") { "127.0.0.77" } else { "127.0.0.1" };
    let gate = Gate::open_at(&format!("{host}:0")).await;
    let address = gate.address();
    let found_closed = Notify::new();
    let observer = |event: &Event<'_>| {
        if matches!(event, Event::Retrying { why, .. } if why.starts_with("cannot connect")) {
            found_closed.notify_one();
        }
    };
    let patience = Patience { retries: 10_000, ..eager().patience };
    let mut client = Client::new(address.clone(), Options { patience, ..eager() });
    let script = async {
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        guest.refuse(refusal(Code::Draining, KEPT)).await;
        drop(gate);
        found_closed.notified().await;
        let gate = Gate::open_at(&address.to_string()).await;
        let mut guest = gate.accept().await;
        assert_eq!(guest.solution().await, solution);
        guest.grant(&solution).await;
    };
    soon(async { join!(client.get(&observer), script).0 }).await.unwrap();
}

#[tokio::test]
async fn begins_nothing_that_costs_too_much() {
    let dear = Offer { work: 1 << 44, puzzles: 16, ..CHEAP };
    let long = Offer { expires_in_ms: u64::MAX >> 11, ..dear };
    let second = Some(Duration::from_secs(1));
    for (offer, options, limit) in [
        (dear, Options { max_work: Some(1 << 40), ..eager() }, None),
        (long, Options { max_time: second, ..eager() }, Some(TimeLimit::MaxTime)),
        (long, eager(), Some(TimeLimit::Timeout)),
        (dear, Options { timeout: None, ..eager() }, Some(TimeLimit::Expiry)),
    ] {
        let gate = Gate::open().await;
        let script = async { gate.offer(offer).await.departure().await };
        match errand(&gate, options, script).await {
            Err(Error::TooDear(TooDear::Work { work, max_work })) => {
                assert_eq!((work.hashes(), max_work, limit), (1 << 44, 1 << 40, None));
            }
            Err(Error::TooDear(TooDear::Time { which, .. })) => assert_eq!(Some(which), limit),
            other => panic!("{limit:?}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn asks_anew_where_the_challenge_expires_during_the_search() {
    let gate = Gate::open().await;
    let script = async {
        gate.offer(Offer { expires_in_ms: 0, ..SLOW }).await.departure().await;
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        guest.grant(&solution).await;
    };
    let purchase = errand(&gate, eager(), script).await.unwrap();
    assert_eq!(purchase.receipt.attempts, 2);
}

#[tokio::test]
async fn waits_for_a_silent_server_only_so_long() {
    let short = Duration::from_millis(50);
    let gate = Gate::open().await;
    let silence = async {
        let mut guest = gate.accept().await;
        guest.request().await;
        guest.departure().await;
    };
    match errand(&gate, Options { answer_timeout: short, ..eager() }, silence).await {
        Err(Error::Connection { source: ConnectionError::Silent { phase, after }, .. }) => {
            assert_eq!((phase, after), (Phase::Asking, short));
        }
        other => panic!("{other:?}"),
    }
    let gate = Gate::open().await;
    let outcome = errand(&gate, Options { timeout: Some(short), ..eager() }, async {}).await;
    assert!(matches!(outcome, Err(Error::OutOfTime { after, last: None }) if after == short), "{outcome:?}");
}

#[tokio::test]
async fn tells_what_it_does_in_order() {
    let gate = Gate::open().await;
    let script = async {
        let mut first = gate.offer(CHEAP).await;
        first.solution().await;
        let mut second = join!(first.refuse(refusal(Code::Busy, KEPT)), gate.accept()).1;
        let solution = second.solution().await;
        second.grant(&solution).await;
    };
    let told = Mutex::new(Vec::new());
    let observer = |event: &Event<'_>| {
        let name = format!("{event:?}");
        let end = name.find([' ', '{']).unwrap_or(name.len());
        told.lock().unwrap().push(name[..end].to_owned());
    };
    let mut client = Client::new(gate.address(), eager());
    soon(async { join!(client.get(&observer), script).0 }).await.unwrap();
    let expected = [
        "Connecting",
        "Connected",
        "Challenged",
        "Solving",
        "Solved",
        "Redeeming",
        "Retrying",
        "Connecting",
        "Connected",
        "Redeeming",
        "Redeemed",
    ];
    assert_eq!(told.into_inner().unwrap(), expected);
}

#[tokio::test]
async fn a_tunnel_keeps_its_first_bytes() {
    let gate = Gate::open().await;
    let script = async {
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        let mut bytes = Message::from(tunnel(solution.request_id.unwrap())).to_frame();
        bytes.extend_from_slice(b"+PONG\r\n");
        guest.write(&bytes).await;
    };
    let purchase = errand(&gate, eager(), script).await.unwrap();
    assert_eq!(purchase.granted.quote, None);
    let (mut io, mut first) = purchase.connection.into_io();
    let mut rest = Vec::new();
    tokio::io::AsyncReadExt::read_to_end(&mut io, &mut rest).await.unwrap();
    let mut all = first.split_off(0).to_vec();
    all.extend(rest);
    assert_eq!(all, b"+PONG\r\n");
}

#[tokio::test]
async fn an_errand_can_be_spawned() {
    let gate = Gate::open().await;
    let mut client = Client::new(gate.address(), eager());
    let errand = tokio::spawn(async move { client.get(&()).await.map(|purchase| purchase.receipt) });
    soon(async {
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        guest.grant(&solution).await;
    })
    .await;
    assert_eq!(soon(errand).await.unwrap().unwrap().attempts, 1);
}
