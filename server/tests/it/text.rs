//! The text listener (`PROTOCOL.md` section 12): people with nothing but `nc`, and who else comes to such a port.

mod hostile;
mod tunnel;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::process::{Command, Stdio};

use wisdom_protocol::token::Token;

use crate::gate::{Gate, Setup};
use crate::patience::PATIENCE;
use crate::wire::{Solution, redeem, solved};

/// A gate whose first listener speaks in lines, and whose second in frames.
fn setup() -> Setup {
    lines_before(Setup::new())
}

/// The same listeners for this one.
fn lines_before(setup: Setup) -> Setup {
    setup.listener("a", &[("kind", "text")]).listener("b", &[])
}

/// A connection to a text listener, its greeting read.
struct Nc {
    lines: BufReader<TcpStream>,
    token: String,
}

impl Nc {
    #[track_caller]
    fn connect(address: SocketAddr) -> Self {
        let mut nc = Self::open(address);
        let greeting = nc.line();
        assert!(
            greeting.starts_with("Hash of Wisdom: ") && greeting.contains("64 hashes (2^6.0)"),
            "{greeting}"
        );
        let command = nc.line();
        let token = command.strip_prefix("wisdom solve ").unwrap_or_else(|| panic!("{command}"));
        Self { token: token.to_owned(), ..nc }
    }

    /// Without a look at what comes.
    fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect_timeout(&address, PATIENCE).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_nodelay(true).unwrap();
        Self { lines: BufReader::new(stream), token: String::new() }
    }

    #[track_caller]
    fn line(&mut self) -> String {
        let mut line = String::new();
        self.lines.read_line(&mut line).expect("a line in time");
        line.strip_suffix('\n').unwrap_or_else(|| panic!("no whole line: {line:?}")).to_owned()
    }

    /// What the command that was told would print.
    fn solve(&self) -> Solution {
        Solution::search(&Token::from_text(&self.token).unwrap(), 4, 64, 0)
    }

    fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.lines.get_ref().write_all(bytes.as_ref()).unwrap();
    }

    fn finish(&self) {
        self.lines.get_ref().shutdown(Shutdown::Write).unwrap();
    }

    /// Everything until an end in order.
    #[track_caller]
    fn rest(&mut self) -> String {
        let mut rest = String::new();
        self.lines.read_to_string(&mut rest).expect("text, and an end and no reset");
        rest
    }

    /// One line with this code comes, and then the end.
    #[track_caller]
    fn assert_error(&mut self, code: &str) -> String {
        let rest = self.rest();
        let (first, none) = rest.split_once('\n').unwrap_or_else(|| panic!("no line: {rest:?}"));
        assert!(first.starts_with(&format!("error: {code}: ")) && none.is_empty(), "{rest:?}");
        rest
    }
}

/// A solution in one line, without its end.
fn line_of(solution: &Solution) -> String {
    solution.body().to_string()
}

#[track_caller]
fn assert_quote(text: &str) {
    let (first, quote) = text.split_once('\n').unwrap();
    assert_eq!(first, "granted: quotes");
    assert!(quote.len() > 20 && quote.ends_with('\n'), "{text:?}");
}

#[test]
fn a_quote_is_bought_with_one_line_however_it_ends() {
    let gate = setup().start();
    for (before, end, finish) in
        [("", "\n", false), ("", "\r\n", false), ("\r\n \n", " \n", true), ("", "", true)]
    {
        let mut nc = Nc::connect(gate.listen);
        let line = line_of(&nc.solve());
        nc.send(format!("{before}{line}{end}"));
        if finish {
            nc.finish();
        }
        assert_quote(&nc.rest());
    }
    let metrics = gate.granted(4);
    assert_eq!(metrics.count("wisdom_challenges_total{service=\"quotes\"}"), 4);
    assert_eq!(metrics.all_refusals(), 0);
    let ended = gate.logged("connection ended");
    assert_eq!((&ended["fields"]["outcome"], &ended["fields"]["grants"]), (&"departed".into(), &1.into()));
    gate.stop();
}

#[test]
fn a_line_may_come_byte_by_byte_and_more_behind_it_harms_nothing() {
    let gate = setup().start();
    let mut nc = Nc::connect(gate.listen);
    for byte in line_of(&nc.solve()).bytes() {
        nc.send([byte]);
    }
    nc.send("\nthank you\n");
    assert_quote(&nc.rest());
    gate.stop();
}

#[test]
fn tokens_are_the_same_in_lines_and_in_frames() {
    let gate = setup().start();
    let frames = gate.listeners()[1];
    redeem(frames, &Nc::connect(gate.listen).solve()).assert_granted();
    let mut nc = Nc::connect(gate.listen);
    nc.send(line_of(&solved(frames)) + "\n");
    assert_quote(&nc.rest());
    gate.stop();
}

#[test]
fn what_was_spent_is_told_with_its_code_and_the_id_of_the_request() {
    let gate = setup().start();
    let solution = Nc::connect(gate.listen).solve();
    let id = "0192f0c1-7a3b-7c4d-8e5f-001122334455";
    let mut body = solution.body();
    body["request_id"] = id.into();
    for times in 0..2 {
        let mut nc = Nc::connect(gate.listen);
        nc.send(format!("{body}\n"));
        if times == 0 {
            assert_quote(&nc.rest());
        } else {
            let expected = format!("error: spent: this solution has already been redeemed [{id}]\n");
            assert_eq!(nc.assert_error("spent"), expected);
        }
    }
    assert_eq!(gate.metrics().refusals("spent"), 1);
    gate.stop();
}

#[test]
fn a_listener_sells_its_own_service_and_no_other() {
    let other = [("kind", "text"), ("service", "other")];
    let gate = setup()
        .listener("c", &other)
        .set("services.other.floor", 64)
        .set("services.other.puzzles", 4)
        .start();
    let address = gate.listeners()[2];
    let mut nc = Nc::connect(address);
    let elsewhere = Nc::connect(gate.listen).solve();
    nc.send(line_of(&elsewhere) + "\n");
    nc.assert_error("wrong_service");
    let mut nc = Nc::connect(address);
    nc.send(line_of(&nc.solve()) + "\n");
    assert!(nc.rest().starts_with("granted: other\n"));
    // What was refused is not spent.
    redeem(gate.listeners()[1], &elsewhere).assert_granted();
    gate.stop();
}

#[test]
fn nc_itself() {
    let gate = setup().start();
    let mut nc = nc(&gate);
    let (mut keyboard, mut screen) = (nc.stdin.take().unwrap(), BufReader::new(nc.stdout.take().unwrap()));
    let mut line = || {
        let mut line = String::new();
        screen.read_line(&mut line).unwrap();
        line
    };
    line();
    let command = line();
    let token = command.trim_end().strip_prefix("wisdom solve ").unwrap();
    let solution = Solution::search(&Token::from_text(token).unwrap(), 4, 64, 0);
    keyboard.write_all((line_of(&solution) + "\n").as_bytes()).unwrap();
    // It goes on listening to its keyboard when the gate has closed.
    drop(keyboard);
    let mut rest = String::new();
    screen.read_to_string(&mut rest).unwrap();
    assert_quote(&rest);
    assert!(nc.wait().unwrap().success());
    gate.stop();
}

/// The program, before the first listener.
fn nc(gate: &Gate) -> std::process::Child {
    let (host, port) = (gate.listen.ip().to_string(), gate.listen.port().to_string());
    let mut command = Command::new("nc");
    command.args(["-N", &host, &port]).stdin(Stdio::piped()).stdout(Stdio::piped());
    command.spawn().expect("nc, from netcat-openbsd")
}
