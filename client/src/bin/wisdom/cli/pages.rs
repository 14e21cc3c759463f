//! The arguments of `wisdom completions` and `wisdom man`, and their help.

use std::path::PathBuf;

use clap::Args;
use clap_complete::Shell;

use super::EXIT_CODES;

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  wisdom completions bash > ~/.local/share/bash-completion/completions/wisdom
  wisdom completions zsh > ~/.zfunc/_wisdom
  wisdom completions fish > ~/.config/fish/completions/wisdom.fish";

const MAN_EXAMPLES: &str = "\
Examples:
  wisdom man | man -l -                  the page of `wisdom`
  wisdom man get > wisdom-get.1          that of a command
  wisdom man --dir ~/.local/share/man/man1
                                         all of them, for `man wisdom-get`";

#[derive(Debug, Args)]
#[command(after_help = COMPLETIONS_EXAMPLES)]
#[command(after_long_help = format!("{COMPLETIONS_EXAMPLES}\n\n{EXIT_CODES}"))]
pub(crate) struct CompletionsArgs {
    /// Which shell
    #[arg(value_name = "SHELL")]
    pub(crate) shell: Shell,
}

#[derive(Debug, Args)]
#[command(after_help = MAN_EXAMPLES)]
#[command(after_long_help = format!("{MAN_EXAMPLES}\n\n{EXIT_CODES}"))]
pub(crate) struct ManArgs {
    /// Of which command [default: of `wisdom` itself]
    #[arg(value_name = "COMMAND")]
    pub(crate) command: Option<String>,

    /// Write the pages of all commands into this directory instead, and print their names
    #[arg(long, value_name = "DIR", conflicts_with = "command")]
    pub(crate) dir: Option<PathBuf>,
}
