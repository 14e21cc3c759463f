//! `cargo xtask demo`: a real client pays a real server for a quote, and for a tunnel to a service behind it.
//!
//! Owns the story a stranger sees. The price is `rate`'s, the server's life `server`'s. The service in the tunnel is one
//! that is there in every case, the server's own side port, an HTTP service like any other.

use crate::binaries::Binaries;
use crate::rate;
use crate::ready::Ready;
use crate::server::Server;
use crate::shell::{Shell, typed};
use anyhow::{Context, Result, ensure};
use clap::Args;
use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Command, Stdio};

/// What is behind the gate, beside quotes.
const TUNNEL: &str = "side-port";
/// What it is asked, as `printf` takes it.
const REQUEST: &str = r"GET /livez HTTP/1.0\r\n\r\n";

#[derive(Args)]
pub(crate) struct Options {
    /// End after the quote instead of serving until Ctrl-C
    #[arg(long)]
    pub(crate) once: bool,
}

pub(crate) fn run(shell: &Shell, options: &Options) -> Result<()> {
    let binaries = Binaries::build(shell)?;
    let work = rate::two_seconds_of_work()?;
    eprintln!("price: {work} hashes, about two seconds of this machine");
    let side = free_address()?;
    let (mut server, ready) = Server::start(shell, &mut server_command(shell, &binaries.server, work, side))?;
    let bought = shell
        .run(&mut client_command(shell, &binaries.client, ready))
        .and_then(|()| look_through_the_tunnel(shell, &binaries.client, ready));
    if let Err(error) = bought {
        return Err(server.explain(error));
    }
    if !options.once {
        eprint!("\n{}", by_hand(&binaries.client, ready, &std::env::current_dir()?));
        server.serve(shell)?;
    }
    server.stop()
}

/// A loopback address on which nobody listened a moment ago.
fn free_address() -> Result<SocketAddr> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr()).context("no free port")
}

/// Asks the service behind the gate, through it: `printf REQUEST | wisdom connect`.
fn look_through_the_tunnel(shell: &Shell, client: &Path, ready: Ready) -> Result<()> {
    let mut connect = shell.command(client, &["connect", &ready.listen.to_string(), "--service", TUNNEL]);
    eprintln!("$ printf '{REQUEST}' | {}", typed(&connect));
    let mut child = connect.stdin(Stdio::piped()).spawn().context("the client does not start")?;
    let mut stdin = child.stdin.take().context("standard input was piped")?;
    stdin.write_all(REQUEST.replace(r"\r\n", "\r\n").as_bytes())?;
    drop(stdin);
    let status = shell.wait(&mut child)?;
    println!();
    ensure!(status.success(), "the tunnel ended with {status}");
    Ok(())
}

/// The server on free loopback ports, configured by nothing but what is shown.
fn server_command(shell: &Shell, binary: &Path, work: u64, side: SocketAddr) -> Command {
    let mut command = shell.command(binary, &[]);
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("WISDOM__")) {
            command.env_remove(name);
        }
    }
    command
        .env("WISDOM__SERVER__LISTEN", "127.0.0.1:0")
        .env("WISDOM__ADMIN__LISTEN", side.to_string())
        .env("WISDOM__SERVICES__QUOTES__FLOOR", work.to_string())
        .env("WISDOM__SERVICES__SIDE-PORT__KIND", "tunnel")
        .env("WISDOM__SERVICES__SIDE-PORT__UPSTREAM", side.to_string())
        .env("WISDOM__SERVICES__SIDE-PORT__FLOOR", work.to_string())
        .env("WISDOM__LOG__FORMAT", "json");
    command
}

/// The client as anybody would call it: the quote goes to standard output, the progress bar to the terminal.
fn client_command(shell: &Shell, binary: &Path, ready: Ready) -> Command {
    shell.command(binary, &["get", &ready.listen.to_string()])
}

/// How to go on from `here`, the directory of the person who reads it.
fn by_hand(client: &Path, ready: Ready, here: &Path) -> String {
    let mut command = Command::new(client);
    command.args(["get", &ready.listen.to_string()]).current_dir(here);
    let curl = format!("curl http://{}/metrics", ready.admin);
    format!(
        "Another quote, and what the server counted:\n  {}\n  {curl}\nServing until Ctrl-C.\n",
        typed(&command)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_to_go_on_with_can_be_typed_where_the_reader_is() {
        let ready = Ready { listen: "127.0.0.1:7".parse().unwrap(), admin: "127.0.0.1:8".parse().unwrap() };
        for (here, client) in
            [("/clone", "target/release/wisdom"), ("/elsewhere", "/clone/target/release/wisdom")]
        {
            let text = by_hand(Path::new("/clone/target/release/wisdom"), ready, Path::new(here));
            let lines: Vec<_> = text.lines().collect();
            assert_eq!(lines[1], format!("  {client} get 127.0.0.1:7"));
            assert_eq!(lines[2], "  curl http://127.0.0.1:8/metrics");
        }
    }
}
