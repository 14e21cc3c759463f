//! The keys of pricing that are the same for every service.

use std::time::Duration;

use super::{Instances, Key, Kind, Section, count};
use crate::pricing::market::{MAX_WINDOW, TICK};

/// Shorter and nothing is remembered from one request to the next; longer than a day and an address has changed hands.
const MEMORY: Kind = Kind::Span { min: Duration::from_secs(1), max: Duration::from_hours(24) };

pub(super) const SECTION: Section = Section {
    name: "pricing",
    meaning: "How prices follow demand. What everybody pays at a service is between its floor and its ceiling; a source that has \
        had much pays more for each further challenge, and moves nobody else's price.",
    instances: Instances::One,
    keys: &[
        Key::new(
            "window",
            Kind::Span { min: TICK, max: MAX_WINDOW },
            "verified work is averaged over this, in whole seconds: shorter answers a flood sooner and chance more often; some ten \
                grants should fit into it",
        )
        .default("5s"),
        Key::new(
            "source_burst",
            count(1_000_000),
            "grants and unsolved challenges that one IPv4 address or IPv6 /64 (eight times as many: the IPv4 /24 or IPv6 /48 around \
                it) has at the base price; beyond, it pays the square of how many times as much it has had, and the network the \
                fourth power. 16 are a household, or one client in parallel; a large network behind one address needs more",
        )
        .default("16")
        .unit("challenges"),
        Key::new(
            "source_memory",
            MEMORY,
            "a grant counts against its source for about so long, fading to 1/e: longer than an attack pauses",
        )
        .default("5m"),
        Key::new(
            "challenge_memory",
            MEMORY,
            "a challenge that is not solved counts for about so long: its lifetime, of which a minute is the usual",
        )
        .default("1m"),
        Key::new(
            "max_sources",
            count(16_000_000),
            "remembered exactly, in 48 bytes each, taken at start; of those beyond, only who has had much is known",
        )
        .default("65536")
        .unit("sources"),
    ],
};
