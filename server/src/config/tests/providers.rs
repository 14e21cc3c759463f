//! Providers of quotes: their keys, what is wrong with them, and what is doubtful.

use wisdom_protocol::time::UnixMillis;

use super::*;
use crate::service::Kind as ServiceKind;

const LISTED: (&str, &str) = ("services.quotes.providers", "almanac");
const URL: (&str, &str) = ("providers.almanac.url", "http://127.0.0.1:1/");
const NOW: UnixMillis = UnixMillis(0);

fn mistakes(keys: &[(&str, &str)]) -> String {
    load(&layers(keys)).unwrap_err().to_string()
}

#[test]
fn a_service_gives_its_own_sayings_until_a_provider_has_some() {
    let settings = settings_with(&[LISTED, URL]);
    assert_eq!((settings.providers.http.len(), settings.providers.files.len()), (1, 0));
    assert_eq!(settings.providers.http[0].name.as_str(), "almanac");
    let ServiceKind::Quotes(quotes) = &settings.services.named(None).unwrap().kind else { panic!() };
    assert_eq!(quotes.quote(7, NOW).unwrap().provider(), None);
    assert_eq!(settings.warnings, [""; 0]);
    let printed = print(&settings);
    assert!(printed.contains("[providers.almanac]\n") && !printed.contains("\npath = "), "{printed}");
    assert!(summary(&settings).contains("  provider     almanac, from http://127.0.0.1:1/ every 1m\n"));
    let alone = settings_with(&[LISTED, URL, ("services.quotes.embedded", "false")]);
    let ServiceKind::Quotes(quotes) = &alone.services.named(None).unwrap().kind else { panic!() };
    assert!(quotes.quote(7, NOW).is_err());
}

#[test]
fn a_file_is_a_provider_whose_name_is_told() {
    let folder = Folder::new();
    let path = folder.file("sayings", "Look twice.\n").display().to_string();
    let file = [("providers.shelf.kind", "file"), ("providers.shelf.path", &path)];
    let settings = settings_with(&[&file[..], &[("services.quotes.providers", "shelf")]].concat());
    let ServiceKind::Quotes(quotes) = &settings.services.named(None).unwrap().kind else { panic!() };
    let quote = quotes.quote(7, NOW).unwrap();
    assert_eq!(
        (quote.text(), quote.provider().map(ToString::to_string)),
        ("Look twice.", Some("shelf".into()))
    );
    assert_eq!(settings.warnings, [""; 0]);
    let before = settings_with(&[&file[..], &[("services.quotes.providers", "shelf,almanac"), URL]].concat());
    let expected =
        "services.quotes.providers: shelf always has a saying, so that almanac behind it is never asked";
    assert_eq!(before.warnings, [expected]);
}

#[test]
fn each_mistake_says_what_to_do() {
    let cases: [(&[(&str, &str)], &str); 14] = [
        (
            &[LISTED],
            "services.quotes.providers: there is no section providers.almanac (there is none); write one",
        ),
        (
            &[URL, ("services.quotes.providers", "almanack")],
            "there is no section providers.almanack (almanac); write one, or remove it",
        ),
        (
            &[URL, ("services.quotes.providers", "almanac,almanac")],
            "\"almanac\" is in the list twice; keep one",
        ),
        (
            &[URL, ("services.quotes.providers", "Almanac")],
            "\"Almanac\" in the list is not a name: 1 to 32 of",
        ),
        (
            &[LISTED, ("providers.almanac.cache", "3")],
            "providers.almanac.url: is not set; say where the sayings are, such as \"https://quotes.example.org/random\"",
        ),
        (&[LISTED, ("providers.almanac.kind", "file")], "providers.almanac.path: is not set; say where"),
        (
            &[("providers.almanac.kind", "file"), URL],
            "providers.almanac.url: is only for providers of kind \"http\", and providers.almanac is of kind \"file\"",
        ),
        (
            &[("providers.almanac.kind", "file"), ("providers.almanac.path", "/nonexistent/x")],
            "providers.almanac.path: /nonexistent/x: No such file",
        ),
        (&[("providers.almanac.kind", "ftp")], "providers.almanac.kind: \"ftp\" is not \"http\" or \"file\""),
        (
            &[("providers.almanac.url", "ftp://a/")],
            "providers.almanac.url: a URL begins with \"https://\" or \"http://\" here",
        ),
        (
            &[URL, ("providers.almanac.text", "text")],
            "\"text\" is not a JSON pointer (RFC 6901), such as \"/text\"",
        ),
        (&[URL, ("providers.almanac.max_bytes", "2000000")], "2000000 is not in 256 to 262144"),
        (
            &[("providers.almanac.url", "https://a/"), ("providers.almanac.ca_file", "/nonexistent/ca")],
            "providers.almanac.ca_file: /nonexistent/ca: No such file",
        ),
        (&[("services.quotes.kind", "tunnel"), LISTED], "is only for services of kind \"quotes\""),
    ];
    for (keys, expected) in cases {
        let told = mistakes(keys);
        assert!(told.contains(expected), "{expected}: {told}");
    }
    let told = mistakes(&[("providers.almanac.url", "https://me:hunter2@a/")]);
    assert!(
        told.contains("a name or password in a URL would stand in logs") && !told.contains("hunter2"),
        "{told}"
    );
}

#[test]
fn an_authority_file_must_hold_certificates() {
    let folder = Folder::new();
    let garbled = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for (content, expected) in [
        ("", "there is no certificate in PEM format in it"),
        (SECRET, "there is no certificate in PEM format in it"),
        (garbled, "1 of its certificates can't be read"),
        ("-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----\n", "it is not in PEM format"),
    ] {
        let path = folder.file("ca", content).display().to_string();
        let told = mistakes(&[("providers.almanac.url", "https://a/"), ("providers.almanac.ca_file", &path)]);
        assert!(told.contains(expected), "{expected}: {told}");
    }
}

#[test]
fn doubts_about_providers_are_told() {
    let cases = [
        (&[URL][..], "providers.almanac is in no services.NAME.providers: nothing is had from it"),
        (
            &[LISTED, ("providers.almanac.url", "http://quotes.example.org/")],
            "providers.almanac.url: it is fetched without TLS; who is on the way decides what is served, use https",
        ),
        (
            &[LISTED, URL, ("providers.almanac.ca_file", "/x")],
            "providers.almanac.ca_file is for URLs of https, and this one is not",
        ),
        (
            &[LISTED, URL, ("providers.almanac.refresh", "900ms")],
            "providers.almanac.refresh = 900ms: the provider may be asked more than once a second",
        ),
    ];
    for (keys, expected) in cases {
        assert_eq!(settings_with(keys).warnings, [expected]);
    }
}
