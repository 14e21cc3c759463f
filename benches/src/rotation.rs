//! Somebody who comes from a new source each time: what it costs the gate to look at it, and what of it stays.
//!
//! Owns the experiment: so many sources, each once, through admission and the source factor, and the process's memory on the way.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde::Serialize;
use wisdom_protocol::source::Source;
use wisdom_protocol::time::UnixMillis;
use wisdom_server::admission::{Admission, Caps, Policy, Rate};
use wisdom_server::entropy::OsEntropy;
use wisdom_server::pricing::usage::{Allowance, Usage};
use wisdom_server::sources::{HashKey, Size};

use crate::{clock, fixture};

const CAPS: Caps = Caps { connections: 10_000, per_source: 128 };
/// As the gate makes it for its default cap.
const SOURCES_REMEMBERED: usize = 40_000;
/// New sources in each millisecond: far more than any gate accepts, so that little has faded when the next come.
const PER_MS: u64 = 1_000;

/// What came of it.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Outcome {
    /// Sources that were seen.
    pub sources: u32,
    /// For each of them: admitted, given a challenge, and gone.
    pub nanoseconds_each: u64,
    /// What the tables said beforehand that they would take.
    pub stated_bytes: usize,
    /// Resident memory of this process once the tables had been written to all over.
    pub resident_bytes_before: u64,
    /// And after the last source.
    pub resident_bytes_after: u64,
    /// Whether somebody who had never been seen pays the base price and is let in afterwards.
    pub newcomer_is_welcome: bool,
}

/// Lets `sources` come, half of them IPv4, half of them IPv6 /64 of many /48. The first tenth writes to all of the tables.
pub fn run(sources: u32) -> Result<Outcome> {
    let size = Size::for_sources(SOURCES_REMEMBERED);
    let rate = Some(Rate::new(64, Duration::from_millis(50)));
    let policy = Policy { connections: rate, challenges: rate, offences: rate, ..Policy::of(CAPS) };
    let admission = Arc::new(Admission::new(CAPS.connections, size, HashKey::draw(&OsEntropy)));
    let allowance =
        Allowance { burst: 16, memory: Duration::from_mins(5), challenge_memory: Duration::from_mins(1) };
    let usage = Usage::new(HashKey::draw(&OsEntropy), size, allowance);
    let come = |number: u32| -> Result<()> {
        let now = UnixMillis(fixture::NOW.0 + u64::from(number) / PER_MS);
        let address = address(number);
        let mut permit = admission.admit(address, &policy, now)?;
        permit.challenge(&policy, now)?;
        usage.issued(Source::from(address), now);
        Ok(())
    };
    let settling = sources / 10;
    (0..settling).try_for_each(come)?;
    let resident_bytes_before = resident_bytes()?;
    let began = clock::now();
    (settling..sources).try_for_each(come)?;
    let took = began.elapsed();
    let resident_bytes_after = resident_bytes()?;
    let newcomer = address(u32::MAX);
    let now = UnixMillis(fixture::NOW.0 + u64::from(sources) / PER_MS);
    let factor = usage.factor(Source::from(newcomer), now);
    let newcomer_is_welcome = admission.admit(newcomer, &policy, now).is_ok() && factor.0 == 16;
    ensure!(admission.live() == 0, "{} connections were counted and never left", admission.live());
    Ok(Outcome {
        sources,
        nanoseconds_each: u64::try_from(took.as_nanos())? / u64::from(sources - settling).max(1),
        stated_bytes: Admission::memory_bytes(CAPS.connections, size) + Usage::memory_bytes(size),
        resident_bytes_before,
        resident_bytes_after,
        newcomer_is_welcome,
    })
}

/// A bijection, so that all are different, whose results are spread over the address space.
fn address(number: u32) -> IpAddr {
    let spread = number.wrapping_mul(0x9e37_79b1);
    if number.is_multiple_of(2) {
        return IpAddr::V4(Ipv4Addr::from_bits(spread));
    }
    IpAddr::V6(Ipv6Addr::from_bits(0x2001_0db8 << 96 | u128::from(spread) << 64))
}

fn resident_bytes() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status").context("/proc/self/status can't be read")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS in it")?;
    let kibibytes: u64 = line.trim().trim_end_matches(" kB").parse().context("VmRSS is no number")?;
    Ok(kibibytes * 1_024)
}
