//! Admission as a whole, beside counts that are kept in maps.

use std::collections::HashMap;
use std::task::Waker;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::entropy::tests::CountingEntropy;

const NOW: UnixMillis = UnixMillis(1_767_225_600_000);
const CAPS: Caps = Caps { connections: 3, per_source: 2 };

fn admission(most: usize, sources: usize) -> Arc<Admission> {
    let hash_key = HashKey::draw(&CountingEntropy::default());
    Arc::new(Admission::new(most, Size::for_sources(sources), hash_key))
}

fn v4(number: u32) -> IpAddr {
    IpAddr::V4(number.into())
}

fn v6(text: &str) -> IpAddr {
    text.parse().unwrap()
}

fn after(ms: u64) -> UnixMillis {
    UnixMillis(NOW.0 + ms)
}

#[test]
fn caps_hold_in_all_and_per_source() {
    let (admission, policy) = (admission(10, 100), Policy::of(CAPS));
    let first = admission.admit(v4(1), &policy, NOW).unwrap();
    let _second = admission.admit(v4(1), &policy, NOW).unwrap();
    assert_eq!(admission.admit(v4(1), &policy, NOW).unwrap_err(), Refusal::SourceFull);
    let _third = admission.admit(v4(2), &policy, NOW).unwrap();
    assert_eq!(admission.admit(v4(3), &policy, NOW).unwrap_err(), Refusal::Full);
    drop(first);
    assert!(admission.admit(v4(1), &policy, NOW).is_ok());
    assert_eq!(admission.live(), 2);
}

#[test]
fn a_rate_refuses_and_says_until_when() {
    let rate = Some(Rate::new(2, Duration::from_secs(1)));
    let policy = Policy { connections: rate, ..Policy::of(Caps { connections: 9, per_source: 9 }) };
    let admission = admission(9, 100);
    let admit = |source, now| admission.admit(v4(source), &policy, now).map(drop);
    assert_eq!([(); 2].map(|()| admit(1, NOW)), [Ok(()); 2]);
    let refused = admit(1, NOW).unwrap_err();
    assert_eq!(refused.retry_after(), Some(Duration::from_secs(1)));
    assert_eq!(admit(1, after(999)).unwrap_err(), Refusal::TooFast { retry_after: Duration::from_millis(1) });
    assert_eq!(admit(2, NOW), Ok(()), "nobody else");
    assert_eq!(admit(1, after(1_000)), Ok(()));
    assert_eq!(admission.live(), 0, "who is refused holds no place");
}

#[test]
fn challenges_have_a_rate_of_their_own() {
    let rate = Some(Rate::new(2, Duration::from_secs(1)));
    let policy = Policy { challenges: rate, ..Policy::of(CAPS) };
    let admission = admission(9, 100);
    let mut permit = admission.admit(v6("2001:db8::1"), &policy, NOW).unwrap();
    assert_eq!([(); 2].map(|()| permit.challenge(&policy, NOW)), [Ok(Leave::Free); 2]);
    let retry_after = Duration::from_secs(1);
    for _ in 0..100 {
        assert_eq!(permit.challenge(&policy, NOW), Err(Refusal::TooManyChallenges { retry_after }));
    }
    let mut neighbour = admission.admit(v6("2001:db8:0:1::1"), &policy, NOW).unwrap();
    assert_eq!(neighbour.challenge(&policy, NOW), Ok(Leave::Free), "refusals use up nothing of the /48");
}

#[test]
fn a_prefix_of_48_bits_has_the_budget_of_sixteen() {
    let admission = admission(1_000, 10_000);
    let policy = Policy::of(Caps { connections: 1_000, per_source: 2 });
    let address = |network: usize| v6(&format!("2001:db8:7:{network:x}::1"));
    let mut permits: Vec<Permit> =
        (0..32).map(|network| admission.admit(address(network), &policy, NOW).unwrap()).collect();
    assert_eq!(admission.admit(address(99), &policy, NOW).unwrap_err(), Refusal::SourceFull);
    permits.push(admission.admit(v6("2001:db8:8::1"), &policy, NOW).unwrap());
    permits.remove(0);
    assert!(admission.admit(address(99), &policy, NOW).is_ok());
}

#[test]
fn offences_add_up_and_fade() {
    let policy = Policy { offences: Some(Rate::new(10, Duration::from_secs(6))), ..Policy::of(CAPS) };
    let admission = admission(9, 100);
    let mut permit = admission.admit(v4(1), &policy, NOW).unwrap();
    permit.offend(Offence::FailedProof, &policy, NOW);
    permit.offend(Offence::Timeout, &policy, NOW);
    permit.offend(Offence::Timeout, &policy, NOW);
    assert!(admission.admit(v4(1), &policy, NOW).is_ok(), "a burst is forgiven");
    permit.offend(Offence::Rubbish, &policy, NOW);
    let refused = admission.admit(v4(1), &policy, NOW).unwrap_err();
    assert_eq!(refused, Refusal::Offended { retry_after: Duration::from_secs(24) });
    assert!(admission.admit(v4(1), &policy, after(24_000)).is_ok());
    assert!(admission.admit(v4(2), &policy, NOW).is_ok());
}

#[test]
fn what_one_source_does_on_connections_it_had_open_is_not_its_prefixs() {
    let rate = Rate::new(16, Duration::from_secs(6));
    let caps = Caps { connections: 64, per_source: 64 };
    let policy = Policy { offences: Some(rate), ..Policy::of(caps) };
    let admission = admission(64, 1_000);
    let mut open: Vec<Permit> =
        (0..64).map(|_| admission.admit(v6("2001:db8:7:1::1"), &policy, NOW).unwrap()).collect();
    // Twice the budget of the /48, all of it from one /64.
    for permit in &mut open {
        permit.offend(Offence::FailedProof, &policy, NOW);
    }
    open.clear();
    let neighbour = || admission.admit(v6("2001:db8:7:2::1"), &policy, NOW);
    neighbour().unwrap().offend(Offence::Timeout, &policy, NOW);
    assert!(neighbour().is_ok());
    let refused = admission.admit(v6("2001:db8:7:1::2"), &policy, NOW).unwrap_err();
    assert!(matches!(refused, Refusal::Offended { .. }), "{refused:?}");
}

#[test]
fn what_a_dry_run_would_refuse_of_one_source_uses_up_nothing_of_its_prefix() {
    let rate = Some(Rate::new(1, Duration::from_secs(1)));
    let policy = Policy {
        mode: Mode::DryRun,
        connections: rate,
        challenges: rate,
        ..Policy::of(Caps { connections: 64, per_source: 1 })
    };
    let admission = admission(64, 1_000);
    // Twice the budget of the /48, of connections that live and of both rates.
    let mut all: Vec<Permit> =
        (0..32).map(|_| admission.admit(v6("2001:db8:7:1::1"), &policy, NOW).unwrap()).collect();
    let free = all.iter_mut().filter(|permit| permit.leave() == Leave::Free).count();
    let asked = all.iter_mut().map(|permit| permit.challenge(&policy, NOW));
    assert_eq!((free, asked.filter(|leave| *leave == Ok(Leave::Free)).count()), (1, 1));
    let mut neighbour = admission.admit(v6("2001:db8:7:2::1"), &policy, NOW).unwrap();
    assert_eq!((neighbour.leave(), neighbour.challenge(&policy, NOW)), (Leave::Free, Ok(Leave::Free)));
    // Who would not be there is not what keeps others out.
    drop(all.remove(0));
    assert_eq!(admission.admit(v6("2001:db8:7:1::1"), &policy, after(5_000)).unwrap().leave(), Leave::Free);
}

#[test]
fn a_dry_run_lets_in_and_tells() {
    let caps = Caps { connections: 4, per_source: 1 };
    let policy = Policy {
        mode: Mode::DryRun,
        challenges: Some(Rate::new(1, Duration::from_secs(1))),
        ..Policy::of(caps)
    };
    let admission = admission(9, 100);
    let first = admission.admit(v4(1), &policy, NOW).unwrap();
    let mut second = admission.admit(v4(1), &policy, NOW).unwrap();
    assert_eq!((first.leave(), second.leave()), (Leave::Free, Leave::DryRun(Refusal::SourceFull)));
    assert_eq!(second.challenge(&policy, NOW), Ok(Leave::Free));
    assert!(matches!(second.challenge(&policy, NOW), Ok(Leave::DryRun(Refusal::TooManyChallenges { .. }))));
    let _more = [(); 2].map(|()| admission.admit(v4(2), &policy, NOW).unwrap());
    assert_eq!(
        admission.admit(v4(3), &policy, NOW).unwrap_err(),
        Refusal::Full,
        "the cap in all is no trial"
    );
}

#[test]
fn the_exempt_count_in_all_and_not_by_source() {
    let exempt = Exempt::new(vec!["192.0.2.0/24".parse().unwrap()]).unwrap();
    let rate = Some(Rate::new(1, Duration::from_secs(1)));
    let policy = Policy { exempt, connections: rate, challenges: rate, offences: rate, ..Policy::of(CAPS) };
    let admission = admission(9, 100);
    let mut permits = [(); 3].map(|()| admission.admit(v6("::ffff:192.0.2.7"), &policy, NOW).unwrap());
    for _ in 0..9 {
        permits[0].offend(Offence::FailedProof, &policy, NOW);
        assert_eq!(permits[0].challenge(&policy, NOW), Ok(Leave::Free));
    }
    assert_eq!(admission.admit(v4(1), &policy, NOW).unwrap_err(), Refusal::Full);
    assert_eq!(admission.per_source.taken(), 0);
}

#[test]
fn who_solves_comes_in_by_the_lane_and_who_asks_takes_the_place_of_the_oldest() {
    let policy = Policy { lane: 3, ..Policy::of(Caps { connections: 4, per_source: 9 }) };
    let admission = admission(9, 100);
    let is_evicted = |permit: &Permit| permit.poll_evicted(&Context::from_waker(Waker::noop())).is_ready();
    let mut payer = admission.admit(v4(1), &policy, NOW).unwrap();
    payer.paid();
    let asker = admission.admit(v4(2), &policy, NOW).unwrap();
    let mut solver = admission.admit(v4(3), &policy, NOW).unwrap();
    let mut flooder = admission.admit(v4(4), &policy, NOW).unwrap();
    assert_eq!(
        [&payer, &asker, &solver, &flooder].map(Permit::part),
        [Part::Floor, Part::Floor, Part::Lane, Part::Lane]
    );
    assert_eq!(admission.admit(v4(5), &policy, NOW).unwrap_err(), Refusal::Full);
    assert_eq!(flooder.stay(&policy), Ok(()));
    assert_eq!([&payer, &asker, &solver, &flooder].map(is_evicted), [false, true, false, false]);
    solver.paid();
    assert_eq!(solver.part(), Part::Floor);
    drop(asker);
    let mut late = admission.admit(v4(6), &policy, NOW).unwrap();
    assert_eq!((late.part(), late.stay(&policy)), (Part::Lane, Ok(())));
    assert!(is_evicted(&flooder));
}

#[test]
fn who_asks_too_often_takes_nobodys_place() {
    let challenges = Some(Rate::new(1, Duration::from_secs(9)));
    let policy = Policy { lane: 1, challenges, ..Policy::of(Caps { connections: 2, per_source: 9 }) };
    let admission = admission(9, 100);
    let mut first = admission.admit(v4(1), &policy, NOW).unwrap();
    assert_eq!(first.ask(&policy, NOW), Ok(Leave::Free));
    let mut greedy = admission.admit(v4(1), &policy, NOW).unwrap();
    assert_eq!(greedy.pace(&policy), Pace { occupancy: Occupancy { live: 2, soft: 1 }, part: Part::Lane });
    assert!(matches!(greedy.ask(&policy, NOW), Err(Refusal::TooManyChallenges { .. })));
    let evicted = |permit: &Permit| permit.poll_evicted(&Context::from_waker(Waker::noop())).is_ready();
    assert!(!evicted(&first));
    drop(greedy);
    let mut other = admission.admit(v4(2), &policy, NOW).unwrap();
    assert_eq!(
        (other.ask(&policy, NOW), other.part(), evicted(&first)),
        (Ok(Leave::Free), Part::Floor, true)
    );
}

#[test]
fn short_of_memory_nobody_comes_in_and_who_is_in_stays() {
    let (admission, policy) = (admission(9, 100), Policy { mode: Mode::DryRun, ..Policy::of(CAPS) });
    let mut inside = admission.admit(v4(1), &policy, NOW).unwrap();
    admission.set_short_of_memory(true);
    assert_eq!(admission.admit(v4(2), &policy, NOW).unwrap_err(), Refusal::NoMemory, "no trial");
    assert_eq!((inside.ask(&policy, NOW), admission.live()), (Ok(Leave::Free), 1));
    admission.set_short_of_memory(false);
    assert!(admission.admit(v4(2), &policy, NOW).is_ok());
}

#[test]
fn in_a_full_table_the_heavy_are_found_and_the_light_let_in() {
    let rate = Some(Rate::new(20, Duration::from_secs(1)));
    let policy = Policy { connections: rate, ..Policy::of(Caps { connections: 100_000, per_source: 20 }) };
    let admission = admission(100_000, 1);
    let held: Vec<Permit> =
        (0..2_000).map(|source| admission.admit(v4(source), &policy, NOW).unwrap()).collect();
    let mut heavy: Vec<_> = (0..100).map(|_| admission.admit(v4(9_999_999), &policy, NOW)).collect();
    assert!((15..=60).contains(&heavy.iter().filter(|admitted| admitted.is_ok()).count()));
    assert!(admission.admit(v4(8_888_888), &policy, NOW).is_ok());
    heavy.clear();
    drop(held);
    assert_eq!(admission.live(), 0);
}

#[test]
fn who_is_connected_keeps_its_place_however_many_come() {
    let policy = Policy::of(Caps { connections: 100_000, per_source: 1 });
    let admission = admission(100_000, 1);
    let first: Vec<Permit> =
        (0..100).map(|source| admission.admit(v4(source), &policy, NOW).unwrap()).collect();
    for source in 100..20_000 {
        drop(admission.admit(v4(source), &policy, NOW));
    }
    let _more: Vec<_> = (20_000..24_000).map(|source| admission.admit(v4(source), &policy, NOW)).collect();
    for source in 0..100 {
        assert_eq!(
            admission.admit(v4(source), &policy, NOW).unwrap_err(),
            Refusal::SourceFull,
            "source {source}"
        );
    }
    drop(first);
    for source in 0..100 {
        assert!(admission.admit(v4(source), &policy, NOW).is_ok(), "source {source}");
    }
}

#[derive(Clone, Copy, Debug)]
struct Visit {
    source: u32,
    enters: bool,
    pause_ms: u64,
}

fn any_visit() -> impl Strategy<Value = Visit> {
    (0..12_u32, 0..3_u8, 0..400_u64).prop_map(|(source, choice, pause_ms)| Visit {
        source,
        enters: choice > 0,
        pause_ms,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    /// While everybody has a place, each decision is that of counts in maps: no connection is miscounted, no limit exceeded.
    #[test]
    fn agrees_with_counts_in_maps(visits in vec(any_visit(), 0..300), hard in 1..20_usize, per_source in 1..5_usize) {
        let every = Duration::from_millis(500);
        let caps = Caps { connections: hard, per_source };
        let policy = Policy { connections: Some(Rate::new(4, every)), ..Policy::of(caps) };
        let admission = admission(100, 10_000);
        let (mut live, mut now): (HashMap<u32, Vec<Permit>>, _) = (HashMap::new(), NOW);
        let mut admitted: HashMap<u32, Vec<UnixMillis>> = HashMap::new();
        for Visit { source, enters, pause_ms } in visits {
            now = UnixMillis(now.0 + pause_ms);
            let total = live.values().map(Vec::len).sum::<usize>();
            let held = live.entry(source).or_default();
            if !enters {
                held.pop();
                continue;
            }
            let past = admitted.entry(source).or_default();
            // A bucket of four that fills by one every half second.
            let bucket = past.iter().fold((4_000_i64, NOW), |(level, at), &then| {
                ((level + (then.0 - at.0).cast_signed() * 2).min(4_000) - 1_000, then)
            });
            let level = (bucket.0 + (now.0 - bucket.1.0).cast_signed() * 2).min(4_000);
            let verdict = admission.admit(v4(source), &policy, now);
            let expected = if total >= hard {
                Some("full")
            } else if held.len() >= per_source {
                Some("source")
            } else {
                (level < 1_000).then_some("rate")
            };
            let found = verdict.as_ref().err().map(|refusal| match refusal {
                Refusal::Full => "full",
                Refusal::SourceFull => "source",
                _ => "rate",
            });
            prop_assert_eq!(found, expected);
            if let Ok(permit) = verdict {
                held.push(permit);
                past.push(now);
            }
            prop_assert_eq!(admission.live(), live.values().map(Vec::len).sum::<usize>());
        }
    }
}
