//! Values of arguments, from text, each with words that say how to write it.
//!
//! Owns forms and limits; what a value is for is the argument's business.

use std::num::NonZeroUsize;
use std::time::Duration;

use wisdom_client::protocol::json::MAX_INTEGER;
use wisdom_client::protocol::message::RequestId;
use wisdom_client::protocol::service::ServiceName;
use wisdom_client::solver::{Kernel, MAX_THREADS};
use wisdom_client::{Address, AddressError};

pub(super) fn address(text: &str) -> Result<Address, String> {
    if text.starts_with('{') {
        return Err("this is a payload, and an address comes before it".to_owned());
    }
    text.parse().map_err(|error: AddressError| error.to_string())
}

/// Where a side port is: an address whose port is 7701 unless another is named.
pub(super) fn side_address(text: &str) -> Result<Address, String> {
    const SIDE_PORT: u16 = 7701;
    // What takes a port behind it has none.
    let with_port = format!("{text}:{SIDE_PORT}").parse();
    with_port.or_else(|_: AddressError| address(text))
}

/// Between two looks at something: often enough to see it move, seldom enough to leave it alone.
pub(super) fn interval(text: &str) -> Result<Duration, String> {
    let bounds = Duration::from_millis(100)..=Duration::from_hours(1);
    let interval = span(text)?;
    bounds.contains(&interval).then_some(interval).ok_or_else(|| "it must be from 100ms to 1h".to_owned())
}

pub(super) fn service(text: &str) -> Result<ServiceName, &'static str> {
    const FORM: &str = "a service name is 1 to 32 of a-z, 0-9, '_' and '-', the first a letter or digit";
    ServiceName::new(text).ok_or(FORM)
}

pub(super) fn request_id(text: &str) -> Result<RequestId, &'static str> {
    const FORM: &str = "write a UUID of 32 hexadecimal digits, grouped 8-4-4-4-12 with hyphens";
    RequestId::parse(text).ok_or(FORM)
}

pub(super) fn work(text: &str) -> Result<u64, &'static str> {
    const FORM: &str = "write a number of hashes from 1 to 2^53-1, or a power of two from 2^0 to 2^52";
    let work = match text.split_once('^') {
        Some(("2", exponent)) => exponent.parse().ok().and_then(|exponent| 1_u64.checked_shl(exponent)),
        Some(_) => None,
        None => text.parse().ok(),
    };
    work.filter(|work| (1..=MAX_INTEGER).contains(work)).ok_or(FORM)
}

pub(super) fn span(text: &str) -> Result<Duration, String> {
    match humantime::parse_duration(text) {
        Ok(Duration::ZERO) => Err("it must be more than nothing".to_owned()),
        Ok(span) => Ok(span),
        Err(error) => Err(format!("{error}; write a number with a unit, such as 500ms, 30s or 5m")),
    }
}

pub(super) fn threads(text: &str) -> Result<NonZeroUsize, String> {
    let threads = text.parse().ok().filter(|threads| (1..=MAX_THREADS).contains(threads));
    let threads = threads.and_then(|threads| NonZeroUsize::new(usize::try_from(threads).ok()?));
    threads.ok_or_else(|| format!("write a number from 1 to {MAX_THREADS}"))
}

/// A number of seconds that a measurement takes.
pub(super) fn seconds(text: &str) -> Result<f64, &'static str> {
    let seconds = text.parse().ok().filter(|seconds| (0.05..=3600.0).contains(seconds));
    seconds.ok_or("write a number of seconds from 0.05 to 3600")
}

/// Hashes per second: a number, perhaps with the prefix of its size.
pub(super) fn rate(text: &str) -> Result<f64, &'static str> {
    let (digits, scale) = match text.trim_end_matches("H/s").trim_end() {
        short if short.ends_with(['k', 'K']) => (&short[..short.len() - 1], 1e3),
        short if short.ends_with('M') => (&short[..short.len() - 1], 1e6),
        short if short.ends_with('G') => (&short[..short.len() - 1], 1e9),
        plain => (plain, 1.0),
    };
    let rate = digits.trim_end().parse::<f64>().ok().map(|number| number * scale);
    let rate = rate.filter(|rate| (1.0..=1e15).contains(rate));
    rate.ok_or("write hashes per second, such as 5000000, 800k, 5M or 1.2G")
}

pub(super) fn kernel(text: &str) -> Result<Kernel, String> {
    Kernel::by_name(text).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn works_are_numbers_or_powers_of_two() {
        for (text, expected) in [
            ("1", Some(1)),
            ("1073741824", Some(1 << 30)),
            ("2^30", Some(1 << 30)),
            ("2^0", Some(1)),
            ("2^52", Some(1 << 52)),
            ("9007199254740991", Some(MAX_INTEGER)),
            ("9007199254740992", None),
            ("0", None),
            ("2^53", None),
            ("2^64", None),
            ("3^2", None),
            ("2^", None),
            ("-1", None),
            ("1e6", None),
        ] {
            assert_eq!(work(text).ok(), expected, "{text}");
        }
    }

    #[test]
    fn side_ports_have_a_port_of_their_own() {
        for (text, expected) in [
            ("gate", Some("gate:7701")),
            ("gate:9", Some("gate:9")),
            ("[::1]", Some("[::1]:7701")),
            ("[::1]:9", Some("[::1]:9")),
            ("::1", None),
            ("http://gate", None),
            ("gate:0", None),
            ("", None),
        ] {
            assert_eq!(
                side_address(text).ok().map(|address| address.to_string()).as_deref(),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn spans_have_units_and_are_not_empty() {
        for (text, good) in [("30s", true), ("1m 30s", true), ("500ms", true), ("30", false), ("0s", false)] {
            assert_eq!(span(text).is_ok(), good, "{text}");
        }
    }

    #[test]
    fn seconds_are_within_an_hour() {
        for (text, good) in
            [("0.05", true), ("2", true), ("3600", true), ("0", false), ("NaN", false), ("2s", false)]
        {
            assert_eq!(seconds(text).is_ok(), good, "{text}");
        }
    }

    #[test]
    fn rates_have_prefixes() {
        for (text, expected) in [
            ("5000000", Some(5e6)),
            ("5M", Some(5e6)),
            ("1.2 GH/s", Some(1.2e9)),
            ("800k", Some(8e5)),
            ("1e6", Some(1e6)),
            ("0", None),
            ("-5M", None),
            ("inf", None),
            ("M", None),
        ] {
            assert_eq!(rate(text).ok(), expected, "{text}");
        }
    }

    #[test]
    fn threads_are_bounded() {
        for (text, good) in [("1", true), ("1024", true), ("1025", false), ("0", false), ("many", false)] {
            assert_eq!(threads(text).is_ok(), good, "{text}");
        }
    }
}
