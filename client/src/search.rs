//! A search within limits: whether it is worth its price at this machine's rate, and its end where its time is over.
//!
//! Owns when a rate is measured and when one that is surely lower will do. Holds no connection: an errand minds its own.

use std::future::Future;
use std::pin::{Pin, pin};
use std::time::{Duration, Instant};

use tokio::time::timeout_at;
use wisdom_protocol::work::Work;

use crate::budget::{self, Budget};
use crate::client::Options;
use crate::clock;
use crate::error::Error;
use crate::event::{Event, Observer};
use crate::solve::{Solved, Solver};
use crate::task::Task;

/// How long the rate is measured for where nothing is known of it yet.
const MEASURE_TIME: Duration = Duration::from_millis(100);
/// Hashes per second that any machine has: nothing is measured where they are enough. A server core has six times as many
/// even without a kernel made for it.
const LOWEST_RATE: f64 = 1e6;
/// Longer than any challenge lives; what a server claims beyond is not to overflow a clock.
pub(crate) const LONGEST_SPAN: Duration = Duration::from_hours(24);

/// Solves `task` at the bid `work` within the solver, `max_work`, `max_time` and `timeout` of `options`; the time for which
/// the task is good is counted from now.
///
/// Dropping the future ends the search.
pub async fn solve(
    task: &Task,
    work: Work,
    options: &Options,
    observer: &dyn Observer,
) -> Result<Solved, Error> {
    let now = clock::now();
    let deadline = options.timeout.and_then(|timeout| now.checked_add(timeout));
    let (good_for, good_until) = match task.good_for {
        Some(good_for) => (good_for, now.checked_add(good_for.min(LONGEST_SPAN))),
        None => (Duration::MAX, None),
    };
    let search = pin!(search(task, work, options, good_for, observer));
    match before(deadline, pin!(before(good_until, search))).await {
        Some(Some(outcome)) => outcome,
        Some(None) => Err(Error::Expired { lifetime: good_for }),
        None => Err(Error::OutOfTime { after: options.timeout.unwrap_or_default(), last: None }),
    }
}

async fn search(
    task: &Task,
    work: Work,
    options: &Options,
    good_for: Duration,
    observer: &dyn Observer,
) -> Result<Solved, Error> {
    let Options { max_work, max_time, timeout, solver, .. } = *options;
    let budget = Budget { max_work, max_time, time_left: timeout, good_for };
    let bid = Task { work, ..*task };
    let rate = affordable_rate(None, &solver, &budget, &bid, Duration::MAX).await?;
    let expected = budget::expected_time(work, rate.hashes_per_second());
    let solving = solver.start_task(task, work)?;
    observer.on_event(&Event::Solving { watch: solving.watch(), expected, keeps_connection: false });
    let solved = solving.await?;
    observer.on_event(&Event::Solved { hashes: solved.hashes, elapsed: solved.elapsed });
    Ok(solved)
}

/// A rate at which a price can be paid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Rate {
    /// This machine's.
    Seen(f64),
    /// Not this machine's but a lower one, at which it can be paid too.
    AtLeast(f64),
}

impl Rate {
    pub(crate) fn hashes_per_second(self) -> f64 {
        match self {
            Self::Seen(rate) | Self::AtLeast(rate) => rate,
        }
    }
}

/// A rate at which `task` can be paid within `budget`: the one last `seen`, or the lowest where that is enough and the
/// connection can be kept for `hold` meanwhile, or a measured one.
pub(crate) async fn affordable_rate(
    seen: Option<f64>,
    solver: &Solver,
    budget: &Budget,
    task: &Task,
    hold: Duration,
) -> Result<Rate, Error> {
    budget.check_work(task.work)?;
    let rate = match seen {
        Some(rate) => rate,
        None if budget.has_room(task.work, LOWEST_RATE, hold) => return Ok(Rate::AtLeast(LOWEST_RATE)),
        None => solver.measure(task.puzzles.get(), MEASURE_TIME).await?,
    };
    budget.check_time(task.work, rate)?;
    Ok(Rate::Seen(rate))
}

/// What `work` comes to before `deadline`; `None` where that passes first. It is passed pinned, so that a large one is not
/// moved about.
pub(crate) async fn before<T>(
    deadline: Option<Instant>,
    work: Pin<&mut impl Future<Output = T>>,
) -> Option<T> {
    match deadline {
        Some(deadline) => timeout_at(deadline.into(), work).await.ok(),
        None => Some(work.await),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::budget::{TimeLimit, TooDear};
    use wisdom_protocol::token::{TOKEN_BYTES, Token};
    use wisdom_protocol::work::PuzzleCount;

    fn task(hashes: u64, good_for: Option<Duration>) -> Task {
        let token = Token::from_bytes([0x5a; TOKEN_BYTES]);
        Task { token, puzzles: PuzzleCount::new(4).unwrap(), work: Work::new(hashes).unwrap(), good_for }
    }

    async fn outcome(task: Task, options: Options) -> Result<Solved, Error> {
        solve(&task, task.work, &options, &()).await
    }

    #[tokio::test]
    async fn a_higher_bid_is_what_is_solved() {
        let task = task(64, None);
        let bid = task.bid(4_096).unwrap();
        let solved = solve(&task, bid, &Options::default(), &()).await.unwrap();
        assert_eq!(solved.solution.work, 4_096);
    }

    #[tokio::test]
    async fn what_is_too_dear_is_not_begun() {
        let dear = task(1 << 48, None);
        let max_work = Options { max_work: Some(1 << 40), ..Options::default() };
        assert!(matches!(outcome(dear, max_work).await, Err(Error::TooDear(TooDear::Work { .. }))));
        for (task, max_time, limit) in [
            (dear, Some(Duration::from_secs(1)), TimeLimit::MaxTime),
            (dear, None, TimeLimit::Timeout),
            (Task { good_for: Some(Duration::from_secs(1)), ..dear }, None, TimeLimit::Expiry),
        ] {
            let timeout = Some(Duration::from_hours(if limit == TimeLimit::Expiry { 1 << 40 } else { 1 }));
            let options = Options { max_time, timeout, ..Options::default() };
            let error = outcome(task, options).await.unwrap_err();
            assert!(
                matches!(error, Error::TooDear(TooDear::Time { which, .. }) if which == limit),
                "{error}"
            );
        }
    }

    #[tokio::test]
    async fn a_search_ends_with_its_time() {
        // Gone while the rate is being measured.
        let soon = MEASURE_TIME / 4;
        let expired = outcome(task(1 << 48, Some(soon)), Options::default()).await;
        assert!(matches!(expired, Err(Error::Expired { lifetime }) if lifetime == soon), "{expired:?}");
        let hasty = Options { timeout: Some(soon), ..Options::default() };
        let late = outcome(task(1 << 48, None), hasty).await;
        assert!(matches!(late, Err(Error::OutOfTime { after, last: None }) if after == soon), "{late:?}");
    }
}
