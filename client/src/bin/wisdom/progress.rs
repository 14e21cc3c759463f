//! What people see while they wait: one line on a terminal, and a notice when something has to be repeated.
//!
//! Owns standard error until the end. The line is honest about luck: a search has no memory, so the bar moves only when a
//! sub-puzzle is solved, and the hashes are shown against their mean, not against a total.

use std::io::{IsTerminal, Write};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use wisdom_client::{Event, Observer, Watch};

/// The line is one text, so that it is drawn in one piece; what does not fit is cut.
const STYLE: &str = "{wide_msg}";
/// Leaves room for the time and the rate where a terminal has 40 columns.
const BAR_CHARS: usize = 10;

/// Shows an errand under way.
pub(crate) struct View {
    line: Option<ProgressBar>,
    notices: bool,
    watch: Mutex<Option<Watch>>,
}

impl View {
    /// Shows nothing where `quiet`, and no line where standard error is no terminal that can redraw it.
    pub(crate) fn new(quiet: bool) -> Self {
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let line = !quiet && !dumb && std::io::stderr().is_terminal();
        Self { line: line.then(progress_line), notices: !quiet, watch: Mutex::new(None) }
    }

    /// Draws where the search is now.
    pub(crate) fn refresh(&self) {
        let watch = self.watch.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(watch) = &*watch {
            self.say(Status::of(watch).to_string());
        }
    }

    /// Leaves the terminal as it was.
    pub(crate) fn clear(&self) {
        if let Some(line) = &self.line {
            line.finish_and_clear();
        }
    }

    fn watch(&self, watch: Option<Watch>) {
        *self.watch.lock().unwrap_or_else(PoisonError::into_inner) = watch;
    }

    fn say(&self, words: String) {
        if let Some(line) = &self.line {
            line.set_message(words);
        }
    }

    fn notice(&self, words: &str) {
        let print = || {
            let _nobody_reads = writeln!(anstream::stderr().lock(), "{words}");
        };
        match &self.line {
            Some(line) => line.suspend(print),
            None if self.notices => print(),
            None => {}
        }
    }
}

impl Observer for View {
    fn on_event(&self, event: &Event<'_>) {
        match event {
            Event::Connecting { address } => self.say(format!("connecting to {address}")),
            Event::Connected { .. } => self.say("connected".to_owned()),
            Event::Challenged { challenge } => {
                self.say(format!("the price is {} hashes", counted(challenge.work.hashes())));
            }
            Event::Solving { watch, .. } => {
                self.watch(Some(watch.clone()));
                self.refresh();
            }
            Event::Solved { .. } => {
                self.refresh();
                self.watch(None);
            }
            Event::Redeeming => self.say("redeeming".to_owned()),
            Event::Retrying { why, wait, same_solution } => {
                self.watch(None);
                let then = if *same_solution { "trying again" } else { "asking anew" };
                self.notice(&format!("{why}; {then} in {:.1} s", wait.as_secs_f64()));
                self.say(format!("{then} in {:.1} s", wait.as_secs_f64()));
            }
            _ => {}
        }
    }
}

fn progress_line() -> ProgressBar {
    let style = ProgressStyle::with_template(STYLE).unwrap_or_else(|_| ProgressStyle::default_bar());
    let line = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    line.set_style(style);
    line
}

/// The numbers of a search at one moment.
struct Status {
    solved: u32,
    puzzles: u32,
    hashes: u64,
    mean_hashes: u64,
    rate: f64,
    left: Option<Duration>,
}

impl Status {
    fn of(watch: &Watch) -> Self {
        let progress = watch.progress();
        Self {
            solved: progress.solved,
            puzzles: progress.puzzles,
            hashes: progress.hashes,
            mean_hashes: watch.work().hashes(),
            rate: progress.rate(),
            left: progress.expected_time_left(),
        }
    }
}

impl std::fmt::Display for Status {
    /// What matters most first: a narrow terminal shows no more than the bar, the time and the rate.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{} [{:BAR_CHARS$}]", self.solved, self.puzzles, bar(self.solved, self.puzzles))?;
        if let Some(left) = self.left {
            write!(f, " ~{} left, {},", rough(left), unit(self.rate, "H/s"))?;
        }
        write!(f, " {} of ~{} hashes", counted(self.hashes), counted(self.mean_hashes))
    }
}

fn bar(solved: u32, puzzles: u32) -> String {
    let full = usize::try_from(solved).unwrap_or_default() * BAR_CHARS;
    let full = full / usize::try_from(puzzles.max(1)).unwrap_or(usize::MAX);
    let head = if full < BAR_CHARS { ">" } else { "" };
    format!("{}{head}", "=".repeat(full))
}

#[expect(clippy::cast_precision_loss, reason = "it is rounded to three digits anyway")]
fn counted(number: u64) -> String {
    scaled(number as f64)
}

fn scaled(number: f64) -> String {
    unit(number, "").trim_end().to_owned()
}

/// To three digits, with the prefix of its size.
fn unit(number: f64, unit: &str) -> String {
    let prefix = ["", "k", "M", "G"].into_iter().enumerate();
    let mut scaled = number;
    for (at, prefix) in prefix {
        if scaled < 999.5 {
            let digits = usize::from(at > 0 && scaled < 9.95);
            return format!("{scaled:.digits$} {prefix}{unit}");
        }
        scaled /= 1000.0;
    }
    format!("{scaled:.0} T{unit}")
}

/// A mean time, no more exact than it is.
fn rough(span: Duration) -> String {
    match span.as_secs() {
        0..10 => format!("{:.1} s", span.as_secs_f64()),
        seconds @ 10..100 => format!("{seconds} s"),
        seconds @ 100..6_000 => format!("{} min", seconds.div_ceil(60)),
        seconds => format!("{} h", seconds.div_ceil(3_600)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        for (number, text) in [
            (0.0, "0"),
            (7.0, "7"),
            (999.0, "999"),
            (1_000.0, "1.0 k"),
            (9_960.0, "10 k"),
            (999_600.0, "1.0 M"),
            (2_097_152.0, "2.1 M"),
            (134_000_000.0, "134 M"),
            (8.9e9, "8.9 G"),
            (5e15, "5000 T"),
        ] {
            assert_eq!(scaled(number), text, "{number}");
        }
    }

    #[test]
    fn a_search_that_needs_more_than_its_mean_still_says_what_is_left() {
        let status = Status {
            solved: 15,
            puzzles: 16,
            hashes: 3_000_000,
            mean_hashes: 2_097_152,
            rate: 1e6,
            left: Some(Duration::from_millis(131)),
        };
        let begun = Status { solved: 0, hashes: 0, rate: 0.0, left: None, ..status };
        let done = Status { solved: 16, left: Some(Duration::ZERO), ..status };
        for (status, shown) in [
            (begun, "0/16 [>         ] 0 of ~2.1 M hashes"),
            (status, "15/16 [=========>] ~0.1 s left, 1.0 MH/s, 3.0 M of ~2.1 M hashes"),
            (done, "16/16 [==========] ~0.0 s left, 1.0 MH/s, 3.0 M of ~2.1 M hashes"),
        ] {
            assert_eq!(status.to_string(), shown);
        }
    }

    #[test]
    fn times_are_as_rough_as_they_are_uncertain() {
        for (seconds, text) in [(3, "3.0 s"), (42, "42 s"), (200, "4 min"), (7_200, "2 h")] {
            assert_eq!(rough(Duration::from_secs(seconds)), text);
        }
    }
}
