//! What the price does under attack, in virtual time: the claims of `docs/SIMULATION.md`, on shorter runs of the same scenarios.

use wisdom_benches::simulation::plan::{Redeem, Scenario, Solving, Sources, Style};
use wisdom_benches::simulation::record::Record;
use wisdom_benches::simulation::run;
use wisdom_benches::simulation::scenarios::{
    FEW_GRANTS_PER_SECOND, FLOODS, Flood, MILLION, attacked, flood, solving, squatters,
};

/// From when, until when, and the end, in seconds.
const BETWEEN: [u32; 3] = [5, 40, 102];
const SHORT: [u32; 3] = [10, 40, 45];
const ONE: Flood = FLOODS[0];
const NETWORK: Flood = FLOODS[1];
const MANY: Flood = FLOODS[2];

/// Nothing that happens in it moves the price, and everybody is served.
fn moves_nothing(scenario: &Scenario) -> Record {
    let record = run(scenario).unwrap();
    assert_eq!(record.peak(0, scenario.seconds).to_bits(), 1.0_f64.to_bits(), "{}", scenario.name);
    record
}

#[test]
fn a_step_raises_the_price_within_seconds_without_overshoot_and_is_soon_forgotten() {
    let [from, until, end] = BETWEEN;
    for times in [10, 100] {
        let record = run(&flood(MANY, times, BETWEEN)).unwrap();
        assert_eq!(record.peak(0, from).to_bits(), 1.0_f64.to_bits(), "at the floor before");
        let raised = record.peak(from, from + 5);
        assert!(raised >= f64::from(times.min(16)) / 2.0, "{times}x: {raised} floors after 5 s");
        let plateau = record.typical(until - 15, until);
        assert!(plateau >= f64::from(times) / 2.0, "{times}x: the price stands at {plateau} floors");
        let peak = record.peak(from, until);
        assert!(peak <= 2.0 * plateau, "{times}x: {peak} floors, and then {plateau}");
        assert!(record.peak(until + 60, end) <= 1.0, "{times}x: at the floor a minute later");
    }
}

#[test]
fn what_is_asked_for_and_not_redeemed_moves_nobodys_price() {
    let per_second = 20.0 * f64::from(FEW_GRANTS_PER_SECOND);
    for sources in [Sources::One, MILLION] {
        let asks =
            attacked("asks".to_owned(), FEW_GRANTS_PER_SECOND, SHORT, sources, Style::Ask { per_second });
        let record = moves_nothing(&asks);
        assert!(record.between(SHORT[0], SHORT[1]).success >= 0.99, "{sources:?}");
        assert!(record.attack_challenges > 300, "{sources:?}: {}", record.attack_challenges);
    }
    let hoard = |redeem, between| {
        let solving = Solving { redeem, ..solving(10.0, FEW_GRANTS_PER_SECOND, MILLION) };
        attacked(format!("{redeem:?}"), FEW_GRANTS_PER_SECOND, between, MILLION, Style::Solve(solving))
    };
    let late = moves_nothing(&hoard(Redeem::AfterExpiry, [5, 75, 80]));
    assert!(late.attack_refused > 1_000, "the hoard was brought, and refused: {}", late.attack_refused);
    let kept = moves_nothing(&hoard(Redeem::BeforeExpiry, [5, 60, 62]));
    assert!(kept.attack_challenges > 5_000, "{}", kept.attack_challenges);
}

#[test]
fn tunnels_that_are_sat_on_move_nobodys_price() {
    let [four, many, _] = squatters(SHORT);
    let record = moves_nothing(&four);
    assert!(
        record.between(SHORT[0], SHORT[1]).success >= 0.99,
        "four sources get half of the tunnels at most"
    );
    let record = moves_nothing(&many);
    assert!(record.span(SHORT[0] + 10, SHORT[1]).all(|second| second.tunnels == 100), "they have them all");
}

#[test]
fn a_flood_from_one_source_or_network_pays_for_itself() {
    for from in [ONE, NETWORK] {
        let between = [5, 50, 52];
        let record = run(&flood(from, 100, between)).unwrap();
        let served = record.between(between[0], between[1]);
        assert!(served.success >= 0.99, "{}: {served:?}", from.label);
        assert!(served.success_at_twice_the_floor >= 0.99, "{}: {served:?}", from.label);
    }
}

#[test]
fn beside_a_flood_from_everywhere_who_pays_is_served_by_work() {
    let [from, until, end] = [5, 105, 106];
    let record = run(&flood(MANY, 100, [from, until, end])).unwrap();
    let served = record.between(from, until - 30);
    assert!(served.success >= 0.98, "{served:?}");
    // After a minute nobody has tokens any more from when they were cheap.
    let settled = || record.span(from + 62, until);
    let grants = |of: fn(&_) -> u32| settled().map(of).map(f64::from).sum::<f64>();
    let [honest, attack] = [grants(|second| second.honest_grants), grants(|second| second.attack_grants)];
    let paid = settled().map(|second| second.honest_paid).sum::<f64>();
    let share_of_work = paid / (paid + settled().map(|second| second.attack_paid).sum::<f64>());
    let share = honest / (honest + attack);
    assert!(
        (share / share_of_work - 1.0).abs() <= 0.25,
        "{share} of the grants for {share_of_work} of the work"
    );
}

#[test]
fn a_run_follows_from_its_seed() {
    let scenario = |seed| Scenario { seed, ..flood(MANY, 10, [1, 4, 5]) };
    let prices = |seed| run(&scenario(seed)).unwrap().seconds;
    assert_eq!(prices(1), prices(1));
    assert_ne!(prices(1), prices(2));
}
