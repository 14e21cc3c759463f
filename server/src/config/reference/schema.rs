//! The JSON schema of the configuration file, draft 2020-12: for editors that complete and check while somebody types.

use serde_json::{Map, Value, json};

use super::super::keys::{Instances, Key, SECTIONS, Section};
use super::super::kind::{Kind, Value as Read};
use super::takes_effect;

const NAME_PATTERN: &str = "^[a-z0-9][a-z0-9_-]{0,31}$";

/// See the module.
pub(super) fn schema() -> String {
    let mut top = Map::new();
    for section in SECTIONS {
        match &section.instances {
            Instances::One if section.name.is_empty() => top.extend(properties(section)),
            Instances::One => {
                top.insert(section.name.into(), object(section));
            }
            Instances::Named { max, .. } => {
                let named = json!({
                    "type": "object",
                    "description": section.meaning,
                    "patternProperties": { NAME_PATTERN: object(section) },
                    "additionalProperties": false,
                    "maxProperties": max,
                });
                top.insert(section.stem().into(), named);
            }
            Instances::Slots(slots) => {
                let slots: Map<String, Value> =
                    slots.iter().map(|slot| ((*slot).to_owned(), object(section))).collect();
                let all = json!({ "type": "object", "properties": slots, "additionalProperties": false });
                top.insert(section.stem().into(), all);
            }
        }
    }
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Configuration of wisdom-server",
        "description": "Generated: wisdom-server config-reference --format json-schema",
        "type": "object",
        "properties": top,
        "additionalProperties": false,
    });
    format!("{schema:#}\n")
}

fn object(section: &Section) -> Value {
    json!({
        "type": "object",
        "description": section.meaning,
        "properties": properties(section),
        "additionalProperties": false,
    })
}

fn properties(section: &Section) -> Map<String, Value> {
    section.keys.iter().map(|key| (key.name.to_owned(), property(section, key))).collect()
}

fn property(section: &Section, key: &Key) -> Value {
    let mut property = match key.kind {
        Kind::Choice(choices) => json!({ "enum": choices }),
        Kind::Name => json!({ "type": "string", "pattern": NAME_PATTERN }),
        Kind::Integer { min, max } => json!({ "type": "integer", "minimum": min, "maximum": max }),
        Kind::Switch => json!({ "type": "boolean" }),
        Kind::Paths { max } | Kind::Networks { max } | Kind::Origins { max } | Kind::Hosts { max } => {
            json!({ "type": "array", "items": { "type": "string" }, "maxItems": max })
        }
        Kind::Names { max } => {
            json!({ "type": "array", "items": { "type": "string", "pattern": NAME_PATTERN }, "maxItems": max })
        }
        Kind::Url => json!({ "type": "string", "pattern": "^https?://" }),
        Kind::Pointer => json!({ "type": "string", "pattern": "^(/.*)?$" }),
        Kind::Span { .. } => json!({ "type": "string", "pattern": "^[0-9]" }),
        Kind::Path | Kind::Filter | Kind::Credential => json!({ "type": "string", "minLength": 1 }),
        Kind::Collector => json!({ "type": "string", "pattern": "^http://" }),
        Kind::Share => json!({ "type": "string", "pattern": "^[0-9]+/[0-9]+$" }),
        Kind::Text { .. } | Kind::Address | Kind::AddressOrOff | Kind::Upstream | Kind::Secret => {
            json!({ "type": "string" })
        }
    };
    let range = key.kind.range().filter(|_| !matches!(key.kind, Kind::Choice(_) | Kind::Switch));
    let range = range.map(|range| format!(" ({range})")).unwrap_or_default();
    property["description"] = format!("{}{range}; {}", key.meaning, takes_effect(section, key)).into();
    if matches!(key.kind, Kind::Secret) {
        property["writeOnly"] = true.into();
    }
    if let Some(default) = key.default_value() {
        property["default"] = match default {
            Read::Integer(number) => number.into(),
            Read::Switch(switch) => switch.into(),
            Read::List(items) => items.into(),
            Read::Text(_) | Read::Span(_) | Read::Address(_) | Read::Secret(_) => key.default.into(),
        };
    }
    property
}
