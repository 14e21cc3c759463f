//! What the kernels with instructions for SHA-256 have in common: a few hashes side by side, so that one waits
//! for its own results while another runs.
//!
//! Owns the number of such streams and how an expression is written once for all of them.

/// Independent hashes in flight.
pub(super) const STREAMS: usize = 2;

/// Evaluates the same expression for each stream. Written out rather than mapped: a closure that is passed on
/// would be called by code compiled without the CPU features.
macro_rules! streams {
    (|$stream:ident| $value:expr) => {
        [
            {
                let $stream = 0;
                $value
            },
            {
                let $stream = 1;
                $value
            },
        ]
    };
}
pub(super) use streams;
