//! Text as wide as a terminal: lines broken between words instead of wherever the margin is.
//!
//! Owns the breaking and how wide a stream's terminal is. What is not for a terminal is not broken: scripts get lines as
//! they are.

use std::os::fd::AsFd;

use terminal_size::{Width, terminal_size_of};

/// The columns of the terminal behind `stream`, where there is one.
pub(crate) fn columns_of(stream: impl AsFd) -> Option<usize> {
    terminal_size_of(stream).map(|(Width(columns), _)| usize::from(columns))
}

/// `text` with lines of at most `columns` characters where its words allow it, the first of them short of `taken`, and
/// `indent` in front of every line that is begun.
pub(crate) fn wrapped(text: &str, columns: Option<usize>, taken: usize, indent: &str) -> String {
    let Some(columns) = columns else { return text.to_owned() };
    let mut out = String::new();
    let mut room = columns.saturating_sub(taken);
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
            room = columns;
        }
        break_line(line, columns, room, indent, &mut out);
    }
    out
}

/// Characters are counted, not columns: where they are wider than one, the terminal breaks the line once more.
fn break_line(line: &str, columns: usize, first_room: usize, indent: &str, out: &mut String) {
    // Spaces and tabs in front lay something out, and a tab is as wide as where it stands.
    if line.chars().count() <= first_room || line.contains('\t') {
        out.push_str(line);
        return;
    }
    let mut left = first_room;
    let mut begun = false;
    for word in words_of(line) {
        let chars = word.chars().count();
        if begun && chars + 1 > left {
            out.push('\n');
            out.push_str(indent);
            left = columns.saturating_sub(indent.len());
        } else if begun {
            out.push(' ');
            left = left.saturating_sub(1);
        }
        out.push_str(word);
        left = left.saturating_sub(chars);
        begun = true;
    }
}

/// The words of a line; a number and what it counts are one.
fn words_of(line: &str) -> impl Iterator<Item = &str> {
    let is_number = |word: &str| {
        let number = word.trim_start_matches(['(', '~']);
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    };
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        let text = rest?;
        let mut spaces = text.match_indices(' ').map(|(at, _)| at);
        let first = spaces.next();
        let end = if first.is_some_and(|at| is_number(&text[..at])) { spaces.next() } else { first };
        rest = end.map(|at| &text[at + 1..]);
        Some(end.map_or(text, |at| &text[..at]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        let text = "one two three four";
        for (columns, taken, indent, expected) in [
            (None, 0, "", text),
            (Some(18), 0, "", text),
            (Some(17), 0, "", "one two three\nfour"),
            (Some(13), 0, "  ", "one two three\n  four"),
            (Some(12), 8, "  ", "one\n  two three\n  four"),
            (Some(3), 0, "", "one\ntwo\nthree\nfour"),
            (Some(0), 9, " ", "one\n two\n three\n four"),
        ] {
            assert_eq!(wrapped(text, columns, taken, indent), expected, "{columns:?} {taken}");
        }
        assert_eq!(wrapped("come back in 5.0 s, or 7", Some(15), 0, ""), "come back in\n5.0 s, or 7");
        assert_eq!(wrapped("the number is 7", Some(14), 0, ""), "the number is\n7");
    }

    #[test]
    fn what_is_laid_out_stays_so() {
        for text in ["", "\n", "a\n\nb\n", "a\tlong line with a tab in it", "a_very_long_word"] {
            assert_eq!(wrapped(text, Some(6), 0, "  "), text);
        }
        assert_eq!(wrapped("  a verse\n  of two", Some(8), 0, ""), "  a\nverse\n  of two");
    }
}
