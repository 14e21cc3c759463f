//! What the side port is sent is in no log, at any level: tokens, paths, queries, headers, bodies.

use crate::gate::Setup;
use crate::http::Http;

const TOKEN: &str = "c0ffee00c0ffee01c0ffee02c0ffee03c0ffee04c0ffee05c0ffee06c0ffee07";
const CANARY: &str = "canary4711";

#[test]
fn no_log_at_any_level_holds_what_the_side_port_was_sent() {
    let gate = Setup::new()
        .set("log.level", "trace")
        .set("admin.debug", true)
        .set("admin.debug_token", TOKEN)
        .start();
    let mut side = Http::connect(gate.admin());
    let wrong = format!("Bearer {}", TOKEN.replace("c0ffee", "facade"));
    let right = format!("Bearer {TOKEN}");
    for (path, authorization, status) in [
        ("/debug/pprof/profile?seconds=1", &right, 200),
        ("/debug/pprof/profile?seconds=1", &wrong, 401),
        ("/debug/pprof/profile?seconds=canary4711", &right, 400),
        ("/canary4711?canary4711=canary4711", &right, 404),
        ("/livez?canary4711", &wrong, 200),
    ] {
        let headers =
            [("Authorization", authorization.as_str()), ("X-Canary4711", CANARY), ("Origin", CANARY)];
        let answer = side.ask("GET", path, &headers);
        assert_eq!(answer.status, status, "{path}: {}", answer.body);
        let heads = format!("{:?}", answer.headers);
        // A profile holds the names of functions, and no header or body holds what was sent.
        assert!(!heads.contains(CANARY) && !answer.body.contains(CANARY), "{path}: {heads}");
        assert!(!heads.contains("c0ffee") && !answer.body.contains("c0ffee"), "{path}");
    }
    side.send("GET /livez HTTP/1.1\r\nHost: canary4711\r\nContent-Length: 10\r\n\r\ncanary4711");
    assert_eq!(side.read(true).status, 200);
    side.send("canary4711 \x01 nonsense\r\n\r\n");
    assert_eq!(side.read(true).status, 400);
    gate.signal("TERM");
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0));
    let text = logs.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n").to_lowercase();
    assert!(
        text.contains("side port request") && text.contains("a profile is taken"),
        "too little was logged: {text}"
    );
    for secret in [CANARY, "c0ffee", "facade", "192, 255, 238"] {
        let line = text.lines().find(|line| line.contains(secret));
        assert!(line.is_none(), "{secret} is in {line:?}");
    }
}
