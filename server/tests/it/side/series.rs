//! Metrics: how many series there are is decided at start, whatever peers send; and Prometheus' own tool likes them.

use std::io::Write;
use std::net::{SocketAddr, TcpStream};
use std::process::{Command, Stdio};

use crate::gate::Setup;
use crate::http;
use crate::patience::PATIENCE;
use crate::wire::buy;

/// Numbers that look random and are the same each time.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    fn word(&mut self) -> String {
        (0..=self.next() % 12).map(|_| char::from(33 + u8::try_from(self.next() % 94).unwrap())).collect()
    }

    fn bytes(&mut self) -> Vec<u8> {
        (0..self.next() % 200).map(|_| u8::try_from(self.next() % 256).unwrap()).collect()
    }
}

/// Sends `bytes` and whatever comes back is read until the end.
fn throw(address: SocketAddr, bytes: &[u8]) {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let _ = stream.write_all(bytes);
    let _ = stream.shutdown(std::net::Shutdown::Write);
    let _ = std::io::copy(&mut stream, &mut std::io::sink());
}

#[test]
fn garbage_on_both_ports_adds_no_series() {
    let gate = Setup::new().start();
    buy(gate.listen);
    let before = gate.granted(1).series();
    let mut noise = Noise(7);
    for round in 0..300 {
        let (method, path, name) = (noise.word(), noise.word(), noise.word());
        let request = match round % 4 {
            0 => format!("{method} /{path} HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n"),
            1 => format!(
                "GET /metrics/{path}?{name} HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: {path}\r\nConnection: close\r\n\r\n"
            ),
            2 => format!("{method} /debug/pprof/{path} HTTP/1.0\r\n\r\n"),
            _ => format!("{method}\r\n{path}: {name}\r\n\r\n"),
        };
        throw(gate.admin(), request.as_bytes());
        let bytes = noise.bytes();
        throw(gate.admin(), &bytes);
        throw(gate.listen, &bytes);
        let json = format!("{{\"service\":\"{}\"}}", path.replace(['"', '\\'], ""));
        let length = u32::try_from(json.len()).unwrap().to_be_bytes();
        let kind = u8::try_from(noise.next() % 8).unwrap();
        throw(gate.listen, &[&[1, kind, 0, 0], &length[..], json.as_bytes()].concat());
    }
    let after = gate.metrics();
    assert!(after.all_refusals() > 100 && after.count("wisdom_panics_total") == 0);
    let new: Vec<String> = after.series().difference(&before).cloned().collect();
    assert_eq!(new, [""; 0]);
    assert_eq!(after.series().len(), before.len());
    gate.stop();
}

#[test]
fn promtool_finds_nothing_to_complain_of() {
    let more = [
        ("services.back.kind", "tunnel"),
        ("services.back.upstream", "127.0.0.1:1"),
        ("services.quotes.providers", "almanac"),
        ("providers.almanac.url", "http://127.0.0.1:1/"),
    ];
    let setup = Setup::new().set("services.quotes.kind", "quotes");
    let gate = more.into_iter().fold(setup, |setup, (key, value)| setup.set(key, value)).start();
    buy(gate.listen);
    let text = http::get(gate.admin(), "/metrics").body;
    let mut promtool = Command::new("promtool")
        .args(["check", "metrics"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    promtool.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let checked = promtool.wait_with_output().unwrap();
    let told = String::from_utf8_lossy(&[checked.stdout, checked.stderr].concat()).into_owned();
    assert!(checked.status.success() && told.is_empty(), "{told}");
    gate.stop();
}
