//! The server under test: one process, what it prints, what it logs, its end.

use std::io::Read;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// A secret that must not be seen.
pub(crate) const SECRET: &str = "5ec2e75ec2e75ec2e700112233445566778899aabbccddeeff5ec2e75ec2e755";
/// Long enough for a noisy machine; a test that passes does not wait it out.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// The server with these arguments and keys of the configuration, and nothing of this process's own configuration.
pub(crate) fn command(arguments: &[&str], keys: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wisdom-server"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("WISDOM") {
            command.env_remove(name);
        }
    }
    for (key, value) in keys {
        command.env(format!("WISDOM__{}", key.to_ascii_uppercase().replace('.', "__")), value);
    }
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Exit code, standard output and standard error of a command that ends by itself.
pub(crate) fn run(arguments: &[&str], keys: &[(&str, &str)]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = command(arguments, keys).output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// A running server.
pub(crate) struct Server {
    process: Child,
    log: Arc<Mutex<Vec<u8>>>,
    reader: Option<JoinHandle<()>>,
}

impl Server {
    /// A server on free ports that signs with [`SECRET`] and sells for next to nothing, and these keys.
    pub(crate) fn start(keys: &[(&str, &str)]) -> Self {
        let common = [
            ("admin.listen", "127.0.0.1:0"),
            ("services.quotes.floor", "4"),
            ("services.quotes.puzzles", "4"),
            // They are pestered from one address.
            ("pricing.source_burst", "1000000"),
            ("keys.current.id", "7"),
            ("keys.current.secret", SECRET),
        ];
        let mut process = command(&[], &[&common, keys].concat()).spawn().unwrap();
        let log: Arc<Mutex<Vec<u8>>> = Arc::default();
        let (mut stderr, writer) = (process.stderr.take().unwrap(), Arc::clone(&log));
        let reader = std::thread::spawn(move || {
            let mut chunk = [0; 4_096];
            while let Ok(read @ 1..) = stderr.read(&mut chunk) {
                writer.lock().unwrap().extend_from_slice(&chunk[..read]);
            }
        });
        let server = Self { process, log, reader: Some(reader) };
        server.line("ready");
        server
    }

    /// The first whole log line that contains `text`.
    pub(crate) fn line(&self, text: &str) -> String {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let log = String::from_utf8(self.log.lock().unwrap().clone()).unwrap();
            if let Some(line) =
                log.split_inclusive('\n').find(|line| line.contains(text) && line.ends_with('\n'))
            {
                return line.to_owned();
            }
            assert!(Instant::now() < deadline, "no line with {text:?} in:\n{log}");
            // Pause: between two looks.
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// The address after `name` in the line of the start, in either format.
    pub(crate) fn address(&self, name: &str) -> SocketAddr {
        let line = self.line("ready").replace('"', "").replace(':', "=");
        let (_, rest) = line.split_once(&format!("{name}=")).unwrap();
        let end = rest.find([',', ' ', '}']).unwrap();
        let (host, port) = rest[..end].rsplit_once('=').unwrap();
        SocketAddr::new(host.replace('=', ":").parse().unwrap(), port.parse().unwrap())
    }

    /// Ends it in order: everything it logged.
    pub(crate) fn stop(mut self) -> String {
        let pid = self.process.id().to_string();
        assert!(Command::new("kill").args(["-s", "TERM", &pid]).status().unwrap().success());
        assert_eq!(self.process.wait().unwrap().code(), Some(0));
        self.reader.take().unwrap().join().unwrap();
        String::from_utf8(self.log.lock().unwrap().clone()).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A folder of one test alone, removed with it.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let name = format!("wisdom-settings-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    /// The path of a file in it, which need not exist.
    pub(crate) fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    /// A file in it with this content.
    pub(crate) fn file(&self, name: &str, content: &str) -> String {
        std::fs::write(self.0.join(name), content).unwrap();
        self.path(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
