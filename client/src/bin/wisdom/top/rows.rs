//! A status in words: the figures, and the rows of the tables.
//!
//! Owns how numbers are written. Where they stand is `plain`'s and `screen`'s business.

use super::status::{Points, Quotes, Service, Status};
use crate::figure;

/// One figure, and what there is to draw of it.
pub(super) struct Figure<'a> {
    pub(super) title: &'static str,
    pub(super) value: String,
    pub(super) note: String,
    pub(super) points: &'a [f64],
}

pub(super) const SERVICE_HEAD: [&str; 5] = ["Service", "Price", "Asked", "Granted", "Behind it"];
pub(super) const PROVIDER_HEAD: [&str; 4] = ["Quotes of", "Circuit", "Sayings", "Last failure"];
pub(super) const REFUSAL_HEAD: [&str; 4] = ["Refused because", "5 min", "Now", "Start"];

/// The five figures of the page, in its order.
pub(super) fn figures(status: &Status) -> [Figure<'_>; 5] {
    let Status { outcomes, connections, replay, history, .. } = status;
    let Points { grants, price, refusals, connections: live, replay_entries, .. } = history;
    let dearest = status.services.iter().max_by_key(|service| service.price.work);
    let (cost, cause) = dearest.map_or_else(Default::default, |service| {
        (seconds(service.price.seconds), format!("{}, {}", bits(service.price.bits), service.price.cause))
    });
    let figure = |title, value, note, points| Figure { title, value, note, points };
    [
        figure(
            "Grants",
            rate(outcomes.grants.per_second),
            format!("{} asked", rate(outcomes.challenges.per_second)),
            grants,
        ),
        figure("Price", cost, cause, price),
        figure(
            "Refusals",
            rate(outcomes.refusals.per_second),
            format!("{} in all", outcomes.refusals.total),
            refusals,
        ),
        figure(
            "Connections",
            connections.now.to_string(),
            format!("of {}, {}", connections.max, rate(outcomes.accepted.per_second)),
            live,
        ),
        figure(
            "Replay set",
            percent(replay.now, replay.max),
            format!("{} of {}", replay.now, replay.max),
            replay_entries,
        ),
    ]
}

pub(super) fn service(service: &Service) -> [String; 5] {
    let Service { name, kind, price, challenges, grants, tunnel, quotes } = service;
    let behind = tunnel.as_ref().map_or_else(
        || quotes.as_ref().map_or_else(|| kind.clone(), giver),
        |tunnel| {
            let circuit = if tunnel.circuit == "closed" {
                String::new()
            } else {
                format!(" CIRCUIT {}", tunnel.circuit)
            };
            let waiting =
                if tunnel.waiting == 0 { String::new() } else { format!(", {} wait", tunnel.waiting) };
            format!("{}{circuit}, {}/{}{waiting}", tunnel.upstream, tunnel.live, tunnel.max)
        },
    );
    let price = format!("{}, {}, {}", seconds(price.seconds), bits(price.bits), price.cause);
    [name.clone(), price, rate(challenges.per_second), rate(grants.per_second), behind]
}

fn giver(Quotes { from, provider }: &Quotes) -> String {
    match (&**from, provider) {
        ("provider", Some(provider)) => format!("quotes of {provider}"),
        ("nowhere", _) => "quotes, NONE at hand".to_owned(),
        _ => "quotes of its own".to_owned(),
    }
}

/// A row for each provider of quotes.
pub(super) fn providers(status: &Status) -> Vec<[String; 4]> {
    let row = |provider: &super::status::Provider| {
        let circuit = match &*provider.circuit {
            "closed" => "closed".to_owned(),
            other => other.to_uppercase(),
        };
        let ago = |at_ms| span(status.now_ms.saturating_sub(at_ms) / 1_000);
        let failure = provider.last_failure.as_ref();
        let failure = failure.map(|failure| format!("{} ago: {}", ago(failure.at_ms), failure.why));
        let sayings = format!("{}/{}", provider.sayings.now, provider.sayings.max);
        [provider.name.clone(), circuit, sayings, failure.unwrap_or_default()]
    };
    status.providers.iter().map(row).collect()
}

/// A row for each reason.
pub(super) fn refusals(status: &Status) -> Vec<[String; 4]> {
    let row = |refusal: &super::status::Refusal| {
        let counts = [refusal.recent.to_string(), rate(refusal.per_second), refusal.total.to_string()];
        let [recent, now, total] = counts;
        [refusal.reason.clone(), recent, now, total]
    };
    status.refusals.iter().map(row).collect()
}

/// From days to seconds, the two largest.
pub(super) fn span(seconds: u64) -> String {
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60);
    match (days, hours, minutes) {
        (1.., ..) => format!("{days} d {hours} h"),
        (0, 1.., _) => format!("{hours} h {minutes} min"),
        (0, 0, 1..) => format!("{minutes} min {} s", seconds % 60),
        _ => format!("{seconds} s"),
    }
}

fn rate(per_second: f64) -> String {
    let digits = usize::from(per_second > 0.0 && per_second < 9.95);
    format!("{per_second:.digits$}/s")
}

fn seconds(seconds: f64) -> String {
    if seconds < 0.000_5 { "< 1 ms".to_owned() } else { figure::time(seconds) }
}

fn bits(bits: f64) -> String {
    format!("{bits:.1} bits").replace(".0 ", " ")
}

#[expect(clippy::cast_precision_loss, reason = "a share to be shown")]
fn percent(part: u64, whole: u64) -> String {
    let share = if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 };
    match share {
        ..=0.0 => "0 %".to_owned(),
        ..0.1 => "< 0.1 %".to_owned(),
        ..9.95 => format!("{share:.1} %"),
        _ => format!("{share:.0} %"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_long_as_they_say_something() {
        assert_eq!([0.0, 0.25, 9.94, 9.96, 1_078.4].map(rate), ["0/s", "0.2/s", "9.9/s", "10/s", "1078/s"]);
        assert_eq!([0.000_013, 0.419, 3.2].map(seconds), ["< 1 ms", "419 ms", "3.20 s"]);
        assert_eq!([6.0, 23.94].map(bits), ["6 bits", "23.9 bits"]);
        assert_eq!(
            [(0, 0), (1, 1_000_000), (2, 100), (199, 200)].map(|(part, whole)| percent(part, whole)),
            ["0 %", "< 0.1 %", "2.0 %", "100 %"]
        );
        assert_eq!([59, 184, 7_200, 90_000].map(span), ["59 s", "3 min 4 s", "2 h 0 min", "1 d 1 h"]);
    }
}
