//! The dialect of lines: what is read of a line does not depend on the pieces in which it comes, and nothing is kept beyond the cap; what is
//! written of a message has as many lines as it should, and nothing in them that a terminal obeys.

use std::time::Duration;

use wisdom_protocol::frame::DecodeError;
use wisdom_protocol::message::{Message, MessageType};
use wisdom_protocol::text::is_unsafe;
use wisdom_server::dialect::text::{LineMistake, MAX_LINE_BYTES, Scanned, render, scan};

/// See the module. The first byte says whether the rest is read or written, and in pieces of what length or of which type.
pub fn check(input: &[u8]) {
    let Some((&choice, rest)) = input.split_first() else { return };
    let number = usize::from(choice >> 1);
    if choice & 1 == 0 {
        read(rest, number.max(1));
    } else {
        written(MessageType::ALL[number % MessageType::ALL.len()], rest);
    }
}

/// What comes of a stream.
#[derive(Debug, PartialEq)]
enum Verdict {
    Message(Result<Message, DecodeError>, usize),
    Mistake(LineMistake),
    /// It ended within white space.
    Nothing,
}

fn read(stream: &[u8], piece: usize) {
    let whole = in_pieces(stream, MAX_LINE_BYTES + 1);
    assert_eq!(in_pieces(stream, piece), whole, "in pieces");
    let Verdict::Message(message, taken) = &whole else { return };
    assert!(*taken <= stream.len(), "more than there is");
    let white = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
    let begin = stream.iter().take_while(|byte| white(byte)).count();
    let end = begin + stream[begin..*taken].iter().rposition(|byte| !white(byte)).map_or(0, |last| last + 1);
    assert!(end - begin <= MAX_LINE_BYTES);
    // Of two mistakes, which is told may depend on the white space around them.
    let alone = Message::decode(MessageType::Solution, &stream[begin..end]);
    assert_eq!(message.as_ref().ok(), alone.as_ref().ok(), "the line's own");
    assert!(!matches!(message, Ok(other) if other.message_type() != MessageType::Solution));
}

/// As the gate reads: never more than one byte beyond the cap, and no further once there is a verdict.
fn in_pieces(stream: &[u8], piece: usize) -> Verdict {
    let mut end = 0;
    loop {
        let ended = end == stream.len();
        match scan(&stream[..end], ended) {
            Err(mistake) => return Verdict::Mistake(mistake),
            Ok(Scanned::Line(message, taken)) => {
                assert!(taken <= end);
                return Verdict::Message(message, taken);
            }
            Ok(Scanned::Blank) if ended => return Verdict::Nothing,
            Ok(Scanned::Begun) if ended => panic!("a line that has ended has a verdict"),
            Ok(Scanned::Blank | Scanned::Begun) => {
                assert!(end <= MAX_LINE_BYTES, "{end} bytes are kept and more are wanted");
            }
        }
        end = (end + piece).min(MAX_LINE_BYTES + 1).min(stream.len());
    }
}

fn written(kind: MessageType, payload: &[u8]) {
    let Ok(message) = Message::decode(kind, payload) else { return };
    let text = render(&message, Duration::from_secs(20));
    let bad = |character: &char| *character != '\n' && is_unsafe(*character);
    assert_eq!(text.chars().find(bad), None, "{text:?}");
    assert!(text.is_empty() || text.ends_with('\n'));
    let lines = text.lines().count();
    match message {
        Message::Challenge(challenge) => {
            assert_eq!(lines, 2);
            assert!(text.ends_with(&format!("\nwisdom solve {}\n", challenge.token.to_text())));
        }
        Message::Error(error) => {
            assert_eq!(lines, 1);
            assert!(text.starts_with(&format!("error: {}: ", error.code)));
        }
        Message::Granted(granted) => {
            let quote = granted.quote.as_ref();
            let of_quote = quote.map_or(0, |quote| quote.text().lines().count());
            let of_author = usize::from(quote.is_some_and(|quote| quote.author().is_some()));
            assert_eq!(lines, 1 + of_quote + of_author);
        }
        Message::ChallengeRequest(_) | Message::Solution(_) => assert_eq!(lines, 0),
    }
}
