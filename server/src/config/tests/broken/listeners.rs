//! Listeners that are wrong.

use super::{Broken, file};

pub(super) const TABLE: &[Broken] = &[
    file(
        "[listeners.a]\naddress = \"127.0.0.1:1\"\nproxy_protocol = \"required\"",
        &[
            "listeners.a.trusted: is empty, and proxy_protocol = \"required\": name the networks of your balancers, such as [\"10.0.0.0/8\"] (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[listeners.a]\naddress = \"127.0.0.1:1\"\nproxy_protocol = \"required\"\ntrusted = [\"::1\", \"10.0.0.1/8\"]",
        &[
            "listeners.a.trusted: \"10.0.0.1/8\" in the list is not a network, such as 10.0.0.0/8 or 2001:db8::/32 (no bits set beyond the prefix), or an address (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[listeners.a]\naddress = \"127.0.0.1:1\"\nproxy_protocol = \"on\"\nkind = \"telnet\"",
        &[
            "listeners.a.kind: \"telnet\" is not \"frames\" or \"text\" (from file FOLDER/server.toml)",
            "listeners.a.proxy_protocol: \"on\" is not \"off\" or \"required\" (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[listeners.a]\naddress = \"127.0.0.1:1\"\nkind = \"text\"\nservice = \"ctf\"",
        &[
            "listeners.a.service: \"ctf\" is not the name of a configured service (quotes) (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[listeners.a]\naddress = \"127.0.0.1:1\"\nservice = \"quotes\"",
        &[
            "listeners.a.service: is only for listeners of kind \"text\", and listeners.a is of kind \"frames\", whose clients name their service; remove it, or set listeners.a.kind (from file FOLDER/server.toml)",
        ],
    ),
];
