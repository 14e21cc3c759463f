//! Headers in raw bytes, good and bad.

use std::time::{Duration, Instant};

use super::{LINE, assert_cut, connect, counted, headers, setup, source, v2, v2_from};
use crate::gate::Setup;
use crate::wire::{Solution, Wire, request};

#[test]
fn the_client_that_a_header_names_is_admitted_bound_and_logged() {
    let v6 = b"PROXY TCP6 2001:db8::7 ::1 40000 7700\r\n";
    let cases = [
        (LINE.to_vec(), "192.0.2.7"),
        (v6.to_vec(), "2001:db8::/64"),
        (v2_from("192.0.2.8:1".parse().unwrap()), "192.0.2.8"),
        (v2_from("[2001:db8:1::1]:1".parse().unwrap()), "2001:db8:1::/64"),
        (v2_from("[::ffff:192.0.2.9]:1".parse().unwrap()), "192.0.2.9"),
    ];
    for (header, expected) in cases {
        let gate = setup().start();
        let mut wire = connect(&gate, &header);
        let solution = Solution::of(&wire.ask());
        drop(wire);
        assert_eq!(source(&gate), expected);
        let ended = gate.logged("connection ended");
        let via = ended["span"]["via"].as_str().unwrap();
        assert!(via.starts_with("127.0.0.1:"), "{via}");
        // The token is bound to the client, not to the balancer.
        connect(&gate, b"PROXY UNKNOWN\r\n").redeem(&solution).assert_error("wrong_source");
        connect(&gate, &header).redeem(&solution).assert_granted();
        assert_eq!((headers(&gate, "source"), headers(&gate, "own")), (2, 1));
        gate.stop();
    }
}

#[test]
fn where_no_source_is_claimed_the_balancers_own_address_counts() {
    let unix = v2(0x21, 0x31, &[b'/'; 216]);
    let local_with_addresses = v2(0x20, 0x11, &[192, 0, 2, 7, 127, 0, 0, 1, 0, 1, 0, 2]);
    let cases = [
        b"PROXY UNKNOWN\r\n".to_vec(),
        b"PROXY UNKNOWN 192.0.2.7 127.0.0.1 1 2\r\n".to_vec(),
        v2(0x20, 0, b""),
        local_with_addresses,
        v2(0x21, 0, b""),
        unix,
    ];
    let gate = setup().start();
    for (number, header) in (1..).zip(&cases) {
        let mut wire = connect(&gate, header);
        let challenge = wire.ask();
        wire.redeem(&Solution::of(&challenge)).assert_granted();
        drop(wire);
        assert_eq!(headers(&gate, "own"), number);
    }
    assert_eq!(source(&gate), "127.0.0.1");
    gate.stop();
}

#[test]
fn however_it_is_cut_up_the_header_and_the_frame_behind_it_are_read() {
    let header = v2_from("192.0.2.7:1".parse().unwrap());
    let gate = setup().start();
    for bytes in [&header[..], LINE] {
        let mut together = connect(&gate, &[bytes, &request()].concat());
        assert_eq!(together.read().verdict(), "challenge");
        let mut singly = Wire::connect(gate.listen);
        for byte in [bytes, &request()].concat() {
            singly.send(&[byte]);
        }
        assert_eq!(singly.read().verdict(), "challenge");
    }
    assert_eq!(headers(&gate, "source"), 4);
    gate.stop();
}

#[test]
fn what_is_no_header_is_cut_and_counted_by_reason() {
    let large = v2(0x21, 0x11, &[0; 4_081]);
    let mut checksum = v2(0x21, 0x11, &[192, 0, 2, 7, 127, 0, 0, 1, 0, 1, 0, 2, 3, 0, 4, 1, 2, 3, 4]);
    checksum.extend(request());
    let cases: [(&str, Vec<u8>); 10] = [
        ("absent", request()),
        ("absent", b"GET / HTTP/1.1\r\n\r\n".to_vec()),
        ("absent", b"\x16\x03\x01".to_vec()),
        ("malformed", b"PROXY TCP4 192.0.2.7\r\n".to_vec()),
        ("malformed", b"PROXY TCP4 999.0.2.7 127.0.0.1 1 2\r\n".to_vec()),
        ("malformed", v2(0x22, 0x11, &[0; 12])),
        ("malformed", v2(0x21, 0x12, &[0; 12])),
        ("oversize", [b"PROXY UNKNOWN ".to_vec(), vec![b'x'; 200]].concat()),
        ("oversize", large),
        ("checksum", checksum),
    ];
    let gate = setup().start();
    let mut times = std::collections::BTreeMap::new();
    for (reason, bytes) in cases {
        let wire = connect(&gate, &bytes);
        assert_cut(wire.stream());
        let times: &mut u64 = times.entry(reason).or_default();
        *times += 1;
        counted(&gate, reason, *times);
    }
    let cut = gate.logged("cut: no PROXY protocol header");
    assert_eq!(cut["fields"]["reason"], "absent");
    // None of them was anybody to the gate.
    let metrics = gate.metrics();
    assert_eq!((metrics.all_refusals(), metrics.count("wisdom_connections")), (0, 0));
    assert_eq!(connect(&gate, LINE).ask().verdict(), "challenge");
    gate.stop();
}

#[test]
fn a_header_that_ends_too_soon_is_told_from_a_look_whether_somebody_listens() {
    let gate = setup().start();
    for (bytes, reason) in [(&LINE[..20], "truncated"), (&v2(0x21, 0x11, &[0; 12])[..20], "truncated")] {
        let before = headers(&gate, reason);
        let wire = connect(&gate, bytes);
        wire.finish();
        assert_cut(wire.stream());
        counted(&gate, reason, before + 1);
    }
    let wire = Wire::connect(gate.listen);
    wire.finish();
    assert_cut(wire.stream());
    counted(&gate, "departed", 1);
    gate.stop();
}

#[test]
fn a_header_that_is_slow_is_cut_at_its_own_deadline() {
    let gate = setup().set("timeouts.proxy_header", "400ms").set("timeouts.first_frame", "20s").start();
    for (number, bytes) in (1..).zip([&b""[..], &LINE[..10]]) {
        let began = Instant::now();
        let wire = connect(&gate, bytes);
        assert_cut(wire.stream());
        assert!(began.elapsed() >= Duration::from_millis(400));
        counted(&gate, "timeout", number);
    }
    gate.stop();
}

#[test]
fn who_is_not_trusted_is_cut_whatever_it_says() {
    let gate = setup().start();
    for (number, bytes) in (1..).zip([LINE.to_vec(), request(), v2_from("192.0.2.7:1".parse().unwrap())]) {
        let mut spoofer = Wire::connect_from("127.0.0.2", gate.listen);
        // It may be cut before it has said all.
        let _ = spoofer.try_send(&bytes);
        assert_cut(spoofer.stream());
        counted(&gate, "untrusted", number);
    }
    assert_eq!(headers(&gate, "source"), 0);
    assert_eq!(connect(&gate, LINE).ask().verdict(), "challenge");
    gate.stop();
}

#[test]
fn where_no_header_is_required_none_is_taken() {
    let gate = Setup::new().start();
    connect(&gate, LINE).read().assert_error("unsupported_version");
    assert_eq!(headers(&gate, "source"), 0);
    gate.stop();
}

#[test]
fn caps_count_the_client_and_not_the_balancer() {
    let gate = setup().set("server.max_connections_per_source", 1).start();
    let mut clients: Vec<Wire> =
        (1..=3).map(|last| connect(&gate, &v2_from(([192, 0, 2, last], 1).into()))).collect();
    for client in &mut clients {
        assert_eq!(client.ask().verdict(), "challenge");
    }
    let mut again = connect(&gate, &v2_from(([192, 0, 2, 1], 2).into()));
    again.read().assert_kept("rate_limited");
    again.assert_end();
    assert_eq!(gate.metrics().refusals("source_full"), 1);
    drop(clients);
    gate.stop();
}

#[test]
fn headers_are_awaited_in_a_lane_with_an_end_that_takes_no_places_of_clients() {
    // An eighth of the descriptors is the lane: eight of 64.
    let gate = setup().under(&["prlimit", "--nofile=64:64"]).set("timeouts.proxy_header", "20s").start();
    let waiting: Vec<Wire> = (0..8).map(|_| connect(&gate, &LINE[..10])).collect();
    let ninth = Wire::connect(gate.listen);
    assert_cut(ninth.stream());
    counted(&gate, "lane_full", 1);
    assert_eq!(gate.metrics().count("wisdom_connections"), 0);
    for mut wire in waiting {
        wire.send(&LINE[10..]);
        assert_eq!(wire.ask().verdict(), "challenge");
    }
    gate.stop();
}

#[test]
fn people_behind_a_balancer_have_a_text_listener_too() {
    let keys = [("kind", "text"), ("proxy_protocol", "required"), ("trusted", "127.0.0.1")];
    let gate = Setup::new().listener("a", &keys).start();
    let wire = connect(&gate, LINE);
    let mut greeting = [0; 16];
    std::io::Read::read_exact(&mut wire.stream(), &mut greeting).unwrap();
    assert_eq!(&greeting, b"Hash of Wisdom: ");
    drop(wire);
    assert_eq!(source(&gate), "192.0.2.7");
    gate.stop();
}
