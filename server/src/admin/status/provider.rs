//! One provider of quotes over HTTP as the status page has it: whether it is asked, what is at hand of it, how it failed last.

use serde::Serialize;
use wisdom_protocol::service::ProviderName;
use wisdom_protocol::time::UnixMillis;

use super::Filled;
use crate::providers::{Condition, Failure, HttpProvider};

#[derive(Debug, Serialize)]
pub(super) struct ProviderStatus {
    name: ProviderName,
    /// Whether it is asked.
    circuit: &'static str,
    /// At hand, and the cap on them.
    sayings: Filled,
    /// The last fetch that brought something.
    fetched_ms: Option<u64>,
    last_failure: Option<FailureStatus>,
}

#[derive(Debug, Serialize)]
struct FailureStatus {
    at_ms: u64,
    why: String,
}

impl ProviderStatus {
    pub(super) fn of(provider: &HttpProvider, now: UnixMillis) -> Self {
        let Condition { sayings, fetched, circuit } = provider.condition(now);
        let told = |Failure { at, why }: Failure| FailureStatus { at_ms: at.0, why };
        Self {
            name: provider.name.clone(),
            circuit: circuit.label(),
            sayings: Filled { now: sayings, max: provider.max_sayings() },
            fetched_ms: fetched.map(|at| at.0),
            last_failure: provider.last_failure().map(told),
        }
    }
}
