//! What is printed for programs: one JSON object on one line.
//!
//! Owns the shapes of what `wisdom get --json` prints and of failures, which `client/schema/` publishes. The other commands
//! print payloads of `PROTOCOL.md`, whose shapes are not decided here.

use std::fmt::Write as _;
use std::time::Duration;

use serde::Serialize;
use wisdom_client::Purchase;
use wisdom_client::protocol::message::{Quote, SolutionFate};
use wisdom_client::protocol::text::is_unsafe;

use crate::exit::Failure;

/// One line of JSON. `serde_json` escapes what JSON must; what a terminal would obey is escaped here. It can only be
/// inside of texts, where an escape means the same.
pub(crate) fn one_line(value: &impl Serialize) -> String {
    let mut line = String::new();
    for character in serde_json::to_string(value).unwrap_or_default().chars() {
        if is_unsafe(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _infallible = write!(line, "\\u{unit:04x}");
            }
        } else {
            line.push(character);
        }
    }
    line.push('\n');
    line
}

#[derive(Serialize)]
pub(crate) struct Success<'a> {
    quote: Option<&'a Quote>,
    service: &'a str,
    request_id: String,
    work: u64,
    bits: f64,
    hashes: u64,
    seconds: Seconds,
    hashes_per_second: u64,
    attempts: u32,
}

#[derive(Serialize)]
struct Seconds {
    total: f64,
    solve: f64,
}

impl<'a> Success<'a> {
    pub(crate) fn of(Purchase { granted, receipt, .. }: &'a Purchase) -> Self {
        Self {
            quote: granted.quote.as_ref(),
            service: granted.service.as_str(),
            request_id: granted.request_id.to_string(),
            work: receipt.work.hashes(),
            bits: rounded(receipt.work.bits(), 100.0),
            hashes: receipt.hashes,
            seconds: Seconds { total: seconds(receipt.total_time), solve: seconds(receipt.solve_time) },
            hashes_per_second: whole(receipt.rate()),
            attempts: receipt.attempts,
        }
    }
}

pub(crate) fn seconds(span: Duration) -> f64 {
    rounded(span.as_secs_f64(), 1e6)
}

/// To a multiple of the `parts`th part of one: digits beyond what was measured say nothing.
pub(crate) fn rounded(value: f64, parts: f64) -> f64 {
    (value * parts).round() / parts
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a rate, which fits and is not negative"
)]
pub(crate) fn whole(value: f64) -> u64 {
    value.round() as u64
}

#[derive(Serialize)]
pub(crate) struct Failed<'a> {
    error: FailedBy<'a>,
}

/// Why something did not work, as it is in every object that says so.
#[derive(Serialize)]
pub(crate) struct FailedBy<'a> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    work: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    solution: Option<SolutionFate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
}

impl<'a> Failed<'a> {
    pub(crate) fn of(failure: &'a Failure) -> Self {
        Self { error: FailedBy::of(failure) }
    }
}

impl<'a> FailedBy<'a> {
    pub(crate) fn of(failure: &'a Failure) -> Self {
        let server = failure.server.as_deref();
        Self {
            kind: failure.exit.kind(),
            code: server.map(|server| server.code.as_str()),
            message: &failure.message,
            retry_after_ms: server.and_then(|server| server.retry_after_ms),
            work: server.and_then(|server| server.work),
            solution: server.and_then(|server| server.solution),
            request_id: server.and_then(|server| server.request_id).map(|id| id.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_one_line_without_anything_a_terminal_obeys() {
        let text = "a\n\x1b\u{9b}\u{202e}\u{e0041}\u{e9}\u{1f9d9}";
        let line = one_line(&[text]);
        assert_eq!(line, "[\"a\\n\\u001b\\u009b\\u202e\\udb40\\udc41\u{e9}\u{1f9d9}\"]\n");
        assert_eq!(serde_json::from_str::<[String; 1]>(&line).unwrap(), [text]);
    }
}
