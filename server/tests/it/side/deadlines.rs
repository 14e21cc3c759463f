//! Who is slow, silent or large on the side port.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::gate::Setup;
use crate::http::{self, Http};
use crate::patience::PATIENCE;

/// What a deadline of five seconds may take on a busy machine.
fn about_five(began: Instant) -> bool {
    (Duration::from_secs(4)..Duration::from_secs(15)).contains(&began.elapsed())
}

#[test]
fn slow_heads_and_bodies_get_408_and_large_bodies_413() {
    let gate = Setup::new().start();
    let began = Instant::now();
    let mut slow_head = Http::connect(gate.admin());
    slow_head.send("GET /livez HTTP/1.1\r\nHost: si");
    let mut slow_body = Http::connect(gate.admin());
    slow_body.send("GET /livez HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf");
    let mut large = Http::connect(gate.admin());
    large.send(&format!(
        "GET /livez HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n{}",
        "x".repeat(5_000)
    ));
    let answer = large.read(true);
    assert_eq!((answer.status, answer.json()["code"].as_str()), (413, Some("too_large")), "{answer:?}");
    let mut small = Http::connect(gate.admin());
    small.send("GET /livez HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nfour");
    assert_eq!(small.read(true).status, 200);
    assert_eq!(small.get("/readyz").status, 200, "the connection is good for another request");
    for mut slow in [slow_head, slow_body] {
        let answer = slow.read(true);
        assert_eq!((answer.status, answer.json()["code"].as_str()), (408, Some("timeout")), "{answer:?}");
        assert_eq!(answer.json()["request_id"], answer.header("x-request-id"));
        assert_eq!(answer.header("connection"), "close");
        assert!(slow.is_closed() && about_five(began), "{:?}", began.elapsed());
    }
    gate.stop();
}

#[test]
fn an_idle_connection_is_closed() {
    let gate = Setup::new().start();
    let mut idle = Http::connect(gate.admin());
    assert_eq!(idle.get("/livez").status, 200);
    let began = Instant::now();
    assert!(idle.is_closed() && about_five(began), "{:?}", began.elapsed());
    gate.stop();
}

#[test]
fn who_does_not_read_loses_the_connection() {
    let gate = Setup::new().start();
    let mut deaf = TcpStream::connect(gate.admin()).unwrap();
    deaf.set_write_timeout(Some(PATIENCE)).unwrap();
    let began = Instant::now();
    // Answers of some 20 KiB each fill the buffers on the way; then the server waits, and after that nobody takes requests.
    let refused = (0..1_000_000)
        .find_map(|_| deaf.write_all(b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n").err());
    assert!(refused.is_some_and(|error| error.kind() != std::io::ErrorKind::WouldBlock));
    assert!(began.elapsed() > Duration::from_secs(4), "{:?}", began.elapsed());
    assert_eq!(http::get(gate.admin(), "/livez").status, 200);
    gate.stop();
}

#[test]
fn one_source_has_at_most_half_of_the_connections() {
    // Of 64 descriptors the side port gets 8, of which one source gets 4.
    let gate = Setup::new().under(&["prlimit", "--nofile=64:64"]).start();
    let mut held: Vec<Http> = (0..4).map(|_| Http::connect(gate.admin())).collect();
    for http in &mut held {
        assert_eq!(http.get("/livez").status, 200);
    }
    let mut beyond = TcpStream::connect(gate.admin()).unwrap();
    beyond.set_read_timeout(Some(PATIENCE)).unwrap();
    assert!(matches!(beyond.read(&mut [0]), Ok(0) | Err(_)));
    let metrics = http::Metrics::parse(&held[0].get("/metrics").body);
    assert_eq!(metrics.count("http_connections_refused_total"), 1);
    drop(held);
    gate.stop();
}
