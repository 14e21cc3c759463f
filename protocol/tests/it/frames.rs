//! `frames.json`: every frame that must be read, and every one that must be refused.

use std::collections::BTreeMap;

use serde_json::Value;
use wisdom_protocol::code::Code;
use wisdom_protocol::frame::{self, DecodeError, Decoded, Receiver};
use wisdom_protocol::message::Message;

use crate::vectors::{entries, hex, name};

fn receiver_of(entry: &Value) -> Receiver {
    match entry["to"].as_str().unwrap() {
        "server" => Receiver::Server,
        "client" => Receiver::Client,
        other => panic!("no receiver {other}"),
    }
}

fn read(entry: &Value) -> Result<Option<Message>, DecodeError> {
    match frame::decode(&hex(&entry["frame"]), receiver_of(entry))? {
        Decoded::Incomplete { .. } => Ok(None),
        Decoded::Frame(frame) => Message::decode(frame.message_type, frame.payload).map(Some),
    }
}

/// What a vector says, as this crate says it: it has one value for all that it does not know.
fn normalised(fields: &Value) -> Value {
    let mut fields = fields.clone();
    if let Some(code) = fields.get_mut("code") {
        *code = Code::parse(code.as_str().unwrap()).as_str().into();
    }
    if let Some(algorithm) = fields.get_mut("algorithm").filter(|algorithm| *algorithm != "sha256") {
        *algorithm = "unknown".into();
    }
    fields
}

#[test]
fn good_frames_say_what_they_say() {
    let mut seen = BTreeMap::new();
    for entry in entries("frames.json", "good") {
        let name = name(&entry);
        let message = read(&entry).unwrap_or_else(|error| panic!("{name}: {error}"));
        let message = message.unwrap_or_else(|| panic!("{name}: incomplete"));
        assert_eq!(message.message_type().name(), entry["type"].as_str().unwrap(), "{name}");
        let again: Value = serde_json::from_slice(&message.to_json()).unwrap();
        assert_eq!(again, normalised(&entry["fields"]), "{name}");
        *seen.entry(message.message_type().name()).or_insert(0) += 1;
    }
    assert_eq!(seen.len(), 5, "every message: {seen:?}");
}

#[test]
fn bad_frames_are_refused_with_their_code() {
    for entry in entries("frames.json", "bad") {
        let code = read(&entry).map_err(|error| error.code().as_str());
        assert_eq!(code, Err(entry["code"].as_str().unwrap()), "{}", name(&entry));
    }
}

#[test]
fn no_truncation_of_a_good_frame_is_a_frame_or_an_error() {
    for entry in entries("frames.json", "good") {
        let bytes = hex(&entry["frame"]);
        for length in (0..bytes.len()).step_by(1 + bytes.len() / 500) {
            let decoded = frame::decode(&bytes[..length], receiver_of(&entry));
            assert!(matches!(decoded, Ok(Decoded::Incomplete { .. })), "{}, {length} bytes", name(&entry));
        }
    }
}
