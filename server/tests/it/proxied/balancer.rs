//! Real programs on both sides: HAProxy in front, which says who its client is, and nginx behind, which logs who it was told.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::{headers, v2_from};
use crate::gate::{Gate, Setup};
use crate::patience::{PATIENCE, eventually};
use crate::scratch::Scratch;
use crate::upstream::before;
use crate::wire::{Solution, Wire};

/// A program in the foreground that does not outlive its test.
struct Program(Child);

impl Program {
    fn start(program: &str, arguments: &[&str], folder: &Path) -> Self {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(folder);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        Self(command.spawn().unwrap_or_else(|error| panic!("{program}: {error}")))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // In order: nginx has workers that only its own end takes along.
        let _ = Command::new("kill").arg(self.0.id().to_string()).status();
        let _ = self.0.wait();
    }
}

/// A port of this machine that was free a moment ago.
fn free(host: &str) -> SocketAddr {
    TcpListener::bind((host, 0)).unwrap().local_addr().unwrap()
}

fn reachable(address: SocketAddr) {
    eventually("a program listens", || TcpStream::connect(address).ok());
}

/// A web server that wants a PROXY protocol header and logs the client that it names.
fn nginx(folder: &Scratch) -> (Program, SocketAddr) {
    let (address, path) = (free("127.0.0.1"), folder.path().display());
    let configuration = format!(
        "daemon off; worker_processes 1; pid {path}/nginx.pid; error_log {path}/error.log;\n\
         events {{ worker_connections 64; }}\n\
         http {{\n\
           client_body_temp_path {path}/body; proxy_temp_path {path}/proxy; fastcgi_temp_path {path}/fastcgi;\n\
           uwsgi_temp_path {path}/uwsgi; scgi_temp_path {path}/scgi;\n\
           log_format client '$proxy_protocol_addr $request_uri'; access_log {path}/access.log client;\n\
           server {{ listen {address} proxy_protocol; location / {{ return 200 'served'; }} }}\n\
         }}\n"
    );
    let file = folder.file("nginx.conf", &configuration);
    let arguments = ["-c", file.to_str().unwrap(), "-p", folder.path().to_str().unwrap(), "-e", "stderr"];
    let program = Program::start("/usr/sbin/nginx", &arguments, folder.path());
    reachable(address);
    (program, address)
}

/// Listens at the first address and passes on to the second, with this keyword of a `server` line. What it listens at takes
/// headers itself, so that a test can be any client.
fn haproxy(folder: &Scratch, listen: SocketAddr, gate: SocketAddr, keyword: &str) -> Program {
    let configuration = format!(
        "global\n maxconn 64\n\
         defaults\n mode tcp\n timeout connect 10s\n timeout client 30s\n timeout server 30s\n\
         frontend f\n bind {listen} accept-proxy\n default_backend b\n\
         backend b\n server s {gate} {keyword}\n"
    );
    let file = folder.file(&format!("haproxy-{keyword}.cfg"), &configuration);
    let program = Program::start("/usr/sbin/haproxy", &["-db", "-f", file.to_str().unwrap()], folder.path());
    reachable(listen);
    program
}

/// Pays through the balancer as `client`, asks the web server for `path`, and checks its answer.
fn visit(balancer: SocketAddr, client: &str, path: &str) {
    let mut wire = Wire::connect(balancer);
    wire.send(&v2_from(format!("{client}:40000").parse().unwrap()));
    let solution = Solution::of(&wire.ask());
    wire.redeem(&solution).assert_tunnel();
    let mut tunnel = wire.into_stream();
    tunnel.set_read_timeout(Some(PATIENCE)).unwrap();
    write!(tunnel, "GET {path} HTTP/1.1\r\nHost: app\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    tunnel.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("served"), "{answer}");
}

/// The loopback addresses of this machine: a container may have been given no IPv6 at all.
fn hosts() -> Vec<&'static str> {
    ["127.0.0.1", "::1"].into_iter().filter(|host| TcpListener::bind((*host, 0)).is_ok()).collect()
}

/// A gate that believes this machine, before `upstream`, which it tells who its clients are; a listener for each host.
fn gate(upstream: SocketAddr) -> Gate {
    let setup = before(upstream).set("services.app.proxy_protocol", "v2");
    let listener = |setup: Setup, host: &&str| {
        let (name, address) = if host.contains(':') { ("b", "[::1]:0") } else { ("a", "127.0.0.1:0") };
        setup.listener(name, &[("address", address), ("proxy_protocol", "required"), ("trusted", host)])
    };
    hosts().iter().fold(setup, listener).start()
}

#[test]
fn the_log_of_nginx_shows_the_client_of_haproxy() {
    let folder = Scratch::new();
    let (web, upstream) = nginx(&folder);
    let gate = gate(upstream);
    let mut expected = Vec::new();
    for (keyword, name) in [("send-proxy", "v1"), ("send-proxy-v2", "v2")] {
        // The balancer itself is reached, and reaches the gate, over IPv4 and over IPv6.
        for (gate, host) in gate.listeners().into_iter().zip(hosts()) {
            let listen = free(host);
            let _balancer = haproxy(&folder, listen, gate, keyword);
            for (client, shown) in [("192.0.2.7", "192.0.2.7"), ("[2001:db8::7]", "2001:db8::7")] {
                let path = format!("/{name}/{host}/{shown}");
                visit(listen, client, &path);
                expected.push(format!("{shown} {path}"));
            }
        }
    }
    let log = folder.path().join("access.log");
    eventually("nginx has logged all", || {
        let log = std::fs::read_to_string(&log).unwrap();
        expected.iter().all(|line| log.lines().any(|found| found == line)).then_some(())
    });
    assert_eq!(headers(&gate, "source"), u64::try_from(expected.len()).unwrap());
    drop(web);
    gate.stop();
}
