//! Everything that needs no server, as files of command lines and their output: `tests/cmd/`.
//!
//! `TRYCMD=overwrite` writes what is printed now into them, to be looked at.

use crate::command::{ended, wisdom};

#[test]
fn what_is_printed_is_what_is_written_down() {
    let cases = trycmd::TestCases::new();
    cases.register_bin("wisdom", std::path::Path::new(env!("CARGO_BIN_EXE_wisdom")));
    cases.env("TERM", "dumb").env("NO_COLOR", "1").env("COLUMNS", "100");
    cases.case("tests/cmd/*.trycmd").case("tests/cmd/input/*.toml");
}

#[tokio::test]
async fn every_long_help_has_examples_and_every_exit_code() {
    for command in [
        "",
        "get",
        "connect",
        "forward",
        "challenge",
        "solve",
        "redeem",
        "bench",
        "estimate",
        "top",
        "completions",
        "man",
    ] {
        let arguments: Vec<&str> = command.split_terminator(' ').chain(["--help"]).collect();
        let help = ended(wisdom(&arguments), async {}).await;
        assert_eq!((help.code, &*help.stderr), (Some(0), ""));
        for line in [
            "0  ",
            "1  internal",
            "2  usage",
            "3  network",
            "4  refused",
            "5  rejected",
            "6  gave_up",
            "130  interrupted",
        ] {
            assert!(help.stdout.contains(&format!("\n  {line}")), "{line}\n{}", help.stdout);
        }
        assert!(help.stdout.contains("\nExamples:\n"), "{command}");
        assert!(help.stdout.lines().all(|line| line.chars().count() <= 100), "{}", help.stdout);
    }
}
