//! `tokens.json`: labels, service hashes, source bindings, tokens, lifetimes.

use std::net::IpAddr;

use serde_json::Value;
use wisdom_protocol::mac::{MacKey, TOKEN_LABEL};
use wisdom_protocol::puzzle::PUZZLE_LABEL;
use wisdom_protocol::service::{Realm, SERVICE_LABEL, ServiceHash, ServiceName};
use wisdom_protocol::source::{SOURCE_LABEL, Source, SourceBinding};
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::{Epoch, KeyId, Salt, SourceFactor, Token, TokenFields, lifetime_ms};
use wisdom_protocol::work::{PuzzleCount, Work};

use crate::vectors::{entries, hex, hex_array, integer, name};

#[test]
fn labels() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/tokens.json");
    let all: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let labels = &all["labels"];
    assert_eq!(hex_array(&labels["token"]), TOKEN_LABEL);
    assert_eq!(hex_array(&labels["puzzle"]), PUZZLE_LABEL);
    assert_eq!(hex_array(&labels["service"]), SERVICE_LABEL);
    assert_eq!(hex_array(&labels["source"]), SOURCE_LABEL);
}

#[test]
fn service_hashes() {
    for entry in entries("tokens.json", "services") {
        let realm = Realm::new(entry["realm"].as_str().unwrap()).unwrap();
        let service = ServiceName::new(entry["service"].as_str().unwrap()).unwrap();
        assert_eq!(ServiceHash::new(&realm, &service).0, hex_array(&entry["hash"]), "{}", name(&entry));
    }
}

#[test]
fn source_bindings() {
    for entry in entries("tokens.json", "sources") {
        let address: IpAddr = entry["address"].as_str().unwrap().parse().unwrap();
        let binding = MacKey::new(&hex(&entry["key"])).unwrap().bind(&Source::from(address));
        assert_eq!(binding.0, hex_array(&entry["binding"]), "{}", name(&entry));
    }
}

fn fields_of(fields: &Value) -> TokenFields {
    TokenFields {
        local: fields["local"].as_bool().unwrap(),
        puzzles: PuzzleCount::new(integer(&fields["puzzles"])).unwrap(),
        key_id: KeyId(integer(&fields["key_id"]).try_into().unwrap()),
        epoch: Epoch(hex_array(&fields["epoch"])),
        issued: UnixMillis(integer(&fields["issued_ms"])),
        lifetime_ms: integer(&fields["lifetime_ms"]).try_into().unwrap(),
        source_factor: SourceFactor(integer(&fields["source_factor"]).try_into().unwrap()),
        work: Work::new(integer(&fields["work"])).unwrap(),
        service: ServiceHash(hex_array(&fields["service_hash"])),
        binding: SourceBinding(hex_array(&fields["source_binding"])),
        salt: Salt(hex_array(&fields["salt"])),
    }
}

#[test]
fn tokens_to_bytes_and_back() {
    for entry in entries("tokens.json", "tokens") {
        let name = name(&entry);
        let key = MacKey::new(&hex(&entry["key"])).unwrap();
        let fields = fields_of(&entry["fields"]);
        let token = Token::sign(&fields, &key);
        assert_eq!(token.as_bytes().as_slice(), hex(&entry["token"]), "{name}");
        assert_eq!(token.as_bytes()[88..], hex(&entry["mac"]), "{name}");
        assert_eq!(token.to_text(), entry["text"].as_str().unwrap(), "{name}");
        let read = Token::from_text(entry["text"].as_str().unwrap()).unwrap();
        assert_eq!(read.authenticate(&key), Ok(fields), "{name}");
    }
}

#[test]
fn lifetimes() {
    for entry in entries("tokens.json", "lifetimes") {
        let work = Work::new(integer(&entry["work"])).unwrap();
        assert_eq!(u64::from(lifetime_ms(work)), integer(&entry["lifetime_ms"]), "{}", name(&entry));
    }
}
