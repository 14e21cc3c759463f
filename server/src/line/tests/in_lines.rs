//! The text dialect over a stream: whose turn it is, what is waited for and for how long, and that nothing read is lost.

use wisdom_protocol::message::{Algorithm, Challenge, Granted, RequestId};
use wisdom_protocol::token::Token;
use wisdom_protocol::work::{PuzzleCount, Work};

use super::*;

const SOLUTION: &[u8] = br#"{"challenge":"x","work":64,"nonces":[1,2]}"#;

fn service() -> ServiceName {
    ServiceName::new("ctf").unwrap()
}

fn challenge() -> Message {
    let fields = Challenge {
        token: Token::from_text(&"A".repeat(160)).unwrap(),
        algorithm: Algorithm::Sha256,
        work: Work::new(64).unwrap(),
        puzzles: PuzzleCount::new(2).unwrap(),
        expires_in_ms: 60_000,
        hold_ms: 20_000,
        service: service(),
    };
    fields.into()
}

/// A line that has told its challenge.
async fn greeted(keys: &[(&str, &str)]) -> (Line<DuplexStream>, DuplexStream) {
    let (ours, mut theirs) = duplex(64 * 1024);
    let timeouts = settings_with(keys).timeouts;
    let clock = Clock::starting_at(UnixMillis(0));
    let mut line = Line::new(ours, &Dialect::Text(service()), timeouts, clock, clock.instant());
    let (input, took) = timed(&mut line, Wait::FirstFrame).await;
    let Input::Message(Message::ChallengeRequest(request)) = input else { panic!("{input:?}") };
    assert_eq!((request.service, took), (Some(service()), Duration::ZERO), "nobody has to ask");
    line.write(&challenge()).await.unwrap();
    let mut greeting = vec![0; 512];
    let length = theirs.read(&mut greeting).await.unwrap();
    assert!(greeting.starts_with(b"Hash of Wisdom: ctf costs 64 hashes") && greeting[length - 1] == b'\n');
    (line, theirs)
}

#[tokio::test(start_paused = true)]
async fn a_person_has_as_long_as_the_token_or_as_configured() {
    for (keys, seconds) in [(&[][..], 60), (&[("timeouts.text_hold", "30s")], 30)] {
        let (mut line, _theirs) = greeted(keys).await;
        assert_eq!(line.buffer.capacity(), 0, "who sent nothing holds nothing");
        let (input, took) = timed(&mut line, Wait::Hold).await;
        assert!(matches!(input, Input::TimedOut(Overdue::Waiting(Wait::Hold))), "{input:?}");
        assert_eq!(took.as_secs(), seconds);
    }
}

#[tokio::test(start_paused = true)]
async fn white_space_that_trickles_extends_nothing() {
    let (mut line, mut theirs) = greeted(&[]).await;
    let trickle = tokio::spawn(async move {
        while theirs.write_all(b"\n").await.is_ok() {
            // Pause: on virtual time, which this moves.
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    });
    let (input, took) = timed(&mut line, Wait::Hold).await;
    assert!(matches!(input, Input::TimedOut(Overdue::Waiting(Wait::Hold))), "{input:?}");
    assert_eq!(took.as_secs(), 60);
    trickle.abort();
}

#[tokio::test(start_paused = true)]
async fn a_line_that_has_begun_has_the_time_of_a_frame() {
    let (mut line, mut theirs) = greeted(&[]).await;
    let trickle = tokio::spawn(async move {
        for byte in SOLUTION {
            let _ = theirs.write_all(&[*byte]).await;
            // Pause: on virtual time, which this moves.
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    });
    let (input, took) = timed(&mut line, Wait::Hold).await;
    assert!(matches!(input, Input::TimedOut(Overdue::Frame)), "{input:?}");
    assert_eq!(took.as_secs(), 5);
    trickle.abort();
}

#[tokio::test(start_paused = true)]
async fn what_comes_with_the_solution_stays() {
    for end in ["\n", "\r\n"] {
        let (mut line, mut theirs) = greeted(&[]).await;
        theirs.write_all(&[b"\r\n", SOLUTION, end.as_bytes(), b"PING\r\n"].concat()).await.unwrap();
        let (input, _) = timed(&mut line, Wait::Hold).await;
        assert!(matches!(input, Input::Message(Message::Solution(_))), "{input:?}");
        assert_eq!(line.buffer, "PING\r\n");
    }
}

#[tokio::test(start_paused = true)]
async fn the_end_of_input_ends_a_line_or_is_departure() {
    for (sent, solution) in [(SOLUTION, true), (b"", false), (b"\r\n ", false)] {
        let (mut line, mut theirs) = greeted(&[]).await;
        theirs.write_all(sent).await.unwrap();
        theirs.shutdown().await.unwrap();
        let (input, _) = timed(&mut line, Wait::Hold).await;
        match input {
            Input::Message(Message::Solution(_)) => assert!(solution),
            Input::End => assert!(!solution),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn rubbish_is_told_at_its_first_byte_and_a_long_line_at_its_cap() {
    for (sent, expected) in [
        (b"\x16".to_vec(), LineMistake::NoSolution(0x16)),
        (b"{".repeat(text::MAX_LINE_BYTES + 1), LineMistake::TooLong),
        (b" ".repeat(text::MAX_LINE_BYTES + 1), LineMistake::TooLong),
    ] {
        let (mut line, mut theirs) = greeted(&[]).await;
        theirs.write_all(&sent).await.unwrap();
        let (input, took) = timed(&mut line, Wait::Hold).await;
        assert!(matches!(input, Input::Unreadable(mistake) if mistake == expected), "{input:?}");
        assert_eq!(took, Duration::ZERO);
    }
}

#[tokio::test(start_paused = true)]
async fn after_a_quote_the_line_is_over() {
    let (mut line, mut theirs) = greeted(&[]).await;
    let request_id = RequestId::parse("00000000-0000-7000-8000-000000000000").unwrap();
    let quote = wisdom_protocol::message::Quote::new("Look twice.", None);
    let granted = Granted { service: service(), request_id, quote, idle_timeout_ms: None, lifetime_ms: None };
    line.write(&granted.into()).await.unwrap();
    theirs.write_all(b"more\r\n").await.unwrap();
    let (input, took) = timed(&mut line, Wait::Idle).await;
    assert!(matches!(input, Input::End), "{input:?}");
    assert_eq!(took, DISCARD_TIMEOUT, "what still comes is discarded, so that the quote arrives");
    let mut text = String::new();
    theirs.read_to_string(&mut text).await.unwrap();
    assert_eq!(text, "granted: ctf\nLook twice.\n");
}
