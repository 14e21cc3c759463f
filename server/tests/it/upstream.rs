//! What a tunnel leads to, in the hands of a test: who comes, and what they say, byte by byte.

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};

use socket2::{Domain, Socket, Type};

use crate::gate::Setup;
use crate::patience::{PATIENCE, eventually};

/// A listener that accepts when it is told to.
pub(crate) struct Upstream(TcpListener);

impl Upstream {
    pub(crate) fn new() -> Self {
        Self::at("127.0.0.1:0".parse().unwrap())
    }

    /// At this address, which may have been another's a moment ago.
    pub(crate) fn at(address: SocketAddr) -> Self {
        let listener = TcpListener::bind(address).unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    /// One that hangs: its backlog is full. Those who fill it are returned.
    pub(crate) fn hung() -> (Self, Vec<Socket>) {
        let listener = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        listener.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into()).unwrap();
        listener.listen(0).unwrap();
        let upstream = Self(listener.into());
        upstream.0.set_nonblocking(true).unwrap();
        let mut waiting = Vec::new();
        loop {
            let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
            let connected =
                socket.connect_timeout(&upstream.address().into(), std::time::Duration::from_millis(200));
            if connected.is_err() {
                return (upstream, waiting);
            }
            waiting.push(socket);
        }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.0.local_addr().unwrap()
    }

    /// The next connection.
    #[track_caller]
    pub(crate) fn accept(&self) -> TcpStream {
        eventually("somebody connects to the upstream", || self.try_accept())
    }

    /// The next connection, if somebody has come already.
    pub(crate) fn try_accept(&self) -> Option<TcpStream> {
        match self.0.accept() {
            Ok((stream, _)) => {
                stream.set_nonblocking(false).unwrap();
                stream.set_read_timeout(Some(PATIENCE)).unwrap();
                stream.set_write_timeout(Some(PATIENCE)).unwrap();
                stream.set_nodelay(true).unwrap();
                Some(stream)
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => None,
            Err(error) => panic!("{error}"),
        }
    }

    /// Checks that nobody has come.
    #[track_caller]
    pub(crate) fn assert_untouched(&self) {
        assert!(self.try_accept().is_none(), "somebody came");
    }

    /// Answers everybody with what they said, until the test ends.
    pub(crate) fn echo(self) {
        std::thread::spawn(move || {
            self.0.set_nonblocking(false).unwrap();
            for stream in self.0.incoming().map_while(Result::ok) {
                std::thread::spawn(move || std::io::copy(&mut &stream, &mut &stream));
            }
        });
    }
}

/// A gate whose default service, `app`, leads to `upstream`, an address or `unix:` and a path; challenges are solved at once.
pub(crate) fn before(upstream: impl ToString) -> Setup {
    Setup::new()
        .set("server.default_service", "app")
        .set("services.app.kind", "tunnel")
        .set("services.app.upstream", upstream)
        .set("services.app.floor", 64)
        .set("services.app.puzzles", 4)
        .set("services.app.grants_per_minute", 60_000_000)
        .set("services.app.max_share_per_source", "1/1")
}

/// Exactly these bytes come next.
#[track_caller]
pub(crate) fn assert_next(mut stream: &TcpStream, expected: &[u8]) {
    let mut read = vec![0; expected.len()];
    stream.read_exact(&mut read).unwrap();
    assert!(read == expected, "{} is not {}", read.escape_ascii(), expected.escape_ascii());
}

/// Exactly these bytes come, and then an end in order.
#[track_caller]
pub(crate) fn assert_rest(mut stream: &TcpStream, expected: &[u8]) {
    let mut read = Vec::new();
    stream.read_to_end(&mut read).unwrap();
    assert!(read == expected, "{} is not {}", read.escape_ascii(), expected.escape_ascii());
}

/// The connection is reset, and nothing comes before that.
#[track_caller]
pub(crate) fn assert_reset(mut stream: &TcpStream) {
    let error = stream.read(&mut [0; 16]).expect_err("a reset");
    assert_eq!(error.kind(), ErrorKind::ConnectionReset, "{error}");
}

/// Sends these bytes.
#[track_caller]
pub(crate) fn send(mut stream: &TcpStream, bytes: &[u8]) {
    stream.write_all(bytes).unwrap();
}

/// Ends our side.
#[track_caller]
pub(crate) fn finish(stream: &TcpStream) {
    stream.shutdown(Shutdown::Write).unwrap();
}
