//! The arguments of `wisdom bench`, and its help.

use std::path::PathBuf;

use clap::Args;
use wisdom_client::solver::Kernel;

use super::groups::{Cores, Shown};
use super::{EXIT_CODES, FAILURE_JSON, value};

const EXAMPLES: &str = "\
Examples:
  wisdom bench                           every kernel, about half a minute
  wisdom bench --seconds 0.2 --kernel scalar --threads 1
  wisdom bench --work 2^20               the same work on two machines, with a
                                         checksum of what was computed
  wisdom bench --solve 2^16 --seconds 0.3
                                         how long whole puzzles take
  wisdom bench --seconds 0.1 --json --plot bench.svg > bench.json";

const WHAT: &str = "\
What is measured:
  Each kernel, and the plain loop that anybody would write with the `sha2`
  crate built with default flags, on one thread and on all, in turn: seven
  rounds after a warm-up, of which the median is shown and half the distance
  from the lowest to the highest. Before that, each has to find the same hits
  in the same range of nonces.
  Cycles are the core's own, by a chain of multiplications timed between the
  samples. The limit is what the instructions themselves need on a core of this
  kind, where that was derived; the share is how near a kernel comes to it.";

const SUCCESS_JSON: &str = "\
JSON after success:
  With --json, one object on one line, with the figures of every single round:
  client/schema/bench.json of the sources, and bench-solve.json for --solve.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
#[command(after_long_help = format!("{EXAMPLES}\n\n{WHAT}\n\n{SUCCESS_JSON}\n\n{FAILURE_JSON}\n\n{EXIT_CODES}"))]
pub(crate) struct BenchArgs {
    /// Measure each figure for this many seconds, all rounds together [default: 2, and 10 for --solve]
    #[arg(long, value_name = "S", value_parser = value::seconds)]
    pub(crate) seconds: Option<f64>,

    /// Instead, let each compute exactly this many hashes once, a number or a power such as 2^28, and print a checksum of
    /// the hits
    #[arg(long, value_name = "HASHES", value_parser = value::work, conflicts_with_all = ["seconds", "solve"])]
    pub(crate) work: Option<u64>,

    /// Instead, solve puzzles of this many expected hashes, with 1, 4, 16 and 64 sub-puzzles, and compare the times with
    /// the theory
    #[arg(long, value_name = "HASHES", value_parser = value::work)]
    pub(crate) solve: Option<u64>,

    #[command(flatten)]
    pub(crate) cores: Cores,

    /// Measure this implementation of the hash only [default: all that this processor runs; for --solve the fastest]
    #[arg(long, value_name = "NAME", env = "WISDOM_KERNEL", hide_env_values = true)]
    #[arg(value_parser = value::kernel)]
    pub(crate) kernel: Option<Kernel>,

    /// Print comma-separated values instead of a table
    #[arg(long, conflicts_with = "json")]
    pub(crate) csv: bool,

    /// Draw the figures into this file, too
    #[arg(long, value_name = "FILE.svg", conflicts_with = "solve")]
    pub(crate) plot: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) shown: Shown,
}
