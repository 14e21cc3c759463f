//! Tunnels that were paid for in a line: from the first byte behind it on, all is the upstream's.

use std::io::Read;

use super::{Nc, line_of, lines_before};
use crate::gate::Gate;
use crate::upstream::{Upstream, assert_next, assert_rest, before, finish, send};

fn gate(upstream: &Upstream) -> Gate {
    lines_before(before(upstream.address())).start()
}

#[test]
fn early_bytes_are_the_upstreams_and_none_is_lost() {
    let upstream = Upstream::new();
    let gate = gate(&upstream);
    for end in ["\n", "\r\n"] {
        for early in [0, 1, 3_000, 16_384, 100_000] {
            let early = vec![b'\n'; early];
            let mut nc = Nc::connect(gate.listen);
            let line = line_of(&nc.solve());
            nc.send([line.as_bytes(), end.as_bytes(), &early, b"last"].concat());
            nc.finish();
            let behind = upstream.accept();
            assert_rest(&behind, &[&early[..], b"last"].concat());
            assert_eq!(nc.line(), "granted: app");
            send(&behind, b"\x01 raw \xff\n");
            finish(&behind);
            let mut rest = Vec::new();
            nc.lines.read_to_end(&mut rest).unwrap();
            assert_eq!(rest, b"\x01 raw \xff\n");
        }
    }
    gate.stop();
}

#[test]
fn after_the_grant_it_is_a_tunnel_like_any() {
    let upstream = Upstream::new();
    let gate = gate(&upstream);
    let mut nc = Nc::connect(gate.listen);
    nc.send(line_of(&nc.solve()) + "\n");
    assert_eq!(nc.line(), "granted: app");
    let behind = upstream.accept();
    send(&behind, b"flag?\n");
    assert_eq!(nc.line(), "flag?");
    nc.send("please\n");
    assert_next(&behind, b"please\n");
    nc.finish();
    assert_rest(&behind, b"");
    send(&behind, b"no\n");
    drop(behind);
    assert_eq!(nc.rest(), "no\n");
    assert_eq!(gate.metrics().count("wisdom_grants_total{service=\"app\"}"), 1);
    gate.stop();
}

#[test]
fn behind_a_bad_line_nothing_reaches_the_upstream() {
    let upstream = Upstream::new();
    let gate = gate(&upstream);
    let mut nc = Nc::connect(gate.listen);
    let mut solution = nc.solve();
    // One of them may be right by chance, not all four.
    solution.nonces.fill((1 << 53) - 1);
    nc.send(line_of(&solution) + "\nrm -rf\n");
    nc.assert_error("unsolved");
    upstream.assert_untouched();
    gate.stop();
}

#[test]
fn an_upstream_that_is_not_there_keeps_the_solution() {
    let upstream = Upstream::new();
    let (address, gate) = (upstream.address(), gate(&upstream));
    drop(upstream);
    let mut nc = Nc::connect(gate.listen);
    let line = line_of(&nc.solve()) + "\n";
    nc.send(&line);
    let error = nc.assert_error("upstream_unavailable");
    assert!(error.contains("a solution already made is kept"), "{error}");
    let upstream = Upstream::at(address);
    let mut again = Nc::connect(gate.listen);
    again.send(&line);
    assert_eq!(again.line(), "granted: app");
    drop(upstream.accept());
    drop(again);
    gate.stop();
}
