//! The figures as a picture: a bar for each kernel, and how much longer it could be.
//!
//! Owns the drawing, an SVG written by hand: no script, no font of its own, and colours for light and for dark pages.

use std::fmt::{self, Write as _};

use super::report::{Report, Row};
use super::table::millions;

const WIDTH: u32 = 760;
const MARGIN: u32 = 24;
/// Where the names end and the bars begin, and how long the longest is.
const BARS_X: u32 = 108;
const BARS_WIDTH: f64 = 396.0;
/// The right ends of the columns of figures.
const COLUMNS_X: [u32; 3] = [584, 660, WIDTH - MARGIN];
const ROW_HEIGHT: u32 = 30;
const BAR_HEIGHT: u32 = 16;
const HEADER_HEIGHT: u32 = 74;
const PANEL_HEAD: u32 = 42;
const PANEL_GAP: u32 = 18;
const FOOTER_HEIGHT: u32 = 44;
/// More of a processor's name does not fit.
const MOST_CHARS: usize = 92;

const STYLE: &str = "\
text{font:13px system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;fill:var(--ink)}
.title{font-size:17px;font-weight:600}.head{font-weight:600}.muted{fill:var(--muted);font-size:12px}
.number{text-anchor:end;font-variant-numeric:tabular-nums}.name{text-anchor:end}
.page{fill:var(--page)}.bar{fill:var(--bar)}.plain{fill:var(--plain)}
.limit{fill:var(--room);stroke:var(--bar);stroke-width:1;stroke-dasharray:3 3}
.rule{stroke:var(--rule);stroke-width:1}
svg{--page:#fff;--ink:#1f2328;--muted:#59636e;--bar:#0969da;--room:#ddf0ff;--plain:#8c959f;--rule:#d1d9e0}
@media (prefers-color-scheme:dark){svg{--page:#0d1117;--ink:#f0f6fc;--muted:#9198a1;--bar:#4493f8;--room:#12233a;\
--plain:#8b949e;--rule:#3d444d}}";

/// The whole picture.
pub(super) fn svg(report: &Report) -> String {
    let mut svg = String::new();
    // A `String` takes whatever is written.
    let _infallible = draw(report, &mut svg);
    svg
}

/// The rows of so many threads.
struct Panel<'a> {
    threads: usize,
    rows: Vec<&'a Row>,
}

fn panels(report: &Report) -> Vec<Panel<'_>> {
    let mut counts: Vec<usize> = report.rows().map(|row| row.threads).collect();
    counts.sort_unstable();
    counts.dedup();
    let of = |threads| Panel { threads, rows: report.rows().filter(|row| row.threads == threads).collect() };
    counts.into_iter().map(of).collect()
}

impl Panel<'_> {
    fn height(&self) -> u32 {
        PANEL_HEAD + ROW_HEIGHT * u32::try_from(self.rows.len()).unwrap_or(0)
    }

    fn title(&self) -> String {
        if self.threads == 1 { "One thread".to_owned() } else { format!("{} threads", self.threads) }
    }

    /// Hashes per second at the right end.
    fn scale(&self) -> f64 {
        self.rows.iter().map(|row| limit(row).unwrap_or(0.0).max(rate(row))).fold(1.0, f64::max)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a length in pixels")]
fn rate(row: &Row) -> f64 {
    row.hashes_per_second as f64
}

/// The rate at which the kernel would be at its limit, at the clock it was measured with.
fn limit(row: &Row) -> Option<f64> {
    row.limit_share.map(|share| rate(row) / share)
}

fn draw(report: &Report, svg: &mut String) -> fmt::Result {
    let panels = panels(report);
    let gaps = PANEL_GAP * u32::try_from(panels.len().saturating_sub(1)).unwrap_or(0);
    let height = HEADER_HEIGHT + panels.iter().map(Panel::height).sum::<u32>() + gaps + FOOTER_HEIGHT;
    writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" \
         role=\"img\" aria-label=\"SHA-256 hashes per second by kernel\">\n<style>\n{STYLE}\n</style>\n\
         <rect class=\"page\" width=\"{WIDTH}\" height=\"{height}\" rx=\"8\"/>"
    )?;
    text(svg, "title", MARGIN, 34, "SHA-256 puzzle hashes per second")?;
    text(svg, "muted", MARGIN, 54, &subtitle(report))?;
    let mut y = HEADER_HEIGHT;
    for panel in &panels {
        draw_panel(panel, y, svg)?;
        y += panel.height() + PANEL_GAP;
    }
    let footer = "Dashed: what the instructions allow at the same clock. sha2: a plain loop over that crate, default flags.";
    text(svg, "muted", MARGIN, height - 20, footer)?;
    writeln!(svg, "</svg>")
}

fn subtitle(report: &Report) -> String {
    let core = report.core.map(|core| format!(" ({core})")).unwrap_or_default();
    let how = match report.seconds {
        Some(seconds) => format!("medians of {} rounds, {seconds} s each figure", report.rounds),
        None => format!("{} hashes each", report.checked.hashes),
    };
    let whole = format!("{}{core}; wisdom {}; {how}", report.cpu.trim(), report.wisdom);
    whole.chars().take(MOST_CHARS).collect()
}

fn draw_panel(panel: &Panel<'_>, y: u32, svg: &mut String) -> fmt::Result {
    text(svg, "head", MARGIN, y + 16, &panel.title())?;
    let has_limit = panel.rows.iter().any(|row| row.limit_share.is_some());
    for (x, name) in
        COLUMNS_X.into_iter().zip(["MH/s", if has_limit { "of limit" } else { "" }, "\u{d7} sha2"])
    {
        text(svg, "muted number", x, y + 16, name)?;
    }
    let (right, under) = (WIDTH - MARGIN, y + 26);
    writeln!(svg, "<line class=\"rule\" x1=\"{MARGIN}\" y1=\"{under}\" x2=\"{right}\" y2=\"{under}\"/>")?;
    let scale = panel.scale();
    for (row, y) in
        panel.rows.iter().zip((y + PANEL_HEAD..).step_by(usize::try_from(ROW_HEIGHT).unwrap_or(1)))
    {
        draw_row(row, scale, y, svg)?;
    }
    Ok(())
}

fn draw_row(row: &Row, scale: f64, y: u32, svg: &mut String) -> fmt::Result {
    let width = |rate: f64| BARS_WIDTH * rate / scale;
    let bar = |svg: &mut String, class: &str, width: f64| {
        writeln!(
            svg,
            "<rect class=\"{class}\" x=\"{BARS_X}\" y=\"{y}\" width=\"{width:.1}\" height=\"{BAR_HEIGHT}\" rx=\"2\"/>"
        )
    };
    if let Some(limit) = limit(row) {
        bar(svg, "limit", width(limit))?;
    }
    bar(svg, if row.name == "sha2" { "plain" } else { "bar" }, width(rate(row)).max(1.0))?;
    let baseline = y + 13;
    text(svg, "name", BARS_X - 10, baseline, row.name)?;
    let share = row.limit_share.map(|share| format!("{:.0} %", share * 100.0)).unwrap_or_default();
    let figures = [millions(row.hashes_per_second), share, format!("{:.1}", row.times_naive)];
    for (x, figure) in COLUMNS_X.into_iter().zip(figures) {
        text(svg, "number", x, baseline, &figure)?;
    }
    Ok(())
}

fn text(svg: &mut String, class: &str, x: u32, y: u32, words: &str) -> fmt::Result {
    if words.is_empty() {
        return Ok(());
    }
    let words = words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    writeln!(svg, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{words}</text>")
}

#[cfg(test)]
mod tests {
    use super::super::report::tests::sample;
    use super::*;

    #[test]
    fn bars_are_as_long_as_their_rates_and_limits_beside_them() {
        let svg = svg(&sample());
        // 20 of at most 25 MH/s; 39 of 39; the plain loop at 4 of 25 and 8 of 39.
        for (class, width) in
            [("limit", "396.0"), ("bar", "316.8"), ("bar", "396.0"), ("plain", "63.4"), ("plain", "81.2")]
        {
            let found = svg.lines().any(|line| {
                line.contains(&format!("class=\"{class}\"")) && line.contains(&format!("width=\"{width}\""))
            });
            assert!(found, "{class} of {width} is not in\n{svg}");
        }
        assert_eq!(svg.matches("class=\"limit\"").count(), 1);
    }

    #[test]
    fn what_a_processor_is_called_breaks_nothing() {
        let svg = svg(&sample());
        assert!(svg.contains("Abacus &lt;9&gt; &amp; Sons"), "{svg}");
        assert_eq!(svg.matches("<text").count(), svg.matches("</text>").count());
        assert!(svg.starts_with("<svg xmlns=") && svg.ends_with("</svg>\n"));
    }
}
