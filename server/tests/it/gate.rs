//! The server under test: one process, what it logs, its side port, its end.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Instant;

use serde_json::Value;
use wisdom_protocol::mac::MacKey;
use wisdom_protocol::token::KeyId;

use crate::http::{self, Metrics};
use crate::patience::{PATIENCE, eventually};

/// The key every server of these tests signs with, unless told otherwise.
pub(crate) const KEY_ID: KeyId = KeyId(7);
/// Its secret as configuration has it.
pub(crate) const KEY_HEX: &str = "7769736430000102030405060708090a0b0c0d0e0f101112131415161718deadbeef";

/// The key of [`KEY_HEX`].
pub(crate) fn key() -> MacKey {
    MacKey::new(&base16ct::lower::decode_vec(KEY_HEX).unwrap()).unwrap()
}

/// How a server is to be started.
#[derive(Clone)]
pub(crate) struct Setup {
    command: Vec<String>,
    variables: BTreeMap<String, String>,
}

impl Setup {
    /// Nothing set: as a stranger starts it.
    pub(crate) fn bare() -> Self {
        Self { command: vec![env!("CARGO_BIN_EXE_wisdom-server").into()], variables: BTreeMap::new() }
    }

    /// On free ports, with JSON logs, a known key, and challenges that are solved at once.
    pub(crate) fn new() -> Self {
        Self::bare()
            .set("server.listen", "127.0.0.1:0")
            .set("admin.listen", "127.0.0.1:0")
            .set("log.format", "json")
            .set("services.quotes.floor", 64)
            .set("services.quotes.puzzles", 4)
            .set("keys.current.id", KEY_ID)
            .set("keys.current.secret", KEY_HEX)
            // The address from which tests do what would be too much for one source. Others of 127.0.0.0/8 are counted.
            .set("admission.exempt", "127.0.0.1,::1")
            // Every client of a test comes from one address, and they are served as fast as they come.
            .set("pricing.source_burst", 1_000_000)
            .set("services.quotes.grants_per_minute", 60_000_000)
            // Tests look at metrics as often as they can.
            .set("admin.requests_per_second", 10_000)
            .set("admin.burst", 10_000)
    }

    /// Sets a key of the configuration, by the environment.
    pub(crate) fn set(self, key: &str, value: impl ToString) -> Self {
        self.variable(&format!("WISDOM__{}", key.to_ascii_uppercase().replace('.', "__")), value)
    }

    /// Leaves a key of the configuration to the file.
    pub(crate) fn unset(mut self, key: &str) -> Self {
        self.variables.remove(&format!("WISDOM__{}", key.to_ascii_uppercase().replace('.', "__")));
        self
    }

    /// With these keys of `listeners.NAME` instead of `server.listen`, each on a free port.
    pub(crate) fn listener(mut self, name: &str, keys: &[(&str, &str)]) -> Self {
        self.variables.remove("WISDOM__SERVER__LISTEN");
        let section = format!("listeners.{name}");
        let one = self.set(&format!("{section}.address"), "127.0.0.1:0");
        keys.iter().fold(one, |setup, (key, value)| setup.set(&format!("{section}.{key}"), value))
    }

    /// Sets any environment variable.
    pub(crate) fn variable(mut self, name: &str, value: impl ToString) -> Self {
        self.variables.insert(name.into(), value.to_string());
        self
    }

    /// Adds an argument of the server.
    pub(crate) fn argument(mut self, argument: &str) -> Self {
        self.command.push(argument.into());
        self
    }

    /// Lets another program start it, which must replace itself by it.
    pub(crate) fn under(mut self, program: &[&str]) -> Self {
        self.command.splice(..0, program.iter().map(ToString::to_string));
        self
    }

    /// A server that is ready.
    pub(crate) fn start(self) -> Gate {
        let mut process = self.spawn();
        let logs = Logs::follow(BufReader::new(process.0.stderr.take().unwrap()));
        let ready = logs.wait_for("ready", 1);
        let address = |field: &str| ready["fields"][field].as_str().map(|text| text.parse().unwrap());
        Gate { listen: address("listen").unwrap(), admin: address("admin"), process, logs }
    }

    /// A server that is not going to serve: its exit code, standard output and standard error.
    pub(crate) fn run(self) -> (Option<i32>, String, String) {
        let mut process = self.spawn();
        let code = process.wait();
        let read = |stream: &mut dyn Read| {
            let mut text = String::new();
            stream.read_to_string(&mut text).unwrap();
            text
        };
        let output = read(process.0.stdout.as_mut().unwrap());
        (code, output, read(process.0.stderr.as_mut().unwrap()))
    }

    fn spawn(self) -> Process {
        let mut command = Command::new(&self.command[0]);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("WISDOM") {
                command.env_remove(name);
            }
        }
        command.args(&self.command[1..]).envs(self.variables);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Process(command.spawn().unwrap())
    }
}

/// A child that does not outlive its test.
struct Process(Child);

impl Process {
    /// The exit code; none where a signal ended it.
    fn wait(&mut self) -> Option<i32> {
        eventually("the server ends", || self.0.try_wait().unwrap()).code()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A running server.
pub(crate) struct Gate {
    pub(crate) listen: SocketAddr,
    admin: Option<SocketAddr>,
    process: Process,
    logs: Logs,
}

impl Gate {
    /// The side port, which must not be off.
    pub(crate) fn admin(&self) -> SocketAddr {
        self.admin.expect("a side port")
    }

    /// Whether there is a side port.
    pub(crate) fn has_admin(&self) -> bool {
        self.admin.is_some()
    }

    pub(crate) fn pid(&self) -> u32 {
        self.process.0.id()
    }

    /// The addresses of its listeners, by name.
    pub(crate) fn listeners(&self) -> Vec<SocketAddr> {
        let ready = self.logged("ready");
        // Where there is one, it is called `listen` alone.
        let field = if ready["fields"]["listeners"].is_null() { "listen" } else { "listeners" };
        let addresses = ready["fields"][field].as_str().unwrap().split(',');
        addresses.map(|address| address.parse().unwrap()).collect()
    }

    /// What `/metrics` says now.
    pub(crate) fn metrics(&self) -> Metrics {
        Metrics::parse(&http::get(self.admin(), "/metrics").body)
    }

    /// Waits until so many grants are counted, which they are a moment after they are sent.
    pub(crate) fn granted(&self, times: u64) -> Metrics {
        eventually("a grant is counted", || Some(self.metrics()).filter(|metrics| metrics.grants() == times))
    }

    /// Waits until a log line has this message, and returns the first that does.
    pub(crate) fn logged(&self, message: &str) -> Value {
        self.logs.wait_for(message, 1)
    }

    /// Waits until so many log lines have this message.
    pub(crate) fn logged_times(&self, message: &str, times: usize) {
        self.logged_nth(message, times);
    }

    /// The same, and returns the last of them.
    pub(crate) fn logged_nth(&self, message: &str, times: usize) -> Value {
        self.logs.wait_for(message, times)
    }

    /// Sends a signal, such as `TERM`.
    pub(crate) fn signal(&self, name: &str) {
        let pid = self.pid().to_string();
        assert!(Command::new("kill").args(["-s", name, &pid]).status().unwrap().success());
    }

    /// Waits until the server has ended: its exit code and everything it logged.
    pub(crate) fn ended(mut self) -> (Option<i32>, Vec<Value>) {
        let code = self.process.wait();
        (code, self.logs.all())
    }

    /// Ends it in order.
    pub(crate) fn stop(self) {
        self.signal("TERM");
        let (code, logs) = self.ended();
        assert_eq!(code, Some(0), "{logs:#?}");
    }

    /// Ends it in order, but without waiting for tunnels that are still open.
    pub(crate) fn stop_with_tunnels(self) {
        self.signal("TERM");
        self.logged("drain begins");
        self.signal("TERM");
        let (code, logs) = self.ended();
        assert_eq!(code, Some(5), "{logs:#?}");
    }

    /// Ends it as a crash does.
    pub(crate) fn crash(self) {
        self.signal("KILL");
        let _ = self.ended();
    }

    /// Processor time it has used, in seconds: fields 14 and 15 of `proc_pid_stat(5)`.
    pub(crate) fn cpu_seconds(&self) -> f64 {
        const TICKS_A_SECOND: f64 = 100.0;
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.pid())).unwrap();
        let (_, after_name) = stat.rsplit_once(") ").unwrap();
        let ticks = |field: usize| after_name.split(' ').nth(field - 3).unwrap().parse::<f64>().unwrap();
        (ticks(14) + ticks(15)) / TICKS_A_SECOND
    }
}

/// The lines a server has written so far.
#[derive(Clone)]
struct Logs(Arc<(Mutex<Lines>, Condvar)>);

#[derive(Default)]
struct Lines {
    lines: Vec<Value>,
    complete: bool,
}

impl Logs {
    fn follow(stderr: impl BufRead + Send + 'static) -> Self {
        let logs = Self(Arc::default());
        let writer = logs.clone();
        std::thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                // What is no JSON is a last word of `main`, or of the dynamic linker.
                let line = serde_json::from_str(&line).unwrap_or(Value::String(line));
                writer.0.0.lock().unwrap().lines.push(line);
                writer.0.1.notify_all();
            }
            writer.0.0.lock().unwrap().complete = true;
            writer.0.1.notify_all();
        });
        logs
    }

    /// The last of `times` lines with this message.
    fn wait_for(&self, message: &str, times: usize) -> Value {
        let enough = |lines: &Lines| with_message(&lines.lines, message).len() >= times;
        self.wait_until(|lines| lines.complete || enough(lines));
        let lines = self.0.0.lock().unwrap();
        assert!(enough(&lines), "no {times} log lines {message:?}: {:#?}", lines.lines);
        with_message(&lines.lines, message)[times - 1].clone()
    }

    /// Everything, once the server has ended.
    fn all(&self) -> Vec<Value> {
        self.wait_until(|lines| lines.complete);
        self.0.0.lock().unwrap().lines.clone()
    }

    /// Returns when `done` says so, or when patience ends.
    fn wait_until(&self, mut done: impl FnMut(&Lines) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        let mut lines = self.0.0.lock().unwrap();
        while !done(&lines) {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            lines = self.0.1.wait_timeout(lines, left).unwrap().0;
        }
    }
}

/// The log lines that have this message.
pub(crate) fn with_message<'a>(logs: &'a [Value], message: &str) -> Vec<&'a Value> {
    logs.iter().filter(|line| line["fields"]["message"] == message).collect()
}
