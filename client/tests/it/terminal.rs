//! `wisdom` in a terminal of a size, and what a person sees there.
//!
//! The terminal is a real one of the kernel's, made by `script` (util-linux, on every Debian) and sized by `stty`; what is
//! written to it is interpreted by `vt100`. Colours and weights are shown as `<red bold>` in front of what has them.

use std::process::Stdio;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use vt100::{Cell, Color, Parser};

use crate::command::wisdom;
use crate::gate::soon;

const ROWS: u16 = 24;
/// Ctrl-C, which the terminal makes a signal of.
pub(crate) const CTRL_C: &[u8] = b"\x03";

pub(crate) struct Terminal {
    child: Child,
    keyboard: ChildStdin,
    output: ChildStdout,
    screen: Parser,
}

impl Terminal {
    /// `wisdom` with `arguments` in a terminal of so many `columns`, with one more `variable`.
    pub(crate) fn open(columns: u16, variable: (&str, &str), arguments: &[&str]) -> Self {
        assert!(!arguments.concat().contains('\''), "quotes are not quoted");
        let program = env!("CARGO_BIN_EXE_wisdom");
        let arguments = arguments.join("' '");
        let line = format!("stty cols {columns} rows {ROWS} && exec '{program}' '{arguments}'");
        let mut command = Command::new("script");
        command.args(["-q", "-e", "-c", &line, "/dev/null"]).kill_on_drop(true);
        for (name, value) in wisdom(&[]).as_std_mut().get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command.env("SHELL", "/bin/sh").env(variable.0, variable.1);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let (keyboard, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Self { child, keyboard, output, screen: Parser::new(ROWS, columns, 0) }
    }

    /// Waits until the screen and, apart from it, the line that the cursor is in are `as_wanted`, and what is shown then.
    pub(crate) async fn shows(&mut self, as_wanted: impl Fn(&str, &str) -> bool) -> String {
        soon(async {
            while !as_wanted(&self.screen.screen().contents(), &self.line_of_the_cursor()) {
                assert!(self.read().await, "it never came: {}", self.screen.screen().contents());
            }
        })
        .await;
        self.shown()
    }

    fn line_of_the_cursor(&self) -> String {
        let screen = self.screen.screen();
        let (row, columns) = (screen.cursor_position().0, screen.size().1);
        screen.contents_between(row, 0, row, columns)
    }

    pub(crate) async fn press(&mut self, keys: &[u8]) {
        self.keyboard.write_all(keys).await.unwrap();
    }

    /// What is left on the screen, and the exit code.
    pub(crate) async fn end(mut self) -> (String, Option<i32>) {
        soon(async {
            while self.read().await {}
            // Held until here: its end would be a key that is pressed.
            let status = self.child.wait().await.unwrap();
            (self.shown(), status.code())
        })
        .await
    }

    async fn read(&mut self) -> bool {
        let mut bytes = [0; 1024];
        let read = self.output.read(&mut bytes).await.unwrap();
        self.screen.process(&bytes[..read]);
        read > 0
    }

    fn shown(&self) -> String {
        let screen = self.screen.screen();
        let (rows, columns) = screen.size();
        let line = |row| styled((0..columns).filter_map(move |column| screen.cell(row, column)));
        let lines: Vec<String> = (0..rows).map(line).collect();
        format!("{}\n", lines.join("\n").trim_end())
    }
}

fn styled<'a>(cells: impl Iterator<Item = &'a Cell>) -> String {
    let mut line = String::new();
    let mut last = String::new();
    for cell in cells {
        let style = style(cell);
        if style != last {
            line.extend(["<", &style, ">"]);
            last = style;
        }
        line += if cell.has_contents() { cell.contents() } else { " " };
    }
    line.trim_end().to_owned()
}

fn style(cell: &Cell) -> String {
    let colour = match cell.fgcolor() {
        Color::Default => "",
        Color::Idx(1) => "red",
        other => panic!("a colour that is not expected: {other:?}"),
    };
    let marks = [(!colour.is_empty(), colour), (cell.bold(), "bold"), (cell.dim(), "dim")];
    marks.into_iter().filter(|(has, _)| *has).map(|(_, name)| name).collect::<Vec<_>>().join(" ")
}
