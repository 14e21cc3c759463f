//! What is allowed and told all the same.

use super::*;

#[test]
fn doubts_are_told() {
    let cases: [(&[(&str, &str)], &str); 11] = [
        (
            &[("timeouts.hold", "3m")],
            "timeouts.hold = 3m is longer than timeouts.lifetime = 2m, which comes first",
        ),
        (
            &[("services.quotes.floor", "64")],
            "services.quotes.floor: a price of 64 hashes takes under a millisecond",
        ),
        (&[("services.quotes.floor", "4294967296")], "a price of 4294967296 hashes takes over ten minutes"),
        (
            &[("server.max_connections", "100")],
            "server.max_connections_per_source = 128 is above server.max_connections = 100",
        ),
        (
            &[("server.listen", "0.0.0.0:7700")],
            "server.listen = 0.0.0.0:7700 can be reached from other machines",
        ),
        (
            &[("listeners.a.address", "127.0.0.1:1"), ("listeners.a.trusted", "10.0.0.1,::1")],
            "listeners.a.trusted = 10.0.0.1/32, ::1/128 has no effect while listeners.a.proxy_protocol = \"off\"",
        ),
        (
            &[
                ("listeners.a.address", "127.0.0.1:1"),
                ("listeners.a.proxy_protocol", "required"),
                ("listeners.a.trusted", "10.0.0.0/8,::/0"),
            ],
            "listeners.a.trusted: ::/0 lets anybody claim any source",
        ),
        (
            &[("services.quotes.grants_per_minute", "12")],
            "services.quotes.grants_per_minute: 1.0 grants fit into pricing.window = 5s: the price jumps",
        ),
        (&[("listeners.a.address", "192.0.2.1:7700")], "listeners.a.address = 192.0.2.1:7700 can be reached"),
        (&[("environment", "production")], "replay.directory is not set: outstanding challenges are void"),
        (
            &[("keys.current.secret", &"ab".repeat(32))],
            "keys.current.secret: the secret was typed, not drawn",
        ),
    ];
    for (keys, expected) in cases {
        let mut environment = layers(&[]).environment;
        environment.retain(|(name, _)| keys.iter().all(|(key, _)| variable(key) != *name));
        environment.extend(keys.iter().map(|(key, value)| (variable(key), (*value).to_owned())));
        let warnings = load(&Layers { environment, ..Layers::default() }).unwrap().warnings;
        assert!(
            matches!(warnings.as_slice(), [warning] if warning.contains(expected)),
            "{expected}: {warnings:?}"
        );
    }
}

#[test]
fn a_secret_that_others_may_read_is_a_doubt() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let key = folder.file("key", SECRET);
    let in_file = folder.file("server.toml", format!("[keys.current]\nid = 1\nsecret = \"{SECRET}\"\n"));
    let of_key = [("keys.current.id", "1"), ("keys.current.file", key.to_str().unwrap())];
    let environment = of_key.map(|(key, value)| (variable(key), value.to_owned())).into();
    let cases = [(Layers { environment, ..Layers::default() }, &key), (from_file(&in_file), &in_file)];
    for (layers, path) in cases {
        for (mode, expected) in [
            (0o600, None),
            (0o640, None),
            (0o644, Some("everybody may read it")),
            (0o620, Some("others may write it")),
        ] {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
            let warnings = load(&layers).unwrap().warnings;
            assert_eq!(warnings.len(), usize::from(expected.is_some()), "{mode:o}: {warnings:?}");
            assert!(expected.is_none_or(|expected| warnings[0].contains(expected)), "{mode:o}: {warnings:?}");
        }
    }
}
