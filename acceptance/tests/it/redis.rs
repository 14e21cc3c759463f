//! Redis behind the gate, its own tools before it.

use std::io::Write as _;
use std::process::Stdio;

use wisdom_acceptance::{Folder, Gate, Program, command, free_port, run};

use crate::forward::forward;

fn start(folder: &Folder) -> (Program, u16) {
    let port = free_port().unwrap();
    let mut server = command("redis-server");
    server.args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);
    let program = Program::start(folder, "redis", server.arg("--dir").arg(folder.path(""))).unwrap();
    (program.accepts(([127, 0, 0, 1], port)).unwrap(), port)
}

fn gate(folder: &Folder, port: u16) -> Gate {
    let configuration = format!(
        r#"
        [server]
        default_service = "redis"
        [admission]
        exempt = ["127.0.0.0/8"]
        [pricing]
        source_burst = 10000
        [services.redis]
        kind = "tunnel"
        upstream = "127.0.0.1:{port}"
        floor = 1024
        grants_per_minute = 600000
        max_tunnels = 1000
        "#
    );
    Gate::start(folder, &configuration).unwrap()
}

#[test]
fn redis_cli_and_its_benchmark_run_through_a_forwarded_port() {
    let folder = Folder::new().unwrap();
    let (_redis, port) = start(&folder);
    let gate = gate(&folder, port);
    let (_forward, port) = forward(&folder, &gate, "redis", &[]);
    let port = port.to_string();
    let cli = |arguments: &[&str]| {
        String::from_utf8(run(command("redis-cli").args(["-p", &port]).args(arguments)).unwrap().stdout)
            .unwrap()
    };
    assert_eq!(cli(&["set", "wisdom", "patience"]), "OK\n");
    assert_eq!(cli(&["get", "wisdom"]), "patience\n");
    let report =
        run(command("redis-benchmark")
            .args(["-p", &port, "-n", "20000", "-c", "50", "-t", "set,get", "--csv"]))
        .unwrap();
    let report = String::from_utf8(report.stdout).unwrap();
    assert!(report.contains("\"SET\",") && report.contains("\"GET\","), "{report}");
}

#[test]
fn a_shell_pipes_a_command_through_the_tunnel() {
    let folder = Folder::new().unwrap();
    let (_redis, port) = start(&folder);
    let gate = gate(&folder, port);
    let mut connect = gate.client(&["connect", &gate.name(), "--service", "redis"]).unwrap();
    let mut connect =
        connect.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    connect.stdin.take().unwrap().write_all(b"PING\r\n").unwrap();
    let output = connect.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "+PONG\r\n");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "silent where nobody looks");
    assert!(output.status.success());
}
