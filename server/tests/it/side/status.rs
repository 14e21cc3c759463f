//! The status: one document, as published, that agrees with `/metrics`; a stream of it for a few; the page and its policy.

use std::net::SocketAddr;

use serde_json::Value;

use crate::gate::{Gate, Setup};
use crate::http::{self, Http};
use crate::patience::eventually;
use crate::side::schema;
use crate::wire::buy;

const SCHEMA: &str = include_str!("../../../../docs/status.schema.json");

fn status(gate: &Gate) -> Value {
    http::get(gate.admin(), "/status.json").json()
}

/// A gate with both kinds of services.
fn with_tunnel(upstream: &str) -> Setup {
    let tunnel = Setup::new().set("services.quotes.kind", "quotes").set("services.back.kind", "tunnel");
    tunnel.set("services.back.upstream", upstream)
}

/// A stream, and the events read of it.
struct Events {
    http: Http,
    text: String,
}

impl Events {
    /// Asks for a stream; an answer other than one is returned.
    fn open(side: SocketAddr, path: &str, headers: &[(&str, &str)]) -> Result<Self, Box<http::Answer>> {
        let mut http = Http::connect(side);
        let answer = http.ask("GET", path, headers);
        if answer.status != 200 {
            return Err(Box::new(answer));
        }
        assert_eq!(answer.content_type, "text/event-stream");
        assert_eq!(answer.header("cache-control"), "no-store");
        Ok(Self { http, text: String::new() })
    }

    /// The next event: its id, and its document.
    fn next(&mut self) -> (u64, Value) {
        loop {
            if let Some((event, rest)) = self.text.split_once("\n\n") {
                let field = |name| event.lines().find_map(|line| line.strip_prefix(name)).unwrap();
                let found = (field("id: ").parse().unwrap(), serde_json::from_str(field("data: ")).unwrap());
                self.text = rest.to_owned();
                return found;
            }
            self.text += &self.http.chunk();
        }
    }
}

#[test]
fn it_is_as_published_at_rest_and_in_trouble() {
    let gate = with_tunnel("127.0.0.1:1").set("replay.max_entries", 2).start();
    schema::assert_holds(SCHEMA, &status(&gate));
    (0..2).for_each(|_| buy(gate.listen));
    gate.granted(2);
    // What was found a moment ago is found again for a moment.
    let found = |shown: &Value| shown["health"]["checks"]["replay"]["status"] == "unhealthy";
    let full = eventually("a full set", || Some(status(&gate)).filter(found));
    schema::assert_holds(SCHEMA, &full);
    assert_eq!(full["replay"], serde_json::json!({ "now": 2, "max": 2 }));
    gate.stop();
}

#[test]
fn it_says_when_the_configuration_was_read_again() {
    let gate = Setup::new().start();
    assert!(status(&gate)["reload"].is_null());
    gate.signal("HUP");
    let read = eventually("a reload", || Some(status(&gate)).filter(|shown| !shown["reload"].is_null()));
    schema::assert_holds(SCHEMA, &read);
    assert_eq!(
        (&read["reload"]["outcome"], &read["reload"]["trigger"]),
        (&"unchanged".into(), &"SIGHUP".into())
    );
    gate.stop();
}

#[test]
fn the_example_that_clients_are_tested_with_is_as_published() {
    let example = include_str!("../../../../docs/status.example.json");
    schema::assert_holds(SCHEMA, &serde_json::from_str(example).unwrap());
}

#[test]
fn its_figures_are_those_of_the_metrics() {
    let gate = with_tunnel("127.0.0.1:1").start();
    (0..3).for_each(|_| buy(gate.listen));
    let metrics = gate.granted(3);
    let shown = status(&gate);
    for (path, metric) in [
        ("/connections/max", "wisdom_connections_max"),
        ("/outcomes/accepted/total", "wisdom_connections_accepted_total"),
        ("/outcomes/grants/total", "wisdom_grants_total{service=\"quotes\"}"),
        ("/services/0/challenges/total", "wisdom_challenges_total{service=\"quotes\"}"),
        ("/services/1/tunnel/max", "wisdom_tunnels_max{service=\"back\"}"),
        ("/replay/now", "wisdom_replay_entries"),
        ("/replay/max", "wisdom_replay_entries_max"),
    ] {
        assert_eq!(shown.pointer(path).unwrap(), metrics.count(metric), "{path}");
    }
    assert_eq!(shown["services"][0]["price"]["work"], 64);
    assert_eq!(shown["services"][0]["default"], true);
    gate.stop();
}

#[test]
fn points_come_once_a_second_and_only_new_ones_where_some_are_known() {
    let gate = Setup::new().start();
    let times =
        |shown: &Value| serde_json::from_value::<Vec<u64>>(shown["history"]["at_ms"].clone()).unwrap();
    let first = eventually("three points", || Some(status(&gate)).filter(|shown| times(shown).len() >= 3));
    let known = times(&first)[1];
    let later = http::get(gate.admin(), &format!("/status.json?since={known}")).json();
    assert_eq!(times(&later)[0], times(&first)[2]);
    let columns = later["history"].as_object().unwrap();
    assert!(columns.values().all(|column| column.as_array().unwrap().len() == times(&later).len()));
    for wrong in ["since=", "since=x", "since=1&since=2"] {
        let answer = http::get(gate.admin(), &format!("/status.json?{wrong}"));
        assert_eq!((answer.status, answer.json()["code"].as_str()), (400, Some("malformed")), "{wrong}");
    }
    gate.stop();
}

#[test]
fn a_stream_begins_at_once_goes_on_and_takes_up_where_it_broke() {
    let gate = Setup::new().start();
    let mut events = Events::open(gate.admin(), "/status/stream", &[]).unwrap();
    let (_, first) = events.next();
    schema::assert_holds(SCHEMA, &first);
    let (seen, _) = eventually("a point", || Some(events.next()).filter(|(id, _)| *id > 0));
    let (next, shown) = events.next();
    assert!(next > seen);
    assert_eq!(shown["history"]["at_ms"], serde_json::json!([next]), "one point, which is new");
    let broken = [("Last-Event-ID", &*seen.to_string())];
    let mut again = Events::open(gate.admin(), "/status/stream?since=1", &broken).unwrap();
    assert!(again.next().1["history"]["at_ms"][0].as_u64() > Some(seen));
    gate.stop();
}

#[test]
fn eight_watch_at_once_and_a_place_that_is_left_is_free_again() {
    let gate = Setup::new().start();
    let open = || Events::open(gate.admin(), "/status/stream", &[]);
    let mut watchers: Vec<Events> = (0..8).map(|_| open().unwrap()).collect();
    let refused = open().map(|_| ()).unwrap_err();
    assert_eq!((refused.status, refused.header("retry-after")), (503, "10"));
    assert_eq!(refused.json()["code"], "busy");
    assert!(refused.json()["message"].as_str().unwrap().contains("/status.json"), "{refused:?}");
    assert_eq!(http::get(gate.admin(), "/status.json").status, 200);
    let head = Http::connect(gate.admin()).ask("HEAD", "/status/stream", &[]);
    assert_eq!(head.status, 503, "it would be refused");
    drop(watchers.pop());
    let mut ninth = eventually("a place", || open().ok());
    ninth.next();
    assert!(watchers.iter_mut().all(|watcher| watcher.next().1["schema"] == 1));
    gate.stop();
}

#[test]
fn a_stream_tells_of_the_drain_and_keeps_nobody_from_ending() {
    let gate = Setup::new().set("server.drain_timeout", "20s").start();
    let mut held = crate::wire::Wire::connect(gate.listen);
    assert_eq!(held.ask().verdict(), "challenge");
    let mut events = Events::open(gate.admin(), "/status/stream", &[]).unwrap();
    gate.signal("TERM");
    let draining =
        eventually("the drain", || Some(events.next().1).filter(|shown| !shown["not_ready"].is_null()));
    assert!(draining["not_ready"].as_str().unwrap().starts_with("draining"));
    drop(held);
    assert_eq!(gate.ended().0, Some(0));
}

#[test]
fn another_process_says_so() {
    let first = Setup::new().start();
    buy(first.listen);
    first.granted(1);
    let before = status(&first);
    first.stop();
    let second = Setup::new().start();
    let after = status(&second);
    assert_ne!(before["started_ms"], after["started_ms"]);
    assert_eq!(after["outcomes"]["grants"]["total"], 0);
    let rates = after["outcomes"].as_object().unwrap().values().map(|outcome| &outcome["per_second"]);
    assert!(rates.into_iter().all(|rate| rate.as_f64() >= Some(0.0)), "{after}");
    second.stop();
}

#[test]
fn the_page_runs_its_own_script_and_no_other() {
    let gate = Setup::new().start();
    let page = http::get(gate.admin(), "/");
    assert_eq!((page.status, &*page.content_type), (200, "text/html; charset=utf-8"));
    let policy = page.header("content-security-policy");
    for part in [
        "default-src 'none'",
        "script-src 'sha256-",
        "style-src 'sha256-",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        "frame-ancestors 'none'",
    ] {
        assert!(policy.contains(part), "{part}: {policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    assert!(page.bytes.len() < 48 * 1024, "{}", page.bytes.len());
    gate.stop();
}
