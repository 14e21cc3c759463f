//! Upstreams that are not there, hang, come back, and those of another kind.

use std::io::Read;
use std::os::unix::net::UnixListener;
use std::time::{Duration, Instant};

use super::{both_sides, count, dials, ended, open};
use crate::gate::Setup;
use crate::http;
use crate::patience::eventually;
use crate::scratch::Scratch;
use crate::upstream::{Upstream, assert_next, assert_rest, before, finish, send};
use crate::wire::{Wire, redeem, solved};

/// An address at which nobody listens.
fn nobody() -> std::net::SocketAddr {
    Upstream::new().address()
}

#[test]
fn an_upstream_that_refuses_keeps_the_solution_until_the_fourth_time() {
    let gate = before(nobody()).start();
    let solution = solved(gate.listen);
    for _ in 0..3 {
        redeem(gate.listen, &solution).assert_kept("upstream_unavailable");
    }
    let fourth = redeem(gate.listen, &solution);
    fourth.assert_error("upstream_unavailable");
    assert_eq!(fourth.body["solution"], "spent");
    redeem(gate.listen, &solution).assert_error("spent");
    assert_eq!(dials(&gate, "refused"), 4);
    assert_eq!(gate.metrics().refusals("upstream_failed"), 4);
    assert_eq!(count(&gate.metrics(), "wisdom_tunnels"), 0);
    gate.stop();
}

#[test]
fn a_solution_kept_for_the_upstreams_sake_is_good_when_it_is_back_and_once() {
    let address = nobody();
    let gate = before(address).start();
    let solution = solved(gate.listen);
    redeem(gate.listen, &solution).assert_kept("upstream_unavailable");
    let upstream = Upstream::at(address);
    let mut wire = Wire::connect(gate.listen);
    wire.redeem(&solution).assert_tunnel();
    send(&upstream.accept(), b"back");
    assert_next(wire.stream(), b"back");
    redeem(gate.listen, &solution).assert_error("spent");
    upstream.assert_untouched();
    drop(wire);
    gate.stop();
}

#[test]
fn an_upstream_that_hangs_is_given_up_in_time() {
    let (upstream, _fillers) = Upstream::hung();
    let gate = before(upstream.address()).set("services.app.connect_timeout", "300ms").start();
    let solution = solved(gate.listen);
    let began = Instant::now();
    redeem(gate.listen, &solution).assert_kept("upstream_unavailable");
    let took = began.elapsed();
    assert!((Duration::from_millis(300)..Duration::from_secs(5)).contains(&took), "{took:?}");
    assert_eq!(dials(&gate, "timed_out"), 1);
    assert_eq!(count(&gate.metrics(), "wisdom_upstream_dial_duration_seconds_count"), 1);
    gate.stop();
}

#[test]
fn a_client_that_resets_while_the_upstream_hangs_keeps_its_solution() {
    let (upstream, fillers) = Upstream::hung();
    let gate = before(upstream.address()).set("services.app.connect_timeout", "1h").start();
    let solution = solved(gate.listen);
    let mut wire = Wire::connect(gate.listen);
    wire.send(&solution.frame());
    eventually("it is dialled", || (count(&gate.metrics(), "wisdom_tunnels") == 1).then_some(()));
    wire.reset();
    eventually("it is given up", || (count(&gate.metrics(), "wisdom_tunnels") == 0).then_some(()));
    assert_eq!(dials(&gate, "cancelled"), 1);
    drop(fillers);
    eventually("nobody fills the backlog", || upstream.try_accept().is_none().then_some(()));
    let mut wire = Wire::connect(gate.listen);
    wire.redeem(&solution).assert_tunnel();
    gate.stop_with_tunnels();
}

#[test]
fn after_failures_in_a_row_nobody_dials_until_a_trial_succeeds() {
    let address = nobody();
    let gate = before(address)
        .set("services.app.breaker_failures", 2)
        .set("services.app.breaker_pause", "1s")
        .start();
    let state =
        |name| gate.metrics().count(&format!("wisdom_upstream_circuit{{service=\"app\",state=\"{name}\"}}"));
    let ready = || http::get(gate.admin(), "/readyz");
    assert_eq!((state("closed"), state("open")), (1, 0));
    let solution = solved(gate.listen);
    for _ in 0..2 {
        redeem(gate.listen, &solution).assert_kept("upstream_unavailable");
    }
    gate.logged("the upstream is down; dialling pauses");
    assert_eq!((state("closed"), state("open")), (0, 1));
    let answer = ready();
    assert_eq!(answer.status, 200, "other services are as they were");
    assert!(answer.body.contains("\"upstreams\":{\"app\":\"open\"}"), "{}", answer.body);
    let upstream = Upstream::at(address);
    // Known to be down: not dialled, not counted against the solution, and told when to come back.
    for _ in 0..5 {
        let refused = redeem(gate.listen, &solution);
        refused.assert_kept("upstream_unavailable");
        assert!(refused.body["retry_after_ms"].as_u64().unwrap() <= 1_000);
    }
    assert_eq!((dials(&gate, "refused"), dials(&gate, "circuit_open")), (2, 5));
    upstream.assert_untouched();
    eventually("somebody may try", || (state("half_open") == 1).then_some(()));
    Wire::connect(gate.listen).redeem(&solution).assert_tunnel();
    assert_eq!((state("closed"), dials(&gate, "connected")), (1, 1));
    gate.logged("the upstream is back");
    gate.stop_with_tunnels();
}

#[test]
fn a_unix_socket_is_an_upstream_too() {
    let scratch = Scratch::new();
    let path = scratch.path().join("app.sock");
    let gate = before(format!("unix:{}", path.display())).start();
    let solution = solved(gate.listen);
    redeem(gate.listen, &solution).assert_kept("upstream_unavailable");
    let listener = UnixListener::bind(&path).unwrap();
    let mut wire = Wire::connect(gate.listen);
    wire.send(&[solution.frame(), b"question".to_vec()].concat());
    wire.read().assert_tunnel();
    wire.finish();
    let (mut server, _) = listener.accept().unwrap();
    let mut question = String::new();
    server.read_to_string(&mut question).unwrap();
    assert_eq!(question, "question");
    std::io::Write::write_all(&mut server, b"answer").unwrap();
    drop(server);
    assert_rest(wire.stream(), b"answer");
    ended(&gate, "closed", 1);
    gate.stop();
}

#[test]
fn a_name_is_an_upstream_and_one_without_address_is_not() {
    let upstream = Upstream::new();
    let port = upstream.address().port();
    let gate = before(format!("localhost:{port}")).start();
    let (client, server) = both_sides(&gate, &upstream);
    send(&client, b"by name");
    assert_next(&server, b"by name");
    drop((client, server));
    gate.stop();
    let gate = before("nowhere.invalid:1").start();
    redeem(gate.listen, &solved(gate.listen)).assert_kept("upstream_unavailable");
    assert_eq!(dials(&gate, "not_resolved"), 1);
    gate.stop();
}

#[test]
fn an_upstream_that_expects_it_is_told_the_clients_address_first() {
    let upstream = Upstream::new();
    let gate = before(upstream.address()).set("services.app.proxy_protocol", "v2").start();
    let mut wire = Wire::connect(gate.listen);
    let client = wire.stream().local_addr().unwrap();
    wire.send(&[solved(gate.listen).frame(), b"early".to_vec()].concat());
    wire.read().assert_tunnel();
    let server = upstream.accept();
    let header = [
        b"\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c\x7f\0\0\x01\x7f\0\0\x01".to_vec(),
        client.port().to_be_bytes().to_vec(),
        gate.listen.port().to_be_bytes().to_vec(),
        b"early".to_vec(),
    ];
    assert_next(&server, &header.concat());
    finish(wire.stream());
    assert_rest(&server, b"");
    drop(server);
    gate.stop();
}

#[test]
fn quotes_and_several_tunnels_stand_side_by_side() {
    let (first, second) = (Upstream::new(), Upstream::new());
    let gate = before(first.address())
        .set("services.other.kind", "tunnel")
        .set("services.other.upstream", second.address())
        .set("services.other.floor", 128)
        .set("services.other.puzzles", 4)
        .start();
    drop(open(&gate));
    first.accept();
    let ask = |service: &str| {
        let mut wire = Wire::connect(gate.listen);
        wire.send(&crate::wire::frame(0x01, format!("{{\"service\":\"{service}\"}}").as_bytes()));
        let challenge = wire.read();
        let solution = crate::wire::Solution::of(&challenge);
        (challenge.body["work"].as_u64().unwrap(), wire.redeem(&solution))
    };
    let (work, granted) = ask("other");
    granted.assert_tunnel();
    assert_eq!((work, granted.body["service"].as_str()), (128, Some("other")));
    second.accept();
    first.assert_untouched();
    ask("quotes").1.assert_granted();
    gate.stop();
}

#[test]
fn tunnels_and_their_clients_share_the_descriptors() {
    let upstream = Upstream::new();
    let limited: Setup = before(upstream.address()).under(&["prlimit", "--nofile=64:64"]);
    let gate = limited.set("services.app.queue", 0).start();
    gate.logged("fewer tunnels than configured fit the limit on open files, which each needs two of");
    let metrics = gate.metrics();
    assert_eq!(count(&metrics, "wisdom_tunnels_max"), 12);
    assert_eq!(metrics.count("wisdom_connections_max"), 12);
    let open: Vec<_> = (0..11).map(|_| both_sides(&gate, &upstream)).collect();
    let mut last = Wire::connect(gate.listen);
    assert_eq!(last.ask().verdict(), "challenge");
    drop((open, last));
    gate.stop();
}
