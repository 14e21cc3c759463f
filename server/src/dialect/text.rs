//! The dialect of the text listener, for people with nothing but `nc` (`PROTOCOL.md` section 12): what the messages look
//! like in lines. Bytes in, a message or a reason out, and the other way round; what may be read when is
//! the line's.

use std::fmt::Write;
use std::time::Duration;

use wisdom_protocol::code::Code;
use wisdom_protocol::frame::DecodeError;
use wisdom_protocol::message::{Challenge, ErrorMessage, Granted, Message, MessageType, SolutionFate};

use crate::escape::Escaped;

/// The longest line that is read, white space before it included and its end not: as much as a frame's payload.
pub const MAX_LINE_BYTES: usize = 4_096;

/// Why a line is no solution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineMistake {
    /// It begins as no JSON object does: a web browser, a scanner, a client of frames, a bare list of nonces.
    #[error(
        "this port takes one line of text, the solution as the command above prints it: it begins with a brace, not with \
         byte 0x{0:02x}"
    )]
    NoSolution(u8),
    /// It is too long.
    #[error("a line may have {MAX_LINE_BYTES} bytes, and no solution needs them")]
    TooLong,
}

impl LineMistake {
    /// What the sender is told.
    #[must_use]
    pub fn code(self) -> Code {
        match self {
            Self::NoSolution(_) => Code::Malformed,
            Self::TooLong => Code::TooLarge,
        }
    }
}

wisdom_protocol::labels!(LineMistake {
    Self::NoSolution(_) => "text_no_solution",
    Self::TooLong => "text_too_long",
});

/// How far some bytes get.
#[derive(Debug, PartialEq, Eq)]
pub enum Scanned {
    /// Nothing yet but white space.
    Blank,
    /// A line has begun.
    Begun,
    /// A whole line, as a message, and how many bytes it took, line end included: what follows is the tunnel's.
    Line(Result<Message, DecodeError>, usize),
}

/// Reads the line at the start of `input`; the end of input ends a line as well.
pub fn scan(input: &[u8], ended: bool) -> Result<Scanned, LineMistake> {
    let blank = input.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')).count();
    if blank > MAX_LINE_BYTES {
        return Err(LineMistake::TooLong);
    }
    let Some(&first) = input.get(blank) else { return Ok(Scanned::Blank) };
    if first != b'{' {
        return Err(LineMistake::NoSolution(first));
    }
    let (line, taken) = match input.iter().skip(blank).position(|&byte| byte == b'\n') {
        Some(length) => (&input[blank..blank + length], blank + length + 1),
        None if ended => (&input[blank..], input.len()),
        None if input.len() > MAX_LINE_BYTES => return Err(LineMistake::TooLong),
        None => return Ok(Scanned::Begun),
    };
    if blank + line.len() > MAX_LINE_BYTES {
        return Err(LineMistake::TooLong);
    }
    Ok(Scanned::Line(Message::decode(MessageType::Solution, line), taken))
}

/// `message` in lines; a challenge stays good on this connection for `hold`.
#[must_use]
pub fn render(message: &Message, hold: Duration) -> String {
    match message {
        Message::Challenge(offer) => challenge(offer, hold),
        Message::Granted(grant) => granted(grant),
        Message::Error(problem) => error(problem),
        // What only clients send has no lines; a server never writes it.
        Message::ChallengeRequest(_) | Message::Solution(_) => String::new(),
    }
}

fn challenge(challenge: &Challenge, hold: Duration) -> String {
    format!(
        "Hash of Wisdom: {} costs {} hashes (2^{:.1}). Within {} s, run the next line (or `python3 wisdom.py` with the same \
         words), and paste here the line that it prints.\nwisdom solve {}\n",
        challenge.service,
        challenge.work,
        challenge.work.bits(),
        hold.as_secs(),
        challenge.token.to_text()
    )
}

fn granted(granted: &Granted) -> String {
    let mut text = format!("granted: {}\n", granted.service);
    if let Some(quote) = &granted.quote {
        for line in quote.text().lines() {
            let _ = writeln!(text, "{}", Escaped(line));
        }
        if let Some(author) = quote.author() {
            let _ = writeln!(text, "-- {}", Escaped(author));
        }
        if let Some(provider) = quote.provider() {
            let _ = writeln!(text, "(via {provider})");
        }
    }
    text
}

fn error(error: &ErrorMessage) -> String {
    let mut text = format!("error: {}: {}", error.code, Escaped(error.message()));
    match error.solution {
        Some(SolutionFate::Kept) => text.push_str("; a solution already made is kept"),
        Some(SolutionFate::Unknown) => text.push_str("; a solution may be sent again"),
        Some(SolutionFate::Spent) | None => {}
    }
    if let Some(ms) = error.retry_after_ms.filter(|&ms| ms > 0) {
        let _ = write!(text, "; come back in {} s", ms.div_ceil(1_000));
    }
    if let Some(id) = error.request_id {
        let _ = write!(text, " [{id}]");
    }
    text.push('\n');
    text
}

/// For how long a text connection waits for its solution: as configured, but not beyond the token.
#[must_use]
pub fn hold(configured: Duration, challenge: &Challenge) -> Duration {
    configured.min(Duration::from_millis(challenge.expires_in_ms))
}

#[cfg(test)]
mod tests;
