//! One line at the bottom of a terminal, drawn again in its place.
//!
//! Owns what is in that line and how much fits. What it says is the view's business.

use std::io::{IsTerminal, Write};
use std::sync::{Mutex, PoisonError};

use crate::wrap::columns_of;

/// Of a terminal that does not say.
const USUAL_COLUMNS: usize = 80;
/// Left free at the margin: a terminal shows Ctrl-C as `^C` behind the line, and clearing the line is to clear that too.
const FREE_COLUMNS: usize = 3;
/// To the beginning of the line; and away with what is behind the cursor. All terminals but dumb ones have them.
const RETURN: &str = "\r";
const ERASE: &str = "\x1b[K";

/// A line on standard error.
#[derive(Default)]
pub(super) struct Line {
    drawn: Mutex<String>,
}

impl Line {
    /// A line, where standard error is a terminal that can draw it again.
    pub(super) fn new() -> Option<Self> {
        let able = std::env::var_os("TERM").is_some_and(|term| !term.is_empty() && term != "dumb");
        (able && std::io::stderr().is_terminal()).then(Self::default)
    }

    /// How many characters fit.
    pub(super) fn room() -> usize {
        columns_of(std::io::stderr()).unwrap_or(USUAL_COLUMNS).saturating_sub(FREE_COLUMNS)
    }

    /// Shows `words` instead of what was there, as many of them as fit.
    pub(super) fn draw(&self, words: &str) {
        let words: String = words.chars().take(Self::room()).collect();
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        if *drawn != words {
            // Not through what takes colours away: it would take these away too.
            let line = [RETURN, &words, ERASE].concat();
            let _nobody_looks = std::io::stderr().lock().write_all(line.as_bytes());
            *drawn = words;
        }
    }

    /// Leaves the terminal as it was.
    pub(super) fn clear(&self) {
        self.draw("");
    }
}
