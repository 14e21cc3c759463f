//! When colours are used, and when the terminal is not drawn on.

use crate::command::{ended, wisdom};

/// Whether an error is printed with colours into a pipe.
async fn coloured(arguments: &[&str], variables: &[(&str, &str)]) -> bool {
    let mut command = wisdom(arguments);
    command.envs(variables.iter().copied());
    let ended = ended(command, async {}).await;
    assert!(ended.code.is_some_and(|code| code != 0), "{ended:?}");
    ended.stderr.contains('\x1b')
}

#[tokio::test]
async fn the_environment_decides_where_the_flag_does_not() {
    let force = ("CLICOLOR_FORCE", "1");
    for (flags, variables, expected) in [
        (&[][..], &[][..], false),
        (&[], &[force], true),
        (&[], &[force, ("NO_COLOR", "1")], false),
        (&["--color", "auto"], &[force], true),
        (&["--color", "always"], &[("NO_COLOR", "1")], true),
        (&["--color=always"], &[("CLICOLOR", "0")], true),
        (&["--color=always"], &[("TERM", "dumb")], true),
        (&["--color", "never"], &[force], false),
    ] {
        let arguments = [&["get", "127.0.0.1:1"], flags].concat();
        assert_eq!(coloured(&arguments, variables).await, expected, "{flags:?} {variables:?}");
        // What clap says, before there is a command.
        let arguments = [flags, &["get", "--nonsense"]].concat();
        assert_eq!(coloured(&arguments, variables).await, expected, "usage, {flags:?} {variables:?}");
    }
}

#[tokio::test]
async fn json_has_none_even_where_colours_are_forced() {
    let ended = ended(wisdom(&["get", "127.0.0.1:1", "--json", "--color", "always"]), async {}).await;
    assert!(!ended.stdout.contains('\x1b'), "{ended:?}");
    assert_eq!(ended.json()["error"]["kind"], "network");
}
