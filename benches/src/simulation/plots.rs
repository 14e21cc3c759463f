//! Which pictures there are, and what is in each.

use super::chart::{Axis, Chart, Scale, Series};
use super::record::{Second, Summary};
use super::scenarios::{FLOODS, SWEEP};
use super::tables::Outcome;

/// The pictures by name: three of the floods, two of attacks in time.
#[must_use]
pub fn all(sweep: &[Outcome], attacks: &[Outcome]) -> Vec<(&'static str, Chart)> {
    vec![
        (
            "wait",
            by_times(sweep, "Honest clients who are served: median wait", "seconds", [0.1, 100.0], |it| {
                it.wait_p50
            }),
        ),
        (
            "wait-p99",
            by_times(
                sweep,
                "Honest clients who are served: wait, 99th percentile",
                "seconds",
                [0.1, 100.0],
                |it| it.wait_p99,
            ),
        ),
        (
            "price",
            by_times(sweep, "What honest clients pay, median", "floors", [1.0, 10_000.0], |it| it.price_p50),
        ),
        ("success", success(sweep)),
        (
            "steps",
            in_time(attacks, "The price under a step, and after it", &["step, 10x", "step, 100x", "burst"]),
        ),
        (
            "hoards",
            in_time(
                attacks,
                "The price beside hoards and squatters",
                &["hoard", "squatters, many sources, c"],
            ),
        ),
        ("rigs", in_time(attacks, "The price beside 20 GH/s, and an IPv6 /32 at 100x", &["20 GH/s", "IPv6"])),
    ]
}

fn times() -> Axis {
    Axis {
        label: "flood, times what the service can serve".to_owned(),
        scale: Scale::Log,
        ends: [1.0, 1_000.0],
    }
}

fn by_times(sweep: &[Outcome], title: &str, unit: &str, ends: [f64; 2], of: fn(&Summary) -> f64) -> Chart {
    let y = Axis { label: unit.to_owned(), scale: Scale::Log, ends };
    Chart { title: title.to_owned(), x: times(), y, series: lines(sweep, of) }
}

fn success(sweep: &[Outcome]) -> Chart {
    let y = Axis {
        label: "part of honest clients who are served".to_owned(),
        scale: Scale::Linear,
        ends: [0.0, 1.0],
    };
    let series = lines(sweep, |summary| summary.success);
    Chart { title: "Honest clients who are served within a minute".to_owned(), x: times(), y, series }
}

/// One line for each kind of flood, in the order of the sweep.
fn lines(sweep: &[Outcome], of: fn(&Summary) -> f64) -> Vec<Series> {
    let floods = FLOODS.iter().zip(sweep.chunks(SWEEP.len()));
    let point = |(times, outcome): (u32, &Outcome)| [f64::from(times), of(&outcome.during())];
    floods
        .map(|(flood, outcomes)| {
            (flood.label.to_owned(), SWEEP.into_iter().zip(outcomes).map(point).collect())
        })
        .collect()
}

/// The price by second of the attacks whose names begin with, or contain, one of `names`.
fn in_time(attacks: &[Outcome], title: &str, names: &[&str]) -> Chart {
    let chosen = |outcome: &&Outcome| names.iter().any(|name| outcome.scenario.name.contains(name));
    let point = |second: &Second| [f64::from(second.second), second.price];
    let line = |outcome: &Outcome| {
        (outcome.scenario.name.clone(), outcome.record.seconds.iter().map(point).collect())
    };
    let series = attacks.iter().filter(chosen).map(line).collect();
    let x = Axis {
        label: "seconds; attacked from 10 to 80".to_owned(),
        scale: Scale::Linear,
        ends: [0.0, 150.0],
    };
    let y = Axis { label: "price, floors".to_owned(), scale: Scale::Log, ends: [1.0, 1_000.0] };
    Chart { title: title.to_owned(), x, y, series }
}
