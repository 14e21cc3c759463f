//! A search in one line: how far it is, how long it may take, and what it does meanwhile.
//!
//! Owns the words and how numbers are rounded. Draws nothing.

use std::time::Duration;

use wisdom_client::Watch;

const BAR_CHARS: usize = 10;
/// Leaves room for the time and the rate where a terminal has 40 columns.
const SHORT_BAR_CHARS: usize = 5;
/// Fewer are narrow.
const NARROW_COLUMNS: usize = 60;

/// The numbers of a search at one moment.
pub(super) struct Status {
    solved: u32,
    puzzles: u32,
    hashes: u64,
    mean_hashes: u64,
    rate: f64,
    left: Option<Duration>,
}

impl Status {
    pub(super) fn of(watch: &Watch) -> Self {
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

impl Status {
    /// On one line of at most `columns` where it has as many as its first part needs. What matters most comes first, and
    /// what does not fit is left out as a whole.
    pub(super) fn fitting(&self, columns: usize) -> String {
        let mut line = self.first_part(if columns < NARROW_COLUMNS { SHORT_BAR_CHARS } else { BAR_CHARS });
        for part in self.more_parts() {
            if line.len() + part.len() > columns {
                break;
            }
            line += &part;
        }
        line
    }

    fn first_part(&self, bar_chars: usize) -> String {
        let Self { solved, puzzles, .. } = *self;
        format!("{solved}/{puzzles} [{:bar_chars$}]", bar(solved, puzzles, bar_chars))
    }

    fn more_parts(&self) -> Vec<String> {
        let count = format!(" {} of ~{} hashes", counted(self.hashes), counted(self.mean_hashes));
        let Some(left) = self.left else { return vec![count] };
        let (left, rate) = (format!(" ~{} left", rough(left)), format!(", {}", unit(self.rate, "H/s")));
        vec![left, rate, format!(",{count}")]
    }
}

fn bar(solved: u32, puzzles: u32, chars: usize) -> String {
    let full = usize::try_from(solved).unwrap_or_default() * chars;
    let full = full / usize::try_from(puzzles.max(1)).unwrap_or(usize::MAX);
    let head = if full < chars { ">" } else { "" };
    format!("{}{head}", "=".repeat(full))
}

#[expect(clippy::cast_precision_loss, reason = "it is rounded to three digits anyway")]
pub(crate) fn counted(number: u64) -> String {
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
pub(crate) fn rough(span: Duration) -> String {
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
            (&begun, "0/16 [>         ] 0 of ~2.1 M hashes"),
            (&status, "15/16 [=========>] ~0.1 s left, 1.0 MH/s, 3.0 M of ~2.1 M hashes"),
            (&done, "16/16 [==========] ~0.0 s left, 1.0 MH/s, 3.0 M of ~2.1 M hashes"),
        ] {
            assert_eq!(status.fitting(80), shown);
        }
        for (columns, shown) in [
            (62, "15/16 [=========>] ~0.1 s left, 1.0 MH/s"),
            (40, "15/16 [====>] ~0.1 s left, 1.0 MH/s"),
            (34, "15/16 [====>] ~0.1 s left"),
            (24, "15/16 [====>]"),
            (0, "15/16 [====>]"),
        ] {
            assert_eq!(status.fitting(columns), shown, "{columns}");
        }
    }

    #[test]
    fn times_are_as_rough_as_they_are_uncertain() {
        for (seconds, text) in [(3, "3.0 s"), (42, "42 s"), (200, "4 min"), (7_200, "2 h")] {
            assert_eq!(rough(Duration::from_secs(seconds)), text);
        }
    }
}
