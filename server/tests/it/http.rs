//! Just enough of an HTTP client for the side port.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};

use crate::patience::PATIENCE;

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) body: String,
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
        write!(self.0.get_mut(), "GET {path} HTTP/1.1\r\nHost: side\r\n\r\n").unwrap();
        let status = self.line();
        let mut headers = HashMap::new();
        loop {
            let line = self.line();
            let Some((name, value)) = line.split_once(": ") else { break };
            headers.insert(name.to_ascii_lowercase(), value.to_owned());
        }
        let mut body = vec![0; headers["content-length"].parse().unwrap()];
        self.0.read_exact(&mut body).unwrap();
        Answer {
            status: status.split(' ').nth(1).unwrap().parse().unwrap(),
            content_type: headers.remove("content-type").unwrap_or_default(),
            body: String::from_utf8(body).unwrap(),
        }
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
