//! Layers, origins, mistakes, and that what is printed means what was read.

mod broken;
mod doubts;
mod providers;
mod reload;
mod tunnels;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::effective::Shown;
use super::keys::{SECTIONS, full_name, variable};
use super::kind::Kind;
use super::*;

/// The secret of [`settings_with`].
const SECRET: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// Settings for tests: a known key, quiet defaults, and these keys set.
pub(crate) fn settings_with(keys: &[(&str, &str)]) -> Settings {
    load(&layers(keys)).unwrap()
}

pub(crate) fn layers(keys: &[(&str, &str)]) -> Layers {
    let key = [("keys.current.id", "7"), ("keys.current.secret", SECRET)];
    let environment =
        key.iter().chain(keys).map(|(key, value)| (variable(key), (*value).to_owned())).collect();
    Layers { environment, ..Layers::default() }
}

/// A folder of one test alone, removed with it.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let name = format!("wisdom-config-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn from_file(path: &Path) -> Layers {
    Layers { file: Some(path.to_owned()), ..Layers::default() }
}

#[test]
fn with_nothing_configured_it_is_development_on_loopback() {
    let settings = load(&Layers::default()).unwrap();
    assert_eq!(settings.environment, Environment::Development);
    let [listener] = settings.listeners.as_slice() else { panic!("{:?}", settings.listeners) };
    assert_eq!(listener.address.to_string(), "127.0.0.1:7700");
    assert_eq!(settings.admin_listen.unwrap().to_string(), "127.0.0.1:7701");
    assert_eq!(settings.caps, Caps { connections: 10_000, per_source: 128 });
    assert_eq!((settings.max_requests, settings.drain_timeout.as_secs()), (64, 30));
    let Timeouts { first_frame, frame, hold, idle, text_hold, proxy_header, write, lifetime } =
        settings.timeouts;
    let seconds =
        [first_frame, frame, hold, idle, text_hold, proxy_header, write, lifetime].map(|span| span.as_secs());
    assert_eq!(seconds, [5, 5, 20, 10, 300, 3, 5, 120]);
    assert!(settings.ephemeral_key && settings.bind_source && settings.realm.as_str().is_empty());
    assert_eq!(settings.log_format, LogFormat::Human);
    assert_eq!(settings.log_level, "info,wisdom_server=debug");
    assert_eq!(settings.services.named(None).map(|service| service.tariff.price().hashes()), Some(1 << 21));
    assert_eq!((settings.replay_max_entries, settings.replay_directory), (1_000_000, None));
    assert_eq!(settings.warnings, [""; 0]);
}

#[test]
fn flags_win_over_the_environment_over_the_file() {
    let folder = Folder::new();
    let text = "[server]\nlisten = \"127.0.0.1:1\"\nmax_connections = 11\n[admin]\nlisten = \"off\"\n";
    let environment = vec![
        ("WISDOM__SERVER__LISTEN".to_owned(), "127.0.0.1:2".to_owned()),
        ("WISDOM__SERVER__MAX_CONNECTIONS".to_owned(), "200".to_owned()),
        ("WISDOM_PORT".to_owned(), "tcp://10.0.0.1:7700".to_owned()),
    ];
    let flags = Flags::default().set("server.listen", Some("127.0.0.1:3".into())).set("admin.listen", None);
    let layers = Layers { environment, flags, ..from_file(&folder.file("server.toml", text)) };
    let settings = load(&layers).unwrap();
    assert_eq!(settings.listeners[0].address.port(), 3);
    assert_eq!(settings.caps.connections, 200);
    assert_eq!(settings.admin_listen, None);
    let printed = print(&settings);
    for (line, origin) in [
        ("listen = \"127.0.0.1:3\" ", "# flag --listen"),
        ("max_connections = 200 ", "# environment variable WISDOM__SERVER__MAX_CONNECTIONS"),
        ("listen = \"off\" ", "# file "),
        ("max_connections_per_source = ", "# default"),
    ] {
        assert!(
            printed.lines().any(|found| found.starts_with(line) && found.contains(origin)),
            "{line}: {printed}"
        );
    }
}

#[test]
fn who_names_no_service_gets_the_only_one() {
    let default = |keys: &[(&str, &str)]| settings_with(keys).services.named(None).unwrap().name.to_string();
    assert_eq!(default(&[]), "quotes");
    assert_eq!(default(&[("services.gold.floor", "8")]), "gold");
    let two = [("services.gold.floor", "8"), ("services.quotes.floor", "8")];
    assert_eq!(default(&two), "quotes");
    assert_eq!(default(&[&two[..], &[("server.default_service", "gold")]].concat()), "gold");
}

#[test]
fn texts_of_the_environment_arrive_as_typed() {
    for realm in ["0123", "true", " x ", "", "a,b", "1e3", "\"", "é"] {
        assert_eq!(settings_with(&[("challenge.realm", realm)]).realm.as_str(), realm);
    }
    let settings = settings_with(&[("challenge.bind_source", "false"), ("timeouts.hold", "1m 30s")]);
    assert!(!settings.bind_source);
    assert_eq!(settings.timeouts.hold, Duration::from_secs(90));
}

/// A good value for every kind, as the environment has it and as TOML has it; none is a default.
fn sample(kind: Kind, name: &str) -> (String, String) {
    let quoted = |text: &str| (text.to_owned(), format!("{text:?}"));
    match kind {
        Kind::Choice(choices) => quoted(choices[choices.len() - 1]),
        Kind::Text { .. } => quoted("0123"),
        Kind::Name => quoted("gold"),
        Kind::Filter => quoted("trace"),
        Kind::Integer { .. } if name.starts_with("keys.") => (name.len().to_string(), name.len().to_string()),
        Kind::Integer { min, .. } => (min.max(33).to_string(), min.max(33).to_string()),
        Kind::Span { .. } => quoted("33s"),
        Kind::Switch => ("true".into(), "true".into()),
        Kind::Address => quoted("127.0.0.1:33"),
        Kind::AddressOrOff => quoted("off"),
        Kind::Path => quoted("/tmp/33"),
        Kind::Upstream => quoted("[::1]:33"),
        Kind::Collector => quoted("http://[::1]:33/a"),
        Kind::Share => quoted("3/3"),
        Kind::Networks { .. } => ("10.0.0.0/8,::1".into(), "[\"10.0.0.0/8\", \"::1\"]".into()),
        Kind::Secret => (SECRET.into(), String::new()),
        Kind::Origins { .. } => ("https://a.example,*".into(), "[\"https://a.example\", \"*\"]".into()),
        Kind::Hosts { .. } => ("a.example,B".into(), "[\"a.example\", \"B\"]".into()),
        Kind::Url => quoted("http://127.0.0.1:33/"),
        Kind::Pointer => quoted("/33"),
        Kind::Names { .. } => ("almanac".into(), "[\"almanac\"]".into()),
        Kind::Paths { .. } | Kind::Credential => (String::new(), "[]".into()),
    }
}

#[test]
fn every_key_can_be_set_by_the_environment() {
    let mut set = Vec::new();
    for section in SECTIONS {
        let instances = match section.name {
            // What it is short for is set instead.
            "services.NAME" => vec!["services.gold".to_owned(), "services.quotes".to_owned()],
            "keys.SLOT" => ["current", "previous", "next"].map(|slot| section.instance(slot)).into(),
            _ => vec![section.example()],
        };
        for (instance, key) in
            instances.iter().flat_map(|name| section.keys.iter().map(move |key| (name, key)))
        {
            let name = full_name(instance, key.name);
            // The last choice is a tunnel, and the built-in service is none: between them they have every key.
            let default_kind = match instance.as_str() {
                "services.quotes" => Some("quotes"),
                "providers.almanac" => Some("http"),
                _ => None,
            };
            if default_kind.is_some() && key.name == "kind" || !key.is_for(default_kind.unwrap_or("tunnel")) {
                continue;
            }
            // One address and one origin of a secret are enough, and the others are looked at by tests of their own.
            if name != "server.listen"
                && !["file", "credential"].iter().any(|place| key.name.ends_with(place))
            {
                set.push((name.clone(), key.kind, sample(key.kind, &name)));
            }
        }
    }
    let environment = set.iter().map(|(name, _, (text, _))| (variable(name), text.clone())).collect();
    let settings = load(&Layers { environment, ..Layers::default() }).unwrap();
    let values = settings.effective.values();
    for (name, kind, (_, toml)) in set {
        let (_, shown) = values.iter().find(|(found, _)| *found == name).unwrap();
        let expected = if matches!(kind, Kind::Secret) { Shown::Hidden } else { Shown::Value(toml) };
        assert_eq!(*shown, expected, "{name}");
    }
    assert!(settings.listeners[0].address.port() == 33 && settings.services.iter().count() == 2);
    let name = settings.services.named(None).unwrap().name.clone();
    assert_eq!((name.as_str(), settings.environment), ("gold", Environment::Production));
}

#[test]
fn lists_come_by_comma_or_by_index() {
    let folder = Folder::new();
    let paths = ["a", "b"].map(|name| folder.file(name, format!("Saying {name}.")).display().to_string());
    let [a, b] = &paths;
    let both = paths.join(",");
    let cases: [&[(&str, &str)]; 2] = [
        &[("services.quotes.files", &both)],
        &[("services.quotes.files.0", a), ("services.quotes.files.1", b)],
    ];
    for case in cases {
        let settings = settings_with(&[case, &[("services.quotes.embedded", "false")]].concat());
        let crate::service::Kind::Quotes(quotes) = &settings.services.named(None).unwrap().kind else {
            panic!()
        };
        let texts = [0, 1].map(|choice| {
            quotes.quote(choice, wisdom_protocol::time::UnixMillis(0)).unwrap().text().to_owned()
        });
        assert_eq!(texts, ["Saying a.", "Saying b."]);
        assert!(print(&settings).contains(&format!("files = [\"{a}\", \"{b}\"]")));
    }
}

#[test]
fn what_is_printed_fed_back_gives_the_same() {
    let folder = Folder::new();
    let sayings = folder.file("sayings.json", "[\"Look twice.\"]");
    let key = folder.file("key", SECRET);
    let files = sayings.display().to_string();
    let keys = [
        ("listeners.b.address", "[::1]:7000"),
        ("listeners.a.address", "127.0.0.1:7000"),
        ("listeners.a.kind", "text"),
        ("listeners.a.service", "gold"),
        ("listeners.a.proxy_protocol", "required"),
        ("listeners.a.trusted", "10.0.0.0/8,2001:db8::7"),
        ("admin.listen", "off"),
        ("challenge.realm", " \"quoted\"\t# true "),
        ("timeouts.hold", "1m 30s 5ms"),
        ("services.gold.floor", "281474976710656"),
        ("services.gold.ceiling", "281474976710656"),
        ("services.gold.files", &files),
        ("services.quotes.embedded", "true"),
        ("services.ssh.kind", "tunnel"),
        ("services.ssh.upstream", "[::1]:22"),
        ("services.ssh.max_share_per_source", "2/3"),
        ("log.level", "wisdom_server=trace"),
        ("replay.directory", "/tmp/with space"),
        ("keys.current.id", "1"),
        ("keys.current.file", key.to_str().unwrap()),
    ];
    let environment: Vec<_> = keys.map(|(key, value)| (variable(key), value.to_owned())).into();
    let defaults = Layers::default();
    for layers in [Layers { environment, ..Layers::default() }, defaults] {
        let settings = load(&layers).unwrap();
        let printed = print(&settings);
        let again = load(&from_file(&folder.file("printed.toml", &printed)))
            .unwrap_or_else(|error| panic!("{error}\n{printed}"));
        assert_eq!(settings.effective.values(), again.effective.values(), "{printed}");
        assert_eq!((settings.listeners, settings.timeouts), (again.listeners, again.timeouts));
        assert_eq!(settings.ephemeral_key, again.ephemeral_key);
    }
}

#[test]
fn secrets_in_place_are_left_out_and_missed_when_fed_back() {
    let settings = settings_with(&[]);
    let printed = print(&settings);
    let fingerprint = "# SHA-256 of the secret begins with 630dcd29";
    assert!(printed.contains(fingerprint) && printed.contains("id = 7 "), "{printed}");
    let note = "# secret is not shown; it comes from environment variable WISDOM__KEYS__CURRENT__SECRET; to feed back: \
        WISDOM__KEYS__CURRENT__SECRET";
    assert!(printed.contains(note), "{printed}");
    for shown in [&printed, &format!("{settings:?}"), &summary(&settings), &settings.effective.set_keys()] {
        assert!(!shown.contains(&SECRET[..16]), "{shown}");
    }
    let folder = Folder::new();
    let fed_back = from_file(&folder.file("printed.toml", &printed));
    let error = load(&fed_back).unwrap_err().to_string();
    assert!(
        error.starts_with("keys.current: has no secret: set one of `file`, `credential` and `secret`"),
        "{error}"
    );
    let environment = vec![(variable("keys.current.secret"), SECRET.to_owned())];
    let again = load(&Layers { environment, ..fed_back }).unwrap();
    assert_eq!(settings.effective.values(), again.effective.values());
}

#[test]
fn credentials_come_from_the_directory_that_systemd_names() {
    let folder = Folder::new();
    folder.file("wisdom-key", format!("{SECRET}\n"));
    let mut environment = vec![
        (variable("keys.current.id"), "1".to_owned()),
        (variable("keys.current.credential"), "wisdom-key".to_owned()),
    ];
    let error =
        load(&Layers { environment: environment.clone(), ..Layers::default() }).unwrap_err().to_string();
    assert!(error.starts_with("keys.current.credential: there is no $CREDENTIALS_DIRECTORY"), "{error}");
    environment.push(("CREDENTIALS_DIRECTORY".to_owned(), folder.0.display().to_string()));
    let settings = load(&Layers { environment, ..Layers::default() }).unwrap();
    assert_eq!((settings.keys.current().0.0, settings.ephemeral_key), (1, false));
}

#[test]
fn a_named_file_is_read_before_the_system_one_and_that_only_where_it_exists() {
    let folder = Folder::new();
    let system = folder.file("system.toml", "");
    let read = |named: Option<&Path>, system: &Path| {
        Layers::of_process(named.map(Path::to_owned), system, std::iter::empty(), Flags::default()).file
    };
    assert_eq!(read(None, &system), Some(system.clone()));
    assert_eq!(read(None, &folder.0.join("missing.toml")), None);
    let named = folder.0.join("named.toml");
    assert_eq!(read(Some(&named), &system), Some(named));
}

#[test]
fn production_wants_keys_that_were_drawn() {
    let settings = settings_with(&[("environment", "production")]);
    assert!(!settings.ephemeral_key && settings.log_format == LogFormat::Json);
    assert_eq!((settings.log_level.as_str(), settings.warnings.len()), ("info", 1));
}

#[test]
fn the_commented_file_has_every_default() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../config/server.toml");
    let commented = load(&from_file(Path::new(file))).unwrap();
    assert_eq!(commented.effective.values(), load(&Layers::default()).unwrap().effective.values());
}
