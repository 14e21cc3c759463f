//! The keys of a service: those of every kind, and those of quotes and of tunnels.

use std::time::Duration;

use wisdom_protocol::work::{MAX_PUZZLES, MAX_WORK};

use super::{DEFAULT_KIND, Instances, Key, Kind, Section, TIMEOUT, count};

const QUOTES: &str = "quotes";
const TUNNEL: &str = "tunnel";
/// A million a second: more than any one gate redeems.
const MAX_GRANTS_PER_MINUTE: u64 = 60_000_000;
/// A tunnel always ends: who has paid once does not keep a slot for good.
const LIFETIME: Kind = Kind::Span { min: Duration::from_millis(10), max: Duration::from_hours(7 * 24) };
/// A shell may be left alone for longer than any frame.
const IDLE: Kind = Kind::Span { min: Duration::from_millis(10), max: Duration::from_hours(24) };

pub(super) const SECTION: Section = Section {
    name: "services.NAME",
    meaning: "What is behind the gate. Keys whose meaning begins with the name of a kind are for services of that kind alone.",
    instances: Instances::Named { max: 64, example: "quotes", built_in: Some("quotes") },
    keys: &[
        Key::new(
            "kind",
            Kind::Choice(&[QUOTES, TUNNEL]),
            "quotes: a saying for each grant; tunnel: a connection to an upstream for each grant",
        )
        .default(DEFAULT_KIND),
        Key::new("floor", count(MAX_WORK), "the least price of a grant, in expected hashes")
            .default("2097152")
            .unit("hashes"),
        Key::new(
            "ceiling",
            count(MAX_WORK),
            "the most that is ever asked, in expected hashes, whatever the demand: what an honest client waits in the worst case; \
                2^32 are a minute and a half at 50 million a second",
        )
        .default("4294967296")
        .unit("hashes"),
        Key::new(
            "grants_per_minute",
            count(MAX_GRANTS_PER_MINUTE),
            "what it can serve; where clients pay for more than that, the price rises until they do not",
        )
        .default("6000")
        .unit("grants"),
        Key::new(
            "puzzles",
            count(MAX_PUZZLES as u64),
            "sub-puzzles that share the price: more make the wait more predictable",
        )
        .default("16")
        .unit("puzzles"),
        Key::new("embedded", Kind::Switch, "quotes: serve the sayings that ship with the server")
            .default("true")
            .only_for(QUOTES),
        Key::new(
            "files",
            Kind::Paths { max: 64 },
            "quotes: files with more sayings; .json is a list of {\"text\", \"author\"} or of texts, anything else \
                fortune format, where a line of % parts sayings",
        )
        .default("")
        .only_for(QUOTES),
        Key::new(
            "providers",
            Kind::Names { max: 16 },
            "quotes: names of sections providers.NAME, the best first: the first that has a saying at hand gives it; when none has, the embedded sayings and those of files do",
        )
        .default("")
        .only_for(QUOTES),
        Key::new("upstream", Kind::Upstream, "tunnel: where it leads; a name is looked up for every tunnel anew")
            .example("\"127.0.0.1:22\"")
            .only_for(TUNNEL),
        Key::new(
            "connect_timeout",
            TIMEOUT,
            "tunnel: for the upstream to accept, looking its name up included; a solution is kept when it does not",
        )
        .default("3s")
        .only_for(TUNNEL),
        Key::new(
            "idle_timeout",
            IDLE,
            "tunnel: it is closed after so long without a byte in either direction, or with bytes that one side does not take",
        )
        .default("10m")
        .only_for(TUNNEL),
        Key::new("lifetime", LIFETIME, "tunnel: it ends after so long in any case").default("1h").only_for(TUNNEL),
        Key::new(
            "max_tunnels",
            count(1_000_000),
            "tunnel: at once; each needs two descriptors, and fewer are served where the limit on open files is lower",
        )
        .default("256")
        .unit("tunnels")
        .only_for(TUNNEL),
        Key::new(
            "max_share_per_source",
            Kind::Share,
            "tunnel: of the tunnels, and of the queue, one IPv4 address or IPv6 /64 has at most this part, and at least one",
        )
        .default("1/8")
        .only_for(TUNNEL),
        Key::new(
            "max_share_per_network",
            Kind::Share,
            "tunnel: of the tunnels, and of the queue, one IPv4 /24 or IPv6 /48 has at most this part, and no less than one source: who \
                rents a network has many addresses; \
                \"1/1\" where all clients are of one",
        )
        .default("1/2")
        .only_for(TUNNEL),
        Key::new(
            "queue",
            Kind::Integer { min: 0, max: 100_000 },
            "tunnel: paid requests that may wait for one; who has paid most comes first",
        )
        .default("64")
        .unit("requests")
        .only_for(TUNNEL),
        Key::new("queue_timeout", TIMEOUT, "tunnel: for so long at most; the solution is kept then")
            .default("5s")
            .only_for(TUNNEL),
        Key::new(
            "buffer",
            Kind::Integer { min: 1_024, max: 1_048_576 },
            "tunnel: read at once and held until the other side takes it, in each direction; idle tunnels hold none",
        )
        .default("32768")
        .unit("bytes")
        .only_for(TUNNEL),
        Key::new(
            "proxy_protocol",
            Kind::Choice(&["off", "v2"]),
            "tunnel: v2 tells the upstream the client's address, in a header of PROXY protocol version 2, which it must expect",
        )
        .default("off")
        .only_for(TUNNEL),
        Key::new(
            "breaker_failures",
            count(1_000),
            "tunnel: after so many failed dials in a row nobody dials for breaker_pause; then one does, as a trial",
        )
        .default("5")
        .unit("dials")
        .only_for(TUNNEL),
        Key::new("breaker_pause", TIMEOUT, "tunnel: see breaker_failures").default("5s").only_for(TUNNEL),
    ],
};
