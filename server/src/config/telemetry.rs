//! Where traces go, if anywhere.

use std::net::SocketAddr;

use super::mistakes::ConfigError;
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

/// Where the console is served; a build that can't serve one says what it lacks.
pub(super) fn console(values: &Values, error: &mut ConfigError) -> Option<SocketAddr> {
    let address = values.address("telemetry.console")?;
    if !cfg!(all(feature = "console", tokio_unstable)) {
        let lacking = "this build has no console; docs/OPERATIONS.md has the command for one that has";
        error.mistake("telemetry.console", lacking, &values.origin("telemetry.console"));
    } else if !address.ip().is_loopback() {
        error.warn(format_args!(
            "telemetry.console = {address}: it is not a loopback address, and who can connect is told everything"
        ));
    }
    Some(address)
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
            (traces.collector.to_string().as_str(), traces.service_name.as_str()),
            ("http://127.0.0.1:4318/v1/traces", "wisdom-server")
        );
        assert_eq!(traces.ratio.of(100), 100);
        let error =
            load(&layers(&[("telemetry.otlp_endpoint", "https://otel:4318")])).unwrap_err().to_string();
        assert!(
            error.contains("telemetry.otlp_endpoint") && error.contains("http://127.0.0.1:4318"),
            "{error}"
        );
    }

    #[test]
    fn a_build_without_a_console_says_what_it_lacks() {
        assert_eq!(settings_with(&[("telemetry.console", "off")]).console, None);
        let loaded = load(&layers(&[("telemetry.console", "127.0.0.1:6669")]));
        if cfg!(all(feature = "console", tokio_unstable)) {
            assert_eq!(loaded.unwrap().console, Some("127.0.0.1:6669".parse().unwrap()));
        } else {
            let error = loaded.unwrap_err().to_string();
            assert!(error.contains("telemetry.console: this build has no console"), "{error}");
        }
    }
}
