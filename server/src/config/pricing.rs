//! Pricing: what is the same for every service. What each is worth stands in its own section.

use std::time::Duration;

use super::mistakes::ConfigError;
use super::values::Values;
use crate::pricing::market::TICK;
use crate::pricing::prices::PricingSettings;
use crate::pricing::usage::Allowance;

/// Over which time demand is averaged. One that is wrong has been noted, and reads as a tick.
pub(super) fn window(values: &Values, error: &mut ConfigError) -> Duration {
    const WINDOW: &str = "pricing.window";
    let window = values.span(WINDOW).unwrap_or(TICK);
    if window.subsec_nanos() != 0 {
        let shown = humantime::format_duration(window);
        let problem = format_args!("{shown} is not a number of whole seconds: the price moves once a second");
        error.mistake(WINDOW, problem, &values.origin(WINDOW));
    }
    window
}

/// How prices follow what sources have had.
pub(super) fn resolve(values: &Values) -> Option<PricingSettings> {
    Some(PricingSettings {
        allowance: Allowance {
            burst: values.integer("pricing.source_burst")?.try_into().ok()?,
            memory: values.span("pricing.source_memory")?,
            challenge_memory: values.span("pricing.challenge_memory")?,
        },
        max_sources: values.integer("pricing.max_sources")?.try_into().ok()?,
    })
}
