//! Figures in tables: to three digits, with the unit of their size.

/// A time in seconds, from nanoseconds to years.
pub(crate) fn time(seconds: f64) -> String {
    /// From how many seconds on, how many seconds it is, and its name. Below two minutes, seconds are easier to compare.
    const UNITS: [(f64, f64, &str); 8] = [
        (1e-9, 1e-9, "ns"),
        (0.9995e-6, 1e-6, "us"),
        (0.9995e-3, 1e-3, "ms"),
        (0.9995, 1.0, "s"),
        (119.5, 60.0, "min"),
        (3_597.0, 3_600.0, "h"),
        (86_350.0, 86_400.0, "days"),
        (31_540_000.0, 31_557_600.0, "years"),
    ];
    let found = UNITS.into_iter().rev().find(|&(from, ..)| seconds >= from);
    let (_, size, name) = found.unwrap_or(UNITS[0]);
    format!("{} {name}", digits(seconds / size))
}

/// How many, with the prefix of its size.
pub(crate) fn count(number: f64) -> String {
    const PREFIXES: [(f64, &str); 5] = [(1e12, " T"), (1e9, " G"), (1e6, " M"), (1e3, " k"), (1.0, "")];
    let found = PREFIXES.into_iter().find(|&(size, _)| number >= size * 0.9995);
    let (size, prefix) = found.unwrap_or((1.0, ""));
    format!("{}{prefix}", digits(number / size))
}

/// Three of them, or as many as there are in front of the point.
fn digits(number: f64) -> String {
    let digits = if number < 9.995 { 2 } else { usize::from(number < 99.95) };
    format!("{number:.digits$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_the_unit_of_their_size() {
        for (seconds, text) in [
            (0.0, "0.00 ns"),
            (12.78e-9, "12.8 ns"),
            (0.000_999_9, "1.00 ms"),
            (0.013_4, "13.4 ms"),
            (0.999_9, "1.00 s"),
            (2.0, "2.00 s"),
            (119.0, "119 s"),
            (120.0, "2.00 min"),
            (5_400.0, "1.50 h"),
            (864_000.0, "10.0 days"),
            (6.4e10, "2028 years"),
        ] {
            assert_eq!(time(seconds), text, "{seconds}");
        }
    }

    #[test]
    fn counts_have_the_prefix_of_their_size() {
        for (number, text) in [
            (0.0, "0.00"),
            (0.5, "0.50"),
            (7.0, "7.00"),
            (999.9, "1.00 k"),
            (78.2e6, "78.2 M"),
            (3.387e9, "3.39 G"),
            (2.2e16, "22000 T"),
        ] {
            assert_eq!(count(number), text, "{number}");
        }
    }
}
