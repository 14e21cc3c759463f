//! What sources pay that have had much, and what others pay beside them.

use std::collections::HashMap;
use std::net::IpAddr;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::entropy::tests::CountingEntropy;

const NOW: UnixMillis = UnixMillis(1_767_225_600_000);
const ALLOWANCE: Allowance =
    Allowance { burst: 16, memory: Duration::from_mins(5), challenge_memory: Duration::from_mins(1) };

fn usage(sources: usize) -> Usage {
    Usage::new(HashKey::draw(&CountingEntropy::default()), Size::for_sources(sources), ALLOWANCE)
}

fn source(address: &str) -> Source {
    Source::from(address.parse::<IpAddr>().unwrap())
}

/// Each in a /24 of its own.
fn v4(number: u32) -> Source {
    Source::V4((number << 8).to_be_bytes())
}

fn after(seconds: u64) -> UnixMillis {
    UnixMillis(NOW.0 + seconds * 1_000)
}

#[test]
fn the_burst_is_at_the_base_price_and_what_is_beyond_grows_by_the_square() {
    let usage = usage(1_000);
    let mut factors = Vec::new();
    for _ in 0..64 {
        factors.push(usage.factor(v4(1), NOW).0);
        usage.issued(v4(1), NOW);
    }
    assert!(factors[..=16].iter().all(|&factor| factor == 16), "{factors:?}");
    assert_eq!((factors[32], factors[48]), (16 * 4, 16 * 9));
    assert_eq!(usage.factor(v4(1), NOW).0, 16 * 16);
    assert_eq!(usage.factor(v4(2), NOW), SourceFactor::ONE, "nobody else's price");
    (0..100_000).for_each(|_| usage.issued(v4(1), NOW));
    assert_eq!(usage.factor(v4(1), NOW).0, u16::MAX);
}

#[test]
fn a_grant_is_remembered_longer_than_a_challenge_and_both_are_forgotten() {
    let usage = usage(1_000);
    (0..32).for_each(|_| usage.issued(v4(1), NOW));
    (0..32).for_each(|_| usage.issued(v4(2), NOW));
    (0..32).for_each(|_| usage.granted(v4(2), Duration::from_secs(0), NOW));
    assert_eq!(usage.factor(v4(1), NOW), usage.factor(v4(2), NOW), "solving is no dearer than holding");
    assert_eq!(usage.factor(v4(1), after(60)), SourceFactor::ONE);
    assert!(usage.factor(v4(2), after(60)).0 > 16 * 2);
    assert_eq!(usage.factor(v4(2), after(300)), SourceFactor::ONE);
}

#[test]
fn a_grant_takes_back_what_is_left_of_its_challenge() {
    let usage = usage(1_000);
    (0..40).for_each(|_| usage.issued(v4(1), NOW));
    (0..40).for_each(|_| usage.granted(v4(1), Duration::from_secs(30), after(30)));
    // 40 grants and nothing else: (40 / 16)^2.
    assert!((99..=101).contains(&usage.factor(v4(1), after(30)).0), "{:?}", usage.factor(v4(1), after(30)));
}

#[test]
fn a_network_has_the_budget_of_eight_sources_and_pays_the_fourth_power_beyond() {
    let networks = [
        (
            "2001:db8:1:ffff::1",
            "2001:db8:2::1",
            (0..128).map(|n| format!("2001:db8:1:{n:x}::1")).collect::<Vec<_>>(),
        ),
        ("192.0.2.200", "192.0.3.1", (0..128).map(|n| format!("192.0.2.{n}")).collect()),
    ];
    for (neighbour, stranger, addresses) in networks {
        let usage = usage(10_000);
        // Each source by itself is far below its own budget.
        for address in &addresses {
            usage.issued(source(address), NOW);
        }
        assert_eq!(usage.factor(source(neighbour), NOW), SourceFactor::ONE, "128 are within it");
        for address in &addresses {
            usage.issued(source(address), NOW);
        }
        assert_eq!(usage.factor(source(neighbour), NOW).0, 16 * 16, "256 are twice of it");
        assert_eq!(usage.factor(source(stranger), NOW), SourceFactor::ONE);
    }
}

#[test]
fn who_asks_and_never_solves_makes_no_neighbour_pay() {
    for (asker, neighbour) in [("192.0.2.1", "192.0.2.2"), ("2001:db8:1:1::1", "2001:db8:1:2::1")] {
        let usage = usage(1_000);
        // What admission lets a source ask for, for five minutes.
        for tenth in 0..3_000 {
            usage.issued(source(asker), UnixMillis(NOW.0 + tenth * 100));
        }
        assert!(usage.factor(source(asker), after(300)).0 > 16 * 1_000, "its own are its own");
        assert_eq!(usage.factor(source(neighbour), after(300)), SourceFactor::ONE);
    }
}

#[test]
fn a_network_is_told_of_each_challenge_once() {
    let usage = usage(1_000);
    for _ in 0..8 {
        (0..16).for_each(|_| usage.issued(source("192.0.2.1"), NOW));
        (0..16).for_each(|_| usage.granted(source("192.0.2.1"), Duration::ZERO, NOW));
    }
    // 128 grants, and nothing of their challenges: the budget of a network.
    assert_eq!(usage.factor(source("192.0.2.2"), NOW), SourceFactor::ONE);
    (0..16).for_each(|_| usage.issued(source("192.0.2.3"), NOW));
    assert!(usage.factor(source("192.0.2.2"), NOW) > SourceFactor::ONE);
}

#[test]
fn a_heavy_source_pays_for_itself_in_a_full_table_and_light_ones_do_not() {
    let usage = usage(1);
    (0..20_000).for_each(|number| usage.issued(v4(number), NOW));
    let heavy = v4(1_000_000);
    (0..800).for_each(|_| usage.issued(heavy, NOW));
    let factor = usage.factor(heavy, NOW);
    assert!(factor.0 == 16 || factor.0 > 16 * 1_000, "{factor:?}: saturated, or recognised");
    let wronged = (0..20_000).filter(|&number| usage.factor(v4(number), NOW) > SourceFactor::ONE);
    assert_eq!(wronged.count(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// As long as everybody has a place, the factor is that of a list of everything that ever happened.
    #[test]
    fn agrees_with_a_list_that_forgets_nothing(events in vec((0..8_u32, any::<bool>(), 0..5_000_u64), 0..400)) {
        let usage = usage(10_000);
        let mut now = NOW;
        let mut naive: HashMap<u32, Vec<(UnixMillis, bool)>> = HashMap::new();
        for (number, granted, pause_ms) in events {
            now = UnixMillis(now.0 + pause_ms);
            let open = naive.entry(number).or_default();
            match open.iter().position(|(_, granted)| !granted) {
                Some(at) if granted => {
                    usage.granted(v4(number), now.saturating_since(open[at].0), now);
                    open[at] = (now, true);
                }
                _ => {
                    usage.issued(v4(number), now);
                    open.push((now, false));
                }
            }
        }
        for (number, had) in naive {
            let weight = |(at, granted): &(UnixMillis, bool)| {
                let memory = if *granted { ALLOWANCE.memory } else { ALLOWANCE.challenge_memory };
                (-now.saturating_since(*at).as_secs_f64() / memory.as_secs_f64()).exp()
            };
            let times = had.iter().map(weight).sum::<f64>() / 16.0;
            let expected = (times * times).max(1.0) * 16.0;
            let factor = f64::from(usage.factor(v4(number), now).0);
            prop_assert!((factor - expected).abs() <= 1.5 + expected * 0.03, "{} for {}", factor, expected);
        }
    }
}

#[test]
fn a_larger_burst_counts_at_once_for_what_was_had_before() {
    let usage = usage(1_000);
    (0..64).for_each(|_| usage.issued(v4(1), NOW));
    assert!(usage.factor(v4(1), NOW).0 > 16);
    usage.set_burst(Allowance { burst: 100, ..ALLOWANCE });
    assert_eq!(usage.factor(v4(1), NOW).0, 16);
}
