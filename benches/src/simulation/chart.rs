//! Lines over one axis, as SVG written by hand: no script, no font of its own, colours for light and for dark pages.

use std::fmt::{self, Write as _};

const WIDTH: f64 = 760.0;
const HEIGHT: f64 = 380.0;
const LEFT: f64 = 64.0;
const RIGHT: f64 = 24.0;
const TOP: f64 = 84.0;
const BOTTOM: f64 = 48.0;

const STYLE: &str = "\
text{font:12px system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;fill:var(--ink)}\
.title{font-size:16px;font-weight:600}.muted{fill:var(--muted)}.end{text-anchor:end}.middle{text-anchor:middle}\
.page{fill:var(--page)}.grid{stroke:var(--rule);stroke-width:1}.line{fill:none;stroke-width:1.8}\
.c0{stroke:var(--c0)}.c1{stroke:var(--c1)}.c2{stroke:var(--c2)}.c3{stroke:var(--c3)}.c4{stroke:var(--c4)}\
svg{--page:#fff;--ink:#1f2328;--muted:#59636e;--rule:#d1d9e0;--c0:#0969da;--c1:#bc4c00;--c2:#1a7f37;--c3:#8250df;--c4:#cf222e}\
@media (prefers-color-scheme:dark){svg{--page:#0d1117;--ink:#f0f6fc;--muted:#9198a1;--rule:#3d444d;--c0:#4493f8;--c1:#f0883e;\
--c2:#3fb950;--c3:#ab7df8;--c4:#ff7b72}}";

/// How an axis runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Evenly from 0.
    Linear,
    /// By powers of ten.
    Log,
}

/// One axis.
#[derive(Clone, Debug)]
pub struct Axis {
    /// What it shows, with the unit.
    pub label: String,
    /// How it runs.
    pub scale: Scale,
    /// Its ends; on a logarithmic one both above 0.
    pub ends: [f64; 2],
}

/// One line: its name and its points, from left to right.
pub type Series = (String, Vec<[f64; 2]>);

/// See the module. Five lines at most have a colour of their own.
#[derive(Clone, Debug)]
pub struct Chart {
    /// What it is about.
    pub title: String,
    /// The horizontal axis.
    pub x: Axis,
    /// The vertical one.
    pub y: Axis,
    /// The lines.
    pub series: Vec<Series>,
}

impl Axis {
    /// Where `value` is, from 0 to 1; what is beyond an end is at it.
    fn place(&self, value: f64) -> f64 {
        let on =
            |value: f64| if self.scale == Scale::Log { value.max(f64::MIN_POSITIVE).log10() } else { value };
        let [low, high] = self.ends.map(on);
        ((on(value) - low) / (high - low)).clamp(0.0, 1.0)
    }

    fn ticks(&self) -> Vec<f64> {
        let [low, high] = self.ends;
        match self.scale {
            Scale::Linear => (0..=5).map(|fifth| low + (high - low) * f64::from(fifth) / 5.0).collect(),
            Scale::Log => {
                let decades = (-6..=9).map(|power| 10_f64.powi(power));
                decades.filter(|tick| (low * 0.999..=high * 1.001).contains(tick)).collect()
            }
        }
    }
}

impl Chart {
    /// The picture.
    #[must_use]
    pub fn svg(&self) -> String {
        let mut svg = String::new();
        // A `String` takes whatever is written.
        let _infallible = self.draw(&mut svg);
        svg
    }

    fn draw(&self, svg: &mut String) -> fmt::Result {
        let Self { title, x, y, series } = self;
        writeln!(
            svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" \
             role=\"img\" aria-label=\"{title}\">\n<style>{STYLE}</style>\n\
             <rect class=\"page\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"8\"/>"
        )?;
        text(svg, "title", LEFT, 28.0, title)?;
        text(svg, "muted", LEFT, TOP - 10.0, &y.label)?;
        text(svg, "muted end", WIDTH - RIGHT, HEIGHT - 10.0, &x.label)?;
        for tick in y.ticks() {
            let at = down(y, tick);
            line(svg, [LEFT, at], [WIDTH - RIGHT, at])?;
            text(svg, "muted end", LEFT - 6.0, at + 4.0, &short(tick))?;
        }
        for tick in x.ticks() {
            text(svg, "muted middle", across(x, tick), HEIGHT - BOTTOM + 18.0, &short(tick))?;
        }
        let mut legend = LEFT;
        for (number, (name, points)) in series.iter().enumerate() {
            let class = number % 5;
            let path: Vec<String> =
                points.iter().map(|&[px, py]| format!("{:.1},{:.1}", across(x, px), down(y, py))).collect();
            writeln!(svg, "<polyline class=\"line c{class}\" points=\"{}\"/>", path.join(" "))?;
            writeln!(
                svg,
                "<polyline class=\"line c{class}\" points=\"{legend:.1},46 {:.1},46\"/>",
                legend + 18.0
            )?;
            text(svg, "", legend + 24.0, 50.0, name)?;
            #[expect(clippy::cast_precision_loss, reason = "a width in pixels")]
            let width = name.chars().count() as f64 * 6.6;
            legend += width + 44.0;
        }
        writeln!(svg, "</svg>")
    }
}

fn across(axis: &Axis, value: f64) -> f64 {
    LEFT + (WIDTH - LEFT - RIGHT) * axis.place(value)
}

fn down(axis: &Axis, value: f64) -> f64 {
    HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * axis.place(value)
}

fn short(value: f64) -> String {
    if value >= 1_000.0 {
        format!("{:.0}k", value / 1_000.0)
    } else {
        format!("{}", (value * 1e4).round() / 1e4)
    }
}

fn line(svg: &mut String, from: [f64; 2], to: [f64; 2]) -> fmt::Result {
    let ([x1, y1], [x2, y2]) = (from, to);
    writeln!(svg, "<line class=\"grid\" x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\"/>")
}

/// What is written here is ours, and needs no escapes.
fn text(svg: &mut String, class: &str, x: f64, y: f64, text: &str) -> fmt::Result {
    writeln!(svg, "<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{text}</text>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_where_the_axes_say_and_never_outside() {
        let axis = |scale, ends| Axis { label: "s".to_owned(), scale, ends };
        let x = axis(Scale::Linear, [0.0, 10.0]);
        let y = axis(Scale::Log, [1.0, 100.0]);
        let near = |place: f64, due: f64| (place - due).abs() < 1e-9;
        assert!(near(x.place(-1.0), 0.0) && near(x.place(5.0), 0.5) && near(x.place(99.0), 1.0));
        assert!(near(y.place(0.0), 0.0) && near(y.place(10.0), 0.5) && near(y.place(100.0), 1.0));
        assert_eq!(y.ticks().len(), 3);
        let series = vec![("a".to_owned(), vec![[0.0, 1.0], [10.0, 100.0]])];
        let svg = Chart { title: "t".to_owned(), x, y, series }.svg();
        assert!(svg.contains("points=\"64.0,332.0 736.0,84.0\""), "{svg}");
    }
}
