//! What `wisdom get` looks like: in a terminal of 80 and of 40 columns, with and without colours, and in a pipe.
//!
//! Each test has its screens in a file of `screens/`. `UPDATE_SCREENS=1` writes what is shown now into them, to be looked
//! at. What differs from run to run is replaced by capitals of about the same width: ports, rates, times.

use std::path::Path;

use tokio::join;
use wisdom_client::protocol::code::Code;
use wisdom_client::protocol::message::{ErrorMessage, Quote, SolutionFate};

use crate::command::{ended, wisdom};
use crate::gate::{CHEAP, Gate, Offer, refusal, soon};
use crate::terminal::{CTRL_C, Terminal};

/// Takes any machine longer than the test, and none longer than it may. The gate's first token is always the same, and so
/// is its solution: no sub-puzzle is solved before there is something to see.
const ENDLESS: Offer = Offer { work: 1 << 36, puzzles: 16, expires_in_ms: 86_400_000, ..CHEAP };

/// So many columns, a variable that is set, and what the two are called.
const TERMINALS: [(u16, (&str, &str), &str); 5] = [
    (80, USUAL, "80 columns"),
    (80, ("NO_COLOR", "1"), "80 columns, NO_COLOR"),
    (80, DUMB, "80 columns, TERM=dumb"),
    (40, USUAL, "40 columns"),
    (40, ("NO_COLOR", "1"), "40 columns, NO_COLOR"),
];
const USUAL: (&str, &str) = ("TERM", "xterm-256color");
const DUMB: (&str, &str) = ("TERM", "dumb");

/// All screens of a test.
#[derive(Default)]
struct Album(String);

impl Album {
    fn add(&mut self, title: &str, shown: &str) {
        self.0 += &["--- ", title, " ---\n", &settled(shown), "\n"].concat();
    }

    fn add_end(&mut self, title: &str, (shown, code): (String, Option<i32>)) {
        let code = code.map_or("a signal".to_owned(), |code| code.to_string());
        self.add(title, &format!("{shown}[exit code {code}]\n"));
    }

    /// Both streams of a run that was not in a terminal.
    async fn add_piped(&mut self, arguments: &[&str], script: impl Future<Output = ()>) {
        let ended = ended(wisdom(arguments), script).await;
        self.add_end("piped, standard output", (ended.stdout, ended.code));
        self.add("piped, standard error", &ended.stderr);
    }

    fn assert_kept(&self, name: &str) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/screens").join(name);
        if std::env::var_os("UPDATE_SCREENS").is_some() {
            std::fs::write(&path, &self.0).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap();
        assert!(self.0 == kept, "{} is not what is shown now:\n{}", path.display(), self.0);
    }
}

/// `shown` without what differs from run to run.
fn settled(shown: &str) -> String {
    let words = |line: &str| {
        let line = without_port(line);
        let line = replaced(&line, "in 5", " s", "N");
        let line = replaced(&line, "~", " left", "TIME");
        let line = replaced(&line, "left, ", "H/s", "RATE ");
        replaced(&line, "H/s, ", " of ~", "COUNT")
    };
    shown.lines().map(|line| words(line) + "\n").collect()
}

/// A port that the system chose has five digits.
fn without_port(line: &str) -> String {
    const HOST: &str = "127.0.0.1:";
    let Some((before, behind)) = line.split_once(HOST) else { return line.to_owned() };
    match behind.split_at_checked(5) {
        Some((port, rest)) if port.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{before}{HOST}PORT_{rest}")
        }
        _ => line.to_owned(),
    }
}

/// `line` with `name` in place of the number between `before` and `after`.
fn replaced(line: &str, before: &str, after: &str, name: &str) -> String {
    let parts = line.split_once(before).and_then(|(front, rest)| Some((front, rest.split_once(after)?)));
    match parts {
        Some((front, (number, rest))) if number.starts_with(|first: char| first.is_ascii_digit()) => {
            format!("{front}{before}{name}{after}{rest}")
        }
        _ => line.to_owned(),
    }
}

/// Runs `wisdom get` in every terminal and in a pipe, each beside `script`.
async fn album(script: impl AsyncFn(&Gate)) -> Album {
    let mut album = Album::default();
    for (columns, variable, title) in TERMINALS {
        let gate = Gate::open().await;
        let terminal = Terminal::open(columns, variable, &["get", &gate.address().to_string()]);
        let end = soon(async { join!(terminal.end(), script(&gate)).0 }).await;
        album.add_end(title, end);
    }
    let gate = Gate::open().await;
    let address = gate.address().to_string();
    album.add_piped(&["get", &address], async { script(&gate).await }).await;
    album
}

#[tokio::test]
async fn a_quote() {
    let text = "A gate is kind when it says how long, and kinder still when it was right about it; the kindest one \
        was open all along.\n\n\tNobody had tried.";
    let script = async |gate: &Gate| {
        let mut guest = gate.offer(CHEAP).await;
        let solution = guest.solution().await;
        let quote = Quote::new(text, Some("A traveller who had waited at a good many of them")).unwrap();
        guest.grant_quote(&solution, quote).await;
    };
    album(script).await.assert_kept("quote.txt");
}

#[tokio::test]
async fn a_refusal() {
    let script = async |gate: &Gate| {
        let message = ErrorMessage::new(Code::Busy, "as many connections as there may be are taken");
        gate.accept().await.refuse(message.with_retry_after_ms(900_000)).await;
    };
    album(script).await.assert_kept("refused.txt");
}

#[tokio::test]
async fn a_retry() {
    let script = async |gate: &Gate| {
        let mut first = gate.offer(CHEAP).await;
        let solution = first.solution().await;
        let busy = refusal(Code::UpstreamUnavailable, Some(SolutionFate::Kept));
        let mut second = join!(first.refuse(busy), gate.accept()).1;
        second.solution().await;
        second.grant(&solution).await;
    };
    album(script).await.assert_kept("retried.txt");
}

#[tokio::test]
async fn nobody_there() {
    let mut album = Album::default();
    let arguments = ["get", "127.0.0.1:1"];
    for (columns, variable, title) in TERMINALS {
        album.add_end(title, Terminal::open(columns, variable, &arguments).end().await);
    }
    album.add_piped(&arguments, async {}).await;
    album.assert_kept("unreachable.txt");
}

#[tokio::test]
async fn an_interrupted_search() {
    let mut album = Album::default();
    for (columns, variable, title) in TERMINALS {
        let gate = Gate::open().await;
        let arguments = ["get", &gate.address().to_string(), "--timeout", "30d"];
        let mut terminal = Terminal::open(columns, variable, &arguments);
        // It leaves when it begins to search: twice the time does not fit into the hold.
        soon(async { gate.offer(ENDLESS).await.departure().await }).await;
        if variable != DUMB {
            let (rate, end) = ("H/s", if columns < 60 { "H/s" } else { "hashes" });
            let searching = |_: &str, line: &str| line.contains(rate) && line.ends_with(end);
            album.add(&format!("{title}, while it searches"), &terminal.shows(searching).await);
        }
        terminal.press(CTRL_C).await;
        album.add_end(&format!("{title}, after Ctrl-C"), terminal.end().await);
    }
    album.assert_kept("interrupted.txt");
}

#[tokio::test]
async fn a_long_wait() {
    let mut album = Album::default();
    for (columns, variable, title) in TERMINALS {
        let gate = Gate::open().await;
        let mut terminal = Terminal::open(columns, variable, &["get", &gate.address().to_string()]);
        let busy =
            ErrorMessage::new(Code::Draining, "the server is being replaced").with_retry_after_ms(55_000);
        soon(async { gate.accept().await.refuse(busy).await }).await;
        let waiting = |screen: &str, line: &str| {
            let drawn = line.starts_with("asking anew in 5") && line.ends_with('s');
            drawn || variable == DUMB && screen.contains("asking anew") && line.is_empty()
        };
        album.add(&format!("{title}, while it waits"), &terminal.shows(waiting).await);
        terminal.press(CTRL_C).await;
        album.add_end(&format!("{title}, after Ctrl-C"), terminal.end().await);
    }
    album.assert_kept("waiting.txt");
}

#[tokio::test]
async fn a_terminal_where_a_pipe_is_expected() {
    let mut album = Album::default();
    for command in ["solve", "redeem"] {
        for columns in [80, 40] {
            let end = Terminal::open(columns, ("NO_COLOR", "1"), &[command]).end().await;
            album.add_end(&format!("wisdom {command}, {columns} columns"), end);
        }
    }
    album.assert_kept("no_pipe.txt");
}
