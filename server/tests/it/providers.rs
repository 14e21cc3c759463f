//! Providers of quotes over HTTP: what is asked of them, what is believed, and that no client waits for one.

mod almanac;
mod faults;
mod secure;

use std::time::{Duration, Instant};

use almanac::{Almanac, document};
use serde_json::Value;

use crate::gate::{Gate, Setup};
use crate::http::{self, Metrics};
use crate::patience::eventually;
use crate::side::schema;
use crate::wire::{Solution, Wire, redeem, solved};

/// Keys of the provider `name`, asked over and over.
fn provider(setup: Setup, name: &str, url: &str) -> Setup {
    let key = |key: &str| format!("providers.{name}.{key}");
    setup
        .set(&key("url"), url)
        .set(&key("refresh"), "20ms")
        .set(&key("retry"), "10ms")
        .set(&key("breaker_failures"), 3)
        .set(&key("breaker_pause"), "30ms")
        .set(&key("timeout"), "500ms")
        .set(&key("max_bytes"), 4_096)
}

/// A gate whose service asks `almanac`, and what is different for it.
fn asking(almanac: &Almanac, changes: &[(&str, &str)]) -> Gate {
    let url = format!("http://{}/random?n=1", almanac.address);
    let setup = provider(Setup::new().set("services.quotes.providers", "almanac"), "almanac", &url);
    changes.iter().fold(setup, |setup, (key, value)| setup.set(key, value)).start()
}

/// The quote that a solution buys now.
#[track_caller]
fn quote(gate: &Gate) -> Value {
    let granted = redeem(gate.listen, &solved(gate.listen));
    granted.body.get("quote").unwrap_or_else(|| panic!("{granted:?}")).clone()
}

/// Waits until `name` of the provider is at least so much.
#[track_caller]
fn at_least(gate: &Gate, name: &str, least: u64) -> Metrics {
    eventually(name, || Some(gate.metrics()).filter(|metrics| metrics.count(name) >= least))
}

/// Waits until so many sayings of `provider` are at hand.
#[track_caller]
fn at_hand(gate: &Gate, provider: &str, sayings: u64) {
    at_least(gate, &format!("wisdom_provider_sayings{{provider=\"{provider}\"}}"), sayings);
}

fn fetches(metrics: &Metrics, provider: &str, outcome: &str) -> u64 {
    metrics.count(&format!("wisdom_provider_fetches_total{{outcome=\"{outcome}\",provider=\"{provider}\"}}"))
}

fn check(gate: &Gate) -> Value {
    http::get(gate.admin(), "/healthz").json()["checks"]["providers"].clone()
}

#[test]
fn a_quote_says_where_it_is_from() {
    let almanac = Almanac::open(document("Look twice.", "Anon"));
    let gate = asking(&almanac, &[]);
    at_hand(&gate, "almanac", 1);
    let expected = serde_json::json!({"text": "Look twice.", "author": "Anon", "provider": "almanac"});
    assert_eq!(quote(&gate), expected);
    let metrics = gate.granted(1);
    assert_eq!(metrics.count("wisdom_provider_quotes_total{provider=\"almanac\"}"), 1);
    assert_eq!(metrics.count("wisdom_provider_circuit{provider=\"almanac\",state=\"closed\"}"), 1);
    assert!(fetches(&metrics, "almanac", "ok") >= 1);
    let last = metrics.count("wisdom_provider_last_fetch_timestamp_seconds{provider=\"almanac\"}");
    assert!(last > 1_700_000_000, "{last}");
    let found = check(&gate);
    assert_eq!(found["status"], "healthy", "{found}");
    assert_eq!(found["detail"], "every circuit of 1 is closed; 1 sayings at hand");
    let asked = almanac.asked();
    let head = asked[0].to_ascii_lowercase();
    assert!(head.starts_with("get /random?n=1 http/1.1\r\n"), "{head}");
    for line in [
        &format!("host: {}", almanac.address),
        "accept: application/json",
        "accept-encoding: identity",
        "connection: close",
        concat!("user-agent: wisdom-server/", env!("CARGO_PKG_VERSION")),
    ] {
        assert!(head.contains(&format!("\r\n{line}\r\n")), "{line}: {head}");
    }
    gate.stop();
}

/// What the status page is told, which is as published.
#[track_caller]
fn status(gate: &Gate) -> Value {
    let shown = http::get(gate.admin(), "/status.json").json();
    schema::assert_holds(include_str!("../../../docs/status.schema.json"), &shown);
    shown
}

#[test]
fn the_status_says_who_gives_the_quotes_and_what_failed_last() {
    let almanac = Almanac::open(almanac::status("500 Internal Server Error", ""));
    let gate = asking(&almanac, &[("providers.almanac.cache", "5"), ("services.quotes.embedded", "false")]);
    let failed = |shown: &Value| shown["providers"][0]["circuit"] == "open";
    let shown = eventually("an open circuit", || Some(status(&gate)).filter(failed));
    let provider = &shown["providers"][0];
    assert_eq!(provider["name"], "almanac");
    assert_eq!(provider["sayings"], serde_json::json!({ "now": 0, "max": 5 }));
    assert_eq!(provider["last_failure"]["why"], "it answers with status 500");
    assert!(provider["fetched_ms"].is_null());
    assert_eq!(shown["services"][0]["quotes"], serde_json::json!({ "from": "nowhere" }));
    almanac.change(document("Look twice.", "Anon"));
    at_hand(&gate, "almanac", 1);
    let shown = status(&gate);
    let provider = &shown["providers"][0];
    assert_eq!((&provider["circuit"], &provider["sayings"]["now"]), (&"closed".into(), &1.into()));
    let (failed, fetched) = (provider["last_failure"]["at_ms"].as_u64(), provider["fetched_ms"].as_u64());
    assert!(failed.is_some() && failed <= fetched, "{provider}");
    let from = serde_json::json!({ "from": "provider", "provider": "almanac" });
    assert_eq!(shown["services"][0]["quotes"], from);
    gate.stop();
    let plain = Setup::new().start();
    let shown = status(&plain);
    assert_eq!(
        (&shown["providers"], &shown["services"][0]["quotes"]["from"]),
        (&serde_json::json!([]), &"own".into())
    );
    plain.stop();
}

#[test]
fn a_list_fills_the_cache_at_once_and_no_further_than_it_may() {
    let sayings: Vec<String> = (0..9).map(|n| format!("{{\"q\":\"Saying {n}.\"}}")).collect();
    let almanac = Almanac::open(almanac::json(&format!("{{\"all\":[{}]}}", sayings.join(","))));
    let places = [("list", "/all"), ("text", "/q"), ("author", "/a"), ("cache", "5"), ("refresh", "1h")];
    let places = places.map(|(key, value)| (format!("providers.almanac.{key}"), value));
    let places: Vec<(&str, &str)> = places.iter().map(|(key, value)| (key.as_str(), *value)).collect();
    let gate = asking(&almanac, &places);
    at_hand(&gate, "almanac", 5);
    let text = quote(&gate)["text"].as_str().unwrap().to_owned();
    assert!(text.starts_with("Saying ") && text.as_str() < "Saying 5.", "{text}");
    assert_eq!((almanac.asked().len(), fetches(&gate.metrics(), "almanac", "ok")), (1, 1));
    gate.stop();
}

#[test]
fn no_client_waits_for_a_provider_and_the_drain_does_not_either() {
    let almanac = Almanac::open(almanac::silence());
    let gate = asking(&almanac, &[("providers.almanac.timeout", "1h")]);
    eventually("it is asked", || (!almanac.asked().is_empty()).then_some(()));
    let mut wire = Wire::connect(gate.listen);
    let solution = Solution::of(&wire.ask());
    let began = Instant::now();
    let granted = wire.redeem(&solution);
    let took = began.elapsed();
    granted.assert_granted();
    assert!(granted.body["quote"].get("provider").is_none() && took < Duration::from_secs(2), "{took:?}");
    drop(wire);
    let began = Instant::now();
    gate.stop();
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
}

#[test]
fn what_was_fetched_outlives_an_outage_until_it_is_too_old() {
    let almanac = Almanac::open(document("Look twice.", "Anon"));
    let gate = asking(&almanac, &[("providers.almanac.max_age", "2s")]);
    at_hand(&gate, "almanac", 1);
    almanac.change(almanac::status("500 Internal Server Error", ""));
    at_least(&gate, "wisdom_provider_circuit{provider=\"almanac\",state=\"closed\"}", 0);
    eventually("asking pauses", || (check(&gate)["status"] == "degraded").then_some(()));
    assert_eq!(quote(&gate)["provider"], "almanac", "it is in nobody's way that the provider fails");
    let own =
        eventually("it is too old", || Some(quote(&gate)).filter(|quote| quote.get("provider").is_none()));
    assert!(own["text"].as_str().unwrap().len() >= 20, "{own}");
    almanac.change(document("Back again.", "Anon"));
    gate.logged("the provider of quotes is back");
    eventually("it has a saying", || (quote(&gate)["text"] == "Back again.").then_some(()));
    gate.stop();
}

#[test]
fn a_service_without_sayings_of_its_own_keeps_the_solution_until_it_has_some() {
    let almanac = Almanac::open(almanac::status("503 Service Unavailable", ""));
    let gate = asking(&almanac, &[("services.quotes.embedded", "false")]);
    let solution = solved(gate.listen);
    redeem(gate.listen, &solution).assert_kept("upstream_unavailable");
    almanac.change(document("Worth the wait.", "Anon"));
    at_hand(&gate, "almanac", 1);
    assert_eq!(redeem(gate.listen, &solution).body["quote"]["text"], "Worth the wait.");
    gate.stop();
}

#[test]
fn the_first_that_has_something_is_asked_first() {
    let (best, next) = (Almanac::open(almanac::silence()), Almanac::open(document("Next best.", "Anon")));
    let setup = Setup::new().set("services.quotes.providers", "best,next");
    let setup = provider(setup, "best", &format!("http://localhost:{}/", best.address.port()));
    let gate = provider(setup, "next", &format!("http://{}/", next.address)).start();
    at_hand(&gate, "next", 1);
    assert_eq!(quote(&gate)["provider"], "next");
    best.change(document("Best.", "Anon"));
    at_hand(&gate, "best", 1);
    assert_eq!(quote(&gate)["provider"], "best");
    gate.stop();
}
