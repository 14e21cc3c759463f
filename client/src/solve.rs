//! The search, made fit for async code: it runs on threads of its own, can be awaited, watched, and ends when dropped.
//!
//! Owns the way from a challenge to the solver's puzzle and back to nonces of the protocol, which it checks before
//! anybody sends them. Whether a search is worth its price is decided elsewhere; the hashing is `wisdom_solver`'s.

use std::future::Future;
use std::num::NonZeroUsize;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;
use wisdom_protocol::message::{Challenge, RequestId, Solution};
use wisdom_protocol::puzzle::{Nonce, Puzzle};
use wisdom_protocol::token::Token;
use wisdom_protocol::work::Work;
use wisdom_solver::{CancelOnDrop, Control, Kernel, Progress, Search};

use crate::error::SearchError;
use crate::task::Task;

/// What a measurement searches for in vain: with the lowest bound there is, a hit in 2^64 hashes.
const UNSOLVABLE_BOUND: u64 = 0;

/// Steps of `nice` behind everything else that runs at the usual priority.
#[cfg(target_os = "linux")]
const BACKGROUND_NICE: i32 = 10;

/// How to search: with which kernel, on how many threads.
#[derive(Clone, Copy, Debug)]
pub struct Solver {
    kernel: Kernel,
    threads: NonZeroUsize,
    priority: Priority,
}

/// Who goes first where the processors are wanted for other things too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Priority {
    /// As this process does.
    #[default]
    Usual,
    /// Others do, by ten steps of `nice`. Linux alone gives each thread a priority of its own: elsewhere as usual.
    Background,
}

impl Priority {
    /// Gives this thread, and those that it will begin, the priority.
    fn assume(self) {
        #[cfg(target_os = "linux")]
        if self == Self::Background {
            let _refused_and_not_needed = rustix::process::nice(BACKGROUND_NICE);
        }
    }
}

impl Default for Solver {
    /// The fastest kernel, and as many threads as this process may run at once.
    fn default() -> Self {
        let threads = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        Self { kernel: Kernel::detect(), threads, priority: Priority::Usual }
    }
}

impl Solver {
    /// With this kernel.
    #[must_use]
    pub fn kernel(self, kernel: Kernel) -> Self {
        Self { kernel, ..self }
    }

    /// On this many threads.
    #[must_use]
    pub fn threads(self, threads: NonZeroUsize) -> Self {
        Self { threads, ..self }
    }

    /// With this priority.
    #[must_use]
    pub fn priority(self, priority: Priority) -> Self {
        Self { priority, ..self }
    }

    /// Begins to solve `challenge` at the bid `work`, which must be at least the challenge's.
    pub fn start(&self, challenge: &Challenge, work: Work) -> Result<Solving, SearchError> {
        self.start_task(&Task::of(challenge)?, work)
    }

    /// Begins to solve `task` at the bid `work`, which must be at least the task's.
    pub fn start_task(&self, task: &Task, work: Work) -> Result<Solving, SearchError> {
        let carried = Puzzle::new(&task.token, task.puzzles, work);
        let impossible = SearchError::Puzzle { work: work.hashes(), puzzles: task.puzzles.get() };
        let puzzle = carried.ok_or(impossible)?;
        let search = self.search(search_puzzle(&puzzle)?);
        let control = search.control();
        let (sender, outcome) = oneshot::channel();
        let priority = self.priority;
        let found = move || {
            priority.assume();
            // Nobody listens any more where the search was dropped.
            let _dropped = sender.send(search.run().map_err(SearchError::from));
        };
        spawn(found)?;
        let guard = control.cancel_on_drop();
        Ok(Solving { token: task.token, work, puzzle, outcome, control, _guard: guard })
    }

    /// Hashes per second of a search like this, measured for `span`.
    pub async fn measure(&self, puzzles: u8, span: Duration) -> Result<f64, SearchError> {
        let puzzle = wisdom_solver::Puzzle::new([0; 32], u32::from(puzzles.max(1)), UNSOLVABLE_BOUND);
        let search = self.search(puzzle.map_err(|_| SearchError::Bug("a puzzle to measure with"))?);
        let control = search.control();
        let guard = control.cancel_on_drop();
        let (ended, wait) = oneshot::channel();
        spawn(move || {
            let _cancelled = search.run();
            let _dropped = ended.send(());
        })?;
        tokio::time::sleep(span).await;
        drop(guard);
        // Only then all threads have reported, and the time stands still.
        wait.await.map_err(|_| SearchError::Bug("the measuring thread died"))?;
        Ok(control.progress().rate())
    }

    fn search(&self, puzzle: wisdom_solver::Puzzle) -> Search {
        Search::new(puzzle).kernel(self.kernel).threads(self.threads)
    }
}

fn spawn(work: impl FnOnce() + Send + 'static) -> Result<(), SearchError> {
    let thread = thread::Builder::new().name("solver-0".to_owned()).spawn(work);
    thread.map(drop).map_err(SearchError::NoThread)
}

/// The puzzle of the protocol as the solver takes it.
pub fn search_puzzle(puzzle: &Puzzle) -> Result<wisdom_solver::Puzzle, SearchError> {
    wisdom_solver::Puzzle::new(*puzzle.root(), u32::from(puzzle.count().get()), puzzle.bound())
        .map_err(|_| SearchError::Bug("more sub-puzzles than the solver takes"))
}

/// A search that is under way: await it for its outcome, or drop it to end it within milliseconds.
#[derive(Debug)]
#[must_use = "dropping it ends the search"]
pub struct Solving {
    token: Token,
    work: Work,
    puzzle: Puzzle,
    outcome: oneshot::Receiver<Result<wisdom_solver::Solution, SearchError>>,
    control: Control,
    _guard: CancelOnDrop,
}

impl Solving {
    /// A handle to see how far it is, from any thread.
    #[must_use]
    pub fn watch(&self) -> Watch {
        Watch { control: self.control.clone(), work: self.work }
    }

    fn finish(&self, found: wisdom_solver::Solution) -> Result<Solved, SearchError> {
        let (hashes, elapsed) = (found.hashes(), found.elapsed());
        let nonces: Option<Vec<Nonce>> = found.into_nonces().into_iter().map(Nonce::new).collect();
        let nonces = nonces.ok_or(SearchError::Bug("a nonce of 2^53 or more"))?;
        self.puzzle.verify(&nonces).map_err(|_| SearchError::Bug("a nonce that does not solve"))?;
        let solution =
            Solution { challenge: self.token.to_text(), work: self.work.hashes(), nonces, request_id: None };
        Ok(Solved { solution, hashes, elapsed })
    }
}

impl Future for Solving {
    type Output = Result<Solved, SearchError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let outcome = std::task::ready!(Pin::new(&mut self.outcome).poll(context));
        Poll::Ready(match outcome {
            Ok(found) => found.and_then(|found| self.finish(found)),
            Err(_) => Err(SearchError::Bug("the searching thread died")),
        })
    }
}

/// A solution, checked, and what it cost.
#[derive(Clone, Debug)]
pub struct Solved {
    /// To be redeemed.
    pub solution: Solution,
    /// Hashes computed.
    pub hashes: u64,
    /// From the search's first thread to the end of its last.
    pub elapsed: Duration,
}

impl Solved {
    /// The same, to be redeemed under `id`.
    #[must_use]
    pub fn with_request_id(mut self, id: RequestId) -> Self {
        self.solution.request_id = Some(id);
        self
    }
}

/// Shows how far a search is; cheap to clone, and of no harm to it.
#[derive(Clone, Debug)]
pub struct Watch {
    control: Control,
    work: Work,
}

impl Watch {
    /// Where the search is now.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.control.progress()
    }

    /// The mean number of hashes of the whole search. A mean: half of all searches need more.
    #[must_use]
    pub fn work(&self) -> Work {
        self.work
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wisdom_protocol::message::Algorithm;
    use wisdom_protocol::service::ServiceName;
    use wisdom_protocol::token::TOKEN_BYTES;
    use wisdom_protocol::work::PuzzleCount;

    fn challenge(work: u64) -> Challenge {
        Challenge {
            token: Token::from_bytes([0x5a; TOKEN_BYTES]),
            algorithm: Algorithm::Sha256,
            work: Work::new(work).unwrap(),
            puzzles: PuzzleCount::new(4).unwrap(),
            expires_in_ms: 60_000,
            hold_ms: 20_000,
            service: ServiceName::new("quotes").unwrap(),
        }
    }

    #[tokio::test]
    async fn a_solution_is_found_and_holds() {
        let challenge = challenge(4_096);
        let solving = Solver::default().start(&challenge, challenge.work).unwrap();
        let watch = solving.watch();
        let solved = solving.await.unwrap();
        let puzzle = Puzzle::new(&challenge.token, challenge.puzzles, challenge.work).unwrap();
        assert_eq!(puzzle.verify(&solved.solution.nonces), Ok(()));
        assert_eq!(solved.solution.challenge, challenge.token.to_text());
        assert!(solved.hashes >= 4);
        assert_eq!((watch.progress().solved, watch.work().hashes()), (4, 4_096));
    }

    #[tokio::test]
    async fn dropping_ends_the_search() {
        let challenge = challenge(1 << 48);
        let solving = Solver::default().start(&challenge, challenge.work).unwrap();
        let watch = solving.watch();
        drop(solving);
        assert!(watch.control.is_cancelled());
    }

    #[tokio::test]
    async fn a_bid_that_cannot_be_shared_is_refused_before_the_search() {
        let error = Solver::default().start(&challenge(4_096), Work::new(4_097).unwrap()).unwrap_err();
        assert!(matches!(error, SearchError::Puzzle { work: 4_097, puzzles: 4 }), "{error}");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_background_is_behind_everything_else_and_of_this_thread_alone() {
        let nice = || rustix::process::getpriority_process(None).unwrap();
        let usual = nice();
        let other = move || {
            Priority::Usual.assume();
            let before = nice();
            Priority::Background.assume();
            (before, thread::spawn(nice).join().unwrap())
        };
        // The system has no more than 19 steps.
        let expected = (usual, (usual + BACKGROUND_NICE).min(19));
        assert_eq!((thread::spawn(other).join().unwrap(), nice()), (expected, usual));
    }

    #[tokio::test]
    async fn a_rate_is_measured() {
        let solver = Solver::default().threads(NonZeroUsize::MIN);
        let rate = solver.measure(16, Duration::from_millis(20)).await.unwrap();
        assert!(rate > 1_000.0, "{rate} hashes a second");
    }
}
