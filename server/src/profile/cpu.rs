//! The processor's profile: a timer interrupts whoever computes and notes the stack, walked by frame pointers.

use pprof::protos::Message;
use pprof::{ProfilerGuard, ProfilerGuardBuilder, Report};

use super::{Flight, ProfileError};

/// A prime, so that it does not keep step with what happens every so many milliseconds.
const SAMPLES_PER_SECOND: i32 = 99;

/// Samples are taken for as long as this lives.
pub(super) struct Recording {
    guard: ProfilerGuard<'static>,
    flight: Flight,
}

impl Recording {
    /// Begins it. The profiler looks up a name first, so that nothing is loaded later in a signal handler; see `report`.
    pub(super) async fn begin(flight: Flight) -> Result<Self, ProfileError> {
        let work = tokio::task::spawn_blocking(move || {
            let guard = ProfilerGuardBuilder::default().frequency(SAMPLES_PER_SECOND).build();
            guard.map(|guard| Self { guard, flight })
        });
        let begun = work.await.map_err(|error| ProfileError::Failed(error.to_string()))?;
        begun.map_err(|error| ProfileError::Failed(error.to_string()))
    }

    /// Ends it. Looking up names takes a while: not on a thread that serves.
    pub(super) async fn report<F>(self, make: F) -> Result<Vec<u8>, ProfileError>
    where
        F: FnOnce(&Report) -> Result<Vec<u8>, ProfileError> + Send + 'static,
    {
        let work = tokio::task::spawn_blocking(move || {
            let Self { guard, flight } = self;
            let report = guard.report().build().map_err(|error| ProfileError::Failed(error.to_string()));
            drop(guard);
            let bytes = report.and_then(|report| make(&report));
            drop(flight);
            bytes
        });
        work.await.map_err(|error| ProfileError::Failed(error.to_string()))?
    }
}

pub(super) fn as_pprof(report: &Report) -> Result<Vec<u8>, ProfileError> {
    let profile = report.pprof().map_err(|error| ProfileError::Failed(error.to_string()))?;
    profile.write_to_bytes().map_err(|error| ProfileError::Failed(error.to_string()))
}
