//! The keys of traces.

use super::{Instances, Key, Kind, Section};

pub(super) const SECTION: Section = Section {
    name: "telemetry",
    meaning: "Traces, told to a collector as OTLP over HTTP (JSON), and the runtime's console; see docs/OPERATIONS.md.",
    instances: Instances::One,
    keys: &[
        Key::new(
            "otlp_endpoint",
            Kind::Collector,
            "where; /v1/traces is put behind it. Without TLS: let the collector be a neighbour, or on a network of your own. Unset \
                means no traces",
        )
        .example("\"http://127.0.0.1:4318\""),
        Key::new("service_name", Kind::Text { max_bytes: 64 }, "what this server is called there").default("wisdom-server"),
        Key::new(
            "sample_ratio",
            Kind::Share,
            "the part of all connections that is told; one with a request slower than log.slow always is",
        )
        .default("1/1")
        .unit("connections"),
        Key::new(
            "console",
            Kind::AddressOrOff,
            "where `tokio-console` connects, in builds made for it; who can connect is told what every task does",
        )
        .default("off"),
    ],
};
