//! Profiles of a loaded server: who may take them, one at a time, within bounds; that `go tool pprof` reads them; that taking them
//! over and over does the server no harm.

use std::net::SocketAddr;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use crate::gate::{Gate, Setup};
use crate::http::{Answer, Http};
use crate::patience::eventually;
use crate::scratch::Scratch;
use crate::wire::Wire;

const TOKEN: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
/// How often in a row a profile is taken under load. `WISDOM_PROFILE_ROUNDS` says otherwise: 200 before a release.
const ROUNDS: usize = 20;

fn debugged() -> Setup {
    Setup::new()
        .set("admin.debug", true)
        .set("admin.debug_token", TOKEN)
        .set("server.max_requests_per_connection", 1_000_000_000)
        .set("timeouts.lifetime", "1h")
}

fn ask(gate: &Gate, path: &str) -> Answer {
    let bearer = format!("Bearer {TOKEN}");
    Http::connect(gate.admin()).ask("GET", path, &[("Authorization", &bearer)])
}

/// Clients that ask for one challenge after the other until this is dropped.
struct Load {
    stop: Arc<AtomicBool>,
    clients: Vec<JoinHandle<()>>,
}

impl Load {
    fn on(listen: SocketAddr) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let client = |stop: Arc<AtomicBool>| {
            std::thread::spawn(move || {
                let mut wire = Wire::connect(listen);
                while !stop.load(Ordering::Relaxed) {
                    assert_eq!(wire.ask().verdict(), "challenge");
                }
            })
        };
        Self { clients: (0..4).map(|_| client(Arc::clone(&stop))).collect(), stop }
    }

    /// Ends it, where every client must have been served to the end.
    fn end(self) {
        self.stop.store(true, Ordering::Relaxed);
        self.clients.into_iter().for_each(|client| client.join().unwrap());
    }
}

/// `go tool pprof -top` of a profile.
fn top(profile: &[u8]) -> String {
    let scratch = Scratch::new();
    let path = scratch.path().join("profile");
    std::fs::write(&path, profile).unwrap();
    let mut go = Command::new("go");
    // Names are in the profile: nothing has to be looked up in the binary.
    go.args(["tool", "pprof", "-symbolize=none", "-top", "-cum"]).arg(&path).env("HOME", scratch.path());
    let output = go.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text} {}", String::from_utf8_lossy(&output.stderr));
    text
}

#[test]
fn a_processor_profile_names_our_functions() {
    let gate = debugged().start();
    let load = Load::on(gate.listen);
    let profile = ask(&gate, "/debug/pprof/profile?seconds=2");
    assert_eq!(
        (profile.status, profile.content_type.as_str()),
        (200, "application/octet-stream"),
        "{}",
        profile.body
    );
    let text = top(&profile.bytes);
    // Others may be inlined, as the compiler likes.
    assert!(text.contains("wisdom_server::session::Session::on"), "{text}");
    let flames = ask(&gate, "/debug/pprof/flamegraph?seconds=1");
    assert_eq!((flames.status, flames.content_type.as_str()), (200, "image/svg+xml"));
    assert!(flames.body.starts_with("<svg ") && flames.body.ends_with("</svg>\n"));
    assert!(flames.body.contains("<title>wisdom_server::session::Session::on"), "{}", flames.body);
    assert!(
        !flames.body.contains("<script") && !flames.body.contains("style="),
        "the content security policy forbids both"
    );
    load.end();
    gate.stop();
}

#[cfg(feature = "jemalloc")]
#[test]
fn a_heap_profile_names_our_functions() {
    // One allocation in every 512 KiB is sampled: so many connections hold enough to be seen.
    const CONNECTIONS: usize = 700;
    let gate = debugged().set("server.max_connections_per_source", CONNECTIONS).start();
    let mut held: Vec<Wire> = (0..CONNECTIONS).map(|_| Wire::connect(gate.listen)).collect();
    for wire in &mut held {
        assert_eq!(wire.ask().verdict(), "challenge");
    }
    let heap = ask(&gate, "/debug/pprof/heap");
    assert_eq!(heap.status, 200, "{}", heap.body);
    let text = top(&heap.bytes);
    assert!(text.contains("wisdom_server::serve::"), "{text}");
    assert!(gate.metrics().count("wisdom_allocator_allocated_bytes") > 1 << 20);
    drop(held);
    gate.stop();
}

#[cfg(not(feature = "jemalloc"))]
#[test]
fn a_build_without_heap_profiles_says_so() {
    let gate = debugged().start();
    let heap = ask(&gate, "/debug/pprof/heap");
    assert_eq!((heap.status, heap.json()["code"].as_str()), (501, Some("not_built")), "{}", heap.body);
    gate.stop();
}

#[test]
fn no_token_no_profile_and_no_hour_of_it() {
    let gate = debugged().set("admin.max_profile", "2s").start();
    let mut side = Http::connect(gate.admin());
    for path in ["/debug/pprof/profile", "/debug/pprof/flamegraph", "/debug/pprof/heap"] {
        for authorization in ["", "Bearer", &format!("Bearer {}", "00".repeat(32)), &format!("Basic {TOKEN}")]
        {
            let answer = side.ask("GET", path, &[("Authorization", authorization)]);
            assert_eq!(
                (answer.status, answer.json()["code"].as_str()),
                (401, Some("unauthorized")),
                "{path}"
            );
            assert!(answer.header("www-authenticate").starts_with("Bearer "));
        }
    }
    for seconds in ["3600", "3", "0", "-1", "x", "1&seconds=1"] {
        let answer = ask(&gate, &format!("/debug/pprof/profile?seconds={seconds}"));
        assert_eq!(answer.status, 400, "{seconds}: {}", answer.body);
    }
    let hour = ask(&gate, "/debug/pprof/profile?seconds=3600").json();
    assert_eq!(hour["message"], "3600 seconds are too long; admin.max_profile allows 2");
    gate.stop();
    let off = Setup::new().start();
    assert_eq!(ask(&off, "/debug/pprof/profile?seconds=1").status, 404);
    off.stop();
}

#[test]
fn one_at_a_time_also_when_nobody_waits_for_the_first() {
    let gate = debugged().start();
    let mut first = Http::connect(gate.admin());
    first.send(&format!(
        "GET /debug/pprof/profile?seconds=3 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TOKEN}\r\n\r\n"
    ));
    gate.logged("a profile is taken");
    for path in ["/debug/pprof/flamegraph?seconds=1", "/debug/pprof/heap"] {
        let second = ask(&gate, path);
        assert_eq!(
            (second.status, second.json()["code"].as_str()),
            (409, Some("busy")),
            "{path}: {}",
            second.body
        );
        assert_eq!(second.header("retry-after"), "3");
    }
    assert_eq!(first.read(true).status, 200);
    // Who goes away in the middle leaves the place to others.
    first.send(&format!(
        "GET /debug/pprof/profile?seconds=60 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TOKEN}\r\n\r\n"
    ));
    gate.logged_times("a profile is taken", 2);
    drop(first);
    eventually("the place is free", || {
        (ask(&gate, "/debug/pprof/profile?seconds=1").status == 200).then_some(())
    });
    gate.stop();
}

#[test]
fn profiles_under_load_over_and_over_do_no_harm() {
    let rounds = std::env::var("WISDOM_PROFILE_ROUNDS").map_or(ROUNDS, |rounds| rounds.parse().unwrap());
    let gate = debugged().start();
    let load = Load::on(gate.listen);
    for round in 0..rounds {
        let path = if round % 4 == 3 {
            "/debug/pprof/flamegraph?seconds=1"
        } else {
            "/debug/pprof/profile?seconds=1"
        };
        let answer = ask(&gate, path);
        assert_eq!(answer.status, 200, "round {round}: {}", answer.body);
        assert!(answer.bytes.len() > 1_000, "round {round}: {} bytes", answer.bytes.len());
    }
    load.end();
    let metrics = gate.metrics();
    assert_eq!(
        (metrics.count("wisdom_panics_total"), metrics.count("wisdom_connections_broken_total")),
        (0, 0)
    );
    gate.stop();
}
