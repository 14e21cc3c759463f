//! `cargo xtask test`: runs the legs, times them, and sums up.
//!
//! Owns which legs run and what becomes of a failure. What a leg does is `legs`'.

use crate::legs::{LEGS, Leg, Passed};
use crate::shell::Shell;
use anyhow::{Result, bail};
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::time::{Duration, Instant};

#[derive(Args)]
pub(crate) struct Options {
    /// Go on after a failed leg
    #[arg(long)]
    keep_going: bool,
    /// Run only this leg; may be repeated
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(LEGS.iter().map(|leg| leg.name)))]
    leg: Vec<String>,
    /// Name the legs and run none
    #[arg(long)]
    list: bool,
}

/// What became of a leg.
enum Outcome {
    Passed(Passed),
    Failed,
    NotRun,
}

struct Line {
    name: &'static str,
    outcome: Outcome,
    took: Duration,
}

pub(crate) fn run(shell: &Shell, options: &Options) -> Result<()> {
    if options.list {
        for leg in LEGS {
            println!("{:9} {}", leg.name, leg.about);
        }
        return Ok(());
    }
    let lines = run_legs(shell, LEGS.iter().filter(|leg| is_chosen(leg, &options.leg)), options.keep_going);
    print!("\n{}", summary(&lines));
    shell.interrupt().check()?;
    let failed: Vec<_> =
        lines.iter().filter(|line| matches!(line.outcome, Outcome::Failed)).map(|l| l.name).collect();
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    Ok(())
}

fn is_chosen(leg: &Leg, names: &[String]) -> bool {
    names.is_empty() || names.iter().any(|name| name == leg.name)
}

/// One line for each leg, in order; after a failure the rest is not run unless `keep_going`, and after an
/// interruption in no case.
fn run_legs<'a>(shell: &Shell, legs: impl Iterator<Item = &'a Leg>, keep_going: bool) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for leg in legs {
        let failed = lines.iter().any(|line| matches!(line.outcome, Outcome::Failed));
        let stopped = shell.interrupt().happened() || (failed && !keep_going);
        lines.push(if stopped {
            Line { name: leg.name, outcome: Outcome::NotRun, took: Duration::ZERO }
        } else {
            run_leg(shell, leg)
        });
    }
    lines
}

fn run_leg(shell: &Shell, leg: &Leg) -> Line {
    eprintln!("\n== {}: {}", leg.name, leg.about);
    let begin = Instant::now();
    let outcome = match (leg.run)(shell) {
        Ok(passed) => Outcome::Passed(passed),
        Err(error) => {
            eprintln!("{}: {error:#}", leg.name);
            Outcome::Failed
        }
    };
    Line { name: leg.name, outcome, took: begin.elapsed() }
}

fn summary(lines: &[Line]) -> String {
    let mut table = format!("{:9} {:>8}  result\n", "leg", "time");
    let mut row = |name: &str, took: Duration, result: &str| {
        let line = format!("{name:9} {:>6.1} s  {result}", took.as_secs_f64());
        table.push_str(line.trim_end());
        table.push('\n');
    };
    for line in lines {
        match &line.outcome {
            Outcome::Passed(Passed::Fully) => row(line.name, line.took, "ok"),
            Outcome::Passed(Passed::Except(note)) => row(line.name, line.took, &format!("ok, {note}")),
            Outcome::Failed => row(line.name, line.took, "FAILED"),
            Outcome::NotRun => row(line.name, line.took, "not run"),
        }
    }
    row("total", lines.iter().map(|line| line.took).sum(), "");
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interrupt::Interrupt;

    const PASS: Leg = Leg { name: "pass", about: "", run: |_| Ok(Passed::Fully) };
    const PART: Leg = Leg { name: "part", about: "", run: |_| Ok(Passed::Except("half skipped".into())) };
    const FAIL: Leg = Leg { name: "fail", about: "", run: |_| bail!("no") };

    fn outcomes(legs: &[Leg], keep_going: bool, interrupted: bool) -> String {
        let shell = Shell::open(Interrupt::fixed(interrupted)).unwrap();
        let lines = run_legs(&shell, legs.iter(), keep_going);
        let letter = |line: &Line| match line.outcome {
            Outcome::Passed(_) => 'p',
            Outcome::Failed => 'F',
            Outcome::NotRun => '-',
        };
        lines.iter().map(letter).collect()
    }

    #[test]
    fn a_failure_ends_the_run_unless_told_otherwise() {
        for (legs, keep_going, interrupted, expected) in [
            (&[PASS, PART, PASS][..], false, false, "ppp"),
            (&[PASS, FAIL, PASS], false, false, "pF-"),
            (&[FAIL, PASS, FAIL], true, false, "FpF"),
            (&[PASS, PASS], true, true, "--"),
        ] {
            assert_eq!(outcomes(legs, keep_going, interrupted), expected);
        }
    }

    #[test]
    fn a_named_leg_runs_alone() {
        assert!(is_chosen(&PASS, &[]));
        assert!(is_chosen(&PASS, &["fail".into(), "pass".into()]));
        assert!(!is_chosen(&PASS, &["fail".into()]));
    }

    #[test]
    fn the_summary_shows_every_leg_and_the_sum() {
        let line = |name, outcome, millis| Line { name, outcome, took: Duration::from_millis(millis) };
        let lines = [
            line("format", Outcome::Passed(Passed::Fully), 1_200),
            line("deny", Outcome::Passed(Passed::Except("half skipped".into())), 61_000),
            line("tests", Outcome::Failed, 800),
            line("benches", Outcome::NotRun, 0),
        ];
        let expected = "leg           time  result\n\
                        format       1.2 s  ok\n\
                        deny        61.0 s  ok, half skipped\n\
                        tests        0.8 s  FAILED\n\
                        benches      0.0 s  not run\n\
                        total       63.0 s\n";
        assert_eq!(summary(&lines), expected);
    }
}
