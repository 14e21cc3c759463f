//! Files that are wrong: everything stays as it is, and each time it is said why.

use std::process::Command;

use super::{READ, REFUSED, WAITS, all_reloads, floor, hang_up, price, under_load};
use crate::gate::with_message;
use crate::scratch::Scratch;
use crate::wire::solved;

/// What is wrong, and what is said of it.
const WRONG: [(&str, &str); 5] = [
    ("[services.quotes]\nfloor = 0\n", "services.quotes.floor: 0 is not in 1 to "),
    ("[services.quotes\n", "is not TOML"),
    ("[services.app]\nkind = \"tunnel\"\n", "services.app.upstream: is not set"),
    (
        "[keys.current]\nid = 1\nfile = \"/nonexistent/key\"\n",
        "keys.current.file: /nonexistent/key: No such file",
    ),
    ("[server]\nmax_conections = 4\n", "did you mean `server.max_connections`?"),
];

#[test]
fn a_hundred_broken_files_under_load_change_nothing_and_say_why_each_time() {
    const TIMES: usize = 100;
    let scratch = Scratch::new();
    let path = scratch.file("server.toml", &floor(64));
    // A line for each connection of the load would only delay those that are waited for.
    let quiet = super::setup(false).set("log.level", "warn,wisdom_server::lifecycle=info");
    let gate = quiet.argument("--config").argument(path.to_str().unwrap()).start();
    let held = solved(gate.listen);
    let taken = gate.metrics().count("wisdom_reload_success_timestamp_seconds");
    let bought = under_load(&gate, || {
        for (times, (wrong, why)) in (1..=TIMES).zip(WRONG.iter().cycle()) {
            scratch.file("server.toml", wrong);
            assert_eq!(hang_up(&gate, "refused"), times as u64);
            let refused = gate.logged_nth(REFUSED, times);
            let mistakes = refused["fields"]["mistakes"].as_str().unwrap();
            assert!(mistakes.contains(why), "{why}: {mistakes}");
        }
    });
    assert!(bought >= 10, "{bought} is no load");
    let metrics = gate.metrics();
    assert_eq!(metrics.count("wisdom_reload_failed"), 1);
    assert_eq!(metrics.count("wisdom_reload_success_timestamp_seconds"), taken);
    assert_eq!((price(&gate), metrics.all_refusals()), (64.into(), 0));
    crate::wire::redeem(gate.listen, &held).assert_granted();
    scratch.file("server.toml", &floor(128));
    assert_eq!(hang_up(&gate, "applied"), 1);
    assert_eq!((price(&gate), gate.metrics().count("wisdom_reload_failed")), (128.into(), 0));
    assert_eq!(all_reloads(&gate), TIMES as u64 + 1);
    gate.signal("TERM");
    let (code, logs) = gate.ended();
    assert_eq!((code, with_message(&logs, REFUSED).len()), (Some(0), TIMES));
}

#[test]
fn what_only_a_restart_could_bring_about_is_refused_as_a_whole() {
    let scratch = Scratch::new();
    let listener = |service: &str| {
        format!(
            "[listeners.text]\naddress = \"127.0.0.1:0\"\nkind = \"text\"\nservice = \"{service}\"\n[services.{service}]\n\
                floor = 8\n[server]\ndefault_service = \"{service}\"\n"
        )
    };
    let path = scratch.file("server.toml", &listener("old"));
    let gate = super::setup(false)
        .unset("server.listen")
        .set("keys.current.id", 1)
        .set("keys.current.secret", crate::gate::KEY_HEX)
        .argument("--config")
        .argument(path.to_str().unwrap())
        .start();
    // Without its listener, the service that it sells could go; but the listener stays until a restart.
    scratch.file("server.toml", "[server]\ndefault_service = \"new\"\n[services.new]\nfloor = 8\n");
    assert_eq!(hang_up(&gate, "refused"), 1);
    let refused = gate.logged(REFUSED)["fields"]["mistakes"].as_str().unwrap().to_owned();
    for expected in
        ["listeners.text.service: \"old\" is not the name", "restart to take it all: listeners.text: removed"]
    {
        assert!(refused.contains(expected), "{expected}: {refused}");
    }
    gate.signal("TERM");
    let (code, logs) = gate.ended();
    assert_eq!((code, with_message(&logs, WAITS).len()), (Some(0), 0));
}

#[test]
fn a_pipe_is_read_at_the_start_and_then_refused_before_anybody_waits_for_it() {
    let scratch = Scratch::new();
    let pipe = scratch.path().join("server.toml");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let writer = std::thread::spawn({
        let pipe = pipe.clone();
        move || std::fs::write(pipe, floor(64)).unwrap()
    });
    let gate = super::setup(true).argument("--config").argument(pipe.to_str().unwrap()).start();
    writer.join().unwrap();
    assert_eq!(price(&gate), 64);
    assert_eq!(hang_up(&gate, "refused"), 1);
    let mistakes = gate.logged(REFUSED)["fields"]["mistakes"].as_str().unwrap().to_owned();
    let why =
        format!("{}: it is a pipe, which is read at the start only; name a file, or restart", pipe.display());
    assert_eq!(mistakes, format!("configuration file {why}"));
    // A file in its place is read like any other.
    std::fs::remove_file(&pipe).unwrap();
    scratch.file("server.toml", &floor(128));
    gate.logged(READ);
    assert_eq!(price(&gate), 128);
    gate.stop();
}
