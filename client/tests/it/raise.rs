//! What the client does where a service is full and serves those first who have paid most.

use std::sync::Mutex;
use std::time::Duration;

use tokio::join;
use wisdom_client::advice::Patience;
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::{ErrorMessage, Solution, SolutionFate};
use wisdom_client::protocol::work::Work;
use wisdom_client::{Client, Event, Options};

use crate::gate::{CHEAP, Gate, refusal, soon};

fn options(max_work: Option<u64>) -> Options {
    let patience = Patience { usual_wait: Duration::from_millis(1), ..Patience::default() };
    Options { max_work, patience, ..Options::default() }
}

/// Full, at this price.
fn full(code: Code, price: u64) -> ErrorMessage {
    refusal(code, Some(SolutionFate::Kept)).with_work(Work::new(price).unwrap()).with_retry_after_ms(1)
}

/// Makes an offer to the next client who asks, and refuses what it pays; that is what comes back.
async fn asked_and_refused(gate: &Gate, refusal: ErrorMessage) -> Solution {
    let mut guest = gate.offer(CHEAP).await;
    let solution = guest.solution().await;
    guest.refuse(refusal).await;
    solution
}

#[tokio::test]
async fn it_bids_more_twice_and_then_waits_with_what_it_has() {
    let gate = Gate::open().await;
    let told = Mutex::new(Vec::new());
    let observer = |event: &Event<'_>| {
        if let Event::Retrying { why, same_solution, .. } = event {
            told.lock().unwrap().push((why.contains("bidding"), *same_solution));
        }
    };
    let script = async {
        let first = asked_and_refused(&gate, full(Code::Busy, 256)).await;
        let second = asked_and_refused(&gate, full(Code::Busy, 1_024)).await;
        let third = asked_and_refused(&gate, full(Code::Busy, 4_096)).await;
        assert_eq!([first.work, second.work, third.work], [256, 512, 1_024]);
        let mut last = gate.accept().await;
        assert_eq!(last.solution().await, third);
        last.grant(&third).await;
    };
    let mut client = Client::new(gate.address(), options(None));
    let purchase = Box::pin(soon(async { join!(client.get(&observer), script).0 })).await.unwrap();
    assert_eq!((purchase.receipt.work.hashes(), purchase.receipt.attempts), (1_024, 4));
    assert_eq!(told.into_inner().unwrap(), [(true, false), (true, false), (false, true)]);
}

#[tokio::test]
async fn it_bids_no_more_than_it_may_and_only_where_more_helps() {
    // The refusal, the most the client may spend, and what it bids then; none where it sends the same again.
    for (refused, max_work, expected) in [
        (full(Code::Busy, 256), Some(400), Some(400)),
        (full(Code::Busy, 256), Some(256), None),
        (full(Code::RateLimited, 256), None, None),
        (refusal(Code::Busy, Some(SolutionFate::Kept)).with_retry_after_ms(1), None, None),
    ] {
        let gate = Gate::open().await;
        let script = async {
            let first = asked_and_refused(&gate, refused.clone()).await;
            let mut second = gate.accept().await;
            if expected.is_some() {
                second.request().await;
                second.offer(CHEAP).await;
            }
            let solution = second.solution().await;
            assert_eq!(solution.work, expected.unwrap_or(256));
            assert_eq!(solution == first, expected.is_none());
            second.grant(&solution).await;
        };
        let mut client = Client::new(gate.address(), options(max_work));
        Box::pin(soon(async { join!(client.get(&()), script).0 })).await.unwrap();
    }
}
