//! What is to be estimated: a work, or the work for a time.
//!
//! Owns how either is written, and the way from a time to a work.

use std::time::Duration;

use wisdom_client::protocol::work::{MAX_WORK, PuzzleCount, Work};

use super::devices::Device;
use crate::exit::Failure;
use crate::figure;

const FORM: &str = "write a work, such as 16777216, 2^24 or 24bits, or a time, such as 500ms or 2s";

/// What was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Asked {
    /// So many expected hashes.
    Work(f64),
    /// So much time, on average.
    Time(Duration),
}

impl Asked {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let bits = |digits: &str| digits.trim().parse::<f64>().ok().map(f64::exp2);
        let hashes = match (text.strip_prefix("2^"), text.strip_suffix("bits")) {
            (Some(exponent), _) => bits(exponent),
            (None, Some(digits)) => bits(digits),
            (None, None) => text.parse().ok(),
        };
        match hashes {
            #[expect(clippy::cast_precision_loss, reason = "2^48 is exact")]
            Some(hashes) if !(1.0..=MAX_WORK as f64).contains(&hashes) => {
                Err(format!("a work is from 1 to 2^48 hashes; {FORM}"))
            }
            Some(hashes) => Ok(Self::Work(hashes)),
            None => match humantime::parse_duration(text) {
                Ok(Duration::ZERO) => Err("a time must be more than nothing".to_owned()),
                Ok(time) => Ok(Self::Time(time)),
                Err(_) => Err(FORM.to_owned()),
            },
        }
    }

    /// The work that is meant, on a device or at this machine's `rate`; rounded up to what so many sub-puzzles can carry.
    pub(crate) fn work(self, on: Option<Device>, rate: f64, puzzles: PuzzleCount) -> Result<Work, Failure> {
        let hashes = match (self, on) {
            (Self::Work(hashes), None) => hashes,
            (Self::Work(_), Some(_)) => {
                return Err(Failure::usage("--on says which device a time is meant for, and this is a work")
                    .advising("give a time, such as 2s, or leave --on away: all devices are shown"));
            }
            (Self::Time(time), on) => time.as_secs_f64() * on.map_or(rate, Device::rate),
        };
        let carried = puzzles.work_at_least(whole(hashes));
        #[expect(clippy::cast_precision_loss, reason = "it is compared with what is a good deal larger")]
        if hashes > carried.hashes() as f64 + 1.0 {
            let most = carried.hashes();
            let (asked, count) = (figure::count(hashes), puzzles.get());
            let message = format!("that is {asked} hashes, and {count} sub-puzzles carry {most} at the most");
            return Err(Failure::usage(message).advising("ask for a shorter time, or more --puzzles"));
        }
        Ok(carried)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "not negative, and cut at the largest"
)]
fn whole(hashes: f64) -> u64 {
    hashes.round().max(1.0) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn works_and_times_are_told_apart() {
        let seconds = |seconds| Some(Asked::Time(Duration::from_millis(seconds)));
        for (text, expected) in [
            ("16777216", Some(Asked::Work(16_777_216.0))),
            ("2^24", Some(Asked::Work(16_777_216.0))),
            ("24bits", Some(Asked::Work(16_777_216.0))),
            ("24 bits", Some(Asked::Work(16_777_216.0))),
            ("20.5bits", Some(Asked::Work(20.5_f64.exp2()))),
            ("2^48", Some(Asked::Work(48_f64.exp2()))),
            ("2s", seconds(2_000)),
            ("500ms", seconds(500)),
            ("1m 30s", seconds(90_000)),
            ("2^49", None),
            ("0", None),
            ("-5", None),
            ("NaN", None),
            ("0s", None),
            ("3^2", None),
            ("bits", None),
            ("much", None),
        ] {
            assert_eq!(Asked::parse(text).ok(), expected, "{text}");
        }
    }

    #[test]
    fn a_time_is_a_work_at_a_rate() {
        let puzzles = PuzzleCount::new(16).unwrap();
        let work = |asked: Asked, on| asked.work(on, 1e6, puzzles).map(Work::hashes).ok();
        let two_seconds = Asked::Time(Duration::from_secs(2));
        assert_eq!(work(two_seconds, None), Some(2_000_000));
        assert_eq!(work(two_seconds, Some(Device::Gpu)), Some(43_951_000_000));
        assert_eq!(work(Asked::Work(17.0), None), Some(32), "rounded up to a multiple of the sub-puzzles");
        assert_eq!(work(Asked::Work(17.0), Some(Device::Gpu)), None);
        assert_eq!(work(Asked::Time(Duration::from_secs(1 << 40)), None), None);
    }
}
