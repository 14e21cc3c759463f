//! Sayings from files, in fortune format or JSON. Owns the formats and their limits.
//!
//! A saying is text that a terminal shows and nothing else: control characters other than line ends are refused, with
//! the line they stand in. Tabs of a fortune file, which lay out its text, become spaces.

use std::path::Path;

use serde::Deserialize;
use serde_json::value::RawValue;
use wisdom_protocol::message::Quote;

use crate::text_file::{self, TextFileError};
use wisdom_protocol::text::is_unsafe;

/// The most that is read of a file: the largest collections of fortunes have about two megabytes.
pub const MAX_BYTES: u64 = 4 << 20;
const TAB_STOP: usize = 8;
/// What a line of a fortune file that names the author begins with, after white space.
const AUTHOR_MARK: &str = "-- ";

/// Why a file gives no sayings.
#[derive(Debug, thiserror::Error)]
pub enum QuoteFileError {
    /// It can't be read.
    #[error("{0}")]
    Read(String),
    /// There is none in it.
    #[error("it holds no saying")]
    Empty,
    /// A part of it is not as it must be.
    #[error("line {line}: {reason}")]
    Line {
        /// From 1.
        line: usize,
        /// What is wrong there.
        reason: String,
    },
    /// It is one too many.
    #[error(transparent)]
    TooMany(#[from] super::TooManyQuotes),
}

impl From<TextFileError> for QuoteFileError {
    fn from(error: TextFileError) -> Self {
        match error {
            TextFileError::NotUtf8 { line } => Self::Line { line, reason: "it is not UTF-8".into() },
            other => Self::Read(other.to_string()),
        }
    }
}

/// The sayings in `text`, that of the file at `path`: JSON where its name ends in `.json`, otherwise fortune format.
pub fn parse(path: &Path, text: &str) -> Result<Vec<Quote>, QuoteFileError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let quotes = if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json")) {
        from_json(text)?
    } else {
        from_fortune(text)?
    };
    if quotes.is_empty() { Err(QuoteFileError::Empty) } else { Ok(quotes) }
}

/// Sayings parted by lines of `%`; a last line of `-- ` and a name is the author.
fn from_fortune(text: &str) -> Result<Vec<Quote>, QuoteFileError> {
    let mut quotes = Vec::new();
    let mut entry: Vec<String> = Vec::new();
    let mut begins = 1;
    let end = std::iter::once("%");
    for (number, line) in (1..).zip(text.lines().chain(end)) {
        if line.trim_end() == "%" {
            quotes.extend(fortune(&entry, begins)?);
            entry.clear();
            begins = number + 1;
        } else {
            entry.push(expand_tabs(line));
        }
    }
    Ok(quotes)
}

fn fortune(lines: &[String], begins: usize) -> Result<Option<Quote>, QuoteFileError> {
    let first = lines.iter().position(|line| !line.trim().is_empty());
    let (Some(first), Some(last)) = (first, lines.iter().rposition(|line| !line.trim().is_empty())) else {
        return Ok(None);
    };
    let author = lines[last].trim().strip_prefix(AUTHOR_MARK).filter(|_| last > first);
    let text = &lines[first..last + usize::from(author.is_none())];
    let text: Vec<&str> = text.iter().map(|line| line.trim_end()).collect();
    quote(text.join("\n").trim_end(), author, begins + first).map(Some)
}

fn expand_tabs(line: &str) -> String {
    let mut expanded = String::with_capacity(line.len());
    let mut column = 0;
    for char in line.chars() {
        let (shown, width) = if char == '\t' { (' ', TAB_STOP - column % TAB_STOP) } else { (char, 1) };
        expanded.extend(std::iter::repeat_n(shown, width));
        column += width;
    }
    expanded
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a text, or an object with text and author")]
struct Entry {
    text: String,
    #[serde(default)]
    author: Option<String>,
}

/// A list of objects with `text` and perhaps `author`, or of texts.
fn from_json(text: &str) -> Result<Vec<Quote>, QuoteFileError> {
    let entries: Vec<&RawValue> = serde_json::from_str(text).map_err(|error| json_error(&error, 1))?;
    let read = |raw: &RawValue| {
        // The raw text is a part of `text`, so that its distance from the beginning is its place.
        let begins = text_file::line(text, raw.get().as_ptr().addr() - text.as_ptr().addr());
        let entry = if raw.get().starts_with('"') {
            serde_json::from_str(raw.get()).map(|text| Entry { text, author: None })
        } else {
            serde_json::from_str(raw.get())
        };
        let entry: Entry = entry.map_err(|error| json_error(&error, begins))?;
        quote(&entry.text, entry.author.as_deref(), begins)
    };
    entries.into_iter().map(read).collect()
}

fn json_error(error: &serde_json::Error, begins: usize) -> QuoteFileError {
    let text = error.to_string();
    let reason = text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason).to_owned();
    QuoteFileError::Line { line: begins + error.line().saturating_sub(1), reason }
}

/// A saying that begins on line `begins`.
fn quote(text: &str, author: Option<&str>, begins: usize) -> Result<Quote, QuoteFileError> {
    let wrong = |line: usize, reason: String| Err(QuoteFileError::Line { line, reason });
    if text.trim().is_empty() {
        return wrong(begins, "the saying is empty".into());
    }
    for (line, content) in (begins..).zip(text.split('\n')) {
        if let Some(char) = content.chars().find(|&char| is_unsafe(char)) {
            return wrong(line, format!("a control character, {}, in the saying", char.escape_default()));
        }
    }
    if let Some(char) = author.and_then(|author| author.chars().find(|&char| is_unsafe(char))) {
        return wrong(
            begins,
            format!("a control character, {}, in the author's name", char.escape_default()),
        );
    }
    Quote::new(text, author).map_or_else(
        || wrong(begins, "the saying has more than 4096 bytes, or its author's name more than 256".into()),
        Ok,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(quotes: &[Quote]) -> Vec<(&str, Option<&str>)> {
        quotes.iter().map(|quote| (quote.text(), quote.author())).collect()
    }

    #[test]
    fn fortune_format() {
        let text = "First.\n%\nSecond,\n  in two lines.\n\t\t-- Somebody\n%\n%\n\n% \r\nA\tB\r\n-- alone, no author\n-- X\n";
        let quotes = from_fortune(text).unwrap();
        let expected = [
            ("First.", None),
            ("Second,\n  in two lines.", Some("Somebody")),
            ("A       B\n-- alone, no author", Some("X")),
        ];
        assert_eq!(shown(&quotes), expected);
        assert_eq!(shown(&from_fortune("-- only a line").unwrap()), [("-- only a line", None)]);
    }

    #[test]
    fn json_format() {
        let text = r#"[ {"text": "One.", "author": "A"}, {"text": "Two\nlines."}, "Three.", {"text": "4", "author": null} ]"#;
        let expected = [("One.", Some("A")), ("Two\nlines.", None), ("Three.", None), ("4", None)];
        assert_eq!(shown(&from_json(text).unwrap()), expected);
    }

    #[test]
    fn what_is_wrong_is_told_by_line() {
        let long = "x".repeat(4_097);
        let author = format!("ok\n-- {}", "y".repeat(257));
        let fortunes = [
            ("ok\n%\nbad \u{1b}[31m\n".to_owned(), "line 3: a control character, \\u{1b}, in the saying"),
            ("ok\n%\nfine\nbad \u{8}\n".to_owned(), "line 4: a control character, \\u{8}, in the saying"),
            (format!("ok\n%\n\n{long}"), "line 4: the saying has more than 4096 bytes"),
            (author, "line 1: the saying has more than 4096 bytes, or its author's name more than 256"),
        ];
        for (text, expected) in fortunes {
            let error = from_fortune(&text).unwrap_err().to_string();
            assert!(error.starts_with(expected), "{error}");
        }
        let jsons = [
            ("{\n\"text\": \"x\"}", "line 1: invalid type: map"),
            ("[\n\"ok\",\n\"no end\n]", "line 3: control character"),
            ("[\n\"ok\",\n7]", "line 3: invalid type: integer `7`"),
            ("[\n{\"text\": \"ok\"},\n{\"author\": \"x\"}]", "line 3: missing field `text`"),
            ("[\n{\n\"text\": \"ok\",\n\"from\": 1}]", "line 4: unknown field `from`"),
            ("[\n\" \"]", "line 2: the saying is empty"),
            ("[\"\\u0007\"]", "line 1: a control character, \\u{7}, in the saying"),
            (
                "[{\"text\": \"x\", \"author\": \"a\\nb\"}]",
                "line 1: a control character, \\n, in the author's name",
            ),
        ];
        for (text, expected) in jsons {
            let error = from_json(text).unwrap_err().to_string();
            assert!(error.starts_with(expected), "{error}");
        }
    }
}
