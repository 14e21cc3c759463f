//! `wisdom bench` and `wisdom estimate`: figures that differ from run to run, and what holds for all of them.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use tokio::process::Command;

use crate::command::{Ended, ended, wisdom};
use crate::gate::soon;
use crate::terminal::{CTRL_C, Terminal};

/// As little as can be measured.
const QUICK: [&str; 4] = ["--kernel", "scalar", "--seconds", "0.05"];

async fn run(arguments: &[&str]) -> Ended {
    let ended = ended(wisdom(arguments), async {}).await;
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""), "{ended:?}");
    ended
}

fn rows<'a>(json: &'a Value, kind: &str) -> Vec<(&'a str, u64)> {
    let row = |row: &'a Value| (row["name"].as_str().unwrap(), row["threads"].as_u64().unwrap());
    json[kind].as_array().unwrap().iter().map(row).collect()
}

#[tokio::test]
async fn each_kernel_is_measured_on_one_thread_and_on_all_beside_the_plain_loop() {
    let json = run(&["bench", "--threads", "3", "--seconds", "0.05", "--json"]).await.json();
    let kernels = rows(&json, "kernels");
    assert!(kernels.ends_with(&[("scalar", 1), ("scalar", 3)]), "{kernels:?}");
    assert_eq!(rows(&json, "naive"), [("sha2", 1), ("sha2", 3)]);
    for row in json["kernels"].as_array().unwrap().iter().chain(json["naive"].as_array().unwrap()) {
        assert_eq!(row["hashes_per_second_rounds"].as_array().unwrap().len(), 7);
        assert!(row["hashes_per_second"].as_u64().unwrap() > 0);
        let has_cycles = cfg!(target_arch = "x86_64") && row["threads"] == 1;
        assert_eq!(row["cycles_per_hash"].is_number(), has_cycles, "{row}");
    }
    let one = run(&[&["bench", "--threads", "1", "--json"], &QUICK[..]].concat()).await.json();
    assert_eq!(rows(&one, "kernels"), [("scalar", 1)]);
}

#[tokio::test]
async fn the_same_work_has_the_same_checksum_on_any_machine() {
    let json = run(&["bench", "--work", "2^18", "--threads", "2", "--json"]).await.json();
    // From `hashlib` of Python, as `docs/BENCHMARKS.md` shows.
    let known = serde_json::json!({"hashes": 1 << 18, "hits": 126, "sum": "0000020aadbacaf1"});
    assert_eq!(json["checked"], known);
    assert_eq!((&json["rounds"], &json["seconds"]), (&1.into(), &Value::Null));
}

#[tokio::test]
async fn a_file_gets_the_picture_and_standard_output_the_values() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench.svg");
    let arguments = ["bench", "--csv", "--threads", "1", "--plot", path.to_str().unwrap()];
    let csv = run(&[&arguments, &QUICK[..]].concat()).await.stdout;
    let lines: Vec<_> = csv.lines().collect();
    assert_eq!(lines.len(), 3, "{csv}");
    assert!(lines[0].starts_with("name,threads,") && lines[1].starts_with("scalar,1,"), "{csv}");
    let commas = |line: &str| line.matches(',').count();
    assert!(lines.iter().all(|line| commas(line) == commas(lines[0])), "{csv}");
    assert!(std::fs::read_to_string(path).unwrap().starts_with("<svg "));
}

#[tokio::test]
async fn a_picture_that_cannot_be_written_is_told() {
    let arguments = ["bench", "--threads", "1", "--plot", "/dev/null/bench.svg"];
    let ended = ended(wisdom(&[&arguments, &QUICK[..]].concat()), async {}).await;
    assert_eq!((ended.code, &*ended.stdout), (Some(1), ""));
    assert!(ended.stderr.starts_with("wisdom: cannot write /dev/null/bench.svg: "), "{ended:?}");
}

#[tokio::test]
async fn threads_are_as_many_as_this_process_may_run_at_once() {
    let program = env!("CARGO_BIN_EXE_wisdom");
    let mut command = Command::new("taskset");
    command.args(["--cpu-list", "0", program, "bench", "--json"]).args(QUICK);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let json = ended(command, async {}).await.json();
    assert_eq!(json["processors"], 1);
    assert_eq!(rows(&json, "kernels"), [("scalar", 1)]);
}

/// The niceness of a process, or of a thread.
fn niceness(stat: &Path) -> Option<i32> {
    let stat = std::fs::read_to_string(stat).ok()?;
    // The second field is a name in parentheses, and may be any.
    stat.rsplit_once(')')?.1.split_whitespace().nth(16)?.parse().ok()
}

#[tokio::test]
async fn every_thread_of_a_nice_search_lets_others_go_first() {
    let own = niceness(Path::new("/proc/self/stat")).unwrap();
    for (flag, added) in [("--nice", 10), ("--nice=3", 3)] {
        let arguments = ["bench", "--solve", "2^40", "--threads", "2", flag];
        let mut child = wisdom(&arguments).spawn().unwrap();
        let tasks = format!("/proc/{}/task", child.id().unwrap());
        let expected = (own + added).min(19);
        soon(async {
            loop {
                let threads = std::fs::read_dir(&tasks).unwrap().flatten();
                let nice: Vec<_> = threads.filter_map(|task| niceness(&task.path().join("stat"))).collect();
                // The main one, the one that measures, and two that search.
                if nice.len() >= 4 {
                    assert_eq!(nice, vec![expected; nice.len()], "{flag}");
                    break;
                }
                // Pause: the threads begin one after the other, and there is nothing to wait for them with.
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        })
        .await;
        child.kill().await.unwrap();
    }
}

#[tokio::test]
async fn in_a_terminal_the_progress_is_one_line_that_goes_away() {
    for columns in [80, 120] {
        let arguments = [&["bench", "--threads", "1"], &QUICK[..]].concat();
        let (shown, code) = Terminal::open(columns, ("TERM", "xterm-256color"), &arguments).end().await;
        assert_eq!(code, Some(0), "{shown}");
        assert!(!shown.contains("left") && shown.contains("\n<bold>kernel "), "{shown}");
        // Nothing was broken by the margin: 2 lines, none, 3 of the table, none, 3 lines.
        assert_eq!(shown.lines().count(), 10, "{shown}");
    }
}

#[tokio::test]
async fn ctrl_c_ends_a_measurement_at_once() {
    let arguments = ["bench", "--threads", "1", "--seconds", "3600"];
    let mut terminal = Terminal::open(80, ("NO_COLOR", "1"), &arguments);
    terminal.shows(|_, line| line.starts_with("warm-up, ") && line.ends_with("left")).await;
    terminal.press(CTRL_C).await;
    let (shown, code) = terminal.end().await;
    assert_eq!((shown.trim_start_matches("^C").trim(), code), ("wisdom: interrupted", Some(130)));
}

#[tokio::test]
async fn an_estimate_is_arithmetic_where_the_rate_is_given() {
    let json = run(&["estimate", "2s", "--rate", "5M", "--puzzles", "1", "--json"]).await.json();
    assert_eq!((&json["work"], &json["puzzles"]), (&10_000_000.into(), &1.into()));
    let this = &json["devices"][0];
    assert_eq!((&this["id"], &this["hashes_per_second"]), (&"this".into(), &5_000_000.into()));
    // A geometric variable: its median is ln 2 of its mean, its p99 ln 100.
    for (name, expected) in [("mean", 2.0), ("p50", 1.386_294), ("p99", 9.210_34)] {
        let seconds = this["seconds"][name].as_f64().unwrap();
        assert!((seconds - expected).abs() < 1e-5, "{name}: {seconds}");
    }
    let gpu = json["devices"].as_array().unwrap().last().unwrap();
    assert_eq!((&gpu["id"], &gpu["kind"]), (&"gpu".into(), &"published".into()));
    assert!((gpu["solutions_per_hour"].as_f64().unwrap() - 3_600.0 * 2_197.55).abs() < 1.0);
}
