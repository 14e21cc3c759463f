//! What somebody may have meant by a key that does not exist.

use figment::value::Value;

use super::keys::{self, Found, SECTIONS, full_name};
use super::source::Origin;
use super::values::shown_path;

/// Below this, two names have little in common.
const MIN_LIKENESS: f64 = 0.7;

/// That there is no such key, and which one may have been meant.
pub(super) fn unknown(path: &[String], written: &Value, origin: &Origin) -> String {
    let what = if matches!(written, Value::Dict(..)) { "section" } else { "key" };
    let advice = match meant(path) {
        None => "`wisdom-server config-reference` lists all".into(),
        Some(key) if matches!(origin, Origin::Variable(_)) => {
            format!("did you mean `{key}`, {}?", keys::variable(&key))
        }
        Some(key) => format!("did you mean `{key}`?"),
    };
    format!("there is no such {what}; {advice}")
}

fn meant(path: &[String]) -> Option<String> {
    let written = shown_path(path);
    let candidates = candidates(path);
    let last = path.last()?;
    let best = candidates
        .iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(&written, candidate), candidate))
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .filter(|(likeness, _)| *likeness >= MIN_LIKENESS);
    // A key in the wrong section, or in none.
    let moved = || {
        let mut same = candidates.iter().filter(|candidate| candidate.rsplit('.').next() == Some(last));
        same.next().filter(|_| same.next().is_none())
    };
    best.map(|(_, candidate)| candidate).or_else(moved).cloned()
}

/// Every key, with the names that `path` has where the operator chooses them; sections too: a path may end at one.
fn candidates(path: &[String]) -> Vec<String> {
    let mut all = Vec::new();
    for section in SECTIONS {
        let chosen =
            path.get(1).filter(|_| matches!(keys::find(&path[..2]), Found::Section { complete: true }));
        let instance = match chosen {
            Some(name) if section.name.contains('.') && section.stem() == path[0] => section.instance(name),
            _ => section.example(),
        };
        all.extend(section.keys.iter().map(|key| full_name(&instance, key.name)));
        if !instance.is_empty() {
            all.push(instance);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likely_meanings() {
        let cases = [
            ("server.max_conections", Some("server.max_connections")),
            ("sever.listen", Some("server.listen")),
            ("timeout.hold", Some("timeouts.hold")),
            ("hold", Some("timeouts.hold")),
            ("enviroment", Some("environment")),
            ("service.quotes.floor", Some("services.quotes.floor")),
            ("services.gold.flor", Some("services.gold.floor")),
            ("keys.curent.file", Some("keys.current.file")),
            ("keys.previous.scret", Some("keys.previous.secret")),
            ("listen", None),
            ("metrics.colour", None),
            ("", None),
        ];
        for (written, expected) in cases {
            let path: Vec<String> = written.split('.').map(str::to_owned).collect();
            assert_eq!(meant(&path).as_deref(), expected, "{written}");
        }
    }
}
