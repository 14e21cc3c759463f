//! A connection of this machine: over TCP or a unix socket.
//!
//! Owns the difference between the two, which ends here, and which side of a tunnel it was that failed.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf, copy_bidirectional_with_sizes};
use tokio::net::{TcpStream, UnixStream};

/// Between the two ends, in each direction, in bytes: a connection's share of memory is twice this.
const BUFFER_BYTES: usize = 32 * 1024;

pub(super) enum Local {
    Tcp(TcpStream),
    Unix(UnixStream),
}

/// Which side ended it otherwise than in order.
pub(super) enum Broken {
    /// The local program went away, with or without a reset.
    Here,
    /// The tunnel failed.
    There(io::Error),
}

impl Local {
    /// Passes bytes to and from `tunnel` until both directions have ended, or one has failed.
    pub(super) async fn join(
        &mut self,
        tunnel: &mut (impl AsyncRead + AsyncWrite + Unpin),
    ) -> Result<(), Broken> {
        match self {
            Self::Tcp(local) => join(local, tunnel).await,
            Self::Unix(local) => join(local, tunnel).await,
        }
    }

    /// Ends it so that the other side can tell it from a proper end. A unix socket knows no such end.
    pub(super) fn reset(self) {
        if let Self::Tcp(local) = self {
            let _then_it_just_ends = local.set_zero_linger();
        }
    }
}

async fn join(
    local: impl AsyncRead + AsyncWrite + Unpin,
    tunnel: &mut (impl AsyncRead + AsyncWrite + Unpin),
) -> Result<(), Broken> {
    let mut local = Noted { stream: local, failed: false };
    match copy_bidirectional_with_sizes(&mut local, tunnel, BUFFER_BYTES, BUFFER_BYTES).await {
        Ok(_) => Ok(()),
        Err(_) if local.failed => Err(Broken::Here),
        Err(error) => Err(Broken::There(error)),
    }
}

/// A stream, and whether it was this one that failed.
struct Noted<S> {
    stream: S,
    failed: bool,
}

impl<S> Noted<S> {
    fn note<T>(&mut self, polled: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        self.failed |= matches!(polled, Poll::Ready(Err(_)));
        polled
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Noted<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        self.note(read)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Noted<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.note(written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(context);
        self.note(flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let ended = Pin::new(&mut self.stream).poll_shutdown(context);
        self.note(ended)
    }
}
