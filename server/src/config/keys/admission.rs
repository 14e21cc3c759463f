//! The keys of admission per source, of the lane, and of the memory that new connections are refused for.

use std::time::Duration;

use super::{Key, Kind, count};
use crate::admission::MAX_EXEMPT;

/// More would be no limit any more.
const BURST: Kind = count(1_000_000);
/// Shorter than any round trip is no limit; longer than an hour, nobody waits.
const INTERVAL: Kind = Kind::Span { min: Duration::from_millis(1), max: Duration::from_hours(1) };

pub(super) const KEYS: &[Key] = &[
    Key::new(
        "connection_burst",
        BURST,
        "opened at once by one IPv4 address or IPv6 /64; its /48 has sixteen times that. As many as it may hold \
            (server.max_connections_per_source), for people behind one address who all come back after a restart",
    )
    .default("128")
    .unit("connections"),
    Key::new(
        "connection_interval",
        INTERVAL,
        "after the burst, one more each time this has passed: 20 a second from one source are people behind one address, \
            not one person",
    )
    .default("50ms"),
    Key::new(
        "challenge_burst",
        BURST,
        "asked for at once by one source, as above; solutions that are brought back are not counted",
    )
    .default("64")
    .unit("challenges"),
    Key::new(
        "challenge_interval",
        INTERVAL,
        "after the burst, one more each time this has passed: a machine that solves faster than ten a second pays too little",
    )
    .default("100ms"),
    Key::new(
        "offence_burst",
        BURST,
        "forgiven one source: a first or begun message that does not come in time counts 1, bytes that are no message 4, a \
            forged challenge or a wrong nonce 8. Beyond that its connections are refused until enough has faded",
    )
    .default("64")
    .unit("points"),
    Key::new("offence_interval", INTERVAL, "one point fades each time this has passed; the whole burst in five minutes")
        .default("5s"),
    Key::new(
        "lane_share",
        Kind::Integer { min: 0, max: 90 },
        "of server.max_connections, kept for clients who come back with a solution, which has to be there within a second; who \
            asks for a challenge there takes the place of the oldest that has not paid. 0 is no lane, and nobody has to go",
    )
    .default("25")
    .unit("percent"),
    Key::new(
        "exempt",
        Kind::Networks { max: MAX_EXEMPT },
        "networks whose connections count in all, but not by source: your own probes and proxies",
    )
    .default(""),
    Key::new(
        "dry_run",
        Kind::Switch,
        "limits per source are counted (wisdom_dry_run_refusals_total) and refuse nobody; to find them",
    )
    .default("false"),
];

pub(super) const MEMORY_KEYS: &[Key] = &[
    Key::new(
        "refuse_above",
        Kind::Integer { min: 10, max: 100 },
        "of the limit, from which on new connections are refused (busy) until five percent less is used: who is connected is \
            served, and the system does not end the process",
    )
    .default("90")
    .unit("percent"),
    Key::new(
        "limit",
        Kind::Integer { min: 1 << 20, max: 1 << 50 },
        "that the process may have; unset is that of its control group, or of the machine",
    )
    .example("1073741824")
    .unit("bytes"),
];
