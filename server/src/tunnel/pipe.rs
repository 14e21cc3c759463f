//! One direction of a tunnel: what is read on one side is written on the other, and the end of input is passed on.
//!
//! Owns the bytes that are read and not yet written. It reads nothing while it has some, so that whoever sends faster
//! than the other side takes has to wait.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use prometheus::IntCounter;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Instant;

use super::buffer;

/// The side of a pipe that broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Reader,
    Writer,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// More may come.
    Flowing,
    /// The input has ended; what is held is still to be written, and then the end passed on.
    Ending,
    Done,
    Broken(Side, Instant),
}

/// See the module.
#[derive(Debug)]
pub(super) struct Pipe<'a> {
    state: State,
    held: Vec<u8>,
    written: usize,
    filled: usize,
    buffer_bytes: usize,
    moved: u64,
    last_moved: Option<Instant>,
    stalled: Option<Instant>,
    unflushed: bool,
    counter: &'a IntCounter,
}

impl<'a> Pipe<'a> {
    /// A pipe that first writes `early`, and whose input may have ended behind that.
    pub(super) fn new(early: Vec<u8>, ended: bool, buffer_bytes: usize, counter: &'a IntCounter) -> Self {
        Self {
            state: if ended { State::Ending } else { State::Flowing },
            filled: early.len(),
            held: early,
            written: 0,
            buffer_bytes,
            moved: 0,
            last_moved: None,
            stalled: None,
            unflushed: false,
            counter,
        }
    }

    /// Moves what can be moved now.
    pub(super) fn poll<R, W>(
        &mut self,
        context: &mut Context<'_>,
        reader: &mut R,
        writer: &mut W,
        now: Instant,
    ) where
        R: AsyncRead + Unpin,
        W: AsyncWrite + Unpin,
    {
        if matches!(self.state, State::Done | State::Broken(..)) {
            return;
        }
        match self.try_poll(context, reader, writer, now) {
            Poll::Ready(Ok(())) => self.state = State::Done,
            Poll::Ready(Err(side)) => {
                self.empty();
                self.state = State::Broken(side, now);
            }
            Poll::Pending => {}
        }
    }

    /// Whether everything, its end included, was passed on.
    pub(super) fn is_done(&self) -> bool {
        self.state == State::Done
    }

    /// The side that failed.
    pub(super) fn broken(&self) -> Option<Side> {
        match self.state {
            State::Broken(side, _) => Some(side),
            State::Flowing | State::Ending | State::Done => None,
        }
    }

    /// Whether it has moved bytes since `other` broke.
    pub(super) fn outlived(&self, other: &Self) -> bool {
        matches!((self.last_moved, other.state), (Some(moved), State::Broken(_, broke)) if moved >= broke)
    }

    /// Since when the writer does not take what is held.
    pub(super) fn stalled_since(&self) -> Option<Instant> {
        self.stalled
    }

    /// Bytes that were written.
    pub(super) fn moved(&self) -> u64 {
        self.moved
    }

    fn try_poll<R, W>(
        &mut self,
        context: &mut Context<'_>,
        reader: &mut R,
        writer: &mut W,
        now: Instant,
    ) -> Poll<Result<(), Side>>
    where
        R: AsyncRead + Unpin,
        W: AsyncWrite + Unpin,
    {
        loop {
            if self.filled > 0 {
                ready!(self.poll_write(context, writer, now))?;
            } else if self.state == State::Ending {
                return Pin::new(writer).poll_shutdown(context).map_err(|_| Side::Writer);
            } else if self.poll_read(context, reader)?.is_pending() {
                // What was written goes out before anybody waits.
                if self.unflushed {
                    ready!(Pin::new(writer).poll_flush(context)).map_err(|_| Side::Writer)?;
                    self.unflushed = false;
                }
                return Poll::Pending;
            }
        }
    }

    fn poll_read<R>(&mut self, context: &mut Context<'_>, reader: &mut R) -> Result<Poll<()>, Side>
    where
        R: AsyncRead + Unpin,
    {
        let mut buffer = buffer::take(self.buffer_bytes);
        let mut room = ReadBuf::new(&mut buffer[..self.buffer_bytes]);
        let read = Pin::new(reader).poll_read(context, &mut room);
        let filled = room.filled().len();
        if filled > 0 {
            (self.held, self.filled) = (buffer, filled);
            return Ok(Poll::Ready(()));
        }
        buffer::give_back(buffer);
        match read {
            Poll::Ready(Ok(())) => self.state = State::Ending,
            Poll::Ready(Err(_)) => return Err(Side::Reader),
            Poll::Pending => return Ok(Poll::Pending),
        }
        Ok(Poll::Ready(()))
    }

    fn poll_write<W>(
        &mut self,
        context: &mut Context<'_>,
        writer: &mut W,
        now: Instant,
    ) -> Poll<Result<(), Side>>
    where
        W: AsyncWrite + Unpin,
    {
        while self.written < self.filled {
            let Poll::Ready(written) =
                Pin::new(&mut *writer).poll_write(context, &self.held[self.written..self.filled])
            else {
                self.stalled.get_or_insert(now);
                return Poll::Pending;
            };
            let Ok(written @ 1..) = written else { return Poll::Ready(Err(Side::Writer)) };
            self.written += written;
            self.moved += written as u64;
            self.counter.inc_by(written as u64);
            (self.last_moved, self.stalled, self.unflushed) = (Some(now), None, true);
        }
        self.empty();
        Poll::Ready(Ok(()))
    }

    fn empty(&mut self) {
        let held = std::mem::take(&mut self.held);
        if held.len() >= self.buffer_bytes {
            buffer::give_back(held);
        }
        (self.written, self.filled, self.stalled) = (0, 0, None);
    }
}
