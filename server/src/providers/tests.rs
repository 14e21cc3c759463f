//! What outlives a change of the configuration.

use super::*;
use crate::config::tests::settings_with;

const NOW: UnixMillis = UnixMillis(1_000_000);

/// Providers of these URLs, each under the name before it.
fn table(urls: &[(&str, &str)]) -> ProviderTable {
    let keys: Vec<(String, &str)> =
        urls.iter().map(|(name, url)| (format!("providers.{name}.url"), *url)).collect();
    let listed = urls.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(",");
    let keys = keys.iter().map(|(key, url)| (key.as_str(), *url));
    settings_with(&keys.chain([("services.quotes.providers", listed.as_str())]).collect::<Vec<_>>()).providers
}

fn at_hand(providers: &Providers) -> Vec<(String, usize)> {
    let conditions = providers.conditions(NOW).into_iter();
    conditions.map(|(name, condition)| (name.to_string(), condition.sayings)).collect()
}

/// So often that its circuit opens.
fn fail(provider: &HttpProvider) {
    for _ in 0..5 {
        let _ = provider.breaker.pass(NOW).unwrap().failed(NOW);
    }
}

#[test]
fn a_new_configuration_keeps_what_was_had_by_the_same_words_of_the_same_place() {
    let metrics = Metrics::new(["quotes"].into_iter());
    let before =
        table(&[("a", "http://localhost/a"), ("b", "http://localhost/b"), ("c", "http://localhost/c")]);
    let providers = Providers::new(&before, &metrics);
    for provider in &before.http {
        provider.store(vec![Quote::new("Look twice.", None).unwrap()], 0, NOW);
    }
    let after = table(&[
        ("a", "http://localhost/a"),
        ("b", "http://localhost/elsewhere"),
        ("d", "http://localhost/c"),
    ]);
    providers.reconfigure(&after, &metrics);
    let expected = [("a", 1), ("b", 0), ("d", 0)].map(|(name, count)| (name.to_owned(), count));
    assert_eq!(at_hand(&providers), expected);
    let kept = after.http[0].quote(7, NOW).unwrap();
    assert_eq!(kept.provider().map(ProviderName::as_str), Some("a"));
    assert_eq!(after.http[0].wait(NOW), Duration::from_mins(1), "it need not be asked again yet");
    assert_eq!(after.http[1].wait(NOW), Duration::ZERO);
    let text = String::from_utf8(metrics.to_text().unwrap()).unwrap();
    assert!(text.contains("provider=\"d\""), "{text}");
    providers.reconfigure(&after, &metrics);
    assert_eq!(at_hand(&providers), expected, "the same once more changes nothing");
    fail(&after.http[0]);
    let once_more = table(&[("a", "http://localhost/a")]);
    providers.reconfigure(&once_more, &metrics);
    assert!(providers.all_fail(NOW), "an outage is no shorter for a new configuration");
}

#[test]
fn a_new_configuration_does_not_ask_sooner_what_has_failed_unless_it_asks_in_another_way() {
    const URL: [(&str, &str); 2] =
        [("providers.a.url", "http://localhost/a"), ("services.quotes.providers", "a")];
    let metrics = Metrics::new(["quotes"].into_iter());
    let with = |more: &[(&str, &str)]| settings_with(&[&URL[..], more].concat()).providers;
    let failed = |wish: Option<Duration>| {
        let before = with(&[]);
        before.http[0].lock().waits.failed(0, wish, NOW);
        fail(&before.http[0]);
        Providers::new(&before, &metrics)
    };
    let after = |providers: &Providers, more: &[(&str, &str)]| {
        let after = with(more);
        providers.reconfigure(&after, &metrics);
        let condition = after.http[0].condition(NOW);
        (after.http[0].wait(NOW).as_secs(), condition.circuit)
    };
    let an_hour = Some(Duration::from_hours(1));
    assert_eq!(after(&failed(None), &[("pricing.window", "7s")]), (2, Circuit::Open));
    assert_eq!(after(&failed(an_hour), &[]), (3_600, Circuit::Open));
    assert_eq!(after(&failed(None), &[("providers.a.timeout", "7s")]), (0, Circuit::Closed));
    assert_eq!(after(&failed(an_hour), &[("providers.a.timeout", "7s")]), (3_600, Circuit::Closed));
    let elsewhere = [("providers.a.url", "http://localhost/b"), URL[1]];
    let elsewhere = settings_with(&elsewhere).providers;
    failed(an_hour).reconfigure(&elsewhere, &metrics);
    assert_eq!(elsewhere.http[0].wait(NOW), Duration::ZERO, "another place has wished for nothing");
}

#[test]
fn all_fail_when_no_circuit_is_closed() {
    let metrics = Metrics::new(["quotes"].into_iter());
    let table = table(&[("a", "http://localhost/a"), ("b", "http://localhost/b")]);
    let providers = Providers::new(&table, &metrics);
    assert!(!providers.all_fail(NOW));
    fail(&table.http[0]);
    assert!(!providers.all_fail(NOW));
    fail(&table.http[1]);
    assert!(providers.all_fail(NOW));
    let later = NOW.saturating_add(Duration::from_mins(6));
    assert!(providers.all_fail(later), "a trial that nobody has made proves nothing");
    assert!(table.http[1].breaker.pass(later).unwrap().succeeded());
    assert!(!providers.all_fail(later));
    assert!(
        !Providers::new(&ProviderTable::default(), &metrics).all_fail(NOW),
        "where there are none, none fails"
    );
}
