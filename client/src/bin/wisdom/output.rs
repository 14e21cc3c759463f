//! What the command prints when it is done: a quote or an error, for people or as JSON.
//!
//! Owns standard output, the last line on standard error, and the shape of JSON. Text from a server passes through
//! [`text`] or is escaped in JSON: a terminal sees no character that it would obey.

use std::fmt::Write as _;
use std::io::Write as _;
use std::time::Duration;

use anstyle::{AnsiColor, Style};
use serde::Serialize;
use wisdom_client::{Purchase, text};

use crate::exit::Failure;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const AUTHOR: Style = Style::new().dimmed();

/// How results are printed.
pub(crate) struct Output {
    pub(crate) json: bool,
}

impl Output {
    /// Prints what was bought.
    pub(crate) fn success(&self, purchase: &Purchase) -> Result<(), Failure> {
        let Some(quote) = &purchase.granted.quote else {
            let service = &purchase.granted.service;
            let message = format!(
                "the service {service} is a tunnel, and `wisdom get` is for quotes: choose another --service"
            );
            return Err(Failure::usage(message));
        };
        if self.json {
            return print(&json(&Success::of(purchase)));
        }
        let mut shown = format!("{}\n", text::lines(quote.text()));
        if let Some(author) = quote.author() {
            // A `String` takes whatever is written.
            let _infallible = writeln!(shown, "    {AUTHOR}-- {}{AUTHOR:#}", text::line(author));
        }
        print(&shown)
    }

    /// Prints why there is no result.
    pub(crate) fn failure(&self, failure: &Failure) {
        if self.json {
            json_failure(failure);
        }
        let mut stderr = anstream::stderr().lock();
        let _nobody_reads = writeln!(stderr, "{ERROR}wisdom:{ERROR:#} {}", failure.message);
        if let Some(hint) = failure.hint {
            let _nobody_reads = writeln!(stderr, "  {hint}");
        }
    }
}

/// Prints `failure` on standard output, for a program to read.
pub(crate) fn json_failure(failure: &Failure) {
    let _nobody_reads = print(&json(&Failed::of(failure)));
}

fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = anstream::stdout().lock();
    let written = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
    written.map_err(|error| Failure::internal(format!("cannot write to standard output: {error}")))
}

/// One line of JSON. `serde_json` escapes what JSON must; what a terminal would obey is escaped here. It can only be
/// inside of texts, where an escape means the same.
fn json(value: &impl Serialize) -> String {
    let mut line = String::new();
    for character in serde_json::to_string(value).unwrap_or_default().chars() {
        if text::is_unsafe(character) {
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
struct Success<'a> {
    quote: Option<&'a wisdom_client::protocol::message::Quote>,
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
    fn of(Purchase { granted, receipt, .. }: &'a Purchase) -> Self {
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

fn seconds(span: Duration) -> f64 {
    rounded(span.as_secs_f64(), 1e6)
}

/// To a multiple of the `parts`th part of one: digits beyond what was measured say nothing.
fn rounded(value: f64, parts: f64) -> f64 {
    (value * parts).round() / parts
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a rate, which fits and is not negative"
)]
fn whole(value: f64) -> u64 {
    value.round() as u64
}

#[derive(Serialize)]
struct Failed<'a> {
    error: FailedBy<'a>,
}

#[derive(Serialize)]
struct FailedBy<'a> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    work: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
}

impl<'a> Failed<'a> {
    fn of(failure: &'a Failure) -> Self {
        let server = failure.server.as_deref();
        let error = FailedBy {
            kind: failure.exit.kind(),
            code: server.map(|server| server.code.as_str()),
            message: &failure.message,
            retry_after_ms: server.and_then(|server| server.retry_after_ms),
            work: server.and_then(|server| server.work),
            request_id: server.and_then(|server| server.request_id).map(|id| id.to_string()),
        };
        Self { error }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_one_line_without_anything_a_terminal_obeys() {
        let text = "a\n\x1b\u{9b}\u{202e}\u{e0041}\u{e9}\u{1f9d9}";
        let line = json(&[text]);
        assert_eq!(line, "[\"a\\n\\u001b\\u009b\\u202e\\udb40\\udc41\u{e9}\u{1f9d9}\"]\n");
        assert_eq!(serde_json::from_str::<[String; 1]>(&line).unwrap(), [text]);
    }
}
