//! What the whole comes to, in a word and a sentence, so that the page and `wisdom top` say the same.

use std::fmt::Write as _;

use serde::Serialize;

use super::service::ServiceStatus;
use super::{Outcomes, ReasonStatus};
use crate::admin::health::{Report, State};
use crate::pricing::Cause;

/// Refusals a second from which on there is pressure, where they are more than the grants.
const PRESSURE: f64 = 10.0;

#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Summary {
    state: Strain,
    word: &'static str,
    why: String,
}

/// How much of the reader's attention it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Strain {
    Good,
    Strained,
    Bad,
}

impl Summary {
    fn new(state: Strain, word: &'static str, why: impl Into<String>) -> Self {
        Self { state, word, why: why.into() }
    }

    /// The worst there is to say.
    pub(super) fn of(
        not_ready: Option<&'static str>,
        draining: bool,
        health: &Report,
        services: &[ServiceStatus],
        outcomes: &Outcomes,
        refusals: &[ReasonStatus],
    ) -> Self {
        if draining {
            let why = "The server is stopping: what is under way is served, and nobody new.";
            return Self::new(Strain::Strained, "Draining", why);
        }
        match (health.status(), not_ready) {
            (State::Unhealthy, _) => return Self::new(Strain::Bad, "Unhealthy", health.complaints()),
            (_, Some(reason)) => return Self::new(Strain::Bad, "Not ready", reason),
            (State::Degraded, None) => return Self::new(Strain::Strained, "Degraded", health.complaints()),
            (State::Healthy, None) => {}
        }
        let (prices, pressure) = (raised(services), pressure(outcomes, refusals));
        match (prices.is_empty(), pressure.is_empty()) {
            (false, true) => Self::new(Strain::Strained, "Serving, at a price", prices),
            (false, false) => {
                Self::new(Strain::Strained, "Serving, at a price", format!("{prices} {pressure}"))
            }
            (true, false) => {
                let why = format!("{pressure} Who has paid is served.");
                Self::new(Strain::Strained, "Serving, under pressure", why)
            }
            (true, true) => Self::new(Strain::Good, "Serving", calm(outcomes.grants.per_second)),
        }
    }
}

fn calm(grants: f64) -> String {
    if grants > 0.0 {
        format!("{} grants a second, each paid for.", rate(grants))
    } else {
        "Nobody is asking just now.".to_owned()
    }
}

/// A sentence for each service whose price is not at its floor.
fn raised(services: &[ServiceStatus]) -> String {
    let mut told = String::new();
    for service in services.iter().filter(|service| service.price.cause() != Cause::Floor) {
        let why = match service.price.cause() {
            Cause::Ceiling => "the most that is ever asked",
            _ => "raised by demand",
        };
        let gap = if told.is_empty() { "" } else { " " };
        let seconds = seconds(service.price.seconds());
        // A `String` takes whatever is written.
        let _infallible = write!(told, "{gap}A grant of {} costs {seconds}, {why}.", service.name());
    }
    told
}

fn pressure(outcomes: &Outcomes, refusals: &[ReasonStatus]) -> String {
    let refused = outcomes.refusals.per_second;
    if refused < PRESSURE || refused <= outcomes.grants.per_second {
        return String::new();
    }
    let most = refusals.first().map(|most| format!(", most of them {}", most.reason)).unwrap_or_default();
    format!("{} refusals a second{most}.", rate(refused))
}

fn rate(per_second: f64) -> String {
    let digits = usize::from(per_second < 9.95);
    format!("{per_second:.digits$}")
}

fn seconds(seconds: f64) -> String {
    match seconds {
        ..0.0995 => format!("{:.0} ms", seconds * 1_000.0),
        ..9.95 => format!("{seconds:.1} s"),
        ..119.5 => format!("{seconds:.0} s"),
        _ => format!("{:.1} min", seconds / 60.0),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Rated;
    use super::*;

    fn outcomes(grants: f64, refusals: f64) -> Outcomes {
        let rated = |per_second| Rated { total: 0, per_second };
        Outcomes {
            accepted: rated(0.0),
            challenges: rated(0.0),
            grants: rated(grants),
            refusals: rated(refusals),
            resets: rated(0.0),
            broken: rated(0.0),
        }
    }

    #[test]
    fn the_worst_comes_first() {
        let well = || Report::found(&[("replay", State::Healthy, "0 of 9")]);
        let worn =
            || Report::found(&[("drain", State::Healthy, ""), ("upstreams", State::Degraded, "1 of 1")]);
        let full = || {
            Report::found(&[("replay", State::Unhealthy, "9 of 9"), ("upstreams", State::Degraded, "1 of 1")])
        };
        let closed = Some("not accepting");
        let version =
            [ReasonStatus { reason: "version", recent: 1, count: Rated { total: 1, per_second: 1.0 } }];
        for (not_ready, draining, health, grants, refusals, word, why) in [
            (None, false, well(), 0.0, 9.0, "Serving", "Nobody is asking just now."),
            (None, false, well(), 2.5, 9.0, "Serving", "2.5 grants a second, each paid for."),
            (None, false, well(), 20.0, 19.0, "Serving", "20 grants a second, each paid for."),
            (
                None,
                false,
                well(),
                2.0,
                99.6,
                "Serving, under pressure",
                "100 refusals a second, most of them version. Who has paid is served.",
            ),
            (None, false, worn(), 2.0, 99.6, "Degraded", "upstreams: 1 of 1"),
            (closed, false, worn(), 0.0, 0.0, "Not ready", "not accepting"),
            (closed, false, full(), 0.0, 0.0, "Unhealthy", "replay: 9 of 9; upstreams: 1 of 1"),
        ] {
            let found = Summary::of(not_ready, draining, &health, &[], &outcomes(grants, refusals), &version);
            assert_eq!((found.word, &*found.why), (word, why));
        }
        let draining = Summary::of(closed, true, &full(), &[], &outcomes(0.0, 0.0), &[]);
        assert_eq!((draining.word, draining.state), ("Draining", Strain::Strained));
    }

    #[test]
    fn a_raised_price_is_told_in_seconds() {
        let service = |cause, seconds| ServiceStatus::priced("quotes", cause, seconds);
        let told =
            raised(&[service(Cause::Floor, 0.4), service(Cause::Load, 3.21), service(Cause::Ceiling, 859.0)]);
        let expected = "A grant of quotes costs 3.2 s, raised by demand. A grant of quotes costs 14.3 min, the most that is ever \
                        asked.";
        assert_eq!(told, expected);
        assert_eq!([0.000_1, 0.05, 30.0].map(seconds), ["0 ms", "50 ms", "30 s"]);
    }
}
