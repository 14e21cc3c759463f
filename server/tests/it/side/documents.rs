//! `docs/OPERATIONS.md` against the running server: every metric and every endpoint, and none that is not there.

use std::collections::BTreeSet;

use crate::gate::Setup;
use crate::http;

const HANDBOOK: &str = include_str!("../../../../docs/OPERATIONS.md");
/// Those of the allocator are there in builds that have it.
const ALLOCATOR: &str = "wisdom_allocator_";

/// The first cell of each row of the table below a heading, without its backticks.
fn documented(heading: &str) -> BTreeSet<&'static str> {
    let (_, section) = HANDBOOK.split_once(&format!("\n## {heading}\n")).expect("the heading");
    let section = section.split("\n## ").next().unwrap();
    section.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect()
}

#[test]
fn every_metric_is_documented() {
    // Tunnels and providers have figures of their own.
    let gate = Setup::new()
        .set("services.quotes.kind", "quotes")
        .set("services.back.kind", "tunnel")
        .set("services.back.upstream", "127.0.0.1:1")
        .set("services.quotes.providers", "almanac")
        .set("providers.almanac.url", "http://127.0.0.1:1/")
        .start();
    let text = http::get(gate.admin(), "/metrics").body;
    let types = text.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next());
    let here = |name: &&str| cfg!(feature = "jemalloc") || !name.starts_with(ALLOCATOR);
    let documented: BTreeSet<&str> = documented("Metrics").into_iter().filter(here).collect();
    assert_eq!(types.collect::<BTreeSet<_>>(), documented);
    gate.stop();
}

#[test]
fn every_endpoint_is_documented() {
    let gate = Setup::new().set("admin.debug", true).set("admin.debug_token", "ab".repeat(32)).start();
    let paths = documented("Endpoints");
    assert!(paths.contains("/livez") && paths.contains("/debug/pprof/profile"), "{paths:?}");
    for path in &paths {
        // One of them has no end: each on a connection of its own.
        assert_ne!(http::get(gate.admin(), path).status, 404, "{path}");
    }
    let series = gate.metrics().series();
    let routes = series.iter().filter_map(|name| name.split_once("route=\"")?.1.split('"').next());
    assert_eq!(routes.filter(|route| *route != "other").collect::<BTreeSet<_>>(), paths);
    gate.stop();
}
