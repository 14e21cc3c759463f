//! Traces as the JSON of OTLP, version 1: <https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding>. Ids are hexadecimal,
//! 64-bit numbers are text, enumerations are numbers.

use serde_json::{Value, json};
use tokio::time::Instant;
use wisdom_protocol::message::RequestId;

use super::{Trace, TraceSettings};
use crate::clock::Clock;
use crate::trail::{Part, Span};

/// `SPAN_KIND_INTERNAL`, `SPAN_KIND_SERVER` and `SPAN_KIND_CLIENT`.
const INTERNAL: u8 = 1;
const SERVER: u8 = 2;
const CLIENT: u8 = 3;
/// `STATUS_CODE_ERROR`.
const ERROR: u8 = 2;
/// What a connection is called whose end was our mistake, or a cut.
const FAULTS: [&str; 4] = ["broken", "panicked", "cut_off", "internal"];

/// One request's body: all of these traces.
pub(super) fn encode(
    traces: Vec<Trace>,
    settings: &TraceSettings,
    instance: RequestId,
    clock: &Clock,
) -> Vec<u8> {
    let spans: Vec<Value> = traces.into_iter().flat_map(|trace| spans(trace, clock)).collect();
    let version = env!("CARGO_PKG_VERSION");
    let resource = [
        text("service.name", &settings.service_name),
        text("service.version", version),
        text("service.instance.id", &instance.to_string()),
    ];
    let scope = json!({ "name": "wisdom-server", "version": version });
    let body = json!({ "resourceSpans": [{
        "resource": { "attributes": resource },
        "scopeSpans": [{ "scope": scope, "spans": spans }],
    }] });
    body.to_string().into_bytes()
}

/// The connection, and below it what it went through.
fn spans(trace: Trace, clock: &Clock) -> Vec<Value> {
    let Trace { id, source, began, ended, summary } = trace;
    let (parts, left_out) = summary.trail.into_spans();
    let mut all = vec![json!({
        "traceId": trace_id(id),
        "spanId": span_id(id, 0),
        "name": "connection",
        "kind": SERVER,
        "startTimeUnixNano": nanos(began, clock),
        "endTimeUnixNano": nanos(ended, clock),
        "attributes": [
            text("client.address", &source.to_string()),
            text("wisdom.outcome", summary.outcome),
            number("wisdom.challenges", u64::from(summary.challenges)),
            number("wisdom.grants", u64::from(summary.grants)),
            number("wisdom.work", summary.work),
            number("wisdom.spans_left_out", u64::from(left_out)),
        ],
        "status": status(summary.outcome),
    })];
    let mut whole = 0;
    for (index, part) in parts.iter().enumerate() {
        let index = index as u64 + 1;
        // Parts of a redemption come right behind it.
        let parent = if matches!(part.part, Part::Queue | Part::Dial) { whole } else { 0 };
        if parent == 0 {
            whole = index;
        }
        all.push(part_of(id, index, parent, part, clock));
    }
    all
}

fn part_of(id: RequestId, index: u64, parent: u64, span: &Span, clock: &Clock) -> Value {
    let mut attributes =
        vec![text("wisdom.request_id", &span.request.to_string()), text("wisdom.outcome", span.outcome)];
    if let Some(service) = &span.service {
        attributes.push(text("wisdom.service", service.as_str()));
    }
    json!({
        "traceId": trace_id(id),
        "spanId": span_id(id, index),
        "parentSpanId": span_id(id, parent),
        "name": span.part.label(),
        "kind": if span.part == Part::Dial { CLIENT } else { INTERNAL },
        "startTimeUnixNano": nanos(span.began, clock),
        "endTimeUnixNano": nanos(span.ended, clock),
        "attributes": attributes,
        "status": status(span.outcome),
    })
}

fn trace_id(id: RequestId) -> String {
    id.0.simple().to_string()
}

/// Distinct within a trace, and never all zero: the version of a UUID is in its first half.
fn span_id(id: RequestId, index: u64) -> String {
    let (high, low) = id.0.as_u64_pair();
    let random = (high << 48) ^ low;
    format!("{:016x}", random.wrapping_add(index).max(1))
}

fn nanos(at: Instant, clock: &Clock) -> String {
    clock.unix_nanos(at).to_string()
}

fn status(outcome: &str) -> Value {
    if FAULTS.contains(&outcome) { json!({ "code": ERROR, "message": outcome }) } else { json!({}) }
}

fn text(key: &str, value: &str) -> Value {
    json!({ "key": key, "value": { "stringValue": value } })
}

fn number(key: &str, value: u64) -> Value {
    json!({ "key": key, "value": { "intValue": value.to_string() } })
}
