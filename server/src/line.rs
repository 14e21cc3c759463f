//! The stream of one connection: messages in and out, in frames or in lines, each under one absolute deadline.
//!
//! Owns the buffered bytes and the timer. It never reads past a frame, so that what follows stays in the kernel, but while
//! a tunnel is waited for; and holds no buffer while it waits for a first byte. Of a line the end is not known before it is
//! read: what came with it stays in the buffer.

mod deadlines;

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf, BytesMut};
use deadlines::Deadlines;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::time::{Instant, Sleep};
use wisdom_protocol::frame::{self, DecodeError, Decoded, HEADER_BYTES, Receiver};
use wisdom_protocol::message::{ChallengeRequest, Message};
use wisdom_protocol::service::ServiceName;

use crate::admission::{Offence, Pace};
use crate::clock::Clock;
use crate::config::Timeouts;
use crate::dialect::Dialect;
use crate::dialect::text::{self, LineMistake, Scanned};
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

/// The dialect of one connection and, in lines, whose turn it is.
#[derive(Debug)]
enum Turn {
    Frames,
    /// Nobody has said anything; a challenge for this service is asked for in the client's name.
    Opening(ServiceName),
    /// The challenge is told.
    Solving,
    /// The last word is said.
    Over,
}

/// What came instead of a failure of the stream.
#[derive(Debug)]
pub enum Input {
    /// A message.
    Message(Message),
    /// Bytes that are none.
    Undecodable(DecodeError),
    /// A line that is none.
    Unreadable(LineMistake),
    /// The peer has closed its side, between frames.
    End,
    /// Nothing in time.
    TimedOut(Overdue),
    /// The interruption came first.
    Interrupted,
    /// The connection has to make room.
    Evicted,
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

impl LineError {
    /// What the source is made to pay for.
    #[must_use]
    pub fn offence(&self) -> Option<Offence> {
        match self {
            Self::Io(_) => None,
            Self::WriteTimeout => Some(Offence::Timeout),
        }
    }
}

/// How far the buffer gets.
enum Progress {
    Come(Input),
    /// At most so many bytes are to be read; whether what comes next has begun.
    Missing(usize, bool),
}

/// See the module.
#[derive(Debug)]
pub struct Line<S> {
    stream: S,
    buffer: BytesMut,
    timer: Pin<Box<Sleep>>,
    deadlines: Deadlines,
    clock: Clock,
    ended: bool,
    turn: Turn,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Line<S> {
    /// A line over a stream that was accepted at this time.
    #[must_use]
    pub fn new(
        stream: S,
        dialect: &Dialect,
        mut timeouts: Timeouts,
        clock: Clock,
        accepted: Instant,
    ) -> Self {
        let turn = match dialect {
            Dialect::Frames => Turn::Frames,
            Dialect::Text(service) => {
                timeouts.lifetime += timeouts.text_hold;
                Turn::Opening(service.clone())
            }
        };
        let timer = Box::pin(tokio::time::sleep_until(accepted + timeouts.first_frame));
        let deadlines = Deadlines::new(accepted, timeouts);
        Self { stream, buffer: BytesMut::new(), timer, deadlines, clock, ended: false, turn }
    }

    /// From the next wait on, there is so much time.
    pub fn set_pace(&mut self, pace: Pace) {
        self.deadlines.set_pace(pace);
    }

    /// The next message, unless `interruption` comes before its first byte, or `eviction` before its last.
    pub async fn read(
        &mut self,
        wait: Wait,
        interruption: impl Future<Output = ()>,
        eviction: impl Future<Output = ()>,
    ) -> Result<Input, LineError> {
        tokio::pin!(interruption, eviction);
        let deadline = self.deadlines.waiting(wait, self.clock.instant());
        let mut overdue = self.expect_by(deadline, Overdue::Waiting(wait));
        // Whoever has the next frame always there would never let the timer be asked.
        if self.clock.instant() >= self.deadlines.end_of_life() {
            return Ok(Input::TimedOut(Overdue::Lifetime));
        }
        let mut frame = None;
        loop {
            let (missing, begun) = match self.progress(false) {
                Progress::Come(Input::End) => {
                    self.finish().await;
                    return Ok(Input::End);
                }
                Progress::Come(input) => return Ok(input),
                Progress::Missing(missing, begun) => (missing, begun),
            };
            if begun {
                let length = self.length(missing);
                let deadline = self.deadlines.frame(&mut frame, length, wait, self.clock.instant());
                if let Some((deadline, late)) = deadline {
                    overdue = self.expect_by(deadline, late);
                }
            }
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
                () = &mut eviction => return Ok(Input::Evicted),
            };
            match (read, begun) {
                (0, false) => return Ok(Input::End),
                (0, true) => {
                    self.ended = true;
                    let Progress::Come(last) = self.progress(true) else {
                        return Ok(Input::Undecodable(DecodeError::Truncated));
                    };
                    return Ok(last);
                }
                _ => {}
            }
        }
    }

    /// What the buffer holds, where `ended` says that nothing will follow.
    fn progress(&mut self, ended: bool) -> Progress {
        match &self.turn {
            Turn::Frames => self.frame(),
            Turn::Opening(service) => {
                let service = Some(service.clone());
                let request = ChallengeRequest { service, max_work: None, request_id: None };
                Progress::Come(Input::Message(request.into()))
            }
            Turn::Solving => self.line(ended),
            Turn::Over => Progress::Come(Input::End),
        }
    }

    fn frame(&mut self) -> Progress {
        Progress::Come(match frame::decode(&self.buffer, Receiver::Server) {
            Err(error) => Input::Undecodable(error),
            Ok(Decoded::Incomplete { missing }) => {
                return Progress::Missing(missing, !self.buffer.is_empty());
            }
            Ok(Decoded::Frame(frame)) => {
                let message = Message::decode(frame.message_type, frame.payload);
                self.buffer = BytesMut::new();
                message.map_or_else(Input::Undecodable, Input::Message)
            }
        })
    }

    fn line(&mut self, ended: bool) -> Progress {
        let room = text::MAX_LINE_BYTES + 1 - self.buffer.len().min(text::MAX_LINE_BYTES);
        Progress::Come(match text::scan(&self.buffer, ended) {
            Err(mistake) => Input::Unreadable(mistake),
            Ok(Scanned::Blank) => return Progress::Missing(room, false),
            Ok(Scanned::Begun) => return Progress::Missing(room, true),
            Ok(Scanned::Line(message, taken)) => {
                self.buffer.advance(taken);
                message.map_or_else(Input::Undecodable, Input::Message)
            }
        })
    }

    /// Writes `message`.
    pub async fn write(&mut self, message: &Message) -> Result<(), LineError> {
        let bytes = self.encode(message);
        self.timer.as_mut().reset(self.deadlines.write(self.clock.instant()));
        let stream = &mut self.stream;
        let write = async {
            stream.write_all(&bytes).await?;
            stream.flush().await
        };
        tokio::select! {
            biased;
            written = write => Ok(written?),
            () = &mut self.timer => Err(LineError::WriteTimeout),
        }
    }

    fn encode(&mut self, message: &Message) -> Vec<u8> {
        match (&self.turn, message) {
            (Turn::Frames, _) => {
                if let Message::Challenge(challenge) = message {
                    self.deadlines.hold_as_told(challenge);
                }
                message.to_frame()
            }
            (_, Message::Challenge(challenge)) => {
                self.turn = Turn::Solving;
                text::render(message, self.deadlines.hold_in_lines(challenge)).into_bytes()
            }
            _ => {
                self.turn = Turn::Over;
                text::render(message, Duration::ZERO).into_bytes()
            }
        }
    }

    /// Writes a last message, and closes so that it arrives.
    pub async fn close_with(mut self, message: &Message) -> Result<(), LineError> {
        self.write(message).await?;
        self.finish().await;
        Ok(())
    }

    /// Closes our side, and discards some input, so that the last message is not lost to a reset.
    async fn finish(&mut self) {
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
    }

    /// Waits for `work`, and meanwhile takes what the client sends after its solution, up to `MAX_EARLY_BYTES`.
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
        let end_of_life = self.deadlines.end_of_life();
        self.timer.as_mut().reset(deadline.min(end_of_life));
        if deadline <= end_of_life { overdue } else { Overdue::Lifetime }
    }

    /// How long what has begun is, as far as is known; of a line that is not known before its end.
    fn length(&self, missing: usize) -> usize {
        if let Turn::Frames = self.turn { self.buffer.len() + missing } else { text::MAX_LINE_BYTES }
    }
}

#[cfg(test)]
mod tests;
