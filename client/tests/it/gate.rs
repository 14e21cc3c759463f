//! A gate that says what a test tells it to.

use std::future::Future;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::codec::FramedRead;
use wisdom_client::Address;
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::codec::MessageCodec;
use wisdom_client::protocol::mac::MacKey;
use wisdom_client::protocol::message::{
    Algorithm, Challenge, ChallengeRequest, ErrorMessage, Granted, Message, Quote, RequestId, Solution,
    SolutionFate,
};
use wisdom_client::protocol::puzzle::Puzzle;
use wisdom_client::protocol::service::{Realm, ServiceHash, ServiceName};
use wisdom_client::protocol::source::SourceBinding;
use wisdom_client::protocol::time::UnixMillis;
use wisdom_client::protocol::token::{Epoch, KeyId, Salt, SourceFactor, Token, TokenFields};
use wisdom_client::protocol::work::{PuzzleCount, Work};

/// Far beyond what any of these tests needs, for a machine with other things to do.
const PATIENCE: Duration = Duration::from_secs(20);

/// `future`, or a panic rather than a test that hangs.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, future).await.expect("it takes too long")
}

pub(crate) struct Gate {
    listener: TcpListener,
    key: MacKey,
    salts: AtomicU8,
}

/// What a challenge says.
#[derive(Clone, Copy)]
pub(crate) struct Offer {
    pub(crate) work: u64,
    pub(crate) puzzles: u64,
    pub(crate) expires_in_ms: u64,
    pub(crate) hold_ms: u64,
}

/// Solved at once, with all the time in the world.
pub(crate) const CHEAP: Offer = Offer { work: 256, puzzles: 4, expires_in_ms: 60_000, hold_ms: 20_000 };

impl Gate {
    pub(crate) async fn open() -> Self {
        Self::open_at("127.0.0.1:0").await
    }

    pub(crate) async fn open_at(address: &str) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        Self { listener, key: MacKey::new(&[7; 32]).unwrap(), salts: AtomicU8::new(0) }
    }

    pub(crate) fn address(&self) -> Address {
        self.listener.local_addr().unwrap().to_string().parse().unwrap()
    }

    pub(crate) async fn accept(&self) -> Guest<'_> {
        let (stream, _) = self.listener.accept().await.unwrap();
        Guest { gate: self, frames: FramedRead::new(stream, MessageCodec::for_server()) }
    }

    /// Takes a connection that asks, and makes an offer on it.
    pub(crate) async fn offer(&self, offer: Offer) -> Guest<'_> {
        let mut guest = self.accept().await;
        guest.request().await;
        guest.offer(offer).await;
        guest
    }

    /// Makes `offer` to whoever asks and grants whatever solves it, one connection after the other, without an end.
    pub(crate) async fn serve(&self, offer: Offer) {
        loop {
            let mut guest = self.accept().await;
            while let Some(Ok(message)) = guest.frames.next().await {
                match message {
                    Message::ChallengeRequest(request) => guest.offer_as_asked(offer, request).await,
                    Message::Solution(solution) => {
                        self.assert_solved(&solution);
                        guest.grant(&solution).await;
                    }
                    other => panic!("a client says {other:?}"),
                }
            }
        }
    }

    /// Makes `offer` to whoever asks and grants whatever solves it a tunnel that gives back what it gets, to all who come
    /// at once, without an end.
    pub(crate) async fn serve_echoes(&self, offer: Offer) {
        let mut guests = FuturesUnordered::new();
        loop {
            tokio::select! {
                guest = self.accept() => guests.push(guest.echo(offer)),
                Some(()) = guests.next() => {}
            }
        }
    }

    fn token(&self, offer: Offer) -> Token {
        let fields = TokenFields {
            local: false,
            puzzles: PuzzleCount::new(offer.puzzles).unwrap(),
            key_id: KeyId(7),
            epoch: Epoch([1; 8]),
            issued: UnixMillis(1_767_225_600_000),
            lifetime_ms: 60_000,
            source_factor: SourceFactor::ONE,
            work: Work::new(offer.work).unwrap(),
            service: ServiceHash::new(&Realm::default(), &quotes()),
            binding: SourceBinding::UNBOUND,
            salt: Salt([self.salts.fetch_add(1, Ordering::Relaxed); 16]),
        };
        Token::sign(&fields, &self.key)
    }

    fn assert_solved(&self, solution: &Solution) {
        let token = Token::from_text(&solution.challenge).unwrap();
        let fields = token.authenticate(&self.key).unwrap();
        assert!(solution.work >= fields.work.hashes());
        let bid = Work::new(solution.work).unwrap();
        let puzzle = Puzzle::new(&token, fields.puzzles, bid).unwrap();
        assert_eq!(puzzle.verify(&solution.nonces), Ok(()));
    }
}

/// One connection at the gate.
pub(crate) struct Guest<'a> {
    gate: &'a Gate,
    frames: FramedRead<TcpStream, MessageCodec>,
}

impl Guest<'_> {
    pub(crate) async fn request(&mut self) -> ChallengeRequest {
        match self.frames.next().await {
            Some(Ok(Message::ChallengeRequest(request))) => request,
            other => panic!("no request but {other:?}"),
        }
    }

    /// A solution, which must be one.
    pub(crate) async fn solution(&mut self) -> Solution {
        match self.frames.next().await {
            Some(Ok(Message::Solution(solution))) => {
                self.gate.assert_solved(&solution);
                solution
            }
            other => panic!("no solution but {other:?}"),
        }
    }

    /// The client leaves, without another word.
    pub(crate) async fn departure(&mut self) {
        let next = self.frames.next().await;
        assert!(next.is_none(), "{next:?}");
    }

    pub(crate) async fn offer(&mut self, offer: Offer) {
        let challenge = self.challenge(offer);
        self.say(challenge).await;
    }

    /// For whatever service is asked for.
    async fn offer_as_asked(&mut self, offer: Offer, request: ChallengeRequest) {
        let service = request.service.unwrap_or_else(quotes);
        let challenge = Challenge { service, ..self.challenge(offer) };
        self.say(challenge).await;
    }

    pub(crate) fn challenge(&self, offer: Offer) -> Challenge {
        Challenge {
            token: self.gate.token(offer),
            algorithm: Algorithm::Sha256,
            work: Work::new(offer.work).unwrap(),
            puzzles: PuzzleCount::new(offer.puzzles).unwrap(),
            expires_in_ms: offer.expires_in_ms,
            hold_ms: offer.hold_ms,
            service: quotes(),
        }
    }

    pub(crate) async fn say(&mut self, message: impl Into<Message>) {
        self.write(&message.into().to_frame()).await;
    }

    pub(crate) async fn write(&mut self, bytes: &[u8]) {
        self.frames.get_mut().write_all(bytes).await.unwrap();
    }

    /// Grants what `solution` paid for.
    pub(crate) async fn grant(&mut self, solution: &Solution) {
        self.grant_quote(solution, Quote::new("Patience pays.", Some("A gate")).unwrap()).await;
    }

    /// Grants a tunnel to the echo, with `early` bytes in the same segment, and is the service behind it then.
    pub(crate) async fn open(mut self, solution: &Solution, early: &[u8]) -> TcpStream {
        let mut bytes = Message::from(tunnel(solution.request_id.unwrap())).to_frame();
        bytes.extend_from_slice(early);
        self.write(&bytes).await;
        let parts = self.frames.into_parts();
        assert!(parts.read_buf.is_empty(), "no client sends before it is granted something");
        parts.io
    }

    async fn echo(mut self, offer: Offer) {
        while let Some(Ok(message)) = self.frames.next().await {
            match message {
                Message::ChallengeRequest(request) => self.offer_as_asked(offer, request).await,
                Message::Solution(solution) => {
                    self.gate.assert_solved(&solution);
                    let (mut from, mut to) = self.open(&solution, b"").await.into_split();
                    let _cut = tokio::io::copy(&mut from, &mut to).await;
                    let _gone = to.shutdown().await;
                    return;
                }
                other => panic!("a client says {other:?}"),
            }
        }
    }

    pub(crate) async fn grant_quote(&mut self, solution: &Solution, quote: Quote) {
        let granted = Granted { quote: Some(quote), ..tunnel(solution.request_id.unwrap()) };
        self.say(granted).await;
    }

    /// Says no, as a server does: a frame, the end of output, and a while for the client to see it.
    pub(crate) async fn refuse(mut self, message: ErrorMessage) {
        self.say(message).await;
        self.frames.get_mut().shutdown().await.unwrap();
        while let Some(Ok(_)) = self.frames.next().await {}
    }
}

pub(crate) fn tunnel(request_id: RequestId) -> Granted {
    Granted { service: quotes(), request_id, quote: None, idle_timeout_ms: None, lifetime_ms: None }
}

pub(crate) fn quotes() -> ServiceName {
    ServiceName::new("quotes").unwrap()
}

/// A refusal that lets the client come back at once.
pub(crate) fn refusal(code: Code, fate: Option<SolutionFate>) -> ErrorMessage {
    let message = ErrorMessage::new(code, "not now").with_retry_after_ms(1);
    fate.into_iter().fold(message, ErrorMessage::with_solution)
}
