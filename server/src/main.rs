//! `wisdom-server`: flags and environment in, an exit code out.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use wisdom_server::config::{self, Flags, Layers};
use wisdom_server::lifecycle::{Ended, Server};
use wisdom_server::{descriptors, telemetry};

const EXIT_CODES: &str = "\
Examples:
  wisdom-server                                   quotes on 127.0.0.1:7700, with a key for this run only
  wisdom-server --listen 0.0.0.0:7700 --config /etc/wisdom/server.toml
  WISDOM__SERVICES__QUOTES__FLOOR=16777216 wisdom-server

Every key of the configuration can be set by the environment: WISDOM__SECTION__KEY.

Exit codes:
  0  drained after SIGTERM or SIGINT
  1  the configuration is wrong
  2  the command line is wrong
  3  the server could not start: an address or the replay directory is in use, too few open files
  4  an essential part failed; the rest was drained
  5  a second signal cut the drain short";

/// A proof-of-work gate for TCP services.
#[derive(Debug, Parser)]
#[command(version, after_help = EXIT_CODES)]
struct Cli {
    /// Configuration file (TOML).
    #[arg(long, value_name = "FILE", env = "WISDOM_CONFIG")]
    config: Option<PathBuf>,
    /// Address of the gate, such as 0.0.0.0:7700 [default: 127.0.0.1:7700].
    #[arg(long, value_name = "ADDR")]
    listen: Option<String>,
    /// Address of the side port with /livez, /readyz and /metrics, or `off` [default: 127.0.0.1:7701].
    #[arg(long, value_name = "ADDR")]
    admin_listen: Option<String>,
    /// `development` or `production` [default: development].
    #[arg(long, value_name = "NAME")]
    environment: Option<String>,
    /// `auto`, `human` or `json` [default: auto, which is JSON in production].
    #[arg(long, value_name = "FORMAT")]
    log_format: Option<String>,
    /// A filter such as `info` or `wisdom_server=debug`.
    #[arg(long, value_name = "FILTER")]
    log_level: Option<String>,
}

impl Cli {
    fn layers(self) -> Layers {
        let flags = Flags::default()
            .set("server.listen", self.listen)
            .set("admin.listen", self.admin_listen)
            .set("environment", self.environment)
            .set("log.format", self.log_format)
            .set("log.level", self.log_level);
        let environment = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect();
        Layers { file: self.config, environment, flags }
    }
}

fn main() -> ExitCode {
    let settings = match config::load(&Cli::parse().layers()) {
        Ok(settings) => settings,
        Err(error) => return fail(1, &format!("the configuration is wrong:\n{error}")),
    };
    let logs = match telemetry::start(&settings) {
        Ok(logs) => logs,
        Err(error) => return fail(1, &format!("the configuration is wrong:\nlog.level: {error}")),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(3, &format!("the runtime does not start: {error}")),
    };
    let descriptors = descriptors::raise_limit();
    let ended = runtime.block_on(async { Ok(Server::bind(settings, descriptors)?.run().await) });
    // Whatever still runs was told to end, or is cut short on purpose: nothing waits for it.
    runtime.shutdown_background();
    drop(logs);
    match ended {
        Ok(Ended::Drained) => ExitCode::SUCCESS,
        Ok(Ended::PartFailed) => ExitCode::from(4),
        Ok(Ended::CutShort) => ExitCode::from(5),
        Err::<_, wisdom_server::lifecycle::StartupError>(error) => fail(3, &format!("can't start: {error}")),
    }
}

#[expect(clippy::print_stderr, reason = "the log may not have begun, and a person is waiting")]
fn fail(code: u8, text: &str) -> ExitCode {
    eprintln!("wisdom-server: {text}");
    ExitCode::from(code)
}
