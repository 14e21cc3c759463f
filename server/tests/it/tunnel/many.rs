//! Many at once, and many one after the other.

use std::io::{Read, Write};
use std::time::Duration;

use super::{count, dials, ended};
use crate::http::Metrics;
use crate::patience::eventually;
use crate::upstream::{Upstream, before};
use crate::wire::{Wire, redeem, solved};

#[test]
fn one_solution_on_64_connections_is_dialled_once_and_granted_once() {
    const CONNECTIONS: usize = 64;
    let (upstream, fillers) = Upstream::hung();
    let gate = before(upstream.address()).set("services.app.connect_timeout", "20s").start();
    let solution = solved(gate.listen);
    let mut wires: Vec<Wire> = (0..CONNECTIONS).map(|_| Wire::connect(gate.listen)).collect();
    for wire in &mut wires {
        wire.send(&solution.frame());
    }
    eventually("all but one are refused", || {
        (gate.metrics().refusals("reserved") == CONNECTIONS as u64 - 1).then_some(())
    });
    assert_eq!(count(&gate.metrics(), "wisdom_tunnels"), 1);
    // The upstream comes to itself.
    let expected = fillers.len() + 1;
    drop(fillers);
    let accepted: Vec<_> = (0..expected).map(|_| upstream.accept()).collect();
    let verdicts: Vec<_> = wires.iter_mut().map(Wire::read).collect();
    let granted = verdicts.iter().filter(|verdict| verdict.verdict() == "granted").count();
    assert_eq!(granted, 1);
    verdicts
        .iter()
        .filter(|verdict| verdict.verdict() != "granted")
        .for_each(|verdict| verdict.assert_kept("busy"));
    assert_eq!(dials(&gate, "connected"), 1);
    for _ in 0..4 {
        redeem(gate.listen, &solution).assert_error("spent");
    }
    upstream.assert_untouched();
    drop((wires, accepted));
    gate.stop();
}

/// Descriptors and tasks.
fn held(metrics: &Metrics) -> (u64, u64) {
    (metrics.count("process_open_fds"), metrics.count("wisdom_tasks"))
}

#[test]
fn ten_thousand_short_tunnels_leave_nothing_behind() {
    const THREADS: usize = 8;
    const TUNNELS: usize = 10_000;
    let upstream = Upstream::new();
    let address = upstream.address();
    upstream.echo();
    let gate = before(address)
        .set("services.app.floor", 4)
        .set("log.level", "warn,wisdom_server::lifecycle=info")
        .start();
    let listen = gate.listen;
    let visit = move || {
        let mut client = super::open_on(Wire::connect(listen));
        client.write_all(b"ping").unwrap();
        client.shutdown(std::net::Shutdown::Write).unwrap();
        let mut answer = Vec::new();
        client.read_to_end(&mut answer).unwrap();
        assert_eq!(answer, b"ping");
    };
    visit();
    ended(&gate, "closed", 1);
    let idle =
        |metrics: &Metrics| metrics.count("wisdom_connections") == 0 && count(metrics, "wisdom_tunnels") == 0;
    let before = eventually("nobody is connected", || Some(gate.metrics()).filter(idle));
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(move || (0..TUNNELS / THREADS).for_each(|_| visit()));
        }
    });
    let after = ended(&gate, "closed", TUNNELS as u64 + 1);
    assert_eq!(after.count("wisdom_grants_total{service=\"app\"}"), TUNNELS as u64 + 1);
    eventually("as many descriptors and tasks as before", || {
        let now = gate.metrics();
        (idle(&now) && held(&now) <= held(&before)).then_some(())
    });
    gate.stop();
}

#[test]
fn idle_tunnels_take_little_memory() {
    const TUNNELS: u64 = 200;
    let upstream = Upstream::new();
    let address = upstream.address();
    upstream.echo();
    let gate = before(address).set("server.max_connections_per_source", 1_000).start();
    let open = || {
        let mut client = super::open(&gate);
        client.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        // It has been used, so that whatever it needs once is there.
        client.write_all(&vec![7; 100_000]).unwrap();
        client.read_exact(&mut vec![0; 100_000]).unwrap();
        client
    };
    let _first: Vec<_> = (0..20).map(|_| open()).collect();
    let memory = || gate.metrics().count("process_resident_memory_bytes");
    let before = memory();
    let _idle: Vec<_> = (0..TUNNELS).map(|_| open()).collect();
    let each = memory().saturating_sub(before) / TUNNELS;
    assert!(each <= 24 * 1024, "{each} bytes for each idle tunnel");
    gate.stop_with_tunnels();
}
