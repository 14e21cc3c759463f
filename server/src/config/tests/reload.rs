//! Reading again for a running server: what takes effect, what waits, what is told, and what is refused.

use super::super::effect::{Effect, effect};
use super::*;
use crate::text_file::{Stamp, Stamps};

/// What comes of changing the configuration of `from` to that of `to`.
fn from_to(from: &[(&str, &str)], to: &[(&str, &str)]) -> Result<Reloaded, ConfigError> {
    reload(&layers(to), &settings_with(from))
}

fn value(settings: &Settings, name: &str) -> Option<Shown> {
    settings.effective.values().into_iter().find(|(key, _)| key == name).map(|(_, shown)| shown)
}

#[test]
fn nothing_changed_is_no_change() {
    let keys = [("services.ssh.kind", "tunnel"), ("services.ssh.upstream", "127.0.0.1:22")];
    let same = [&keys[..], &[("server.default_service", "ssh")]].concat();
    let reloaded = from_to(&same, &same).unwrap();
    assert_eq!((reloaded.changes, reloaded.waiting), (vec![], vec![]));
}

#[test]
fn every_key_does_what_the_table_says_of_it() {
    // One change of every key that has a value by default, and of some others.
    let others = [
        ("server.default_service", "other"),
        ("log.level", "warn"),
        ("replay.directory", "/var/lib/wisdom"),
        ("challenge.realm", "another"),
        ("server.listen", "127.0.0.1:7702"),
        ("admin.listen", "off"),
        ("admin.allowed_origins", "https://a.example"),
        ("admin.allowed_hosts", "gate.example"),
        ("environment", "production"),
        ("log.format", "json"),
    ];
    let base = [("services.other.floor", "4"), ("services.quotes.floor", "8")];
    let mut seen = 0;
    for section in
        SECTIONS.iter().filter(|section| matches!(section.name, "server" | "timeouts" | "admin" | "replay"))
    {
        for key in section.keys {
            let name = full_name(section.name, key.name);
            let changed = match (key.kind, key.default) {
                (Kind::Integer { .. }, Some(_)) => "3",
                (Kind::Span { .. }, Some(_)) => "7s",
                (Kind::Switch, Some("true")) => "false",
                (Kind::Switch, Some(_)) if name != "admin.debug" => "true",
                _ => continue,
            };
            check_one(&base, &name, changed);
            seen += 1;
        }
    }
    assert!(seen > 15, "{seen}");
    for (name, changed) in others {
        check_one(&base, name, changed);
    }
}

fn check_one(base: &[(&str, &str)], name: &str, changed: &str) {
    let reloaded = from_to(base, &[base, &[(name, changed)]].concat()).unwrap();
    let (before, after) = (value(&settings_with(base), name), value(&reloaded.settings, name));
    let (live, waiting) = (reloaded.changes.join("; "), reloaded.waiting.join("; "));
    match effect(name) {
        Effect::Live => {
            assert_ne!(before, after, "{name}");
            assert!(live.starts_with(&format!("{name}: ")) && live.contains(changed), "{name}: {live}");
            assert_eq!(waiting, "", "{name}");
        }
        Effect::Restart(why) => {
            assert_eq!(before, after, "{name}");
            assert!(
                waiting.starts_with(&format!("{name}: ")) && waiting.contains(changed),
                "{name}: {waiting}"
            );
            assert!(waiting.ends_with(&format!(" ({why})")), "{waiting}");
            assert_eq!(live, "", "{name}");
        }
    }
}

#[test]
fn what_waits_is_named_and_the_rest_takes_effect() {
    let to = [("server.listen", "0.0.0.0:9"), ("services.quotes.floor", "4096"), ("timeouts.hold", "7s")];
    let reloaded = from_to(&[("services.quotes.floor", "64")], &to).unwrap();
    assert_eq!(reloaded.changes, ["timeouts.hold: \"20s\" -> \"7s\"", "services.quotes.floor: 64 -> 4096"]);
    let waiting = "server.listen: \"127.0.0.1:7700\" -> \"0.0.0.0:9\" (addresses are opened at the start)";
    assert_eq!(reloaded.waiting, [waiting]);
    assert_eq!(reloaded.settings.listeners[0].address.port(), 7700);
    assert_eq!(reloaded.settings.timeouts.hold, Duration::from_secs(7));
    let again = reload(&layers(&to), &reloaded.settings).unwrap();
    assert_eq!(
        (again.changes.len(), again.waiting),
        (0, vec![waiting.to_owned()]),
        "it waits until the restart"
    );
}

#[test]
fn listeners_stay_and_what_can_change_of_them_does() {
    let listener = |name: &'static str| (name, "127.0.0.1:0");
    let from =
        [listener("listeners.a.address"), ("listeners.a.kind", "text"), listener("listeners.b.address")];
    let to = [
        ("listeners.a.address", "127.0.0.1:9"),
        ("listeners.a.kind", "text"),
        ("listeners.a.service", "other"),
        ("services.other.floor", "4"),
        ("server.default_service", "other"),
        listener("listeners.c.address"),
    ];
    let Reloaded { settings, changes, waiting } = from_to(&from, &to).unwrap();
    let keys: Vec<&str> = settings.listeners.iter().map(|listener| listener.key.as_str()).collect();
    assert_eq!(keys, ["listeners.a.address", "listeners.b.address"]);
    assert_eq!(settings.listeners[0].address.port(), 0);
    let other = wisdom_protocol::service::ServiceName::new("other").unwrap();
    assert_eq!(settings.listeners[0].dialect, Dialect::Text(other));
    for expected in ["listeners.c: added", "listeners.b: removed", "listeners.a.address: "] {
        assert!(waiting.iter().any(|line| line.starts_with(expected)), "{expected}: {waiting:?}");
    }
    assert!(changes.iter().any(|line| line == "listeners.a.service: unset -> \"other\""), "{changes:?}");
}

#[test]
fn what_is_wrong_is_told_as_ever_and_what_does_not_fit_is_told_apart() {
    let wrong = from_to(&[], &[("services.quotes.floor", "0"), ("timeouts.hold", "x")]).unwrap_err();
    assert_eq!(
        wrong.mistakes,
        load(&layers(&[("services.quotes.floor", "0"), ("timeouts.hold", "x")])).unwrap_err().mistakes
    );
    // The text listener sells what is gone: by itself each of both configurations is good.
    let from = [
        ("listeners.a.address", "127.0.0.1:0"),
        ("listeners.a.kind", "text"),
        ("services.old.floor", "4"),
        ("listeners.a.service", "old"),
        ("server.default_service", "old"),
    ];
    let to = [("services.new.floor", "4"), ("server.default_service", "new")];
    let unfit = from_to(&from, &to).unwrap_err().to_string();
    for expected in
        ["listeners.a.service: \"old\" is not the name", "restart to take it all: listeners.a: removed"]
    {
        assert!(unfit.contains(expected), "{unfit}");
    }
}

#[test]
fn services_come_and_go() {
    let from = [("services.quotes.floor", "4"), ("services.old.floor", "4")];
    let to = [
        ("services.quotes.floor", "4"),
        ("services.ssh.kind", "tunnel"),
        ("services.ssh.upstream", "127.0.0.1:22"),
    ];
    let Reloaded { settings, changes, waiting } = from_to(&from, &to).unwrap();
    assert_eq!(
        changes,
        ["services.ssh: added (kind = \"tunnel\", upstream = \"127.0.0.1:22\")", "services.old: removed"]
    );
    assert_eq!((settings.services.iter().count(), waiting.len()), (2, 0));
}

#[test]
fn secrets_are_compared_and_not_told() {
    let other = "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f";
    let Reloaded { changes, .. } =
        from_to(&[], &[("keys.next.id", "8"), ("keys.next.secret", other)]).unwrap();
    let [added] = &changes[..] else { panic!("{changes:?}") };
    assert!(
        added
            .starts_with("keys.next: added (id = 8, secret is not shown, SHA-256 of its secret begins with "),
        "{added}"
    );
    let debug = |token: &str, secret: &str| {
        let mut layers = layers(&[("admin.debug", "true")]);
        layers.environment.retain(|(name, _)| !name.ends_with("SECRET"));
        layers.environment.push((variable("admin.debug_token"), token.to_owned()));
        layers.environment.push((variable("keys.current.secret"), secret.to_owned()));
        layers
    };
    let running = load(&debug(SECRET, SECRET)).unwrap();
    let changes = reload(&debug(other, other), &running).unwrap().changes.join("; ");
    assert!(changes.contains("keys.current: another secret (SHA-256 begins with 630dcd29 -> "), "{changes}");
    assert!(changes.contains("admin.debug: another token"), "{changes}");
    assert!(!changes.contains(other) && !changes.contains(SECRET), "{changes}");
}

#[test]
fn a_key_of_the_process_alone_stays_its_key() {
    let plain = Layers::default();
    let running = load(&plain).unwrap();
    let again = reload(&plain, &running).unwrap();
    let probe = wisdom_protocol::source::Source::V4([0; 4]);
    assert_eq!(again.settings.keys.current().1.bind(&probe), running.keys.current().1.bind(&probe));
    assert!(again.settings.ephemeral_key && again.changes.is_empty(), "{:?}", again.changes);
}

#[test]
fn the_files_that_were_read_are_known_as_they_were_also_where_they_were_wrong() {
    let as_they_are = |paths: &[&PathBuf]| -> Stamps {
        paths.iter().map(|path| ((*path).clone(), Stamp::of(path))).collect()
    };
    let folder = Folder::new();
    let quotes = folder.file("quotes", "One.\n");
    let missing = folder.0.join("missing");
    let text = |key: &Path| {
        format!("[keys.current]\nid = 1\nfile = {key:?}\n[services.quotes]\nfiles = [{quotes:?}]\n")
    };
    let key = folder.file("key", SECRET);
    let file = folder.file("server.toml", text(&key));
    let good = load(&from_file(&file)).unwrap();
    assert_eq!(good.files, as_they_are(&[&file, &key, &quotes]));
    assert!(good.key_written.is_some());
    folder.file("quotes", "Another.\n");
    assert_ne!(good.files, as_they_are(&[&file, &key, &quotes]), "written after it was read");
    let file = folder.file("server.toml", text(&missing));
    let wrong = reload(&from_file(&file), &good).unwrap_err();
    assert_eq!(wrong.files, as_they_are(&[&file, &missing, &quotes]));
    assert_eq!(wrong.files[&missing], None);
}
