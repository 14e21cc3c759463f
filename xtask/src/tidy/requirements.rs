//! What is asked of `docs/REQUIREMENTS.md`: no row is ever dropped, and every proof it names exists.
//!
//! A proof is a link to a file. Where its text is a name in backticks, that file must define a test or function of
//! that name, so that a proof that is renamed or removed is missed.

use std::fs;
use std::path::Path;

use super::{File, Finding};

const DOCUMENT: &str = "docs/REQUIREMENTS.md";

/// Every requirement, by the letter of its section and how many there are.
const SECTIONS: [(char, u8); 7] = [('A', 9), ('B', 9), ('C', 6), ('D', 11), ('E', 7), ('F', 6), ('G', 6)];

/// What a row says of itself.
const STATES: [&str; 3] = ["done", "partly", "open"];

/// Findings in the table.
pub(super) fn check(root: &Path, files: &[File]) -> Vec<Finding> {
    let Some(file) = files.iter().find(|file| file.path == DOCUMENT) else {
        return vec![Finding {
            path: DOCUMENT.to_owned(),
            line: 0,
            text: "the table of requirements is gone".into(),
        }];
    };
    let rows: Vec<Row<'_>> =
        (1..).zip(file.text.lines()).filter_map(|(line, text)| Row::read(line, text)).collect();
    let ids = SECTIONS
        .iter()
        .flat_map(|&(section, count)| (1..=count).map(move |number| format!("{section}{number}")));
    let missing = ids.filter(|id| rows.iter().filter(|row| row.id == id).count() != 1);
    let mut findings: Vec<Finding> = missing
        .map(|id| Finding::new(file, 0, format!("requirement {id} must have exactly one row")))
        .collect();
    for row in &rows {
        findings.extend(row.wrong(root).into_iter().map(|text| Finding::new(file, row.line, text)));
    }
    findings
}

struct Row<'a> {
    line: usize,
    id: &'a str,
    state: &'a str,
    proof: &'a str,
}

impl<'a> Row<'a> {
    /// A row of the table: id, promise, state, proof.
    fn read(line: usize, text: &'a str) -> Option<Self> {
        let cells: Vec<&str> = text.strip_prefix('|')?.split('|').map(str::trim).collect();
        let &[id, _promise, state, proof, ..] = &cells[..] else { return None };
        let is_id = id.len() >= 2 && id.starts_with(|char: char| ('A'..='G').contains(&char));
        let numbered = id.get(1..).is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
        (is_id && numbered).then_some(Self { line, id, state, proof })
    }

    fn wrong(&self, root: &Path) -> Vec<String> {
        let mut wrong = Vec::new();
        if !STATES.contains(&self.state) {
            wrong.push(format!("{}: {:?} is not one of {STATES:?}", self.id, self.state));
        }
        let proofs: Vec<(&str, &str)> = self.proofs().collect();
        if proofs.is_empty() && self.state != "open" {
            wrong.push(format!("{}: says {} and names no proof", self.id, self.state));
        }
        wrong.extend(proofs.into_iter().filter_map(|(name, path)| missing(root, self.id, name, path)));
        wrong
    }

    /// Names and paths of the linked proofs.
    fn proofs(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.proof.split('[').skip(1).filter_map(|link| {
            let (name, rest) = link.split_once("](")?;
            Some((name, rest.split_once(')')?.0))
        })
    }
}

fn missing(root: &Path, id: &str, name: &str, path: &str) -> Option<String> {
    let file = root.join("docs").join(path.split('#').next().unwrap_or_default());
    if !file.exists() {
        return Some(format!("{id}: its proof {path} does not exist"));
    }
    let name = name.strip_prefix('`')?.strip_suffix('`')?;
    let text = fs::read_to_string(&file).unwrap_or_default();
    let defined = text.contains(&format!("fn {name}(")) || text.contains(&format!("def {name}("));
    (!defined).then(|| format!("{id}: {path} defines no `{name}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(table: &str) -> Vec<String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let file = File { path: DOCUMENT.into(), text: table.into() };
        check(root, &[file]).into_iter().map(|finding| finding.text).collect()
    }

    #[test]
    fn a_dropped_row_a_missing_proof_and_an_unknown_state_are_told() {
        let rows = |a1: &str| {
            let all = SECTIONS
                .iter()
                .flat_map(|&(section, count)| (1..=count).map(move |n| format!("{section}{n}")));
            let row =
                |id: String| if id == "A1" { a1.to_owned() } else { format!("| {id} | p | open | |\n") };
            all.map(row).collect::<String>()
        };
        assert_eq!(told(&rows("| A1 | p | open | |\n")), Vec::<String>::new());
        assert_eq!(told(&rows("")), ["requirement A1 must have exactly one row"]);
        assert_eq!(told(&rows("| A1 | p | done | |\n")), ["A1: says done and names no proof"]);
        assert_eq!(
            told(&rows("| A1 | p | done | [x](../nothing.rs) |\n")),
            ["A1: its proof ../nothing.rs does not exist"]
        );
        let here = "../xtask/src/tidy/requirements.rs";
        assert_eq!(told(&rows(&format!("| A1 | p | done | [`missing`]({here}) |\n"))), Vec::<String>::new());
        assert_eq!(
            told(&rows(&format!("| A1 | p | done | [`nowhere`]({here}) |\n"))),
            [format!("A1: {here} defines no `nowhere`")]
        );
        assert_eq!(told(&rows("| A1 | p | nearly | [x](../README.md) |\n")).len(), 1);
    }
}
