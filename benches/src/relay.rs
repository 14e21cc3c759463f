//! Transfers through a relay, timed: so many bytes, one way, over so many connections at once.
//!
//! Owns both ends of them, in this process: the clients, and the upstream that they reach through whatever is measured.
//! [`bare`] is the floor: a relay that does nothing else.

pub mod bare;

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Barrier;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::clock;

/// What the ends read and write at once: more than any relay, so that they are not what is measured.
const CHUNK_BYTES: usize = 256 * 1024;

/// Which way the bytes go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the clients.
    Up,
    /// To the clients.
    Down,
}

impl Direction {
    /// Its name in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }
}

/// What is to be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transfer {
    /// Which way.
    pub direction: Direction,
    /// Connections at once.
    pub connections: usize,
    /// Bytes over each of them.
    pub bytes_each: u64,
}

/// The upstream, in threads of this process: it does what nine bytes of a client say, which way and how much.
pub fn start_upstream() -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").context("no upstream")?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            // What is lost here is missed by the client that waits for it.
            thread::spawn(move || serve(&stream));
        }
    });
    Ok(address)
}

/// One transfer after the other, until the client ends.
fn serve(mut stream: &TcpStream) -> io::Result<()> {
    let mut head = [0; 9];
    loop {
        stream.read_exact(&mut head)?;
        let [direction, length @ ..] = head;
        let bytes = u64::from_be_bytes(length);
        if direction == 0 {
            receive(stream, bytes)?;
            stream.write_all(&[1])?;
        } else {
            send(stream, bytes)?;
        }
    }
}

fn send(mut stream: &TcpStream, mut bytes: u64) -> io::Result<()> {
    let chunk = vec![0x5a; CHUNK_BYTES];
    while bytes > 0 {
        let length = usize::try_from(bytes).unwrap_or(usize::MAX).min(chunk.len());
        stream.write_all(&chunk[..length])?;
        bytes -= length as u64;
    }
    Ok(())
}

fn receive(mut stream: &TcpStream, mut bytes: u64) -> io::Result<()> {
    let mut chunk = vec![0; CHUNK_BYTES];
    while bytes > 0 {
        match stream.read(&mut chunk)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            length => bytes = bytes.saturating_sub(length as u64),
        }
    }
    Ok(())
}

impl Transfer {
    /// Moves it over connections that `open` makes, and says how long that took once all were open.
    pub fn run(&self, open: impl Fn() -> Result<TcpStream>) -> Result<Duration> {
        let streams = (0..self.connections).map(|_| open()).collect::<Result<Vec<_>>>()?;
        let start = Barrier::new(self.connections + 1);
        thread::scope(|scope| {
            let start = &start;
            let client = |stream: TcpStream| {
                scope.spawn(move || {
                    start.wait();
                    self.one(&stream)
                })
            };
            let clients: Vec<_> = streams.into_iter().map(client).collect();
            start.wait();
            let began = clock::now();
            let ended: Vec<_> = clients.into_iter().map(thread::ScopedJoinHandle::join).collect();
            let took = clock::now() - began;
            for end in ended {
                ensure!(matches!(end, Ok(Ok(()))), "a transfer broke: {end:?}");
            }
            Ok(took)
        })
    }

    fn one(&self, mut stream: &TcpStream) -> io::Result<()> {
        let direction = u8::from(self.direction == Direction::Down);
        stream.write_all(&[&[direction][..], &self.bytes_each.to_be_bytes()].concat())?;
        match self.direction {
            Direction::Up => {
                send(stream, self.bytes_each)?;
                stream.read_exact(&mut [0])
            }
            Direction::Down => receive(stream, self.bytes_each),
        }
    }

    /// MiB a second, where all of it took so long.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
    pub fn rate(&self, took: Duration) -> f64 {
        (self.bytes_each * self.connections as u64) as f64 / f64::from(1 << 20) / took.as_secs_f64()
    }
}
