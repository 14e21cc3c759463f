//! A step that takes time, watched until its end or Ctrl-C.
//!
//! Owns the runtime and how often the progress is redrawn. What the step does is the library's business, what is shown of
//! it the view's.

use std::pin::pin;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use tokio::runtime::Runtime;
use tokio::sync::oneshot;
use wisdom_client::{Error, Observer};

use crate::exit::Failure;
use crate::hint::Step;
use crate::progress::View;

/// Fast enough to look alive, slow enough to read.
const REDRAW_INTERVAL: Duration = Duration::from_millis(100);

/// Carries out `step` by `work`, to its end, and leaves behind what may still be blocked: a name lookup does not end when
/// told to.
pub(crate) fn run<T>(
    step: Step,
    quiet: bool,
    work: impl AsyncFnOnce(&dyn Observer) -> Result<T, Error>,
) -> Result<T, Failure> {
    let runtime = runtime()?;
    let view = View::new(quiet);
    let outcome = runtime.block_on(watch(&view, work(&view)));
    runtime.shutdown_background();
    view.clear();
    match outcome {
        Some(outcome) => outcome.map_err(|error| Failure::of(&error, step)),
        None => Err(Failure::interrupted(step)),
    }
}

/// Carries out `work`, which computes, on a thread of its own. After Ctrl-C it is left behind, and ends with the process.
pub(crate) fn run_blocking<T: Send + 'static>(
    quiet: bool,
    work: impl FnOnce(&View) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let runtime = runtime()?;
    let view = Arc::new(View::new(quiet));
    let (sender, outcome) = oneshot::channel();
    let shown = Arc::clone(&view);
    let thread = thread::Builder::new().spawn(move || {
        // Nobody listens any more where it was interrupted.
        let _left_behind = sender.send(work(&shown));
    });
    thread.map_err(|error| Failure::internal(format!("cannot start a thread: {error}")))?;
    let outcome = runtime.block_on(watch(&view, outcome));
    view.clear();
    match outcome {
        Some(Ok(outcome)) => outcome,
        Some(Err(_)) => Err(Failure::internal("the measuring thread died; this is a bug")),
        None => Err(Failure::interrupted(Step::Solve)),
    }
}

fn runtime() -> Result<Runtime, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Failure::internal(format!("cannot start: {error}")))
}

/// The outcome, or `None` where it was interrupted.
async fn watch<T>(view: &View, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let mut interrupt = pin!(tokio::signal::ctrl_c());
    let mut redraw = tokio::time::interval(REDRAW_INTERVAL);
    loop {
        tokio::select! {
            biased;
            _ = &mut interrupt => return None,
            outcome = &mut work => return Some(outcome),
            _ = redraw.tick() => view.refresh(),
        }
    }
}
