//! The market under steps of demand, on a clock of its own.

use proptest::collection::vec;
use proptest::prelude::*;
use wisdom_protocol::work::PuzzleCount;

use super::*;

const NOW: UnixMillis = UnixMillis(1_767_225_600_400);
const FLOOR: u64 = 1 << 21;
const CEILING: u64 = 1 << 32;

fn market(window_s: u64) -> Market {
    let tariff = Tariff { floor: Work::new(FLOOR).unwrap(), puzzles: PuzzleCount::new(16).unwrap() };
    let ceiling = Work::new(CEILING).unwrap();
    let demand = Demand { grants_per_second: 100.0, window: Duration::from_secs(window_s), ceiling };
    Market::new(tariff, demand, NOW)
}

fn after(ms: u64) -> UnixMillis {
    UnixMillis(NOW.0 + ms)
}

/// Somebody who computes `hashes_per_second` from `from_ms` to `to_ms` and pays what is asked; the price in each tenth of a second.
fn run(market: &Market, from_ms: u64, to_ms: u64, hashes_per_second: u64) -> Vec<u64> {
    let mut computed = 0;
    let times = (from_ms..to_ms).step_by(100);
    times
        .map(|ms| {
            let price = market.base(after(ms)).work.hashes();
            computed += hashes_per_second / 10;
            while computed >= price {
                market.verified(price, after(ms));
                computed -= price;
            }
            price
        })
        .collect()
}

/// Solutions come whole: within a second, one more or less.
fn near(price: u64, due: u64) -> bool {
    price.abs_diff(due) <= due / 50
}

#[test]
fn idle_costs_the_floor() {
    let market = market(5);
    assert_eq!(market.base(NOW), Base { work: Work::new(FLOOR).unwrap(), cause: Cause::Floor });
    // All that can be served is served at the floor.
    let prices = run(&market, 0, 30_000, 100 * FLOOR);
    assert!(prices.iter().all(|&price| price == FLOOR));
}

#[test]
fn a_step_is_seen_within_its_window_without_overshoot_and_forgotten_soon() {
    for times in [2_u64, 10, 100, 1_000] {
        let market = market(5);
        let power = times * 100 * FLOOR;
        let due = times * FLOOR;
        let prices = run(&market, 0, 30_000, power);
        let raised = prices.iter().position(|&price| price > FLOOR).unwrap();
        assert!(raised <= 50, "{times}x: raised after {raised} tenths");
        // A factor of two a tick, and never beyond what it goes to.
        let settled = 10 * (6 + usize::try_from(times.ilog2()).unwrap());
        assert!(
            prices[settled..].iter().all(|&price| near(price, due)),
            "{times}x: {:?}",
            &prices[settled..]
        );
        assert!(prices.iter().all(|&price| price <= due || near(price, due)), "{times}x");
        let reading = market.reading(after(29_900));
        assert!(near(reading.load, due) && near(reading.hashes_per_second, power), "{reading:?}");
        assert_eq!(reading.base.cause, Cause::Load);
        let over = run(&market, 30_000, 60_000, 0);
        assert_eq!(over.last(), Some(&FLOOR), "{times}x: at the floor half a minute later");
    }
}

#[test]
fn those_who_pay_whatever_it_costs_do_not_keep_the_price_up() {
    let market = market(5);
    run(&market, 0, 20_000, 100 * 100 * FLOOR);
    assert!(market.base(after(20_000)).work.hashes() > 90 * FLOOR);
    // Half of what can be served, each after five seconds of computing what was asked then.
    let mut paid: Vec<u64> = vec![market.base(after(20_000)).work.hashes(); 5 * 10];
    let mut price = 0;
    for tenth in 200..500 {
        let now = after(tenth * 100);
        price = market.base(now).work.hashes();
        (0..5).for_each(|_| market.verified(paid[0], now));
        paid.remove(0);
        paid.push(price);
    }
    assert_eq!(price, FLOOR, "half a minute later");
}

#[test]
fn nothing_is_asked_beyond_the_ceiling() {
    let market = market(5);
    let prices = run(&market, 0, 30_000, 5_000 * 100 * FLOOR);
    assert_eq!(prices.last(), Some(&CEILING));
    assert!(prices.iter().all(|&price| price <= CEILING));
    assert_eq!(market.base(after(30_000)).cause, Cause::Ceiling);
}

#[test]
fn who_comes_back_after_a_while_finds_the_floor() {
    for pause_ms in [66_000, 70_000, 108_000, 109_000, 1_000_000, 1_000_000_000_000] {
        let market = market(5);
        run(&market, 0, 30_000, 1_000 * 100 * FLOOR);
        assert_eq!(market.base(after(30_000 + pause_ms)).work.hashes(), FLOOR, "after {pause_ms} ms");
        assert_eq!(market.reading(after(30_000 + pause_ms)).hashes_per_second, 0);
    }
}

#[test]
fn a_clock_that_goes_back_moves_nothing() {
    let market = market(5);
    let before = run(&market, 0, 30_000, 1_000 * FLOOR);
    assert_eq!(market.base(UnixMillis(0)).work.hashes(), *before.last().unwrap());
    assert_eq!(market.base(after(29_900)).work.hashes(), *before.last().unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Whatever is verified when: the price moves by at most a factor of two a tick, stays between floor and ceiling, and never goes beyond
    /// the highest load a naive window has seen.
    #[test]
    fn follows_a_naive_window(window in 1..10_u64, solutions in vec((0..2_000_u64, 0..1_u64 << 40), 1..200)) {
        let market = market(window);
        let (mut ms, mut all, mut previous) = (0, Vec::new(), FLOOR);
        let mut highest = FLOOR;
        for (pause_ms, hashes) in solutions {
            let before = after(ms).0 / 1_000;
            ms += pause_ms;
            let tick = after(ms).0 / 1_000;
            let price = market.base(after(ms)).work.hashes();
            for ended in before..tick {
                let sum: u64 = all.iter().filter(|(at, _)| (ended + 1 - window..=ended).contains(at)).map(|(_, work)| work).sum();
                highest = highest.max((sum / window) / 100 + 16);
            }
            let ticks = u32::try_from(tick - before).unwrap();
            prop_assert!(price <= previous.saturating_mul(2_u64.pow(ticks)) + 16 && price >= (previous >> ticks));
            prop_assert!((FLOOR..=CEILING).contains(&price) && price <= highest);
            market.verified(hashes, after(ms));
            all.push((tick, hashes));
            previous = price;
        }
    }
}

#[test]
fn other_terms_keep_the_demand_that_was_seen() {
    let market = market(5);
    run(&market, 0, 10_000, 8 * 100 * FLOOR);
    assert!(near(market.base(after(10_000)).work.hashes(), 8 * FLOOR));
    let tariff = |floor| Tariff { floor: Work::new(floor).unwrap(), puzzles: PuzzleCount::new(16).unwrap() };
    let demand = |grants_per_second, ceiling| Demand {
        grants_per_second,
        window: Duration::from_secs(5),
        ceiling: Work::new(ceiling).unwrap(),
    };
    market.retune(tariff(FLOOR), demand(100.0, 4 * FLOOR), after(10_000));
    let base = market.base(after(10_000));
    assert_eq!((base.work.hashes(), base.cause), (4 * FLOOR, Cause::Ceiling));
    market.retune(tariff(16 * FLOOR), demand(100.0, CEILING), after(10_000));
    let base = market.base(after(10_000));
    assert_eq!((base.work.hashes(), base.cause), (16 * FLOOR, Cause::Floor));
    // Half the capacity: where the demand goes on, the price goes to twice what it was.
    market.retune(tariff(FLOOR), demand(50.0, CEILING), after(10_000));
    let prices = run(&market, 10_000, 15_000, 8 * 100 * FLOOR);
    assert!(near(*prices.last().unwrap(), 16 * FLOOR), "{prices:?}");
}
