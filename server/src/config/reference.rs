//! The reference of every key, generated from the key table in four forms. Owns their texts; the facts are the table's.
//!
//! The files in `config/` are these texts; a test keeps them equal.

mod schema;

use std::fmt::Write;

use super::effect::effect;
use super::keys::{DEFAULT_KIND, Instances, Key, SECTIONS, Section, full_name, variable};

/// How wide comments and tables are.
const MAX_CHARS: usize = 110;

/// A form of the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// For a terminal.
    Text,
    /// A configuration file with every key, default and meaning.
    Toml,
    /// A JSON schema of the configuration file.
    JsonSchema,
    /// A table for documentation.
    Markdown,
}

/// The reference in this form.
#[must_use]
pub fn reference(form: Form) -> String {
    match form {
        Form::Text => text(),
        Form::Toml => toml(),
        Form::JsonSchema => schema::schema(),
        Form::Markdown => markdown(),
    }
}

const TEXT_HEAD: &str = "\
Flags win over the environment, the environment over the file, the file over the defaults. The file is the one named by
--config or WISDOM_CONFIG, or else /etc/wisdom/server.toml where it exists. NAME is a name of your own: 1 to 32 of a-z,
0-9, '_' and '-'. In the environment a list is parted by commas (A=x,y), or indexed (A__0=x A__1=y). What is live takes
effect when the server reads its configuration again, on SIGHUP or when a file has changed; restart: when it is started again.
";

fn text() -> String {
    let mut text = TEXT_HEAD.to_owned();
    for section in SECTIONS {
        if !section.name.is_empty() {
            let _ = write!(text, "\n[{}]", section.name);
            if let Instances::Slots(slots) = &section.instances {
                let _ = write!(text, " SLOT: {}", slots.join(", "));
            }
            let _ = writeln!(text, "\n{}", wrapped(section.meaning, "  "));
        }
        for key in section.keys {
            let _ = writeln!(text, "\n  {:38} {}", full_name(section.name, key.name), facts(key));
            let _ = writeln!(text, "  {}", names(section, key));
            let _ = writeln!(text, "{}", wrapped(key.meaning, "      "));
        }
    }
    text
}

fn names(section: &Section, key: &Key) -> String {
    let flag = key.flag.map(|flag| format!(", {flag}")).unwrap_or_default();
    format!("{}{flag}; {}", variable(&full_name(section.name, key.name)), takes_effect(section, key))
}

/// Type, range, unit and default in a line.
fn facts(key: &Key) -> String {
    let default = match key.default {
        Some("") => "empty by default".into(),
        Some(default) => format!("default {default}"),
        None => "no default".into(),
    };
    format!("{}; {default}", kind(key))
}

/// When a changed value takes effect: `live` or `restart`.
fn takes_effect(section: &Section, key: &Key) -> &'static str {
    effect(&full_name(section.name, key.name)).word()
}

/// Type, range and unit.
fn kind(key: &Key) -> String {
    let word = key.kind.word();
    let unit = if key.unit.is_empty() { String::new() } else { format!(" {}", key.unit) };
    match key.kind.range() {
        Some(range) if range.starts_with(word) => format!("{range}{unit}"),
        Some(range) => format!("{word}, {range}{unit}"),
        None => word.into(),
    }
}

const TOML_HEAD: &str = "\
# Every key of wisdom-server with its default. Generated: `wisdom-server config-reference --format toml`.
#
# Any of them can also be set by the environment, as WISDOM__SECTION__KEY (WISDOM__SERVICES__QUOTES__FLOOR=4194304; a
# list is parted by commas, or indexed: WISDOM__SERVICES__QUOTES__FILES__0=...), and a few by a flag
# (`wisdom-server --help`). Flags win over the environment, the environment over the file. Durations are texts with a
# unit: \"250ms\", \"5s\", \"2m\". `wisdom-server check-config` tells every mistake at once.
#
# What is marked `live` takes effect when the server reads its configuration again, on SIGHUP or when a file has changed; what
# is marked `restart` when it is started again.
";

fn toml() -> String {
    let mut text = TOML_HEAD.to_owned();
    for section in SECTIONS {
        text.push('\n');
        if !section.meaning.is_empty() {
            let _ = writeln!(text, "{}", wrapped(section.meaning, "# "));
        }
        let mark = if section.is_built_in() { "" } else { "# " };
        if !section.name.is_empty() {
            let _ = writeln!(text, "{mark}[{}]", section.example());
        }
        for key in section.keys {
            let meaning = format!("{} ({}; {})", key.meaning, kind(key), takes_effect(section, key));
            let _ = writeln!(text, "{}", wrapped(&capitalised(&meaning), "# "));
            // The example is of the default kind: what is for another would be a mistake in it.
            let mark = if key.is_for(DEFAULT_KIND) { mark } else { "# " };
            match key.default_value().and_then(|value| value.to_toml()) {
                Some(default) => writeln!(text, "{mark}{} = {default}", key.name),
                None => writeln!(text, "# {} = {}", key.name, key.example),
            }
            .unwrap_or_default();
        }
    }
    text
}

fn capitalised(text: &str) -> String {
    const VALUES: [&str; 9] =
        ["development", "auto", "quotes", "tunnel", "frames", "text", "required", "http", "file"];
    // A meaning that begins with a value of its key stays as that is written.
    let first = text.split([' ', ':']).next().unwrap_or_default();
    if VALUES.contains(&first) {
        return text.to_owned();
    }
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

const MARKDOWN_HEAD: &str = "\
# Configuration of wisdom-server

Generated: `wisdom-server config-reference --format markdown`. Flags win over the environment, the environment over the
file, the file over the defaults. The file is the one named by `--config` or `WISDOM_CONFIG`, or else
`/etc/wisdom/server.toml` where it exists. `NAME` is a name of your own, 1 to 32 of a-z, 0-9, `_` and `-`. In the
environment a list is parted by commas (`A=x,y`), or indexed (`A__0=x`, `A__1=y`: for paths with a comma), and everything
else arrives as typed. What is `live` takes effect when the server reads its configuration again, on SIGHUP or when a file has
changed; `restart`: when it is started again.
";

fn markdown() -> String {
    let mut text = MARKDOWN_HEAD.to_owned();
    for section in SECTIONS {
        let title =
            if section.name.is_empty() { "Top level".to_owned() } else { format!("`[{}]`", section.name) };
        let _ = write!(text, "\n## {title}\n\n");
        if !section.meaning.is_empty() {
            let _ = write!(text, "{}\n\n", section.meaning);
        }
        text.push_str(
            "| key | type and range | default | changes | environment variable, flag | meaning |\n",
        );
        text.push_str("|---|---|---|---|---|---|\n");
        for key in section.keys {
            let default = key.default_value().and_then(|value| value.to_toml());
            let default = default.map_or("none".into(), |default| format!("`{default}`"));
            let flag = key.flag.map(|flag| format!(", `{flag}`")).unwrap_or_default();
            let name = variable(&full_name(section.name, key.name));
            let (kind, effect, meaning) = (kind(key), takes_effect(section, key), key.meaning);
            let _ = writeln!(
                text,
                "| `{}` | {kind} | {default} | {effect} | `{name}`{flag} | {meaning} |",
                key.name
            );
        }
    }
    text
}

/// `text` in lines that each begin with `indent`.
fn wrapped(text: &str, indent: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut().filter(|line| line.chars().count() + 1 + word.chars().count() <= MAX_CHARS) {
            Some(line) => *line = format!("{line} {word}"),
            None => lines.push(format!("{indent}{word}")),
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_beside_the_server_are_what_it_generates() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../config");
        let files = [
            ("server.toml", "toml", Form::Toml),
            ("server.schema.json", "json-schema", Form::JsonSchema),
            ("server.md", "markdown", Form::Markdown),
        ];
        for (name, format, form) in files {
            let file = std::fs::read_to_string(format!("{folder}/{name}")).unwrap_or_default();
            let advice = format!("wisdom-server config-reference --format {format} > config/{name}");
            assert!(file == reference(form), "config/{name} is not what the key table says; run: {advice}");
        }
    }

    #[test]
    fn every_form_has_every_key() {
        for form in [Form::Text, Form::Toml, Form::JsonSchema, Form::Markdown] {
            let text = reference(form);
            for key in SECTIONS.iter().flat_map(|section| section.keys) {
                assert!(text.contains(key.name), "{form:?} has no {}", key.name);
            }
        }
        assert!(reference(Form::Text).lines().all(|line| line.chars().count() <= 200));
    }
}
