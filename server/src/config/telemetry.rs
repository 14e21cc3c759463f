//! Where traces go, if anywhere.

use super::values::Values;
use crate::traces::{Collector, TraceSettings};
use crate::tunnel::Share;

/// None where no collector is set. What is written is good: each key was held against its kind.
pub(super) fn resolve(values: &Values) -> Option<TraceSettings> {
    Some(TraceSettings {
        collector: Collector::parse(&values.optional_text("telemetry.otlp_endpoint")?)?,
        service_name: values.text("telemetry.service_name"),
        ratio: Share::parse(&values.text("telemetry.sample_ratio"))?,
    })
}

#[cfg(test)]
mod tests {
    use crate::config::load;
    use crate::config::tests::{layers, settings_with};

    #[test]
    fn there_are_no_traces_unless_a_collector_is_named() {
        assert_eq!(settings_with(&[("telemetry.sample_ratio", "1/2")]).traces, None);
        let traces = settings_with(&[("telemetry.otlp_endpoint", "http://127.0.0.1:4318")]).traces.unwrap();
        assert_eq!(
            (traces.collector.path.as_str(), traces.service_name.as_str()),
            ("/v1/traces", "wisdom-server")
        );
        assert_eq!(traces.ratio.of(100), 100);
        let error =
            load(&layers(&[("telemetry.otlp_endpoint", "https://otel:4318")])).unwrap_err().to_string();
        assert!(
            error.contains("telemetry.otlp_endpoint") && error.contains("http://127.0.0.1:4318"),
            "{error}"
        );
    }
}
