//! Makes text that a server chose safe to show.
//!
//! Which characters those are is the protocol's to say. What could move a cursor, start an escape sequence or reorder a line is
//! shown as its code instead; nothing is dropped, so that an attempt is seen. Owns no layout.

use std::fmt;

use wisdom_protocol::text::is_unsafe;

/// `text` on one line: every control character is shown as its code, line ends too.
#[must_use]
pub fn line(text: &str) -> impl fmt::Display {
    Shown { text, keep: &[] }
}

/// `text` with its line ends and tabs: every other control character is shown as its code.
#[must_use]
pub fn lines(text: &str) -> impl fmt::Display {
    Shown { text, keep: &['\n', '\t'] }
}

struct Shown<'a> {
    text: &'a str,
    keep: &'static [char],
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        for character in self.text.chars() {
            if is_unsafe(character) && !self.keep.contains(&character) {
                write!(f, "{}", character.escape_unicode())?;
            } else {
                f.write_char(character)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_shown_as_its_code() {
        for (text, shown_line, shown_lines) in [
            (
                "plain \u{e9}\u{4e2d} \u{1f9d9}",
                "plain \u{e9}\u{4e2d} \u{1f9d9}",
                "plain \u{e9}\u{4e2d} \u{1f9d9}",
            ),
            ("a\nb\tc", r"a\u{a}b\u{9}c", "a\nb\tc"),
            ("\x1b[2Jx", r"\u{1b}[2Jx", r"\u{1b}[2Jx"),
            ("x\ry\x7f\0", r"x\u{d}y\u{7f}\u{0}", r"x\u{d}y\u{7f}\u{0}"),
            ("\u{9b}31m", r"\u{9b}31m", r"\u{9b}31m"),
            ("\u{202e}txt\u{2028}", r"\u{202e}txt\u{2028}", r"\u{202e}txt\u{2028}"),
        ] {
            assert_eq!(line(text).to_string(), shown_line, "{text:?}");
            assert_eq!(lines(text).to_string(), shown_lines, "{text:?}");
        }
    }
}
