//! Just enough of a client: one message out, one in, at a price that any nonces pay.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use wisdom_protocol::frame::{self, Decoded, Receiver};
use wisdom_protocol::message::{Challenge, ChallengeRequest, Granted, Message, RequestId, Solution};
use wisdom_protocol::puzzle::{Nonce, Puzzle};

use super::process::PATIENCE;

/// One connection.
pub(crate) struct Wire(TcpStream);

impl Wire {
    pub(crate) fn connect(address: SocketAddr) -> Self {
        let stream = TcpStream::connect_timeout(&address, PATIENCE).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        Self(stream)
    }

    /// Sends bytes; the server may have closed before it took all of them.
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        let _ = self.0.write_all(bytes);
    }

    /// Sends bytes and our end, and reads until the server has closed.
    pub(crate) fn finish(mut self, bytes: &[u8]) {
        self.send(bytes);
        let _ = self.0.shutdown(std::net::Shutdown::Write);
        let _ = self.0.read_to_end(&mut Vec::new());
    }

    /// The answer to a message.
    pub(crate) fn exchange(&mut self, message: impl Into<Message>) -> Message {
        self.send(&message.into().to_frame());
        let mut bytes = Vec::new();
        loop {
            match frame::decode(&bytes, Receiver::Client).unwrap() {
                Decoded::Frame(frame) => return Message::decode(frame.message_type, frame.payload).unwrap(),
                Decoded::Incomplete { missing } => {
                    let mut more = vec![0; missing];
                    self.0.read_exact(&mut more).unwrap();
                    bytes.extend(more);
                }
            }
        }
    }

    pub(crate) fn challenge(&mut self) -> Challenge {
        match self.exchange(ChallengeRequest::default()) {
            Message::Challenge(challenge) => challenge,
            other => panic!("{other:?}"),
        }
    }

    /// Buys a quote.
    pub(crate) fn buy(&mut self, request_id: Option<RequestId>) -> (Challenge, Granted) {
        let challenge = self.challenge();
        match self.exchange(Solution { request_id, ..solution(&challenge, 0) }) {
            Message::Granted(granted) => (challenge, granted),
            other => panic!("{other:?}"),
        }
    }
}

/// A solution with this nonce throughout; right, because every nonce is at a share of one hash.
pub(crate) fn solution(challenge: &Challenge, nonce: u64) -> Solution {
    let puzzle = Puzzle::new(&challenge.token, challenge.puzzles, challenge.work).unwrap();
    assert_eq!(puzzle.bound(), u64::MAX);
    let nonces = vec![Nonce::new(nonce).unwrap(); challenge.puzzles.get().into()];
    Solution { challenge: challenge.token.to_text(), work: challenge.work.hashes(), nonces, request_id: None }
}
