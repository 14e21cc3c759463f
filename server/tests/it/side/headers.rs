//! What every answer carries, whatever it answers.

use crate::gate::Setup;
use crate::http::Http;

const ID: &str = "0197a5e0-1111-7000-8000-00000000ABCD";
const PAGE: &str = "https://status.example.org";

#[test]
fn every_answer_has_an_id_and_tells_browsers_to_do_nothing_with_it() {
    let gate = Setup::new().set("admin.behind_tls", true).start();
    let mut side = Http::connect(gate.admin());
    for (method, path, status) in [
        ("GET", "/livez", 200),
        ("HEAD", "/livez", 200),
        ("GET", "/readyz", 200),
        ("GET", "/healthz", 200),
        ("GET", "/metrics", 200),
        ("HEAD", "/metrics", 200),
        ("OPTIONS", "/metrics", 204),
        ("GET", "/nothing", 404),
        ("GET", "/debug/pprof/profile", 404),
        ("OPTIONS", "/nothing", 404),
        ("DELETE", "/livez", 405),
        ("BREW", "/healthz", 405),
    ] {
        let answer = side.ask(method, path, &[("X-Request-Id", ID)]);
        assert_eq!(answer.status, status, "{method} {path}: {answer:?}");
        assert_eq!(answer.header("x-request-id"), ID.to_ascii_lowercase());
        assert!(answer.header("content-security-policy").starts_with("default-src 'none';"));
        assert!(answer.header("content-security-policy").contains("frame-ancestors 'none'"));
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "no-referrer"),
            ("cache-control", "no-store"),
            ("strict-transport-security", "max-age=31536000"),
        ] {
            assert_eq!(answer.header(name), value, "{method} {path}");
        }
        assert!(!answer.headers.contains_key("access-control-allow-origin"), "{answer:?}");
        if status >= 400 {
            assert_eq!(answer.content_type, "application/json");
            assert_eq!(answer.json()["request_id"], ID.to_ascii_lowercase());
        }
        assert_eq!(status == 405, answer.headers.get("allow").is_some_and(|_| status != 204), "{answer:?}");
    }
    gate.stop();
}

#[test]
fn ids_that_are_none_are_replaced() {
    let gate = Setup::new().start();
    let mut side = Http::connect(gate.admin());
    let mut seen = std::collections::BTreeSet::new();
    for id in ["", "1", "0197a5e0111170008000-00000000ABCD", &"a".repeat(5_000), "<script>", "\u{e9}"] {
        let answer = side.ask("GET", "/livez", &[("X-Request-Id", id)]);
        let own = answer.header("x-request-id").to_owned();
        assert_eq!((own.len(), own.as_bytes()[14]), (36, b'7'), "{own}");
        assert!(seen.insert(own), "{id}");
        assert!(!answer.headers.contains_key("strict-transport-security"));
    }
    gate.stop();
}

#[test]
fn pages_may_read_it_where_they_are_named() {
    let gate = Setup::new().set("admin.allowed_origins", format!("{PAGE},http://localhost:3000")).start();
    let mut side = Http::connect(gate.admin());
    let preflight = [("Origin", PAGE), ("Access-Control-Request-Method", "GET")];
    let answer = side.ask("OPTIONS", "/metrics", &preflight);
    assert_eq!(answer.header("access-control-allow-origin"), PAGE);
    assert_eq!(answer.header("access-control-allow-methods"), "GET, HEAD");
    for (origin, allowed) in [(PAGE, true), ("http://localhost:3000", true), ("https://evil.example", false)]
    {
        let answer = side.ask("GET", "/metrics", &[("Origin", origin)]);
        let told = answer.headers.get("access-control-allow-origin").map(String::as_str);
        assert_eq!(told, allowed.then_some(origin), "{origin}");
        assert_eq!(answer.header("vary"), "origin");
    }
    gate.stop();
}
