//! The runs behind `docs/SIMULATION.md`, by name.
//!
//! Owns what a typical service and a typical attack are. The test in `tests/it` takes shorter ones of the same.

use super::plan::{Attack, Capacity, Hold, Honest, Redeem, Scenario, Solving, Sources, Style};

/// By how many times a flood exceeds what the service can serve.
pub const SWEEP: [u32; 4] = [1, 10, 100, 1_000];
/// The default of `services.NAME.grants_per_minute`, in a second.
pub const GRANTS_PER_SECOND: u32 = 100;
/// Of a service for many sources: what it costs to simulate grows with it, and what is seen does not.
pub const FEW_GRANTS_PER_SECOND: u32 = 20;
/// Of many attackers' machines, and of honest clients': a core of an ordinary one.
pub const MEGAHASHES: f64 = 50.0;
/// Sources of a flood that has many.
pub const MILLION: Sources = Sources::Scattered(1_000_000);
/// A /24.
pub const NETWORK: Sources = Sources::Consecutive(256);
/// One flood of the sweep: from when, until when, and the end of the run, in seconds.
pub const SWEEP_TIMES: [u32; 3] = [5, 45, 60];
/// The same of attacks that are looked at in time.
pub const ATTACK_TIMES: [u32; 3] = [10, 80, 150];

/// What a flood comes from.
#[derive(Clone, Copy, Debug)]
pub struct Flood {
    /// For the name.
    pub label: &'static str,
    /// Where it comes from.
    pub sources: Sources,
    /// What the service can serve.
    pub grants_per_second: u32,
}

/// The three floods of the sweep.
pub const FLOODS: [Flood; 3] = [
    Flood { label: "one source", sources: Sources::One, grants_per_second: GRANTS_PER_SECOND },
    Flood { label: "a /24", sources: NETWORK, grants_per_second: GRANTS_PER_SECOND },
    Flood { label: "a million sources", sources: MILLION, grants_per_second: FEW_GRANTS_PER_SECOND },
];

/// A service whose price begins to rise at so many grants a second, with twice as many slots as they need.
#[must_use]
pub fn service(grants_per_second: u32) -> Capacity {
    Capacity {
        grants_per_second,
        slots: grants_per_second,
        brief_seconds: 0.5,
        lifetime_seconds: 30,
        queue: 64,
    }
}

/// Clients who want half of what the service can serve, and pay for it.
#[must_use]
pub fn honest(grants_per_second: u32) -> Honest {
    let per_second = f64::from(grants_per_second) / 2.0;
    Honest { per_second, megahashes: vec![MEGAHASHES], patience_seconds: 60 }
}

/// Machines that solve `times` as many challenges as the service can serve, at the floor.
#[must_use]
pub fn solving(times: f64, grants_per_second: u32, sources: Sources) -> Solving {
    let megahashes = times * f64::from(grants_per_second) * f64::from(1 << 21) / 1e6;
    let (redeem, hold) = (Redeem::AtOnce, Hold::Briefly);
    match sources {
        // A rig: one machine, with enough under way that it never waits.
        Sources::One | Sources::Consecutive(_) => {
            Solving { machines: 1, megahashes, at_once: 256, redeem, hold }
        }
        Sources::Scattered(_) | Sources::V6Net32 => {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a number of machines"
            )]
            let machines = (megahashes / MEGAHASHES).ceil() as u32;
            Solving { machines, megahashes, at_once: 2, redeem, hold }
        }
    }
}

/// One attack on a service beside its honest clients, between these times.
#[must_use]
pub fn attacked(
    name: String,
    grants_per_second: u32,
    [from, until, seconds]: [u32; 3],
    sources: Sources,
    style: Style,
) -> Scenario {
    let attack = Attack { from, until, rhythm: None, sources, style };
    Scenario {
        name,
        seed: 1,
        seconds,
        service: service(grants_per_second),
        honest: honest(grants_per_second),
        attacks: vec![attack],
    }
}

/// A flood of the sweep.
#[must_use]
pub fn flood(flood: Flood, times: u32, between: [u32; 3]) -> Scenario {
    let Flood { label, sources, grants_per_second } = flood;
    let style = Style::Solve(solving(f64::from(times), grants_per_second, sources));
    attacked(format!("{times}x from {label}"), grants_per_second, between, sources, style)
}

/// The attackers who are clever, each with a hundred times the capacity unless its name says otherwise.
#[must_use]
pub fn adaptive(between: [u32; 3]) -> Vec<Scenario> {
    let few = FEW_GRANTS_PER_SECOND;
    let hundredfold = solving(100.0, few, MILLION);
    let solve = |name: &str, sources, solving| {
        attacked(name.to_owned(), few, between, sources, Style::Solve(solving))
    };
    let ask = Style::Ask { per_second: 100.0 * f64::from(few) };
    let rig = |solving| Solving { megahashes: 20_000.0, ..solving };
    let hundred = GRANTS_PER_SECOND;
    let gigahashes = |name: &str, sources| {
        let style = Style::Solve(rig(solving(1.0, hundred, Sources::One)));
        attacked(name.to_owned(), hundred, between, sources, style)
    };
    let mut burst = solve("burst and pause", MILLION, hundredfold);
    burst.attacks[0].rhythm = Some((10, 20));
    let [four, many, sized] = squatters(between);
    vec![
        attacked("asks, a million sources".to_owned(), few, between, MILLION, ask),
        attacked("asks, one source".to_owned(), few, between, Sources::One, ask),
        burst,
        solve("hoard, redeemed in time", MILLION, Solving { redeem: Redeem::BeforeExpiry, ..hundredfold }),
        solve("hoard, redeemed too late", MILLION, Solving { redeem: Redeem::AfterExpiry, ..hundredfold }),
        four,
        many,
        sized,
        gigahashes("20 GH/s, one source", Sources::One),
        gigahashes("20 GH/s, a million sources", MILLION),
        solve("an IPv6 /32", Sources::V6Net32, solving(100.0, few, Sources::V6Net32)),
        attacked(
            "silent connections".to_owned(),
            few,
            between,
            MILLION,
            Style::Silent { per_second: 50.0 * f64::from(few) },
        ),
    ]
}

/// Who keeps every tunnel as long as it may: from four sources; from many, which takes every slot; and from many, at a service whose
/// capacity counts what a slot can serve where tunnels last that long.
#[must_use]
pub fn squatters(between: [u32; 3]) -> [Scenario; 3] {
    let squat = |name: &str, grants_per_second, sources, megahashes| {
        let squatting =
            Solving { machines: 1, megahashes, at_once: 4, redeem: Redeem::AtOnce, hold: Hold::ForLife };
        attacked(name.to_owned(), grants_per_second, between, sources, Style::Solve(squatting))
    };
    let mut sized = squat("squatters, many sources, capacity by lifetime", 3, MILLION, MEGAHASHES);
    sized.service.slots = 100;
    [
        squat("squatters, four sources", GRANTS_PER_SECOND, Sources::Consecutive(4), MEGAHASHES),
        squat("squatters, many sources", GRANTS_PER_SECOND, MILLION, MEGAHASHES),
        sized,
    ]
}

/// Clients who compute 10, 50 and 200 million hashes a second, beside a flood of 100 times the capacity from a million sources.
#[must_use]
pub fn mixed(between: [u32; 3]) -> Scenario {
    let mut mixed = flood(FLOODS[2], 100, between);
    "100x from a million sources, honest clients of 10, 50, 200 MH/s".clone_into(&mut mixed.name);
    mixed.honest.megahashes = vec![10.0, MEGAHASHES, 200.0];
    mixed
}
