//! The dashboard: every query of every panel brings data from a loaded server, and asks for metrics that there are.

use serde_json::Value;

use super::prometheus::Prometheus;
use super::{Load, folder, metrics_in, metrics_of, setup};
use crate::patience::eventually;

/// What Grafana would choose, had it looked for as short a time.
const RATE_INTERVAL: &str = "10s";
/// Samples of one query that are shown.
const SHOWN: usize = 4;

struct Panel {
    title: String,
    queries: Vec<String>,
}

fn panels() -> Vec<Panel> {
    let text = std::fs::read_to_string(folder().join("grafana/hash-of-wisdom.json")).unwrap();
    let dashboard: Value = serde_json::from_str(&text).unwrap();
    let panel = |panel: &Value| Panel {
        title: panel["title"].as_str().unwrap().to_owned(),
        queries: panel["targets"]
            .as_array()
            .unwrap()
            .iter()
            .map(|target| target["expr"].as_str().unwrap().to_owned())
            .collect(),
    };
    dashboard["panels"].as_array().unwrap().iter().map(panel).collect()
}

/// As Grafana fills it in for one gate of the job.
fn filled_in(query: &str) -> String {
    let query =
        query.replace("$job", "wisdom").replace("$instance", ".*").replace("$__rate_interval", RATE_INTERVAL);
    assert!(!query.contains('$'), "{query}: a variable that nobody fills in");
    query
}

/// The label that tells samples apart, and the value.
fn shown(sample: &Value) -> String {
    let labels = sample["metric"].as_object().unwrap();
    let telling = labels.iter().filter(|(name, _)| !matches!(name.as_str(), "__name__" | "instance" | "job"));
    let telling: Vec<&str> = telling.filter_map(|(_, value)| value.as_str()).collect();
    format!("{} {}", telling.join(" "), sample["value"][1].as_str().unwrap()).trim().to_owned()
}

#[test]
fn every_query_brings_data_from_a_loaded_server() {
    let gate = setup().start();
    let load = Load::on(&gate);
    let prometheus = Prometheus::watching(gate.admin());
    let metrics = metrics_of(&gate);
    let panels = panels();
    assert!(panels.len() > 10, "{}", panels.len());
    for Panel { title, queries } in &panels {
        assert!(title.ends_with('?'), "{title}: a panel answers a question");
        for query in queries {
            let unknown: Vec<_> = metrics_in(query).difference(&metrics).cloned().collect();
            assert_eq!(unknown, [""; 0], "{title}");
            let samples = eventually(&format!("data for {title} {query}"), || {
                let mut samples = prometheus.query(&filled_in(query));
                samples.retain(|sample| sample["value"][1] != "NaN");
                (!samples.is_empty()).then_some(samples)
            });
            let values: Vec<String> = samples.iter().take(SHOWN).map(shown).collect();
            println!("{title:60} {}", values.join(" | "));
        }
    }
    drop(load);
    drop(prometheus);
    gate.stop();
}
