//! What a connection waits for, and which of its deadlines passed. How long each is, the configuration says.

/// What the next frame is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wait {
    /// The first one.
    FirstFrame,
    /// After a challenge: the client solves.
    Hold,
    /// After a quote.
    Idle,
}

/// Which deadline passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Overdue {
    /// The next frame, or its first byte.
    Waiting(Wait),
    /// The rest of a frame that had begun.
    Frame,
    /// The connection as a whole.
    Lifetime,
}
