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
use std::time::Duration;

use self::ask::Asker;
use self::status::Status;
use crate::cli::TopArgs;
use crate::exit::Failure;
use crate::json::{Failed, one_line};
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
fn lines(mut asker: Asker, looks: Option<u64>, interval: Duration) -> Result<(), Failure> {
    repeat(
        looks,
        interval,
        || asker.ask().map(|document| one_line(&document)),
        |failure| output::print(&one_line(&Failed::of(failure))),
    )
}

/// One text for each look.
fn texts(mut asker: Asker, looks: u64, interval: Duration) -> Result<(), Failure> {
    let address = asker.address().to_string();
    let mut gap = "";
    let look = || {
        let text = plain::text(&Status::of(&asker.ask()?)?, &address);
        Ok(format!("{}{text}", std::mem::replace(&mut gap, "\n")))
    };
    repeat(Some(looks), interval, look, |failure| {
        output::failure(failure);
        Ok(())
    })
}

/// Looks so many times, or for ever, and prints what is seen. Once something was, a look in vain is told and the next one
/// is made: a server that restarts is seen again. What becomes of the last look is what becomes of all.
fn repeat(
    looks: Option<u64>,
    interval: Duration,
    mut look: impl FnMut() -> Result<String, Failure>,
    tell: impl Fn(&Failure) -> Result<(), Failure>,
) -> Result<(), Failure> {
    for looked in 1_u64.. {
        let is_last = looks.is_some_and(|looks| looked >= looks);
        match look() {
            Ok(text) => output::print(&text)?,
            Err(failure) if is_last || looked == 1 => return Err(failure),
            Err(failure) => tell(&failure)?,
        }
        if is_last {
            break;
        }
        thread::sleep(interval);
    }
    Ok(())
}
