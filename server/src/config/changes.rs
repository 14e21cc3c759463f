//! What is different between two configurations, in words for the log: `key: old -> new`, and never a secret.

use super::Settings;
use super::effective::{EffectiveSection, Shown};
use super::keys::full_name;

/// In the place of a value that nobody has set.
pub(super) const UNSET: &str = "unset";

/// What `new` has otherwise than `old`, one each, in the order of the reference.
pub(super) fn between(old: &Settings, new: &Settings) -> Vec<String> {
    let (before, after) = (&old.effective.sections, &new.effective.sections);
    let mut all = Vec::new();
    for section in after {
        match before.iter().find(|other| other.name == section.name) {
            Some(other) => within(other, section, &mut all),
            None => all.push(format!("{}: added ({})", section.name, summary(section))),
        }
    }
    let gone = before.iter().filter(|section| after.iter().all(|other| other.name != section.name));
    all.extend(gone.map(|section| format!("{}: removed", section.name)));
    let token = |settings: &Settings| settings.side.debugging.as_ref().map(|debug| debug.token_hash);
    if let (Some(before), Some(after)) = (token(old), token(new))
        && before != after
    {
        all.push("admin.debug: another token".into());
    }
    all
}

/// One change.
pub(super) fn line(key: &str, old: &str, new: &str) -> String {
    format!("{key}: {old} -> {new}")
}

fn within(old: &EffectiveSection, new: &EffectiveSection, all: &mut Vec<String>) {
    if let (Some(before), Some(after)) = (&old.fingerprint, &new.fingerprint)
        && before != after
    {
        all.push(format!("{}: another secret (SHA-256 begins with {before} -> {after})", new.name));
    }
    // A key that is for another kind of the section is in one of them alone.
    let mut names: Vec<&str> = old.values.iter().map(|value| value.key).collect();
    names.extend(
        new.values
            .iter()
            .map(|value| value.key)
            .filter(|key| old.values.iter().all(|value| value.key != *key)),
    );
    for name in names {
        let (before, after) = (shown(old, name), shown(new, name));
        if before != after {
            all.push(line(&full_name(&new.name, name), &before, &after));
        }
    }
}

fn shown(section: &EffectiveSection, key: &str) -> String {
    match section.values.iter().find(|value| value.key == key).map(|value| &value.shown) {
        Some(Shown::Value(text)) => text.clone(),
        Some(Shown::Hidden) => "(not shown)".into(),
        Some(Shown::Unset) | None => UNSET.into(),
    }
}

/// What somebody has set of a new section.
fn summary(section: &EffectiveSection) -> String {
    let fingerprint =
        section.fingerprint.as_ref().map(|text| format!("SHA-256 of its secret begins with {text}"));
    let set = section.values.iter().filter(|value| value.is_set()).map(|value| match &value.shown {
        Shown::Value(shown) => format!("{} = {shown}", value.key),
        Shown::Hidden | Shown::Unset => format!("{} is not shown", value.key),
    });
    let all: Vec<String> = set.chain(fingerprint).collect();
    if all.is_empty() { "as it is by default".into() } else { all.join(", ") }
}
