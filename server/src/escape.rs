//! Text for terminals and logs: control characters are shown, not obeyed.
//!
//! Owns what counts as one: everything Unicode calls a control character, line ends included, and the marks that
//! reorder what is shown around them.

use std::fmt::{self, Write};

/// Displays its content with control characters escaped.
#[derive(Clone, Copy, Debug)]
pub struct Escaped<T>(pub T);

impl<T: fmt::Display> fmt::Display for Escaped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Escaping(f), "{}", self.0)
    }
}

/// Whether `char` does something instead of showing something.
#[must_use]
pub fn is_control(char: char) -> bool {
    char.is_control() || matches!(char, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

struct Escaping<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl Write for Escaping<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|char| {
            if is_control(char) {
                write!(self.0, "{}", char.escape_default())
            } else {
                self.0.write_char(char)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_obeyed_is_shown() {
        let cases = [
            ("plain, ünïcode 💡", "plain, ünïcode 💡"),
            ("a\nb\r\t", "a\\nb\\r\\t"),
            ("\u{1b}[31m\u{7}", "\\u{1b}[31m\\u{7}"),
            ("\u{7f}\u{9b}2J", "\\u{7f}\\u{9b}2J"),
            ("\u{202e}txt\u{2066}", "\\u{202e}txt\\u{2066}"),
        ];
        for (text, shown) in cases {
            assert_eq!(Escaped(text).to_string(), shown);
        }
    }
}
