//! Alerts: each fires when it should and not otherwise, is in the runbook, and asks for metrics that there are.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use super::prometheus::Prometheus;
use super::{folder, metrics_in, metrics_of, setup};
use crate::patience::eventually;

const RUNBOOK: &str = include_str!("../../../../docs/RUNBOOK.md");
const CASES: &str = include_str!("../../../../deploy/prometheus/alerts_test.yml");
const SEVERITIES: [&str; 3] = ["critical", "warning", "info"];

#[test]
fn promtool_takes_the_alerts_and_their_cases() {
    for arguments in [
        ["check", "config", "prometheus.yml"],
        ["check", "rules", "alerts.yml"],
        ["test", "rules", "alerts_test.yml"],
    ] {
        let mut promtool = Command::new("promtool");
        let output = promtool.args(arguments).current_dir(folder().join("prometheus")).output().unwrap();
        let told = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        assert!(output.status.success(), "{arguments:?}: {told}");
    }
}

#[test]
fn every_alert_has_its_entry_its_cases_and_metrics_that_there_are() {
    let gate = setup().start();
    let prometheus = Prometheus::watching(gate.admin());
    let rules = eventually("every rule has been evaluated", || {
        let answer = prometheus.get("/api/v1/rules");
        let rules = answer["data"]["groups"][0]["rules"].as_array()?.clone();
        rules.iter().all(|rule| rule["health"] == "ok").then_some(rules)
    });
    let metrics = metrics_of(&gate);
    let name = |rule: &Value| rule["name"].as_str().unwrap().to_owned();
    let names: BTreeSet<String> = rules.iter().map(name).collect();
    let entries: BTreeSet<String> =
        RUNBOOK.lines().filter_map(|line| line.strip_prefix("## ")).map(str::to_owned).collect();
    assert_eq!(names, entries, "alerts on the left, entries of the runbook on the right");
    for rule in &rules {
        let name = name(rule);
        let severity = rule["labels"]["severity"].as_str().unwrap();
        assert!(SEVERITIES.contains(&severity), "{name}: {severity}");
        assert_eq!(rule["annotations"]["runbook_url"], format!("docs/RUNBOOK.md#{}", name.to_lowercase()));
        assert!(rule["annotations"]["summary"].as_str().is_some_and(|summary| !summary.is_empty()), "{name}");
        let unknown: Vec<_> =
            metrics_in(rule["query"].as_str().unwrap()).difference(&metrics).cloned().collect();
        assert_eq!(unknown, [""; 0], "{name} asks for what the server does not have");
        let case = |kind: &str| {
            let (_, case) = CASES.split_once(&format!("  - name: {name} {kind}\n")).expect(&name);
            case.split("  - name: ").next().unwrap()
        };
        assert!(case("fires").contains(&format!("severity: \"{severity}\"")), "{name}");
        assert!(case("does not").contains("exp_alerts: []"), "{name}");
        let (_, entry) = RUNBOOK.split_once(&format!("## {name}\n")).unwrap();
        let entry = entry.split("\n## ").next().unwrap();
        for part in [&format!("- **Means** ({severity}):"), "- **Look at**:", "- **Do**:", "- **Over when**:"]
        {
            assert!(entry.contains(part), "{name} lacks {part}");
        }
        // A gate that has just been started, and is well.
        assert_eq!(rule["state"], "inactive", "{name}");
    }
    let mut unknown: Vec<_> = metrics_in(RUNBOOK).difference(&metrics).cloned().collect();
    // Those of the allocator are there in builds that have it.
    unknown.retain(|name| cfg!(feature = "jemalloc") || !name.starts_with("wisdom_allocator_"));
    assert_eq!(unknown, [""; 0], "the runbook names what the server does not have");
    drop(prometheus);
    gate.stop();
}

#[test]
fn a_drain_is_an_alert_and_a_gate_that_is_gone_another() {
    let gate = setup().start();
    let prometheus = Prometheus::watching(gate.admin());
    let state = |name: &str| {
        let answer = prometheus.get("/api/v1/rules");
        let rules = answer["data"]["groups"][0]["rules"].as_array()?;
        rules.iter().find(|rule| rule["name"] == name)?["state"].as_str().map(str::to_owned)
    };
    // Somebody who solves keeps the drain from its end.
    let mut held = crate::wire::Wire::connect(gate.listen);
    assert_eq!(held.ask().verdict(), "challenge");
    gate.signal("TERM");
    eventually("the drain is noticed", || state("WisdomNotReady").filter(|state| state == "pending"));
    gate.signal("TERM");
    assert_eq!(gate.ended().0, Some(5));
    eventually("its end is noticed", || state("WisdomDown").filter(|state| state == "pending"));
}
