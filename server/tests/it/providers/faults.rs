//! Providers that hang, lie, flood, redirect and fail, all at once, and then recover.

use super::almanac::{Almanac, Script, bytes, document, flood, json, reset, silence, status, typed};
use super::{at_hand, at_least, check, fetches, provider, quote};
use crate::gate::Setup;
use crate::patience::eventually;

/// In every answer that is refused, and in no log.
const CANARY: &str = "canary-7f3a";

/// What a provider does, and what that is called.
fn faults(elsewhere: &str) -> Vec<(Script, &'static str)> {
    let chunked = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    let chunk = format!("400\r\n{CANARY:1024}\r\n");
    let announced = format!("HTTP/1.1 200 OK\r\nContent-Length: 4097\r\n\r\n{CANARY}");
    let endless_head = format!("X-{CANARY}: {}\r\n", "x".repeat(1_000));
    let zipped = format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 11\r\n\r\n{CANARY}");
    let cut_short = format!("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{{\"text\":\"{CANARY}");
    vec![
        (silence(), "timed_out"),
        (flood("HTTP/1.1 200 OK\r\n", &endless_head), "broken"),
        (flood(chunked, &chunk), "too_large"),
        (bytes(announced), "too_large"),
        (bytes(cut_short), "broken"),
        (bytes(format!("220 {CANARY} ESMTP\r\n")), "broken"),
        (reset(), "broken"),
        (status("302 Found", &format!("Location: {elsewhere}?{CANARY}\r\n")), "redirected"),
        (status("500 Internal Server Error", &format!("X-Why: {CANARY}\r\n")), "status"),
        (typed("text/html", &format!("{{\"text\":\"{CANARY}\"}}")), "content_type"),
        (bytes(zipped), "encoded"),
        (json(&format!("<html>{CANARY}</html>")), "not_json"),
        (json(&format!("{{\"quote\":\"{CANARY}\"}}")), "not_there"),
        (json(&format!("{{\"text\":\"{CANARY}\\u001b[2J\"}}")), "unfit"),
    ]
}

#[test]
fn whatever_providers_do_is_counted_by_name_and_the_gate_serves_its_own() {
    let elsewhere = Almanac::open(document("Never asked for.", CANARY));
    let faults = faults(&format!("http://{}/", elsewhere.address));
    let almanacs: Vec<(String, Almanac, &str)> = faults
        .into_iter()
        .enumerate()
        .map(|(at, (script, outcome))| (format!("p{at}"), Almanac::open(script), outcome))
        .collect();
    let names: Vec<&str> = almanacs.iter().map(|(name, ..)| name.as_str()).collect();
    // Nobody has listened there since the test began.
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let listed = format!("{},nobody", names.join(","));
    let setup = almanacs.iter().fold(Setup::new().set("log.level", "trace"), |setup, (name, almanac, _)| {
        provider(setup, name, &format!("http://{}/{name}", almanac.address))
    });
    let setup = provider(setup, "nobody", &format!("http://{nobody}/"));
    let gate = setup.set("services.quotes.providers", listed).start();

    let all_failing = at_least(&gate, "wisdom_providers_all_failing", 1);
    for (name, almanac, outcome) in &almanacs {
        let counter = format!("wisdom_provider_fetches_total{{outcome=\"{outcome}\",provider=\"{name}\"}}");
        let metrics = at_least(&gate, &counter, 3);
        assert_eq!(fetches(&metrics, name, "ok"), 0, "{name}");
        assert!(almanac.asked()[0].contains(&format!("GET /{name} ")));
    }
    assert!(fetches(&all_failing, "nobody", "not_connected") >= 3);
    assert_eq!(elsewhere.asked(), [""; 0], "a redirect is not followed");
    assert!(quote(&gate).get("provider").is_none());
    let found = check(&gate);
    assert_eq!(found["status"], "degraded", "{found}");
    assert!(found["detail"].as_str().unwrap().starts_with("15 of 15 fail (nobody, p0, "), "{found}");
    assert_eq!(crate::http::get(gate.admin(), "/readyz").status, 200);

    let shown = super::status(&gate);
    let failures: Vec<&str> = shown["providers"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|provider| provider["last_failure"]["why"].as_str())
        .collect();
    assert!(failures.len() == 15 && !failures.concat().contains(CANARY), "{failures:?}");

    for (name, almanac, _) in &almanacs {
        almanac.change(document(&format!("From {name}."), "Anon"));
    }
    for (name, ..) in &almanacs {
        at_hand(&gate, name, 1);
    }
    eventually("not all fail", || (gate.metrics().count("wisdom_providers_all_failing") == 0).then_some(()));
    assert_eq!(quote(&gate)["text"], "From p0.");
    eventually("one alone fails", || {
        let found = check(&gate);
        (found["status"] == "healthy" && found["detail"] == "1 of 15 fail (nobody); 14 sayings at hand")
            .then_some(())
    });
    gate.signal("TERM");
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0));
    assert!(!logs.iter().any(|line| line.to_string().contains(CANARY)), "an answer is in the log");
}

#[test]
fn a_provider_that_says_when_is_left_alone_until_then() {
    let almanac = Almanac::open(status("429 Too Many Requests", "Retry-After: 3600\r\n"));
    let gate = super::asking(&almanac, &[]);
    let told = gate.logged("no quotes were fetched");
    assert_eq!(told["fields"]["retry_ms"], 3_600_000, "{told}");
    assert_eq!(told["fields"]["error"], "it answers with status 429");
    let metrics = gate.metrics();
    assert_eq!((almanac.asked().len(), fetches(&metrics, "almanac", "status")), (1, 1));
    gate.stop();
}
