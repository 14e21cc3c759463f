//! The figures as a table for people, 80 columns wide at most.

use std::fmt::Write as _;

use anstyle::Style;

use super::report::{Report, Row};

const HEADING: Style = Style::new().bold();
const ASIDE: Style = Style::new().dimmed();

/// Where a figure is not known.
const UNKNOWN: &str = "-";

pub(super) fn of(report: &Report) -> String {
    let mut shown = String::new();
    // A `String` takes whatever is written.
    let _infallible = write(report, &mut shown);
    shown
}

fn write(report: &Report, shown: &mut String) -> std::fmt::Result {
    writeln!(shown, "{}", machine(report))?;
    writeln!(shown, "{}\n", how(report))?;
    let heading = format!(
        "{:<8} {:>7} {:>9} {:>8} {:>11} {:>6} {:>6} {:>7} {:>10}",
        "kernel", "threads", "MH/s", "+-", "cycles/hash", "limit", "share", "x sha2", "x 1 thread"
    );
    writeln!(shown, "{HEADING}{heading}{HEADING:#}")?;
    let mut last = "";
    for row in report.rows() {
        let line = line(row, row.name != last);
        if report.naive.iter().any(|naive| naive.name == row.name) {
            writeln!(shown, "{ASIDE}{line}{ASIDE:#}")?;
        } else {
            writeln!(shown, "{line}")?;
        }
        last = row.name;
    }
    writeln!(shown, "\nall found the same: {}", report.checked)?;
    writeln!(shown, "sha2: a plain loop over that crate built with default flags, one hash at a time")?;
    writeln!(shown, "and, by itself, with the processor's SHA instructions where there are some")
}

fn machine(report: &Report) -> String {
    let core = report.core.map(|core| format!(" ({core})")).unwrap_or_default();
    let features = report.features.join(", ");
    let processors = if report.processors == 1 { "processor" } else { "processors" };
    let usable = format!("{} {processors} usable", report.processors);
    let parts = [format!("{}{core}", report.cpu.trim()), features, usable];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

fn how(report: &Report) -> String {
    let build = if cfg!(debug_assertions) { " (a debug build: sha2 is slow)" } else { "" };
    match report.seconds {
        Some(seconds) => {
            format!("medians of {} rounds in turn, {seconds} s for each{build}", report.rounds)
        }
        None => format!("{} hashes by each, once{build}", report.checked.hashes),
    }
}

fn line(row: &Row, named: bool) -> String {
    let figure = |figure: Option<f64>, digits: usize| {
        figure.map_or(UNKNOWN.to_owned(), |figure| format!("{figure:.digits$}"))
    };
    let share = row.limit_share.map_or(UNKNOWN.to_owned(), |share| format!("{:.0} %", share * 100.0));
    let spread = if row.hashes_per_second_rounds.len() < 2 {
        UNKNOWN.to_owned()
    } else {
        format!("{:.1} %", row.spread * 100.0)
    };
    format!(
        "{:<8} {:>7} {:>9} {:>8} {:>11} {:>6} {:>6} {:>7.2} {:>10}",
        if named { row.name } else { "" },
        row.threads,
        millions(row.hashes_per_second),
        spread,
        figure(row.cycles_per_hash, 1),
        figure(row.limit_cycles_per_hash, 1),
        share,
        row.times_naive,
        figure(row.times_one_thread, 2),
    )
}

/// To three digits at least.
#[expect(clippy::cast_precision_loss, reason = "it is rounded anyway")]
pub(super) fn millions(hashes_per_second: u64) -> String {
    let millions = hashes_per_second as f64 / 1e6;
    let digits =
        if millions < 9.995 { 3 } else { usize::from(millions < 999.5) + usize::from(millions < 99.95) };
    format!("{millions:.digits$}")
}

#[cfg(test)]
mod tests {
    use super::super::report::tests::sample;
    use super::*;

    #[test]
    fn every_line_fits_and_says_what_is_known() {
        let shown = anstream::adapter::strip_str(&of(&sample())).to_string();
        assert!(shown.lines().all(|line| line.chars().count() <= 80), "{shown}");
        for line in [
            "Abacus <9> & Sons; beads; 2 processors usable",
            "scalar         1     20.00    1.0 %        50.0   40.0   80 %    5.00       1.00",
            "               2     39.00    1.0 %           -      -      -    4.88       1.95",
            "sha2           1     4.000    1.0 %       250.0      -      -    1.00       1.00",
        ] {
            assert!(shown.lines().any(|shown| shown == line), "{line:?} is not in\n{shown}");
        }
    }

    #[test]
    fn rates_have_three_digits_or_more() {
        for (rate, text) in [
            (1_234_567, "1.235"),
            (9_999_000, "10.00"),
            (78_214_000, "78.21"),
            (156_400_000, "156.4"),
            (3_387_000_000, "3387"),
        ] {
            assert_eq!(millions(rate), text);
        }
    }
}
