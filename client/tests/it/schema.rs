//! The published schemas hold for what is really printed, and leave none of it out.
//!
//! The check below knows the words that the schemas use and refuses any other, so that nothing is published unchecked. It
//! is stricter than the schemas in one point: a member that they do not describe is a mistake here.

use serde_json::Value;
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::{ErrorMessage, Quote, RequestId, SolutionFate};
use wisdom_client::protocol::service::ProviderName;
use wisdom_client::protocol::work::Work;

use crate::command::{ended, get, wisdom};
use crate::gate::{CHEAP, Gate};

fn schema(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn success() -> Value {
    schema(include_str!("../../schema/get.json"))
}

fn bench() -> Value {
    schema(include_str!("../../schema/bench.json"))
}

fn bench_solve() -> Value {
    schema(include_str!("../../schema/bench-solve.json"))
}

fn estimate() -> Value {
    schema(include_str!("../../schema/estimate.json"))
}

fn failure() -> Value {
    schema(include_str!("../../schema/failure.json"))
}

/// An event of `wisdom forward` is as published.
pub(crate) fn assert_event(value: &Value) {
    assert_holds(&schema(include_str!("../../schema/forward.json")), value);
}

/// What is wrong with `value`, at `path`.
fn mistakes(schema: &Value, value: &Value, path: &str) -> Vec<String> {
    let told = |what: String| vec![format!("{path}: {what}")];
    let mut found = Vec::new();
    for (word, is) in schema.as_object().unwrap() {
        found.extend(match word.as_str() {
            "$schema" | "$id" | "title" | "description" => vec![],
            "type" if has_type(is, value) => vec![],
            "type" => told(format!("{value} is not of type {is}")),
            "enum" if is.as_array().unwrap().contains(value) => vec![],
            "enum" => told(format!("{value} is none of {is}")),
            // Where nothing is known, nothing is asked of it.
            "minimum" | "maximum" | "pattern" if value.is_null() => vec![],
            "minimum" if value.as_f64() >= is.as_f64() => vec![],
            "maximum" if value.as_f64() <= is.as_f64() => vec![],
            "minimum" | "maximum" => told(format!("{value} is beyond {is}")),
            "pattern" if matches(is.as_str().unwrap(), value.as_str().unwrap_or_default()) => vec![],
            "pattern" => told(format!("{value} does not match {is}")),
            "required" => missing(is, value).into_iter().flat_map(told).collect(),
            "properties" => members(is, value, path),
            "items" => value.as_array().unwrap().iter().flat_map(|item| mistakes(is, item, path)).collect(),
            other => panic!("{path}: the check does not know {other:?}"),
        });
    }
    found
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

fn missing(names: &Value, value: &Value) -> Vec<String> {
    let names = names.as_array().unwrap().iter().map(|name| name.as_str().unwrap());
    names.filter(|name| value.get(name).is_none()).map(|name| format!("{name} is missing")).collect()
}

fn members(properties: &Value, value: &Value, path: &str) -> Vec<String> {
    let members = value.as_object().into_iter().flatten();
    let one = |(name, value): (&String, &Value)| match properties.get(name) {
        Some(schema) => mistakes(schema, value, &format!("{path}.{name}")),
        None => vec![format!("{path}: {name} is not described")],
    };
    members.flat_map(one).collect()
}

/// The patterns of the schemas: between `^` and `$`, characters and classes, each perhaps with `+`, `{n}` or `{n,m}`.
fn matches(pattern: &str, text: &str) -> bool {
    let mut pattern = pattern.strip_prefix('^').and_then(|rest| rest.strip_suffix('$')).unwrap();
    let mut rest = text;
    while !pattern.is_empty() {
        let (class, behind) = match pattern.strip_prefix('[') {
            Some(class) => class.split_once(']').unwrap(),
            None => pattern.split_at(1),
        };
        let (least, most, behind) = repeats(behind);
        let taken = rest.bytes().take(most).take_while(|&byte| in_class(class, byte)).count();
        if taken < least {
            return false;
        }
        (rest, pattern) = (&rest[taken..], behind);
    }
    rest.is_empty()
}

fn repeats(behind: &str) -> (usize, usize, &str) {
    if let Some(behind) = behind.strip_prefix('+') {
        return (1, usize::MAX, behind);
    }
    let Some((count, behind)) = behind.strip_prefix('{').and_then(|rest| rest.split_once('}')) else {
        return (1, 1, behind);
    };
    let (least, most) = count.split_once(',').unwrap_or((count, count));
    (least.parse().unwrap(), most.parse().unwrap(), behind)
}

fn in_class(class: &str, byte: u8) -> bool {
    let class = class.as_bytes();
    let in_range = class.windows(3).any(|w| w[1] == b'-' && (w[0]..=w[2]).contains(&byte));
    in_range || (class.contains(&byte) && (byte != b'-' || class.ends_with(b"-") || class.len() == 1))
}

fn assert_holds(schema: &Value, value: &Value) {
    assert_eq!(mistakes(schema, value, "$"), [""; 0], "{value}");
}

#[tokio::test]
async fn a_purchase_is_as_published() {
    for author in [Some("A gate"), None] {
        let gate = Gate::open().await;
        let script = async {
            let mut guest = gate.offer(CHEAP).await;
            let solution = guest.solution().await;
            let quote = Quote::new("Patience pays.", author).unwrap();
            let provider = author.and_then(|_| ProviderName::new("almanac"));
            guest.grant_quote(&solution, provider.into_iter().fold(quote, Quote::provided_by)).await;
        };
        assert_holds(&success(), &get(&gate, &["--json"], script).await.json());
    }
}

#[tokio::test]
async fn a_refusal_is_as_published() {
    let id = RequestId::parse("0192f0c1-7a3b-7c4d-8e5f-001122334455").unwrap();
    let bare = ErrorMessage::new(Code::UnknownService, "no");
    let full = ErrorMessage::new(Code::TooExpensive, "no").with_retry_after_ms(7).with_request_id(id);
    let full = full.with_work(Work::new(8).unwrap()).with_solution(SolutionFate::Unknown);
    for message in [bare, full] {
        for command in ["get", "challenge"] {
            let gate = Gate::open().await;
            let script = async { gate.accept().await.refuse(message.clone()).await };
            let command = wisdom(&[command, &gate.address().to_string(), "--json"]);
            assert_holds(&failure(), &ended(command, script).await.json());
        }
    }
}

#[tokio::test]
async fn figures_are_as_published() {
    let quick = ["--kernel", "scalar", "--threads", "2", "--json"];
    for (schema, arguments) in [
        (bench(), &["bench", "--seconds", "0.05"][..]),
        (bench(), &["bench", "--work", "2^17"]),
        (bench_solve(), &["bench", "--solve", "2^10", "--seconds", "0.05"]),
        (estimate(), &["estimate", "2^20"]),
        (estimate(), &["estimate", "500ms", "--on", "phone", "--rate", "5M"]),
    ] {
        let ended = ended(wisdom(&[arguments, &quick].concat()), async {}).await;
        assert_eq!((ended.code, &*ended.stderr), (Some(0), ""), "{arguments:?}");
        assert_holds(&schema, &ended.json());
    }
}

#[tokio::test]
async fn failures_of_every_command_are_as_published() {
    for arguments in [
        &["get", "127.0.0.1:1"][..],
        &["get", "--max-work", "many"],
        &["challenge", "127.0.0.1:1"],
        &["solve"],
        &["solve", "nothing"],
        &["bench", "--solve", "100"],
        &["estimate", "2^20", "--on", "phone"],
        &["redeem", "127.0.0.1:1", r#"{"challenge":"","work":1,"nonces":[0]}"#],
        &["top", "127.0.0.1:1"],
        &["top", "gate:0"],
        &["fetch"],
    ] {
        let ended = ended(wisdom(&[arguments, &["--json"]].concat()), async {}).await;
        assert_holds(&failure(), &ended.json());
    }
}

#[test]
fn what_is_wrong_is_found() {
    let found = |text: &str| mistakes(&failure(), &schema(text), "$").join("; ");
    for (text, words) in [
        ("[]", "$: [] is not of type \"object\""),
        ("{}", "error is missing"),
        (r#"{"error":{"kind":"odd","message":"x"}}"#, "$.error.kind: \"odd\" is none of"),
        (r#"{"error":{"kind":"usage","message":7}}"#, "$.error.message: 7 is not of type \"string\""),
        (r#"{"error":{"kind":"usage","message":"x","more":1}}"#, "$.error: more is not described"),
        (r#"{"error":{"kind":"usage","message":"x","work":-1}}"#, "-1 is beyond 0"),
        (r#"{"error":{"kind":"usage","message":"x","code":"No"}}"#, "does not match"),
    ] {
        assert!(found(text).contains(words), "{words:?} is not in {:?}", found(text));
    }
    for (text, good) in [("quotes", true), ("a-b_c", true), ("-a", false), ("", false), ("A", false)] {
        assert_eq!(matches("^[a-z0-9][a-z0-9_-]{0,31}$", text), good, "{text}");
    }
}
