//! The side port: probes and metrics for operators.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::gate::Setup;
use crate::http::{self, Http};
use crate::patience::PATIENCE;
use crate::wire::{Wire, buy};

#[test]
fn probes_answer() {
    let gate = Setup::new().start();
    let live = http::get(gate.admin(), "/livez");
    assert_eq!((live.status, live.body.as_str()), (200, r#"{"status":"alive"}"#));
    let ready = http::get(gate.admin(), "/readyz");
    assert_eq!((ready.status, ready.body.as_str()), (200, r#"{"status":"ready"}"#));
    let mut kept = Http::connect(gate.admin());
    for path in ["/index.html", "/metrics/", "/livez/x", "/debug/pprof", "/..%2f"] {
        let missing = kept.get(path);
        assert_eq!((missing.status, missing.json()["code"].as_str()), (404, Some("not_found")), "{path}");
    }
    drop(kept);
    gate.stop();
}

/// Whether `line` is a sample: a name, labels or none, a number.
fn is_sample(line: &str) -> bool {
    let is_name = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let is_label = |label: &str| {
        label.split_once('=').is_some_and(|(name, value)| {
            is_name(name) && value.len() >= 2 && value.starts_with('"') && value.ends_with('"')
        })
    };
    let Some((series, value)) = line.rsplit_once(' ') else { return false };
    let (name, labels) = series.split_once('{').unwrap_or((series, "}"));
    let labels = labels.strip_suffix('}').map(|labels| labels.split(',').filter(|label| !label.is_empty()));
    is_name(name) && value.parse::<f64>().is_ok() && labels.is_some_and(|mut labels| labels.all(is_label))
}

#[test]
fn metrics_are_well_formed_and_explained() {
    let gate = Setup::new().start();
    buy(gate.listen);
    let answer = http::get(gate.admin(), "/metrics");
    assert_eq!(answer.status, 200);
    assert_eq!(answer.content_type, "text/plain; version=0.0.4");
    assert!(answer.body.ends_with('\n'));
    let (mut helped, mut typed) = (BTreeSet::new(), BTreeSet::new());
    for line in answer.body.lines() {
        let mut words = line.split(' ');
        match (words.next().unwrap(), words.next(), words.next()) {
            ("#", Some("HELP"), Some(name)) => assert!(helped.insert(name), "{line}"),
            ("#", Some("TYPE"), Some(name)) => {
                assert!(typed.insert(name) && helped.contains(name), "{line}");
            }
            _ => {
                assert!(is_sample(line), "{line}");
                let series = line.split(['{', ' ']).next().unwrap();
                let parts = ["", "_bucket", "_sum", "_count"];
                let family = parts.iter().find_map(|part| typed.get(series.strip_suffix(part)?));
                assert!(family.is_some(), "{line} has no TYPE");
            }
        }
    }
    assert_eq!(helped, typed);
    assert!(typed.contains("wisdom_grants_total") && typed.contains("process_open_fds"), "{typed:?}");
    gate.stop();
}

#[test]
fn an_exchange_is_counted() {
    let gate = Setup::new().start();
    buy(gate.listen);
    let metrics = gate.granted(1);
    for counter in [
        "wisdom_connections_accepted_total",
        "wisdom_challenges_total{service=\"quotes\"}",
        "wisdom_grants_total{service=\"quotes\"}",
        "wisdom_redeem_duration_seconds_count",
        "wisdom_replay_entries",
    ] {
        assert_eq!(metrics.count(counter), 1, "{counter}");
    }
    assert_eq!((metrics.all_refusals(), metrics.count("wisdom_panics_total")), (0, 0));
    gate.stop();
}

/// Reads until the server closes, which it must.
fn closed_after(mut stream: TcpStream, began: Instant) -> (Duration, Vec<u8>) {
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut read = Vec::new();
    stream.read_to_end(&mut read).unwrap();
    (began.elapsed(), read)
}

#[test]
fn silent_and_slow_connections_are_closed() {
    let gate = Setup::new().start();
    let began = Instant::now();
    let silent = TcpStream::connect(gate.admin()).unwrap();
    let mut slow = TcpStream::connect(gate.admin()).unwrap();
    slow.write_all(b"GET /livez HTTP/1.1\r\nHost: si").unwrap();
    for stream in [silent, slow] {
        let (took, read) = closed_after(stream, began);
        assert!((5..15).contains(&took.as_secs()), "{took:?}");
        assert!(!read.starts_with(b"HTTP/1.1 200"), "{read:?}");
    }
    assert_eq!(http::get(gate.admin(), "/livez").status, 200);
    gate.stop();
}

#[test]
fn what_is_no_request_is_refused() {
    let gate = Setup::new().start();
    let huge = format!("GET /livez HTTP/1.1\r\nHost: {}\r\n\r\n", "x".repeat(20_000));
    for garbage in ["\x01\x01\0\0\0\0\0\x02{}\r\n\r\n", "GET\r\n\r\n", &huge] {
        let mut stream = TcpStream::connect(gate.admin()).unwrap();
        let _ = stream.write_all(garbage.as_bytes());
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut read = Vec::new();
        // An answer may be lost to a reset, because the rest of the request is not read.
        let _ = stream.read_to_end(&mut read);
        assert!(read.is_empty() || read.starts_with(b"HTTP/1.1 4"), "{}", String::from_utf8_lossy(&read));
    }
    assert_eq!(http::get(gate.admin(), "/livez").status, 200);
    gate.stop();
}

#[test]
fn it_answers_while_the_gate_is_at_its_cap() {
    let gate = Setup::new().set("server.max_connections", 1).start();
    let mut held = Wire::connect(gate.listen);
    assert_eq!(held.ask().verdict(), "challenge");
    let mut refused: Vec<Wire> = (0..100).map(|_| Wire::connect(gate.listen)).collect();
    assert_eq!(http::get(gate.admin(), "/readyz").status, 200);
    assert_eq!(gate.metrics().count("wisdom_connections"), 1);
    for wire in &mut refused {
        wire.read().assert_kept("busy");
    }
    drop((held, refused));
    gate.stop();
}

#[test]
fn it_may_be_off() {
    let gate = Setup::new().set("admin.listen", "off").start();
    assert!(!gate.has_admin());
    buy(gate.listen);
    gate.stop();
}
