//! Taking profiles of this process: where the processor is, and who holds memory. Who may ask is `admin`'s.

mod cpu;
mod flame;
mod folded;
mod heap;

use std::time::Duration;

use self::folded::Folded;

/// Why there is no profile.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// This build can't.
    #[error("this build has no heap profiles")]
    NotBuilt,
    /// The profiler says.
    #[error("{0}")]
    Failed(String),
}

/// Held for as long as anything of a profile runs, also when nobody waits for it any more; then drops what it was given.
pub struct Flight(#[expect(dead_code, reason = "held for its drop")] Box<dyn Send + Sync>);

impl Flight {
    /// Drops `held` at the end.
    pub fn new<T: Send + Sync + 'static>(held: T) -> Self {
        Self(Box::new(held))
    }
}

/// Where the processor is for `span` from now, as `pprof` reads it.
pub async fn cpu(span: Duration, flight: Flight) -> Result<Vec<u8>, ProfileError> {
    let recording = cpu::Recording::begin(flight).await?;
    tokio::time::sleep(span).await;
    recording.report(cpu::as_pprof).await
}

/// The same as an SVG picture.
pub async fn flamegraph(span: Duration, flight: Flight) -> Result<Vec<u8>, ProfileError> {
    let recording = cpu::Recording::begin(flight).await?;
    tokio::time::sleep(span).await;
    let title = format!("processor, {} s", span.as_secs());
    recording.report(move |report| Ok(flame::svg(&Folded::of(report), &title).into_bytes())).await
}

/// Who holds memory now, as `pprof` reads it, compressed.
pub async fn heap(flight: Flight) -> Result<Vec<u8>, ProfileError> {
    heap::dump(flight).await
}
