//! The heap's profile, where the allocator keeps one.

use super::{Flight, ProfileError};

/// Every sampled allocation that is still held, with the stack that made it.
#[cfg(feature = "jemalloc")]
pub(super) async fn dump(flight: Flight) -> Result<Vec<u8>, ProfileError> {
    let control = jemalloc_pprof::PROF_CTL.as_ref().ok_or(ProfileError::NotBuilt)?;
    let dumped = tokio::task::spawn_blocking(move || {
        let dumped = control.blocking_lock().dump_pprof();
        drop(flight);
        dumped
    });
    match dumped.await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) => Err(ProfileError::Failed(error.to_string())),
        Err(error) => Err(ProfileError::Failed(error.to_string())),
    }
}

/// The system's allocator keeps none.
#[cfg(not(feature = "jemalloc"))]
pub(super) fn dump(flight: Flight) -> std::future::Ready<Result<Vec<u8>, ProfileError>> {
    drop(flight);
    std::future::ready(Err(ProfileError::NotBuilt))
}
