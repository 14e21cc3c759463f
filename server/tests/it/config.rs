//! What the server does with its configuration: exit codes, messages, modes.

use std::process::Command;

use serde_json::json;

use crate::gate::{KEY_HEX, Setup};
use crate::scratch::Scratch;
use crate::wire::{Wire, buy};

/// Checks that the server ends with `code` and says all of `texts` on standard error, and nothing on standard output.
#[track_caller]
fn assert_fails(setup: Setup, code: i32, texts: &[&str]) {
    let (ended, output, errors) = setup.run();
    assert_eq!(ended, Some(code), "{errors}");
    assert_eq!(output, "");
    for text in texts {
        assert!(errors.contains(text), "{text:?} is not in {errors}");
    }
}

#[test]
fn a_broken_configuration_is_code_1_and_names_key_value_and_origin() {
    let cases = [
        ("server.listen", "7700"),
        ("server.max_connections", "0"),
        ("server.max_connections", "many"),
        ("server.max_conections", "1"),
        ("server.default_service", "ssh"),
        ("timeouts.hold", "20"),
        ("timeouts.hold", "2h"),
        ("environment", "prod"),
        ("log.format", "xml"),
        ("log.level", "a=b=c"),
        ("services.quotes.puzzles", "65"),
        ("services.quotes.floor", "0"),
        ("replay.max_entries", "0"),
    ];
    for (key, value) in cases {
        let name = key.rsplit('.').next().unwrap();
        let value_or_name = if name == "max_conections" { name } else { value };
        let texts = ["the configuration is wrong", name, value_or_name, "environment"];
        assert_fails(Setup::new().set(key, value), 1, &texts);
    }
}

#[test]
fn unusable_keys_are_code_1_and_say_how_to_make_one() {
    let short = Setup::new().set("keys.current.secret", "abcd");
    assert_fails(short, 1, &["keys.current", "32 to 128 bytes", "make one with `"]);
    let twice = Setup::new().set("keys.current.file", "/nonexistent");
    assert_fails(twice, 1, &["keys.current", "file", "secret"]);
    let same_id = Setup::new().set("keys.next.id", 7).set("keys.next.secret", KEY_HEX);
    assert_fails(same_id, 1, &["id 7"]);
}

#[test]
fn a_wrong_command_line_is_code_2() {
    assert_fails(Setup::new().argument("--no-such-flag"), 2, &["--no-such-flag", "Usage: wisdom-server"]);
    assert_fails(Setup::new().argument("serve"), 2, &["serve"]);
}

#[test]
fn what_prevents_the_start_is_code_3_and_named() {
    let gate = Setup::new().start();
    let in_use = |key: &str, address: &str| {
        assert_fails(
            Setup::new().set(key, address),
            3,
            &[&format!("{key} = {address}: Address already in use")],
        );
    };
    in_use("server.listen", &gate.listen.to_string());
    in_use("admin.listen", &gate.admin().to_string());
    // An address for documentation is nobody's.
    let foreign = Setup::new().set("server.listen", "203.0.113.1:7700");
    assert_fails(foreign, 3, &["server.listen = 203.0.113.1:7700"]);
    let scratch = Scratch::new();
    let no_directory = scratch.file("file", "");
    let replay = Setup::new().set("replay.directory", no_directory.display());
    assert_fails(replay, 3, &["replay.directory: ", no_directory.to_str().unwrap()]);
    buy(gate.listen);
    gate.stop();
}

#[test]
fn configuration_files_are_read_and_their_mistakes_named() {
    let scratch = Scratch::new();
    let with = |content: &str| {
        let path = scratch.file("server.toml", content);
        Setup::new().argument("--config").argument(path.to_str().unwrap())
    };
    let gate = with("[timeouts]\nhold = \"7s\"\n[services.quotes]\nfloor = 1024\n").start();
    let challenge = Wire::connect(gate.listen).ask();
    assert_eq!(challenge.body["hold_ms"], 7_000);
    assert_eq!(challenge.body["work"], 64, "the environment wins over the file");
    gate.stop();
    assert_fails(with("[timeouts]\nhold = \"0s\"\n"), 1, &["timeouts.hold", "0s", "server.toml"]);
    assert_fails(with("[timeouts]\nhold\n"), 1, &["line 2", "server.toml"]);
    let missing = Setup::new().argument("--config").argument("/nonexistent/server.toml");
    assert_fails(missing, 1, &["/nonexistent/server.toml", "No such file or directory"]);
}

#[test]
fn flags_win_and_without_a_key_one_is_made_for_this_run() {
    let gate = Setup::bare()
        .set("server.listen", "nonsense")
        .set("admin.listen", "nonsense")
        .set("services.quotes.floor", 64)
        .argument("--listen=127.0.0.1:0")
        .argument("--admin-listen=off")
        .argument("--log-format=json")
        .start();
    gate.logged("development mode: signing with a key that lives as long as this process");
    buy(gate.listen);
    gate.stop();
}

#[test]
fn production_needs_a_key_and_logs_json() {
    let production = || {
        Setup::bare()
            .set("environment", "production")
            .set("server.listen", "127.0.0.1:0")
            .set("admin.listen", "127.0.0.1:0")
            .set("services.quotes.floor", 64)
    };
    assert_fails(production(), 1, &["keys.current", "make a key with `"]);
    let scratch = Scratch::new();
    let file = scratch.file("key", &format!("{KEY_HEX}\n"));
    let gate = production().set("keys.current.id", 7).set("keys.current.file", file.display()).start();
    assert_eq!(gate.logged("ready")["fields"]["environment"], json!("Production"));
    buy(gate.listen);
    gate.stop();
}

#[test]
fn help_shows_flags_and_exit_codes() {
    let help = Command::new(env!("CARGO_BIN_EXE_wisdom-server")).arg("--help").output().unwrap();
    assert_eq!(help.status.code(), Some(0));
    let help = String::from_utf8(help.stdout).unwrap();
    for text in ["--config <FILE>", "--listen <ADDR>", "--log-level <FILTER>", "WISDOM__SECTION__KEY"] {
        assert!(help.contains(text), "{text} is not in {help}");
    }
    let (_, codes) = help.split_once("Exit codes:\n").unwrap();
    let told: Vec<&str> =
        codes.lines().filter_map(|line| line.trim_start().split_once("  ")).map(|(code, _)| code).collect();
    assert_eq!(told, ["0", "1", "2", "3", "4", "5", "6"]);
}
