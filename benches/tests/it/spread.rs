//! Sixteen sub-puzzles make the wait predictable: in hashes, over 5,000 solves, with fixed seeds.

use wisdom_benches::spread::{Experiment, PUZZLES, Spread};

/// A measured figure may be so many standard errors from its theory. With the eight figures checked here, a sound solver
/// and an unlucky seed would meet once in two thousand; the seed is fixed, so that it is either always or never.
const TOLERANCE: f64 = 4.0;

#[test]
#[expect(clippy::cast_precision_loss, reason = "hashes; far below 2^53")]
fn the_wait_is_as_predictable_as_theory_says() {
    let experiment = Experiment::default();
    assert_eq!(experiment.solves, 5_000);
    let spreads = PUZZLES.map(|puzzles| experiment.run(puzzles).unwrap());
    for Spread { puzzles, measured, theory, mean_error, p99_error, .. } in spreads {
        let mean_off = (measured.mean - theory.mean).abs() / mean_error;
        let p99_off = (measured.p99 as f64 - theory.p99 as f64).abs() / p99_error;
        assert!(mean_off <= TOLERANCE, "k = {puzzles}: the mean is {mean_off:.1} standard errors off");
        assert!(p99_off <= TOLERANCE, "k = {puzzles}: p99 is {p99_off:.1} standard errors off");
    }
    let [one, four, sixteen, sixty_four] = spreads.map(|spread| spread.measured.p99_over_mean);
    assert!(sixteen <= 1.75, "p99 / mean is {sixteen:.3} with 16 sub-puzzles");
    assert!(one >= 4.0 && four >= 2.2, "without sub-puzzles waiting is a lottery: {one:.3}, {four:.3}");
    assert!(sixty_four < sixteen, "more sub-puzzles are more predictable: {sixty_four:.3}, {sixteen:.3}");
}
