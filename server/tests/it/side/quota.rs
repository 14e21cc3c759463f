//! How often one source may ask.

use crate::gate::Setup;
use crate::http::{Http, Metrics};

#[test]
fn a_flood_is_told_when_to_come_back_and_probes_and_scrapes_are_not_touched() {
    let gate = Setup::new().set("admin.requests_per_second", 1).set("admin.burst", 3).start();
    let mut side = Http::connect(gate.admin());
    let mut statuses = Vec::new();
    for _ in 0..20 {
        let answer = side.get("/flood");
        assert_eq!(answer.header("ratelimit-limit"), "3");
        let remaining: u64 = answer.header("ratelimit-remaining").parse().unwrap();
        let reset: u64 = answer.header("ratelimit-reset").parse().unwrap();
        assert!(remaining < 3 && (1..=3).contains(&reset), "{answer:?}");
        if answer.status == 429 {
            assert_eq!(answer.json()["code"], "rate_limited");
            assert_eq!(answer.header("retry-after"), "1");
            assert_eq!(remaining, 0);
        }
        statuses.push(answer.status);
    }
    assert_eq!(statuses[..3], [404; 3]);
    assert!(statuses.contains(&429), "{statuses:?}");
    for path in ["/livez", "/readyz", "/healthz"] {
        for _ in 0..50 {
            let answer = side.get(path);
            assert_eq!(answer.status, 200, "{path}");
            assert!(!answer.headers.contains_key("ratelimit-limit"));
        }
    }
    let metrics = side.get("/metrics");
    assert_eq!(metrics.status, 200, "a scrape has a quota of its own");
    let refused = "http_requests_total{method=\"GET\",route=\"other\",status=\"4xx\"}";
    assert_eq!(Metrics::parse(&metrics.body).count(refused), 20);
    gate.stop();
}
