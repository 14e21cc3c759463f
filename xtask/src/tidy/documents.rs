//! What is asked of documents: every link to a file or a heading of the repository leads somewhere.
//!
//! Links out of the repository are not followed: a test must not depend on somebody else's server.

use std::fs;
use std::path::Path;

use super::{File, Finding};

/// Findings in `file`, if it is a document.
pub(super) fn check(root: &Path, file: &File) -> Vec<Finding> {
    if Path::new(&file.path).extension().is_none_or(|ending| ending != "md") {
        return Vec::new();
    }
    links(&file.text)
        .into_iter()
        .filter_map(|(line, target)| Some(Finding::new(file, line, broken(root, file, &target)?)))
        .collect()
}

/// Link targets with their lines, code blocks left out.
pub(super) fn links(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut in_code = false;
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if in_code {
            continue;
        }
        let targets = line.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
        found.extend(targets.map(|(target, _)| (number, target.to_owned())));
    }
    found
}

/// What is wrong with `target`, if anything is.
fn broken(root: &Path, file: &File, target: &str) -> Option<String> {
    if target.contains("://") || target.starts_with("mailto:") {
        return None;
    }
    let (path, heading) = target.split_once('#').unwrap_or((target, ""));
    let folder = root.join(&file.path);
    let linked = if path.is_empty() { folder } else { folder.parent()?.join(path) };
    if !linked.exists() {
        return Some(format!("the link {target} leads nowhere"));
    }
    if heading.is_empty() {
        return None;
    }
    let text = fs::read_to_string(&linked).unwrap_or_default();
    let found = text.lines().filter(|line| line.starts_with('#')).any(|line| anchor(line) == heading);
    (!found).then(|| format!("the link {target}: that document has no such heading"))
}

/// The anchor that a heading gets: lower case, without punctuation, spaces as hyphens.
fn anchor(heading: &str) -> String {
    let title = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = title.chars().filter(|char| char.is_alphanumeric() || matches!(char, ' ' | '-' | '_'));
    kept.map(|char| if char == ' ' { '-' } else { char }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_outside_code() {
        let text = "see [a](b.md) and [c](d.md#e)\n```\n[x](y)\n```\n[z](https://example.org)";
        let expected = [(1, "b.md"), (1, "d.md#e"), (5, "https://example.org")];
        assert_eq!(links(text), expected.map(|(line, target)| (line, target.to_owned())));
    }

    #[test]
    fn anchors_as_forges_make_them() {
        assert_eq!(anchor("## 5 The connection"), "5-the-connection");
        assert_eq!(anchor("### challenge_request (client)"), "challenge_request-client");
    }

    #[test]
    fn broken_links_are_told() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let text = "[a](Cargo.toml) [b](nothing.md) [c](https://example.org/x) [d](#here)\n# Here\n";
        fs::read_to_string(root.join("Cargo.toml")).unwrap();
        let file = File { path: "README.md".into(), text: text.into() };
        let found: Vec<String> = check(root, &file).iter().map(|finding| finding.text.clone()).collect();
        // The document is not on disk: its own headings can't be found there.
        assert_eq!(found, ["the link nothing.md leads nowhere", "the link #here leads nowhere"]);
    }
}
