//! A collector of traces in the hands of a test: HTTP read byte by byte, and answers as bad as the test wants them.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::Value;

use crate::patience::{PATIENCE, eventually};

/// How the collector answers.
#[derive(Clone, Copy)]
pub(crate) enum Manner {
    /// As OTLP has it.
    Takes,
    /// With this status line, and nothing else.
    Says(&'static str),
    /// With this status line to the first request, and well from then on.
    SaysOnce(&'static str),
    /// It takes the request and never answers.
    Hangs,
    /// It takes all but so many spans.
    Rejects(u64),
}

/// One request.
#[derive(Clone)]
pub(crate) struct Export {
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Export {
    fn spans(&self) -> Vec<Value> {
        let body: Value = serde_json::from_str(&self.body).unwrap();
        let resources = body["resourceSpans"].as_array().unwrap();
        let scopes = resources.iter().flat_map(|resource| resource["scopeSpans"].as_array().unwrap());
        scopes.flat_map(|scope| scope["spans"].as_array().unwrap().clone()).collect()
    }
}

/// See the module. It ends with the test's process.
pub(crate) struct Collector {
    pub(crate) address: SocketAddr,
    exports: Arc<Mutex<Vec<Export>>>,
}

impl Collector {
    pub(crate) fn new(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let exports: Arc<Mutex<Vec<Export>>> = Arc::default();
        let taken = Arc::clone(&exports);
        std::thread::spawn(move || {
            let mut hung = Vec::new();
            for stream in listener.incoming().map_while(Result::ok) {
                let Some(export) = read(&stream) else { continue };
                let first = {
                    let mut all = taken.lock().unwrap();
                    all.push(export);
                    all.len() == 1
                };
                match manner {
                    Manner::Hangs => hung.push(stream),
                    Manner::Says(status) => answer(stream, status, ""),
                    Manner::SaysOnce(status) if first => answer(stream, status, ""),
                    Manner::Takes | Manner::SaysOnce(_) => answer(stream, "200 OK", "{}"),
                    Manner::Rejects(spans) => {
                        let body = format!("{{\"partialSuccess\":{{\"rejectedSpans\":\"{spans}\"}}}}");
                        answer(stream, "200 OK", &body);
                    }
                }
            }
        });
        Self { address, exports }
    }

    /// What `telemetry.otlp_endpoint` is to be.
    pub(crate) fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests so far.
    pub(crate) fn exports(&self) -> Vec<Export> {
        self.exports.lock().unwrap().clone()
    }

    /// Every span so far.
    pub(crate) fn spans(&self) -> Vec<Value> {
        self.exports().iter().flat_map(Export::spans).collect()
    }

    /// Waits until there are so many spans.
    pub(crate) fn wait_for(&self, spans: usize) -> Vec<Value> {
        eventually("spans arrive", || Some(self.spans()).filter(|all| all.len() >= spans))
    }
}

fn read(stream: &TcpStream) -> Option<Export> {
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    let length = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok())?;
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Export { head, body: String::from_utf8(body).unwrap() })
}

fn answer(mut stream: TcpStream, status: &str, body: &str) {
    let text = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    // Who does not want the answer any more has gone.
    let _ = stream.write_all(text.as_bytes());
}
