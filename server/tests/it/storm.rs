//! Storms: a thousand submissions of one solution at the same moment, solution after solution, while processes end and others take
//! their places.
//!
//! In a test a few solutions have to do. With `STORM_SOLUTIONS=1000` it is the storm of a million submissions; see
//! `benches/README.md`.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio::sync::Barrier;

use crate::gate::{Gate, Setup, with_message};
use crate::patience::eventually;
use crate::scratch::Scratch;
use crate::upstream::{Upstream, before};
use crate::wire::{ERROR, GRANTED, Solution, Wire, redeem, solved};

/// Connections that send one solution at once.
const SUBMISSIONS: usize = 1_000;
/// As long as the shortest challenge lives; every submission has its verdict by then.
const PATIENCE: Duration = Duration::from_mins(1);
/// Until a submission that met no server, or one that was not the last word, is made again.
const RETRY_AFTER: Duration = Duration::from_millis(20);
/// One process serves at most so many solutions: what it logs is kept until its end.
const SOLUTIONS_A_PROCESS: usize = 25;

/// How many of the submissions of one solution had which verdict.
type Verdicts = BTreeMap<String, usize>;

/// On an address of its own, so that no client's port is in the way when it starts again on the same one.
fn setup(listen: impl ToString, directory: &Path) -> Setup {
    roomy(Setup::new().set("server.listen", listen).set("replay.directory", directory.display()))
}

/// With room for all submissions.
fn roomy(setup: Setup) -> Setup {
    let many = 2 * SUBMISSIONS;
    setup
        .set("server.max_connections", many)
        .set("server.max_connections_per_source", many)
        // For all to have connected before the first has to send.
        .set("timeouts.first_frame", "60s")
}

/// So many solutions, or as many as the environment says.
fn solutions(few: usize) -> usize {
    std::env::var("STORM_SOLUTIONS").map_or(few, |many| many.parse().expect("a number of solutions"))
}

/// Sends `frame` on a connection that is there, and reads what kind of answer comes; `None` where the connection broke.
async fn exchange(mut stream: TcpStream, frame: &[u8]) -> Option<String> {
    stream.write_all(frame).await.ok()?;
    let mut header = [0; 8];
    stream.read_exact(&mut header).await.ok()?;
    let [1, kind, 0, 0, length @ ..] = header else { panic!("no frame of a server: {header:02x?}") };
    let mut payload = vec![0; u32::from_be_bytes(length) as usize];
    stream.read_exact(&mut payload).await.ok()?;
    match kind {
        GRANTED => Some("granted".to_owned()),
        ERROR => {
            let error: serde_json::Value = serde_json::from_slice(&payload).unwrap();
            Some(error["code"].as_str().unwrap().to_owned())
        }
        other => panic!("{other:#04x} in answer to a solution"),
    }
}

/// One submission: connects, sends when all others do, and comes back until there is a last word.
async fn insist(listen: SocketAddr, frame: Arc<[u8]>, start: Arc<Barrier>) -> String {
    let mut stream = TcpStream::connect(listen).await.ok();
    start.wait().await;
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(stream) = stream {
            match exchange(stream, &frame).await.as_deref() {
                None | Some("busy" | "draining") => {}
                Some(verdict) => return verdict.to_owned(),
            }
        }
        assert!(Instant::now() < deadline, "no verdict for {PATIENCE:?}");
        // Pause: another process is about to listen, or another attempt to end.
        tokio::time::sleep(RETRY_AFTER).await;
        stream = TcpStream::connect(listen).await.ok();
    }
}

/// A gate in its storm, one process after the other.
struct Storm {
    runtime: Runtime,
    directory: Scratch,
    gate: Option<Gate>,
    listen: SocketAddr,
    served: usize,
    /// Grants that processes which have ended had logged.
    logged: usize,
}

impl Storm {
    fn begin(listen: &str) -> Self {
        let directory = Scratch::new();
        Self::before(setup(listen, directory.path()).start(), directory)
    }

    fn before(gate: Gate, directory: Scratch) -> Self {
        let descriptors = wisdom_server::descriptors::raise_limit();
        assert!(descriptors > 2 * SUBMISSIONS as u64, "{descriptors} open files are too few");
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let listen = gate.listen;
        Self { runtime, directory, gate: Some(gate), listen, served: 0, logged: 0 }
    }

    /// All submissions of `solution` at once; `meanwhile` happens when they are sent.
    fn submit(&mut self, solution: &Solution, meanwhile: impl FnOnce(&mut Self)) -> Verdicts {
        let frame: Arc<[u8]> = solution.frame().into();
        let start = Arc::new(Barrier::new(SUBMISSIONS + 1));
        let submit = |_| self.runtime.spawn(insist(self.listen, Arc::clone(&frame), Arc::clone(&start)));
        let submissions: Vec<_> = (0..SUBMISSIONS).map(submit).collect();
        self.runtime.block_on(start.wait());
        meanwhile(self);
        let mut verdicts = Verdicts::new();
        for submission in submissions {
            *verdicts.entry(self.runtime.block_on(submission).unwrap()).or_insert(0) += 1;
        }
        verdicts
    }

    /// Ends the process by `signal` and starts another in its place.
    fn follow(&mut self, signal: &str) {
        self.end(signal);
        self.gate = Some(setup(self.listen, self.directory.path()).start());
        self.served = 0;
    }

    fn end(&mut self, signal: &str) {
        let gate = self.gate.take().unwrap();
        gate.signal(signal);
        let (_, logs) = gate.ended();
        self.logged += with_message(&logs, "granted").len();
    }

    /// A solution of this process's own. Processes are replaced in order before they have logged too much.
    fn solved(&mut self) -> Solution {
        if self.served == SOLUTIONS_A_PROCESS {
            self.follow("TERM");
        }
        self.served += 1;
        solved(self.listen)
    }
}

#[test]
fn each_of_many_solutions_is_granted_once_across_clean_restarts() {
    let (solutions, mut before) = (solutions(4), None);
    let mut storm = Storm::begin("127.0.10.1:0");
    for round in 0..solutions {
        let solution = storm.solved();
        // Every third is submitted to two processes.
        let verdicts = storm.submit(&solution, |storm| {
            if round % 3 == 1 {
                storm.follow("TERM");
            }
        });
        let expected = [("granted".to_owned(), 1), ("spent".to_owned(), SUBMISSIONS - 1)];
        assert_eq!(verdicts, expected.into(), "solution {round}");
        if let Some(before) = before.replace(solution) {
            redeem(storm.listen, &before).assert_error("spent");
        }
    }
    storm.end("TERM");
    assert_eq!(storm.logged, solutions, "as many as solutions, and no more");
}

#[test]
fn none_of_many_solutions_is_granted_twice_across_crashes() {
    let solutions = solutions(3);
    let mut storm = Storm::begin("127.0.10.2:0");
    for round in 0..solutions {
        let solution = storm.solved();
        let verdicts = storm.submit(&solution, |storm| {
            if round % 2 == 1 {
                // Once it was granted, so that some of the rest come to the successor.
                drop(storm.gate.as_ref().unwrap().logged("granted"));
            }
            storm.follow("KILL");
        });
        let of = |verdict: &str| verdicts.get(verdict).copied().unwrap_or(0);
        assert!(of("granted") <= 1, "solution {round}: {verdicts:?}");
        assert_eq!(
            of("granted") + of("spent") + of("expired"),
            SUBMISSIONS,
            "solution {round}: {verdicts:?}"
        );
        redeem(storm.listen, &solution).assert_error("expired");
    }
    storm.end("TERM");
    assert!(storm.logged <= solutions, "{} grants were logged", storm.logged);
}

#[test]
fn of_many_submissions_that_wait_for_one_tunnel_one_is_granted() {
    let upstream = Upstream::new();
    let behind = before(upstream.address());
    upstream.echo();
    let gate = roomy(behind)
        .set("services.app.max_tunnels", 1)
        .set("services.app.queue", SUBMISSIONS)
        .set("services.app.queue_timeout", "1h")
        .set("log.level", "warn,wisdom_server::lifecycle=info")
        .start();
    let mut storm = Storm::before(gate, Scratch::new());
    for round in 0..2 {
        let solution = solved(storm.listen);
        let mut holder = Wire::connect(storm.listen);
        let paid = Solution::of(&holder.ask());
        holder.redeem(&paid).assert_tunnel();
        let verdicts = storm.submit(&solution, |storm| {
            let metrics = || storm.gate.as_ref().unwrap().metrics();
            let begun = metrics().refusals("reserved");
            eventually("others meet the one that waits", || {
                let now = metrics();
                let waiting = now.count("wisdom_tunnel_queue{service=\"app\"}");
                (waiting + now.refusals("reserved") - begun > SUBMISSIONS as u64 / 2).then_some(())
            });
            drop(holder);
        });
        let expected = [("granted".to_owned(), 1), ("spent".to_owned(), SUBMISSIONS - 1)];
        assert_eq!(verdicts, expected.into(), "solution {round}");
    }
}
