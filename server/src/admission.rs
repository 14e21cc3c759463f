//! Who gets in: caps on live connections, in all and per source. Owns these counts and nothing else.
//!
//! Synchronous and without a clock. Counts exist only for live connections, so that they are bounded by the cap in all.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, PoisonError};

use wisdom_protocol::source::Source;

/// How many connections may live at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caps {
    /// In all.
    pub connections: usize,
    /// From one source.
    pub per_source: usize,
}

/// Why a connection is not admitted: counted, not an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The cap in all is reached.
    #[error("the server is at its connection limit")]
    Full,
    /// The source has its share already.
    #[error("this address has too many connections open")]
    SourceFull,
}

/// Counts live connections.
#[derive(Debug, Default)]
pub struct Admission {
    live: Mutex<Live>,
}

#[derive(Debug, Default)]
struct Live {
    total: usize,
    by_source: HashMap<Source, usize>,
}

impl Admission {
    /// Counts one more connection from `source` for as long as the permit lives, or says why not.
    pub fn admit(self: &Arc<Self>, source: Source, caps: Caps) -> Result<Permit, Refusal> {
        let mut live = self.lock();
        if live.total >= caps.connections {
            return Err(Refusal::Full);
        }
        let from_source = live.by_source.get(&source).copied().unwrap_or(0);
        if from_source >= caps.per_source {
            return Err(Refusal::SourceFull);
        }
        live.by_source.insert(source, from_source + 1);
        live.total += 1;
        Ok(Permit { admission: Arc::clone(self), source })
    }

    /// Live connections.
    #[must_use]
    pub fn live(&self) -> usize {
        self.lock().total
    }

    fn leave(&self, source: Source) {
        let mut live = self.lock();
        live.total -= 1;
        if let Entry::Occupied(mut count) = live.by_source.entry(source) {
            *count.get_mut() -= 1;
            if *count.get() == 0 {
                count.remove();
            }
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Live> {
        // Nothing in here can panic half-way, so that a poisoned lock guards sound counts.
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place for one connection; dropping it frees the place.
#[derive(Debug)]
pub struct Permit {
    admission: Arc<Admission>,
    source: Source,
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.admission.leave(self.source);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CAPS: Caps = Caps { connections: 3, per_source: 2 };

    fn source(last: u8) -> Source {
        Source::V4([192, 0, 2, last])
    }

    #[test]
    fn caps_hold_in_all_and_per_source() {
        let admission = Arc::new(Admission::default());
        let first = admission.admit(source(1), CAPS).unwrap();
        let _second = admission.admit(source(1), CAPS).unwrap();
        assert_eq!(admission.admit(source(1), CAPS).unwrap_err(), Refusal::SourceFull);
        let _third = admission.admit(source(2), CAPS).unwrap();
        assert_eq!(admission.admit(source(3), CAPS).unwrap_err(), Refusal::Full);
        drop(first);
        assert!(admission.admit(source(1), CAPS).is_ok());
        assert_eq!(admission.live(), 2);
    }

    #[test]
    fn nothing_is_remembered_of_those_who_left() {
        let admission = Arc::new(Admission::default());
        for last in 0..100 {
            drop(admission.admit(source(last), CAPS).unwrap());
        }
        let refused = admission.admit(source(1), Caps { connections: 3, per_source: 0 });
        assert_eq!(refused.unwrap_err(), Refusal::SourceFull);
        assert!(admission.lock().by_source.is_empty());
        assert_eq!(admission.live(), 0);
    }
}
