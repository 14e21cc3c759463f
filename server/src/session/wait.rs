//! What a connection waits for, and what is late when it comes in vain. Owns no span and no instant.

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

/// What comes after a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    Read(Wait),
    Relay,
}
