//! Lines, byte by byte.

use wisdom_protocol::message::{Algorithm, Quote, RequestId};
use wisdom_protocol::service::{ProviderName, ServiceName};
use wisdom_protocol::token::Token;
use wisdom_protocol::work::{PuzzleCount, Work};

use super::*;

const ID: &str = "0192f0c1-7a3b-7c4d-8e5f-001122334455";
const SOLUTION: &str = r#"{"challenge":"x","work":64,"nonces":[1,29,37,0]}"#;

fn taken(input: &[u8], ended: bool) -> usize {
    match scan(input, ended) {
        Ok(Scanned::Line(Ok(Message::Solution(solution)), taken)) => {
            assert_eq!((solution.work, solution.nonces.len()), (64, 4));
            taken
        }
        other => panic!("{}: {other:?}", input.escape_ascii()),
    }
}

#[test]
fn a_line_ends_with_lf_or_crlf_or_the_input() {
    let length = SOLUTION.len();
    for (before, after, read) in [("", "\n", 1), ("", "\r\n", 2), ("", " \t\r\n", 4), (" \r\n\n\t", "\n", 6)]
    {
        let line = format!("{before}{SOLUTION}{after}");
        assert_eq!(taken(line.as_bytes(), false), length + read, "{line:?}");
        let early = format!("{line}PING\r\n{{\n");
        assert_eq!(taken(early.as_bytes(), false), length + read, "{early:?}");
        for end in 0..line.len() - 1 {
            let expected = if end <= before.len() { Scanned::Blank } else { Scanned::Begun };
            assert_eq!(scan(&line.as_bytes()[..end], false), Ok(expected), "{end} bytes of {line:?}");
        }
    }
    assert_eq!(taken(SOLUTION.as_bytes(), true), length);
    assert_eq!(scan(b"", true), Ok(Scanned::Blank));
    assert_eq!(scan(b" \r\n", true), Ok(Scanned::Blank));
}

#[test]
fn a_line_that_is_no_solution_is_told_by_its_first_byte() {
    let inputs: [&[u8]; 7] = [
        b"GET / HTTP/1.1\r\n",
        b"\x16\x03\x01\x02\0",
        b"\x01\x01\0\0\0\0\0\x02{}",
        b"SSH-2.0-OpenSSH_10.0\r\n",
        b"\0",
        b"[1,29,37,0]\n",
        "\u{feff}{}".as_bytes(),
    ];
    for input in inputs {
        assert_eq!(scan(input, false), Err(LineMistake::NoSolution(input[0])), "{}", input.escape_ascii());
    }
    assert_eq!(scan(b"\r\n \x7f", false), Err(LineMistake::NoSolution(0x7f)));
}

#[test]
fn a_line_of_braces_that_is_no_solution_is_no_json_for_it() {
    let lines =
        ["{}", "{\"challenge\":\"x\"}", "{", "{\"challenge\":\"x\",\"work\":64,\"nonces\":[]}", "{}{}"];
    for line in lines {
        let scanned = scan(format!("{line}\n").as_bytes(), false);
        assert!(matches!(scanned, Ok(Scanned::Line(Err(DecodeError::Json(_)), _))), "{line}: {scanned:?}");
    }
}

#[test]
fn a_line_has_a_cap() {
    let padded = |length: usize| format!("{SOLUTION}{}", " ".repeat(length - SOLUTION.len()));
    assert_eq!(taken(format!("{}\n", padded(MAX_LINE_BYTES)).as_bytes(), false), MAX_LINE_BYTES + 1);
    for (input, ended) in [
        (format!("{}\n", padded(MAX_LINE_BYTES + 1)), false),
        (padded(MAX_LINE_BYTES + 1), false),
        (padded(MAX_LINE_BYTES + 1), true),
        (" ".repeat(MAX_LINE_BYTES + 1), false),
        (format!("{}{SOLUTION}\n", "\n".repeat(MAX_LINE_BYTES)), false),
    ] {
        assert_eq!(scan(input.as_bytes(), ended), Err(LineMistake::TooLong), "{} bytes", input.len());
    }
    // The end may still come behind these.
    assert_eq!(scan(padded(MAX_LINE_BYTES).as_bytes(), false), Ok(Scanned::Begun));
}

fn offer() -> Challenge {
    let puzzles = PuzzleCount::new(4).unwrap();
    Challenge {
        token: Token::from_text(&"A".repeat(160)).unwrap(),
        algorithm: Algorithm::Sha256,
        work: Work::new(3_000_000).unwrap(),
        puzzles,
        expires_in_ms: 60_000,
        hold_ms: 20_000,
        service: ServiceName::new("quotes").unwrap(),
    }
}

#[test]
fn the_greeting_is_two_lines_and_the_second_is_the_command() {
    let text = render(&offer().into(), Duration::from_mins(1));
    let expected = format!(
        "Hash of Wisdom: quotes costs 3000000 hashes (2^21.5). Within 60 s, run the next line (or `python3 wisdom.py` with the \
         same words), and paste here the line that it prints.\nwisdom solve {}\n",
        "A".repeat(160)
    );
    assert_eq!(text, expected);
}

#[test]
fn a_person_is_held_for_as_long_as_configured_and_as_the_token_lives() {
    assert_eq!(hold(Duration::from_mins(5), &offer()).as_secs(), 60);
    assert_eq!(hold(Duration::from_secs(30), &offer()).as_secs(), 30);
}

fn grant(quote: Option<Quote>) -> Message {
    let request_id = RequestId::parse(ID).unwrap();
    let service = ServiceName::new("quotes").unwrap();
    Granted { service, request_id, quote, idle_timeout_ms: None, lifetime_ms: None }.into()
}

#[test]
fn a_grant_is_one_line_and_then_the_quote_or_the_tunnel() {
    let quote = |text, author| grant(Quote::new(text, author));
    let provided = |author| {
        let quote = Quote::new("Look twice.", author).unwrap();
        grant(Some(quote.provided_by(ProviderName::new("almanac").unwrap())))
    };
    for (message, expected) in [
        (grant(None), "granted: quotes\n"),
        (quote("Look twice.", None), "granted: quotes\nLook twice.\n"),
        (
            quote("Look twice.\nLeap once.\n", Some("Anon")),
            "granted: quotes\nLook twice.\nLeap once.\n-- Anon\n",
        ),
        (provided(None), "granted: quotes\nLook twice.\n(via almanac)\n"),
        (provided(Some("Anon")), "granted: quotes\nLook twice.\n-- Anon\n(via almanac)\n"),
        (quote("a\u{1b}[2Jb\rc", Some("x\ny")), "granted: quotes\na\\u{1b}[2Jb\\rc\n-- x\\ny\n"),
    ] {
        assert_eq!(render(&message, Duration::ZERO), expected);
    }
}

#[test]
fn an_error_is_one_line_with_its_code() {
    let spent = ErrorMessage::new(Code::Spent, "this solution has already been redeemed")
        .with_solution(SolutionFate::Spent)
        .with_request_id(RequestId::parse(ID).unwrap());
    let busy = ErrorMessage::new(Code::Busy, "full\nerror: forged\u{202e}")
        .with_solution(SolutionFate::Kept)
        .with_retry_after_ms(1_001);
    let failed = ErrorMessage::new(Code::Internal, "the server failed").with_solution(SolutionFate::Unknown);
    for (error, expected) in [
        (spent, format!("error: spent: this solution has already been redeemed [{ID}]\n")),
        (
            busy,
            "error: busy: full\\nerror: forged\\u{202e}; a solution already made is kept; come back in 2 s\n"
                .into(),
        ),
        (failed, "error: internal: the server failed; a solution may be sent again\n".into()),
    ] {
        assert_eq!(render(&error.into(), Duration::ZERO), expected);
    }
}

#[test]
fn labels_are_listed() {
    let all = [LineMistake::NoSolution(0), LineMistake::TooLong];
    assert!(all.iter().map(LineMistake::label).eq(LineMistake::labels()));
}
