//! Deadlines and endings of a line, in memory and on virtual time.

mod in_lines;

use std::future::{pending, ready};

use tokio::io::{DuplexStream, duplex};
use wisdom_protocol::message::ChallengeRequest;
use wisdom_protocol::time::UnixMillis;

use super::*;
use crate::admission::{Occupancy, Part};
use crate::config::tests::settings_with;

fn line() -> (Line<DuplexStream>, DuplexStream) {
    let (ours, theirs) = duplex(64 * 1024);
    (line_over(ours), theirs)
}

fn line_over(stream: DuplexStream) -> Line<DuplexStream> {
    let (timeouts, clock) = (settings_with(&[]).timeouts, Clock::starting_at(UnixMillis(0)));
    Line::new(stream, &Dialect::Frames, timeouts, clock, clock.instant())
}

fn request() -> Vec<u8> {
    Message::from(ChallengeRequest::default()).to_frame()
}

/// Reads with nothing that interrupts, and says after how long it ended.
async fn timed(line: &mut Line<DuplexStream>, wait: Wait) -> (Input, Duration) {
    let began = line.clock.instant();
    let input = line.read(wait, pending(), pending()).await.unwrap();
    (input, line.clock.instant() - began)
}

#[tokio::test(start_paused = true)]
async fn silence_ends_each_wait_at_its_own_deadline() {
    let cases = [(Wait::FirstFrame, 5), (Wait::Hold, 20), (Wait::Idle, 10)];
    for (wait, seconds) in cases {
        let (mut line, _theirs) = line();
        let (input, took) = timed(&mut line, wait).await;
        assert!(matches!(input, Input::TimedOut(Overdue::Waiting(at)) if at == wait), "{input:?}");
        assert_eq!(took.as_secs(), seconds, "{wait:?}");
        assert_eq!(line.buffer.capacity(), 0, "who sent nothing holds nothing");
    }
}

/// Sends a byte every so often, and says what ended the frame and after how long.
async fn trickled(wait: Wait, bytes: Vec<u8>, every: Duration) -> (Input, Duration) {
    let (mut line, mut theirs) = line();
    let trickle = tokio::spawn(async move {
        for byte in bytes {
            let _ = theirs.write_all(&[byte]).await;
            // Pause: on virtual time, which this moves.
            tokio::time::sleep(every).await;
        }
    });
    let outcome = timed(&mut line, wait).await;
    trickle.abort();
    outcome
}

#[tokio::test(start_paused = true)]
async fn a_trickle_extends_nothing() {
    let padded = frame_of(4_096);
    for (wait, overdue) in
        [(Wait::FirstFrame, Overdue::Waiting(Wait::FirstFrame)), (Wait::Hold, Overdue::Frame)]
    {
        // Whole only after 8 s, and so long that its size allows more than the deadline.
        let (input, took) = trickled(wait, padded.clone(), Duration::from_millis(2)).await;
        assert!(matches!(input, Input::TimedOut(at) if at == overdue), "{input:?}");
        assert_eq!(took.as_secs(), 5, "{wait:?}");
    }
}

/// A request of so many bytes, mostly spaces.
fn frame_of(payload: usize) -> Vec<u8> {
    let mut bytes = vec![b' '; 8 + payload];
    bytes[..8].copy_from_slice(&[1, 1, 0, 0, 0, 0, 0, 0]);
    bytes[4..8].copy_from_slice(&u32::try_from(payload).unwrap().to_be_bytes());
    bytes[8..10].copy_from_slice(b"{}");
    bytes
}

#[tokio::test(start_paused = true)]
async fn a_frame_that_has_begun_has_to_come_at_a_least_rate() {
    for wait in [Wait::FirstFrame, Wait::Hold, Wait::Idle] {
        for (payload, every_ms, expected_ms) in [
            // A header alone that never ends: the grace, and 8 ms for its 8 bytes.
            (1_016, 500, Some(2_007)),
            // 1 KiB may take a second more. At 2 ms a byte it would take 2.05 s, at 4 ms 4.1 s.
            (1_016, 2, None),
            (1_016, 4, Some(3_000)),
        ] {
            let (input, took) = trickled(wait, frame_of(payload), Duration::from_millis(every_ms)).await;
            match expected_ms {
                Some(expected_ms) => {
                    assert!(matches!(input, Input::TimedOut(Overdue::Frame)), "{wait:?}: {input:?}");
                    assert_eq!(took.as_millis(), expected_ms, "{wait:?}, {every_ms} ms");
                }
                None => assert!(matches!(input, Input::Message(_)), "{wait:?}: {input:?}"),
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn waits_are_shorter_where_others_wait_and_shortest_in_the_lane() {
    let full = Occupancy { live: 100, soft: 100 };
    for (part, wait, expected_ms) in [
        (Part::Floor, Wait::FirstFrame, 1_250),
        (Part::Floor, Wait::Idle, 2_500),
        (Part::Lane, Wait::FirstFrame, 1_000),
    ] {
        let (mut line, _theirs) = line();
        line.set_pace(Pace { occupancy: full, part });
        let (input, took) = timed(&mut line, wait).await;
        assert!(matches!(input, Input::TimedOut(Overdue::Waiting(at)) if at == wait), "{input:?}");
        assert_eq!(took.as_millis(), expected_ms, "{wait:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn who_has_to_make_room_goes_in_the_middle_of_a_frame_too_but_not_behind_a_whole_one() {
    let (mut line, mut theirs) = line();
    theirs.write_all(&request()[..9]).await.unwrap();
    let input = line.read(Wait::Idle, pending(), ready(())).await.unwrap();
    assert!(matches!(input, Input::Evicted), "{input:?}");
    theirs.write_all(&request()[9..]).await.unwrap();
    let input = line.read(Wait::Idle, pending(), ready(())).await.unwrap();
    assert!(matches!(input, Input::Message(_)), "{input:?}");
}

#[tokio::test(start_paused = true)]
async fn the_life_of_a_connection_ends_whatever_it_does() {
    let (mut line, mut theirs) = line();
    for _ in 0..11 {
        tokio::time::advance(Duration::from_secs(10)).await;
        theirs.write_all(&request()).await.unwrap();
        assert!(matches!(timed(&mut line, Wait::Idle).await.0, Input::Message(_)));
    }
    let (input, took) = timed(&mut line, Wait::Hold).await;
    assert!(matches!(input, Input::TimedOut(Overdue::Lifetime)), "{input:?}");
    assert_eq!(took.as_secs(), 10, "of the 20 that a hold may last");
}

#[tokio::test(start_paused = true)]
async fn a_life_is_over_though_the_next_request_is_there_already() {
    let (mut line, mut theirs) = line();
    theirs.write_all(&request()).await.unwrap();
    tokio::time::advance(Duration::from_mins(2)).await;
    let (input, _) = timed(&mut line, Wait::Idle).await;
    assert!(matches!(input, Input::TimedOut(Overdue::Lifetime)), "{input:?}");
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_does_not_read_is_given_up() {
    let (ours, _theirs) = duplex(16);
    let mut line = line_over(ours);
    let written =
        line.write(&ChallengeRequest { max_work: Some(1 << 40), ..Default::default() }.into()).await;
    assert!(matches!(written, Err(LineError::WriteTimeout)), "{written:?}");
}

#[tokio::test(start_paused = true)]
async fn ends_are_told_apart() {
    let (mut line1, theirs) = line();
    drop(theirs);
    assert!(matches!(timed(&mut line1, Wait::Idle).await.0, Input::End));
    for length in [1, 7, 8, 9] {
        let (mut line, mut theirs) = line();
        theirs.write_all(&request()[..length]).await.unwrap();
        drop(theirs);
        let (input, _) = timed(&mut line, Wait::FirstFrame).await;
        assert!(matches!(input, Input::Undecodable(DecodeError::Truncated)), "{length} bytes: {input:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_interruption_counts_only_between_frames() {
    let (mut line, mut theirs) = line();
    let input = line.read(Wait::Idle, ready(()), pending()).await.unwrap();
    assert!(matches!(input, Input::Interrupted), "{input:?}");
    theirs.write_all(&request()).await.unwrap();
    let input = line.read(Wait::Idle, ready(()), pending()).await.unwrap();
    assert!(matches!(input, Input::Message(_)), "what has come is taken up: {input:?}");
}

#[tokio::test(start_paused = true)]
async fn nothing_is_read_beyond_a_frame_and_no_buffer_stays() {
    let (mut line, mut theirs) = line();
    theirs.write_all(&[request(), b"tunnel bytes".to_vec()].concat()).await.unwrap();
    assert!(matches!(timed(&mut line, Wait::FirstFrame).await.0, Input::Message(_)));
    assert_eq!(line.buffer.capacity(), 0);
    let mut rest = [0; 12];
    line.stream.read_exact(&mut rest).await.unwrap();
    assert_eq!(&rest, b"tunnel bytes");
}

#[tokio::test(start_paused = true)]
async fn what_comes_while_something_is_waited_for_is_kept_up_to_the_cap() {
    for (sent, taken, ended) in
        [(0, 0, true), (5_000, 5_000, true), (MAX_EARLY_BYTES, MAX_EARLY_BYTES, false)]
    {
        let (mut line, mut theirs) = line();
        theirs.write_all(&vec![7; sent]).await.unwrap();
        drop(theirs);
        // Pause: on virtual time, which this moves.
        let work = tokio::time::sleep(Duration::from_secs(1));
        let ahead = line.ahead(work, pending()).await;
        assert!(matches!(ahead, Ahead::Done(())), "{ahead:?}");
        let (_, early, _) = line.into_parts();
        assert_eq!(
            (early.bytes.len(), early.ended),
            (taken, ended),
            "at the cap nothing more is read, an end neither"
        );
    }
    let (mut line, mut theirs) = line();
    theirs.write_all(&vec![7; 20_000]).await.unwrap();
    let interrupted = line.ahead(pending::<()>(), ready(())).await;
    assert!(matches!(interrupted, Ahead::Interrupted), "{interrupted:?}");
    let mut rest = [0; 20_000 - MAX_EARLY_BYTES];
    line.stream.read_exact(&mut rest).await.unwrap();
    assert_eq!(line.into_parts().1.bytes.len(), MAX_EARLY_BYTES, "the rest stays with the kernel");
}

#[tokio::test(start_paused = true)]
async fn who_sends_nothing_ahead_holds_nothing() {
    let (mut line, _theirs) = line();
    assert!(matches!(line.ahead(ready(()), pending()).await, Ahead::Done(())));
    assert_eq!(line.buffer.capacity(), 0);
}
