//! The command line: flags, commands, and what they mean as layers of the configuration.

use std::path::{Path, PathBuf};

use clap::{Parser, Subcommand, ValueEnum};
use wisdom_server::config::{Flags, Form, Layers, SYSTEM_FILE};

const AFTER_HELP: &str = "\
Without a command, the gate runs.

Examples:
  wisdom-server                                   quotes on 127.0.0.1:7700, with a key for this run only
  wisdom-server --listen 0.0.0.0:7700 --config /etc/wisdom/server.toml
  wisdom-server check-config --config server.toml
  WISDOM__SERVICES__QUOTES__FLOOR=16777216 wisdom-server

Every key of the configuration can be set by the environment: WISDOM__SECTION__KEY; config-reference lists them.

SIGHUP has a running server read its configuration again, as a changed file does; SIGTERM drains it.

Exit codes:
  0  drained after SIGTERM or SIGINT; a command has done its work
  1  the configuration is wrong, or a command could not do its work
  2  the command line is wrong
  3  the server could not start: an address or the replay directory is in use, too few open files
  4  an essential part failed; the rest was drained
  5  a second signal cut the drain short
  6  drained, but what was redeemed may not survive: outstanding challenges are void";

/// A proof-of-work gate for TCP services.
#[derive(Debug, Parser)]
#[command(version, after_help = AFTER_HELP)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// Configuration file (TOML) [default: /etc/wisdom/server.toml where it exists].
    #[arg(long, value_name = "FILE", env = "WISDOM_CONFIG", global = true)]
    config: Option<PathBuf>,
    /// Address of the gate, such as 0.0.0.0:7700 [default: 127.0.0.1:7700].
    #[arg(long, value_name = "ADDR", global = true)]
    listen: Option<String>,
    /// Address of the side port with /livez, /readyz and /metrics, or `off` [default: 127.0.0.1:7701].
    #[arg(long, value_name = "ADDR", global = true)]
    admin_listen: Option<String>,
    /// `development` or `production` [default: development].
    #[arg(long, value_name = "NAME", global = true)]
    environment: Option<String>,
    /// `auto`, `human` or `json` [default: auto, which is JSON in production].
    #[arg(long, value_name = "FORMAT", global = true)]
    log_format: Option<String>,
    /// A filter such as `info` or `wisdom_server=debug`.
    #[arg(long, value_name = "FILTER", global = true)]
    log_level: Option<String>,
}

/// What else it can do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Tell everything that is wrong or doubtful in the configuration, and what would run.
    CheckConfig,
    /// Print the configuration in force with the origin of each value, as a configuration file.
    PrintConfig,
    /// Print every key: type, default, unit, range, environment variable, meaning.
    ConfigReference {
        /// In which form.
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    /// Ask the side port of a server with this configuration whether it is ready: exit code 0, or 1 with the reason.
    Healthcheck {
        /// Ask whether it is alive instead: a server that drains is, one that hangs is not.
        #[arg(long)]
        live: bool,
    },
    /// Make a signing key: 32 random bytes in hexadecimal.
    GenKey {
        /// Write it to this new file, which only its owner may read, instead of standard output.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

/// Forms of the reference.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    /// For a terminal.
    Text,
    /// A configuration file with every key, default and meaning.
    Toml,
    /// A JSON schema of the configuration file.
    JsonSchema,
    /// A table for documentation.
    Markdown,
}

impl From<Format> for Form {
    fn from(format: Format) -> Self {
        match format {
            Format::Text => Self::Text,
            Format::Toml => Self::Toml,
            Format::JsonSchema => Self::JsonSchema,
            Format::Markdown => Self::Markdown,
        }
    }
}

impl Cli {
    /// What this process is told.
    pub(crate) fn layers(&self) -> Layers {
        let flags = Flags::default()
            .set("server.listen", self.listen.clone())
            .set("admin.listen", self.admin_listen.clone())
            .set("environment", self.environment.clone())
            .set("log.format", self.log_format.clone())
            .set("log.level", self.log_level.clone());
        Layers::of_process(self.config.clone(), Path::new(SYSTEM_FILE), std::env::vars_os(), flags)
    }
}
