//! What is in `deploy/` for operators, against a real Prometheus that scrapes a loaded server: alerts and the dashboard.

mod alerts;
mod dashboard;
mod prometheus;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use crate::gate::{Gate, Setup};
use crate::http;
use crate::upstream::{Upstream, assert_next, before, send};
use crate::wire::{Solution, Wire, buy, frame, redeem, solved};

/// The folder of `deploy/`.
fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy"))
}

/// A gate of every kind of service, so that it has every metric there can be.
fn setup() -> Setup {
    let upstream = Upstream::new();
    let address = upstream.address();
    upstream.echo();
    before(address)
        .set("services.quotes.kind", "quotes")
        .set("services.quotes.providers", "almanac")
        .set("providers.almanac.url", "http://127.0.0.1:1/")
        .set("server.default_service", "quotes")
}

/// Names of metrics of the server in any text, as `/metrics` has them behind `# TYPE`.
fn metrics_in(text: &str) -> BTreeSet<String> {
    let words = text.split(|char: char| !char.is_ascii_alphanumeric() && char != '_');
    let ours =
        words.filter(|word| ["wisdom_", "process_", "http_"].iter().any(|start| word.starts_with(start)));
    let family = |word: &str| {
        let ends = ["_bucket", "_sum", "_count"];
        ends.iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word).to_owned()
    };
    ours.map(family).collect()
}

/// Names of the metrics that the server has.
fn metrics_of(gate: &Gate) -> BTreeSet<String> {
    let text = http::get(gate.admin(), "/metrics").body;
    text.lines()
        .filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next())
        .map(str::to_owned)
        .collect()
}

/// Clients of all kinds, over and over, until it is dropped.
struct Load {
    stop: Arc<AtomicBool>,
    clients: Option<JoinHandle<()>>,
}

impl Load {
    fn on(gate: &Gate) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let (stopped, listen) = (Arc::clone(&stop), gate.listen);
        let clients = std::thread::spawn(move || {
            while !stopped.load(Ordering::Relaxed) {
                buy(listen);
                let spent = solved(listen);
                redeem(listen, &spent).assert_granted();
                redeem(listen, &spent).assert_error("spent");
                let mut tunnel = Wire::connect(listen);
                tunnel.send(&frame(0x01, b"{\"service\":\"app\"}"));
                let solution = Solution::of(&tunnel.read());
                tunnel.redeem(&solution).assert_tunnel();
                send(tunnel.stream(), b"through");
                assert_next(tunnel.stream(), b"through");
            }
        });
        Self { stop, clients: Some(clients) }
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let ended = self.clients.take().map(JoinHandle::join);
        assert!(std::thread::panicking() || matches!(ended, Some(Ok(()))), "the load ended before its time");
    }
}
