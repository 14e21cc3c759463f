//! The log line by which a server says that it serves, and where.
//!
//! Owns its shape only. The server logs JSON objects, one a line, with what belongs to the event at the top or in
//! `fields`; both are looked at, so that the log's layout may change.

use serde_json::Value;
use std::net::SocketAddr;

/// Where a server that is ready can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ready {
    /// The gate.
    pub(crate) listen: SocketAddr,
    /// The side port.
    pub(crate) admin: SocketAddr,
}

impl Ready {
    /// `None` for every other line.
    pub(crate) fn parse(line: &str) -> Option<Self> {
        let event: Value = serde_json::from_str(line).ok()?;
        if text(&event, "message")? != "ready" {
            return None;
        }
        let address = |key| text(&event, key)?.parse().ok();
        Some(Self { listen: address("listen")?, admin: address("admin")? })
    }
}

fn text<'a>(event: &'a Value, key: &str) -> Option<&'a str> {
    event.get(key).or_else(|| event.get("fields")?.get(key))?.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_ready_line_and_no_other() {
        let ready = |listen: &str, admin: &str| {
            Some(Ready { listen: listen.parse().unwrap(), admin: admin.parse().unwrap() })
        };
        for (line, expected) in [
            (
                r#"{"level":"INFO","fields":{"message":"ready","listen":"127.0.0.1:7","admin":"127.0.0.1:8"},"target":"x"}"#,
                ready("127.0.0.1:7", "127.0.0.1:8"),
            ),
            (
                r#"{"message":"ready","listen":"[::1]:7","admin":"127.0.0.1:8"}"#,
                ready("[::1]:7", "127.0.0.1:8"),
            ),
            (
                r#"{"message":"ready","fields":{"listen":"127.0.0.1:7","admin":"127.0.0.1:8"}}"#,
                ready("127.0.0.1:7", "127.0.0.1:8"),
            ),
            (r#"{"fields":{"message":"not ready","listen":"127.0.0.1:7","admin":"127.0.0.1:8"}}"#, None),
            (r#"{"fields":{"message":"ready","listen":"127.0.0.1:7"}}"#, None),
            (r#"{"fields":{"message":"ready","listen":"somewhere","admin":"127.0.0.1:8"}}"#, None),
            (r#"{"fields":{"message":"ready","listen":7,"admin":8}}"#, None),
            (r#"["ready"]"#, None),
            ("ready", None),
            ("", None),
        ] {
            assert_eq!(Ready::parse(line), expected, "{line}");
        }
    }
}
