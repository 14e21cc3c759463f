//! Reading one header from a socket, and not a byte more: what follows stays in the kernel for whoever reads next.
//!
//! It looks before it takes: as long as a header is incomplete, all that has come belongs to it and is taken; of the piece
//! that completes it, only its share is. So nothing is put back, and nobody spins on what was only looked at.

use std::io;

use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout_at};

use super::{Header, HeaderError, Parsed, parse};

/// What is looked at in one go; a larger header takes several.
const PIECE_BYTES: usize = 256;

/// Why no header was read. The label is for metrics and logs.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The peer closed its side before its first byte, as a balancer does that only checks whether somebody listens.
    #[error("the peer left without a PROXY protocol header")]
    Departed,
    /// It closed within the header.
    #[error("the input ended inside the PROXY protocol header")]
    Truncated,
    /// The header was not complete in time.
    #[error("the PROXY protocol header did not come in time")]
    TimedOut,
    /// What came is no header.
    #[error(transparent)]
    Header(#[from] HeaderError),
    /// The socket failed.
    #[error(transparent)]
    Io(#[from] io::Error),
}

wisdom_protocol::labels!(Failure {
    Self::Departed => "departed",
    Self::Truncated => "truncated",
    Self::TimedOut => "timeout",
    Self::Header(HeaderError::Absent) => "absent",
    Self::Header(HeaderError::Malformed(_)) => "malformed",
    Self::Header(HeaderError::Oversize(_)) => "oversize",
    Self::Header(HeaderError::Checksum) => "checksum",
    Self::Io(_) => "io",
});

/// The header at the start of `stream`, which has to be complete at `deadline`.
pub async fn read(stream: &mut TcpStream, deadline: Instant) -> Result<Header, Failure> {
    timeout_at(deadline, read_all(stream)).await.unwrap_or(Err(Failure::TimedOut))
}

async fn read_all(stream: &mut TcpStream) -> Result<Header, Failure> {
    let mut taken = Vec::new();
    loop {
        let mut piece = [0; PIECE_BYTES];
        let seen = stream.peek(&mut piece).await?;
        if seen == 0 {
            return Err(if taken.is_empty() { Failure::Departed } else { Failure::Truncated });
        }
        let before = taken.len();
        taken.extend_from_slice(&piece[..seen]);
        let parsed = parse(&taken)?;
        let share = match parsed {
            Parsed::Incomplete => seen,
            Parsed::Complete { bytes, .. } => bytes - before,
        };
        stream.read_exact(&mut piece[..share]).await?;
        if let Parsed::Complete { header, .. } = parsed {
            return Ok(header);
        }
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "these tests run over sockets, in real time")]
mod tests {
    use std::time::Duration;

    use tokio::io::AsyncWriteExt;
    use tokio::net::TcpListener;

    use super::*;
    use crate::tunnel::greeting::Endpoints;

    const LATER: Duration = Duration::from_secs(20);
    const LINE: &[u8] = b"PROXY TCP6 2001:db8::7 2001:db8::1 40000 7700\r\n";

    /// What the line says.
    fn source() -> Header {
        let [client, gate] = ["[2001:db8::7]:40000", "[2001:db8::1]:7700"].map(|text| text.parse().unwrap());
        Header::Source(Endpoints { client, gate })
    }

    async fn pair() -> (TcpStream, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        client.set_nodelay(true).unwrap();
        (client, listener.accept().await.unwrap().0)
    }

    /// What is read of these pieces, and the label where it is none; our side is closed behind them.
    async fn outcome(pieces: &[&[u8]]) -> Result<Header, &'static str> {
        let (mut client, mut server) = pair().await;
        let write = async {
            for piece in pieces {
                client.write_all(piece).await.unwrap();
                tokio::task::yield_now().await;
            }
            client.shutdown().await.unwrap();
        };
        let (read, ()) = tokio::join!(read(&mut server, Instant::now() + LATER), write);
        read.map_err(|failure| failure.label())
    }

    #[tokio::test]
    async fn what_follows_the_header_stays_in_the_socket() {
        let large = super::super::v2::SIGNATURE;
        let large = [large, &[0x20, 0, 0x0f, 0xf0], &vec![7; 0x0ff0]].concat();
        let source = source();
        for (header, expected) in [(LINE, source), (&large, Header::Own)] {
            let (mut client, mut server) = pair().await;
            client.write_all(&[header, b"\x01\x01 a frame"].concat()).await.unwrap();
            client.shutdown().await.unwrap();
            assert_eq!(read(&mut server, Instant::now() + LATER).await.unwrap(), expected);
            let mut rest = Vec::new();
            server.read_to_end(&mut rest).await.unwrap();
            assert_eq!(rest, b"\x01\x01 a frame");
        }
    }

    #[tokio::test]
    async fn pieces_are_put_together_and_an_end_is_told_apart() {
        let bytes: Vec<&[u8]> = LINE.chunks(1).collect();
        let source = Ok(source());
        assert_eq!(outcome(&bytes).await, source);
        assert_eq!(outcome(&[&LINE[..11], &LINE[11..]]).await, source);
        assert_eq!(outcome(&[]).await, Err("departed"));
        assert_eq!(outcome(&bytes[..1]).await, Err("truncated"));
        assert_eq!(outcome(&[&LINE[..LINE.len() - 1]]).await, Err("truncated"));
        assert_eq!(outcome(&[b"GET / HTTP/1.1\r\n\r\n"]).await, Err("absent"));
        assert_eq!(outcome(&[b"PROXY UDP4 "]).await, Err("malformed"));
        assert_eq!(outcome(&[b"PROXY UNKNOWN ", &[b'x'; 100]]).await, Err("oversize"));
    }

    #[tokio::test]
    async fn bytes_that_trickle_do_not_extend_the_deadline() {
        let (mut client, mut server) = pair().await;
        let deadline = Instant::now() + Duration::from_millis(200);
        let drip = async {
            for byte in LINE.iter().cycle() {
                if client.write_all(&[*byte]).await.is_err() {
                    break;
                }
                // Pause: between two drops.
                tokio::time::sleep(Duration::from_millis(40)).await;
            }
        };
        let failure = tokio::select! {
            read = read(&mut server, deadline) => read.unwrap_err(),
            () = drip => panic!("the header was waited for without end"),
        };
        assert_eq!(failure.label(), "timeout");
        assert!(Instant::now() >= deadline);
    }

    #[test]
    fn every_label_is_listed() {
        let failures = [
            Failure::Departed,
            Failure::Truncated,
            Failure::TimedOut,
            HeaderError::Absent.into(),
            HeaderError::Malformed("").into(),
            HeaderError::Oversize(0).into(),
            HeaderError::Checksum.into(),
            io::Error::other("").into(),
        ];
        assert!(failures.iter().map(Failure::label).eq(Failure::labels()));
    }
}
