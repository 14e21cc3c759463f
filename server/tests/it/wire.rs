//! A client in raw frames: it sends what it is told to, and is strict about what it reads.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Shutdown, SocketAddr, TcpStream};

use serde_json::{Value, json};
use socket2::{Domain, Socket, Type};
use wisdom_protocol::puzzle::{Nonce, Puzzle};
use wisdom_protocol::token::Token;
use wisdom_protocol::work::{PuzzleCount, Work};

use crate::patience::PATIENCE;

pub(crate) const CHALLENGE_REQUEST: u8 = 0x01;
pub(crate) const SOLUTION: u8 = 0x02;
pub(crate) const CHALLENGE: u8 = 0x81;
pub(crate) const GRANTED: u8 = 0x82;
pub(crate) const ERROR: u8 = 0x83;

/// A frame with any payload.
pub(crate) fn frame(kind: u8, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap();
    [&[1, kind, 0, 0][..], &length.to_be_bytes(), payload].concat()
}

/// A `challenge_request` for the default service.
pub(crate) fn request() -> Vec<u8> {
    frame(CHALLENGE_REQUEST, b"{}")
}

/// A frame of the server.
#[derive(Debug)]
pub(crate) struct Frame {
    pub(crate) kind: u8,
    pub(crate) body: Value,
}

impl Frame {
    /// The code of an error, or `granted`, or `challenge`.
    pub(crate) fn verdict(&self) -> &str {
        match self.kind {
            CHALLENGE => "challenge",
            GRANTED => "granted",
            _ => self.body["code"].as_str().unwrap(),
        }
    }

    /// Checks what holds for every error frame, and that it has this code.
    #[track_caller]
    pub(crate) fn assert_error(&self, code: &str) {
        assert_eq!((self.kind, self.verdict()), (ERROR, code), "{self:?}");
        let message = self.body["message"].as_str().unwrap();
        assert!((1..=1_024).contains(&message.len()), "{self:?}");
        assert!(is_request_id(&self.body["request_id"]), "{self:?}");
    }

    /// Checks that it has this code and says that a solution on its way is kept.
    #[track_caller]
    pub(crate) fn assert_kept(&self, code: &str) {
        self.assert_error(code);
        assert_eq!(self.body["solution"], "kept", "{self:?}");
        assert!(self.body["retry_after_ms"].is_u64(), "{self:?}");
    }

    /// Checks that it grants a tunnel.
    #[track_caller]
    pub(crate) fn assert_tunnel(&self) {
        assert_eq!(self.verdict(), "granted", "{self:?}");
        assert!(self.body.get("quote").is_none(), "{self:?}");
        assert!(self.body["idle_timeout_ms"].is_u64() && self.body["lifetime_ms"].is_u64(), "{self:?}");
        assert!(is_request_id(&self.body["request_id"]), "{self:?}");
    }

    /// Checks that it grants a quote.
    #[track_caller]
    pub(crate) fn assert_granted(&self) {
        assert_eq!(self.verdict(), "granted", "{self:?}");
        assert_eq!(self.body["service"], "quotes");
        assert!(self.body["quote"]["text"].as_str().unwrap().len() >= 20, "{self:?}");
        assert!(is_request_id(&self.body["request_id"]), "{self:?}");
    }
}

/// Whether this is a UUID in lower case.
pub(crate) fn is_request_id(value: &Value) -> bool {
    let hexadecimal = |part: &str| part.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let parts: Vec<&str> = value.as_str().unwrap_or_default().split('-').collect();
    parts.iter().all(|part| hexadecimal(part))
        && parts.iter().map(|part| part.len()).collect::<Vec<_>>() == [8, 4, 4, 4, 12]
}

/// A challenge with nonces that solve it at `work`.
#[derive(Clone, Debug)]
pub(crate) struct Solution {
    pub(crate) challenge: String,
    pub(crate) work: u64,
    pub(crate) nonces: Vec<u64>,
}

impl Solution {
    /// Solves a `challenge` frame.
    pub(crate) fn of(challenge: &Frame) -> Self {
        assert_eq!(challenge.verdict(), "challenge", "{challenge:?}");
        let number = |field: &str| challenge.body[field].as_u64().unwrap();
        let text = challenge.body["challenge"].as_str().unwrap();
        let token = Token::from_text(text).unwrap();
        Self::search(&token, number("puzzles"), number("work"), 0)
    }

    /// Solves `token` at `work`, with nonces from `first` on.
    pub(crate) fn search(token: &Token, puzzles: u64, work: u64, first: u64) -> Self {
        let count = PuzzleCount::new(puzzles).unwrap();
        let puzzle = Puzzle::new(token, count, Work::new(work).unwrap()).unwrap();
        let solves =
            |index: u8, nonce: &u64| puzzle.value(index, Nonce::new(*nonce).unwrap()) <= puzzle.bound();
        let nonce = |index| (first..=Nonce::MAX.get()).find(|nonce| solves(index, nonce)).unwrap();
        Self { challenge: token.to_text(), work, nonces: (0..count.get()).map(nonce).collect() }
    }

    pub(crate) fn body(&self) -> Value {
        json!({"challenge": self.challenge, "work": self.work, "nonces": self.nonces})
    }

    pub(crate) fn frame(&self) -> Vec<u8> {
        frame(SOLUTION, self.body().to_string().as_bytes())
    }
}

/// One connection.
pub(crate) struct Wire(TcpStream);

impl Wire {
    pub(crate) fn connect(address: SocketAddr) -> Self {
        Self::try_connect(address).unwrap()
    }

    pub(crate) fn try_connect(address: SocketAddr) -> io::Result<Self> {
        Self::with_timeouts(TcpStream::connect_timeout(&address, PATIENCE)?)
    }

    /// From a local address of choice: all of 127.0.0.0/8 is ours.
    pub(crate) fn connect_from(source: &str, address: SocketAddr) -> Self {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        let source: IpAddr = source.parse().unwrap();
        socket.bind(&SocketAddr::new(source, 0).into()).unwrap();
        socket.connect_timeout(&address.into(), PATIENCE).unwrap();
        Self::with_timeouts(socket.into()).unwrap()
    }

    /// With so small a receive buffer that the server soon has to wait.
    pub(crate) fn connect_narrow(address: SocketAddr) -> Self {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        socket.set_recv_buffer_size(1).unwrap();
        socket.connect_timeout(&address.into(), PATIENCE).unwrap();
        Self::with_timeouts(socket.into()).unwrap()
    }

    /// The same connection once more, for another thread.
    pub(crate) fn another(&self) -> Self {
        Self(self.0.try_clone().unwrap())
    }

    fn with_timeouts(stream: TcpStream) -> io::Result<Self> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Self(stream))
    }

    pub(crate) fn stream(&self) -> &TcpStream {
        &self.0
    }

    /// What follows when there are no more frames.
    pub(crate) fn into_stream(self) -> TcpStream {
        self.0
    }

    /// Ends it without order.
    pub(crate) fn reset(self) {
        reset(self.0);
    }

    pub(crate) fn send(&mut self, bytes: &[u8]) {
        self.try_send(bytes).unwrap();
    }

    pub(crate) fn try_send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    /// Closes our side.
    pub(crate) fn finish(&self) {
        self.0.shutdown(Shutdown::Write).unwrap();
    }

    /// The next frame, or none at the end of input.
    pub(crate) fn try_read(&mut self) -> io::Result<Option<Frame>> {
        let mut header = Vec::with_capacity(8);
        // Unlike `read`, these go on where a signal has interrupted them.
        (&self.0).take(1).read_to_end(&mut header)?;
        if header.is_empty() {
            return Ok(None);
        }
        header.resize(8, 0);
        self.0.read_exact(&mut header[1..])?;
        let [1, kind @ (CHALLENGE | GRANTED | ERROR), 0, 0, a, b, c, d] = header[..] else {
            panic!("no frame of a server: {header:02x?}");
        };
        let length = u32::from_be_bytes([a, b, c, d]);
        assert!(length <= 65_536, "{length} bytes are over the cap");
        let mut payload = vec![0; usize::try_from(length).unwrap()];
        self.0.read_exact(&mut payload)?;
        Ok(Some(Frame { kind, body: serde_json::from_slice(&payload).unwrap() }))
    }

    #[track_caller]
    pub(crate) fn read(&mut self) -> Frame {
        self.try_read().expect("a frame in time").expect("a frame before the end")
    }

    /// Checks that the server closes in order, without another byte.
    #[track_caller]
    pub(crate) fn assert_end(&mut self) {
        let rest = self.try_read().expect("an end and no reset");
        assert!(rest.is_none(), "{rest:?}");
    }

    /// Asks for a challenge.
    #[track_caller]
    pub(crate) fn ask(&mut self) -> Frame {
        self.send(&request());
        self.read()
    }

    /// Sends a solution and reads what becomes of it.
    #[track_caller]
    pub(crate) fn redeem(&mut self, solution: &Solution) -> Frame {
        self.send(&solution.frame());
        self.read()
    }
}

/// Closes `stream` by a reset.
pub(crate) fn reset(stream: TcpStream) {
    Socket::from(stream).set_linger(Some(std::time::Duration::ZERO)).unwrap();
}

/// A solution nobody has redeemed yet.
#[track_caller]
pub(crate) fn solved(address: SocketAddr) -> Solution {
    Solution::of(&Wire::connect(address).ask())
}

/// What becomes of `solution` on a connection of its own.
#[track_caller]
pub(crate) fn redeem(address: SocketAddr, solution: &Solution) -> Frame {
    Wire::connect(address).redeem(solution)
}

/// Asks, solves and redeems on one connection, as any client would.
#[track_caller]
pub(crate) fn buy(address: SocketAddr) {
    let mut wire = Wire::connect(address);
    let challenge = wire.ask();
    wire.redeem(&Solution::of(&challenge)).assert_granted();
}
