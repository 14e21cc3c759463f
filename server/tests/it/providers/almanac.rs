//! A provider of quotes in the hands of a test: it notes what it is asked and answers as it is told, over TCP or TLS.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use tokio_rustls::rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::patience::PATIENCE;

/// What is done with a connection whose request has been read.
pub(crate) type Script = Arc<dyn Fn(&mut dyn Stream) + Send + Sync>;

/// A connection, with TLS or without.
pub(crate) trait Stream: Read + Write {
    fn socket(&self) -> &TcpStream;
}

impl Stream for TcpStream {
    fn socket(&self) -> &TcpStream {
        self
    }
}

impl Stream for StreamOwned<ServerConnection, TcpStream> {
    fn socket(&self) -> &TcpStream {
        &self.sock
    }
}

struct Shared {
    script: Mutex<Script>,
    asked: Mutex<Vec<String>>,
    closed: AtomicBool,
    tls: Option<Arc<ServerConfig>>,
}

/// See the module.
pub(crate) struct Almanac {
    pub(crate) address: SocketAddr,
    shared: Arc<Shared>,
}

impl Almanac {
    /// One that answers by this script.
    pub(crate) fn open(script: Script) -> Self {
        Self::with(script, None)
    }

    /// One that speaks TLS.
    pub(crate) fn secure(script: Script, tls: ServerConfig) -> Self {
        Self::with(script, Some(Arc::new(tls)))
    }

    fn with(script: Script, tls: Option<Arc<ServerConfig>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let closed = AtomicBool::new(false);
        let shared = Arc::new(Shared { script: Mutex::new(script), asked: Mutex::default(), closed, tls });
        let serving = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if serving.closed.load(Ordering::Relaxed) {
                    return;
                }
                let serving = Arc::clone(&serving);
                std::thread::spawn(move || serving.meet(stream));
            }
        });
        Self { address, shared }
    }

    /// Lets it answer by another script from now on.
    pub(crate) fn change(&self, script: Script) {
        *self.shared.script.lock().unwrap() = script;
    }

    /// The head of every request so far.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.shared.asked.lock().unwrap().clone()
    }
}

impl Drop for Almanac {
    fn drop(&mut self) {
        self.shared.closed.store(true, Ordering::Relaxed);
        // Its accept returns once more, and sees it.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn meet(&self, stream: TcpStream) {
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        match &self.tls {
            None => self.answer(stream),
            Some(tls) => {
                let connection = ServerConnection::new(Arc::clone(tls)).unwrap();
                self.answer(StreamOwned::new(connection, stream));
            }
        }
    }

    fn answer(&self, mut stream: impl Stream) {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            match stream.read(&mut byte) {
                Ok(1) => head.push(byte[0]),
                // The peer trusts another's certificate, or has gone.
                _ => return,
            }
        }
        self.asked.lock().unwrap().push(String::from_utf8(head).unwrap());
        let script = Arc::clone(&self.script.lock().unwrap());
        script(&mut stream);
    }
}

/// These bytes, and the end.
pub(crate) fn bytes(bytes: impl Into<Vec<u8>>) -> Script {
    let bytes = bytes.into();
    Arc::new(move |stream| {
        let _ = stream.write_all(&bytes);
        let _ = stream.flush();
    })
}

/// An answer with this status and these further headers, each with its line end, and nothing else.
pub(crate) fn status(status: &str, headers: &str) -> Script {
    bytes(format!("HTTP/1.1 {status}\r\n{headers}Content-Length: 0\r\n\r\n"))
}

/// An answer of this type.
pub(crate) fn typed(content_type: &str, body: &str) -> Script {
    let length = body.len();
    bytes(format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\r\n{body}"
    ))
}

/// JSON.
pub(crate) fn json(body: &str) -> Script {
    typed("application/json; charset=utf-8", body)
}

/// One saying where it is looked for by default.
pub(crate) fn document(text: &str, author: &str) -> Script {
    json(&serde_json::json!({"text": text, "author": author}).to_string())
}

/// Nothing, until the other side has had enough.
pub(crate) fn silence() -> Script {
    Arc::new(|stream| drop(stream.read(&mut [0])))
}

/// `first`, then `part` over and over, until the other side has had enough.
pub(crate) fn flood(first: &str, part: &str) -> Script {
    let (first, part) = (first.to_owned(), part.to_owned());
    Arc::new(move |stream| {
        let mut written = stream.write_all(first.as_bytes());
        while written.is_ok() {
            written = stream.write_all(part.as_bytes());
        }
    })
}

/// A reset.
pub(crate) fn reset() -> Script {
    Arc::new(|stream| {
        let socket = socket2::SockRef::from(stream.socket());
        socket.set_linger(Some(std::time::Duration::ZERO)).unwrap();
    })
}
