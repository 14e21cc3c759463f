//! What was written, held against the key table: each value with its kind and its origin, or a mistake.
//!
//! Owns the values by full name. A value that is wrong has been noted and reads as its default, so that the rest can be
//! looked at too. What values mean together is `resolve`'s.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::time::Duration;

use figment::value::{Dict, Value as Written};
use wisdom_protocol::service::ServiceName;

use super::keys::{self, Found, Instances, Key, SECTIONS, full_name};
use super::kind::{Secret, Value};
use super::mistakes::ConfigError;
use super::source::{Merged, Origin};
use super::suggest;

/// See the module.
#[derive(Default)]
pub(super) struct Values {
    pub(super) given: BTreeMap<String, (Value, Origin)>,
    wrong: BTreeSet<String>,
    pub(super) sections: BTreeMap<String, Origin>,
}

impl Values {
    /// Everything in `merged`; mistakes go to `error`.
    pub(super) fn read(merged: &Merged, error: &mut ConfigError) -> Self {
        let mut values = Self::default();
        values.walk(&merged.values, &mut Vec::new(), merged, error);
        values.check_names(error);
        values
    }

    fn walk(&mut self, dict: &Dict, path: &mut Vec<String>, merged: &Merged, error: &mut ConfigError) {
        for (name, written) in dict {
            path.push(name.clone());
            let full = shown_path(path);
            match (keys::find(path), written) {
                (Found::Key(key), _) => self.check(key, full, written, merged, error),
                (Found::Section { complete }, Written::Dict(_, inner)) => {
                    if complete {
                        self.sections.insert(full, merged.origin(written));
                    }
                    self.walk(inner, path, merged, error);
                }
                (Found::Section { .. }, _) => {
                    error.mistake(&full, "is a section, not a value", &merged.origin(written));
                }
                (Found::Nothing, Written::Dict(_, inner)) if !inner.is_empty() => {
                    self.walk(inner, path, merged, error);
                }
                (Found::Nothing, _) => {
                    let origin = merged.origin(written);
                    error.mistake(&full, suggest::unknown(path, written, &origin), &origin);
                }
            }
            path.pop();
        }
    }

    fn check(
        &mut self,
        key: &Key,
        full: String,
        written: &Written,
        merged: &Merged,
        error: &mut ConfigError,
    ) {
        let origin = merged.origin(written);
        match key.kind.read(written, origin.layer()) {
            Ok(value) => {
                self.given.insert(full, (value, origin));
            }
            Err(problem) => {
                error.mistake(&full, problem, &origin);
                self.wrong.insert(full);
            }
        }
    }

    fn check_names(&self, error: &mut ConfigError) {
        for section in SECTIONS {
            let Instances::Named { max, .. } = &section.instances else { continue };
            let names = self.names(section.stem());
            if names.len() > *max {
                error.general(format_args!(
                    "{}: {} sections are more than {max}",
                    section.stem(),
                    names.len()
                ));
            }
            for name in names {
                let full = format!("{}.{name}", section.stem());
                let origin = &self.sections[&full];
                if ServiceName::new(name).is_none() {
                    let rule = "a name is 1 to 32 of a-z, 0-9, '_' and '-', the first a letter or digit";
                    error.mistake(&full, rule, origin);
                } else if name.contains("__") || name.ends_with('_') {
                    error.warn(format_args!(
                        "{full}: no environment variable can name it: two underscores part sections"
                    ));
                }
            }
        }
    }

    /// The names of the sections that are written under `stem`.
    pub(super) fn names(&self, stem: &str) -> Vec<&str> {
        let of_stem = |full: &'_ String| full.strip_prefix(stem).is_some_and(|rest| rest.starts_with('.'));
        self.sections.keys().filter(|full| of_stem(full)).map(|full| &full[stem.len() + 1..]).collect()
    }

    /// Whether a section of this full name is written.
    pub(super) fn has_section(&self, full: &str) -> bool {
        self.sections.contains_key(full)
    }

    /// Whether a value is written under this name, good or not.
    pub(super) fn is_written(&self, name: &str) -> bool {
        self.given.contains_key(name) || self.is_wrong(name)
    }

    /// Whether what is written under this name has been refused.
    pub(super) fn is_wrong(&self, name: &str) -> bool {
        self.wrong.contains(name)
    }

    /// Who said what is in force under this name.
    pub(super) fn origin(&self, name: &str) -> Origin {
        let of_section = || self.sections.get(name).cloned();
        self.given.get(name).map(|(_, origin)| origin.clone()).or_else(of_section).unwrap_or_default()
    }

    /// What is in force under this name: the value that was given, or else the default.
    pub(super) fn value(&self, name: &str) -> Option<Value> {
        let given = self.given.get(name).map(|(value, _)| value.clone());
        given.or_else(|| keys::named(name).and_then(Key::default_value))
    }

    /// A key of kind text, name, choice, path or credential; empty where there is none.
    pub(super) fn text(&self, name: &str) -> String {
        self.optional_text(name).unwrap_or_default()
    }

    /// The same for a key without a default.
    pub(super) fn optional_text(&self, name: &str) -> Option<String> {
        match self.value(name)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A whole number.
    pub(super) fn integer(&self, name: &str) -> Option<u64> {
        match self.value(name)? {
            Value::Integer(number) => Some(number),
            _ => None,
        }
    }

    /// A duration.
    pub(super) fn span(&self, name: &str) -> Option<Duration> {
        match self.value(name)? {
            Value::Span(span) => Some(span),
            _ => None,
        }
    }

    /// A switch.
    pub(super) fn switch(&self, name: &str) -> Option<bool> {
        match self.value(name)? {
            Value::Switch(switch) => Some(switch),
            _ => None,
        }
    }

    /// An address; none where it is "off".
    pub(super) fn address(&self, name: &str) -> Option<SocketAddr> {
        match self.value(name)? {
            Value::Address(address) => address,
            _ => None,
        }
    }

    /// A list.
    pub(super) fn list(&self, name: &str) -> Vec<String> {
        match self.value(name) {
            Some(Value::List(items)) => items,
            _ => Vec::new(),
        }
    }

    /// A secret that is given in place.
    pub(super) fn secret(&self, name: &str) -> Option<Secret> {
        match self.value(name)? {
            Value::Secret(secret) => Some(secret),
            _ => None,
        }
    }

    /// Sections in force by full name, with their keys, in the order of the reference.
    pub(super) fn sections_in_force(&self) -> Vec<(String, &'static [Key])> {
        let mut all = Vec::new();
        for section in SECTIONS {
            let mut instances: Vec<String> = match &section.instances {
                Instances::One => vec![section.name.to_owned()],
                Instances::Named { .. } => {
                    self.names(section.stem()).iter().map(|name| section.instance(name)).collect()
                }
                Instances::Slots(slots) => slots
                    .iter()
                    .map(|slot| section.instance(slot))
                    .filter(|full| self.has_section(full))
                    .collect(),
            };
            if let (true, Instances::Named { built_in: Some(name), .. }) =
                (instances.is_empty(), &section.instances)
            {
                instances.push(section.instance(name));
            }
            all.extend(instances.into_iter().map(|instance| (instance, section.keys)));
        }
        all
    }

    /// Whether the key is in force at all: `server.listen` is not where listeners are written, nor what is for services of
    /// another kind.
    pub(super) fn is_in_force(&self, instance: &str, key: &Key) -> bool {
        let short = full_name(instance, key.name) == "server.listen" && !self.names("listeners").is_empty();
        !short && (key.only_for.is_none() || key.is_for(&self.text(&full_name(instance, "kind"))))
    }
}

/// A path as it would be written, with quotes where a part is not a plain name.
pub(super) fn shown_path(path: &[String]) -> String {
    let plain = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    let parts = path
        .iter()
        .map(|part| if plain(part) { part.clone() } else { super::kind::clipped(&format!("{part:?}")) });
    parts.collect::<Vec<_>>().join(".")
}
