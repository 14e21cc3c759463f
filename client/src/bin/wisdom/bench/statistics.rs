//! What several rounds say together.

/// The middle of the values, or of the two in the middle; 0 of none.
pub(super) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match (sorted.get(middle), sorted.len().is_multiple_of(2)) {
        (None, _) => 0.0,
        (Some(&upper), true) => sorted[middle - 1].midpoint(upper),
        (Some(&value), false) => value,
    }
}

/// Half the distance from the lowest to the highest value, as a share of their median; 0 of none or one.
pub(super) fn spread(values: &[f64]) -> f64 {
    let lowest = values.iter().copied().fold(f64::INFINITY, f64::min);
    let highest = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if values.len() < 2 { 0.0 } else { (highest - lowest) / 2.0 / median(values) }
}

/// The median of how many times each value is what it was measured beside.
pub(super) fn ratio(values: &[f64], beside: &[f64]) -> Option<f64> {
    let ratios: Vec<f64> = values.iter().zip(beside).map(|(value, beside)| value / beside).collect();
    (!ratios.is_empty()).then(|| median(&ratios))
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "small integers and halves are exact")]
mod tests {
    use super::*;

    #[test]
    fn medians_are_in_the_middle() {
        for (values, expected) in [
            (&[][..], 0.0),
            (&[7.0], 7.0),
            (&[9.0, 1.0], 5.0),
            (&[3.0, 1.0, 2.0], 2.0),
            (&[4.0, 1.0, 3.0, 2.0], 2.5),
            (&[1.0, 1000.0, 2.0, 3.0, -5.0], 2.0),
        ] {
            assert_eq!(median(values), expected, "{values:?}");
        }
    }

    #[test]
    fn a_spread_is_half_the_range_over_the_median() {
        for (values, expected) in
            [(&[][..], 0.0), (&[7.0], 0.0), (&[8.0, 12.0, 10.0], 0.2), (&[4.0, 4.0], 0.0), (&[6.0, 2.0], 0.5)]
        {
            assert_eq!(spread(values), expected, "{values:?}");
        }
    }

    #[test]
    fn ratios_are_taken_round_by_round() {
        // The machine was half as fast in the second round: that is no one's merit.
        assert_eq!(ratio(&[10.0, 5.0, 10.0], &[2.0, 1.0, 2.0]), Some(5.0));
        assert_eq!(ratio(&[1.0, 9.0, 4.0], &[1.0, 3.0, 2.0]), Some(2.0));
        assert_eq!(ratio(&[], &[]), None);
    }
}
