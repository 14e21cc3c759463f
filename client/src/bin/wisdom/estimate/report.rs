//! The estimate, as a table and for programs.
//!
//! Owns the shape of `wisdom estimate --json`, which `client/schema/estimate.json` publishes.

use std::fmt;

use anstyle::Style;
use serde::Serialize;
use wisdom_client::protocol::work::{PuzzleCount, Work};
use wisdom_client::solver::Kernel;
use wisdom_client::solver::wait::Wait;

use super::devices::{Device, Facts, Kind};
use crate::cli::EstimateArgs;
use crate::figure;
use crate::json::{rounded, whole};
use crate::wrap::{columns_of, wrapped};

const HEADING: Style = Style::new().bold();
const INDENT: &str = "    ";

/// What a work means on each device, this machine first.
#[derive(Serialize)]
pub(super) struct Report {
    work: u64,
    bits: f64,
    puzzles: u8,
    devices: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: &'static str,
    name: String,
    kind: &'static str,
    source: String,
    hashes_per_second: u64,
    seconds: Seconds,
    solutions_per_hour: f64,
}

/// How long a solve takes.
#[derive(Serialize)]
struct Seconds {
    mean: f64,
    p50: f64,
    p99: f64,
}

impl Report {
    pub(super) fn of(work: Work, puzzles: PuzzleCount, arguments: &EstimateArgs, rate: f64) -> Self {
        let share = puzzles.share(work).unwrap_or(1);
        // As in `PROTOCOL.md` section 6.
        let wait = Wait::new(puzzles.get().into(), u64::MAX / share);
        let others = Device::ALL.map(|device| Entry::of_device(device.facts(), &wait));
        Self {
            work: work.hashes(),
            bits: rounded(work.bits(), 100.0),
            puzzles: puzzles.get(),
            devices: std::iter::once(Entry::here(arguments, rate, &wait)).chain(others).collect(),
        }
    }
}

impl Entry {
    fn here(arguments: &EstimateArgs, rate: f64, wait: &Wait) -> Self {
        const NAME: &str = "this machine";
        if arguments.rate.is_some() {
            return Self::new("this", NAME.to_owned(), "estimate", "the rate given".to_owned(), rate, wait);
        }
        let threads = arguments.workers.cores.threads().get();
        let kernel = arguments.workers.kernel.unwrap_or_else(Kernel::detect).name();
        let on = if threads == 1 { "1 thread".to_owned() } else { format!("{threads} threads") };
        let source = format!("{kernel} on {on}, measured just now");
        Self::new("this", NAME.to_owned(), Kind::Measured.name(), source, rate, wait)
    }

    fn of_device(&Facts { id, name, rate, kind, source }: &Facts, wait: &Wait) -> Self {
        Self::new(id, name.to_owned(), kind.name(), source.to_owned(), rate, wait)
    }

    #[expect(clippy::cast_precision_loss, reason = "quantiles of at most 2^60 hashes; 53 bits are plenty")]
    fn new(
        id: &'static str,
        name: String,
        kind: &'static str,
        source: String,
        rate: f64,
        wait: &Wait,
    ) -> Self {
        let quantile = |probability| rounded(wait.quantile(probability) as f64 / rate, 1e12);
        let mean = wait.mean() / rate;
        Self {
            id,
            name,
            kind,
            source,
            hashes_per_second: whole(rate),
            seconds: Seconds { mean: rounded(mean, 1e12), p50: quantile(0.5), p99: quantile(0.99) },
            solutions_per_hour: rounded(3_600.0 / mean, 1e3),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { work, bits, puzzles, .. } = self;
        let of = if *puzzles == 1 { "one puzzle".to_owned() } else { format!("{puzzles} sub-puzzles") };
        writeln!(f, "{work} hashes ({bits:.2} bits), {of}\n")?;
        let heading =
            format!("{:<33} {:>7} {:>9} {:>9} {:>9} {:>7}", "", "H/s", "mean", "median", "p99", "an hour");
        writeln!(f, "{HEADING}{heading}{HEADING:#}")?;
        for (number, entry) in self.devices.iter().enumerate() {
            let mark = if entry.kind == Kind::Estimate.name() { "~" } else { "" };
            let name = format!("{} [{number}]", entry.name);
            writeln!(
                f,
                "{name:<33} {:>7} {:>9} {:>9} {:>9} {:>7}",
                format!("{mark}{}", figure::count(rate(entry.hashes_per_second))),
                figure::time(entry.seconds.mean),
                figure::time(entry.seconds.p50),
                figure::time(entry.seconds.p99),
                figure::count(entry.solutions_per_hour),
            )?;
        }
        writeln!(f, "\np99: one solve in a hundred takes longer. an hour: solutions in that time.")?;
        writeln!(f, "~: an estimate, which nobody measured. The rates come from:")?;
        let columns = columns_of(std::io::stdout());
        for (number, entry) in self.devices.iter().enumerate() {
            writeln!(f, "{}", wrapped(&format!("[{number}] {}", entry.source), columns, 0, INDENT))?;
        }
        Ok(())
    }
}

#[expect(clippy::cast_precision_loss, reason = "it is rounded to three digits")]
fn rate(hashes_per_second: u64) -> f64 {
    hashes_per_second as f64
}
