//! One question to a side port: an HTTP request of version 1.0, which has one answer and then an end.
//!
//! Owns its deadline and its size, and what to make of whoever answers instead of a side port.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

use serde_json::Value;
use wisdom_client::{Address, text};

use crate::exit::Failure;

/// For the whole of it; the server takes milliseconds.
const TIMEOUT: Duration = Duration::from_secs(5);
/// Of an answer. Five minutes of a gate with a hundred services have a tenth of it.
const MAX_BYTES: u64 = 1 << 20;
/// What is shown of a message that was not expected.
const MAX_TOLD_CHARS: usize = 200;

const NOT_REACHED: &str = "is the server running, and its side port (`admin.listen`) not off? It is for its own machine unless \
                           configured otherwise: ssh -NL 7701:127.0.0.1:7701 HOST";
const THE_GATE: &str =
    "this is the gate itself, for clients; the side port is another one: 7701, or what `admin.listen` says";
const NOT_WISDOM: &str = "is it the port that `admin.listen` of the server says?";

/// Asks again and again, for what it does not know yet.
pub(super) struct Asker {
    address: Address,
    /// The last point of the charts that is known, in milliseconds since 1970.
    since: u64,
}

impl Asker {
    pub(super) fn new(address: Address) -> Self {
        Self { address, since: 0 }
    }

    pub(super) fn address(&self) -> &Address {
        &self.address
    }

    /// The status now.
    pub(super) fn ask(&mut self) -> Result<Value, Failure> {
        let path = format!("/status.json?since={}", self.since);
        let answer = exchange(&self.address, &path).map_err(|error| unreached(&self.address, &error))?;
        let status = document(&self.address, &answer)?;
        let last = status.pointer("/history/at_ms").and_then(Value::as_array).and_then(|all| all.last());
        self.since = last.and_then(Value::as_u64).unwrap_or(self.since);
        Ok(status)
    }
}

#[expect(clippy::disallowed_methods, reason = "deadlines of a binary begin here")]
fn now() -> Instant {
    Instant::now()
}

/// Everything that is answered to `GET path`.
fn exchange(address: &Address, path: &str) -> io::Result<Vec<u8>> {
    let deadline = now() + TIMEOUT;
    let left = || match deadline.saturating_duration_since(now()) {
        Duration::ZERO => Err(io::Error::from(io::ErrorKind::TimedOut)),
        left => Ok(left),
    };
    let mut last = io::Error::new(io::ErrorKind::NotFound, "the name has no address");
    for socket_address in (address.host(), address.port()).to_socket_addrs()? {
        let mut stream = match TcpStream::connect_timeout(&socket_address, left()?) {
            Ok(stream) => stream,
            Err(error) => {
                last = error;
                continue;
            }
        };
        stream.set_write_timeout(Some(left()?))?;
        let head = format!("GET {path} HTTP/1.0\r\nHost: {address}\r\nAccept: application/json\r\n\r\n");
        stream.write_all(head.as_bytes())?;
        let mut answer = Vec::new();
        loop {
            stream.set_read_timeout(Some(left()?))?;
            let mut piece = [0; 8192];
            match stream.read(&mut piece) {
                Ok(0) => return Ok(answer),
                Ok(read) => answer.extend_from_slice(piece.get(..read).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                // What came before says who it is, where it says anything.
                Err(_) if !answer.is_empty() && !answer.starts_with(b"HTTP/1.") => return Ok(answer),
                Err(error) => return Err(error),
            }
            if answer.len() as u64 > MAX_BYTES {
                return Err(io::Error::other(format!("the answer has more than {MAX_BYTES} bytes")));
            }
        }
    }
    Err(last)
}

fn unreached(address: &Address, error: &io::Error) -> Failure {
    let late = matches!(error.kind(), io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock);
    let why = if late { format!("no answer within {} s", TIMEOUT.as_secs()) } else { error.to_string() };
    Failure::network(format!("no figures from {address}: {why}")).advising(NOT_REACHED)
}

/// The document in an answer.
fn document(address: &Address, answer: &[u8]) -> Result<Value, Failure> {
    let strange = |what: &str| Failure::network(format!("{address} is no side port of a gate: {what}"));
    if answer.is_empty() {
        return Err(strange("it closed the connection without a word").advising(NOT_WISDOM));
    }
    // A frame of the gate begins with its version, a line of its other dialect with a sharp or a brace.
    if answer.starts_with(&[1]) {
        return Err(strange("it speaks the gate's own protocol").advising(THE_GATE));
    }
    let head_end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n");
    let parts = head_end
        .and_then(|end| Some((std::str::from_utf8(answer.get(..end)?).ok()?, answer.get(end + 4..)?)));
    let Some((head, body)) = parts.filter(|(head, _)| head.starts_with("HTTP/1.")) else {
        return Err(strange("it does not speak HTTP").advising(NOT_WISDOM));
    };
    let status = head.get(9..12).and_then(|digits| digits.parse().ok()).unwrap_or(0);
    if status != 200 {
        return Err(refused(address, status, body));
    }
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    if length.is_some_and(|length| length > body.len()) {
        return Err(strange("its answer was cut off"));
    }
    serde_json::from_slice(body).map_err(|_| strange("it answers with something else").advising(NOT_WISDOM))
}

/// What there is to say of an answer that is no status.
fn refused(address: &Address, status: u16, body: &[u8]) -> Failure {
    let problem = serde_json::from_slice::<Value>(body).ok();
    let message = problem.as_ref().and_then(|problem| problem.get("message")?.as_str());
    let told: String = message.unwrap_or("no reason given").chars().take(MAX_TOLD_CHARS).collect();
    let hint = match status {
        401 | 403 | 407 => "a proxy in front of it wants to know who asks; ask the side port itself",
        404 => "something else answers there, or a server that is older than this client",
        421 => "ask by its IP address, or put this name into `admin.allowed_hosts` of the server",
        429 => "others ask from this address too: look less often, with a longer --interval",
        300..=399 => "a proxy in front of it sends elsewhere; ask the side port itself",
        _ => "the server's log may say more",
    };
    let message = format!("{address} answers with status {status}: {}", text::line(&told));
    Failure::refused(message).advising(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_answers_is_told_apart() {
        let address: Address = "gate:7701".parse().unwrap();
        for (answer, code, words, hint) in [
            (&b""[..], 3, "without a word", "admin.listen"),
            (b"\x01\x83\0\0\0\0\0\x02{}", 3, "the gate's own protocol", "7701"),
            (b"SSH-2.0-OpenSSH_9.2\r\n", 3, "does not speak HTTP", "admin.listen"),
            (b"HTTP/1.1 200 OK\r\n\r\n<html>", 3, "something else", "admin.listen"),
            (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}", 3, "cut off", ""),
            (
                b"HTTP/1.1 404 Not Found\r\n\r\n{\"message\":\"no \\u001b[2J\"}",
                4,
                r"404: no \u{1b}[2J",
                "older",
            ),
            (b"HTTP/1.1 421 Misdirected\r\n\r\n{}", 4, "421", "admin.allowed_hosts"),
            (b"HTTP/1.1 429 Too Many\r\n\r\n{}", 4, "429: no reason given", "--interval"),
            (b"HTTP/1.1 401 Who\r\n\r\n", 4, "401", "proxy"),
        ] {
            let failure = document(&address, answer).unwrap_err();
            assert_eq!(failure.exit.code(), code, "{failure:?}");
            assert!(failure.message.contains(words) && failure.message.contains("gate:7701"), "{failure:?}");
            assert!(failure.hint.unwrap_or_default().contains(hint), "{words}");
        }
        let good = b"HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n{\"schema\":1}";
        assert_eq!(document(&address, good).unwrap(), serde_json::json!({ "schema": 1 }));
    }
}
