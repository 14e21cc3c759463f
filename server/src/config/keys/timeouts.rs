//! The keys of a connection's deadlines.

use super::{Key, TIMEOUT};

pub(super) const KEYS: &[Key] = &[
    Key::new("first_frame", TIMEOUT, "from acceptance until the first frame is complete").default("5s"),
    Key::new("frame", TIMEOUT, "from the first byte of a later frame until it is complete").default("5s"),
    Key::new("hold", TIMEOUT, "from a challenge until the first byte of the next frame").default("20s"),
    Key::new("idle", TIMEOUT, "from a quote until the first byte of the next frame").default("10s"),
    Key::new(
        "text_hold",
        TIMEOUT,
        "on a text listener, from the challenge until the first byte of its solution; at most the challenge's own \
            lifetime",
    )
    .default("5m"),
    Key::new(
        "proxy_header",
        TIMEOUT,
        "from acceptance until the PROXY protocol header is complete, where a listener requires one",
    )
    .default("3s"),
    Key::new("write", TIMEOUT, "for one frame to be taken by the client's side").default("5s"),
    Key::new(
        "lifetime",
        TIMEOUT,
        "from acceptance until the connection ends in any case; on a text listener, text_hold is added",
    )
    .default("2m"),
];
