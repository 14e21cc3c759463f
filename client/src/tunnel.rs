//! A granted tunnel: a stream to the service behind the gate (`PROTOCOL.md` section 5).
//!
//! Owns the order of bytes: what was read behind the grant comes first. Sets no deadline of its own: how long the tunnel
//! may be idle, and how long it lives, is the gate's to enforce, and told here.

use std::fmt;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Buf, Bytes};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use wisdom_protocol::message::Granted;
use wisdom_protocol::service::ServiceName;

use crate::connection::Connection;

/// What a grant can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A quote of wisdom.
    Quote,
    /// A stream to what is behind the gate.
    Tunnel,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Quote => "a quote",
            Self::Tunnel => "a tunnel",
        })
    }
}

/// A grant of the other kind than was wanted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the service {service} gives {}, and {wanted} was wanted: choose another service", self.got())]
pub struct WrongKind {
    /// What was paid for.
    pub service: ServiceName,
    /// What was wanted of it.
    pub wanted: Kind,
}

impl WrongKind {
    /// What the service gives.
    #[must_use]
    pub fn got(&self) -> Kind {
        match self.wanted {
            Kind::Quote => Kind::Tunnel,
            Kind::Tunnel => Kind::Quote,
        }
    }
}

/// Raw bytes to and from the service. Each direction ends by itself: `shutdown` ends what is sent and leaves reading as it
/// is, and a read of nothing is the end of what the service sends. Dropping it ends both.
#[derive(Debug)]
pub struct Tunnel<T = TcpStream> {
    io: T,
    early: Bytes,
    granted: Granted,
}

impl<T> Tunnel<T> {
    /// What the gate granted.
    #[must_use]
    pub fn granted(&self) -> &Granted {
        &self.granted
    }

    /// The gate closes the tunnel after so long without a byte in either direction, if it said so.
    #[must_use]
    pub fn idle_timeout(&self) -> Option<Duration> {
        self.granted.idle_timeout_ms.map(Duration::from_millis)
    }

    /// The gate closes the tunnel so long after the grant in any case, if it said so.
    #[must_use]
    pub fn lifetime(&self) -> Option<Duration> {
        self.granted.lifetime_ms.map(Duration::from_millis)
    }

    /// The stream beneath. What is read from it directly may be preceded by bytes that are still in here.
    pub fn io(&self) -> &T {
        &self.io
    }

    /// The stream beneath, and the tunnel's first bytes that were read of it already and not yet from here.
    #[must_use]
    pub fn into_parts(self) -> (T, Bytes) {
        (self.io, self.early)
    }
}

impl<T: AsyncRead + AsyncWrite + Unpin> Tunnel<T> {
    /// The tunnel that was `granted` on `connection`, or an error where it was a quote.
    pub fn new(granted: Granted, connection: Connection<T>) -> Result<Self, WrongKind> {
        if granted.quote.is_some() {
            return Err(WrongKind { service: granted.service, wanted: Kind::Tunnel });
        }
        let (io, early) = connection.into_io();
        Ok(Self { io, early, granted })
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Tunnel<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.early.is_empty() {
            return Pin::new(&mut self.io).poll_read(context, buffer);
        }
        let taken = self.early.len().min(buffer.remaining());
        buffer.put_slice(self.early.get(..taken).unwrap_or_default());
        self.early.advance(taken);
        if self.early.is_empty() {
            // Gives its memory back: a tunnel may live long.
            self.early = Bytes::new();
        }
        Poll::Ready(Ok(()))
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Tunnel<T> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(context, bytes)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use uuid::Uuid;
    use wisdom_protocol::message::{Message, Quote, RequestId, Solution};

    fn granted(quote: Option<Quote>) -> Granted {
        let (service, request_id) = (ServiceName::new("echo").unwrap(), RequestId(Uuid::nil()));
        Granted { service, request_id, quote, idle_timeout_ms: Some(300_000), lifetime_ms: None }
    }

    #[tokio::test]
    async fn bytes_behind_the_grant_come_first_and_each_direction_ends_by_itself() {
        let (ours, mut theirs) = tokio::io::duplex(4_096);
        let mut connection = Connection::new(ours, Duration::from_secs(20));
        let mut frames = Message::from(granted(None)).to_frame();
        frames.extend_from_slice(b"early ");
        theirs.write_all(&frames).await.unwrap();
        let solution = Solution { challenge: String::new(), work: 1, nonces: vec![], request_id: None };
        let granted = connection.redeem(solution).await.unwrap();
        let mut tunnel = Tunnel::new(granted, connection).unwrap();
        assert_eq!((tunnel.idle_timeout(), tunnel.lifetime()), (Some(Duration::from_mins(5)), None));

        let mut begin = [0; 2];
        tunnel.read_exact(&mut begin).await.unwrap();
        assert_eq!(&begin, b"ea", "a part of what is there");
        tunnel.shutdown().await.unwrap();
        let mut sent = Vec::new();
        theirs.read_to_end(&mut sent).await.unwrap();
        theirs.write_all(b"and late").await.unwrap();
        theirs.shutdown().await.unwrap();
        let mut rest = String::new();
        tunnel.read_to_string(&mut rest).await.unwrap();
        assert_eq!(rest, "rly and late");
    }

    #[tokio::test]
    async fn a_quote_is_no_tunnel() {
        let quote = granted(Some(Quote::new("No.", None).unwrap()));
        let connection = Connection::new(tokio::io::duplex(1).0, Duration::from_secs(20));
        let error = Tunnel::new(quote, connection).unwrap_err();
        let words = "the service echo gives a quote, and a tunnel was wanted: choose another service";
        assert_eq!(error.to_string(), words);
    }
}
