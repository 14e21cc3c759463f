//! Stopping in order: three signals that every part of the server listens to, each once, in this order.

use tokio_util::sync::CancellationToken;

/// See the module.
#[derive(Clone, Debug, Default)]
pub struct Drain {
    begun: CancellationToken,
    last_call: CancellationToken,
    over: CancellationToken,
}

impl Drain {
    /// Nothing new is accepted or sold; what was sold is served.
    pub fn begin(&self) {
        self.begun.cancel();
    }

    /// Those who still solve are told to come back later.
    pub fn call_last(&self) {
        self.begin();
        self.last_call.cancel();
    }

    /// Everything still running ends where it stands.
    pub fn end(&self) {
        self.call_last();
        self.over.cancel();
    }

    /// Whether [`begin`](Self::begin) was called.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.begun.is_cancelled()
    }

    /// Whether [`call_last`](Self::call_last) was called.
    #[must_use]
    pub fn last_call_made(&self) -> bool {
        self.last_call.is_cancelled()
    }

    /// Completes with [`begin`](Self::begin).
    pub async fn begun(&self) {
        self.begun.cancelled().await;
    }

    /// Completes with [`call_last`](Self::call_last).
    pub async fn last_call(&self) {
        self.last_call.cancelled().await;
    }

    /// Completes with [`end`](Self::end).
    pub async fn over(&self) {
        // A token of its own: every connection asks again whenever a byte comes, and must not meet all others at one lock.
        self.over.child_token().cancelled().await;
    }
}
