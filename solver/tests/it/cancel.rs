//! Searches that somebody ends.

use std::num::NonZeroUsize;
use std::thread;
use std::time::{Duration, Instant};

use wisdom_solver::{Control, Kernel, Puzzle, Search, SolveError};

use crate::forced;

/// A search that goes on until it is cancelled.
fn endless(kernel: Kernel, threads: usize) -> Search {
    let puzzle = Puzzle::new([6; 32], 16, 0).unwrap();
    Search::new(puzzle).kernel(kernel).threads(NonZeroUsize::new(threads).unwrap())
}

/// Returns as soon as the search counts hashes, which it does only while its threads are at work.
fn wait_until_busy(control: &Control) {
    while control.progress().hashes == 0 {
        thread::yield_now();
    }
}

/// From the call of `cancel` to the end of the last thread.
#[expect(clippy::disallowed_methods, reason = "a delay is what is measured")]
fn delay_of_cancelling(kernel: Kernel, threads: usize) -> Duration {
    let search = endless(kernel, threads);
    let control = search.control();
    thread::scope(|scope| {
        let searching = scope.spawn(move || (search.run(), Instant::now()));
        wait_until_busy(&control);
        let cancelled = Instant::now();
        control.cancel();
        let (outcome, ended) = searching.join().unwrap();
        assert_eq!(outcome, Err(SolveError::Cancelled));
        ended.saturating_duration_since(cancelled)
    })
}

fn median_delay_of_cancelling(kernel: Kernel, threads: usize) -> Duration {
    let mut delays = [(); 15].map(|()| delay_of_cancelling(kernel, threads));
    delays.sort();
    delays[delays.len() / 2]
}

/// The machine that runs the tests has other things to do, and each may cost a few milliseconds: so a
/// median counts, and the first good one of a few.
#[test]
fn cancelling_is_seen_within_ten_milliseconds() {
    for kernel in Kernel::available() {
        for threads in [1, 2] {
            let mut medians = (0..6).map(|_| median_delay_of_cancelling(kernel, threads));
            let seen = medians.any(|median| median < Duration::from_millis(10));
            assert!(seen, "{kernel:?}, {threads} threads: six medians of 10 ms or more");
        }
    }
}

#[test]
fn more_threads_than_cores_are_all_cancelled() {
    let search = endless(forced::kernel(), 33);
    let control = search.control();
    thread::scope(|scope| {
        let searching = scope.spawn(move || search.run());
        wait_until_busy(&control);
        assert_eq!(control.progress().solved, 0);
        assert!(control.progress().expected_time_left().is_some_and(|left| left > Duration::from_hours(1)));
        control.cancel();
        assert_eq!(searching.join().unwrap(), Err(SolveError::Cancelled));
    });
    let stopped = control.progress();
    assert_eq!(control.progress(), stopped);
}

#[test]
fn a_search_cancelled_before_it_begins_computes_nothing() {
    let search = endless(forced::kernel(), 3);
    let control = search.control();
    control.cancel();
    assert_eq!(search.run(), Err(SolveError::Cancelled));
    assert_eq!(control.progress().hashes, 0);
}

#[test]
fn dropping_the_guard_ends_the_search() {
    let search = endless(forced::kernel(), 2);
    let guard = search.control().cancel_on_drop();
    let searching = thread::spawn(move || search.run());
    drop(guard);
    assert_eq!(searching.join().unwrap(), Err(SolveError::Cancelled));
}
