//! What a command of the pipe is given: one payload, on standard input or as an argument.
//!
//! Owns the bounded read, and words for everything that is not what was expected. What is a message is `PROTOCOL.md`'s
//! business: it is read as strictly as from the network.

use std::io::{IsTerminal, Read};

use serde::de::IgnoredAny;
use wisdom_client::protocol::message::{Message, MessageType, Solution};
use wisdom_client::protocol::token::Token;
use wisdom_client::{Task, text};

use crate::exit::Failure;

/// As an argument: standard input after all, also where it is a terminal.
const STDIN: &str = "-";
/// Where payloads come from that did not come from an argument.
const STDIN_NAME: &str = "standard input";

/// In front of what the command before said.
const FAILED_BEFORE: &str = "the command before failed: ";
/// Indented, to be a line of its own in a hint.
const PIPE: &str = "    wisdom challenge ADDR | wisdom solve | wisdom redeem ADDR";

/// The challenge to solve: `argument`, or standard input.
pub(crate) fn task(argument: Option<&str>) -> Result<Task, Failure> {
    if let Some(bare) = argument.map(str::trim).filter(|&text| text != STDIN && !text.starts_with('{')) {
        return bare_task(bare);
    }
    match payload(MessageType::Challenge, argument)? {
        Message::Challenge(challenge) => {
            Task::of(&challenge).map_err(|error| Failure::usage(error.to_string()))
        }
        other => Err(strange(other.message_type())),
    }
}

/// The solution to redeem: `argument`, or standard input.
pub(crate) fn solution(argument: Option<&str>) -> Result<Solution, Failure> {
    match payload(MessageType::Solution, argument)? {
        Message::Solution(solution) => Ok(solution),
        other => Err(strange(other.message_type())),
    }
}

fn bare_task(text: &str) -> Result<Task, Failure> {
    let task = Token::from_text(text).and_then(Task::of_bare);
    task.map_err(|error| {
        Failure::usage(format!("the argument is no challenge: {error}"))
            .advising("give the 160 characters of the member `challenge`, or the whole payload in quotes")
    })
}

/// Decoding gave another message than it was asked for.
fn strange(kind: MessageType) -> Failure {
    Failure::internal(format!("a {} was read as something else; this is a bug", kind.name()))
}

fn payload(wanted: MessageType, argument: Option<&str>) -> Result<Message, Failure> {
    let (name, cap) = (wanted.name(), wanted.receiver().max_payload_bytes());
    let (bytes, origin) = match argument {
        Some(text) if text != STDIN => (text.as_bytes().to_vec(), "the argument"),
        _ => (standard_input(name, cap, argument.is_some())?, STDIN_NAME),
    };
    if bytes.len() > usize::try_from(cap).unwrap_or(usize::MAX) {
        return Err(Failure::usage(format!("{origin} has more than the {cap} bytes of any {name}")));
    }
    Message::decode(wanted, &bytes).map_err(|error| {
        let told = explained(wanted, &bytes, origin);
        told.unwrap_or_else(|| Failure::usage(format!("{origin} is no {name}: {error}")))
    })
}

/// One byte more than the `cap`, and no further. A pipe is waited for: whatever fills it has its own timeout.
fn standard_input(name: &str, cap: u32, on_purpose: bool) -> Result<Vec<u8>, Failure> {
    let stdin = std::io::stdin().lock();
    if stdin.is_terminal() && !on_purpose {
        let message = format!("a {name} is expected on standard input, and that is a terminal");
        let hint = format!("pipe one into it, or write {STDIN} to type it:\n{PIPE}");
        return Err(Failure::usage(message).advising(hint));
    }
    let mut bytes = Vec::new();
    let read = stdin.take(u64::from(cap) + 1).read_to_end(&mut bytes);
    read.map_err(|error| Failure::internal(format!("cannot read standard input: {error}")))?;
    Ok(bytes)
}

/// What was found instead of `wanted`, where it is something known.
fn explained(wanted: MessageType, bytes: &[u8], origin: &str) -> Option<Failure> {
    let name = wanted.name();
    if bytes.trim_ascii().is_empty() {
        let failure = Failure::usage(format!("{origin} is empty where a {name} was expected"));
        let hint = "if it is a pipe, the command before has failed: see what it says above";
        return Some(if origin == STDIN_NAME { failure.advising(hint) } else { failure });
    }
    if let Some(message) = failure_of_the_step_before(bytes) {
        // Said once, however long the pipe is.
        let message = message.trim_start_matches(FAILED_BEFORE);
        return Some(Failure::usage(format!("{FAILED_BEFORE}{}", text::line(message))));
    }
    if wanted == MessageType::Challenge && is_bare(bytes) {
        let failure = Failure::usage(format!("{origin} has a bare challenge where its payload was expected"));
        return Some(failure.advising("give it as an argument: wisdom solve CHALLENGE"));
    }
    let kinds = [MessageType::Solution, MessageType::Challenge, MessageType::Granted, MessageType::Error];
    let found = kinds.into_iter().find_map(|kind| Message::decode(kind, bytes).ok());
    found.map(|found| of_another_kind(wanted, &found, origin)).or_else(|| not_one(name, bytes, origin))
}

fn is_bare(bytes: &[u8]) -> bool {
    str::from_utf8(bytes.trim_ascii()).is_ok_and(|text| Token::from_text(text).is_ok())
}

/// Where there is less than one value, or more.
fn not_one(name: &str, bytes: &[u8], origin: &str) -> Option<Failure> {
    let mut values = serde_json::Deserializer::from_slice(bytes).into_iter::<IgnoredAny>();
    match values.next()? {
        Err(error) if error.is_eof() => {
            Some(Failure::usage(format!("{origin} ends in the middle of the {name}: was it cut off?")))
        }
        Err(_) => None,
        Ok(_) => {
            let behind = values.byte_offset();
            let begins = bytes.get(behind..)?.iter().position(|byte| !byte.is_ascii_whitespace())?;
            let message = format!("{origin} goes on after the {name}, at byte {}", behind + begins);
            Some(Failure::usage(message).advising("one JSON object is expected, and nothing else"))
        }
    }
}

fn of_another_kind(wanted: MessageType, found: &Message, origin: &str) -> Failure {
    let hint = match found {
        Message::Challenge(_) => "it is to be solved first: wisdom solve",
        Message::Solution(_) => "it is solved already, and to be redeemed: wisdom redeem ADDR",
        Message::Granted(_) => "its solution was redeemed, and nothing is left to be done",
        Message::Error(_) | Message::ChallengeRequest(_) => "nothing can be done with it here: ask again",
    };
    let what = match found {
        Message::Error(error) => {
            format!("a server's refusal ({}: {})", error.code, text::line(error.message()))
        }
        Message::Granted(_) => "what a server granted".to_owned(),
        other => format!("a {}", other.message_type().name()),
    };
    Failure::usage(format!("{origin} has {what} where a {} was expected", wanted.name())).advising(hint)
}

/// The message in what `--json` prints after a failure.
fn failure_of_the_step_before(bytes: &[u8]) -> Option<String> {
    let object: serde_json::Value = serde_json::from_slice(bytes).ok()?;
    object.get("error")?.get("message")?.as_str().map(str::to_owned)
}
