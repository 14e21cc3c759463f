//! What is asked of Rust sources: module docs, sizes, words and calls that have a better replacement here.
//!
//! Sizes are those of the syntax, read by `syn`; words are looked for as text.

use std::path::Path;

use proc_macro2::extra::DelimSpan;
use syn::visit::{self, Visit};

use super::{File, Finding};

const MAX_FILE_LINES: usize = 400;
const MAX_FUNCTION_LINES: usize = 70;

/// Files that may have longer functions, and why.
const STRAIGHT_LINE: [(&str, &str); 1] = [("solver/src/kernel/", "unrolled rounds are read in one line")];

/// What is not written here, and what is written instead. The words are spelt in two halves, so that this file passes.
const BANNED: [(&str, &str, &str); 11] = [
    ("TO", "DO", "an issue, or nothing: the tree holds finished work"),
    ("FIX", "ME", "an issue, or the fix"),
    ("XX", "X", "an issue, or nothing"),
    ("#[ign", "ore", "a test that runs, or none"),
    ("assert!(tr", "ue)", "an assertion that can fail"),
    ("mod ut", "ils", "a module named for what it owns"),
    ("mod hel", "pers", "a module named for what it owns"),
    ("mod com", "mon", "a module named for what it owns"),
    ("unbounded_cha", "nnel", "a channel with a named bound"),
    ("lazy_sta", "tic", "std::sync::LazyLock, or no global"),
    ("/wo", "rk/", "a path that exists on other machines too"),
];

/// What a synchronisation is not made of, in tests.
const SLEEPS: [(&str, &str); 2] = [("thread::sl", "eep("), ("time::sl", "eep(")];
/// Who waits for a condition may pause between two looks at it, and virtual time may pass: with a word why, just above.
const PAUSE_MARK: &str = "// Pause: ";

/// Findings in `file`, if it is a Rust source.
pub(super) fn check(file: &File) -> Vec<Finding> {
    if Path::new(&file.path).extension().is_none_or(|ending| ending != "rs") {
        return Vec::new();
    }
    let mut findings = words(file);
    if !["//!", "#![doc = include_str!("].iter().any(|start| file.text.starts_with(start)) {
        findings.push(Finding::new(file, 1, "a file begins with what it owns, in a `//!` comment"));
    }
    let lines = file.text.lines().count();
    if lines > MAX_FILE_LINES {
        let text = format!("{lines} lines; a file has at most {MAX_FILE_LINES}: split it by what it owns");
        findings.push(Finding::new(file, 0, text));
    }
    match syn::parse_file(&file.text) {
        Ok(syntax) => findings.extend(functions(file, &syntax)),
        Err(error) => {
            findings.push(Finding::new(file, error.span().start().line, format!("not Rust: {error}")));
        }
    }
    findings
}

fn words(file: &File) -> Vec<Finding> {
    let mut findings = Vec::new();
    let in_tests = file.path.contains("/tests/") || file.path.ends_with("tests.rs");
    let mut previous = "";
    for (number, line) in (1..).zip(file.text.lines()) {
        for (first, second, instead) in BANNED {
            if line.contains(&format!("{first}{second}")) {
                findings.push(Finding::new(file, number, format!("{first}{second}: write {instead}")));
            }
        }
        let sleeps = SLEEPS.iter().any(|(first, second)| line.contains(&format!("{first}{second}")));
        let explained = previous.trim_start().starts_with(PAUSE_MARK);
        if in_tests && sleeps && !explained {
            let text = format!(
                "a test does not sleep: wait for a condition (and say `{PAUSE_MARK}` where it pauses)"
            );
            findings.push(Finding::new(file, number, text));
        }
        previous = line;
    }
    findings
}

fn functions(file: &File, syntax: &syn::File) -> Vec<Finding> {
    if STRAIGHT_LINE.iter().any(|(folder, _)| file.path.starts_with(folder)) {
        return Vec::new();
    }
    let mut long = LongFunctions(Vec::new());
    long.visit_file(syntax);
    let told = |(name, line, lines): (String, usize, usize)| {
        let text = format!("fn {name} has {lines} lines; a function has at most {MAX_FUNCTION_LINES}");
        Finding::new(file, line, text)
    };
    long.0.into_iter().map(told).collect()
}

struct LongFunctions(Vec<(String, usize, usize)>);

impl LongFunctions {
    fn measure(&mut self, name: &syn::Ident, braces: DelimSpan) {
        let (first, last) = (braces.open().start().line, braces.close().end().line);
        if last + 1 - first > MAX_FUNCTION_LINES {
            self.0.push((name.to_string(), first, last + 1 - first));
        }
    }
}

impl<'ast> Visit<'ast> for LongFunctions {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.measure(&function.sig.ident, function.block.brace_token.span);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.measure(&function.sig.ident, function.block.brace_token.span);
        visit::visit_impl_item_fn(self, function);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(path: &str, text: &str) -> Vec<String> {
        check(&File { path: path.to_owned(), text: text.to_owned() })
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn a_short_documented_file_is_tidy() {
        assert_eq!(findings("a/src/b.rs", "//! Owns b.\n\nfn b() {}\n"), Vec::<String>::new());
        assert_eq!(findings("a/b.md", "no source"), Vec::<String>::new());
    }

    #[test]
    fn each_rule_can_fail() {
        let long = format!("//! x\nfn long() {{\n{}}}\n", "    let _x = 1;\n".repeat(70));
        let larger = format!("//! x\n{}", "const _: u8 = 1;\n".repeat(400));
        let marked = format!("//! x\n// {}{}\n", "TO", "DO");
        let sleeps = format!("//! x\nfn f() {{ std::{}{}d); }}\n", "thread::sl", "eep(");
        let cases = [
            ("src/a.rs", "fn a() {}\n", "a file begins with"),
            ("src/a.rs", &long, "fn long has 72 lines"),
            ("src/a.rs", &larger, "401 lines"),
            ("src/a.rs", &marked, "an issue, or nothing"),
            ("src/a.rs", "//! x\nfn a( {}\n", "not Rust"),
            ("a/tests/it/a.rs", &sleeps, "a test does not sleep"),
        ];
        for (path, text, expected) in cases {
            let found = findings(path, text);
            assert!(found.len() == 1 && found[0].contains(expected), "{expected}: {found:?}");
        }
    }

    #[test]
    fn what_is_allowed_elsewhere() {
        let long = format!("//! x\nfn long() {{\n{}}}\n", "    let _x = 1;\n".repeat(70));
        assert_eq!(findings("solver/src/kernel/a.rs", &long), Vec::<String>::new());
        let paused =
            format!("//! x\nfn f() {{\n    {PAUSE_MARK}one.\n    {}{}d);\n}}\n", "thread::sl", "eep(");
        assert_eq!(findings("a/tests/it/a.rs", &paused), Vec::<String>::new());
    }
}
