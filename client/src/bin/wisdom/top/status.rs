//! What is understood of a gate's status: the part of `docs/status.schema.json` that is shown.
//!
//! Owns that shape. Members that a server does not have are empty, and those that this client does not know are ignored; no
//! text in it is one that a terminal would obey.

use serde::Deserialize;
use serde_json::Value;
use wisdom_client::text;

use crate::exit::Failure;

/// The shape this client understands.
const SCHEMA: u64 = 1;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Status {
    pub(super) version: String,
    pub(super) now_ms: u64,
    pub(super) started_ms: u64,
    pub(super) uptime_seconds: u64,
    pub(super) summary: Summary,
    pub(super) connections: Filled,
    pub(super) replay: Filled,
    pub(super) outcomes: Outcomes,
    pub(super) services: Vec<Service>,
    pub(super) providers: Vec<Provider>,
    pub(super) refusals: Vec<Refusal>,
    pub(super) history: Points,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Summary {
    /// `good`, `strained` or `bad`.
    pub(super) state: String,
    pub(super) word: String,
    pub(super) why: String,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Filled {
    pub(super) now: u64,
    pub(super) max: u64,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Rated {
    pub(super) total: u64,
    pub(super) per_second: f64,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Outcomes {
    pub(super) accepted: Rated,
    pub(super) challenges: Rated,
    pub(super) grants: Rated,
    pub(super) refusals: Rated,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Service {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) price: Price,
    pub(super) challenges: Rated,
    pub(super) grants: Rated,
    pub(super) tunnel: Option<Tunnel>,
    pub(super) quotes: Option<Quotes>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Price {
    pub(super) work: u64,
    pub(super) bits: f64,
    pub(super) seconds: f64,
    pub(super) cause: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Tunnel {
    pub(super) upstream: String,
    pub(super) circuit: String,
    pub(super) live: u64,
    pub(super) max: u64,
    pub(super) waiting: u64,
}

/// Where the next quote of a service is from.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Quotes {
    /// `provider`, `own` or `nowhere`.
    pub(super) from: String,
    pub(super) provider: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Provider {
    pub(super) name: String,
    pub(super) circuit: String,
    pub(super) sayings: Filled,
    pub(super) last_failure: Option<LastFailure>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct LastFailure {
    pub(super) at_ms: u64,
    pub(super) why: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Refusal {
    pub(super) reason: String,
    pub(super) recent: u64,
    pub(super) total: u64,
    pub(super) per_second: f64,
}

/// Points of the charts, by column.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Points {
    pub(super) at_ms: Vec<u64>,
    pub(super) connections: Vec<f64>,
    pub(super) replay_entries: Vec<f64>,
    pub(super) price: Vec<f64>,
    pub(super) grants: Vec<f64>,
    pub(super) refusals: Vec<f64>,
}

impl Status {
    /// What `document` says.
    pub(super) fn of(document: &Value) -> Result<Self, Failure> {
        let odd = |what: String| {
            let hint = "a newer `wisdom` may know it; `wisdom top --json` prints it as it is";
            Failure::network(format!("the server's figures are not understood: {what}")).advising(hint)
        };
        match document.get("schema").map(Value::as_u64) {
            Some(Some(SCHEMA)) => {}
            Some(Some(other)) => return Err(odd(format!("they are of schema {other}, not {SCHEMA}"))),
            _ => return Err(odd("they name no schema".to_owned())),
        }
        serde_json::from_value(harmless(document.clone()))
            .map_err(|error| odd(text::line(&error.to_string()).to_string()))
    }

    /// With what was known before in front, where it is the same process that says so.
    pub(super) fn after(mut self, before: Self) -> Self {
        if before.started_ms == self.started_ms {
            self.history = before.history.followed_by(self.history);
        }
        self
    }
}

impl Points {
    /// More are not shown anywhere.
    const MAX: usize = 300;

    fn followed_by(self, later: Self) -> Self {
        fn joined<T>(mut before: Vec<T>, later: Vec<T>) -> Vec<T> {
            before.extend(later);
            before.drain(..before.len().saturating_sub(Points::MAX));
            before
        }
        Self {
            at_ms: joined(self.at_ms, later.at_ms),
            connections: joined(self.connections, later.connections),
            replay_entries: joined(self.replay_entries, later.replay_entries),
            price: joined(self.price, later.price),
            grants: joined(self.grants, later.grants),
            refusals: joined(self.refusals, later.refusals),
        }
    }
}

/// The same without anything that a terminal would obey. The parser has bounded how deep it is.
fn harmless(value: Value) -> Value {
    let line = |text: String| text::line(&text).to_string();
    match value {
        Value::String(text) => Value::String(line(text)),
        Value::Array(items) => items.into_iter().map(harmless).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (line(name), harmless(value))).collect()
        }
        other => other,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::json;

    use super::*;

    /// What a server says, as its own tests hold it against the schema.
    pub(in super::super) fn example() -> Status {
        Status::of(&serde_json::from_str(include_str!("../../../../../docs/status.example.json")).unwrap())
            .unwrap()
    }

    #[test]
    fn a_server_s_document_is_understood() {
        let status = example();
        assert_eq!(status.summary.word, "Unhealthy");
        assert_eq!(status.services.len(), 2);
        assert_eq!(status.services[1].tunnel.as_ref().unwrap().circuit, "open");
        assert_eq!(status.history.grants.len(), status.history.at_ms.len());
        assert!(!status.refusals.is_empty());
    }

    #[test]
    fn members_may_be_missing_or_new_but_not_another_schema() {
        let empty = Status::of(&json!({ "schema": 1, "later": [1] })).unwrap();
        assert_eq!((empty.services.len(), empty.connections.max), (0, 0));
        for (document, words) in [
            (json!({}), "no schema"),
            (json!([1]), "no schema"),
            (json!({ "schema": 2 }), "schema 2"),
            (json!({ "schema": 1, "services": 7 }), "not understood"),
        ] {
            let failure = Status::of(&document).unwrap_err();
            assert!(failure.message.contains(words) && failure.exit.code() == 3, "{failure:?}");
        }
    }

    #[test]
    fn no_text_moves_the_cursor() {
        let hostile = json!({ "schema": 1, "summary": { "word": "\u{1b}[2J", "why": "\u{9b}" } });
        let status = Status::of(&hostile).unwrap();
        assert_eq!(status.summary.word, r"\u{1b}[2J");
        assert_eq!(status.summary.why, r"\u{9b}");
    }

    #[test]
    fn points_of_one_process_follow_each_other() {
        let status = |started, at: &[u64]| {
            Status::of(&json!({ "schema": 1, "started_ms": started, "history": { "at_ms": at } })).unwrap()
        };
        let joined = status(1, &[3, 4]).after(status(1, &[1, 2]));
        assert_eq!(joined.history.at_ms, [1, 2, 3, 4]);
        assert_eq!(status(2, &[9]).after(joined).history.at_ms, [9]);
        let many: Vec<u64> = (0..300).collect();
        assert_eq!(status(1, &[300]).after(status(1, &many)).history.at_ms[0], 1);
    }
}
