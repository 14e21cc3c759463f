//! `check-config`, `print-config`, `config-reference`, `gen-key`: what they print and how they exit.

use std::os::unix::fs::PermissionsExt;

use super::process::{Folder, SECRET, run};

#[test]
fn all_mistakes_at_once_and_exit_code_1_whoever_asks() {
    let keys = [("server.max_conections", "5"), ("timeouts.hold", "20"), ("log.format", "xml")];
    for command in ["check-config", "print-config", ""] {
        let arguments: Vec<&str> =
            [command, "--listen", "here"].into_iter().filter(|word| !word.is_empty()).collect();
        let (code, output, errors) = run(&arguments, &keys);
        assert_eq!((code, output.as_str()), (Some(1), ""), "{command}");
        let lines: Vec<&str> = errors.lines().collect();
        assert_eq!(lines[0], "wisdom-server: the configuration is wrong:");
        let of = |key: &str| lines.iter().filter(|line| line.starts_with(key)).count();
        let counts =
            ["server.listen: ", "server.max_conections: ", "timeouts.hold: ", "log.format: "].map(of);
        assert_eq!((counts, lines.len()), ([1; 4], 5), "{command}: {errors}");
        assert!(
            errors.contains("(from flag --listen)")
                && errors.contains("did you mean `server.max_connections`")
        );
    }
}

#[test]
fn a_good_configuration_is_summed_up_and_doubts_are_told() {
    let (code, output, errors) = run(&["check-config", "--admin-listen", "off"], &[("timeouts.hold", "10m")]);
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    let expected = "\
the configuration is good; this would run:
  file         none
  environment  development
  gate         127.0.0.1:7700
  side port    off
  connections  10000, 128 from one source
  signing key  made for each process
  service      quotes: 2097152 hashes (2^21.0) in 16 puzzles, the default
  replay set   1000000 solutions, forgotten at a restart
  log          human, info,wisdom_server=debug
warning: timeouts.hold = 10m is longer than timeouts.lifetime = 2m, which comes first
";
    assert_eq!(output, expected);
}

#[test]
fn what_is_printed_can_be_fed_back() {
    let folder = Folder::new();
    let keys = [("keys.current.id", "3"), ("keys.current.secret", SECRET), ("challenge.realm", " 0123 ")];
    let (code, first, errors) = run(&["print-config"], &keys);
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    assert!(!first.contains(&SECRET[..16]), "{first}");
    let file = folder.file("printed.toml", &first);
    let (code, second, errors) = run(&["print-config", "--config", &file], &keys[1..2]);
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    let values = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| line.split(" # ").next().unwrap().trim_end().to_owned()).collect()
    };
    assert_eq!(values(&first), values(&second));
    let (code, _, errors) = run(&["check-config", "--config", &file], &[]);
    assert_eq!(code, Some(1), "without its secret it is refused");
    assert!(errors.contains("keys.current: has no secret"), "{errors}");
}

#[test]
fn references_can_be_read_by_their_readers() {
    let (code, text, _) = run(&["config-reference"], &[]);
    assert!(code == Some(0) && text.contains("WISDOM__SERVICES__NAME__FLOOR"));
    let (_, file, _) = run(&["config-reference", "--format", "toml"], &[]);
    let folder = Folder::new();
    let (code, output, errors) = run(&["check-config", "--config", &folder.file("all.toml", &file)], &[]);
    assert_eq!(code, Some(0), "{output}{errors}");
    let (_, schema, _) = run(&["config-reference", "--format", "json-schema"], &[]);
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    assert_eq!(schema["properties"]["server"]["properties"]["max_connections"]["maximum"], 1_000_000);
    assert_eq!(run(&["config-reference", "--format", "xml"], &[]).0, Some(2));
}

#[test]
fn a_new_key_signs_and_none_is_overwritten() {
    let folder = Folder::new();
    let path = folder.path("key");
    let (code, output, errors) = run(&["gen-key", "--out", &path], &[]);
    assert_eq!((code, output.as_str(), errors.as_str()), (Some(0), "", ""));
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let secret = std::fs::read_to_string(&path).unwrap();
    let (code, _, errors) = run(&["gen-key", "--out", &path], &[]);
    assert_eq!(code, Some(1));
    assert!(errors.contains("exists already"), "{errors}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), secret, "it is left alone");
    let (_, printed, _) = run(&["gen-key"], &[]);
    assert!(printed.len() == 65 && printed != secret, "{printed}");
    let production =
        [("keys.current.id", "1"), ("keys.current.file", path.as_str()), ("environment", "production")];
    let (code, output, errors) = run(&["check-config"], &production);
    assert!(code == Some(0) && output.contains("signing key  id 1\n"), "{output}{errors}");
}

#[test]
fn the_file_is_named_by_the_flag_or_the_variable() {
    let folder = Folder::new();
    let file = folder.file("server.toml", "[server]\nmax_connections = 4321\n");
    let mut command = super::process::command(&["check-config"], &[]);
    let output = command.env("WISDOM_CONFIG", &file).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains(&format!("file         {file}\n")) && text.contains("4321, 128 from one source"),
        "{text}"
    );
    let (code, _, errors) = run(&["--config", &folder.path("missing.toml")], &[]);
    assert_eq!(code, Some(1));
    assert!(errors.contains("missing.toml: No such file or directory"), "{errors}");
}
