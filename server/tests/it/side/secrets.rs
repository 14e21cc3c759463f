//! Nothing the side port serves, and no trace, holds a key, a token or a nonce: documents, refusals, profiles.

use std::process::Command;

use crate::collector::{Collector, Manner};
use crate::gate::Setup;
use crate::http::{Answer, Http};
use crate::scratch::Scratch;
use crate::secrets::{conspicuous, secrets, use_in_every_way};

const TOKEN: &str = "c0ffee00c0ffee01c0ffee02c0ffee03c0ffee04c0ffee05c0ffee06c0ffee07";

/// Everything that is in a profile, as text.
fn raw(profile: &Answer) -> String {
    let scratch = Scratch::new();
    let path = scratch.path().join("profile");
    std::fs::write(&path, &profile.bytes).unwrap();
    let mut go = Command::new("go");
    go.args(["tool", "pprof", "-symbolize=none", "-raw"]).arg(&path).env("HOME", scratch.path());
    let output = go.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn nothing_the_side_port_or_a_trace_tells_holds_a_secret() {
    let collector = Collector::new(Manner::Takes);
    let gate = Setup::new()
        .set("admin.debug", true)
        .set("admin.debug_token", TOKEN)
        .set("telemetry.otlp_endpoint", collector.endpoint())
        .start();
    let solution = conspicuous(&gate);
    let mut side = Http::connect(gate.admin());
    let bearer = format!("Bearer {TOKEN}");
    let mut told = Vec::new();
    // A profile that is taken while solutions are looked at.
    side.send(&format!(
        "GET /debug/pprof/profile?seconds=2 HTTP/1.1\r\nHost: localhost\r\nAuthorization: {bearer}\r\n\r\n"
    ));
    gate.logged("a profile is taken");
    use_in_every_way(&gate, &solution);
    let profile = side.read(true);
    assert_eq!(profile.status, 200, "{}", profile.body);
    told.push(("a processor profile", raw(&profile)));
    let heap = side.ask("GET", "/debug/pprof/heap", &[("Authorization", &bearer)]);
    if cfg!(feature = "jemalloc") {
        told.push(("a heap profile", raw(&heap)));
    }
    for path in ["/livez", "/readyz", "/healthz", "/metrics"] {
        told.push((path, side.get(path).body));
    }
    let wrong = [
        format!("/{}", solution.challenge),
        format!("/debug/pprof/profile?seconds={}", solution.challenge),
        format!("/metrics?{TOKEN}"),
    ];
    for path in wrong {
        let answer =
            side.ask("GET", &path, &[("Authorization", &bearer), ("X-Request-Id", &solution.challenge)]);
        told.push(("a refusal", format!("{:?} {}", answer.headers, answer.body)));
    }
    collector.wait_for(8);
    told.extend(collector.exports().into_iter().map(|export| ("a trace", export.head + &export.body)));
    let mut needles = secrets(&solution);
    needles.push(TOKEN[..16].to_owned());
    for (what, text) in &told {
        assert!(!text.is_empty(), "{what}");
        let found: Vec<_> = needles.iter().filter(|needle| text.contains(needle.as_str())).collect();
        assert!(found.is_empty(), "{found:?} in {what}: {text}");
    }
    gate.stop();
}
