//! Every key of the configuration: the one table from which values are checked and every reference is generated.
//!
//! Owns names, kinds, defaults and meanings. What they make of the server together is `resolve`'s.

mod admission;
mod listeners;
mod log;
mod pricing;
mod providers;
mod services;
mod side;
mod telemetry;
mod timeouts;

use std::time::Duration;

use super::kind::{Kind, Value};

/// Environment variables of the server begin so; sections are parted by two underscores as well.
pub(super) const VARIABLE_PREFIX: &str = "WISDOM__";
/// Where a name chosen by the operator stands in a section's name.
pub(super) const NAME: &str = "NAME";
/// Where one of a few fixed names stands.
pub(super) const SLOT: &str = "SLOT";

/// A group of keys.
#[derive(Debug)]
pub(super) struct Section {
    /// Such as `services.NAME`; empty for the top level.
    pub(super) name: &'static str,
    pub(super) meaning: &'static str,
    pub(super) instances: Instances,
    pub(super) keys: &'static [Key],
}

/// How often a section may occur.
#[derive(Debug)]
pub(super) enum Instances {
    /// It is always there.
    One,
    /// Under names chosen by the operator. Where there is none, `built_in` is.
    Named { max: usize, example: &'static str, built_in: Option<&'static str> },
    /// Under these names.
    Slots(&'static [&'static str]),
}

/// One key.
#[derive(Debug)]
pub(super) struct Key {
    /// The last part of its name.
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    /// As text; none where unset means something else than any value.
    pub(super) default: Option<&'static str>,
    /// In TOML, for a key without a default.
    pub(super) example: &'static str,
    pub(super) unit: &'static str,
    pub(super) flag: Option<&'static str>,
    /// The one value of the section's `kind` that it is for.
    pub(super) only_for: Option<&'static str>,
    pub(super) meaning: &'static str,
}

impl Key {
    const fn new(name: &'static str, kind: Kind, meaning: &'static str) -> Self {
        Self { name, kind, default: None, example: "", unit: "", flag: None, only_for: None, meaning }
    }

    const fn default(self, default: &'static str) -> Self {
        Self { default: Some(default), ..self }
    }

    const fn example(self, example: &'static str) -> Self {
        Self { example, ..self }
    }

    const fn unit(self, unit: &'static str) -> Self {
        Self { unit, ..self }
    }

    const fn flag(self, flag: &'static str) -> Self {
        Self { flag: Some(flag), ..self }
    }

    const fn only_for(self, kind: &'static str) -> Self {
        Self { only_for: Some(kind), ..self }
    }

    /// Whether it is for sections of this `kind`.
    pub(super) fn is_for(&self, kind: &str) -> bool {
        self.only_for.is_none_or(|only| only == kind)
    }

    /// The default, read as any other value is.
    pub(super) fn default_value(&self) -> Option<Value> {
        self.default.and_then(|text| self.kind.read(&text.into(), super::kind::Layer::Texts).ok())
    }
}

/// What a section is for that has no `kind` written.
pub(super) const DEFAULT_KIND: &str = "quotes";

/// Shorter and honest peers far away fail; longer and a silent one holds a descriptor for nothing.
const TIMEOUT: Kind = Kind::Span { min: Duration::from_millis(10), max: Duration::from_hours(1) };

const fn count(max: u64) -> Kind {
    Kind::Integer { min: 1, max }
}

/// All sections, in the order of the reference.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        name: "",
        meaning: "",
        instances: Instances::One,
        keys: &[Key::new(
            "environment",
            Kind::Choice(&["development", "production"]),
            "development runs with nothing configured and signs with a key of its own; production insists on \
                keys.current",
        )
        .default("development")
        .flag("--environment")],
    },
    Section {
        name: "server",
        meaning: "The gate.",
        instances: Instances::One,
        keys: &[
            Key::new(
                "listen",
                Kind::Address,
                "where clients connect; short for one section listeners.NAME, and not beside one",
            )
            .default("127.0.0.1:7700")
            .flag("--listen"),
            Key::new(
                "default_service",
                Kind::Name,
                "what a client gets that names no service; unset is the only service, or \"quotes\" of several, and without that a mistake",
            )
            .example("\"quotes\""),
            Key::new(
                "max_connections",
                count(1_000_000),
                "live at once; fewer where the limit on open files is lower",
            )
            .default("10000")
            .unit("connections"),
            Key::new(
                "max_connections_per_source",
                count(1_000_000),
                "live at once from one IPv4 address or IPv6 /64",
            )
            .default("128")
            .unit("connections"),
            Key::new(
                "max_requests_per_connection",
                count(1_000_000_000),
                "challenges and solutions on one connection",
            )
            .default("64")
            .unit("requests"),
            Key::new("drain_timeout", TIMEOUT, "after SIGTERM, what is under way may end within this")
                .default("30s"),
            Key::new(
                "watch_files",
                Kind::Switch,
                "read everything again, as SIGHUP does, when a file that was read has changed; looked at every second",
            )
            .default("true"),
        ],
    },
    listeners::SECTION,
    Section {
        name: "timeouts",
        meaning: "Deadlines of a connection. Absolute: bytes that trickle in extend none of them.",
        instances: Instances::One,
        keys: timeouts::KEYS,
    },
    Section {
        name: "admission",
        meaning: "Whom the gate lets in. All limits but lane_share are per source: an IPv4 address, or an IPv6 /64.",
        instances: Instances::One,
        keys: admission::KEYS,
    },
    Section {
        name: "memory",
        meaning: "When new connections are refused for want of memory.",
        instances: Instances::One,
        keys: admission::MEMORY_KEYS,
    },
    Section {
        name: "admin",
        meaning: "The side port: probes, metrics, profiles; see docs/OPERATIONS.md.",
        instances: Instances::One,
        keys: side::KEYS,
    },
    Section {
        name: "challenge",
        meaning: "What challenges are issued for.",
        instances: Instances::One,
        keys: &[
            Key::new("realm", Kind::Text { max_bytes: 64 }, "the same on all nodes that share keys").default(""),
            Key::new("bind_source", Kind::Switch, "a challenge is good only for the address (IPv6: /64) that asked")
                .default("true"),
        ],
    },
    Section {
        name: "keys.SLOT",
        meaning: "Signing keys: current signs; previous and next are accepted as well. Each has its secret from one of \
            file, credential and secret; `wisdom-server gen-key` makes one.",
        instances: Instances::Slots(&["current", "previous", "next"]),
        keys: &[
            Key::new("id", count(u32::MAX as u64), "names the key in challenges; no two keys share one").example("1"),
            Key::new("file", Kind::Path, "file with the secret").example("\"/etc/wisdom/key-1\""),
            Key::new("credential", Kind::Credential, "systemd credential with the secret (LoadCredential=)")
                .example("\"wisdom-key-1\""),
            Key::new("secret", Kind::Secret, "the secret in place; better in the environment than in a file")
                .example("\"64 hexadecimal digits\""),
        ],
    },
    Section {
        name: "replay",
        meaning: "The set of solutions that have been redeemed.",
        instances: Instances::One,
        keys: &[
            Key::new("max_entries", count(100_000_000), "remembered at once; full means refuse, never forget")
                .default("1000000")
                .unit("solutions"),
            Key::new(
                "directory",
                Kind::Path,
                "where the set survives a clean restart; without it, challenges do not",
            )
            .example("\"/var/lib/wisdom\""),
        ],
    },
    log::SECTION,
    telemetry::SECTION,
    pricing::SECTION,
    providers::SECTION,
    services::SECTION,
];

/// What a path of the configuration leads to.
pub(super) enum Found {
    Key(&'static Key),
    /// A whole section, or the way to one.
    Section {
        complete: bool,
    },
    Nothing,
}

/// What stands at `path`.
pub(super) fn find(path: &[String]) -> Found {
    let mut found = Found::Nothing;
    for section in SECTIONS {
        let segments: Vec<&str> = section.segments().collect();
        let common = segments.len().min(path.len());
        let leads = segments[..common].iter().zip(path).all(|(segment, name)| section.takes(segment, name));
        match path.get(segments.len()..) {
            None if leads => found = Found::Section { complete: false },
            Some([]) if leads => return Found::Section { complete: true },
            Some([name]) if leads => {
                if let Some(key) = section.keys.iter().find(|key| key.name == name) {
                    return Found::Key(key);
                }
            }
            _ => {}
        }
    }
    found
}

/// The key of this full name, such as `services.quotes.floor`.
pub(super) fn named(name: &str) -> Option<&'static Key> {
    let path: Vec<String> = name.split('.').map(str::to_owned).collect();
    match find(&path) {
        Found::Key(key) => Some(key),
        Found::Section { .. } | Found::Nothing => None,
    }
}

/// The section of which this is the first part of the name, such as `services`.
pub(super) fn named_section(stem: &str) -> Option<&'static Section> {
    SECTIONS.iter().find(|section| section.stem() == stem)
}

/// The environment variable of a key of this full name.
pub(super) fn variable(name: &str) -> String {
    format!("{VARIABLE_PREFIX}{}", name.to_ascii_uppercase().replace('.', "__"))
}

/// The full name of `key` in an instance of its section.
pub(super) fn full_name(instance: &str, key: &str) -> String {
    if instance.is_empty() { key.to_owned() } else { format!("{instance}.{key}") }
}

impl Section {
    fn segments(&self) -> impl Iterator<Item = &'static str> {
        self.name.split('.').filter(|segment| !segment.is_empty())
    }

    fn takes(&self, segment: &str, name: &str) -> bool {
        match (&self.instances, segment) {
            (Instances::Named { .. }, NAME) => true,
            (Instances::Slots(slots), SLOT) => slots.contains(&name),
            _ => segment == name,
        }
    }

    /// The section with `name` in the place of the operator's choice.
    pub(super) fn instance(&self, name: &str) -> String {
        self.segments()
            .map(|segment| if matches!(segment, NAME | SLOT) { name } else { segment })
            .collect::<Vec<_>>()
            .join(".")
    }

    /// What stands before the operator's choice, such as `services`.
    pub(super) fn stem(&self) -> &'static str {
        self.segments().next().unwrap_or_default()
    }

    /// The instance that a reference shows.
    pub(super) fn example(&self) -> String {
        match &self.instances {
            Instances::One => self.name.to_owned(),
            Instances::Named { example, .. } => self.instance(example),
            Instances::Slots(slots) => self.instance(slots.first().unwrap_or(&"")),
        }
    }

    /// Whether it is in force when nobody has written it.
    pub(super) fn is_built_in(&self) -> bool {
        matches!(self.instances, Instances::One | Instances::Named { built_in: Some(_), .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_and_every_example_is_good() {
        for (section, key) in
            SECTIONS.iter().flat_map(|section| section.keys.iter().map(move |key| (section, key)))
        {
            assert!(key.default.is_none() || key.default_value().is_some(), "{}.{}", section.name, key.name);
            assert!(
                key.default.is_some() == key.example.is_empty(),
                "{}: a default, or else an example",
                key.name
            );
            assert!(
                named(&full_name(&section.example(), key.name)).is_some_and(|found| std::ptr::eq(found, key))
            );
        }
    }

    #[test]
    fn variables_part_sections_by_two_underscores() {
        assert_eq!(variable("services.quotes.floor"), "WISDOM__SERVICES__QUOTES__FLOOR");
        assert_eq!(variable("environment"), "WISDOM__ENVIRONMENT");
    }
}
