//! The keys of what is logged.

use std::time::Duration;

use super::{Instances, Key, Kind, Section};

pub(super) const SECTION: Section = Section {
    name: "log",
    meaning: "Logs, on standard error.",
    instances: Instances::One,
    keys: &[
        Key::new(
            "format",
            Kind::Choice(&["auto", "human", "json"]),
            "auto is human in development and json in production",
        )
        .default("auto")
        .flag("--log-format"),
        Key::new(
            "level",
            Kind::Filter,
            "what is logged; unset is \"info\" in production, \"info,wisdom_server=debug\" in development",
        )
        .example("\"info\"")
        .flag("--log-level"),
        Key::new(
            "slow",
            Kind::Span { min: Duration::ZERO, max: Duration::from_hours(1) },
            "a request that takes longer, from when it is read until it is answered, is logged with what it waited for; 0s \
                logs none",
        )
        .default("1s"),
        Key::new(
            "summary",
            Kind::Span { min: Duration::ZERO, max: Duration::from_hours(24) },
            "from one summary to the next: rates, refusals, the slowest requests; 0s writes none",
        )
        .default("5m"),
    ],
};
