//! The framed stream of one connection: frames in, messages out, each under one absolute deadline.
//!
//! Owns the buffered bytes and the timer. It never reads past a frame, so that what follows stays in the kernel, but while
//! a tunnel is waited for; and holds no buffer while it waits for a first byte.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::BytesMut;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::time::{Instant, Sleep};
use wisdom_protocol::frame::{self, DecodeError, Decoded, HEADER_BYTES, Receiver};
use wisdom_protocol::message::Message;

use crate::clock::Clock;
use crate::config::Timeouts;
use crate::session::{Overdue, Wait};
use crate::tunnel::relay::Early;

/// After an error, so much input is discarded at most, so that the error arrives before a reset.
const MAX_DISCARDED_BYTES: usize = 8 * 1024;
/// And for so long at most.
const DISCARD_TIMEOUT: Duration = Duration::from_millis(250);

/// After a solution, so much input is taken before its verdict; see `PROTOCOL.md` section 10.
const MAX_EARLY_BYTES: usize = 16 * 1024;

/// What came of waiting for something.
#[derive(Debug)]
pub enum Ahead<T> {
    /// It.
    Done(T),
    /// The client has reset the connection.
    Lost(io::Error),
    /// The interruption came first.
    Interrupted,
}

/// What came instead of a failure of the stream.
#[derive(Debug)]
pub enum Input {
    /// A message.
    Message(Message),
    /// Bytes that are none.
    Undecodable(DecodeError),
    /// The peer has closed its side, between frames.
    End,
    /// Nothing in time.
    TimedOut(Overdue),
    /// The interruption came first.
    Interrupted,
}

/// Why a connection broke.
#[derive(Debug, thiserror::Error)]
pub enum LineError {
    /// The stream failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The peer did not take a frame in time.
    #[error("the peer did not read in time")]
    WriteTimeout,
}

/// See the module.
#[derive(Debug)]
pub struct Line<S> {
    stream: S,
    buffer: BytesMut,
    timer: Pin<Box<Sleep>>,
    timeouts: Timeouts,
    clock: Clock,
    accepted: Instant,
    ended: bool,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Line<S> {
    /// A line over a stream that was accepted just now.
    #[must_use]
    pub fn new(stream: S, timeouts: Timeouts, clock: Clock) -> Self {
        let accepted = clock.instant();
        let timer = Box::pin(tokio::time::sleep_until(accepted + timeouts.first_frame));
        Self { stream, buffer: BytesMut::new(), timer, timeouts, clock, accepted, ended: false }
    }

    /// The next message, unless `interruption` comes before its first byte.
    pub async fn read(
        &mut self,
        wait: Wait,
        interruption: impl Future<Output = ()>,
    ) -> Result<Input, LineError> {
        tokio::pin!(interruption);
        let mut overdue = self.expect_by(self.deadline(wait), Overdue::Waiting(wait));
        // Whoever has the next frame always there would never let the timer be asked.
        if self.clock.instant() >= self.accepted + self.timeouts.lifetime {
            return Ok(Input::TimedOut(Overdue::Lifetime));
        }
        loop {
            let missing = match frame::decode(&self.buffer, Receiver::Server) {
                Err(error) => return Ok(Input::Undecodable(error)),
                Ok(Decoded::Incomplete { missing }) => missing,
                Ok(Decoded::Frame(frame)) => {
                    let message = Message::decode(frame.message_type, frame.payload);
                    self.buffer = BytesMut::new();
                    return Ok(message.map_or_else(Input::Undecodable, Input::Message));
                }
            };
            let begun = !self.buffer.is_empty();
            // What is missing is within the cap, and nothing beyond it is read.
            let (stream, buffer) = (&mut self.stream, &mut self.buffer);
            let more = async {
                let mut rest = stream.take(missing as u64);
                if begun {
                    buffer.reserve(missing);
                    return rest.read_buf(buffer).await;
                }
                // Without a buffer of its own while it waits; nothing is awaited between these two lines' ends.
                let mut head = [0; HEADER_BYTES];
                let read = rest.read(&mut head).await?;
                buffer.extend_from_slice(&head[..read]);
                Ok(read)
            };
            let read = tokio::select! {
                biased;
                read = more => read?,
                () = &mut self.timer => return Ok(Input::TimedOut(overdue)),
                () = &mut interruption, if !begun => return Ok(Input::Interrupted),
            };
            match (read, begun) {
                (0, false) => return Ok(Input::End),
                (0, true) => return Ok(Input::Undecodable(DecodeError::Truncated)),
                (_, false) if wait != Wait::FirstFrame => {
                    overdue = self.expect_by(self.clock.instant() + self.timeouts.frame, Overdue::Frame);
                }
                _ => {}
            }
        }
    }

    /// Writes `message`.
    pub async fn write(&mut self, message: &Message) -> Result<(), LineError> {
        let frame = message.to_frame();
        self.timer.as_mut().reset(self.clock.instant() + self.timeouts.write);
        let stream = &mut self.stream;
        let write = async {
            stream.write_all(&frame).await?;
            stream.flush().await
        };
        tokio::select! {
            biased;
            written = write => Ok(written?),
            () = &mut self.timer => Err(LineError::WriteTimeout),
        }
    }

    /// Writes a last message, closes our side, and discards some input, so that the message is not lost to a reset.
    pub async fn close_with(mut self, message: &Message) -> Result<(), LineError> {
        self.write(message).await?;
        self.timer.as_mut().reset(self.clock.instant() + DISCARD_TIMEOUT);
        let stream = &mut self.stream;
        let discard = async {
            stream.shutdown().await?;
            let mut discarded = 0;
            let mut scrap = [0; 512];
            while discarded < MAX_DISCARDED_BYTES {
                match stream.read(&mut scrap).await? {
                    0 => break,
                    read => discarded += read,
                }
            }
            io::Result::Ok(())
        };
        tokio::select! {
            biased;
            // Whatever happens now, the message was handed over and the connection ends.
            _ = discard => {}
            () = &mut self.timer => {}
        }
        Ok(())
    }

    /// Waits for `work`, and meanwhile takes what the client sends after its solution, up to [`MAX_EARLY_BYTES`].
    pub async fn ahead<T>(
        &mut self,
        work: impl Future<Output = T>,
        interruption: impl Future<Output = ()>,
    ) -> Ahead<T> {
        tokio::pin!(work, interruption);
        poll_fn(|context| {
            // Reading first: who has gone is noticed before anything is granted.
            if let Poll::Ready(error) = self.poll_ahead(context) {
                return Poll::Ready(Ahead::Lost(error));
            }
            if let Poll::Ready(done) = work.as_mut().poll(context) {
                return Poll::Ready(Ahead::Done(done));
            }
            interruption.as_mut().poll(context).map(|()| Ahead::Interrupted)
        })
        .await
    }

    /// Takes what there is; ready when the client has gone.
    fn poll_ahead(&mut self, context: &mut Context<'_>) -> Poll<io::Error> {
        while !self.ended && self.buffer.len() < MAX_EARLY_BYTES {
            // On the stack, so that who sends nothing holds nothing.
            let mut chunk = [0; 2 * 1024];
            let room = chunk.len().min(MAX_EARLY_BYTES - self.buffer.len());
            let mut chunk = ReadBuf::new(&mut chunk[..room]);
            match ready!(Pin::new(&mut self.stream).poll_read(context, &mut chunk)) {
                Err(error) => return Poll::Ready(error),
                Ok(()) if chunk.filled().is_empty() => self.ended = true,
                Ok(()) => self.buffer.extend_from_slice(chunk.filled()),
            }
        }
        Poll::Pending
    }

    /// The stream, what came ahead on it, and the timer: there are no more frames.
    pub fn into_parts(self) -> (S, Early, Pin<Box<Sleep>>) {
        (self.stream, Early { bytes: self.buffer.into(), ended: self.ended }, self.timer)
    }

    /// Arms the timer for `deadline`, or for the end of the connection's life where that is sooner; says which it is.
    fn expect_by(&mut self, deadline: Instant, overdue: Overdue) -> Overdue {
        let end_of_life = self.accepted + self.timeouts.lifetime;
        self.timer.as_mut().reset(deadline.min(end_of_life));
        if deadline <= end_of_life { overdue } else { Overdue::Lifetime }
    }

    fn deadline(&self, wait: Wait) -> Instant {
        match wait {
            Wait::FirstFrame => self.accepted + self.timeouts.first_frame,
            Wait::Hold => self.clock.instant() + self.timeouts.hold,
            Wait::Idle => self.clock.instant() + self.timeouts.idle,
        }
    }
}

#[cfg(test)]
mod tests;
