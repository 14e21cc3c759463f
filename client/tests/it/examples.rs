//! The examples in the help, each run as it stands, in a shell and against a gate.
//!
//! What a reader has to replace is replaced: the address. Where none is written, the gate of the tests is not at the
//! default port, and its address is added. `jq`, `man` and `ssh` are stood in for, since not every machine has them.

use std::path::Path;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Command;
use tokio::select;

use crate::command::{ended, wisdom};
use crate::gate::{CHEAP, Gate, Offer, soon};
use crate::pipe::shell;

const COMMANDS: [&str; 10] =
    ["", "get", "connect", "challenge", "solve", "redeem", "bench", "estimate", "completions", "man"];
/// Room for the files that the examples write and read.
const SETUP: &str = "set -e; jq() { cat; }; man() { cat; }; ssh() { sh -c \"${2#ProxyCommand=}\"; }; HOME=$PWD; \
    mkdir -p .local/share/bash-completion/completions .zfunc .config/fish/completions .local/share/man/man1; ";

/// The lines of the block `Examples:` that are commands; what is further in or behind two spaces explains them.
async fn examples(command: &str) -> Vec<String> {
    let arguments: Vec<&str> = command.split_terminator(' ').chain(["--help"]).collect();
    let help = ended(wisdom(&arguments), async {}).await.stdout;
    let block = help.split("\nExamples:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let lines =
        block.lines().filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with(' ')));
    lines.map(|line| line.split("   ").next().unwrap().to_owned()).collect()
}

/// The same at the gate `$G`.
fn at_gate(example: &str) -> String {
    // Half a minute of measuring, unless told otherwise.
    if example == "wisdom bench" {
        return format!("{example} --seconds 0.05");
    }
    let named = example.replace("gate.example.org:7700", "$G").replace("'[2001:db8::7]'", "$G");
    if named != example {
        return named;
    }
    let steps = example.split(" | ").map(|step| {
        let at =
            ["wisdom get", "wisdom challenge", "wisdom redeem"].into_iter().find(|at| step.starts_with(at));
        at.filter(|_| !step.contains("--help"))
            .map_or(step.to_owned(), |at| step.replacen(at, &format!("{at} $G"), 1))
    });
    steps.collect::<Vec<_>>().join(" | ")
}

#[tokio::test]
async fn every_example_works() {
    let gate = Gate::open().await;
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("examples");
    std::fs::create_dir_all(&directory).unwrap();
    // One that all bids of the examples are enough for.
    let offer = Offer { work: 1 << 12, ..CHEAP };
    let mut run = 0;
    for command in COMMANDS {
        let lines = examples(command).await;
        assert!(lines.len() >= 3, "{command}: {lines:?}");
        for line in lines {
            // A solution is redeemed again here: the gate of the tests does not mind.
            let line = format!("{SETUP}{}", at_gate(&line));
            let mut command = shell(&line, &gate.address().to_string());
            command.current_dir(&directory);
            let ended = select! {
                ended = ended(command, async {}) => ended,
                () = gate.serve(offer), if !line.contains("wisdom connect") => unreachable!("without an end"),
                () = gate.serve_echoes(offer), if line.contains("wisdom connect") => unreachable!("this too"),
            };
            assert_eq!((ended.code, &*ended.stderr), (Some(0), ""), "{line}\n{ended:?}");
            run += 1;
        }
    }
    assert!(run >= 20, "only {run} examples were found");
}

#[tokio::test]
async fn every_forward_listens_and_ends_when_told_to() {
    let gate = Gate::open().await;
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("examples");
    std::fs::create_dir_all(&directory).unwrap();
    let lines = examples("forward").await;
    assert!(lines.len() >= 3, "{lines:?}");
    for line in lines {
        // The port may be somebody's here.
        let line = format!("exec {}", at_gate(&line).replace("-l 5432", "-l 0"));
        let mut command = shell(&line, &gate.address().to_string());
        let mut child = command.current_dir(&directory).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap()).lines();
        let told = soon(stdout.next_line()).await.unwrap().unwrap();
        assert!(told.contains("listening"), "{told}");
        let pid = child.id().unwrap().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().await.unwrap().success());
        let status = soon(child.wait()).await.unwrap();
        assert_eq!(status.code(), Some(0), "{line}");
    }
}
