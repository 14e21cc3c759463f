//! `wisdom completions` and `wisdom man`: what packages ship beside the program, made from the command line itself.
//!
//! Owns the layout of manual pages. Every block of a long help becomes a section, so that nothing is written twice.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;

use crate::cli::{Cli, ManArgs};
use crate::exit::Failure;
use crate::output;

const NAME: &str = "wisdom";

pub(crate) fn completions(shell: Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), NAME, &mut script);
    output::print(&String::from_utf8_lossy(&script))
}

pub(crate) fn man(arguments: &ManArgs) -> Result<(), Failure> {
    let command = built();
    if let Some(directory) = &arguments.dir {
        return write_all(&command, directory);
    }
    let wanted = match arguments.command.as_deref() {
        None | Some(NAME) => Some(&command),
        Some(name) => commands_of(&command).find(|command| command.get_name() == name),
    };
    let Some(wanted) = wanted else {
        let names: Vec<_> = commands_of(&command).map(Command::get_name).collect();
        return Err(Failure::usage(format!("there is no such command; choose one of {}", names.join(", "))));
    };
    output::print(&page(wanted).map_err(|error| Failure::internal(format!("cannot make the page: {error}")))?)
}

/// With all that clap adds, and names such as `wisdom-get`.
fn built() -> Command {
    let mut command = Cli::command().disable_help_subcommand(true);
    command.build();
    command
}

fn commands_of(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|command| !command.is_hide_set())
}

fn write_all(command: &Command, directory: &Path) -> Result<(), Failure> {
    let mut names = String::new();
    for command in std::iter::once(command).chain(commands_of(command)) {
        let path = directory.join(format!("{}.1", page_name(command)));
        let written = page(command).and_then(|page| std::fs::write(&path, page));
        written.map_err(|error| Failure::internal(format!("cannot write {}: {error}", path.display())))?;
        // A `String` takes whatever is written.
        let _infallible = writeln!(names, "{}", path.display());
    }
    output::print(&names)
}

fn page_name(command: &Command) -> &str {
    command.get_display_name().unwrap_or(NAME)
}

fn page(command: &Command) -> io::Result<String> {
    let extra = command.get_after_long_help().map(ToString::to_string).unwrap_or_default();
    let man = Man::new(command.clone())
        .title(page_name(command).to_uppercase())
        .source(concat!("wisdom ", env!("CARGO_PKG_VERSION")))
        .manual("Hash of Wisdom");
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut page)?;
    }
    man.render_options_section(&mut page)?;
    let page = with_one_preamble(&String::from_utf8_lossy(&page));
    Ok(page + &extra.split("\n\n").map(section).collect::<String>())
}

/// `clap_mangen` defines the apostrophe anew in every part that it renders by itself.
fn with_one_preamble(page: &str) -> String {
    const PREAMBLE: &str = ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";
    format!("{PREAMBLE}{}", page.replace(PREAMBLE, ""))
}

/// A block of the help, laid out as it is there. Its first line is the heading if nothing else is before the colon.
fn section(block: &str) -> String {
    let (heading, body) = match block.split_once(":\n") {
        Some((heading, body)) if !heading.contains('\n') && heading.len() < 20 => (heading, body),
        _ => ("Notes", block),
    };
    let lines = body.lines().map(|line| format!("{}\n", escaped(line)));
    format!(".SH {}\n.nf\n{}.fi\n", heading.to_uppercase(), lines.collect::<String>())
}

/// A line that says the same to roff: a backslash and a hyphen mean something there, and a dot or a quote in front does.
fn escaped(line: &str) -> String {
    let line = line.replace('\\', "\\e").replace('-', "\\-");
    if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page_with_its_exit_codes() {
        let command = built();
        let names: Vec<_> = commands_of(&command).map(page_name).collect();
        let errands = ["wisdom-get", "wisdom-connect", "wisdom-forward"];
        let steps = ["wisdom-challenge", "wisdom-solve", "wisdom-redeem"];
        let others = ["wisdom-bench", "wisdom-estimate", "wisdom-top", "wisdom-completions", "wisdom-man"];
        assert_eq!(names, [&errands[..], &steps, &others].concat());
        for command in std::iter::once(&command).chain(commands_of(&command)) {
            let page = page(command).unwrap();
            for part in [".TH", ".SH NAME", ".SH EXAMPLES\n.nf\n", ".SH EXIT CODES\n.nf\n", "interrupted"] {
                assert!(page.contains(part), "{part} is not in {page}");
            }
            assert_eq!(page.matches(".ds Aq").count(), 2, "{page}");
        }
    }

    #[test]
    fn lines_mean_to_roff_what_they_say() {
        for (line, expected) in
            [("a \\ --b", "a \\e \\-\\-b"), (".SH x", "\\&.SH x"), ("'x", "\\&'x"), ("  .x", "  .x")]
        {
            assert_eq!(escaped(line), expected);
        }
    }
}
