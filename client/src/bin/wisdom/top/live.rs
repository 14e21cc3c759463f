//! The screen that is drawn anew until somebody ends it.
//!
//! Owns the terminal while it runs: who ends the program gets it back as it was, also by a signal or a panic.

use std::borrow::Cow;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;
use std::time::{Duration, SystemTime};

use anstream::{AutoStream, ColorChoice};
use ratatui::DefaultTerminal;
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use serde_json::Value;
use tokio::signal::unix::{SignalKind, signal};

use super::ask::Asker;
use super::screen::{self, Palette, View};
use super::status::Status;
use crate::exit::Failure;
use crate::hint::Step;

/// How long a key may wait.
const POLL: Duration = Duration::from_millis(100);
/// What is said of a connection with which nothing is wrong.
const LIVE: &str = "live";

/// What comes from elsewhere than the keyboard.
enum News {
    Looked(Result<Value, Failure>),
    /// A signal: this is the end.
    Told,
}

/// What a key means.
#[derive(Debug, PartialEq, Eq)]
enum Wish {
    End,
    Interrupt,
    Pause,
}

/// Looks every `interval` until told to end. Who cannot be reached at first is told so in words, not on a screen.
pub(super) fn run(mut asker: Asker, interval: Duration) -> Result<(), Failure> {
    let address = asker.address().to_string();
    let first = Status::of(&asker.ask()?)?;
    let (sender, news) = mpsc::sync_channel(1);
    let threads = start(sender, asker, interval);
    threads.map_err(|error| Failure::internal(format!("cannot start a thread: {error}")))?;
    let terminal = ratatui::try_init();
    let mut terminal =
        terminal.map_err(|error| Failure::internal(format!("cannot use the terminal: {error}")))?;
    let outcome = watch(&mut terminal, &news, &address, first);
    ratatui::restore();
    outcome
}

fn start(news: SyncSender<News>, mut asker: Asker, interval: Duration) -> std::io::Result<()> {
    let told = news.clone();
    thread::Builder::new().name("looking".to_owned()).spawn(move || {
        loop {
            thread::sleep(interval);
            if news.send(News::Looked(asker.ask())).is_err() {
                return;
            }
        }
    })?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        let end = runtime.block_on(async {
            let (mut terminate, mut hang_up) =
                (signal(SignalKind::terminate()).ok()?, signal(SignalKind::hangup()).ok()?);
            tokio::select! {
                told = terminate.recv() => told,
                told = hang_up.recv() => told,
            }
        });
        if end.is_some() {
            // Nobody listens any more where it has ended by itself.
            let _too_late = told.send(News::Told);
        }
    })?;
    Ok(())
}

fn watch(
    terminal: &mut DefaultTerminal,
    news: &Receiver<News>,
    address: &str,
    first: Status,
) -> Result<(), Failure> {
    let palette = palette();
    let (mut shown, mut latest) = (first.clone(), first);
    let (mut link, mut paused) = (LIVE.to_owned(), false);
    loop {
        let view = View { status: &shown, address, link: &told(&link, paused), palette };
        let drawn = terminal.draw(|frame| screen::draw(frame, &view));
        drawn.map_err(|error| Failure::internal(format!("cannot draw: {error}")))?;
        match wish().map_err(|error| Failure::internal(format!("cannot read keys: {error}")))? {
            Some(Wish::End) => return Ok(()),
            Some(Wish::Interrupt) => return Err(Failure::interrupted(Step::Ask)),
            Some(Wish::Pause) => paused = !paused,
            None => {}
        }
        match news.try_recv() {
            Ok(News::Looked(Ok(document))) => {
                latest = Status::of(&document)?.after(latest);
                LIVE.clone_into(&mut link);
            }
            Ok(News::Looked(Err(_))) if link == LIVE => link = format!("disconnected since {}", clock()),
            Ok(News::Looked(Err(_))) | Err(_) => {}
            Ok(News::Told) => return Err(Failure::interrupted(Step::Ask)),
        }
        if !paused {
            shown.clone_from(&latest);
        }
    }
}

/// What is said of the connection: that it is gone, also to who has paused.
fn told(link: &str, paused: bool) -> Cow<'_, str> {
    match (paused, link) {
        (false, _) => link.into(),
        (true, LIVE) => "paused".into(),
        (true, _) => format!("paused, {link}").into(),
    }
}

/// Colours where standard output may have them, by `--color` and by the environment.
fn palette() -> Palette {
    match AutoStream::choice(&std::io::stdout()) {
        ColorChoice::Never => Palette::Plain,
        _ => Palette::Colours,
    }
}

/// The time of day in UTC, to the second.
#[expect(clippy::disallowed_methods, reason = "to be shown to who looks at a clock too")]
fn clock() -> String {
    let now = humantime::format_rfc3339_seconds(SystemTime::now()).to_string();
    now.get(11..).unwrap_or_default().to_owned()
}

/// What is typed within a moment.
fn wish() -> std::io::Result<Option<Wish>> {
    if !event::poll(POLL)? {
        return Ok(None);
    }
    match event::read()? {
        Event::Key(key) if key.kind != KeyEventKind::Release => Ok(meant(key.code, key.modifiers)),
        _ => Ok(None),
    }
}

fn meant(code: KeyCode, modifiers: KeyModifiers) -> Option<Wish> {
    match code {
        KeyCode::Char('c') if modifiers.contains(KeyModifiers::CONTROL) => Some(Wish::Interrupt),
        KeyCode::Char('q' | 'Q') | KeyCode::Esc => Some(Wish::End),
        KeyCode::Char('p' | 'P' | ' ') => Some(Wish::Pause),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_mean_what_the_help_says() {
        let plain = |code| meant(code, KeyModifiers::NONE);
        assert_eq!(plain(KeyCode::Char('q')), Some(Wish::End));
        assert_eq!(plain(KeyCode::Esc), Some(Wish::End));
        assert_eq!(plain(KeyCode::Char(' ')), Some(Wish::Pause));
        assert_eq!(plain(KeyCode::Char('c')), None);
        assert_eq!(meant(KeyCode::Char('c'), KeyModifiers::CONTROL), Some(Wish::Interrupt));
    }

    #[test]
    fn who_has_paused_is_told_as_well_that_the_server_is_gone() {
        let gone = "disconnected since 12:00:00";
        assert_eq!([told(LIVE, false), told(gone, false)], [LIVE, gone]);
        assert_eq!([told(LIVE, true), told(gone, true)], ["paused", "paused, disconnected since 12:00:00"]);
    }
}
