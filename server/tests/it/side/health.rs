//! Health in detail, the command that asks for it, and that it is told while the gate is full.

use std::time::{Duration, Instant};

use crate::gate::{Gate, Setup};
use crate::http::{self, Http};
use crate::patience::eventually;
use crate::wire::{Wire, buy};

#[test]
fn every_check_says_what_it_found_and_how_long_it_took() {
    let gate = Setup::new().start();
    let answer = http::get(gate.admin(), "/healthz");
    let report = answer.json();
    assert_eq!((answer.status, report["status"].as_str()), (200, Some("healthy")), "{report}");
    assert_eq!(report["version"], env!("CARGO_PKG_VERSION"));
    let timestamp = report["timestamp"].as_str().unwrap();
    assert!(timestamp.len() == 24 && timestamp.starts_with("20") && timestamp.ends_with('Z'), "{timestamp}");
    for check in ["accepting", "drain", "replay", "descriptors", "memory", "upstreams", "providers"] {
        let found = &report["checks"][check];
        assert!(
            found["status"] == "healthy" && !found["detail"].as_str().unwrap().is_empty(),
            "{check}: {found}"
        );
        assert!((0.0..1.0).contains(&found["seconds"].as_f64().unwrap()), "{check}: {found}");
    }
    gate.stop();
}

#[test]
fn a_full_replay_set_is_no_health() {
    let gate = Setup::new().set("replay.max_entries", 1).start();
    buy(gate.listen);
    let report = eventually("the set is full", || {
        Some(http::get(gate.admin(), "/healthz")).filter(|answer| answer.status == 503)
    });
    assert_eq!(report.json()["status"], "unhealthy");
    assert_eq!(report.json()["checks"]["replay"]["status"], "unhealthy");
    assert_eq!(http::get(gate.admin(), "/livez").status, 200);
    gate.stop();
}

#[test]
fn a_drain_is_told_by_each_probe_in_its_way() {
    let gate = Setup::new().start();
    let mut holder = Wire::connect(gate.listen);
    assert_eq!(holder.ask().verdict(), "challenge");
    let mut side = Http::connect(gate.admin());
    assert_eq!(healthcheck(&gate, &[]).0, Some(0));
    gate.signal("TERM");
    eventually("it is not ready", || (side.get("/readyz").status == 503).then_some(()));
    let report = eventually("the report is new", || {
        Some(side.get("/healthz")).filter(|answer| answer.json()["status"] == "degraded")
    });
    assert_eq!(report.json()["checks"]["drain"]["detail"], "the server is stopping");
    let (code, told) = healthcheck(&gate, &[]);
    assert!(
        code == Some(1) && told.contains("/readyz says HTTP/1.1 503") && told.contains("draining"),
        "{told}"
    );
    assert_eq!(healthcheck(&gate, &["--live"]).0, Some(0));
    drop(holder);
    assert_eq!(gate.ended().0, Some(0));
}

/// Runs the command as the container of `gate` would: its exit code and what it says.
fn healthcheck(gate: &Gate, arguments: &[&str]) -> (Option<i32>, String) {
    // It answers also where the rest of the configuration can't be used.
    let asked = Setup::bare().set("admin.listen", gate.admin()).set("keys.current.file", "/nowhere");
    let asked = asked.argument("healthcheck");
    let (code, _, told) = arguments.iter().fold(asked, |asked, argument| asked.argument(argument)).run();
    (code, told)
}

#[test]
fn the_command_says_why_there_is_no_answer() {
    for (listen, expected) in [
        ("off", "there is no side port to ask"),
        ("127.0.0.1:0", "leaves the port to the system"),
        ("127.0.0.1:1", "127.0.0.1:1/readyz does not answer"),
        ("nonsense", "admin.listen"),
    ] {
        let (code, _, told) = Setup::bare().set("admin.listen", listen).argument("healthcheck").run();
        assert!(code == Some(1) && told.contains(expected), "{listen}: {told}");
    }
}

#[test]
fn probes_and_metrics_answer_within_100_ms_while_every_slot_is_taken() {
    const SLOTS: usize = 200;
    let gate = Setup::new()
        .set("server.max_connections", SLOTS)
        .set("server.max_connections_per_source", SLOTS)
        .start();
    let mut held: Vec<Wire> = (0..SLOTS).map(|_| Wire::connect(gate.listen)).collect();
    for wire in &mut held {
        assert_eq!(wire.ask().verdict(), "challenge");
    }
    let refused: Vec<Wire> = (0..SLOTS).map(|_| Wire::connect(gate.listen)).collect();
    assert_eq!(gate.metrics().count("wisdom_connections"), SLOTS as u64);
    for path in ["/livez", "/readyz", "/metrics"] {
        let mut took: Vec<Duration> = (0..21)
            .map(|_| {
                let began = Instant::now();
                assert_eq!(http::get(gate.admin(), path).status, 200, "{path}");
                began.elapsed()
            })
            .collect();
        took.sort();
        // The middle one: the tests beside this one use the same processors.
        assert!(took[10] < Duration::from_millis(100), "{path}: {took:?}");
    }
    drop((held, refused));
    gate.stop();
}
