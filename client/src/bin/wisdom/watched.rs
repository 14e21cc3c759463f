//! A step that takes time, watched until its end or Ctrl-C.
//!
//! Owns the runtime and how often the progress is redrawn. What the step does is the library's business, what is shown of
//! it the view's.

use std::pin::pin;
use std::time::Duration;

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
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::internal(format!("cannot start: {error}")))?;
    let view = View::new(quiet);
    let outcome = runtime.block_on(watch(&view, work(&view)));
    runtime.shutdown_background();
    view.clear();
    match outcome {
        Some(outcome) => outcome.map_err(|error| Failure::of(&error, step)),
        None => Err(Failure::interrupted(step)),
    }
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
