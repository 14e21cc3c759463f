//! What a command prints when it is done: a result or an error.
//!
//! Owns standard output, and the last lines on standard error. Text from a server passes through [`text`], or is escaped
//! in JSON: a terminal sees no character that it would obey.

use std::fmt::Write as _;
use std::io::Write as _;

use anstyle::{AnsiColor, Style};
use wisdom_client::protocol::message::{Granted, Quote};
use wisdom_client::text;

use crate::exit::Failure;
use crate::json::{Failed, one_line};
use crate::wrap::{columns_of, wrapped};

const ERROR: Style = AnsiColor::Red.on_default().bold();
const AUTHOR: Style = Style::new().dimmed();
const NAME: &str = "wisdom:";
const INDENT: &str = "  ";
const AUTHOR_INDENT: &str = "    ";

/// The quote that was granted to `wisdom COMMAND`, which is for nothing else.
pub(crate) fn quote_of<'a>(granted: &'a Granted, command: &str) -> Result<&'a Quote, Failure> {
    let service = &granted.service;
    granted.quote.as_ref().ok_or_else(|| {
        let message = format!(
            "the service {service} is a tunnel, and `wisdom {command}` is for quotes: choose another --service, or \
             `wisdom connect`"
        );
        Failure::usage(message)
    })
}

/// Prints `quote` for people.
pub(crate) fn quote(quote: &Quote) -> Result<(), Failure> {
    let columns = columns_of(std::io::stdout());
    let said = text::lines(quote.text()).to_string();
    let mut shown = format!("{}\n", wrapped(&said, columns, 0, ""));
    if let Some(origin) = origin(quote) {
        let origin = wrapped(&origin, columns, AUTHOR_INDENT.len(), AUTHOR_INDENT);
        // A `String` takes whatever is written.
        let _infallible = writeln!(shown, "{AUTHOR_INDENT}{AUTHOR}{origin}{AUTHOR:#}");
    }
    print(&shown)
}

/// Who said it, and where the server has it from, as far as either is known.
fn origin(quote: &Quote) -> Option<String> {
    let author = quote.author().map(|author| format!("-- {}", text::line(author)));
    let provider = quote.provider().map(|provider| format!("(via {provider})"));
    match (author, provider) {
        (Some(author), Some(provider)) => Some(format!("{author} {provider}")),
        (author, provider) => author.or(provider),
    }
}

/// Prints why there is no result.
pub(crate) fn failure(failure: &Failure) {
    let columns = columns_of(std::io::stderr());
    let message = wrapped(&failure.message, columns, NAME.len() + 1, INDENT);
    let mut shown = format!("{ERROR}{NAME}{ERROR:#} {message}\n");
    if let Some(hint) = &failure.hint {
        let hint = wrapped(hint, columns, INDENT.len(), INDENT);
        // A `String` takes whatever is written.
        let _infallible = writeln!(shown, "{INDENT}{hint}");
    }
    let _nobody_reads = anstream::stderr().lock().write_all(shown.as_bytes());
}

/// Prints `failure` on standard output, for a program to read.
pub(crate) fn failure_json(failure: &Failure) {
    let _nobody_reads = print(&one_line(&Failed::of(failure)));
}

pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = anstream::stdout().lock();
    let written = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
    written.map_err(|error| Failure::internal(format!("cannot write to standard output: {error}")))
}
