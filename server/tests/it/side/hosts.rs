//! By which names the side port may be asked.

use crate::gate::Setup;
use crate::http::{Answer, Http};

const NAME: &str = "gate.example.org:7701";

fn ask(side: &mut Http, path: &str, host: &str) -> Answer {
    side.send(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n"));
    side.read(true)
}

#[test]
fn a_page_that_lets_its_own_name_lead_here_reads_nothing() {
    let gate = Setup::new().start();
    let own = gate.admin().to_string();
    let mut side = Http::connect(gate.admin());
    for path in ["/", "/status.json", "/status/stream", "/metrics", "/debug/pprof/profile", "/nothing"] {
        let answer = ask(&mut side, path, NAME);
        assert_eq!((answer.status, answer.json()["code"].as_str()), (421, Some("wrong_host")), "{path}");
        assert!(
            answer.body.contains("admin.allowed_hosts") && !answer.body.contains("example"),
            "{answer:?}"
        );
        assert_eq!(answer.header("cache-control"), "no-store");
    }
    side.send(&format!("OPTIONS /metrics HTTP/1.1\r\nHost: {NAME}\r\nOrigin: http://{NAME}\r\n\r\n"));
    assert_eq!(side.read(true).status, 421);
    for (path, host) in [("/", own.as_str()), ("/status.json", "localhost:1"), ("/metrics", "[::1]")] {
        assert_eq!(ask(&mut side, path, host).status, 200, "{path} of {host}");
    }
    for probe in ["/livez", "/readyz", "/healthz"] {
        assert_eq!(ask(&mut side, probe, NAME).status, 200, "{probe}: balancers ask by names of their own");
    }
    side.send("GET /status.json HTTP/1.0\r\n\r\n");
    assert_eq!(side.read(true).status, 200, "who says no name is no browser");
    gate.stop();
}

#[test]
fn the_names_it_is_told_are_its_own() {
    let gate = Setup::new().set("admin.allowed_hosts", "wisdom,Gate.example.org").start();
    let mut side = Http::connect(gate.admin());
    for (host, status) in [(NAME, 200), ("wisdom", 200), ("evil.example", 421)] {
        assert_eq!(ask(&mut side, "/metrics", host).status, status, "{host}");
    }
    gate.stop();
}
