//! Touching files where nobody waits for long: a thread that asks a mount which does not answer can't be interrupted, only left
//! behind. Owns how many such threads there may be.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;

/// See the module.
#[derive(Debug)]
pub(super) struct Aside {
    places: Arc<Semaphore>,
    max: usize,
    timeout: Duration,
}

/// Why something was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Undone {
    /// It takes longer than it may. What comes of it later is for nobody.
    Late,
    /// As many as may be left behind have not ended yet.
    Full,
    /// It panicked; where, is in the log.
    Panicked,
}

impl Aside {
    /// Each is waited for so long; at most `max` go on at once.
    pub(super) fn new(max: usize, timeout: Duration) -> Self {
        Self { places: Arc::new(Semaphore::new(max)), max, timeout }
    }

    /// Does `work` on a thread of its own.
    pub(super) async fn run<T>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Undone>
    where
        T: Send + 'static,
    {
        let place = Arc::clone(&self.places).try_acquire_owned().map_err(|_| Undone::Full)?;
        let done = tokio::task::spawn_blocking(move || {
            // Held until it has ended, whether somebody waits still or not.
            let _place = place;
            work()
        });
        match tokio::time::timeout(self.timeout, done).await {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(_)) => Err(Undone::Panicked),
            Err(_) => Err(Undone::Late),
        }
    }

    /// How many go on that nobody waits for; to be asked between two runs.
    pub(super) fn left_behind(&self) -> usize {
        self.max - self.places.available_permits()
    }

    /// How long each is waited for.
    pub(super) fn timeout(&self) -> Duration {
        self.timeout
    }
}
