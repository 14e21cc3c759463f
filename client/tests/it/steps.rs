//! The steps of an errand apart, through the library.

use tokio::join;
use wisdom_client::advice::{Patience, Stop};
use wisdom_client::budget::TooDear;
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::{RequestId, Solution, SolutionFate};
use wisdom_client::{Client, Error, Options, Redeemed, Task};

use crate::gate::{CHEAP, Gate, refusal, soon};

const IDS: [&str; 2] = ["0192f0c1-7a3b-7c4d-8e5f-001122334455", "0192f0c1-7a3b-7c4d-8e5f-001122334456"];

fn id(at: usize) -> Option<RequestId> {
    RequestId::parse(IDS[at])
}

/// Asks `gate` and solves.
async fn solution(gate: &Gate) -> Solution {
    let mut client = Client::new(gate.address(), Options::default());
    let challenge = soon(async { join!(client.challenge(&()), gate.offer(CHEAP)).0 }).await.unwrap();
    let task = Task::of(&challenge).unwrap();
    wisdom_client::solve(&task, task.work, &Options::default(), &()).await.unwrap().solution
}

/// Redeems `solution` beside the gate's `script`.
async fn redeem(
    gate: &Gate,
    solution: Solution,
    options: Options,
    script: impl Future<Output = ()>,
) -> Result<Redeemed, Error> {
    let mut client = Client::new(gate.address(), options);
    soon(async { join!(client.redeem(solution, &()), script).0 }).await
}

#[tokio::test]
async fn a_challenge_is_asked_for_and_left() {
    let gate = Gate::open().await;
    let options = Options { max_work: Some(256), request_id: id(0), ..Options::default() };
    let mut client = Client::new(gate.address(), options);
    let script = async {
        let mut first = gate.accept().await;
        let request = first.request().await;
        assert_eq!((request.max_work, request.request_id), (Some(256), id(0)));
        let mut second = join!(first.refuse(refusal(Code::Busy, None)), gate.accept()).1;
        second.request().await;
        second.offer(CHEAP).await;
        second.departure().await;
    };
    let challenge = soon(async { join!(client.challenge(&()), script).0 }).await.unwrap();
    assert_eq!((challenge.work.hashes(), challenge.puzzles.get()), (256, 4));
}

#[tokio::test]
async fn a_price_above_the_limit_is_not_taken_from_a_server_that_does_not_mind_it() {
    let gate = Gate::open().await;
    let mut client = Client::new(gate.address(), Options { max_work: Some(255), ..Options::default() });
    let outcome = soon(async { join!(client.challenge(&()), gate.offer(CHEAP)).0 }).await;
    assert!(matches!(outcome, Err(Error::TooDear(TooDear::Work { max_work: 255, .. }))), "{outcome:?}");
}

#[tokio::test]
async fn a_solution_is_redeemed_under_the_first_id_there_is() {
    let gate = Gate::open().await;
    let solution = solution(&gate).await;
    for (option, own, expected) in
        [(id(0), id(1), id(0)), (None, id(1), id(1)), (id(0), None, id(0)), (None, None, None)]
    {
        let options = Options { request_id: option, ..Options::default() };
        let script = async {
            let mut guest = gate.accept().await;
            let solution = guest.solution().await;
            assert!(solution.request_id.is_some());
            assert!(expected.is_none() || solution.request_id == expected, "{expected:?}");
            guest.grant(&solution).await;
        };
        let solution = Solution { request_id: own, ..solution.clone() };
        let redeemed = redeem(&gate, solution, options, script).await.unwrap();
        assert_eq!(redeemed.granted.quote.unwrap().text(), "Patience pays.");
    }
}

#[tokio::test]
async fn a_solution_that_may_be_sent_again_is() {
    for fate in [SolutionFate::Kept, SolutionFate::Unknown] {
        let gate = Gate::open().await;
        let solution = solution(&gate).await;
        let script = async {
            let mut first = gate.accept().await;
            let sent = first.solution().await;
            let mut second = join!(first.refuse(refusal(Code::Busy, Some(fate))), gate.accept()).1;
            assert_eq!(second.solution().await, sent);
            second.grant(&sent).await;
        };
        redeem(&gate, solution, Options::default(), script).await.unwrap();
    }
}

#[tokio::test]
async fn a_solution_of_no_more_use_is_given_up_at_once() {
    let anew = Stop::AskAnew;
    for (code, fate, stop) in [
        (Code::Busy, None, anew),
        (Code::Internal, Some(SolutionFate::Spent), anew),
        (Code::Expired, None, anew),
        (Code::Forged, None, anew),
        (Code::Spent, Some(SolutionFate::Spent), anew),
        (Code::Unsolved, None, Stop::Final),
    ] {
        let gate = Gate::open().await;
        let solution = solution(&gate).await;
        let script = async {
            let mut guest = gate.accept().await;
            guest.solution().await;
            guest.refuse(refusal(code, fate)).await;
        };
        match redeem(&gate, solution, Options::default(), script).await {
            Err(Error::Refused(refusal) | Error::Rejected(refusal)) => {
                assert_eq!((refusal.message.code, refusal.stop, refusal.retries), (code, stop, 0));
            }
            other => panic!("{code}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn patience_ends() {
    let gate = Gate::open().await;
    let solution = solution(&gate).await;
    let patience = Patience { retries: 1, ..Patience::default() };
    let script = async {
        for _ in 0..2 {
            let mut guest = gate.accept().await;
            guest.solution().await;
            guest.refuse(refusal(Code::Draining, Some(SolutionFate::Kept))).await;
        }
    };
    let options = Options { patience, ..Options::default() };
    match redeem(&gate, solution, options, script).await {
        Err(Error::Refused(refusal)) => assert_eq!((refusal.stop, refusal.retries), (Stop::TooOften, 1)),
        other => panic!("{other:?}"),
    }
}
