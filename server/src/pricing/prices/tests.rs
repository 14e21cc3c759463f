//! Services beside each other, and one source at all of them.

use super::*;
use crate::config::Settings;
use crate::config::tests::settings_with;
use crate::entropy::tests::CountingEntropy;

const NOW: UnixMillis = UnixMillis(1_767_225_600_000);
const FLOOR: u64 = 1_024;
const HOME: Source = Source::V4([192, 0, 2, 7]);
const OTHER: Source = Source::V4([198, 51, 100, 7]);
const BOTH: [(&str, &str); 5] = [
    ("services.quotes.floor", "1024"),
    ("services.quotes.ceiling", "65536"),
    ("services.quotes.grants_per_minute", "60"),
    ("services.other.floor", "2048"),
    ("pricing.source_burst", "4"),
];

fn prices(settings: &Settings) -> Prices {
    let hash_key = HashKey::draw(&CountingEntropy::default());
    Prices::new(&settings.services, &settings.pricing, hash_key, NOW)
}

fn named<'a>(settings: &'a Settings, name: &str) -> &'a Service {
    settings.services.named(ServiceName::new(name).as_ref()).unwrap()
}

fn after(seconds: u64) -> UnixMillis {
    UnixMillis(NOW.0 + seconds * 1_000)
}

/// So much work a second at `quotes`, until ten seconds have passed.
fn flood(prices: &Prices, times: u64) {
    let quotes = ServiceName::new("quotes").unwrap();
    let asked = Work::new(times * FLOOR).unwrap();
    (0..10).for_each(|second| prices.verified(&quotes, asked, SourceFactor::ONE, after(second)));
}

#[test]
fn demand_at_one_service_is_no_other_services() {
    let settings = settings_with(&BOTH);
    let prices = prices(&settings);
    let ask = |name, source| prices.quote(named(&settings, name), source, after(10));
    let floor = Price {
        work: Work::new(FLOOR).unwrap(),
        base: Work::new(FLOOR).unwrap(),
        factor: SourceFactor::ONE,
        cause: Cause::Floor,
    };
    assert_eq!(prices.quote(named(&settings, "quotes"), HOME, NOW), floor);
    flood(&prices, 8);
    for source in [HOME, OTHER] {
        let price = ask("quotes", source);
        assert_eq!((price.work.hashes(), price.cause), (8 * FLOOR, Cause::Load));
        assert_eq!(ask("other", source).work.hashes(), 2 * FLOOR);
    }
    let readings = prices.readings(after(10));
    let seen: Vec<_> = readings
        .iter()
        .map(|(name, reading)| (name.as_str(), reading.base.work.hashes(), reading.hashes_per_second))
        .collect();
    assert_eq!(seen, [("quotes", 8 * FLOOR, 8 * FLOOR), ("other", 2 * FLOOR, 0)]);
}

#[test]
fn a_source_pays_everywhere_for_what_it_has_had_and_moves_nobody_else() {
    let settings = settings_with(&BOTH);
    let prices = prices(&settings);
    (0..8).for_each(|_| prices.issued(HOME, NOW));
    for (name, floor) in [("quotes", FLOOR), ("other", 2 * FLOOR)] {
        let price = prices.quote(named(&settings, name), HOME, NOW);
        assert_eq!((price.work.hashes(), price.factor.0, price.cause), (4 * floor, 4 * 16, Cause::Source));
        let price = prices.quote(named(&settings, name), OTHER, NOW);
        assert_eq!(
            (price.work.hashes(), price.factor, price.cause),
            (floor, SourceFactor::ONE, Cause::Floor)
        );
    }
    // Redeemed, they stay: as grants, and for longer.
    (0..8).for_each(|_| prices.granted(HOME, Duration::ZERO, NOW));
    let factor = |source, now| prices.quote(named(&settings, "quotes"), source, now).factor.0;
    assert_eq!(factor(HOME, NOW), 4 * 16);
    assert!(factor(HOME, after(120)) > 16 && factor(HOME, after(600)) == 16);
}

#[test]
fn what_a_source_pays_for_its_own_demand_is_not_everybodys() {
    let settings = settings_with(&BOTH);
    let (fair, greedy) = (prices(&settings), prices(&settings));
    let quotes = ServiceName::new("quotes").unwrap();
    for second in 0..10 {
        fair.verified(&quotes, Work::new(4 * FLOOR).unwrap(), SourceFactor::ONE, after(second));
        greedy.verified(&quotes, Work::new(64 * FLOOR).unwrap(), SourceFactor(16 * 16), after(second));
    }
    assert_eq!(fair.readings(after(10)), greedy.readings(after(10)));
}

#[test]
fn a_service_that_stays_keeps_its_price_and_others_come_and_go() {
    let settings = settings_with(&BOTH);
    let prices = prices(&settings);
    flood(&prices, 8);
    (0..8).for_each(|_| prices.issued(HOME, after(10)));
    let new = settings_with(&[
        ("services.quotes.floor", "1024"),
        ("services.quotes.ceiling", "4096"),
        ("services.quotes.grants_per_minute", "60"),
        ("services.new.floor", "512"),
    ]);
    prices.follow(&new.services, &settings.pricing, after(10));
    let work = |settings, name, source| prices.quote(named(settings, name), source, after(10)).work.hashes();
    assert_eq!(work(&new, "quotes", OTHER), 4 * FLOOR);
    assert_eq!(work(&new, "new", OTHER), 512);
    assert_eq!(work(&new, "new", HOME), 4 * 512, "sources are remembered");
    // Who still has the old configuration pays what it says.
    assert_eq!(work(&settings, "other", OTHER), 2 * FLOOR);
    prices.verified(&ServiceName::new("other").unwrap(), Work::new(1).unwrap(), SourceFactor::ONE, after(10));
    assert_eq!(prices.readings(after(10)).len(), 2);
}
