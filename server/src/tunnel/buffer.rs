//! Buffers that exist only while bytes flow: each thread keeps one for the next tunnel that has something to move.
//!
//! A tunnel takes it when it reads and gives it back when all is written, so that an idle tunnel holds none, and a
//! stalled one holds one for each direction that is stalled.

use std::cell::Cell;

thread_local! {
    static SPARE: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// A buffer of at least `bytes` bytes, initialised with anything.
pub(super) fn take(bytes: usize) -> Vec<u8> {
    let mut buffer = SPARE.take();
    if buffer.len() < bytes {
        buffer.resize(bytes, 0);
    }
    buffer
}

/// Gives it back; this thread keeps one, the larger.
pub(super) fn give_back(buffer: Vec<u8>) {
    let kept = SPARE.take();
    SPARE.set(if kept.len() > buffer.len() { kept } else { buffer });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_kept_and_it_is_the_larger() {
        let (small, large) = (take(1_000), take(5_000));
        let kept = large.as_ptr();
        give_back(large);
        give_back(small);
        let again = take(10);
        assert_eq!((again.as_ptr(), again.len()), (kept, 5_000));
        assert_eq!(take(20).len(), 20, "there is no other");
    }
}
