//! `wisdom-server healthcheck`: asks the side port how the server is, for containers without a shell.
//!
//! Owns one request and its deadlines. It says nothing of a server whose side port is off.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::Duration;

/// For connecting, and again for each step of the answer.
const TIMEOUT: Duration = Duration::from_secs(2);
/// Of the answer's body, what is shown.
const MAX_ANSWER_BYTES: u64 = 4 * 1024;

/// Why the server does not count as healthy.
#[derive(Debug, thiserror::Error)]
pub enum Unhealthy {
    /// There is nobody to ask.
    #[error("admin.listen is \"off\": there is no side port to ask")]
    Off,
    /// Nobody can know where to ask.
    #[error("admin.listen = {0} leaves the port to the system: set one to be asked at")]
    AnyPort(SocketAddr),
    /// The side port does not answer.
    #[error("{address}{path} does not answer: {error}")]
    Silent {
        /// Where it was asked.
        address: SocketAddr,
        /// What for.
        path: &'static str,
        /// What the system said.
        error: io::Error,
    },
    /// It answers that it is not well.
    #[error("{address}{path} says {answer}")]
    Unwell {
        /// Where it was asked.
        address: SocketAddr,
        /// What for.
        path: &'static str,
        /// Status and body, or what came instead.
        answer: String,
    },
}

/// Asks for `path` at the side port that listens at `listen`.
pub fn ask(listen: Option<SocketAddr>, path: &'static str) -> Result<(), Unhealthy> {
    let address = reachable(listen.ok_or(Unhealthy::Off)?);
    if address.port() == 0 {
        return Err(Unhealthy::AnyPort(address));
    }
    let (status, body) =
        exchange(address, path).map_err(|error| Unhealthy::Silent { address, path, error })?;
    if status.split(' ').nth(1) == Some("200") {
        return Ok(());
    }
    Err(Unhealthy::Unwell { address, path, answer: format!("{status}: {body}") })
}

/// Who listens on every address is asked on loopback.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    address
}

/// The status line and the body.
fn exchange(address: SocketAddr, path: &str) -> io::Result<(String, String)> {
    let mut stream = TcpStream::connect_timeout(&address, TIMEOUT)?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.set_write_timeout(Some(TIMEOUT))?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    stream.take(MAX_ANSWER_BYTES).read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    let shown = |text: &str| text.chars().filter(|char| !char.is_control()).take(500).collect::<String>();
    Ok((shown(head.lines().next().unwrap_or_default()), shown(body)))
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    /// A server that gives every connection `answer` and closes it.
    fn saying(answer: &'static str) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (mut stream, mut request) = (stream, [0; 512]);
                let _ = stream.read(&mut request).and_then(|_| stream.write_all(answer.as_bytes()));
            }
        });
        address
    }

    #[test]
    fn only_200_is_healthy() {
        assert!(ask(Some(saying("HTTP/1.1 200 OK\r\n\r\n{}")), "/readyz").is_ok());
        for (answer, expected) in [
            (
                "HTTP/1.1 503 Service Unavailable\r\n\r\n{\"reason\":\"x\"}",
                "says HTTP/1.1 503 Service Unavailable: {\"reason\":\"x\"}",
            ),
            ("SSH-2.0-\u{1b}[31mOpenSSH\r\n", "says SSH-2.0-[31mOpenSSH: "),
            ("", "says : "),
        ] {
            let told = ask(Some(saying(answer)), "/readyz").unwrap_err().to_string();
            assert!(told.ends_with(expected), "{told}");
        }
    }

    #[test]
    fn who_can_not_be_asked_is_not_healthy() {
        assert!(matches!(ask(None, "/livez"), Err(Unhealthy::Off)));
        assert!(matches!(ask(Some(([127, 0, 0, 1], 0).into()), "/livez"), Err(Unhealthy::AnyPort(_))));
        let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        assert!(matches!(ask(Some(nobody), "/livez"), Err(Unhealthy::Silent { .. })));
        assert_eq!(reachable("0.0.0.0:1".parse().unwrap()).to_string(), "127.0.0.1:1");
        assert_eq!(reachable("[::]:1".parse().unwrap()).to_string(), "[::1]:1");
    }
}
