//! Logs: one line an event on stderr, for people or as JSON. Owns the subscriber and the panic hook.
//!
//! Control characters are shown, not written, in both formats, so that no value can end a line or command a terminal.

use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::net::SocketAddr;

use tracing::Subscriber;
use tracing::field::Field;
use tracing_appender::non_blocking::{NonBlocking, WorkerGuard};
use tracing_subscriber::field::MakeExt;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::{Writer, debug_fn};
use tracing_subscriber::layer::{Layered, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, Registry, reload};

use crate::config::{LogFormat, Settings};
use wisdom_protocol::text::is_unsafe;

use crate::escape::Escaped;

/// Lines that wait for a slow stderr; more are dropped rather than waited for.
const MAX_WAITING_LINES: usize = 16_384;

/// The log while it is written; dropping it writes what is still waiting.
pub struct Logs {
    /// What of it is written.
    pub level: Level,
    _waiting: WorkerGuard,
}

/// What is logged, which can change while it is.
#[derive(Clone, Debug)]
pub struct Level {
    handle: reload::Handle<EnvFilter, Registry>,
    console: Option<SocketAddr>,
}

impl Level {
    /// From now on what passes `filter`, such as `info` or `wisdom_server=debug`.
    pub fn set(&self, filter: &str) -> anyhow::Result<()> {
        Ok(self.handle.reload(self::filter(filter, self.console)?)?)
    }
}

/// Starts logging.
pub fn start(settings: &Settings) -> anyhow::Result<Logs> {
    let (writer, guard) = tracing_appender::non_blocking::NonBlockingBuilder::default()
        .buffered_lines_limit(MAX_WAITING_LINES)
        .lossy(true)
        .finish(io::stderr());
    let (filter, level) = reload::Layer::new(filter(&settings.log_level, settings.console)?);
    match settings.log_format {
        LogFormat::Json => json(filter, writer, settings.console),
        LogFormat::Human => human(filter, writer, settings.console),
    }
    std::panic::set_hook(Box::new(|panic| {
        // Where, not what: a panic's message may hold what a peer sent.
        let location = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(location, "a task panicked");
    }));
    Ok(Logs { level: Level { handle: level, console: settings.console }, _waiting: guard })
}

/// The filter of everything that is logged.
type Filter = reload::Layer<EnvFilter, Registry>;

/// What is logged, and what the console asks for.
fn filter(level: &str, console: Option<SocketAddr>) -> anyhow::Result<EnvFilter> {
    Ok(match console {
        #[cfg(feature = "console")]
        Some(_) => EnvFilter::try_new(format!("{level}{}", crate::console::DIRECTIVES))?,
        _ => EnvFilter::try_new(level)?,
    })
}

/// From now on, what passes `filter` becomes `lines`.
fn install(
    filter: Filter,
    lines: impl Layer<Layered<Filter, Registry>> + Send + Sync,
    console: Option<SocketAddr>,
) {
    let subscriber = tracing_subscriber::registry().with(filter);
    match console {
        #[cfg(feature = "console")]
        Some(address) => {
            subscriber.with(crate::console::without(lines)).with(crate::console::layer(address)).init();
        }
        _ => subscriber.with(lines).init(),
    }
}

fn json(filter: Filter, writer: NonBlocking, console: Option<SocketAddr>) {
    let writer = move || Lines(writer.clone());
    let lines = tracing_subscriber::fmt::layer().json().with_span_list(false).with_writer(writer);
    install(filter, lines, console);
}

fn human(filter: Filter, writer: NonBlocking, console: Option<SocketAddr>) {
    let colour =
        io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    install(filter, human_lines(colour, writer), console);
}

fn human_lines<S, W>(colour: bool, writer: W) -> impl Layer<S>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: for<'a> MakeWriter<'a> + 'static,
{
    tracing_subscriber::fmt::layer()
        .with_ansi(colour)
        .with_target(false)
        .fmt_fields(debug_fn(write_field).delimited(" "))
        .with_writer(writer)
}

fn write_field(writer: &mut Writer<'_>, field: &Field, value: &dyn fmt::Debug) -> fmt::Result {
    let value = Escaped(format_args!("{value:?}"));
    if field.name() == "message" {
        write!(writer, "{value}")
    } else {
        write!(writer, "{}={value}", field.name())
    }
}

/// JSON lines, each written at once. JSON itself escapes what is below a space; this escapes the other control
/// characters.
struct Lines<W>(W);

impl<W: Write> Write for Lines<W> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let obeyed = |char: char| char != '\n' && is_unsafe(char);
        let text = String::from_utf8_lossy(line);
        if text.contains(obeyed) {
            let escape = |char: char| {
                if obeyed(char) { format!("\\u{:04x}", u32::from(char)) } else { char.to_string() }
            };
            self.0.write_all(text.chars().map(escape).collect::<String>().as_bytes())?;
        } else {
            self.0.write_all(line)?;
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::sync::{Arc, Mutex};

    use super::*;

    #[test]
    fn lines_for_people_hold_no_control_character_either() {
        let written: Arc<Mutex<Vec<u8>>> = Arc::default();
        let writer = Shared(Arc::clone(&written));
        let lines = human_lines(false, move || writer.clone());
        tracing::subscriber::with_default(tracing_subscriber::registry().with(lines), || {
            let hostile = "end\n\u{1b}[31m\u{9b}2J\u{202e}";
            let span = tracing::info_span!("connection", id = %hostile);
            span.in_scope(|| tracing::info!(shown = %hostile, quoted = hostile, "all of {hostile}"));
        });
        let text = String::from_utf8(written.lock().unwrap().clone()).unwrap();
        let line = text.strip_suffix('\n').unwrap();
        assert!(!line.contains(is_unsafe), "{line:?}");
        assert_eq!(line.matches("end\\n\\u{1b}[31m\\u{9b}2J\\u{202e}").count(), 4, "{line}");
    }

    #[derive(Clone)]
    struct Shared(Arc<Mutex<Vec<u8>>>);

    impl Write for Shared {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// In a process of its own: how panics are told is the whole process's.
    #[test]
    fn a_panic_is_told_by_where_and_not_by_what_or_by_a_backtrace() {
        const ALONE: &str = "WISDOM_TEST_PANIC";
        if std::env::var_os(ALONE).is_some() {
            let _logs = start(&crate::config::tests::settings_with(&[])).unwrap();
            let said = std::hint::black_box("what a peer sent");
            assert!(std::thread::spawn(move || panic!("{said}")).join().is_err());
            return;
        }
        let this = "telemetry::tests::a_panic_is_told_by_where_and_not_by_what_or_by_a_backtrace";
        let mut alone = Command::new(std::env::current_exe().unwrap());
        alone.args([this, "--exact", "--nocapture"]).envs([(ALONE, "1"), ("RUST_BACKTRACE", "full")]);
        let output = alone.output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success() && told.contains("a task panicked"), "{told}");
        assert!(told.contains(concat!(file!(), ":")), "{told}");
        for inside in ["what a peer sent", "backtrace", "telemetry::tests"] {
            assert!(!told.contains(inside), "{inside}: {told}");
        }
    }

    #[test]
    fn json_lines_hold_no_control_character() {
        let mut written = Vec::new();
        Lines(&mut written).write_all("{\"a\":\"\\n plain \u{7f}\u{9b}\u{202e}\"}\n".as_bytes()).unwrap();
        let text = String::from_utf8(written).unwrap();
        assert_eq!(text, "{\"a\":\"\\n plain \\u007f\\u009b\\u202e\"}\n");
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["a"], "\n plain \u{7f}\u{9b}\u{202e}");
    }
}
