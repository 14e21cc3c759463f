//! A wall clock that is set back by an hour revives nothing: not while the server runs, not across a restart.
//!
//! The real server runs under libfaketime (Debian package `faketime`), whose offset a file says; the monotonic clock
//! stays true, as it does when an operator or a time daemon sets the wall clock.

use std::path::{Path, PathBuf};

use serde_json::Value;
use wisdom_protocol::token::TokenFields;

use crate::gate::{Gate, Setup, key, with_message};
use crate::patience::eventually;
use crate::redeem::{issued, paid};
use crate::scratch::Scratch;
use crate::wire::{Solution, buy, redeem, solved};

/// Where Debian has the library, whatever the architecture.
fn library() -> PathBuf {
    let in_directory = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.unwrap().path().join("faketime/libfaketimeMT.so.1");
        path.exists().then_some(path)
    };
    std::fs::read_dir("/usr/lib").unwrap().find_map(in_directory).expect("apt-get install faketime")
}

/// A server whose wall clock is off by what the file `offset` in `directory` says.
fn start(listen: impl ToString, directory: &Path) -> Gate {
    Setup::new()
        .set("server.listen", listen)
        .set("replay.directory", directory.join("replay").display())
        .variable("LD_PRELOAD", library().display())
        .variable("FAKETIME_TIMESTAMP_FILE", directory.join("offset").display())
        .variable("FAKETIME_NO_CACHE", 1)
        .variable("DONT_FAKE_MONOTONIC", 1)
        .start()
}

/// Minutes since midnight in the timestamp of a log line, which the server's wall clock made.
fn minute(line: &Value) -> i64 {
    let time = line["timestamp"].as_str().unwrap().split('T').nth(1).unwrap();
    let mut parts = time.split(':').map(str::parse::<i64>);
    parts.next().unwrap().unwrap() * 60 + parts.next().unwrap().unwrap()
}

/// Whether `later` was logged about an hour before `earlier`, as the server's wall clock has it.
fn is_an_hour_before(later: &Value, earlier: &Value) -> bool {
    (57..=60).contains(&(minute(earlier) - minute(later)).rem_euclid(24 * 60))
}

/// Tokens that the clock might revive: unspent but over, spent and forgotten, spent.
struct Past {
    over: Solution,
    forgotten: Solution,
    spent: Solution,
}

impl Past {
    /// All of it behind `gate`, and nothing but `spent` remembered.
    fn of(gate: &Gate) -> Self {
        let short = |fields: TokenFields| paid(&TokenFields { lifetime_ms: 4_000, ..fields }, &key(), 64);
        let (over, forgotten) = (short(issued(gate)), short(issued(gate)));
        let past = Self { over, forgotten, spent: solved(gate.listen) };
        redeem(gate.listen, &past.forgotten).assert_granted();
        redeem(gate.listen, &past.spent).assert_granted();
        assert_eq!(gate.metrics().count("wisdom_replay_entries"), 2);
        eventually("the first is forgotten", || {
            (gate.metrics().count("wisdom_replay_entries") == 1).then_some(())
        });
        past
    }

    fn assert_stays(&self, gate: &Gate) {
        redeem(gate.listen, &self.forgotten).assert_error("expired");
        redeem(gate.listen, &self.over).assert_error("expired");
        redeem(gate.listen, &self.spent).assert_error("spent");
        buy(gate.listen);
    }
}

#[test]
fn set_back_while_the_server_runs() {
    let directory = Scratch::new();
    directory.file("offset", "+0");
    let gate = start("127.0.0.1:0", directory.path());
    let past = Past::of(&gate);
    directory.file("offset", "-1h");
    past.assert_stays(&gate);
    redeem(gate.listen, &solved(gate.listen)).assert_granted();
    gate.signal("TERM");
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0));
    let begins = with_message(&logs, "drain begins");
    let ready = with_message(&logs, "ready");
    assert!(is_an_hour_before(begins[0], ready[0]), "the clock was not set back: {logs:#?}");
}

#[test]
fn set_back_across_a_restart() {
    let directory = Scratch::new();
    directory.file("offset", "+0");
    let gate = start("127.0.9.6:0", directory.path());
    let listen = gate.listen;
    let past = Past::of(&gate);
    let unspent = solved(listen);
    let (ready, before) = (gate.logged("ready"), issued(&gate).issued);
    gate.stop();
    directory.file("offset", "-1h");
    let gate = start(listen, directory.path());
    assert!(is_an_hour_before(&gate.logged("ready"), &ready), "the clock was not set back");
    past.assert_stays(&gate);
    redeem(listen, &unspent).assert_granted();
    redeem(listen, &unspent).assert_error("spent");
    // The server's own clock goes on from where the last one stood, at most a purge behind it.
    assert!(issued(&gate).issued.0 + 1_000 >= before.0);
    gate.stop();
}

#[test]
fn set_back_across_a_crash() {
    let directory = Scratch::new();
    directory.file("offset", "+0");
    let gate = start("127.0.9.7:0", directory.path());
    let listen = gate.listen;
    let (spent, unspent) = (solved(listen), solved(listen));
    redeem(listen, &spent).assert_granted();
    gate.crash();
    directory.file("offset", "-1h");
    let gate = start(listen, directory.path());
    redeem(listen, &spent).assert_error("expired");
    redeem(listen, &unspent).assert_error("expired");
    buy(listen);
    gate.stop();
}
