//! A flame graph as one SVG: the width of a box is how often its function was on the stack. No script, no style sheet, nothing from
//! elsewhere; a box tells its name and share to who points at it.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::folded::Folded;

/// Pixels.
const WIDTH: f64 = 1_200.0;
const ROW: f64 = 17.0;
const MARGIN: f64 = 10.0;
const HEAD: f64 = 34.0;
/// Of a character of the label's type, about.
const CHAR: f64 = 6.6;
/// Narrower boxes are not drawn: nobody sees them, and there may be very many.
const MIN_WIDTH: f64 = 0.4;
/// Deeper boxes are not drawn.
const MAX_DEPTH: usize = 160;

/// A function in the place where it was called, with all it called in turn.
#[derive(Default)]
struct Node<'a> {
    count: u64,
    inner: BTreeMap<&'a str, Node<'a>>,
}

impl<'a> Node<'a> {
    fn grow(stacks: &'a [(Vec<String>, u64)]) -> Self {
        let mut root = Self::default();
        for (stack, count) in stacks {
            root.count += count;
            let mut node = &mut root;
            for name in stack.iter().take(MAX_DEPTH) {
                node = node.inner.entry(name).or_default();
                node.count += count;
            }
        }
        root
    }

    fn depth(&self) -> usize {
        self.inner.values().map(|node| node.depth() + 1).max().unwrap_or(0)
    }
}

/// The picture.
pub(super) fn svg(folded: &Folded, title: &str) -> String {
    let root = Node::grow(&folded.stacks);
    let depth = root.depth() + 1;
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    let height = HEAD + ROW * depth as f64 + MARGIN;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" \
        viewBox=\"0 0 {WIDTH} {height}\" font-family=\"monospace\" font-size=\"11\">\n\
        <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fdfaf3\"/>\n\
        <text x=\"{MARGIN}\" y=\"22\" font-size=\"14\">{}: {} samples</text>\n",
        escaped(title),
        folded.total(),
    );
    let scale =
        Scale { per_sample: (WIDTH - 2.0 * MARGIN) / real(root.count.max(1)), total: root.count, height };
    draw("all", &root, (0, 0), &scale, &mut svg);
    svg.push_str("</svg>\n");
    svg
}

struct Scale {
    per_sample: f64,
    total: u64,
    height: f64,
}

/// Draws `node` and what is in it, `from` so many samples and rows from the lower left corner.
fn draw(name: &str, node: &Node<'_>, from: (u64, u32), scale: &Scale, svg: &mut String) {
    let width = real(node.count) * scale.per_sample;
    if width < MIN_WIDTH {
        return;
    }
    let x = MARGIN + real(from.0) * scale.per_sample;
    let y = scale.height - MARGIN - ROW * f64::from(from.1 + 1);
    let share = 100.0 * real(node.count) / real(scale.total.max(1));
    let (fill, shown) = (colour(name), escaped(name));
    let _ = write!(
        svg,
        "<g><title>{shown}: {} samples, {share:.1} %</title><rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" \
        height=\"{:.1}\" fill=\"{fill}\" rx=\"1\"/>",
        node.count,
        ROW - 1.0,
    );
    let label = clipped(name, width - 6.0);
    if !label.is_empty() {
        let _ = write!(svg, "<text x=\"{:.1}\" y=\"{:.1}\">{}</text>", x + 3.0, y + 12.0, escaped(&label));
    }
    svg.push_str("</g>\n");
    let mut at = from.0;
    for (name, inner) in &node.inner {
        draw(name, inner, (at, from.1 + 1), scale, svg);
        at += inner.count;
    }
}

#[expect(clippy::cast_precision_loss, reason = "samples become pixels")]
fn real(count: u64) -> f64 {
    count as f64
}

/// As much of `name` as fits into so many pixels; of little room nothing is made.
fn clipped(name: &str, width: f64) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of characters")]
    let room = (width.max(0.0) / CHAR) as usize;
    match (name.chars().count(), room) {
        (chars, room) if chars <= room => name.to_owned(),
        (_, ..4) => String::new(),
        (_, room) => name.chars().take(room - 2).chain("..".chars()).collect(),
    }
}

/// Warm for code of ours, cool for the rest, the same for the same name.
fn colour(name: &str) -> String {
    let hash =
        name.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let (hue, spread) = if name.contains("wisdom_") { (18, 24) } else { (195, 40) };
    format!("hsl({},70%,{}%)", hue + hash % spread, 66 + (hash >> 8) % 12)
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            char if char.is_control() => escaped.push(' '),
            char => escaped.push(char),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(stacks: &[(&str, u64)]) -> Folded {
        let stack = |(names, count): &(&str, u64)| (names.split(';').map(str::to_owned).collect(), *count);
        Folded { stacks: stacks.iter().map(stack).collect() }
    }

    #[test]
    fn widths_are_shares_and_the_same_stack_is_one_box() {
        let svg =
            svg(&folded(&[("main;a;b", 30), ("main;a", 10), ("main;c<u8>", 40), ("main;a;b", 20)]), "t");
        for title in [
            "all: 100 samples, 100.0 %",
            "main: 100 samples, 100.0 %",
            "a: 60 samples, 60.0 %",
            "b: 50 samples, 50.0 %",
            "c&lt;u8&gt;: 40 samples, 40.0 %",
        ] {
            assert_eq!(svg.matches(&format!("<title>{title}</title>")).count(), 1, "{title}\n{svg}");
        }
        // 1,180 pixels for 100 samples: `a` has 708 from the left, `c` begins where it ends.
        assert!(svg.contains("x=\"10.0\" y=\"51.0\" width=\"708.0\""), "{svg}");
        assert!(svg.contains("x=\"718.0\" y=\"51.0\" width=\"472.0\""), "{svg}");
        assert!(svg.contains("t: 100 samples"));
    }

    #[test]
    fn names_can_not_leave_their_element() {
        let svg = svg(&folded(&[("<script>alert(\"1\")</script>;a\u{1b}&b", 1)]), "a < b");
        assert!(!svg.contains("<script") && svg.contains("&lt;script&gt;alert(&quot;1&quot;)"), "{svg}");
        assert!(svg.contains("a &amp;b") && svg.contains("a &lt; b"), "{svg}");
        assert_eq!(svg.matches('<').count(), svg.matches('>').count());
    }

    #[test]
    fn nothing_and_very_much_are_drawn_too() {
        assert!(svg(&Folded::default(), "t").ends_with("</svg>\n"));
        let deep = vec!["f"; 5_000].join(";");
        let wide: Vec<String> = (0..50_000).map(|number| format!("g{number}")).collect();
        let mut stacks: Vec<(&str, u64)> = wide.iter().map(|name| (name.as_str(), 1)).collect();
        stacks.push((&deep, 1_000_000));
        let svg = svg(&folded(&stacks), "t");
        assert!(svg.matches("<rect").count() <= MAX_DEPTH + 2, "{}", svg.len());
    }

    #[test]
    fn labels_fit_their_boxes() {
        assert_eq!(clipped("function", 100.0), "function");
        assert_eq!(clipped("function", 40.0), "func..");
        assert_eq!(clipped("function", 20.0), "");
        assert_eq!(clipped("f", -3.0), "");
    }
}
