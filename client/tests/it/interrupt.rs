//! Ctrl-C during a search.

use std::time::Duration;

use crate::command::wisdom;
use crate::gate::{CHEAP, Gate, Offer, soon};

/// Takes any machine longer than the test, and none longer than the timeout.
const ENDLESS: Offer = Offer { work: 1 << 36, puzzles: 16, expires_in_ms: 86_400_000, ..CHEAP };

#[tokio::test]
async fn ends_at_once_and_says_so() {
    for json in [false, true] {
        let gate = Gate::open().await;
        let address = gate.address().to_string();
        let more: &[&str] = if json { &["--json"] } else { &[] };
        let child = wisdom(&[&["get", &address, "--timeout", "30d"], more].concat()).spawn().unwrap();
        let pid = child.id().unwrap().to_string();
        // It leaves when it begins to search: twice the time does not fit into the hold.
        soon(async { gate.offer(ENDLESS).await.departure().await }).await;
        let killed = tokio::process::Command::new("kill").args(["-INT", &pid]).status().await.unwrap();
        assert!(killed.success());
        let output = tokio::time::timeout(Duration::from_secs(5), child.wait_with_output()).await;
        let output = output.expect("it goes on").unwrap();
        assert_eq!(output.status.code(), Some(130));
        assert_eq!(String::from_utf8_lossy(&output.stderr), "wisdom: interrupted\n");
        let stdout = "{\"error\":{\"kind\":\"interrupted\",\"message\":\"interrupted\"}}\n";
        assert_eq!(String::from_utf8_lossy(&output.stdout), if json { stdout } else { "" });
    }
}
