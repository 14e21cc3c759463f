//! `wisdom top`: what a gate does, live in a terminal, once as text, or for programs.
//!
//! Owns which of the three it is. Asking is `ask`'s, what is understood of the answer `status`', the words are `rows`', and
//! where they stand is decided in `plain` and `screen`.

mod ask;
mod live;
mod plain;
mod rows;
mod screen;
mod status;

use std::io::IsTerminal;
use std::thread;

use serde_json::Value;

use self::ask::Asker;
use self::status::Status;
use crate::cli::TopArgs;
use crate::exit::Failure;
use crate::json::one_line;
use crate::{output, watched};

pub(crate) fn run(arguments: &TopArgs) -> Result<(), Failure> {
    let asker = Asker::new(arguments.address.clone());
    let looks = arguments.count.map(std::num::NonZeroU64::get);
    let interval = arguments.interval;
    if arguments.json {
        return watched::run_blocking(true, move |_| lines(asker, looks, interval));
    }
    let able = std::env::var_os("TERM").is_some_and(|term| !term.is_empty() && term != "dumb");
    if looks.is_none() && std::io::stdout().is_terminal() && able {
        return live::run(asker, interval);
    }
    watched::run_blocking(true, move |_| texts(asker, looks.unwrap_or(1), interval))
}

/// One line of JSON for each look.
fn lines(mut asker: Asker, looks: Option<u64>, interval: std::time::Duration) -> Result<(), Failure> {
    repeat(looks, interval, || {
        let document: Value = asker.ask()?;
        output::print(&one_line(&document))
    })
}

/// One text for each look.
fn texts(mut asker: Asker, looks: u64, interval: std::time::Duration) -> Result<(), Failure> {
    let address = asker.address().to_string();
    let mut first = true;
    repeat(Some(looks), interval, || {
        let text = plain::text(&Status::of(&asker.ask()?)?, &address);
        let gap = if std::mem::take(&mut first) { "" } else { "\n" };
        output::print(&format!("{gap}{text}"))
    })
}

/// Looks so many times, or for ever.
fn repeat(
    looks: Option<u64>,
    interval: std::time::Duration,
    mut look: impl FnMut() -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut looked = 0;
    loop {
        look()?;
        looked += 1;
        if looks.is_some_and(|looks| looked >= looks) {
            return Ok(());
        }
        thread::sleep(interval);
    }
}
