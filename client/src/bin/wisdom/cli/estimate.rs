//! The arguments of `wisdom estimate`, and its help.

use clap::Args;

use super::groups::{Shown, Workers};
use super::{EXIT_CODES, FAILURE_JSON, value};
use crate::estimate::asked::Asked;
use crate::estimate::devices::Device;

const EXAMPLES: &str = "\
Examples:
  wisdom estimate 2^21                   a price: what it takes, and where
  wisdom estimate 24bits --puzzles 1     without sub-puzzles: more luck, good
                                         and bad
  wisdom estimate 2s --on phone          the price that a phone pays in two
                                         seconds, and what it is to a GPU
  wisdom estimate 2^24 --rate 5M         on a machine that is not this one
  wisdom estimate 2^24 --json            for scripts";

const SUCCESS_JSON: &str = "\
JSON after success:
  With --json, one object on one line: client/schema/estimate.json of the
  sources has its schema. This machine is the first of its `devices`.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
#[command(after_long_help = format!("{EXAMPLES}\n\n{SUCCESS_JSON}\n\n{FAILURE_JSON}\n\n{EXIT_CODES}"))]
pub(crate) struct EstimateArgs {
    /// A work, such as 16777216, 2^24 or 24bits; or the mean time that it is to take, such as 500ms or 2s
    #[arg(value_name = "WORK|TIME", value_parser = Asked::parse)]
    pub(crate) asked: Asked,

    /// Of how many sub-puzzles, from 1 to 64: more of them make the time more predictable
    #[arg(short = 'k', long, value_name = "K", default_value_t = 16)]
    #[arg(value_parser = clap::value_parser!(u8).range(1..=64))]
    pub(crate) puzzles: u8,

    /// The device that a time is meant for [default: this machine]
    #[arg(long, value_name = "DEVICE")]
    pub(crate) on: Option<Device>,

    /// Take this machine to have so many hashes per second, such as 5M or 1.2G, and measure nothing
    #[arg(long, value_name = "RATE", value_parser = value::rate)]
    pub(crate) rate: Option<f64>,

    #[command(flatten)]
    pub(crate) workers: Workers,

    #[command(flatten)]
    pub(crate) shown: Shown,
}
