//! A local port that pays for each connection it accepts.

use wisdom_acceptance::{Folder, Gate, Program, free_port};

/// A running `wisdom forward` to one service of a gate; its port.
pub(crate) fn forward(folder: &Folder, gate: &Gate, service: &str, arguments: &[&str]) -> (Program, u16) {
    let port = free_port().unwrap();
    let (listen, address) = (format!("127.0.0.1:{port}"), gate.name());
    let mut command = gate.client(&["forward", "--listen", &listen, &address, "--service", service]).unwrap();
    let mut program = Program::start(folder, &format!("forward-{service}"), command.args(arguments)).unwrap();
    program.wait_for("a listening port", |log| log.contains(&listen).then_some(())).unwrap();
    (program, port)
}
