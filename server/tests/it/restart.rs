//! What a restart and a crash leave of solutions: at most one grant, and none lost without need.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Barrier;

use serde_json::Value;

use crate::gate::{Gate, Setup, with_message};
use crate::patience::eventually;
use crate::scratch::Scratch;
use crate::wire::{Solution, Wire, buy, redeem, solved};

/// On an address of its own, so that no client's port is in the way when it starts again on the same one.
fn setup(listen: impl ToString, directory: &Path) -> Setup {
    Setup::new().set("server.listen", listen).set("replay.directory", directory.display())
}

#[test]
fn a_clean_restart_forgets_nothing() {
    let directory = Scratch::new();
    let gate = setup("127.0.9.1:0", directory.path()).start();
    let (spent, unspent) = (solved(gate.listen), solved(gate.listen));
    redeem(gate.listen, &spent).assert_granted();
    let listen = gate.listen;
    gate.stop();
    for _ in 0..2 {
        let gate = setup(listen, directory.path()).start();
        redeem(listen, &spent).assert_error("spent");
        gate.stop();
    }
    let gate = setup(listen, directory.path()).start();
    redeem(listen, &unspent).assert_granted();
    redeem(listen, &unspent).assert_error("spent");
    gate.stop();
    let gate = setup(listen, directory.path()).start();
    redeem(listen, &unspent).assert_error("spent");
    buy(listen);
    gate.stop();
}

#[test]
fn without_a_directory_a_restart_voids_what_was_issued_before() {
    let gate = Setup::new().start();
    let (spent, unspent) = (solved(gate.listen), solved(gate.listen));
    redeem(gate.listen, &spent).assert_granted();
    gate.stop();
    let gate = Setup::new().start();
    for solution in [spent, unspent] {
        redeem(gate.listen, &solution).assert_error("expired");
    }
    assert_eq!(gate.metrics().refusals("old_epoch"), 2);
    buy(gate.listen);
    gate.stop();
}

#[test]
fn after_a_crash_nothing_issued_before_is_granted() {
    let directory = Scratch::new();
    let gate = setup("127.0.9.2:0", directory.path()).start();
    let listen = gate.listen;
    let (spent, of_the_first) = (solved(listen), solved(listen));
    redeem(listen, &spent).assert_granted();
    gate.stop();
    // The snapshot is inherited by the second process, and gone with it.
    let gate = setup(listen, directory.path()).start();
    let (granted, unspent) = (solved(listen), solved(listen));
    redeem(listen, &granted).assert_granted();
    gate.crash();
    let gate = setup(listen, directory.path()).start();
    for solution in [spent, of_the_first, granted, unspent] {
        redeem(listen, &solution).assert_error("expired");
    }
    buy(listen);
    gate.stop();
}

/// Sends `solution` on one connection after the other until it is granted or void; says which.
fn insist(listen: SocketAddr, solution: &Solution) -> bool {
    eventually("a verdict", || {
        let mut wire = Wire::try_connect(listen).ok()?;
        wire.try_send(&solution.frame()).ok()?;
        let answer = wire.try_read().ok()??;
        match answer.verdict() {
            "granted" => Some(true),
            "spent" | "expired" => Some(false),
            "busy" | "draining" => None,
            other => panic!("{other}: {answer:?}"),
        }
    })
}

/// What 64 clients with one solution got, and what two servers, one after the other, logged.
struct Grants {
    received: usize,
    before: usize,
    after: usize,
}

/// How many of 64 clients are granted one solution while the server gets `signal`, once `moment` has come, and another takes
/// its place; and how many grants the two servers logged.
fn grants_around(listen: &str, signal: &str, moment: fn(&Gate)) -> Grants {
    const CLIENTS: usize = 64;
    let directory = Scratch::new();
    let gate = setup(listen, directory.path()).start();
    let (listen, solution) = (gate.listen, solved(gate.listen));
    let begin = Barrier::new(CLIENTS + 1);
    std::thread::scope(|scope| {
        let client = || {
            begin.wait();
            insist(listen, &solution)
        };
        let clients: Vec<_> = (0..CLIENTS).map(|_| scope.spawn(client)).collect();
        begin.wait();
        moment(&gate);
        gate.signal(signal);
        let (_, first) = gate.ended();
        let gate = setup(listen, directory.path()).start();
        let granted = clients.into_iter().map(|client| usize::from(client.join().unwrap())).sum();
        gate.signal("TERM");
        let (_, second) = gate.ended();
        let logged = |logs: &[Value]| with_message(logs, "granted").len();
        Grants { received: granted, before: logged(&first), after: logged(&second) }
    })
}

#[test]
fn one_of_many_around_a_clean_restart_is_granted() {
    for _ in 0..3 {
        let grants = grants_around("127.0.9.3:0", "TERM", |_| ());
        assert_eq!((grants.received, grants.before + grants.after), (1, 1));
    }
}

#[test]
fn at_most_one_of_many_around_a_crash_is_granted() {
    for _ in 0..3 {
        // A crash may also lose what was still to be sent or to be logged.
        let Grants { received, before, after } = grants_around("127.0.9.4:0", "KILL", |_| ());
        assert!(received <= 1 && before <= 1, "{received} received, {before} logged");
        assert_eq!(after, 0, "what was issued before a crash is void");
    }
}

#[test]
fn what_was_granted_before_a_crash_is_not_granted_after_it() {
    for _ in 0..3 {
        let granted_once = |gate: &Gate| drop(gate.granted(1));
        // The grant may be lost on its way out of the crash, but is never given again.
        let Grants { received, before, after } = grants_around("127.0.9.7:0", "KILL", granted_once);
        assert!(received <= 1 && before <= 1, "{received} received, {before} logged");
        assert_eq!(after, 0, "it was granted before already");
    }
}

#[test]
fn a_start_that_fails_leaves_the_snapshot_where_it_is() {
    let directory = Scratch::new();
    let gate = setup("127.0.9.6:0", directory.path()).start();
    let (listen, spent, unspent) = (gate.listen, solved(gate.listen), solved(gate.listen));
    redeem(listen, &spent).assert_granted();
    gate.stop();
    let somebody_else = std::net::TcpListener::bind(listen).unwrap();
    let (code, _, errors) = setup(listen, directory.path()).run();
    assert_eq!(code, Some(3), "{errors}");
    drop(somebody_else);
    let gate = setup(listen, directory.path()).start();
    redeem(listen, &spent).assert_error("spent");
    redeem(listen, &unspent).assert_granted();
    gate.stop();
}

#[test]
fn a_snapshot_that_cannot_be_left_is_told_by_the_exit_code() {
    let directory = Scratch::new();
    let gate = setup("127.0.0.1:0", directory.path()).start();
    buy(gate.listen);
    // Nobody, root included, writes a file where a directory is.
    std::fs::create_dir(directory.path().join("replay.snapshot.unfinished")).unwrap();
    gate.signal("TERM");
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(6), "{logs:#?}");
}

#[test]
fn a_directory_has_one_process() {
    let directory = Scratch::new();
    let gate = setup("127.0.0.1:0", directory.path()).start();
    let (code, _, errors) = setup("127.0.0.1:0", directory.path()).run();
    assert_eq!(code, Some(3), "{errors}");
    assert!(errors.contains("replay.directory"), "{errors}");
    assert!(errors.contains(directory.path().to_str().unwrap()), "{errors}");
    buy(gate.listen);
    gate.stop();
    setup("127.0.0.1:0", directory.path()).start().stop();
}

#[test]
fn a_damaged_snapshot_voids_and_is_told() {
    let directory = Scratch::new();
    let gate = setup("127.0.9.5:0", directory.path()).start();
    let (listen, solution) = (gate.listen, solved(gate.listen));
    gate.stop();
    let snapshot = directory.path().join("replay.snapshot");
    let mut bytes = std::fs::read(&snapshot).unwrap();
    bytes[9] ^= 1;
    std::fs::write(&snapshot, bytes).unwrap();
    let gate = setup(listen, directory.path()).start();
    gate.logged("the replay snapshot is unusable: challenges issued before are void");
    redeem(listen, &solution).assert_error("expired");
    buy(listen);
    gate.stop();
}
