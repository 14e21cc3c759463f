//! A real Prometheus, for as long as a test needs it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use super::folder;
use crate::patience::{PATIENCE, eventually};
use crate::scratch::Scratch;

/// See the module.
pub(super) struct Prometheus {
    child: Child,
    address: SocketAddr,
    _scratch: Scratch,
}

impl Prometheus {
    /// One that scrapes `target` every half second and evaluates the alerts as often.
    pub(super) fn watching(target: SocketAddr) -> Self {
        let scratch = Scratch::new();
        let rules = folder().join("prometheus/alerts.yml");
        let config = format!(
            "global: {{scrape_interval: 500ms, evaluation_interval: 500ms}}\nrule_files: [{:?}]\nscrape_configs:\n  - job_name: \
             wisdom\n    static_configs: [{{targets: [\"{target}\"]}}]\n",
            rules.display()
        );
        let config = scratch.file("prometheus.yml", &config);
        let (child, address) = start(&config, &scratch.path().join("data"));
        let prometheus = Self { child, address, _scratch: scratch };
        eventually("Prometheus is ready", || {
            prometheus.ask("/-/ready").starts_with("HTTP/1.0 200 ").then_some(())
        });
        eventually("the gate is scraped", || {
            let up = prometheus.query("up{job=\"wisdom\"}");
            up.first().filter(|sample| sample["value"][1] == "1").map(|_| ())
        });
        prometheus
    }

    /// The samples that this expression gives now; an expression that is none ends the test.
    pub(super) fn query(&self, expression: &str) -> Vec<Value> {
        let escape = |byte: u8| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'.' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        };
        let escaped: String = expression.bytes().map(escape).collect();
        let answer = self.get(&format!("/api/v1/query?query={escaped}"));
        assert_eq!(answer["status"], "success", "{expression}: {answer}");
        answer["data"]["result"].as_array().unwrap().clone()
    }

    /// `GET`, whose answer is JSON.
    pub(super) fn get(&self, path: &str) -> Value {
        let answer = self.ask(path);
        let (_, body) = answer.split_once("\r\n\r\n").unwrap();
        serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {answer}"))
    }

    /// The whole answer. HTTP/1.0, so that it is in one piece.
    fn ask(&self, path: &str) -> String {
        let mut stream = TcpStream::connect_timeout(&self.address, PATIENCE).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(format!("GET {path} HTTP/1.0\r\n\r\n").as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Prometheus {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts one on a port of its own choice, which its log tells.
fn start(config: &Path, data: &Path) -> (Child, SocketAddr) {
    let mut child = Command::new("prometheus")
        .arg(format!("--config.file={}", config.display()))
        .arg(format!("--storage.tsdb.path={}", data.display()))
        .args(["--web.listen-address=127.0.0.1:0", "--log.format=json"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
    let listening = |line: String| {
        let line: Value = serde_json::from_str(&line).ok()?;
        let address = line["address"].as_str()?.parse::<SocketAddr>().ok()?;
        (line["msg"] == "Listening on" && address.port() != 0).then_some(address)
    };
    let address = lines.by_ref().find_map(listening).expect("Prometheus listens");
    // What else it has to say must not fill its pipe.
    std::thread::spawn(move || lines.for_each(drop));
    (child, address)
}
