//! Reading the configuration again while the server runs: what sets it off, what changes, what waits, what is told.

mod broken;
mod keys;
mod services;

use std::os::unix::fs::symlink;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::Value;

use crate::gate::{Gate, Setup};
use crate::patience::eventually;
use crate::scratch::Scratch;
use crate::wire::{Wire, buy};

/// What every file of these tests ends with: keys and a service whose challenges are solved at once.
const REST: &str = "
[keys.current]
id = 7
secret = \"7769736430000102030405060708090a0b0c0d0e0f101112131415161718deadbeef\"
[services.quotes]
puzzles = 4
";
const READ: &str = "configuration read again";
const REFUSED: &str = "the configuration is wrong and not taken; the one before it stays";
const WAITS: &str = "part of the configuration waits for a restart";

/// A server that leaves what these tests change to its file, which is looked at or not.
fn setup(watch: bool) -> Setup {
    let keys = ["services.quotes.floor", "services.quotes.puzzles", "keys.current.id", "keys.current.secret"];
    keys.into_iter().fold(Setup::new(), Setup::unset).set("server.watch_files", watch)
}

/// The same with `content` in its file.
fn start(scratch: &Scratch, watch: bool, content: &str) -> Gate {
    let path = scratch.file("server.toml", content);
    setup(watch).argument("--config").argument(path.to_str().unwrap()).start()
}

/// `floor` and what else is needed.
fn floor(floor: u32) -> String {
    format!("{REST}floor = {floor}\n")
}

fn price(gate: &Gate) -> Value {
    Wire::connect(gate.listen).ask().body["work"].clone()
}

/// Tells the server to read again and waits until it has: how often it has come out so.
fn hang_up(gate: &Gate, outcome: &str) -> u64 {
    let before = all_reloads(gate);
    gate.signal("HUP");
    eventually("the configuration is read", || (all_reloads(gate) > before).then_some(()));
    reloads(gate, outcome)
}

fn reloads(gate: &Gate, outcome: &str) -> u64 {
    gate.metrics().count(&format!("wisdom_reloads_total{{outcome=\"{outcome}\"}}"))
}

fn all_reloads(gate: &Gate) -> u64 {
    ["applied", "partly", "unchanged", "refused", "unread"].map(|outcome| reloads(gate, outcome)).iter().sum()
}

/// Does `change` while two clients buy one quote after the other, none of whom is ever refused; says how many they bought.
fn under_load(gate: &Gate, change: impl FnOnce()) -> usize {
    /// Ends the load also where `change` panics.
    struct Ends<'a>(&'a AtomicBool);
    impl Drop for Ends<'_> {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }
    let over = AtomicBool::new(false);
    let client = || {
        let bought = std::iter::repeat_with(|| buy(gate.listen));
        bought.take_while(|()| !over.load(Ordering::Relaxed)).count()
    };
    std::thread::scope(|scope| {
        let clients = [scope.spawn(client), scope.spawn(client)];
        let ends = Ends(&over);
        change();
        drop(ends);
        clients.map(|client| client.join().unwrap()).iter().sum()
    })
}

#[test]
fn a_file_that_changes_is_read_again_and_the_log_says_what_changed() {
    let scratch = Scratch::new();
    let gate = start(&scratch, true, &floor(64));
    let mut waiting = Wire::connect(gate.listen);
    assert_eq!(waiting.ask().body["work"], 64);
    let began = gate.metrics().count("wisdom_reload_success_timestamp_seconds");
    assert!(began > 1_700_000_000, "{began}");
    let file = scratch.file("server.toml", &floor(128));
    let read = gate.logged(READ);
    assert_eq!(read["fields"]["trigger"], "file");
    assert_eq!(read["fields"]["outcome"], "applied");
    assert_eq!(read["fields"]["changes"], "services.quotes.floor: 64 -> 128");
    assert_eq!(read["fields"]["files"], file.to_str().unwrap());
    assert_eq!(price(&gate), 128);
    assert_eq!(waiting.ask().body["work"], 128, "also on a connection that was there before");
    let metrics = gate.metrics();
    assert_eq!(metrics.count("wisdom_reload_failed"), 0);
    assert!(metrics.count("wisdom_reload_success_timestamp_seconds") >= began);
    drop(waiting);
    gate.stop();
}

#[test]
fn a_link_that_leads_elsewhere_is_a_change() {
    let scratch = Scratch::new();
    let at = |name: &str| scratch.path().join(name);
    for (version, floors) in [("v1", 64), ("v2", 128)] {
        std::fs::create_dir(at(version)).unwrap();
        std::fs::write(at(version).join("server.toml"), floor(floors)).unwrap();
    }
    // As a ConfigMap is mounted: the file is a link through a link, and that one is replaced.
    symlink("v1", at("..data")).unwrap();
    symlink("..data/server.toml", at("server.toml")).unwrap();
    let gate = setup(true).argument("--config").argument(at("server.toml").to_str().unwrap()).start();
    assert_eq!(price(&gate), 64);
    symlink("v2", at("..data_tmp")).unwrap();
    std::fs::rename(at("..data_tmp"), at("..data")).unwrap();
    gate.logged(READ);
    assert_eq!(price(&gate), 128);
    gate.stop();
}

#[test]
fn sighup_reads_again_at_once_and_files_are_not_watched_where_that_is_off() {
    let scratch = Scratch::new();
    let gate = start(&scratch, false, &floor(64));
    assert_eq!(hang_up(&gate, "unchanged"), 1);
    scratch.file("server.toml", &floor(128));
    assert_eq!(price(&gate), 64);
    assert_eq!(hang_up(&gate, "applied"), 1);
    assert_eq!(price(&gate), 128);
    let read = gate.logged_nth(READ, 2);
    assert_eq!(read["fields"]["trigger"], "SIGHUP");
    assert_eq!(all_reloads(&gate), 2);
    gate.stop();
}

#[test]
fn what_needs_a_restart_is_named_and_the_rest_takes_effect() {
    let scratch = Scratch::new();
    let gate = start(&scratch, false, &floor(64));
    scratch.file("server.toml", &format!("[server]\nmax_connections = 5\n{}", floor(128)));
    assert_eq!(hang_up(&gate, "partly"), 1);
    let waiting = gate.logged(WAITS)["fields"]["waiting"].as_str().unwrap().to_owned();
    assert!(waiting.starts_with("server.max_connections: 10000 -> 5 ("), "{waiting}");
    assert_eq!(gate.logged(READ)["fields"]["changes"], "services.quotes.floor: 64 -> 128");
    assert_eq!(price(&gate), 128);
    let metrics = gate.metrics();
    assert_eq!(metrics.count("wisdom_reload_waiting_keys"), 1);
    assert_ne!(metrics.count("wisdom_connections_max"), 5);
    scratch.file("server.toml", &floor(128));
    assert_eq!(hang_up(&gate, "applied"), 1, "the file is another, and what is in it is in force");
    assert_eq!(gate.metrics().count("wisdom_reload_waiting_keys"), 0);
    gate.stop();
}

#[test]
fn the_log_level_changes_while_it_is_written() {
    let scratch = Scratch::new();
    let with_level = |level: &str| format!("[log]\nlevel = \"{level}\"\n{}", floor(64));
    let gate = start(&scratch, false, &with_level("info"));
    buy(gate.listen);
    scratch.file("server.toml", &with_level("info,wisdom_server=debug"));
    assert_eq!(hang_up(&gate, "applied"), 1);
    buy(gate.listen);
    gate.logged("granted");
    scratch.file("server.toml", &with_level("warn"));
    assert_eq!(hang_up(&gate, "applied"), 2);
    buy(gate.listen);
    gate.signal("TERM");
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0));
    let count = |message| crate::gate::with_message(&logs, message).len();
    // The third is silent, and so is the end of its connection.
    assert_eq!((count("granted"), count("drain begins")), (1, 0), "{logs:#?}");
}
