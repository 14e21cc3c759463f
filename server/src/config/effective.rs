//! The values in force, as text with their origins: for `print-config` and the log of the start. Holds no secret.

use super::keys::full_name;
use super::source::Origin;
use super::values::Values;

/// Every value in force, in the order of the reference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effective {
    pub(super) sections: Vec<EffectiveSection>,
}

/// The values of one section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EffectiveSection {
    /// Such as `services.quotes`; empty for the top level.
    pub(super) name: String,
    pub(super) values: Vec<EffectiveValue>,
    /// For a key: how its secret may be told from another without being seen.
    pub(super) fingerprint: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EffectiveValue {
    pub(super) key: &'static str,
    pub(super) shown: Shown,
    pub(super) origin: Origin,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// In TOML.
    Value(String),
    /// A secret given in place.
    Hidden,
    /// No value, which means something else than any.
    Unset,
}

impl EffectiveValue {
    /// Whether somebody has set it.
    pub(super) fn is_set(&self) -> bool {
        self.origin != Origin::Default && self.shown != Shown::Unset
    }
}

impl Effective {
    /// What is in force of `values`, with the fingerprints of secrets by section.
    pub(super) fn new(values: &Values, fingerprints: &[(String, String)]) -> Self {
        let section = |(name, keys): (String, &'static [super::keys::Key])| {
            let in_force = keys.iter().filter(|key| values.is_in_force(&name, key));
            let values = in_force.map(|key| {
                let full = full_name(&name, key.name);
                let shown = match values.value(&full) {
                    Some(value) => value.to_toml().map_or(Shown::Hidden, Shown::Value),
                    None => Shown::Unset,
                };
                EffectiveValue { key: key.name, shown, origin: values.origin(&full) }
            });
            let values = values.collect();
            let fingerprint = fingerprints.iter().find(|(section, _)| *section == name);
            EffectiveSection { values, fingerprint: fingerprint.map(|(_, text)| text.clone()), name }
        };
        Self { sections: values.sections_in_force().into_iter().map(section).collect() }
    }

    /// What somebody has set, as `key=value`, parted by spaces; secrets by their names alone.
    #[must_use]
    pub fn set_keys(&self) -> String {
        let mut set = Vec::new();
        for section in &self.sections {
            for value in section.values.iter().filter(|value| value.origin != Origin::Default) {
                let name = full_name(&section.name, value.key);
                match &value.shown {
                    Shown::Value(shown) => set.push(format!("{name}={shown}")),
                    Shown::Hidden => set.push(format!("{name}=(not shown)")),
                    Shown::Unset => {}
                }
            }
        }
        set.join(" ")
    }

    /// Full name and text of every value, for comparing configurations: origins are left out.
    #[cfg(test)]
    pub(super) fn values(&self) -> Vec<(String, Shown)> {
        let of = |section: &EffectiveSection| -> Vec<(String, Shown)> {
            let named = |value: &EffectiveValue| (full_name(&section.name, value.key), value.shown.clone());
            section.values.iter().map(named).collect()
        };
        self.sections.iter().flat_map(of).collect()
    }
}
