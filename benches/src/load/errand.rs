//! One errand: connect, ask, solve, redeem, and what each of them took.
//!
//! Blocking and plain, so that there is as little as possible between the figures and the server. Deliberately not the
//! client library, whose patience and retries would hide what is to be counted.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use wisdom_protocol::code::Code;
use wisdom_protocol::frame::{self, DecodeError, Decoded, Receiver};
use wisdom_protocol::message::{Challenge, ChallengeRequest, Message};

use crate::{clock, fixture};

/// Where to go, and how long it may take in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Errand {
    /// The server.
    pub address: SocketAddr,
    /// From the first packet to the grant.
    pub timeout: Duration,
}

/// What the parts of a successful errand took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// The price that was asked, in hashes.
    pub price: u64,
    /// From connecting until the challenge was read.
    pub challenge: Duration,
    /// The search.
    pub solve: Duration,
    /// From writing the solution until the grant was read.
    pub redeem: Duration,
    /// All of it.
    pub whole: Duration,
}

/// Why there was no grant.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// No connection.
    #[error("connecting failed: {0}")]
    Connect(#[source] io::Error),
    /// The connection broke.
    #[error("the connection broke: {0}")]
    Io(#[from] io::Error),
    /// The server closed it without a word.
    #[error("the server closed the connection without a word")]
    Closed,
    /// It took too long.
    #[error("it took too long")]
    Timeout,
    /// The server sent something that is no message.
    #[error("the server broke the protocol: {0}")]
    Decode(#[from] DecodeError),
    /// The server refused.
    #[error("refused: {0}")]
    Refused(Code),
    /// The server sent another message than the one due.
    #[error("the server sent a {0} out of turn")]
    Unexpected(&'static str),
    /// The challenge could not be solved.
    #[error("no solution: {0}")]
    Unsolved(String),
}

impl Failure {
    /// The kind under which it is counted.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Connect(_) => "connect",
            Self::Io(_) => "io",
            Self::Closed => "closed",
            Self::Timeout => "timeout",
            Self::Decode(_) => "decode",
            Self::Refused(code) => code.as_str(),
            Self::Unexpected(_) => "out_of_turn",
            Self::Unsolved(_) => "unsolved_here",
        }
    }
}

impl Errand {
    /// Runs it.
    pub fn run(&self) -> Result<Times, Failure> {
        let began = clock::now();
        let mut line = Line::open(self.address, began + self.timeout)?;
        let challenge = line.ask()?;
        let asked = clock::now();
        let solution = fixture::solve(&challenge).map_err(|error| Failure::Unsolved(error.to_string()))?;
        let solved = clock::now();
        line.redeem(&solution.into())?;
        let redeemed = clock::now();
        Ok(Times {
            price: challenge.work.hashes(),
            challenge: asked - began,
            solve: solved - asked,
            redeem: redeemed - solved,
            whole: redeemed - began,
        })
    }
}

/// Buys a tunnel of the default service at `address`: what follows on the stream is the upstream's.
pub fn open_tunnel(address: SocketAddr, timeout: Duration) -> Result<TcpStream, Failure> {
    let mut line = Line::open(address, clock::now() + timeout)?;
    let challenge = line.ask()?;
    let solution = fixture::solve(&challenge).map_err(|error| Failure::Unsolved(error.to_string()))?;
    line.redeem(&solution.into())?;
    if !line.received.is_empty() {
        return Err(Failure::Unexpected("byte of the upstream"));
    }
    line.stream.set_read_timeout(None)?;
    line.stream.set_write_timeout(None)?;
    Ok(line.stream)
}

/// A connection that gives up at a deadline.
struct Line {
    stream: TcpStream,
    deadline: Instant,
    received: Vec<u8>,
}

impl Line {
    fn open(address: SocketAddr, deadline: Instant) -> Result<Self, Failure> {
        let timeout = left_until(deadline)?;
        let stream = TcpStream::connect_timeout(&address, timeout).map_err(Failure::Connect)?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, deadline, received: Vec::new() })
    }

    fn ask(&mut self) -> Result<Challenge, Failure> {
        match self.exchange(&ChallengeRequest::default().into())? {
            Message::Challenge(challenge) => Ok(challenge),
            other => Err(Failure::Unexpected(other.message_type().name())),
        }
    }

    fn redeem(&mut self, solution: &Message) -> Result<(), Failure> {
        match self.exchange(solution)? {
            Message::Granted(_) => Ok(()),
            other => Err(Failure::Unexpected(other.message_type().name())),
        }
    }

    /// Sends a message and reads the answer, where that is not a refusal.
    fn exchange(&mut self, message: &Message) -> Result<Message, Failure> {
        self.stream.set_write_timeout(Some(left_until(self.deadline)?))?;
        let written = self.stream.write_all(&message.to_frame()).map_err(of_io);
        // A server may refuse and close before it reads: its reason is there also where writing failed.
        match self.receive() {
            Ok(Message::Error(error)) => Err(Failure::Refused(error.code)),
            answer => written.and(answer),
        }
    }

    fn receive(&mut self) -> Result<Message, Failure> {
        let mut chunk = [0; 4_096];
        loop {
            if let Decoded::Frame(frame) = frame::decode(&self.received, Receiver::Client)? {
                let message = Message::decode(frame.message_type, frame.payload)?;
                let length = frame.len();
                self.received.drain(..length);
                return Ok(message);
            }
            self.stream.set_read_timeout(Some(left_until(self.deadline)?))?;
            match self.stream.read(&mut chunk).map_err(of_io)? {
                0 => return Err(Failure::Closed),
                length => self.received.extend_from_slice(&chunk[..length]),
            }
        }
    }
}

/// Some time, for a socket takes no timeout of zero.
fn left_until(deadline: Instant) -> Result<Duration, Failure> {
    let left = deadline.saturating_duration_since(clock::now());
    if left.is_zero() { Err(Failure::Timeout) } else { Ok(left) }
}

fn of_io(error: io::Error) -> Failure {
    match error.kind() {
        // Which of the two an expired socket timeout gives depends on the system.
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => Failure::Timeout,
        _ => Failure::Io(error),
    }
}
