//! Services that come and go while the server runs, tunnels among them.

use std::net::TcpStream;

use super::{floor, hang_up, start};
use crate::gate::Gate;
use crate::patience::eventually;
use crate::scratch::Scratch;
use crate::upstream::{Upstream, assert_next, finish, send};
use crate::wire::{CHALLENGE_REQUEST, Frame, Solution, Wire, buy, frame};

fn with_app(upstream: &Upstream, more: &str) -> String {
    let address = upstream.address();
    format!(
        "{}[services.app]\nkind = \"tunnel\"\nfloor = 64\npuzzles = 4\nupstream = \"{address}\"\n{more}",
        floor(64)
    )
}

fn ask(gate: &Gate, service: &str) -> (Wire, Frame) {
    let mut wire = Wire::connect(gate.listen);
    wire.send(&frame(CHALLENGE_REQUEST, format!("{{\"service\":\"{service}\"}}").as_bytes()));
    let answer = wire.read();
    (wire, answer)
}

fn open(gate: &Gate) -> TcpStream {
    let (mut wire, challenge) = ask(gate, "app");
    wire.redeem(&Solution::of(&challenge)).assert_tunnel();
    wire.into_stream()
}

fn series_of_app(gate: &Gate) -> usize {
    gate.metrics().series().iter().filter(|name| name.contains("service=\"app\"")).count()
}

#[test]
fn a_service_that_is_added_is_served_and_one_that_is_removed_lets_its_tunnels_finish() {
    let (scratch, upstream) = (Scratch::new(), Upstream::new());
    let gate = start(&scratch, false, &floor(64));
    ask(&gate, "app").1.assert_error("unknown_service");
    assert_eq!(series_of_app(&gate), 0);

    scratch.file("server.toml", &with_app(&upstream, "max_tunnels = 9\n"));
    assert_eq!(hang_up(&gate, "applied"), 1);
    let changes = gate.logged(super::READ)["fields"]["changes"].as_str().unwrap().to_owned();
    assert!(changes.starts_with("services.app: added (kind = \"tunnel\", floor = 64, "), "{changes}");
    assert_eq!(gate.metrics().count("wisdom_tunnels_max{service=\"app\"}"), 9);
    let (client, server) = (open(&gate), upstream.accept());
    send(&client, b"before");
    assert_next(&server, b"before");

    let (mut waiting, challenge) = ask(&gate, "app");
    scratch.file("server.toml", &floor(64));
    assert_eq!(hang_up(&gate, "applied"), 2);
    ask(&gate, "app").1.assert_error("unknown_service");
    assert_eq!(waiting.redeem(&Solution::of(&challenge)).verdict(), "wrong_service");
    buy(gate.listen);
    send(&server, b"still here");
    assert_next(&client, b"still here");
    let metrics = gate.metrics();
    assert_eq!(metrics.count("wisdom_tunnels{service=\"app\"}"), 1);
    assert_eq!(metrics.count("wisdom_tunnels_max{service=\"app\"}"), 0);
    finish(&client);
    finish(&server);
    gate.logged("tunnel ended");
    eventually("the service's figures go with its last tunnel", || (series_of_app(&gate) == 0).then_some(()));
    gate.stop();
}

#[test]
fn a_tunnel_service_that_stays_keeps_its_tunnels_and_takes_other_limits() {
    let (scratch, upstream) = (Scratch::new(), Upstream::new());
    let limits =
        |tunnels: u8| format!("max_tunnels = {tunnels}\nmax_share_per_source = \"1/1\"\nqueue = 0\n");
    let gate = start(&scratch, false, &with_app(&upstream, &limits(1)));
    let (client, server) = (open(&gate), upstream.accept());
    let refused = |gate: &Gate| {
        let (mut wire, challenge) = ask(gate, "app");
        wire.redeem(&Solution::of(&challenge)).assert_kept("rate_limited");
    };
    refused(&gate);
    let elsewhere = Upstream::new();
    scratch.file("server.toml", &with_app(&elsewhere, &limits(2)));
    assert_eq!(hang_up(&gate, "applied"), 1);
    let (second, other) = (open(&gate), elsewhere.accept());
    refused(&gate);
    for (client, server) in [(&client, &server), (&second, &other)] {
        send(client, b"each to its own");
        assert_next(server, b"each to its own");
    }
    assert_eq!(gate.metrics().count("wisdom_tunnels{service=\"app\"}"), 2);
    gate.stop_with_tunnels();
}
