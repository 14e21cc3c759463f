//! Too few descriptors: the server neither spins nor ends, and serves again when there are enough.

use std::net::TcpStream;
use std::process::Command;
use std::time::Instant;

use crate::gate::{Gate, Setup};
use crate::http::{Http, Metrics};
use crate::patience::eventually;
use crate::wire::{Wire, buy};

/// Of the time of one processor; a loop that spins takes all of it.
const IDLE_SHARE: f64 = 0.25;

/// Checks that the server takes next to no processor time while `wait` runs.
fn assert_idle(gate: &Gate, wait: impl FnOnce()) {
    let (began, used) = (Instant::now(), gate.cpu_seconds());
    wait();
    let (took, used) = (began.elapsed().as_secs_f64(), gate.cpu_seconds() - used);
    assert!(took >= 0.4, "{took} s are too short to tell");
    assert!(used < IDLE_SHARE * took, "{used} s of processor time in {took} s");
}

#[test]
fn more_connections_than_descriptors() {
    const ADMITTED: usize = 24;
    let gate = Setup::new()
        .under(&["prlimit", "--nofile=64:64"])
        // Deadlines are those of a server that is full.
        .set("timeouts.first_frame", "5s")
        .set("admission.lane_share", 0)
        .start();
    assert_eq!(gate.metrics().count("wisdom_connections_max"), ADMITTED as u64);
    let mut admitted: Vec<Wire> = (0..ADMITTED).map(|_| Wire::connect(gate.listen)).collect();
    // Who is reset may hear of it while it still connects.
    let beyond: Vec<_> = (ADMITTED..200).map(|_| Wire::try_connect(gate.listen)).collect();
    let (mut told, mut reset) = (0, 0);
    for answer in beyond.into_iter().map(|wire| wire.and_then(|mut wire| wire.try_read())) {
        match answer {
            Ok(Some(answer)) => {
                answer.assert_kept("busy");
                told += 1;
            }
            // What does not fit the lane for refusals is reset without a word.
            Err(error) => {
                assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset, "{error}");
                reset += 1;
            }
            Ok(None) => panic!("neither told nor reset"),
        }
    }
    assert!(told > 0 && reset > 0, "{told} beyond the cap were told, {reset} reset");
    let metrics = gate.metrics();
    assert_eq!(metrics.count("wisdom_connections"), ADMITTED as u64);
    assert_eq!(metrics.count("wisdom_connections_accepted_total"), 200);
    assert_eq!(metrics.refusals("connections_full"), told);
    assert_eq!(metrics.count("wisdom_connections_reset_total"), reset);
    assert_idle(&gate, || admitted[0].read().assert_kept("timeout"));
    drop(admitted);
    eventually("nobody is connected", || (gate.metrics().count("wisdom_connections") == 0).then_some(()));
    buy(gate.listen);
    assert_eq!(gate.metrics().count(EXHAUSTED), 0);
    gate.stop();
}

const EXHAUSTED: &str = "wisdom_accept_errors_total{kind=\"exhausted\"}";

/// Sets the soft limit on open files of a server that runs.
fn limit(gate: &Gate, descriptors: u32) {
    let (pid, limit) = (gate.pid().to_string(), format!("--nofile={descriptors}:"));
    assert!(Command::new("prlimit").args(["--pid", &pid, &limit]).status().unwrap().success());
}

#[test]
fn descriptors_that_are_taken_away_while_it_runs() {
    let gate = Setup::new().start();
    // The side port needs a descriptor for a connection, too: this one has it already.
    let mut side = Http::connect(gate.admin());
    assert_eq!(side.get("/readyz").status, 200);
    let mut holder = Wire::connect(gate.listen);
    assert_eq!(holder.ask().verdict(), "challenge");
    limit(&gate, 4);
    let mut waiting = Wire::connect(gate.listen);
    let _probe = TcpStream::connect(gate.admin()).unwrap();
    let times = |times| gate.logged_times("accept pauses", times);
    times(1);
    // A tenth of a second each: it pauses between one failure and the next.
    assert_idle(&gate, || times(9));
    assert!(Metrics::parse(&side.get("/metrics").body).count(EXHAUSTED) >= 9);
    let ready = side.get("/readyz");
    assert_eq!(ready.status, 503);
    assert!(ready.body.contains("not accepting"), "{}", ready.body);
    assert_eq!(holder.ask().verdict(), "challenge", "who is connected is served");
    limit(&gate, 1_024);
    assert_eq!(waiting.ask().verdict(), "challenge");
    assert_eq!(side.get("/readyz").status, 200);
    buy(gate.listen);
    drop((waiting, holder));
    gate.stop();
}

#[test]
fn a_limit_that_serves_nobody_is_an_error() {
    let (code, _, errors) = Setup::new().under(&["prlimit", "--nofile=63:63"]).run();
    assert_eq!(code, Some(3), "{errors}");
    assert!(errors.contains("the limit on open files is 63; at least 64 are needed"), "{errors}");
}
