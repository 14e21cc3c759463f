//! Measures a gate's tunnel beside a relay that does nothing else, and what an idle tunnel costs in memory.
#![allow(clippy::print_stdout, reason = "printing figures is what this binary is for")]

use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use serde::Serialize;
use wisdom_benches::load::errand::open_tunnel;
use wisdom_benches::load::process::Process;
use wisdom_benches::relay::{Direction, Transfer, bare, start_upstream};
use wisdom_server::descriptors::raise_limit;
use wisdom_solver::wait::percentile;

/// For one tunnel to open; far above what any takes.
const OPEN_TIMEOUT: Duration = Duration::from_secs(30);
/// As many as are opened to see what one costs.
const IDLE_TUNNELS: u32 = 2_000;
/// For those: three each, one being a clone, and some to spare.
const MIN_DESCRIPTORS: u64 = 8_192;
/// Opened before those, so that what the server needs once is there.
const FIRST_TUNNELS: u32 = 100;

/// Transfers through a tunnel of a gate and through a bare relay, in turns, each a process of its own with its ends in
/// this one. Prints medians and their ratio, and what an idle tunnel costs the gate in memory.
#[derive(Debug, Parser)]
struct Cli {
    /// A server binary, built for release as this one.
    #[arg(long, value_name = "PATH", required_unless_present = "bare")]
    server: Option<PathBuf>,
    /// Rounds, of which the medians are told.
    #[arg(long, default_value_t = 9)]
    rounds: usize,
    /// MiB moved in each transfer, over all connections.
    #[arg(long, default_value_t = 1_024)]
    mib: u64,
    /// Bytes of each relay's buffers.
    #[arg(long, default_value_t = 32_768)]
    buffer: usize,
    /// Print one JSON object instead of a table.
    #[arg(long)]
    json: bool,
    /// Be the bare relay, to this address.
    #[arg(long, hide = true)]
    bare: Option<SocketAddr>,
}

#[derive(Serialize)]
struct Report {
    rounds: usize,
    buffer_bytes: usize,
    transfers: Vec<Row>,
    idle_tunnels: u32,
    idle_tunnel_bytes: u64,
}

#[derive(Serialize)]
struct Row {
    direction: &'static str,
    connections: usize,
    gate_mib_per_second: f64,
    bare_mib_per_second: f64,
    ratio: f64,
    /// Of the relay's process alone, so that it means something on a machine with other things to do.
    gate_cpu_ms_per_gib: f64,
    bare_cpu_ms_per_gib: f64,
}

fn main() -> Result<()> {
    let cli = Cli::parse();
    if let Some(upstream) = cli.bare {
        return be_bare(upstream, cli.buffer);
    }
    let program = cli.server.as_deref().context("--server is missing")?;
    ensure!(cli.rounds > 0 && cli.mib > 0, "--rounds and --mib: at least 1");
    // Both ends of every idle tunnel are in this process.
    let limit = raise_limit();
    ensure!(
        limit >= MIN_DESCRIPTORS,
        "the limit on open files is {limit}; at least {MIN_DESCRIPTORS} are needed"
    );
    let upstream = start_upstream()?;
    let gate = start_gate(program, upstream, cli.buffer)?;
    let bare = Bare::start(upstream, cli.buffer)?;
    let mut transfers = Vec::new();
    for direction in [Direction::Up, Direction::Down] {
        for connections in [1, 64] {
            let bytes_each = (cli.mib << 20) / connections as u64;
            let transfer = Transfer { direction, connections, bytes_each };
            transfers.push(cli.compare(&transfer, &gate, &bare)?);
        }
    }
    let idle_tunnel_bytes = idle_tunnel_bytes(&gate)?;
    let report = Report {
        rounds: cli.rounds,
        buffer_bytes: cli.buffer,
        transfers,
        idle_tunnels: IDLE_TUNNELS,
        idle_tunnel_bytes,
    };
    if cli.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        print(&report);
    }
    ensure!(gate.stop()?.success(), "the server did not drain cleanly");
    Ok(())
}

impl Cli {
    /// Gate and floor in turns, so that whatever else the machine does hits both.
    fn compare(&self, transfer: &Transfer, gate: &Process, bare: &Bare) -> Result<Row> {
        let (mut by_gate, mut by_bare) = (Rounds::default(), Rounds::default());
        for _ in 0..self.rounds {
            by_bare.add(transfer, bare.child.id(), || Ok(TcpStream::connect(bare.address)?))?;
            by_gate.add(transfer, gate.id(), || Ok(open_tunnel(gate.address(), OPEN_TIMEOUT)?))?;
        }
        let (gate, gate_cpu_ms_per_gib) = by_gate.medians(transfer)?;
        let (bare, bare_cpu_ms_per_gib) = by_bare.medians(transfer)?;
        Ok(Row {
            direction: transfer.direction.name(),
            connections: transfer.connections,
            gate_mib_per_second: gate,
            bare_mib_per_second: bare,
            ratio: gate / bare,
            gate_cpu_ms_per_gib,
            bare_cpu_ms_per_gib,
        })
    }
}

/// What the rounds of one relay took, by the clock and of the processor.
#[derive(Default)]
struct Rounds {
    times: Vec<Duration>,
    cpu: Vec<Duration>,
}

impl Rounds {
    fn add(&mut self, transfer: &Transfer, pid: u32, open: impl Fn() -> Result<TcpStream>) -> Result<()> {
        let before = processor_time(pid)?;
        self.times.push(transfer.run(open)?);
        self.cpu.push(processor_time(pid)?.saturating_sub(before));
        Ok(())
    }

    /// MiB a second, and milliseconds of processor time for each GiB.
    fn medians(mut self, transfer: &Transfer) -> Result<(f64, f64)> {
        let median = |times: &mut Vec<Duration>| {
            times.sort_unstable();
            percentile(times, 50).context("no round")
        };
        let (time, cpu) = (median(&mut self.times)?, median(&mut self.cpu)?);
        // A GiB at this many MiB a second of processor time.
        let cpu_rate = transfer.rate(cpu.max(Duration::from_millis(1)));
        Ok((transfer.rate(time), 1_024.0 * 1_000.0 / cpu_rate))
    }
}

/// Fields 14 and 15 of `proc_pid_stat(5)`, in hundredths of a second.
fn processor_time(pid: u32) -> Result<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).context("no /proc")?;
    let (_, after_name) = stat.rsplit_once(") ").context("no name in stat")?;
    let ticks = after_name.split(' ').skip(11).take(2).map(str::parse::<u64>);
    let ticks = ticks.sum::<Result<u64, _>>().context("no times in stat")?;
    Ok(Duration::from_millis(10 * ticks))
}

fn print(report: &Report) {
    println!("                             gate     bare             gate      bare");
    println!("direction  connections      MiB/s    MiB/s   ratio     CPU ms for a GiB");
    for row in &report.transfers {
        let (direction, connections, ratio) = (row.direction, row.connections, row.ratio);
        let (gate, bare) = (row.gate_mib_per_second, row.bare_mib_per_second);
        let (gate_cpu, bare_cpu) = (row.gate_cpu_ms_per_gib, row.bare_cpu_ms_per_gib);
        println!(
            "{direction:9}  {connections:11}  {gate:9.0}  {bare:7.0}  {ratio:6.3}  {gate_cpu:9.0}  {bare_cpu:8.0}"
        );
    }
    println!(
        "idle tunnel: {} bytes of memory, over {} of them",
        report.idle_tunnel_bytes, report.idle_tunnels
    );
}

fn start_gate(program: &Path, upstream: SocketAddr, buffer: usize) -> Result<Process> {
    let number = |number: u32| number.to_string();
    let keys = [
        ("SERVER__DEFAULT_SERVICE", "app".to_owned()),
        ("SERVICES__APP__KIND", "tunnel".to_owned()),
        ("SERVICES__APP__UPSTREAM", upstream.to_string()),
        ("SERVICES__APP__FLOOR", number(16)),
        ("SERVICES__APP__GRANTS_PER_MINUTE", number(60_000_000)),
        ("PRICING__SOURCE_BURST", number(1_000_000)),
        ("SERVICES__APP__MAX_TUNNELS", number(4_096)),
        ("SERVICES__APP__MAX_SHARE_PER_SOURCE", "1/1".to_owned()),
        ("SERVICES__APP__BUFFER", buffer.to_string()),
    ];
    Process::start_with(program, &keys)
}

/// What the server's memory grows by with each tunnel that has moved some bytes and then none.
fn idle_tunnel_bytes(gate: &Process) -> Result<u64> {
    const USED: Transfer = Transfer { direction: Direction::Down, connections: 1, bytes_each: 100_000 };
    let open = |count: u32| -> Result<Vec<TcpStream>> {
        let opened = (0..count).map(|_| {
            let stream = open_tunnel(gate.address(), OPEN_TIMEOUT)?;
            let kept = stream.try_clone()?;
            let stream = std::cell::Cell::new(Some(stream));
            USED.run(|| stream.take().context("one connection"))?;
            Ok(kept)
        });
        opened.collect()
    };
    let first = open(FIRST_TUNNELS)?;
    let before = resident_bytes(gate.id())?;
    let idle = open(IDLE_TUNNELS)?;
    let grown = resident_bytes(gate.id())?.saturating_sub(before);
    drop((first, idle));
    Ok(grown / u64::from(IDLE_TUNNELS))
}

fn resident_bytes(pid: u32) -> Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).context("no /proc")?;
    let kibibytes = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB"));
    Ok(kibibytes.context("no VmRSS")?.parse::<u64>()? * 1_024)
}

/// The floor as a process of its own, which ends with this one's handle on it.
struct Bare {
    child: Child,
    address: SocketAddr,
}

impl Bare {
    fn start(upstream: SocketAddr, buffer: usize) -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["--bare", &upstream.to_string(), "--buffer", &buffer.to_string()]);
        let mut child = command.stdout(Stdio::piped()).spawn().context("the bare relay does not start")?;
        let mut line = String::new();
        let stdout = child.stdout.take().context("the bare relay has no output")?;
        BufReader::new(stdout).read_line(&mut line)?;
        let address = line.trim().parse().context("the bare relay did not say where it listens")?;
        Ok(Self { child, address })
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        // Both fail where it has ended already, which is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn be_bare(upstream: SocketAddr, buffer: usize) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        println!("{}", listener.local_addr()?);
        bare::serve(listener, upstream, buffer).await?;
        Ok(())
    })
}
