//! A configuration in the place of the one in force: what of it takes effect now, what waits for a restart, and what changes.
//!
//! Owns the values that stay as they are while the server runs. What taking effect means is the gate's.

use std::collections::BTreeMap;

use super::effect::{self, Effect, FIXED_SECTIONS, SOCKETS};
use super::kind::Value;
use super::mistakes::ConfigError;
use super::source::{Layers, Origin};
use super::values::Values;
use super::{Settings, changes};
use crate::text_file::Occasion;

/// Of the values in force, those that only a restart changes: no secret is among them.
#[derive(Clone, Debug, Default)]
pub(super) struct Fixed {
    given: BTreeMap<String, (Value, Origin)>,
    sections: BTreeMap<String, Origin>,
}

/// A configuration that can take effect.
#[derive(Clone, Debug)]
pub struct Reloaded {
    /// What is in force from now on: as written, but for what waits for a restart.
    pub settings: Settings,
    /// What is different in it, one each, without secrets.
    pub changes: Vec<String>,
    /// What is written and waits for a restart, one each, with the reason.
    pub waiting: Vec<String>,
}

/// Reads all layers again, for a server that runs with `running`; everything that is wrong is told at once.
pub fn reload(layers: &Layers, running: &Settings) -> Result<Reloaded, ConfigError> {
    let (mut values, surroundings, error) = super::read(layers, Occasion::Again)?;
    let written = Settings::resolve(&values, &surroundings, error.clone())?;
    let waiting = values.keep(&running.fixed);
    let mut settings = if waiting.is_empty() {
        written
    } else {
        Settings::resolve(&values, &surroundings, error).map_err(|error| unfit(error, &waiting))?
    };
    if settings.ephemeral_key && running.ephemeral_key {
        // It is the process's own, not the configuration's.
        settings.keys = running.keys.clone();
    }
    Ok(Reloaded { changes: changes::between(running, &settings), settings, waiting })
}

/// What is written is good, but not together with what can't change now.
fn unfit(mut error: ConfigError, waiting: &[String]) -> ConfigError {
    let problem = format_args!(
        "the configuration is good, but not beside what only a restart changes; restart to take it all: {}",
        waiting.join("; ")
    );
    error.general(problem);
    error
}

impl Fixed {
    /// Those of `values`.
    pub(super) fn of(values: &Values) -> Self {
        let is_fixed = |name: &str| effect::effect(name) != Effect::Live || is_in_fixed_section(name);
        let given = values.given.iter().filter(|(name, _)| is_fixed(name));
        let sections = values.sections.iter().filter(|(name, _)| is_in_fixed_section(name));
        Self {
            given: given.map(|(name, value)| (name.clone(), value.clone())).collect(),
            sections: sections.map(|(name, origin)| (name.clone(), origin.clone())).collect(),
        }
    }
}

fn is_in_fixed_section(name: &str) -> bool {
    name.strip_prefix(FIXED_SECTIONS).is_some_and(|rest| rest.starts_with('.'))
}

/// The full name of the fixed section that `name` is in.
fn section_of(name: &str) -> Option<&str> {
    is_in_fixed_section(name).then(|| name.rsplit_once('.').map_or(name, |(section, _)| section))
}

impl Values {
    /// Keeps what is `fixed` as it is; tells what was written otherwise.
    pub(super) fn keep(&mut self, fixed: &Fixed) -> Vec<String> {
        let mut told = self.keep_sections(fixed);
        let names: std::collections::BTreeSet<String> =
            self.given.keys().chain(fixed.given.keys()).cloned().collect();
        for name in names {
            let Effect::Restart(why) = effect::effect(&name) else { continue };
            let wanted = self.shown(&name);
            match fixed.given.get(&name) {
                Some(value) => drop(self.given.insert(name.clone(), value.clone())),
                None => drop(self.given.remove(&name)),
            }
            let running = self.shown(&name);
            if wanted != running {
                told.push(changes::line(&name, &running, &wanted) + " (" + why + ")");
            }
        }
        told
    }

    fn keep_sections(&mut self, fixed: &Fixed) -> Vec<String> {
        let mut told = Vec::new();
        let written: Vec<String> =
            self.sections.keys().filter(|name| is_in_fixed_section(name)).cloned().collect();
        for section in written.iter().filter(|name| !fixed.sections.contains_key(*name)) {
            self.sections.remove(section);
            self.given.retain(|name, _| section_of(name) != Some(section));
            told.push(format!("{section}: added ({SOCKETS})"));
        }
        for (section, origin) in fixed.sections.iter().filter(|(name, _)| !written.contains(name)) {
            self.sections.insert(section.clone(), origin.clone());
            let kept = fixed.given.iter().filter(|(name, _)| section_of(name) == Some(section));
            self.given.extend(kept.map(|(name, value)| (name.clone(), value.clone())));
            told.push(format!("{section}: removed ({SOCKETS})"));
        }
        told
    }

    fn shown(&self, name: &str) -> String {
        self.value(name).and_then(|value| value.to_toml()).unwrap_or_else(|| changes::UNSET.into())
    }
}
