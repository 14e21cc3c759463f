//! Several addresses, and sayings from files.

use super::process::{Folder, Server};
use super::wire::Wire;

#[test]
fn every_listener_serves_and_the_log_names_all() {
    let folder = Folder::new();
    let file = folder.file("sayings", "Only this one.\n-- Nobody\n");
    let server = Server::start(&[
        ("listeners.inside.address", "127.0.0.1:0"),
        ("listeners.other.address", "[::1]:0"),
        ("services.quotes.embedded", "false"),
        ("services.quotes.files", &file),
    ]);
    let ready = server.line("ready");
    let (_, listeners) = ready.split_once("listeners=\"").unwrap();
    let listeners: Vec<&str> = listeners.split('"').next().unwrap().split(',').collect();
    assert_eq!(listeners.len(), 2, "{ready}");
    assert_eq!(listeners[0], server.address("listen").to_string(), "the first is the one called `listen`");
    for address in listeners {
        let (_, granted) = Wire::connect(address.parse().unwrap()).buy(None);
        let quote = granted.quote.unwrap();
        assert_eq!((quote.text(), quote.author()), ("Only this one.", Some("Nobody")));
    }
    server.stop();
}

#[test]
fn a_single_listener_is_called_listen_only() {
    let server = Server::start(&[("server.listen", "127.0.0.1:0"), ("log.format", "json")]);
    let ready: serde_json::Value = serde_json::from_str(&server.line("ready")).unwrap();
    assert!(ready["fields"]["listen"].is_string() && ready["fields"].get("listeners").is_none(), "{ready}");
    let set = ready["fields"]["set"].as_str().unwrap();
    assert!(
        set.contains("services.quotes.floor=4 ") && set.contains("keys.current.secret=(not shown)"),
        "{set}"
    );
    server.stop();
}
