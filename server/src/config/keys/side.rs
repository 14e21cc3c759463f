//! The keys of the side port.

use std::time::Duration;

use super::{Key, Kind, count};

pub(super) const KEYS: &[Key] = &[
    Key::new("listen", Kind::AddressOrOff, "where operators and probes connect")
        .default("127.0.0.1:7701")
        .flag("--admin-listen"),
    Key::new(
        "requests_per_second",
        count(10_000),
        "from one IPv4 address or IPv6 /64, over time; probes (/livez, /readyz, /healthz) are not counted, /metrics is \
            counted apart",
    )
    .default("20")
    .unit("requests"),
    Key::new("burst", count(10_000), "from one IPv4 address or IPv6 /64, at once")
        .default("100")
        .unit("requests"),
    Key::new(
        "allowed_origins",
        Kind::Origins { max: 32 },
        "pages that may read the side port from a browser (CORS); \"*\" is every page",
    )
    .default(""),
    Key::new(
        "allowed_hosts",
        Kind::Hosts { max: 32 },
        "names by which it may be asked (the Host header), beside every address and localhost; probes are answered by any name",
    )
    .default(""),
    Key::new("behind_tls", Kind::Switch, "what stands before it speaks TLS: browsers are told to insist on that (HSTS)")
        .default("false"),
    Key::new("debug", Kind::Switch, "profiles at /debug/pprof/; needs one of the three keys with a token").default("false"),
    Key::new("debug_token_file", Kind::Path, "file with the token; `wisdom-server gen-key` makes one")
        .example("\"/etc/wisdom/debug-token\""),
    Key::new("debug_token_credential", Kind::Credential, "systemd credential with the token (LoadCredential=)")
        .example("\"wisdom-debug-token\""),
    Key::new("debug_token", Kind::Secret, "the token in place; better in the environment than in a file")
        .example("\"64 hexadecimal digits\""),
    Key::new(
        "max_profile",
        Kind::Span { min: Duration::from_secs(1), max: Duration::from_mins(10) },
        "the longest profile that may be asked for",
    )
    .default("1m"),
];
