//! The accept loop over real sockets, with a service that panics.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use wisdom_protocol::frame::{self, Decoded, Receiver};
use wisdom_protocol::message::{ChallengeRequest, Message, Quote, Solution};
use wisdom_protocol::puzzle::{Nonce, Puzzle};
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::Epoch;

use super::*;
use crate::clock::Clock;
use crate::config::tests::settings_with;
use crate::descriptors::{Balancers, Budget};
use crate::entropy::tests::CountingEntropy;
use crate::replay::LocalSet;
use crate::service::{Kind, QuoteProvider, Service, Services, Unavailable};

/// Fails in a way no service should, the first time.
#[derive(Default)]
struct PanicsOnce(AtomicU32);

impl QuoteProvider for PanicsOnce {
    fn quote(&self, _: u64, _: UnixMillis) -> Result<Quote, Unavailable> {
        assert!(self.0.fetch_add(1, Ordering::Relaxed) > 0, "the first quote is one too many");
        Quote::new("Back again.", None).ok_or(Unavailable)
    }
}

fn gate() -> Arc<Gate> {
    let mut settings = settings_with(&[("services.quotes.floor", "16")]);
    let service = settings.services.named(None).unwrap();
    let panics = Service { kind: Kind::Quotes(Arc::new(PanicsOnce::default())), ..service.clone() };
    settings.services = Services::new(panics);
    let clock = Clock::starting_at(UnixMillis(1_000_000));
    let replay = LocalSet::new(Epoch([1; 8]), 100, UnixMillis(0));
    let budget = Budget::new(1_000, 100, 0, Balancers::None).unwrap();
    Arc::new(Gate::new(settings, replay, budget, clock, Box::new(CountingEntropy::default())))
}

async fn exchange(stream: &mut TcpStream, message: Message) -> Option<Message> {
    stream.write_all(&message.to_frame()).await.unwrap();
    let mut bytes = Vec::new();
    loop {
        if let Decoded::Frame(frame) = frame::decode(&bytes, Receiver::Client).unwrap() {
            return Some(Message::decode(frame.message_type, frame.payload).unwrap());
        }
        if stream.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
            return None;
        }
    }
}

async fn ask(stream: &mut TcpStream) -> Solution {
    let reply = exchange(stream, ChallengeRequest::default().into()).await;
    let Some(Message::Challenge(challenge)) = reply else { panic!("{reply:?}") };
    let puzzle = Puzzle::new(&challenge.token, challenge.puzzles, challenge.work).unwrap();
    assert_eq!(puzzle.bound(), u64::MAX, "any nonce solves at a share of 1");
    let nonces = vec![Nonce::new(0).unwrap(); challenge.puzzles.get().into()];
    Solution { challenge: challenge.token.to_text(), work: challenge.work.hashes(), nonces, request_id: None }
}

#[tokio::test]
async fn a_panic_ends_one_connection_spends_its_solution_and_is_counted() {
    let gate = gate();
    let listener = listen("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = listener.local_addr().unwrap();
    let connections = TaskTracker::new();
    let entrance = Arc::clone(&gate.settings.load().listeners[0]);
    let accepting = tokio::spawn(accept(listener, entrance, Arc::clone(&gate), connections.clone()));

    let mut bystander = TcpStream::connect(address).await.unwrap();
    let paid = ask(&mut bystander).await;
    let mut victim = TcpStream::connect(address).await.unwrap();
    let lost = ask(&mut victim).await;
    assert_eq!(exchange(&mut victim, lost.clone().into()).await, None, "the connection just ends");
    assert_eq!(gate.metrics.panics.get(), 1);

    let reply = exchange(&mut bystander, paid.into()).await;
    assert!(matches!(&reply, Some(Message::Granted(granted)) if granted.quote.is_some()), "{reply:?}");
    let reply = exchange(&mut bystander, lost.into()).await;
    let Some(Message::Error(error)) = reply else { panic!("{reply:?}") };
    assert_eq!(error.code.as_str(), "spent", "its outcome was not known: at most one grant");

    gate.drain.begin();
    accepting.await.unwrap().unwrap();
    connections.close();
    connections.wait().await;
    assert_eq!(gate.admission.live(), 0, "every permit came back");
}

/// A client, and the connection that was accepted from it.
async fn accepted() -> (TcpStream, TcpStream, SocketAddr) {
    let listener = listen("127.0.0.1:0".parse().unwrap()).unwrap();
    let client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let (stream, peer) = listener.accept().await.unwrap();
    (client, stream, peer)
}

/// What becomes of a connection that is let in.
fn served(stream: TcpStream, peer: SocketAddr, gate: &Arc<Gate>) -> impl Future<Output = ()> + Send + use<> {
    let id = request_id(&*gate.entropy, gate.clock.now());
    let way = admit(peer.ip(), id, gate).unwrap();
    let entrance = Arc::clone(&gate.settings.load().listeners[0]);
    let ends = endpoints(&stream, peer);
    go(way, stream, ends, id, entrance, Arc::clone(gate))
}

/// Beside this a connection takes what the runtime keeps of a task and a socket, and the kernel's part. No buffer, and nothing of what serves it:
/// those come with bytes.
const MAX_SILENT_BYTES: usize = 1024;

#[tokio::test]
async fn a_connection_that_has_sent_nothing_takes_little() {
    let gate = gate();
    let (_client, stream, peer) = accepted().await;
    let task = served(stream, peer, &gate).instrument(tracing::info_span!("connection"));
    let bytes = size_of_val(&task);
    assert!(bytes <= MAX_SILENT_BYTES, "{bytes} bytes");
}

#[tokio::test]
async fn silence_ends_when_there_is_something_to_do_and_not_before() {
    let gate = gate();
    let (mut client, stream, peer) = accepted().await;
    let permit = gate.admission.admit(peer.ip(), &gate.policy(), gate.clock.now()).unwrap();
    let pace = permit.pace(&gate.policy());
    let silence = || Box::pin(connection::silence(&stream, gate.clock.instant(), pace, &permit, &gate));
    let mut first = silence();
    // Whatever the runtime says of a stream that it has only just got.
    for _ in 0..3 {
        assert!((&mut first).now_or_never().is_none(), "nobody has said anything");
        tokio::task::yield_now().await;
    }
    let second = silence();
    client.write_all(b"x").await.unwrap();
    first.await.unwrap();
    second.await.unwrap();
    assert_eq!(stream.try_read(&mut [0; 2]).unwrap(), 1, "it is all there");
    let third = silence();
    gate.drain.begin();
    third.await.unwrap();
}

#[tokio::test]
async fn who_has_begun_in_time_has_the_time_that_there_was_when_it_came() {
    let gate = gate();
    let (mut client, stream, peer) = accepted().await;
    let task = tokio::spawn(served(stream, peer, &gate));
    // From here on time passes where the test says so.
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(2)).await;
    let host = |host| IpAddr::V4(Ipv4Addr::new(192, 0, 2, host));
    let arrive = |at| gate.admission.admit(host(at), &gate.policy(), gate.clock.now()).unwrap();
    let _others: Vec<Permit> = (1..=73).map(arrive).collect();
    let frame = Message::from(ChallengeRequest::default()).to_frame();
    client.write_all(&frame[..9]).await.unwrap();
    // Pause: of time that stands still, so that the task reads what has come.
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(!task.is_finished(), "it has not said all, and has two seconds for it");
    client.write_all(&frame[9..]).await.unwrap();
    let mut answer = [0; 2];
    client.read_exact(&mut answer).await.unwrap();
    assert_eq!(answer, [1, 0x81], "a challenge");
}

#[tokio::test]
async fn a_connection_that_is_reset_before_it_said_anything_is_broken() {
    let gate = gate();
    let (client, stream, peer) = accepted().await;
    let task = tokio::spawn(served(stream, peer, &gate));
    tokio::task::yield_now().await;
    client.set_zero_linger().unwrap();
    drop(client);
    task.await.unwrap();
    assert_eq!(gate.metrics.broken.get(), 1);
}
