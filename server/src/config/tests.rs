//! Layers, origins and mistakes.

use super::*;

/// Settings for tests: a known key, quiet defaults, and these keys set.
pub(crate) fn settings_with(keys: &[(&str, &str)]) -> Settings {
    load(&layers(keys)).unwrap()
}

fn layers(keys: &[(&str, &str)]) -> Layers {
    let key =
        [("keys.current.id".to_owned(), "7".to_owned()), ("keys.current.secret".to_owned(), "ab".repeat(32))];
    let set = keys.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
    let environment = key
        .into_iter()
        .chain(set)
        .map(|(key, value)| (format!("WISDOM__{}", key.to_uppercase().replace('.', "__")), value))
        .collect();
    Layers { file: None, environment, flags: Flags::default() }
}

#[test]
fn with_nothing_configured_it_is_development_on_loopback() {
    let settings = load(&Layers::default()).unwrap();
    assert_eq!(settings.environment, Environment::Development);
    assert!(
        settings.listen.ip().is_loopback() && settings.admin_listen.is_some_and(|at| at.ip().is_loopback())
    );
    assert!(settings.ephemeral_key);
    assert_eq!(settings.services.named(None).map(|service| service.tariff.price().hashes()), Some(1 << 21));
}

#[test]
fn flags_win_over_the_environment_over_the_file() {
    let file = std::env::temp_dir().join(format!("wisdom-config-{}.toml", std::process::id()));
    std::fs::write(
        &file,
        "[server]\nlisten = \"127.0.0.1:1\"\nmax_connections = 11\n[admin]\nlisten = \"off\"\n",
    )
    .unwrap();
    let environment = vec![
        ("WISDOM__SERVER__LISTEN".to_owned(), "127.0.0.1:2".to_owned()),
        ("WISDOM__SERVER__MAX_CONNECTIONS".to_owned(), "22".to_owned()),
        ("WISDOM_PORT".to_owned(), "tcp://10.0.0.1:7700".to_owned()),
    ];
    let flags = Flags::default().set("server.listen", Some("127.0.0.1:3".into())).set("admin.listen", None);
    let settings = load(&Layers { file: Some(file.clone()), environment, flags }).unwrap();
    std::fs::remove_file(file).unwrap();
    assert_eq!(settings.listen.port(), 3);
    assert_eq!(settings.caps.connections, 22);
    assert_eq!(settings.admin_listen, None);
}

#[test]
fn texts_of_the_environment_arrive_as_typed() {
    let settings = settings_with(&[
        ("challenge.realm", "0123"),
        ("challenge.bind_source", "false"),
        ("timeouts.hold", "1m 30s"),
        ("services.quotes.floor", "4096"),
    ]);
    assert_eq!(settings.realm.as_str(), "0123");
    assert!(!settings.bind_source);
    assert_eq!(settings.timeouts.hold, Duration::from_secs(90));
    assert_eq!(settings.services.named(None).map(|service| service.tariff.price().hashes()), Some(4_096));
}

#[test]
fn mistakes_name_key_value_what_is_allowed_and_origin() {
    let cases = [
        ("server.listen", "7700", "server.listen: \"7700\" is not an address and port"),
        ("server.max_connections", "0", "server.max_connections: 0 is not in 1 to 1000000"),
        ("server.max_connections", "many", "server.max_connections: invalid type: found string \"many\""),
        ("server.max_conections", "1", "unknown field: found `max_conections`"),
        (
            "server.default_service",
            "ssh",
            "server.default_service: \"ssh\" is not the name of a configured service",
        ),
        ("server.max_requests_per_connection", "0", "0 is not 1 or more"),
        ("timeouts.hold", "20", "expected a duration with a unit"),
        ("timeouts.hold", "2h", "timeouts.hold: 2h is not in 10ms to 1h"),
        ("environment", "prod", "environment: \"prod\" is not \"development\" or \"production\""),
        ("log.format", "xml", "log.format: \"xml\" is not \"auto\", \"human\" or \"json\""),
        ("log.level", "==", "log.level: \"==\" is not a filter"),
        ("services.quotes.floor", "0", "services.quotes.floor: 0 is not in 1 to 281474976710656"),
        ("services.quotes.puzzles", "65", "services.quotes.puzzles: 65 is not in 1 to 64"),
        ("services.quotes.kind", "magic", "services.quotes.kind: \"magic\" is not \"quotes\""),
        ("keys.current.secret", "hunter2", "keys.current: the secret is not hexadecimal"),
        ("keys.current.file", "/nonexistent", "keys.current: set either `file` or `secret`"),
        ("replay.max_entries", "0", "replay.max_entries: 0 is not in 1 to 100000000"),
    ];
    for (key, value, expected) in cases {
        let error = load(&layers(&[(key, value)])).unwrap_err().to_string();
        assert!(error.contains(expected), "{key} = {value}: {error}");
        assert!(error.contains("(from the environment)"), "{key} = {value}: {error}");
        assert!(
            !error.contains(&"ab".repeat(32)) && !error.contains("hunter2"),
            "a secret is shown: {error}"
        );
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let broken = [("server.listen", "x"), ("timeouts.idle", "0s"), ("services.quotes.floor", "0")];
    let ConfigError(mistakes) = load(&layers(&broken)).unwrap_err();
    assert_eq!(mistakes.len(), 3, "{mistakes:?}");
}

#[test]
fn production_signs_with_a_configured_key_only() {
    let production = vec![("WISDOM__ENVIRONMENT".to_owned(), "production".to_owned())];
    let error = load(&Layers { environment: production, ..Layers::default() }).unwrap_err().to_string();
    assert!(error.contains("keys.current: is not set"), "{error}");
    let settings = settings_with(&[("environment", "production")]);
    assert!(!settings.ephemeral_key && settings.log_format == LogFormat::Json);
    assert_eq!(settings.warnings.len(), 1, "no replay directory: {:?}", settings.warnings);
}

#[test]
fn a_missing_file_is_named() {
    let layers = Layers { file: Some("/nonexistent/server.toml".into()), ..Layers::default() };
    let error = load(&layers).unwrap_err().to_string();
    assert!(error.starts_with("configuration file /nonexistent/server.toml: No such file"), "{error}");
}

#[test]
fn the_commented_file_has_every_default() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../config/server.toml");
    let shown = |settings: Settings| {
        // The ephemeral key differs from one load to the next; what is shown of it does not.
        let services: Vec<String> = settings.services.iter().map(|service| format!("{service:?}")).collect();
        format!("{settings:?} {services:?}")
    };
    let from_file = load(&Layers { file: Some(file.into()), ..Layers::default() }).unwrap();
    assert_eq!(shown(from_file), shown(load(&Layers::default()).unwrap()));
    let text = std::fs::read_to_string(file).unwrap();
    for key in raw::keys_with_defaults() {
        assert!(text.lines().any(|line| line.starts_with(&format!("{key} = "))), "{key} is not in the file");
    }
}
