//! Listeners that require a PROXY protocol header: who is believed, who is cut and counted, and whom the gate then serves.

mod balancer;
mod headers;

use std::io::Read;
use std::net::{SocketAddr, TcpStream};

use crate::gate::{Gate, Setup};
use crate::patience::eventually;
use crate::wire::Wire;

const LINE: &[u8] = b"PROXY TCP4 192.0.2.7 127.0.0.1 40000 7700\r\n";

/// A gate of which this machine is the balancer.
fn setup() -> Setup {
    Setup::new().listener("a", &[("proxy_protocol", "required"), ("trusted", "127.0.0.1/32,::1")])
}

/// What came of headers.
fn headers(gate: &Gate, outcome: &str) -> u64 {
    gate.metrics().count(&format!("wisdom_proxy_headers_total{{outcome=\"{outcome}\"}}"))
}

/// Waits until so many came to this.
#[track_caller]
fn counted(gate: &Gate, outcome: &str, times: u64) {
    eventually(outcome, || (headers(gate, outcome) == times).then_some(()));
}

/// A connection from the balancer that begins with these bytes.
fn connect(gate: &Gate, bytes: &[u8]) -> Wire {
    let mut wire = Wire::connect(gate.listen);
    wire.send(bytes);
    wire
}

/// The connection ends, in order or not, without a byte.
#[track_caller]
fn assert_cut(mut stream: &TcpStream) {
    let mut read = Vec::new();
    let _ = stream.read_to_end(&mut read);
    assert!(read.is_empty(), "{}", read.escape_ascii());
}

/// The source that the log names for the first connection that ended.
fn source(gate: &Gate) -> String {
    gate.logged("connection ended")["span"]["source"].as_str().unwrap().to_owned()
}

/// A header of version 2 with this command, family, and addresses.
fn v2(command: u8, family: u8, addresses: &[u8]) -> Vec<u8> {
    let length = u16::try_from(addresses.len()).unwrap().to_be_bytes();
    [b"\r\n\r\n\0\r\nQUIT\n", &[command, family][..], &length, addresses].concat()
}

/// TCP over IPv4, or over IPv6, from `client` to where we are.
fn v2_from(client: SocketAddr) -> Vec<u8> {
    let ports = [client.port().to_be_bytes(), 7_700_u16.to_be_bytes()].concat();
    match client {
        SocketAddr::V4(client) => {
            v2(0x21, 0x11, &[&client.ip().octets()[..], &[127, 0, 0, 1], &ports].concat())
        }
        SocketAddr::V6(client) => {
            v2(0x21, 0x21, &[&client.ip().octets()[..], &[0; 15], &[1], &ports].concat())
        }
    }
}
