//! A JSON value against a published schema: it holds, and leaves nothing out.
//!
//! Knows the words that the schema uses and refuses any other, so that nothing is published unchecked. Stricter than the
//! schema in one point: a member that is not described is a mistake here.

use serde_json::Value;

/// Panics with every mistake in `value`.
#[track_caller]
pub(crate) fn assert_holds(schema: &str, value: &Value) {
    let schema: Value = serde_json::from_str(schema).unwrap();
    assert_eq!(mistakes(&schema, &schema, value, "$"), [""; 0], "{value}");
}

fn mistakes(root: &Value, schema: &Value, value: &Value, path: &str) -> Vec<String> {
    let told = |what: String| vec![format!("{path}: {what}")];
    let mut found = Vec::new();
    for (word, is) in schema.as_object().unwrap() {
        found.extend(match word.as_str() {
            "$schema" | "$defs" | "title" | "description" => vec![],
            "$ref" => {
                let place = is.as_str().unwrap().strip_prefix('#').unwrap();
                mistakes(root, root.pointer(place).unwrap(), value, path)
            }
            "type" if has_type(is, value) => vec![],
            "type" => told(format!("{value} is not of type {is}")),
            "enum" if is.as_array().unwrap().contains(value) => vec![],
            "enum" => told(format!("{value} is none of {is}")),
            // Where there may be nothing, nothing is asked of it.
            "minimum" | "required" if value.is_null() => vec![],
            "minimum" if value.as_f64() >= is.as_f64() => vec![],
            "minimum" => told(format!("{value} is below {is}")),
            "required" => {
                let names = is.as_array().unwrap().iter().map(|name| name.as_str().unwrap());
                names
                    .filter(|name| value.get(name).is_none())
                    .map(|name| format!("{path}: no {name}"))
                    .collect()
            }
            "properties" => members(root, is, value, path),
            "additionalProperties" => value
                .as_object()
                .unwrap()
                .values()
                .flat_map(|value| mistakes(root, is, value, path))
                .collect(),
            "items" => {
                value.as_array().unwrap().iter().flat_map(|item| mistakes(root, is, item, path)).collect()
            }
            other => panic!("{path}: the check does not know {other:?}"),
        });
    }
    found
}

fn members(root: &Value, properties: &Value, value: &Value, path: &str) -> Vec<String> {
    let one = |(name, value): (&String, &Value)| match properties.get(name) {
        Some(schema) => mistakes(root, schema, value, &format!("{path}.{name}")),
        None => vec![format!("{path}: {name} is not described")],
    };
    value.as_object().into_iter().flatten().flat_map(one).collect()
}

fn has_type(name: &Value, value: &Value) -> bool {
    if let Some(names) = name.as_array() {
        return names.iter().any(|name| has_type(name, value));
    }
    match name.as_str().unwrap() {
        "null" => value.is_null(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_u64(),
        "boolean" => value.is_boolean(),
        other => panic!("the check does not know the type {other:?}"),
    }
}

#[test]
fn what_is_wrong_is_found() {
    let schema = r##"{"type":"object","required":["a"],"properties":{"a":{"$ref":"#/$defs/few"}},
        "$defs":{"few":{"type":"array","items":{"type":"integer","minimum":0}}}}"##;
    let schema: Value = serde_json::from_str(schema).unwrap();
    for (text, expected) in [
        (r#"{"a":[0,7]}"#, ""),
        ("{}", "$: no a"),
        ("[]", "$: no a; $: [] is not of type \"object\""),
        (r#"{"a":[-1]}"#, "$.a: -1 is below 0; $.a: -1 is not of type \"integer\""),
        (r#"{"a":[],"b":1}"#, "$: b is not described"),
    ] {
        let value = serde_json::from_str(text).unwrap();
        assert_eq!(mistakes(&schema, &schema, &value, "$").join("; "), expected, "{text}");
    }
}
