//! No client holds a connection beyond a deadline, whatever it does or leaves undone (`PROTOCOL.md` section 10).
//!
//! Lower bounds are exact, because a test's watch starts before the server's. Upper bounds leave room for a noisy machine,
//! but none for a deadline that is extended by what the client does.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use crate::gate::{Gate, Setup};
use crate::patience::{PATIENCE, eventually};
use crate::wire::{Frame, Solution, Wire, buy, frame, request, solved};

const DEADLINE: Duration = Duration::from_millis(400);
/// How late an answer may be on a machine that does many other things.
const LATE: Duration = Duration::from_secs(4);
/// What trickles does so for longer than `DEADLINE` and `LATE` together, unless the server ends it.
const DRIP_EVERY: Duration = Duration::from_millis(20);
const DRIPS: usize = 400;

/// A server with one short deadline.
fn gate(key: &str) -> Gate {
    Setup::new().set(key, "400ms").start()
}

/// Checks that this is the answer to a deadline that passed, in its time, and that it ends the connection.
#[track_caller]
fn assert_timed_out(gate: &Gate, wire: &mut Wire, error: &Frame, began: Instant, reason: &str) {
    let took = began.elapsed();
    error.assert_kept("timeout");
    assert_eq!(error.body["retry_after_ms"], 0);
    assert!(took >= DEADLINE, "{took:?} is too soon");
    assert!(took < DEADLINE + LATE, "{took:?} is too late");
    wire.assert_end();
    assert_eq!(gate.metrics().refusals(reason), 1, "{reason}");
    buy(gate.listen);
}

/// Sends a byte at a time, slowly, until the server answers.
fn trickle(wire: &mut Wire, bytes: &[u8]) -> Frame {
    wire.stream().set_read_timeout(Some(DRIP_EVERY)).unwrap();
    for byte in bytes.iter().cycle().take(DRIPS) {
        let _ = wire.try_send(&[*byte]);
        match wire.stream().peek(&mut [0]) {
            Ok(_) => break,
            Err(error) => assert!(matches!(
                error.kind(),
                ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted
            )),
        }
    }
    wire.stream().set_read_timeout(Some(PATIENCE)).unwrap();
    wire.read()
}

#[test]
fn silence_after_connecting() {
    let gate = gate("timeouts.first_frame");
    let began = Instant::now();
    let mut wire = Wire::connect(gate.listen);
    let error = wire.read();
    assert_timed_out(&gate, &mut wire, &error, began, "first_frame_timeout");
    gate.stop();
}

#[test]
fn a_first_frame_that_trickles() {
    let gate = gate("timeouts.first_frame");
    let began = Instant::now();
    let mut wire = Wire::connect(gate.listen);
    let error = trickle(&mut wire, &frame(0x01, &[b' '; 4_000]));
    assert_timed_out(&gate, &mut wire, &error, began, "first_frame_timeout");
    gate.stop();
}

#[test]
fn a_later_frame_that_trickles() {
    let gate = gate("timeouts.frame");
    let mut wire = Wire::connect(gate.listen);
    assert_eq!(wire.ask().verdict(), "challenge");
    let began = Instant::now();
    let error = trickle(&mut wire, &frame(0x02, &[b' '; 4_000]));
    assert_timed_out(&gate, &mut wire, &error, began, "frame_timeout");
    gate.stop();
}

#[test]
fn a_later_frame_that_stops() {
    let gate = gate("timeouts.frame");
    let mut wire = Wire::connect(gate.listen);
    wire.redeem(&solved(gate.listen)).assert_granted();
    let began = Instant::now();
    wire.send(&request()[..9]);
    let error = wire.read();
    assert_timed_out(&gate, &mut wire, &error, began, "frame_timeout");
    gate.stop();
}

#[test]
fn a_frame_below_the_least_rate() {
    // Two seconds, and one for each KiB that the header has announced.
    const FLOOR: Duration = Duration::from_millis(2_090);
    let gate = Setup::new().set("timeouts.first_frame", "1m").set("timeouts.frame", "1m").start();
    let mut wire = Wire::connect(gate.listen);
    let began = Instant::now();
    let error = trickle(&mut wire, &frame(0x01, &[b' '; 100]));
    let took = began.elapsed();
    error.assert_kept("timeout");
    assert!((FLOOR..FLOOR + LATE).contains(&took), "{took:?}");
    assert_eq!(gate.metrics().refusals("frame_timeout"), 1);
    assert_eq!(gate.metrics().count("wisdom_offences_total{kind=\"timeout\"}"), 1);
    gate.stop();
}

#[test]
fn a_challenge_that_is_held_too_long() {
    let gate = gate("timeouts.hold");
    let began = Instant::now();
    let mut wire = Wire::connect(gate.listen);
    let challenge = wire.ask();
    assert_eq!(challenge.body["hold_ms"], 400);
    let error = wire.read();
    assert_timed_out(&gate, &mut wire, &error, began, "hold_timeout");
    // The connection is gone, the token is not.
    Wire::connect(gate.listen).redeem(&Solution::of(&challenge)).assert_granted();
    gate.stop();
}

#[test]
fn idling_after_a_quote() {
    let gate = gate("timeouts.idle");
    let began = Instant::now();
    let mut wire = Wire::connect(gate.listen);
    wire.redeem(&solved(gate.listen)).assert_granted();
    let error = wire.read();
    assert_timed_out(&gate, &mut wire, &error, began, "idle_timeout");
    gate.stop();
}

/// A server on whose connections only their age is limited.
fn short_lived() -> Gate {
    Setup::new()
        .set("timeouts.lifetime", "400ms")
        .set("server.max_requests_per_connection", 1_000_000)
        .start()
}

#[test]
fn a_connection_that_lives_too_long_though_it_is_active() {
    let gate = short_lived();
    let began = Instant::now();
    let mut wire = Wire::connect(gate.listen);
    let error = std::iter::repeat_with(|| wire.ask()).find(|answer| answer.verdict() != "challenge").unwrap();
    assert_timed_out(&gate, &mut wire, &error, began, "lifetime_timeout");
    gate.stop();
}

#[test]
fn a_connection_that_lives_too_long_though_its_next_request_is_always_there() {
    let gate = short_lived();
    let began = Instant::now();
    let mut wire = Wire::connect(gate.listen);
    let mut feeder = wire.another();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let requests = request().repeat(1_000);
            while feeder.try_send(&requests).is_ok() {}
        });
        // More than 8 KiB are behind the error: a reset may overtake it.
        scope.spawn(move || while let Ok(Some(_)) = wire.try_read() {});
        let refused = || (gate.metrics().refusals("lifetime_timeout") == 1).then(|| began.elapsed());
        let took = eventually("the connection ends", refused);
        assert!(took >= DEADLINE, "{took:?} is too soon");
        assert!(took < DEADLINE + LATE, "{took:?} is too late");
    });
    gate.stop();
}

#[test]
fn a_client_that_does_not_read() {
    // Answers of more than what the kernel's buffers hold: some 4 MiB of challenges of some 400 bytes.
    const REQUESTS: usize = 30_000;
    let gate = Setup::new()
        .set("timeouts.write", "400ms")
        .set("server.max_requests_per_connection", 1_000_000)
        .start();
    let mut wire = Wire::connect_narrow(gate.listen);
    let mut feeder = wire.another();
    let feeding = std::thread::spawn(move || {
        // The server stops reading while it cannot write, and resets once it gives up.
        feeder.try_send(&request().repeat(REQUESTS))
    });
    eventually("the server gives up", || {
        (gate.metrics().count("wisdom_connections_broken_total") == 1).then_some(())
    });
    let ended = gate.logged("connection ended");
    assert_eq!(ended["fields"]["outcome"], "broken");
    assert_eq!(ended["fields"]["error"], "the peer did not read in time");
    assert_eq!(gate.metrics().count("wisdom_offences_total{kind=\"timeout\"}"), 1);
    eventually("nobody is connected", || (gate.metrics().count("wisdom_connections") == 0).then_some(()));
    let _ = feeding.join().unwrap();
    assert!(gate.metrics().count("wisdom_challenges_total{service=\"quotes\"}") < REQUESTS as u64);
    while let Ok(Some(answer)) = wire.try_read() {
        assert_eq!(answer.verdict(), "challenge");
    }
    buy(gate.listen);
    gate.stop();
}
