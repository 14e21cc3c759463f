//! The keys of a listener: where it is, how it is spoken with, and whom it believes.

use super::{Instances, Key, Kind, Section};

const TEXT: &str = "text";

pub(super) const SECTION: Section = Section {
    name: "listeners.NAME",
    meaning: "More than one address for the gate; the first by name is the one the log calls `listen`.",
    instances: Instances::Named { max: 8, example: "public", built_in: None },
    keys: &[
        Key::new("address", Kind::Address, "where clients connect").example("\"0.0.0.0:7700\""),
        Key::new(
            "kind",
            Kind::Choice(&["frames", TEXT]),
            "frames: for clients of the protocol; text: for people with nc, who are told what to type",
        )
        .default("frames"),
        Key::new("service", Kind::Name, "text: what it sells; unset is what a client gets that names no service")
            .example("\"quotes\"")
            .only_for(TEXT),
        Key::new(
            "proxy_protocol",
            Kind::Choice(&["off", "required"]),
            "required: every connection begins with a PROXY protocol header, version 1 or 2, from a balancer within \
                trusted, and counts as the client that the header names",
        )
        .default("off"),
        Key::new(
            "trusted",
            Kind::Networks { max: 64 },
            "the balancers whose PROXY protocol headers are believed; everybody else is cut",
        )
        .default(""),
    ],
};
