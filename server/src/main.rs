//! `wisdom-server`: flags and environment in, an exit code out.

mod cli;

use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::Parser;
use cli::{Cli, Command};
use wisdom_server::config::{self, ConfigError, Layers, Settings};
use wisdom_server::entropy::OsEntropy;
use wisdom_server::lifecycle::{Ended, Server, StartupError};
use wisdom_server::reload::Origin;
use wisdom_server::{descriptors, healthcheck, keys, telemetry};

/// Keeps samples of who holds memory, for the side port's heap profiles.
#[cfg(feature = "jemalloc")]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    let mut cli = Cli::parse();
    match cli.command.take() {
        None => {
            let settings = config::load(&cli.layers());
            with(settings, |settings| serve(settings, cli))
        }
        Some(Command::CheckConfig) => check_config(&cli.layers()),
        Some(Command::PrintConfig) => {
            with(config::load(&cli.layers()), |settings| print(&config::print(&settings)))
        }
        Some(Command::ConfigReference { format }) => print(&config::reference(format.into())),
        Some(Command::Healthcheck { live }) => {
            check_health(&cli.layers(), if live { "/livez" } else { "/readyz" })
        }
        Some(Command::GenKey { out }) => gen_key(out.as_deref()),
    }
}

/// Goes on with the settings alone: the texts they were made of, secrets among them, are gone by then.
fn with(settings: Result<Settings, ConfigError>, run: impl FnOnce(Settings) -> ExitCode) -> ExitCode {
    match settings {
        Ok(settings) => run(settings),
        Err(error) => fail(1, &format!("the configuration is wrong:\n{error}")),
    }
}

fn serve(settings: Settings, cli: Cli) -> ExitCode {
    let logs = match telemetry::start(&settings) {
        Ok(logs) => logs,
        Err(error) => return fail(1, &format!("the configuration is wrong:\nlog.level: {error}")),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(3, &format!("the runtime does not start: {error}")),
    };
    let descriptors = descriptors::raise_limit();
    // The environment is read again each time, so that what is in it is not kept twice.
    let origin = Origin::new(move || cli.layers(), logs.level.clone());
    let ended =
        runtime.block_on(async { Ok(Server::bind(settings, descriptors)?.reloading(origin)?.run().await) });
    // Whatever still runs was told to end, or is cut short on purpose: nothing waits for it.
    runtime.shutdown_background();
    drop(logs);
    match ended {
        Ok(Ended::Drained) => ExitCode::SUCCESS,
        Ok(Ended::PartFailed) => ExitCode::from(4),
        Ok(Ended::CutShort) => ExitCode::from(5),
        Ok(Ended::Unsettled) => ExitCode::from(6),
        Err::<_, StartupError>(error) => fail(3, &format!("can't start: {error}")),
    }
}

fn check_config(layers: &Layers) -> ExitCode {
    let lines = |warnings: &[String]| {
        warnings.iter().fold(String::new(), |text, warning| text + "warning: " + warning + "\n")
    };
    match config::load(layers) {
        Ok(settings) => {
            let (summary, warnings) = (config::summary(&settings), lines(&settings.warnings));
            print(&format!("the configuration is good; this would run:\n{summary}{warnings}"))
        }
        Err(error) => {
            let text = format!("the configuration is wrong:\n{error}\n{}", lines(&error.warnings));
            fail(1, text.trim_end())
        }
    }
}

fn check_health(layers: &Layers, path: &'static str) -> ExitCode {
    match config::admin_address(layers).map(|address| healthcheck::ask(address, path)) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(unhealthy)) => fail(1, &unhealthy.to_string()),
        Err(error) => fail(1, &format!("the configuration is wrong:\n{error}")),
    }
}

fn gen_key(out: Option<&Path>) -> ExitCode {
    let secret = keys::new_secret(&OsEntropy);
    let Some(path) = out else { return print(&format!("{}\n", *secret)) };
    match keys::write_secret(&secret, path) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            fail(1, &format!("{} exists already and is left as it is; name a new file", path.display()))
        }
        Err(error) => fail(1, &format!("{}: {error}", path.display())),
    }
}

fn print(text: &str) -> ExitCode {
    match std::io::stdout().write_all(text.as_bytes()) {
        // Who closed the pipe has read enough.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => fail(1, &format!("standard output: {error}")),
        _ => ExitCode::SUCCESS,
    }
}

#[expect(clippy::print_stderr, reason = "the log may not have begun, and a person is waiting")]
fn fail(code: u8, text: &str) -> ExitCode {
    eprintln!("wisdom-server: {text}");
    ExitCode::from(code)
}
