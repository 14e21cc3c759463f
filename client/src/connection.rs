//! One connection to a gate: a message out, a message back, within a time (`PROTOCOL.md` section 5).
//!
//! Owns the framed stream and what was read of it. Connects nowhere, solves nothing and tries nothing twice: after an
//! error the connection is of no more use. Memory is bounded by the codec, which reserves nothing that it has not accepted.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::Stream;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;
use tokio_util::codec::FramedRead;
use wisdom_protocol::codec::{CodecError, MessageCodec};
use wisdom_protocol::frame::DecodeError;
use wisdom_protocol::message::{Challenge, ChallengeRequest, Granted, Message, Solution};

use crate::error::{ConnectionError, Phase};

/// How long a server's last word is waited for where writing to it has failed: it is there already, or never will be.
const LAST_WORD_TIMEOUT: Duration = Duration::from_secs(1);
/// How much of what is no frame is kept to tell what it is.
const INTRODUCTION_BYTES: usize = 8;

/// A connection over any stream.
#[derive(Debug)]
pub struct Connection<T> {
    frames: FramedRead<T, MessageCodec>,
    answer_timeout: Duration,
}

/// What reading brought; `None` is the end of input.
type Read = Option<Result<Message, CodecError>>;

/// How writing a frame ended.
enum Written {
    /// All of it was written.
    Whole,
    /// The stream failed.
    Failed(io::Error),
    /// The server had its say first. `some` is whether any byte of the frame was written by then.
    Interrupted { read: Read, some: bool },
}

impl<T: AsyncRead + AsyncWrite + Unpin> Connection<T> {
    /// Speaks over `io`; each answer must be there within `answer_timeout` of the beginning of its question.
    pub fn new(io: T, answer_timeout: Duration) -> Self {
        Self { frames: FramedRead::with_capacity(io, MessageCodec::for_client(), 0), answer_timeout }
    }

    /// The stream beneath.
    pub fn io(&self) -> &T {
        self.frames.get_ref()
    }

    /// The stream, and what was read of it behind the last message: after a granted tunnel, the tunnel's first bytes.
    #[must_use]
    pub fn into_io(self) -> (T, Bytes) {
        let parts = self.frames.into_parts();
        (parts.io, parts.read_buf.freeze())
    }

    /// Asks for a challenge.
    pub async fn request(&mut self, request: ChallengeRequest) -> Result<Challenge, ConnectionError> {
        let asked = request.service.clone();
        match self.exchange(request.into(), Phase::Asking).await? {
            Message::Challenge(challenge) => match asked {
                Some(asked) if asked != challenge.service => {
                    Err(ConnectionError::WrongService { asked, got: challenge.service })
                }
                _ => Ok(challenge),
            },
            other => Err(unexpected(&other, Phase::Asking)),
        }
    }

    /// Redeems a solution, of this connection's challenge or another's.
    pub async fn redeem(&mut self, solution: Solution) -> Result<Granted, ConnectionError> {
        match self.exchange(solution.into(), Phase::Redeeming).await? {
            Message::Granted(granted) => Ok(granted),
            other => Err(unexpected(&other, Phase::Redeeming)),
        }
    }

    /// Waits, without a limit, until the connection is of no more use: while it is held, nothing is to come. Can be
    /// dropped and called again.
    pub async fn ended(&mut self) -> ConnectionError {
        match poll_fn(|context| self.poll_read(context)).await {
            Some(Ok(Message::Error(message))) => {
                ConnectionError::Refused { message: Box::new(message), sent: false }
            }
            Some(Ok(other)) => unexpected(&other, Phase::Holding),
            Some(Err(error)) => self.broken(error, Phase::Holding),
            None => ConnectionError::Closed { phase: Phase::Holding },
        }
    }

    async fn exchange(&mut self, message: Message, phase: Phase) -> Result<Message, ConnectionError> {
        let after = self.answer_timeout;
        let answered = timeout(after, self.answer(message, phase)).await;
        answered.unwrap_or(Err(ConnectionError::Silent { phase, after }))
    }

    async fn answer(&mut self, message: Message, phase: Phase) -> Result<Message, ConnectionError> {
        let (read, sent) = match self.write(&message.to_frame()).await {
            Written::Whole => (poll_fn(|context| self.poll_read(context)).await, true),
            Written::Interrupted { read, some } => (read, some),
            Written::Failed(source) => {
                let last_word = timeout(LAST_WORD_TIMEOUT, poll_fn(|context| self.poll_read(context)));
                match last_word.await {
                    Ok(Some(Ok(message))) => (Some(Ok(message)), true),
                    _ => return Err(ConnectionError::Io { phase, source }),
                }
            }
        };
        match read {
            Some(Ok(Message::Error(message))) => {
                Err(ConnectionError::Refused { message: Box::new(message), sent })
            }
            Some(Ok(message)) => Ok(message),
            Some(Err(error)) => Err(self.broken(error, phase)),
            None => Err(ConnectionError::Closed { phase }),
        }
    }

    /// Writes `frame`, and reads meanwhile: a server that has had its say does not read on, and may reset what is
    /// written to it.
    async fn write(&mut self, frame: &[u8]) -> Written {
        let mut rest = frame;
        poll_fn(|context| {
            if let Poll::Ready(read) = self.poll_read(context) {
                return Poll::Ready(Written::Interrupted { read, some: rest.len() < frame.len() });
            }
            while !rest.is_empty() {
                match Pin::new(self.frames.get_mut()).poll_write(context, rest) {
                    Poll::Ready(Ok(0)) => {
                        return Poll::Ready(Written::Failed(io::ErrorKind::WriteZero.into()));
                    }
                    Poll::Ready(Ok(written)) => rest = rest.get(written..).unwrap_or_default(),
                    Poll::Ready(Err(error)) => return Poll::Ready(Written::Failed(error)),
                    Poll::Pending => return Poll::Pending,
                }
            }
            let flushed = Pin::new(self.frames.get_mut()).poll_flush(context);
            flushed.map(|flushed| flushed.map_or_else(Written::Failed, |()| Written::Whole))
        })
        .await
    }

    fn poll_read(&mut self, context: &mut Context<'_>) -> Poll<Read> {
        Pin::new(&mut self.frames).poll_next(context)
    }

    /// What a failure to read means here.
    fn broken(&self, error: CodecError, phase: Phase) -> ConnectionError {
        let buffer = self.frames.read_buffer();
        match error {
            CodecError::Decode(DecodeError::Version(_)) => {
                let begin = buffer.iter().copied().take(INTRODUCTION_BYTES).collect();
                ConnectionError::NotWisdom { begin }
            }
            CodecError::Decode(DecodeError::Truncated) => ConnectionError::Closed { phase },
            CodecError::Decode(error) => ConnectionError::Broken(error),
            CodecError::Io(source) => ConnectionError::Io { phase, source },
        }
    }
}

fn unexpected(message: &Message, phase: Phase) -> ConnectionError {
    ConnectionError::Unexpected { got: message.message_type(), phase }
}
