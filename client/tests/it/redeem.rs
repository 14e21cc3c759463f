//! `wisdom redeem`: what it says about each end of a solution, and what to do next.

use tokio::join;
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::{ErrorMessage, Message, Solution, SolutionFate};
use wisdom_client::protocol::work::Work;

use crate::command::{Ended, ended, wisdom};
use crate::gate::{CHEAP, Gate, refusal, soon, tunnel};

const ANEW: &str = "ask for another challenge: wisdom challenge ADDR | wisdom solve | wisdom redeem ADDR\n";
const AGAIN: &str = "redeem the same solution again, it is granted at most once\n";

/// A solution of the gate's first challenge.
async fn solution(gate: &Gate) -> Solution {
    let ask = ended(wisdom(&["challenge", &gate.address().to_string()]), async {
        gate.offer(CHEAP).await.departure().await;
    });
    let challenge = ask.await.stdout;
    let solved = ended(wisdom(&["solve", &challenge]), async {}).await;
    let kind = wisdom_client::protocol::message::MessageType::Solution;
    match Message::decode(kind, solved.stdout.trim().as_bytes()) {
        Ok(Message::Solution(solution)) => solution,
        other => panic!("{other:?}"),
    }
}

async fn redeem(gate: &Gate, arguments: &[&str], script: impl Future<Output = ()>) -> Ended {
    let solution = Message::from(solution(gate).await).to_json();
    let (solution, address) = (String::from_utf8(solution).unwrap(), gate.address().to_string());
    let arguments = [&["redeem", &address, &solution], arguments].concat();
    ended(wisdom(&arguments), script).await
}

#[tokio::test]
async fn every_refusal_says_what_to_do_next() {
    let price = Work::new(512).unwrap();
    let kept = |code| refusal(code, Some(SolutionFate::Kept));
    for (message, exit, words) in [
        (refusal(Code::Expired, None), 5, format!("its time is over; {ANEW}")),
        (
            refusal(Code::Spent, Some(SolutionFate::Spent)),
            5,
            format!("a solution buys something once; {ANEW}"),
        ),
        (refusal(Code::Forged, None), 5, format!("altered on the way, or is another gate's; {ANEW}")),
        (refusal(Code::WrongService, None), 5, format!("not offered here, or no more; {ANEW}")),
        (refusal(Code::WrongSource, None), 5, format!("ask from this one; {ANEW}")),
        (refusal(Code::TooLittleWork, None).with_work(price), 5, "wisdom solve --work 512\n".to_owned()),
        (
            refusal(Code::Unsolved, None),
            5,
            "was any of the three altered? Solve it again: wisdom solve\n".to_owned(),
        ),
        (refusal(Code::Malformed, None), 4, "do not fit the challenge: was the solution altered".to_owned()),
        (refusal(Code::Busy, None), 4, ANEW.to_owned()),
        (kept(Code::Busy), 4, "the server keeps the solution: redeem it again later\n".to_owned()),
        (refusal(Code::Internal, Some(SolutionFate::Unknown)), 4, AGAIN.to_owned()),
        (ErrorMessage::new(Code::UnsupportedVersion, "v2"), 4, "a newer `wisdom` may help\n".to_owned()),
    ] {
        let gate = Gate::open().await;
        let code = message.code;
        let script = async {
            let mut guest = gate.accept().await;
            guest.solution().await;
            guest.refuse(message).await;
        };
        let ended = redeem(&gate, &["--no-retry"], script).await;
        assert_eq!((ended.code, &*ended.stdout), (Some(exit), ""), "{ended:?}");
        assert!(ended.stderr.contains(&format!("refused ({code}): ")), "{ended:?}");
        assert!(ended.stderr.contains(&words), "{words:?} is not in {ended:?}");
    }
}

#[tokio::test]
async fn a_kept_solution_is_sent_again_by_itself() {
    let gate = Gate::open().await;
    let script = async {
        let mut first = gate.accept().await;
        let sent = first.solution().await;
        let kept = refusal(Code::UpstreamUnavailable, Some(SolutionFate::Kept));
        let mut second = join!(first.refuse(kept), gate.accept()).1;
        assert_eq!(second.solution().await, sent);
        second.grant(&sent).await;
    };
    let ended = redeem(&gate, &[], script).await;
    assert_eq!((ended.code, &*ended.stdout), (Some(0), "Patience pays.\n    -- A gate\n"));
    assert_eq!(ended.stderr, "the server refused (upstream_unavailable): not now; trying again in 0.0 s\n");
}

#[tokio::test]
async fn a_lost_connection_leaves_the_outcome_open() {
    let gate = Gate::open().await;
    let script = async {
        let mut guest = gate.accept().await;
        guest.solution().await;
    };
    let ended = redeem(&gate, &["--no-retry"], script).await;
    assert_eq!(ended.code, Some(3));
    assert!(ended.stderr.contains("without an answer while redeeming"), "{ended:?}");
    assert!(ended.stderr.ends_with(AGAIN), "{ended:?}");

    let gate = Gate::open().await;
    let script = async {
        let mut guest = gate.accept().await;
        guest.solution().await;
        guest.departure().await;
    };
    let ended = redeem(&gate, &["--timeout", "50ms"], script).await;
    assert_eq!(ended.code, Some(6));
    assert!(ended.stderr.ends_with(AGAIN), "{ended:?}");
}

#[tokio::test]
async fn an_interrupt_leaves_the_outcome_open_too() {
    let gate = Gate::open().await;
    let solution = String::from_utf8(Message::from(solution(&gate).await).to_json()).unwrap();
    let child = wisdom(&["redeem", &gate.address().to_string(), &solution]).spawn().unwrap();
    let pid = child.id().unwrap().to_string();
    let mut guest = gate.accept().await;
    guest.solution().await;
    let killed = tokio::process::Command::new("kill").args(["-INT", &pid]).status().await.unwrap();
    assert!(killed.success());
    let output = soon(child.wait_with_output()).await.unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(130));
    assert!(stderr.starts_with("wisdom: interrupted\n") && stderr.ends_with(AGAIN), "{stderr}");
}

#[tokio::test]
async fn a_tunnel_is_no_quote_but_a_grant() {
    for (arguments, exit) in [(&[][..], 2), (&["--json"], 0)] {
        let gate = Gate::open().await;
        let script = async {
            let mut guest = gate.accept().await;
            let id = guest.solution().await.request_id.unwrap();
            guest.say(tunnel(id)).await;
        };
        let ended = redeem(&gate, arguments, script).await;
        assert_eq!(ended.code, Some(exit), "{ended:?}");
        if exit == 0 {
            assert_eq!(ended.json()["service"], "quotes");
        } else {
            assert!(ended.stderr.contains("is a tunnel, and `wisdom redeem` is for quotes"), "{ended:?}");
        }
    }
}
