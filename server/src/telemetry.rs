//! Logs: one line an event on stderr, for people or as JSON. Owns the subscriber and the panic hook.

use std::io::IsTerminal;

use tracing_appender::non_blocking::{NonBlocking, WorkerGuard};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use crate::config::{LogFormat, Settings};

/// Lines that wait for a slow stderr; more are dropped rather than waited for.
const MAX_WAITING_LINES: usize = 16_384;

/// Starts logging; dropping the guard writes what is still waiting.
pub fn start(settings: &Settings) -> anyhow::Result<WorkerGuard> {
    let (writer, guard) = tracing_appender::non_blocking::NonBlockingBuilder::default()
        .buffered_lines_limit(MAX_WAITING_LINES)
        .lossy(true)
        .finish(std::io::stderr());
    let filter = EnvFilter::try_new(&settings.log_level)?;
    match settings.log_format {
        LogFormat::Json => json(filter, writer),
        LogFormat::Human => human(filter, writer),
    }
    std::panic::set_hook(Box::new(|panic| {
        // Where, not what: a panic's message may hold what a peer sent.
        let location = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(location, "a task panicked");
    }));
    Ok(guard)
}

fn json(filter: EnvFilter, writer: NonBlocking) {
    let lines = tracing_subscriber::fmt::layer().json().with_span_list(false).with_writer(writer);
    tracing_subscriber::registry().with(filter).with(lines).init();
}

fn human(filter: EnvFilter, writer: NonBlocking) {
    let colour =
        std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let lines = tracing_subscriber::fmt::layer().with_ansi(colour).with_target(false).with_writer(writer);
    tracing_subscriber::registry().with(filter).with(lines).init();
}
