//! A crowd is served: all of it, and what fails is counted as what it is.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;
use std::time::Duration;

use wisdom_benches::load::Crowd;
use wisdom_protocol::code::Code;
use wisdom_protocol::message::{ErrorMessage, Message};

use crate::gate::Gate;

/// Low, so that the server has the work and not the solver.
const FLOOR: u64 = 4_096;

fn crowd(address: SocketAddr, clients: usize, grants: usize) -> Crowd {
    // For a machine with other things to do: nothing here waits for it.
    Crowd { address, clients, grants, timeout: Duration::from_mins(1) }
}

#[test]
fn fifty_clients_at_once_get_a_thousand_grants_and_none_fails() {
    let gate = Gate::open(FLOOR);
    let report = crowd(gate.address(), 50, 1_000).run();
    println!("{report}");
    assert_eq!(report.failures, [].into());
    assert_eq!((report.clients, report.granted, report.price), (50, 1_000, Some((FLOOR, FLOOR))));
    let latency = report.latency_ms.unwrap().whole;
    println!("whole errand: p50 {:.2} ms, p99 {:.2} ms", latency.p50, latency.p99);
    assert!(0.0 < latency.p50 && latency.p50 <= latency.p99 && latency.p99 <= latency.max);
    assert_eq!(gate.close(), (1_000, 0), "the gate has redeemed as many solutions, and nothing panicked");
}

#[test]
fn nobody_there_is_counted_as_no_connection() {
    let gate = Gate::open(FLOOR);
    let address = gate.address();
    assert_eq!(crowd(address, 1, 1).run().granted, 1);
    gate.close();
    let report = crowd(address, 2, 5).run();
    assert_eq!((report.granted, report.failures), (0, [("connect", 5)].into()));
}

#[test]
fn a_refusal_is_counted_by_its_code() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let refuse = move || {
        let (mut stream, _) = listener.accept().unwrap();
        let refusal = Message::from(ErrorMessage::new(Code::Busy, "not now"));
        stream.write_all(&refusal.to_frame()).unwrap();
        stream.read_to_end(&mut Vec::new()).unwrap();
    };
    let server = thread::spawn(refuse);
    assert_eq!(crowd(address, 1, 1).run().failures, [("busy", 1)].into());
    server.join().unwrap();
}

#[test]
fn a_server_that_says_nothing_times_out() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let timeout = Duration::from_millis(50);
    let report = Crowd { timeout, ..crowd(silent.local_addr().unwrap(), 1, 1) }.run();
    assert_eq!(report.failures, [("timeout", 1)].into());
}
