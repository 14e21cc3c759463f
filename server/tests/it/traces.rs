//! Traces at a collector: one for each connection, told whatever the collector does, and nobody waits for it.

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::collector::{Collector, Manner};
use crate::gate::{Gate, Setup};
use crate::patience::eventually;
use crate::upstream::{Upstream, before};
use crate::wire::{Wire, buy, solved};

/// A collector is allowed so long for what it does at the end of the server, and the rest of the end comes on top.
const QUICK_END: Duration = Duration::from_secs(5);

fn traced(setup: Setup, collector: &Collector) -> Gate {
    setup.set("telemetry.otlp_endpoint", collector.endpoint()).start()
}

/// How many spans this became of.
fn spans(gate: &Gate, outcome: &str) -> u64 {
    gate.metrics().count(&format!("wisdom_trace_spans_total{{outcome=\"{outcome}\"}}"))
}

fn wait_for(gate: &Gate, outcome: &str, at_least: u64) -> u64 {
    eventually(outcome, || Some(spans(gate, outcome)).filter(|count| *count >= at_least))
}

fn named<'a>(spans: &'a [Value], name: &str) -> &'a Value {
    spans.iter().find(|span| span["name"] == name).unwrap_or_else(|| panic!("no {name}: {spans:#?}"))
}

fn attribute(span: &Value, key: &str) -> String {
    let attributes = span["attributes"].as_array().unwrap();
    let value = &attributes.iter().find(|attribute| attribute["key"] == key).expect(key)["value"];
    value["stringValue"].as_str().or(value["intValue"].as_str()).unwrap().to_owned()
}

fn nanos(span: &Value, edge: &str) -> u64 {
    span[edge].as_str().unwrap().parse().unwrap()
}

#[test]
fn a_connection_is_told_with_what_it_went_through() {
    let collector = Collector::new(Manner::Takes);
    let gate = traced(Setup::new(), &collector);
    buy(gate.listen);
    let all = collector.wait_for(3);
    let connection = named(&all, "connection");
    assert_eq!(attribute(connection, "wisdom.outcome"), "departed");
    assert_eq!(attribute(connection, "wisdom.grants"), "1");
    assert_eq!(attribute(connection, "client.address"), "127.0.0.1");
    assert_eq!(connection["kind"], 2);
    let logged = gate.logged("connection ended");
    let id = logged["span"]["id"].as_str().unwrap().replace('-', "");
    let mut ids = vec![connection["spanId"].clone()];
    for (name, outcome) in [("challenge", "issued"), ("redeem", "granted")] {
        let span = named(&all, name);
        assert_eq!((&span["traceId"], &span["parentSpanId"]), (&id.as_str().into(), &connection["spanId"]));
        assert_eq!(attribute(span, "wisdom.outcome"), outcome);
        assert_eq!(attribute(span, "wisdom.service"), "quotes");
        assert!(nanos(span, "startTimeUnixNano") <= nanos(span, "endTimeUnixNano"));
        assert!(nanos(connection, "startTimeUnixNano") <= nanos(span, "startTimeUnixNano"));
        assert!(nanos(span, "endTimeUnixNano") <= nanos(connection, "endTimeUnixNano"));
        ids.push(span["spanId"].clone());
    }
    ids.dedup();
    assert_eq!(ids.len(), 3, "{ids:?}");
    let request = attribute(named(&all, "redeem"), "wisdom.request_id");
    assert_eq!(logged["fields"]["request"], request.as_str());
    let head = collector.exports()[0].head.to_ascii_lowercase();
    assert!(
        head.starts_with("post /v1/traces http/1.1\r\n")
            && head.contains("content-type: application/json\r\n")
    );
    wait_for(&gate, "exported", 3);
    gate.stop();
}

#[test]
fn a_tunnel_is_told_with_its_wait_its_dial_and_its_relay() {
    let (collector, upstream) = (Collector::new(Manner::Takes), Upstream::new());
    let gate = traced(before(upstream.address()), &collector);
    let solution = solved(gate.listen);
    let mut wire = Wire::connect(gate.listen);
    wire.redeem(&solution).assert_tunnel();
    drop((wire, upstream.accept()));
    // The connection that asked, and the one that came back: 2 and 5.
    let all = collector.wait_for(7);
    let redeem = named(&all, "redeem");
    for part in ["queue", "dial"] {
        assert_eq!(named(&all, part)["parentSpanId"], redeem["spanId"], "{part}");
    }
    let relay = named(&all, "relay");
    assert_eq!(
        (attribute(relay, "wisdom.service").as_str(), &relay["parentSpanId"]),
        ("app", &redeem["parentSpanId"])
    );
    gate.stop();
}

#[test]
fn a_share_of_connections_is_told_and_those_with_a_slow_request_always() {
    let collector = Collector::new(Manner::Takes);
    let least = Setup::new().set("telemetry.sample_ratio", "1/4000000000");
    let gate = traced(least.clone(), &collector);
    buy(gate.listen);
    gate.logged("connection ended");
    gate.stop();
    assert_eq!(collector.spans().len(), 0);
    let gate = traced(least.set("log.slow", "1ns"), &collector);
    buy(gate.listen);
    collector.wait_for(3);
    gate.stop();
}

#[test]
fn a_collector_that_is_busy_for_a_moment_gets_everything_once_it_is_not() {
    let collector = Collector::new(Manner::SaysOnce("503 Service Unavailable"));
    let gate = traced(Setup::new(), &collector);
    buy(gate.listen);
    gate.logged("traces are not taken");
    gate.logged("traces are taken again");
    assert_eq!(wait_for(&gate, "exported", 3), 3);
    assert_eq!(spans(&gate, "failed"), 0);
    gate.stop();
}

#[test]
fn what_a_collector_does_not_want_is_counted() {
    let refusing = Collector::new(Manner::Says("400 Bad Request"));
    let gate = traced(Setup::new(), &refusing);
    buy(gate.listen);
    wait_for(&gate, "failed", 3);
    assert_eq!(refusing.exports().len(), 1, "the same is not sent again");
    gate.stop();
    let gate = traced(Setup::new(), &Collector::new(Manner::Rejects(2)));
    buy(gate.listen);
    assert_eq!((wait_for(&gate, "rejected", 2), wait_for(&gate, "exported", 1)), (2, 1));
    gate.stop();
}

#[test]
fn whatever_the_collector_does_clients_are_served_and_the_end_is_quick() {
    let nobody = Upstream::new().address();
    let collectors =
        [Manner::Hangs, Manner::Says("no http at all"), Manner::Says("503 Slow Down")].map(Collector::new);
    let endpoints = collectors.iter().map(Collector::endpoint);
    for endpoint in endpoints.chain([format!("http://{nobody}"), "http://name.invalid:4318".to_owned()]) {
        let gate = Setup::new().set("telemetry.otlp_endpoint", &endpoint).start();
        for _ in 0..5 {
            buy(gate.listen);
        }
        gate.granted(5);
        let began = Instant::now();
        gate.signal("TERM");
        let (code, logs) = gate.ended();
        assert_eq!(code, Some(0), "{endpoint}: {logs:#?}");
        assert!(began.elapsed() < QUICK_END, "{endpoint}: {:?}", began.elapsed());
        let lost = crate::gate::with_message(
            &logs,
            "traces are lost: the collector did not take them before the end",
        );
        assert_eq!(
            lost.iter().map(|line| line["fields"]["spans"].as_u64().unwrap()).sum::<u64>(),
            15,
            "{endpoint}"
        );
    }
}
