//! What people see while they wait: one line on a terminal, and a notice when something has to be repeated.
//!
//! Owns standard error until the end. The line is honest about luck: a search has no memory, so the bar moves only when a
//! sub-puzzle is solved, and the hashes are shown against their mean, not against a total.

mod line;
mod status;

use std::io::Write;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use wisdom_client::{Event, Observer, Watch};

use self::line::Line;
use self::status::Status;
pub(crate) use self::status::{counted, rough};
use crate::wrap::{columns_of, wrapped};

/// Shows a step under way.
pub(crate) struct View {
    line: Option<Line>,
    notices: bool,
    now: Mutex<Now>,
}

/// What the line shows now.
enum Now {
    Words(String),
    Search(Watch),
    Wait { then: &'static str, until: Instant },
}

impl View {
    /// Shows nothing where `quiet`, and no line where standard error is no terminal that can redraw it.
    pub(crate) fn new(quiet: bool) -> Self {
        let line = if quiet { None } else { Line::new() };
        Self { line, notices: !quiet, now: Mutex::new(Now::Words(String::new())) }
    }

    /// Draws where the step is now.
    pub(crate) fn refresh(&self) {
        let Some(line) = &self.line else { return };
        match &*self.now.lock().unwrap_or_else(PoisonError::into_inner) {
            Now::Words(words) => line.draw(words),
            Now::Search(watch) => line.draw(&Status::of(watch).fitting(Line::room())),
            Now::Wait { then, until } => {
                let left = until.saturating_duration_since(clock());
                line.draw(&format!("{then} in {}", rough(left)));
            }
        }
    }

    /// Leaves the terminal as it was.
    pub(crate) fn clear(&self) {
        if let Some(line) = &self.line {
            line.clear();
        }
    }

    fn show(&self, now: Now) {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) = now;
        self.refresh();
    }

    /// Shows `words` from now on.
    pub(crate) fn say(&self, words: impl Into<String>) {
        self.show(Now::Words(words.into()));
    }

    fn notice(&self, words: &str) {
        if self.notices {
            self.clear();
            let words = wrapped(words, columns_of(std::io::stderr()), 0, "  ") + "\n";
            let _nobody_reads = anstream::stderr().lock().write_all(words.as_bytes());
        }
    }

    fn wait(&self, why: &str, then: &'static str, wait: Duration) {
        self.notice(&format!("{why}; {then} in {}", rough(wait)));
        match clock().checked_add(wait) {
            Some(until) => self.show(Now::Wait { then, until }),
            None => self.say(then),
        }
    }
}

impl Observer for View {
    fn on_event(&self, event: &Event<'_>) {
        match event {
            Event::Connecting { address } => self.say(format!("connecting to {address}")),
            Event::Connected { .. } => self.say("connected"),
            Event::Challenged { challenge } => {
                self.say(format!("the price is {} hashes", counted(challenge.work.hashes())));
            }
            Event::Solving { watch, .. } => self.show(Now::Search(watch.clone())),
            Event::Solved { .. } => self.refresh(),
            Event::Redeeming => self.say("redeeming"),
            Event::Retrying { why, wait, same_solution } => {
                self.wait(why, if *same_solution { "trying again" } else { "asking anew" }, *wait);
            }
            _ => {}
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "nothing is decided by it: it only counts a wait down for people"
)]
fn clock() -> Instant {
    Instant::now()
}
