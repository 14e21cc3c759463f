//! Just enough of an HTTP client for the side port.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};

use crate::patience::PATIENCE;

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) headers: HashMap<String, String>,
    pub(crate) bytes: Vec<u8>,
    pub(crate) body: String,
}

impl Answer {
    /// A header, which must be there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).unwrap_or_else(|| panic!("no header {name}: {self:?}"))
    }

    /// The body as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// A connection that is kept between requests.
pub(crate) struct Http(BufReader<TcpStream>);

impl Http {
    pub(crate) fn connect(address: SocketAddr) -> Self {
        let stream = TcpStream::connect_timeout(&address, PATIENCE).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        Self(BufReader::new(stream))
    }

    /// `GET path`.
    pub(crate) fn get(&mut self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    /// A request without a body, with these headers.
    pub(crate) fn ask(&mut self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\n");
        for (name, value) in headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        self.send(&format!("{head}\r\n"));
        self.read(method != "HEAD")
    }

    /// Any text.
    pub(crate) fn send(&mut self, text: &str) {
        self.0.get_mut().write_all(text.as_bytes()).unwrap();
    }

    /// The next answer, whose body is left out after `HEAD`.
    pub(crate) fn read(&mut self, has_body: bool) -> Answer {
        let status = self.line();
        let mut headers = HashMap::new();
        loop {
            let line = self.line();
            let Some((name, value)) = line.split_once(": ") else { break };
            headers.insert(name.to_ascii_lowercase(), value.to_owned());
        }
        let length =
            headers.get("content-length").filter(|_| has_body).map_or(0, |length| length.parse().unwrap());
        let mut bytes = vec![0; length];
        self.0.read_exact(&mut bytes).unwrap();
        Answer {
            status: status.split(' ').nth(1).unwrap().parse().unwrap(),
            content_type: headers.get("content-type").cloned().unwrap_or_default(),
            headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
        }
    }

    /// The next piece of an answer that has no end yet.
    pub(crate) fn chunk(&mut self) -> String {
        let length = usize::from_str_radix(&self.line(), 16).unwrap();
        let mut bytes = vec![0; length];
        self.0.read_exact(&mut bytes).unwrap();
        assert_eq!(self.line(), "");
        String::from_utf8(bytes).unwrap()
    }

    /// Whether the server closes, without another byte.
    pub(crate) fn is_closed(&mut self) -> bool {
        matches!(self.0.read(&mut [0]), Ok(0))
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).unwrap();
        line.strip_suffix("\r\n").expect("a whole line of a head").to_owned()
    }
}

/// One `GET` on a connection of its own.
pub(crate) fn get(address: SocketAddr, path: &str) -> Answer {
    Http::connect(address).get(path)
}

/// What `/metrics` said: a value by its name with its labels.
#[derive(Debug)]
pub(crate) struct Metrics(HashMap<String, f64>);

impl Metrics {
    pub(crate) fn parse(text: &str) -> Self {
        let samples = text.lines().filter(|line| !line.starts_with('#'));
        let parse = |line: &str| {
            let (name, value) = line.rsplit_once(' ').unwrap();
            (name.to_owned(), value.parse().unwrap())
        };
        Self(samples.map(parse).collect())
    }

    /// A counter or gauge, such as `wisdom_grants_total{service="quotes"}`.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts of these tests")]
    pub(crate) fn count(&self, name: &str) -> u64 {
        self.0.get(name).copied().unwrap_or_else(|| panic!("no metric {name}")) as u64
    }

    /// The name of every series.
    pub(crate) fn series(&self) -> BTreeSet<String> {
        self.0.keys().cloned().collect()
    }

    /// How often the server refused for this reason.
    pub(crate) fn refusals(&self, reason: &str) -> u64 {
        self.count(&format!("wisdom_refusals_total{{reason=\"{reason}\"}}"))
    }

    /// How often the server refused.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts of these tests")]
    pub(crate) fn all_refusals(&self) -> u64 {
        let of_refusals = |(name, _): &(&String, &f64)| name.starts_with("wisdom_refusals_total{");
        self.0.iter().filter(of_refusals).map(|(_, value)| *value as u64).sum()
    }

    /// Solutions granted.
    pub(crate) fn grants(&self) -> u64 {
        self.count("wisdom_grants_total{service=\"quotes\"}")
    }
}
