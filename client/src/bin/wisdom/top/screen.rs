//! A status on a terminal's screen.
//!
//! Owns where things stand and how they look. What does not fit is left out from below; colours are an addition, never the
//! only thing that says something.

use ratatui::Frame;
use ratatui::layout::{Alignment, Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Paragraph, RenderDirection, Row, Sparkline, Table, Wrap};

use super::rows::{self, Figure, PROVIDER_HEAD, REFUSAL_HEAD, SERVICE_HEAD};
use super::status::Status;

/// From here on the five figures stand side by side.
const WIDE_COLUMNS: u16 = 70;
/// Lines of a figure: title, value, note, and the curve below.
const FIGURE_LINES: u16 = 6;
const CURVE_LINES: u16 = 2;
/// Values stand one to a line where they are not side by side.
const NARROW_LINES: u16 = 5;
const KEYS: &str = "q ends, p pauses";

/// Whether there may be colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Palette {
    Colours,
    Plain,
}

/// How much stands side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Breadth {
    Wide,
    Narrow,
}

impl Breadth {
    fn figure_lines(self) -> u16 {
        match self {
            Self::Wide => FIGURE_LINES,
            Self::Narrow => NARROW_LINES,
        }
    }
}

/// Everything that is to be seen.
pub(super) struct View<'a> {
    pub(super) status: &'a Status,
    pub(super) address: &'a str,
    /// How the connection is: `live`, `paused`, since when there is none, or both of these.
    pub(super) link: &'a str,
    pub(super) palette: Palette,
}

impl Palette {
    /// How a state looks.
    fn state(self, state: &str) -> Style {
        let bold = Style::new().add_modifier(Modifier::BOLD);
        match (self, state) {
            (Self::Plain, _) => bold,
            (Self::Colours, "good") => bold.fg(Color::Cyan),
            (Self::Colours, "strained") => bold.fg(Color::Yellow),
            (Self::Colours, _) => bold.fg(Color::Red),
        }
    }

    fn curve(self, state: &str) -> Style {
        match self {
            Self::Plain => Style::new(),
            Self::Colours => self.state(state).remove_modifier(Modifier::BOLD),
        }
    }
}

const DIM: Style = Style::new().add_modifier(Modifier::DIM);

pub(super) fn draw(frame: &mut Frame<'_>, view: &View<'_>) {
    let View { status, .. } = view;
    let area = frame.area();
    let breadth = if area.width >= WIDE_COLUMNS { Breadth::Wide } else { Breadth::Narrow };
    // With a head and a line below; nothing where there are none.
    let lines =
        |rows: usize| u16::try_from(rows).map_or(u16::MAX, |rows| rows.saturating_add(2 * rows.min(1)));
    let [head, why, figures, services, providers, rest, foot] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(3),
        Constraint::Length(breadth.figure_lines() + 1),
        Constraint::Max(lines(status.services.len())),
        Constraint::Max(lines(status.providers.len())),
        Constraint::Min(0),
        Constraint::Length(1),
    ])
    .areas(area);
    draw_head(frame, head, view);
    draw_summary(frame, why, view);
    match breadth {
        Breadth::Wide => draw_figures(frame, figures, view),
        Breadth::Narrow => draw_values(frame, figures, view),
    }
    draw_services(frame, services, status, breadth);
    draw_providers(frame, providers, status);
    draw_refusals(frame, rest, status);
    frame.render_widget(Paragraph::new(KEYS).style(DIM), foot);
}

fn draw_head(frame: &mut Frame<'_>, area: Rect, view: &View<'_>) {
    let up = rows::span(view.status.uptime_seconds);
    let left = match area.width {
        WIDE_COLUMNS.. => format!("Hash of Wisdom {}  {}  up {up}", view.status.version, view.address),
        _ => view.address.to_owned(),
    };
    frame.render_widget(Paragraph::new(left).style(DIM), area);
    frame.render_widget(Paragraph::new(view.link).alignment(Alignment::Right), area);
}

fn draw_summary(frame: &mut Frame<'_>, area: Rect, view: &View<'_>) {
    let summary = &view.status.summary;
    let word = Span::styled(format!("{}. ", summary.word), view.palette.state(&summary.state));
    let line = Line::from(vec![word, Span::raw(&*summary.why)]);
    frame.render_widget(Paragraph::new(vec![Line::default(), line]).wrap(Wrap { trim: true }), area);
}

fn draw_figures(frame: &mut Frame<'_>, area: Rect, view: &View<'_>) {
    let areas: [Rect; 5] = Layout::horizontal([Constraint::Fill(1); 5]).spacing(2).areas(area);
    let curve = view.palette.curve(&view.status.summary.state);
    for (figure, area) in rows::figures(view.status).into_iter().zip(areas) {
        let Figure { title, value, note, points } = figure;
        let [title_at, value_at, note_at, _, curve_at] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(CURVE_LINES),
        ])
        .areas(area);
        frame.render_widget(Paragraph::new(title).style(DIM), title_at);
        frame.render_widget(Paragraph::new(value).style(Style::new().add_modifier(Modifier::BOLD)), value_at);
        frame.render_widget(Paragraph::new(note).style(DIM), note_at);
        let shown = points.len().saturating_sub(usize::from(curve_at.width));
        // The newest is at the right, as on the page.
        let mut heights = heights(points.get(shown..).unwrap_or_default());
        heights.reverse();
        frame.render_widget(
            Sparkline::default()
                .data(heights)
                .direction(RenderDirection::RightToLeft)
                .max(HEIGHT)
                .style(curve),
            curve_at,
        );
    }
}

/// The highest a curve is drawn.
const HEIGHT: u64 = 1_000;

/// As parts of the highest; what is not nothing is seen.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "from 0 to 1000"
)]
fn heights(points: &[f64]) -> Vec<u64> {
    let most = points.iter().copied().fold(0.0, f64::max);
    let height =
        |point: &f64| if most > 0.0 { (point.max(0.0) / most * HEIGHT as f64).ceil() as u64 } else { 0 };
    points.iter().map(height).collect()
}

fn draw_values(frame: &mut Frame<'_>, area: Rect, view: &View<'_>) {
    let row = |figure: Figure<'_>| Row::new([figure.title.to_owned(), figure.value, figure.note]);
    let widths = [Constraint::Length(11), Constraint::Length(10), Constraint::Fill(1)];
    frame.render_widget(Table::new(rows::figures(view.status).map(row), widths), area);
}

fn draw_services(frame: &mut Frame<'_>, area: Rect, status: &Status, breadth: Breadth) {
    let rows = status.services.iter().map(rows::service);
    let table = match breadth {
        Breadth::Wide => {
            let (name, price, rate) = (Constraint::Max(16), Constraint::Max(30), Constraint::Length(8));
            Table::new(rows.map(Row::new), [name, price, rate, rate, Constraint::Fill(1)])
                .header(Row::new(SERVICE_HEAD).style(DIM))
        }
        Breadth::Narrow => {
            let [service, price, _, granted, behind] = SERVICE_HEAD;
            let short = |[name, price, _, granted, behind]: [String; 5]| {
                Row::new([name, price.split(',').next().unwrap_or_default().to_owned(), granted, behind])
            };
            let widths =
                [Constraint::Max(10), Constraint::Length(7), Constraint::Length(7), Constraint::Fill(1)];
            Table::new(rows.map(short), widths).header(Row::new([service, price, granted, behind]).style(DIM))
        }
    };
    frame.render_widget(table, area);
}

/// Who is asked for quotes over HTTP.
fn draw_providers(frame: &mut Frame<'_>, area: Rect, status: &Status) {
    let rows = rows::providers(status);
    if rows.is_empty() {
        return;
    }
    let widths = [Constraint::Max(16), Constraint::Length(9), Constraint::Length(9), Constraint::Fill(1)];
    let head = Row::new(PROVIDER_HEAD).style(DIM);
    frame.render_widget(Table::new(rows.into_iter().map(Row::new), widths).header(head), area);
}

/// Why clients were refused, in what is left of the screen.
fn draw_refusals(frame: &mut Frame<'_>, area: Rect, status: &Status) {
    let refusals = rows::refusals(status);
    if refusals.is_empty() {
        return;
    }
    let widths = [Constraint::Max(26), Constraint::Length(7), Constraint::Length(7), Constraint::Length(7)];
    let head = Row::new(REFUSAL_HEAD).style(DIM);
    frame.render_widget(Table::new(refusals.into_iter().map(Row::new), widths).header(head), area);
}

#[cfg(test)]
mod tests {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    use super::super::status::tests::example;
    use super::*;

    fn shown(columns: u16, rows: u16, palette: Palette) -> Terminal<TestBackend> {
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        let status = example();
        let view = View { status: &status, address: "127.0.0.1:7701", link: "live", palette };
        terminal.draw(|frame| draw(frame, &view)).unwrap();
        terminal
    }

    #[test]
    fn everything_has_its_place() {
        for (columns, rows, words) in [
            (
                100,
                30,
                &[
                    "live",
                    "Unhealthy.",
                    "Grants",
                    "Replay set",
                    "127.0.0.1:9 CIRCUIT open",
                    "quotes of house",
                    "OPEN",
                    "it answers with status 503",
                    "replay_full",
                    "q ends",
                ][..],
            ),
            (40, 30, &["live", "Unhealthy.", "Grants", "100 %", "quotes", "q ends"]),
            (100, 10, &["live", "Unhealthy.", "Grants", "q ends"]),
            (20, 5, &["q ends"]),
            (1, 1, &[]),
        ] {
            let text = shown(columns, rows, Palette::Plain).backend().to_string();
            for word in words {
                assert!(text.contains(word), "{word} at {columns} x {rows}:\n{text}");
            }
        }
    }

    #[test]
    fn colours_only_where_they_may_be() {
        let coloured = |palette| {
            let terminal = shown(100, 30, palette);
            terminal.backend().buffer().content().iter().any(|cell| cell.fg != Color::Reset)
        };
        assert!(coloured(Palette::Colours) && !coloured(Palette::Plain));
    }

    #[test]
    fn what_is_little_is_seen_beside_what_is_much() {
        assert_eq!(heights(&[0.0, 1.0, 5_000.0]), [0, 1, 1_000]);
        assert_eq!(heights(&[0.0, -1.0]), [0, 0]);
    }
}
