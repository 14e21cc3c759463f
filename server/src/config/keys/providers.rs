//! The keys of a provider of quotes: those of HTTP, and that of a file.

use std::time::Duration;

use super::{Instances, Key, Kind, Section, TIMEOUT, count};

const HTTP: &str = "http";
const FILE: &str = "file";
/// From what a test needs to what may as well be a file.
const PERIOD: Kind = Kind::Span { min: Duration::from_millis(10), max: Duration::from_hours(24) };
const AGE: Kind = Kind::Span { min: Duration::from_millis(10), max: Duration::from_hours(24 * 30) };

pub(super) const SECTION: Section = Section {
    name: "providers.NAME",
    meaning: "Where quotes come from, for the services that list NAME in services.NAME.providers. Keys whose meaning begins with \
        the name of a kind are for providers of that kind alone.",
    instances: Instances::Named { max: 16, example: "almanac", built_in: None },
    keys: &[
        Key::new(
            "kind",
            Kind::Choice(&[HTTP, FILE]),
            "http: fetched in the background and kept at hand; file: read at start, as services.NAME.files are",
        )
        .default(HTTP),
        Key::new(
            "url",
            Kind::Url,
            "http: where JSON is fetched; it stands in logs. Redirects are not followed, and no credentials are sent",
        )
        .example("\"https://quotes.example.org/random\"")
        .only_for(HTTP),
        Key::new(
            "list",
            Kind::Pointer,
            "http: JSON pointer to a list of sayings, \"\" for the whole document; text and author then begin at each item. \
                Unset, the document is one saying",
        )
        .example("\"/results\"")
        .only_for(HTTP),
        Key::new("text", Kind::Pointer, "http: JSON pointer to the saying").default("/text").only_for(HTTP),
        Key::new("author", Kind::Pointer, "http: JSON pointer to its author; a saying without one is served too")
            .default("/author")
            .only_for(HTTP),
        Key::new("refresh", PERIOD, "http: from one fetch to the next, and up to a tenth longer")
            .default("1m")
            .only_for(HTTP),
        Key::new(
            "retry",
            PERIOD,
            "http: after a failure at most so long until the next try, twice as long after each further one, up to refresh",
        )
        .default("5s")
        .only_for(HTTP),
        Key::new("timeout", TIMEOUT, "http: for a whole fetch, from the look-up of the name to the last byte")
            .default("10s")
            .only_for(HTTP),
        Key::new(
            "max_age",
            AGE,
            "http: a saying that has not been fetched again for so long is not served any more",
        )
        .default("1d")
        .only_for(HTTP),
        Key::new("cache", count(1_000), "http: sayings kept at hand, the latest; each has at most 4.4 kB")
            .default("100")
            .unit("sayings")
            .only_for(HTTP),
        Key::new(
            "max_bytes",
            // Read as JSON, a document made for it takes a hundred times its length.
            Kind::Integer { min: 256, max: 262_144 },
            "http: an answer with a longer body is refused as soon as it shows",
        )
        .default("65536")
        .unit("bytes")
        .only_for(HTTP),
        Key::new(
            "ca_file",
            Kind::Path,
            "http: for https, the only authorities whose certificates are believed, in PEM format; unset, those of the system",
        )
        .example("\"/etc/wisdom/quotes-ca.pem\"")
        .only_for(HTTP),
        Key::new(
            "breaker_failures",
            count(1_000),
            "http: after so many failures in a row nobody asks for breaker_pause; then once, as a trial",
        )
        .default("5")
        .unit("fetches")
        .only_for(HTTP),
        Key::new("breaker_pause", PERIOD, "http: see breaker_failures").default("5m").only_for(HTTP),
        Key::new(
            "path",
            Kind::Path,
            "file: .json is a list of {\"text\", \"author\"} or of texts, anything else fortune format",
        )
        .example("\"/usr/share/games/fortunes/wisdom\"")
        .only_for(FILE),
    ],
};
