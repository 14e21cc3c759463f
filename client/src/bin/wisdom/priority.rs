//! `--nice`: other programs first.
//!
//! Owns the one call. A thread inherits its priority, so that this comes before any other thread is begun.

use crate::exit::Failure;

/// Adds `niceness` to this process's.
pub(crate) fn lower(niceness: u8) -> Result<(), Failure> {
    let lowered = rustix::process::nice(i32::from(niceness));
    lowered.map(drop).map_err(|error| Failure::internal(format!("cannot lower the priority: {error}")))
}
