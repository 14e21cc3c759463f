//! A status as text, for pipes and for terminals that can do no more.

use super::rows::{self, PROVIDER_HEAD, REFUSAL_HEAD, SERVICE_HEAD};
use super::status::Status;

/// Between two columns.
const GAP: &str = "  ";

/// Everything that is shown of `status`, which is that of the side port at `address`.
pub(super) fn text(status: &Status, address: &str) -> String {
    let summary = &status.summary;
    let mut text = format!(
        "{}. {}\n{address}, version {}, up {}\n\n",
        summary.word,
        summary.why,
        status.version,
        rows::span(status.uptime_seconds)
    );
    let figures = rows::figures(status).map(|figure| [figure.title.to_owned(), figure.value, figure.note]);
    text += &table(&figures, &[]);
    text += "\n";
    let services: Vec<[String; 5]> = status.services.iter().map(rows::service).collect();
    text += &table(&with_head(SERVICE_HEAD, services), &[2, 3]);
    let providers = rows::providers(status);
    if !providers.is_empty() {
        text += "\n";
        text += &table(&with_head(PROVIDER_HEAD, providers), &[2]);
    }
    let refusals = rows::refusals(status);
    if !refusals.is_empty() {
        text += "\n";
        text += &table(&with_head(REFUSAL_HEAD, refusals), &[1, 2, 3]);
    }
    text
}

fn with_head<const COLUMNS: usize>(
    head: [&str; COLUMNS],
    rows: Vec<[String; COLUMNS]>,
) -> Vec<[String; COLUMNS]> {
    [vec![head.map(str::to_owned)], rows].concat()
}

/// Columns as wide as their widest cell; those of `numbers` stand at the right of theirs.
fn table<const COLUMNS: usize>(rows: &[[String; COLUMNS]], numbers: &[usize]) -> String {
    let wide = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; COLUMNS] = std::array::from_fn(wide);
    let line = |row: &[String; COLUMNS]| {
        let cell = |(column, (text, width)): (usize, (&String, usize))| {
            if numbers.contains(&column) { format!("{text:>width$}") } else { format!("{text:<width$}") }
        };
        let cells: Vec<String> = row.iter().zip(widths).enumerate().map(cell).collect();
        format!("{}\n", cells.join(GAP).trim_end())
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::super::status::tests::example;
    use super::*;

    #[test]
    fn a_status_as_text() {
        let shown = text(&example(), "127.0.0.1:7701");
        let kept = include_str!("../../../../tests/it/screens/top.txt");
        assert!(shown == kept, "client/tests/it/screens/top.txt is not what is shown now:\n{shown}");
        assert!(shown.lines().skip(1).all(|line| line.chars().count() <= 100), "{shown}");
    }
}
