//! One connection: whatever the server says, whenever it says it, is heard.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf, duplex};
use tokio::net::{TcpListener, TcpStream};
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::{ChallengeRequest, ErrorMessage, Message, Solution};
use wisdom_client::protocol::puzzle::Nonce;
use wisdom_client::{Connection, ConnectionError, Phase};

use crate::gate::{quotes, refusal, soon};

const ANSWER_TIMEOUT: Duration = Duration::from_secs(10);

fn solution() -> Solution {
    let nonces = vec![Nonce::new(7).unwrap(); 16];
    Solution { challenge: "A".repeat(160), work: 1024, nonces, request_id: None }
}

fn busy() -> Vec<u8> {
    Message::from(refusal(Code::Busy, None)).to_frame()
}

/// The code of a refusal, and whether it may be an answer to what was sent.
fn refused<T: std::fmt::Debug>(outcome: Result<T, ConnectionError>) -> (Code, bool) {
    match outcome {
        Err(ConnectionError::Refused { message, sent }) => (message.code, sent),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn a_refusal_that_is_there_before_the_message_is_not_taken_for_its_answer() {
    let (client, mut server) = duplex(4_096);
    server.write_all(&busy()).await.unwrap();
    let mut connection = Connection::new(client, ANSWER_TIMEOUT);
    assert_eq!(refused(soon(connection.redeem(solution())).await), (Code::Busy, false));
    drop(connection);
    let mut written = Vec::new();
    server.read_to_end(&mut written).await.unwrap();
    assert!(written.is_empty(), "{} bytes were sent to a server that had refused", written.len());
}

#[tokio::test]
async fn a_refusal_is_read_while_writing_is_blocked() {
    // Takes 16 bytes and reads none of them.
    let (client, mut server) = duplex(16);
    let mut connection = Connection::new(client, ANSWER_TIMEOUT);
    let redeem = connection.redeem(solution());
    let refuse = async {
        server.write_all(&busy()).await.unwrap();
        server
    };
    let (outcome, _server) = soon(async { tokio::join!(redeem, refuse) }).await;
    assert_eq!(refused(outcome), (Code::Busy, true));
}

/// A stream that fails to be written to, and only then has something to read.
struct Refusing {
    last_word: Vec<u8>,
    written_to: bool,
}

impl AsyncRead for Refusing {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if !self.written_to {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let taken = self.last_word.len().min(buffer.remaining());
        buffer.put_slice(&self.last_word.drain(..taken).collect::<Vec<_>>());
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Refusing {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<io::Result<usize>> {
        self.written_to = true;
        Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_refusal_is_looked_for_after_a_failed_write() {
    let refusing = Refusing { last_word: busy(), written_to: false };
    let mut connection = Connection::new(refusing, ANSWER_TIMEOUT);
    assert_eq!(refused(soon(connection.redeem(solution())).await), (Code::Busy, true));
    let mute = Refusing { last_word: Vec::new(), written_to: false };
    match soon(Connection::new(mute, ANSWER_TIMEOUT).redeem(solution())).await {
        Err(ConnectionError::Io { phase, source }) => {
            assert_eq!((phase, source.kind()), (Phase::Redeeming, io::ErrorKind::BrokenPipe));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_refusal_is_read_although_the_connection_was_reset_behind_it() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let (mut server, _) = listener.accept().await.unwrap();
    let mut connection = Connection::new(client, ANSWER_TIMEOUT);
    // The server has its say and leaves what it was sent unread, and its system answers with a reset.
    connection.io().try_write(b"\x01").unwrap();
    server.readable().await.unwrap();
    server.write_all(&busy()).await.unwrap();
    drop(server);
    let (code, _) = refused(soon(connection.request(ChallengeRequest::default())).await);
    assert_eq!(code, Code::Busy);
}

#[tokio::test]
async fn a_refusal_is_heard_while_the_connection_is_held() {
    let (client, mut server) = duplex(4_096);
    let mut connection = Connection::new(client, ANSWER_TIMEOUT);
    server.write_all(&busy()).await.unwrap();
    assert!(matches!(soon(connection.ended()).await, ConnectionError::Refused { sent: false, .. }));
    drop(server);
    let ended = soon(connection.ended()).await;
    assert!(matches!(ended, ConnectionError::Closed { phase: Phase::Holding }), "{ended:?}");
}

#[tokio::test]
async fn an_answer_that_trickles_in_must_still_be_in_time() {
    let (client, mut server) = duplex(4_096);
    let mut connection = Connection::new(client, Duration::from_millis(20));
    server.write_all(&busy()[..9]).await.unwrap();
    let outcome = soon(connection.request(ChallengeRequest::default())).await;
    assert!(matches!(outcome, Err(ConnectionError::Silent { phase: Phase::Asking, .. })), "{outcome:?}");
}

#[tokio::test]
async fn an_answer_of_the_wrong_kind_is_not_taken() {
    let granted = Message::from(crate::gate::tunnel(
        wisdom_client::protocol::message::RequestId::parse("0192f0c1-7a3b-7c4d-8e5f-001122334455").unwrap(),
    ));
    let (client, mut server) = duplex(4_096);
    server.write_all(&granted.to_frame()).await.unwrap();
    let mut connection = Connection::new(client, ANSWER_TIMEOUT);
    let outcome = soon(connection.request(ChallengeRequest::default())).await;
    assert!(matches!(outcome, Err(ConnectionError::Unexpected { phase: Phase::Asking, .. })), "{outcome:?}");
}

#[tokio::test]
async fn a_challenge_for_something_else_is_not_taken() {
    let gate = crate::gate::Gate::open().await;
    let address = gate.address();
    let stream = soon(wisdom_client::dial(&address, None, ANSWER_TIMEOUT)).await.unwrap();
    let mut connection = Connection::new(stream, ANSWER_TIMEOUT);
    let service = wisdom_client::protocol::service::ServiceName::new("ssh");
    let request = ChallengeRequest { service, ..ChallengeRequest::default() };
    let serve = gate.offer(crate::gate::CHEAP);
    let (outcome, _guest) = soon(async { tokio::join!(connection.request(request), serve) }).await;
    match outcome {
        Err(ConnectionError::WrongService { asked, got }) => {
            assert_eq!((asked.as_str(), got), ("ssh", quotes()));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_error_message_of_any_length_that_a_server_may_send_is_read() {
    let long = ErrorMessage::new(Code::Busy, "x".repeat(2_000));
    let (client, mut server) = duplex(64);
    let mut connection = Connection::new(client, ANSWER_TIMEOUT);
    let frame = Message::from(long.clone()).to_frame();
    let say = async { server.write_all(&frame).await.unwrap() };
    let (outcome, ()) =
        soon(async { tokio::join!(connection.request(ChallengeRequest::default()), say) }).await;
    match outcome {
        Err(ConnectionError::Refused { message, .. }) => assert_eq!(*message, long),
        other => panic!("{other:?}"),
    }
}
