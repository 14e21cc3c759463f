//! Configurations that are wrong, and every word that is said about each.

mod listeners;
mod pricing;

use super::*;

/// A configuration and all its mistakes. `FOLDER` stands for the folder of the test's files.
struct Broken {
    file: &'static str,
    variables: &'static [(&'static str, &'static str)],
    flags: &'static [(&'static str, &'static str)],
    mistakes: &'static [&'static str],
}

const fn file(file: &'static str, mistakes: &'static [&'static str]) -> Broken {
    Broken { file, variables: &[], flags: &[], mistakes }
}

const fn variables(
    variables: &'static [(&'static str, &'static str)],
    mistakes: &'static [&'static str],
) -> Broken {
    Broken { file: "", variables, flags: &[], mistakes }
}

const TABLE: &[Broken] = &[
    // Types and ranges, in a file.
    file(
        "[server]\nmax_connections = 0",
        &["server.max_connections: 0 is not in 1 to 1000000 (from file FOLDER/server.toml)"],
    ),
    file(
        "[server]\nmax_connections = -1",
        &["server.max_connections: -1 is not in 1 to 1000000 (from file FOLDER/server.toml)"],
    ),
    file(
        "[server]\nmax_connections = 1.5",
        &["server.max_connections: 1.5 is not a whole number in 1 to 1000000 (from file FOLDER/server.toml)"],
    ),
    file(
        "[server]\nmax_connections = \"10\"",
        &[
            "server.max_connections: \"10\" is not a whole number in 1 to 1000000; in a file it is written without quotes (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[server]\nmax_requests_per_connection = [1]",
        &[
            "server.max_requests_per_connection: a list is not a whole number in 1 to 1000000000 (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[server]\nlisten = 7700",
        &[
            "server.listen: 7700 is not an address and port, such as 127.0.0.1:7700 or [::]:7700 (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[timeouts]\nhold = 20",
        &[
            "timeouts.hold: 20 is not a duration with a unit, such as \"5s\" or \"250ms\", in 10ms to 1h (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[timeouts]\nhold = \"0s\"\nidle = \"2h\"\nwrite = \"soon\"",
        &[
            "timeouts.hold: 0s is not in 10ms to 1h (from file FOLDER/server.toml)",
            "timeouts.idle: 2h is not in 10ms to 1h (from file FOLDER/server.toml)",
            "timeouts.write: \"soon\" is not a duration with a unit, such as \"5s\" or \"250ms\", in 10ms to 1h (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[challenge]\nbind_source = \"false\"\nrealm = 12",
        &[
            "challenge.bind_source: \"false\" is not true or false; in a file it is written without quotes (from file FOLDER/server.toml)",
            "challenge.realm: 12 is not text of at most 64 bytes; in a file it is written in quotes (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[challenge]\nbind_source = 1979-05-27",
        &["challenge.bind_source: \"1979-05-27\" is not true or false (from file FOLDER/server.toml)"],
    ),
    file(
        "[services.quotes]\nfiles = \"a.json\"",
        &[
            "services.quotes.files: \"a.json\" is not a list of at most 64 paths (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[services.quotes]\nfiles = [\"\", 7]",
        &["services.quotes.files: \"\" in the list is not a path (from file FOLDER/server.toml)"],
    ),
    // Shape and names.
    file(
        "[server]\nlisten = ",
        &[
            "configuration file FOLDER/server.toml: line 2, column 10 is not TOML: string values must be quoted, expected literal string",
        ],
    ),
    file(
        "server = 5\nlog = true",
        &[
            "log: is a section, not a value (from file FOLDER/server.toml)",
            "server: is a section, not a value (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[server]\nmax_conections = 5",
        &[
            "server.max_conections: there is no such key; did you mean `server.max_connections`? (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[timeout]\nhold = \"5s\"\nidle = \"5s\"",
        &[
            "timeout.hold: there is no such key; did you mean `timeouts.hold`? (from file FOLDER/server.toml)",
            "timeout.idle: there is no such key; did you mean `timeouts.idle`? (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "hold = \"5s\"\ncolour = 1",
        &[
            "colour: there is no such key; `wisdom-server config-reference` lists all (from file FOLDER/server.toml)",
            "hold: there is no such key; did you mean `timeouts.hold`? (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "\"server.listen\" = \"127.0.0.1:1\"\n[empty]",
        &[
            "empty: there is no such section; `wisdom-server config-reference` lists all (from file FOLDER/server.toml)",
            "\"server.listen\": there is no such key; did you mean `server.listen`? (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[services.\"No Name\"]\nfloor = 64",
        &[
            "services.\"No Name\": a name is 1 to 32 of a-z, 0-9, '_' and '-', the first a letter or digit (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[listeners.a]\n[listeners.b]\naddress = \"b\"",
        &[
            "listeners.b.address: \"b\" is not an address and port, such as 127.0.0.1:7700 or [::]:7700 (from file FOLDER/server.toml)",
            "listeners.a.address: is not set; a listener needs an address and port (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[server]\nlisten = \"127.0.0.1:1\"\n[listeners.a]\naddress = \"127.0.0.1:2\"",
        &[
            "server.listen: is short for one listener and can't stand beside listeners.a; keep one (from file FOLDER/server.toml)",
        ],
    ),
    // The environment and flags.
    variables(
        &[("SERVER__MAX_CONNECTIONS", "many"), ("SERVER__LISTEN", "7700")],
        &[
            "server.listen: \"7700\" is not an address and port, such as 127.0.0.1:7700 or [::]:7700 (from environment variable WISDOM__SERVER__LISTEN)",
            "server.max_connections: \"many\" is not a whole number in 1 to 1000000 (from environment variable WISDOM__SERVER__MAX_CONNECTIONS)",
        ],
    ),
    variables(
        &[("SERVER__MAX_CONECTIONS", "5"), ("SEVER__LISTEN", "127.0.0.1:1")],
        &[
            "server.max_conections: there is no such key; did you mean `server.max_connections`, WISDOM__SERVER__MAX_CONNECTIONS? (from environment variable WISDOM__SERVER__MAX_CONECTIONS)",
            "sever.listen: there is no such key; did you mean `server.listen`, WISDOM__SERVER__LISTEN? (from environment variable WISDOM__SEVER__LISTEN)",
        ],
    ),
    variables(
        &[("LOG__FORMAT", "xml"), ("LOG__LEVEL", "=="), ("ENVIRONMENT", "prod")],
        &[
            "environment: \"prod\" is not \"development\" or \"production\" (from environment variable WISDOM__ENVIRONMENT)",
            "log.format: \"xml\" is not \"auto\", \"human\" or \"json\" (from environment variable WISDOM__LOG__FORMAT)",
            "log.level: \"==\" is not a filter such as \"info\" or \"wisdom_server=debug\" (from environment variable WISDOM__LOG__LEVEL)",
        ],
    ),
    variables(
        &[("CHALLENGE__BIND_SOURCE", "yes"), ("ADMIN__LISTEN", "on\u{1b}[31m\n")],
        &[
            "admin.listen: \"on\\u{1b}[31m\\n\" is not an address and port, or \"off\" (from environment variable WISDOM__ADMIN__LISTEN)",
            "challenge.bind_source: \"yes\" is not true or false (from environment variable WISDOM__CHALLENGE__BIND_SOURCE)",
        ],
    ),
    variables(
        &[("SERVER", "x"), ("SERVER__LISTEN", "127.0.0.1:1")],
        &[
            "server: environment variables WISDOM__SERVER and WISDOM__SERVER__LISTEN can't both be set; keep one",
        ],
    ),
    variables(
        &[("SERVICES__QUOTES__FILES", "a"), ("SERVICES__QUOTES__FILES__0", "a")],
        &[
            "services.quotes.files: environment variables WISDOM__SERVICES__QUOTES__FILES and WISDOM__SERVICES__QUOTES__FILES__0 can't both be set; keep one",
        ],
    ),
    variables(
        &[("SERVICES__QUOTES__FILES__0", "a"), ("SERVICES__QUOTES__FILES__2", "b")],
        &[
            "services.quotes.files: indices run from 0 without a gap, unlike 0, 2 (from environment variable WISDOM__SERVICES__QUOTES__FILES__0)",
        ],
    ),
    Broken {
        file: "[admin]\nlisten = \"x\"",
        variables: &[("SERVER__DEFAULT_SERVICE", "No")],
        flags: &[("server.listen", "localhost"), ("environment", "")],
        mistakes: &[
            "admin.listen: \"x\" is not an address and port, or \"off\" (from file FOLDER/server.toml)",
            "environment: \"\" is not \"development\" or \"production\" (from flag --environment)",
            "server.default_service: \"No\" is not a name: 1 to 32 of a-z, 0-9, '_' and '-', the first a letter or digit (from environment variable WISDOM__SERVER__DEFAULT_SERVICE)",
            "server.listen: \"localhost\" is not an address and port, such as 127.0.0.1:7700 or [::]:7700 (from flag --listen)",
        ],
    },
    // What does not hold together.
    variables(
        &[("SERVER__LISTEN", "127.0.0.1:5"), ("ADMIN__LISTEN", "127.0.0.1:5")],
        &[
            "admin.listen: 127.0.0.1:5 is the address of server.listen as well (from environment variable WISDOM__ADMIN__LISTEN)",
        ],
    ),
    variables(
        &[("SERVER__DEFAULT_SERVICE", "ssh")],
        &[
            "server.default_service: \"ssh\" is not the name of a configured service (quotes) (from environment variable WISDOM__SERVER__DEFAULT_SERVICE)",
        ],
    ),
    variables(
        &[("SERVICES__GOLD__FLOOR", "0"), ("SERVICES__GOLD__PUZZLES", "65")],
        &[
            "services.gold.floor: 0 is not in 1 to 281474976710656 (2^48) (from environment variable WISDOM__SERVICES__GOLD__FLOOR)",
            "services.gold.puzzles: 65 is not in 1 to 64 (from environment variable WISDOM__SERVICES__GOLD__PUZZLES)",
        ],
    ),
    variables(
        &[("SERVICES__GOLD__FLOOR", "8"), ("SERVICES__SILVER__FLOOR", "8")],
        &[
            "server.default_service: there are several services and none is called \"quotes\"; say which of them it is: gold, silver (from the defaults)",
        ],
    ),
    variables(
        &[("SERVICES__QUOTES__FLOOR", "281474976710656"), ("SERVICES__QUOTES__PUZZLES", "1")],
        &[
            "services.quotes.floor: 281474976710656 is more than 1 sub-puzzles can carry, 2^47 each; raise services.quotes.puzzles (from environment variable WISDOM__SERVICES__QUOTES__FLOOR)",
        ],
    ),
    variables(
        &[("SERVICES__QUOTES__EMBEDDED", "false"), ("SERVICES__QUOTES__KIND", "magic")],
        &[
            "services.quotes.kind: \"magic\" is not \"quotes\" or \"tunnel\" (from environment variable WISDOM__SERVICES__QUOTES__KIND)",
            "services.quotes.embedded: false, and services.quotes.files names no file: there would be nothing to serve (from environment variable WISDOM__SERVICES__QUOTES__EMBEDDED)",
        ],
    ),
    variables(
        &[("SERVICES__QUOTES__FILES", "FOLDER/missing,FOLDER/bad.json,FOLDER/bad,FOLDER/empty,FOLDER")],
        &[
            "services.quotes.files: FOLDER/missing: No such file or directory (os error 2) (from environment variable WISDOM__SERVICES__QUOTES__FILES)",
            "services.quotes.files: FOLDER/bad.json: line 3: invalid type: integer `7`, expected a text, or an object with text and author (from environment variable WISDOM__SERVICES__QUOTES__FILES)",
            "services.quotes.files: FOLDER/bad: line 3: a control character, \\u{7}, in the saying (from environment variable WISDOM__SERVICES__QUOTES__FILES)",
            "services.quotes.files: FOLDER/empty: it holds no saying (from environment variable WISDOM__SERVICES__QUOTES__FILES)",
            "services.quotes.files: FOLDER: is a directory (from environment variable WISDOM__SERVICES__QUOTES__FILES)",
        ],
    ),
    variables(
        &[("SERVICES__QUOTES__KIND", "tunnel")],
        &[
            "services.quotes.upstream: is not set; a tunnel needs to know where it leads, such as \"127.0.0.1:22\" (from environment variable WISDOM__SERVICES__QUOTES__KIND)",
        ],
    ),
    file(
        "[services.quotes]\nkind = \"tunnel\"\nupstream = \"127.0.0.1\"\nembedded = false\nmax_share_per_source = \"2/1\"",
        &[
            "services.quotes.max_share_per_source: \"2/1\" is not a part, such as \"1/8\" or \"1/1\" (from file FOLDER/server.toml)",
            "services.quotes.upstream: \"127.0.0.1\" is not an upstream, such as db.internal:5432, 127.0.0.1:22, [::1]:22 or unix:/run/app.sock (from file FOLDER/server.toml)",
            "services.quotes.embedded: is only for services of kind \"quotes\", and services.quotes is of kind \"tunnel\"; remove it, or set services.quotes.kind (from file FOLDER/server.toml)",
        ],
    ),
    file(
        "[services.quotes]\nupstream = \"127.0.0.1:22\"\nlifetime = \"200h\"",
        &[
            "services.quotes.lifetime: 200h is not in 10ms to 7days (from file FOLDER/server.toml)",
            "services.quotes.upstream: is only for services of kind \"tunnel\", and services.quotes is of kind \"quotes\"; remove it, or set services.quotes.kind (from file FOLDER/server.toml)",
        ],
    ),
    // Keys.
    variables(
        &[("ENVIRONMENT", "production")],
        &[
            "keys.current: is not set, and production does not sign with an ephemeral key; set keys.current.id and keys.current.file (make a key with `wisdom-server gen-key --out FILE`)",
        ],
    ),
    variables(
        &[("KEYS__CURRENT__ID", "0")],
        &[
            "keys.current.id: 0 is not in 1 to 4294967295 (from environment variable WISDOM__KEYS__CURRENT__ID)",
            "keys.current: has no secret: set one of `file`, `credential` and `secret` (from environment variable WISDOM__KEYS__CURRENT__ID)",
        ],
    ),
    variables(
        &[("KEYS__CURRENT__SECRET", "hunter2hunter2")],
        &[
            "keys.current.id: is not set; a key needs a number of its own, from 1 (from environment variable WISDOM__KEYS__CURRENT__SECRET)",
            "keys.current.secret: the secret is not hexadecimal; make one with `wisdom-server gen-key` (from environment variable WISDOM__KEYS__CURRENT__SECRET)",
        ],
    ),
    variables(
        &[("KEYS__CURRENT__ID", "1"), ("KEYS__CURRENT__SECRET", "abcdef0123456789abcdef0123456789")],
        &[
            "keys.current.secret: the secret has not the right length: a key has 32 to 128 bytes, this one has 16; make one with `wisdom-server gen-key` (from environment variable WISDOM__KEYS__CURRENT__SECRET)",
        ],
    ),
    variables(
        &[("KEYS__CURRENT__ID", SECRET), ("KEYS__CURRENT__FILE", SECRET)],
        &[
            "keys.current.id: what looks like a secret (64 characters, not shown) is not a whole number in 1 to 4294967295 (from environment variable WISDOM__KEYS__CURRENT__ID)",
            "keys.current.file: what looks like a secret (64 characters, not shown): No such file or directory (os error 2) (from environment variable WISDOM__KEYS__CURRENT__FILE)",
        ],
    ),
    variables(
        &[("KEYS__CURRENT", SECRET), ("KEYS__CURENT__SECRET", SECRET)],
        &[
            "keys.curent.secret: there is no such key; did you mean `keys.current.secret`, WISDOM__KEYS__CURRENT__SECRET? (from environment variable WISDOM__KEYS__CURENT__SECRET)",
            "keys.current: is a section, not a value (from environment variable WISDOM__KEYS__CURRENT)",
        ],
    ),
    variables(
        &[("KEYS__NEXT__ID", "2"), ("KEYS__NEXT__SECRET", SECRET)],
        &[
            "keys.next: is set, but keys.current is not: nothing would sign (from environment variable WISDOM__KEYS__NEXT__ID)",
        ],
    ),
    variables(
        &[
            ("KEYS__CURRENT__ID", "1"),
            ("KEYS__CURRENT__SECRET", SECRET),
            ("KEYS__NEXT__ID", "1"),
            ("KEYS__NEXT__SECRET", SECRET),
            ("KEYS__PREVIOUS__ID", "3"),
            ("KEYS__PREVIOUS__SECRET", SECRET),
            ("KEYS__PREVIOUS__FILE", "FOLDER/key"),
        ],
        &[
            "keys.previous: has its secret from `file` and `secret` at once; keep one (from environment variable WISDOM__KEYS__PREVIOUS__FILE)",
            "keys.next.id: two keys have the id 1, this one and keys.current; each needs its own (from environment variable WISDOM__KEYS__NEXT__ID)",
        ],
    ),
    variables(
        &[("KEYS__CURRENT__ID", "1"), ("KEYS__CURRENT__CREDENTIAL", "../key")],
        &[
            "keys.current.credential: \"../key\" is not the name of a credential, without \"/\" (from environment variable WISDOM__KEYS__CURRENT__CREDENTIAL)",
        ],
    ),
    variables(
        &[
            ("ENVIRONMENT", "production"),
            ("KEYS__CURRENT__ID", "1"),
            ("KEYS__CURRENT__SECRET", "0000000000000000000000000000000000000000000000000000000000000000"),
        ],
        &[
            "keys.current.secret: the secret was typed, not drawn: no more than 1 of its bytes differ; make one with `wisdom-server gen-key` (from environment variable WISDOM__KEYS__CURRENT__SECRET)",
        ],
    ),
];

#[test]
fn each_gives_one_clear_message_per_mistake_and_all_at_once() {
    assert!(TABLE.len() >= 40, "{} configurations", TABLE.len());
    for (number, broken) in TABLE.iter().chain(listeners::TABLE).chain(pricing::TABLE).enumerate() {
        let folder = Folder::new();
        folder.file("bad.json", "[\n\"good\",\n7]");
        folder.file("bad", "good\n%\nbad \u{7}\n");
        folder.file("empty", "%\n%\n");
        let here = |text: &str| text.replace("FOLDER", folder.0.to_str().unwrap());
        let set = |(name, value): &(&str, &str)| (format!("WISDOM__{name}"), here(value));
        let flags = broken
            .flags
            .iter()
            .fold(Flags::default(), |flags, (key, value)| flags.set(key, Some(here(value))));
        let file = (!broken.file.is_empty()).then(|| folder.file("server.toml", broken.file));
        let environment = broken.variables.iter().map(set).collect();
        let error = load(&Layers { file, environment, flags, ..Layers::default() }).unwrap_err();
        let expected: Vec<String> = broken.mistakes.iter().map(|mistake| here(mistake)).collect();
        assert_eq!(error.mistakes, expected, "configuration {number}");
        assert!(!error.to_string().contains(&SECRET[..16]) && !error.to_string().contains("hunter2"));
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_rest_is_looked_at() {
    let environment = vec![(variable("server.max_connections"), "0".to_owned())];
    let file = Some("/nonexistent/server.toml".into());
    let undecodable = vec!["WISDOM__LOG__LEVEL".to_owned(), "HOME".to_owned()];
    let error = load(&Layers { file, environment, undecodable, ..Layers::default() }).unwrap_err();
    let expected = [
        "configuration file /nonexistent/server.toml: No such file or directory (os error 2)",
        "environment variable WISDOM__LOG__LEVEL: its value is not UTF-8",
        "server.max_connections: 0 is not in 1 to 1000000 (from environment variable WISDOM__SERVER__MAX_CONNECTIONS)",
    ];
    assert_eq!(error.mistakes, expected);
}
