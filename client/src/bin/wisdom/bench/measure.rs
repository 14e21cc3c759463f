//! The measurement: rounds in which everything has its turn, so that what disturbs one disturbs all.
//!
//! Owns the clock of `wisdom bench` and the threads that hash for it. A thread counts its own hashes and its own time.

use std::num::NonZeroUsize;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

use wisdom_client::solver::cpu;

use super::statistics::median;
use super::subject::Subject;
use super::work::{self, Tally};
use crate::exit::Failure;
use crate::progress::{View, rough};

/// An odd number, so that the median is a round that was.
pub(super) const ROUNDS: u32 = 7;

/// Between two readings of the clock: long beside a reading, and short beside what a thread is given before another runs, so
/// that most slices are whole.
const SLICE_TIME: Duration = Duration::from_micros(200);
/// The first slice, in hashes; while they are too short, each is twice the one before.
const FIRST_SLICE: u64 = 1 << 10;
/// No hash is below it; hidden from the compiler, which would otherwise see that nothing is ever found.
const NEVER: u64 = 0;

/// What is measured.
#[derive(Clone, Copy, Debug)]
pub(super) enum Plan {
    /// Each for so long, on one thread and on all.
    Rounds { seconds: f64, threads: NonZeroUsize },
    /// Each for so many hashes, once, on all threads.
    Work { hashes: u64, threads: NonZeroUsize },
}

/// All rounds of one subject on so many threads.
pub(super) struct Series {
    pub(super) subject: Subject,
    pub(super) threads: usize,
    /// Hashes per second, round by round.
    pub(super) rates: Vec<f64>,
    /// Cycles per hash, round by round; none where they are not known.
    pub(super) cycles: Vec<f64>,
}

/// Measures each for [`ROUNDS`] times the `span`, on one thread and on all, after a warm-up of one round.
pub(super) fn rounds(
    subjects: &[Subject],
    span: Duration,
    threads: NonZeroUsize,
    view: &View,
) -> Vec<Series> {
    let empty = |subject, threads| Series { subject, threads, rates: Vec::new(), cycles: Vec::new() };
    let counts: &[usize] = if threads.get() == 1 { &[1] } else { &[1, threads.get()] };
    let each =
        subjects.iter().flat_map(|&subject| counts.iter().map(move |&threads| empty(subject, threads)));
    let mut series: Vec<Series> = each.collect();
    let turns = (ROUNDS + 1) * u32::try_from(series.len()).unwrap_or(u32::MAX);
    let mut turn = 0;
    for round in 0..=ROUNDS {
        for one in &mut series {
            let left = rough(span * (turns - turn));
            let when = if round == 0 { "warm-up".to_owned() } else { format!("round {round} of {ROUNDS}") };
            view.say(format!("{when}, {} on {}, ~{left} left", one.subject.name, on(one.threads)));
            let (rate, cycles) = round_of(one.subject, one.threads, span);
            if round > 0 {
                one.rates.push(rate);
                one.cycles.extend(cycles);
            }
            turn += 1;
        }
    }
    series
}

/// Lets each compute exactly so many hashes, and what all of them found.
pub(super) fn fixed_work(
    subjects: &[Subject],
    hashes: u64,
    threads: NonZeroUsize,
    view: &View,
) -> Result<(Tally, Vec<Series>), Failure> {
    let mut series = Vec::new();
    let mut known = Tally::default();
    // The plain loop comes last and goes first: the others are compared with it.
    for &subject in subjects.iter().rev() {
        view.say(format!("{hashes} hashes, {} on {}", subject.name, on(threads.get())));
        let begun = now();
        let found = work::tally(subject, threads, hashes);
        let rate = per_second(hashes, begun.elapsed());
        if subject.is_plain() {
            known = found;
        }
        work::compared(subject, found, known)?;
        series.insert(0, Series { subject, threads: threads.get(), rates: vec![rate], cycles: Vec::new() });
    }
    Ok((known, series))
}

fn on(threads: usize) -> String {
    if threads == 1 { "one thread".to_owned() } else { format!("{threads} threads") }
}

/// Hashes per second of all threads together, and cycles per hash where there is one.
///
/// With more, two may share a core, and nobody knows whose cycles they are.
pub(super) fn round_of(subject: Subject, threads: usize, span: Duration) -> (f64, Option<f64>) {
    if threads == 1 {
        return share(subject, 0, span, true);
    }
    let together = Barrier::new(threads);
    let together = &together;
    thread::scope(|scope| {
        let begin = move |number: u64| {
            move || {
                together.wait();
                share(subject, number << 40, span, false).0
            }
        };
        let others: Vec<_> = (0..).take(threads).map(|number| scope.spawn(begin(number))).collect();
        let rates = others.into_iter().map(|thread| thread.join().unwrap_or(0.0));
        (rates.sum(), None)
    })
}

/// One thread's share: slices until the span is over, at least one.
fn share(subject: Subject, first: u64, span: Duration, counts_cycles: bool) -> (f64, Option<f64>) {
    let begun = now();
    let (mut next, mut slice, mut busy, mut cycles) = (first, FIRST_SLICE, Duration::ZERO, Vec::new());
    while busy.is_zero() || begun.elapsed() < span {
        let slice_begun = now();
        std::hint::black_box(subject.search(std::hint::black_box(NEVER), next, slice));
        let took = slice_begun.elapsed();
        next += slice;
        busy += took;
        if took < SLICE_TIME {
            slice *= 2;
        } else if counts_cycles {
            let clock = cpu::cycles_per_second();
            cycles.extend(clock.map(|clock| clock / per_second(slice, took)));
        }
    }
    (per_second(next - first, busy), (!cycles.is_empty()).then(|| median(&cycles)))
}

#[expect(clippy::cast_precision_loss, reason = "a rate; 53 bits of it are plenty")]
pub(super) fn per_second(hashes: u64, span: Duration) -> f64 {
    hashes as f64 / span.as_secs_f64().max(1e-9)
}

#[expect(clippy::disallowed_methods, reason = "time is what is measured here")]
pub(super) fn now() -> Instant {
    Instant::now()
}
