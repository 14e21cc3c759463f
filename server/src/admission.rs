//! Who gets in: caps on live connections, in all and per source; rates and offences per source; and who has to go when others wait.
//!
//! Owns these counts and nothing else, in memory whose size is fixed at start. Synchronous and without a clock or a socket. Cheapest
//! first: the cap in all, then what is known of the source. Behind it stand [`Policy`], what is to be done, and
//! [`sources`](crate::sources), how sources are remembered.

mod per_source;
mod places;
mod policy;
mod rate;

use std::net::IpAddr;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use wisdom_protocol::source::Source;
use wisdom_protocol::time::UnixMillis;

use self::per_source::{PerSource, Place};
pub use self::places::Part;
use self::places::Places;
pub use self::policy::{Caps, Exempt, MAX_EXEMPT, Mode, Occupancy, Offence, Policy, shrunk};
pub use self::rate::Rate;
use crate::sources::{Counted, HashKey, Size};

/// Why somebody is not admitted: counted, not an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The cap in all is reached.
    #[error("the server is at its connection limit")]
    Full,
    /// The source has its share already.
    #[error("this address has too many connections open")]
    SourceFull,
    /// The source connects too often.
    #[error("this address connects too often")]
    TooFast {
        /// How long until it may again.
        retry_after: Duration,
    },
    /// The source asks for too many challenges.
    #[error("this address asks for too many challenges")]
    TooManyChallenges {
        /// How long until it may again.
        retry_after: Duration,
    },
    /// The source has sent too much that is no use.
    #[error("this address has sent too many invalid messages or solutions")]
    Offended {
        /// How long until that has faded.
        retry_after: Duration,
    },
}

impl Refusal {
    /// How long to stay away, where that is known.
    #[must_use]
    pub fn retry_after(self) -> Option<Duration> {
        match self {
            Self::Full | Self::SourceFull => None,
            Self::TooFast { retry_after }
            | Self::TooManyChallenges { retry_after }
            | Self::Offended { retry_after } => Some(retry_after),
        }
    }
}

/// On what grounds somebody was let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// Nothing speaks against it.
    Free,
    /// This did, and limits are not carried out.
    DryRun(Refusal),
}

impl Leave {
    fn of(refusal: Option<Refusal>, mode: Mode) -> Result<Self, Refusal> {
        match (refusal, mode) {
            (None, _) => Ok(Self::Free),
            (Some(refusal), Mode::DryRun) => Ok(Self::DryRun(refusal)),
            (Some(refusal), Mode::Enforce) => Err(refusal),
        }
    }

    /// The first that spoke against it.
    fn or(self, other: Self) -> Self {
        if self == Self::Free { other } else { self }
    }
}

/// See the module.
#[derive(Debug)]
pub struct Admission {
    places: Places,
    per_source: PerSource,
}

impl Admission {
    /// Nobody is there yet, and never more than `most` at once, whatever a policy says later. `size` is how many sources are
    /// remembered exactly: a few times `most`, since a place with a live connection is never given away.
    #[must_use]
    pub fn new(most: usize, size: Size, hash_key: HashKey) -> Self {
        Self { places: Places::new(most), per_source: PerSource::new(hash_key, size) }
    }

    /// The memory that it takes from construction on, in bytes.
    #[must_use]
    pub const fn memory_bytes(most: usize, size: Size) -> usize {
        Places::memory_bytes(most) + PerSource::memory_bytes(size)
    }

    /// Counts one more connection from `address` for as long as the permit lives, or says why not.
    pub fn admit(
        self: &Arc<Self>,
        address: IpAddr,
        policy: &Policy,
        now: UnixMillis,
    ) -> Result<Permit, Refusal> {
        let Some((slot, part)) = self.places.enter(policy.soft(), policy.caps.connections) else {
            return Err(Refusal::Full);
        };
        let counted = (!policy.exempt.contains(address)).then(|| Counted::from(Source::from(address)));
        let mut permit = Permit {
            admission: Arc::clone(self),
            slot,
            part,
            counted,
            places: [None; 2],
            leave: Leave::Free,
            now,
        };
        if let Some(counted) = counted {
            (permit.places, permit.leave) = self.per_source.enter(counted, policy, now)?;
        }
        Ok(permit)
    }

    /// Live connections.
    #[must_use]
    pub fn live(&self) -> usize {
        self.places.live()
    }
}

/// A place for one connection; dropping it frees the place.
#[derive(Debug)]
pub struct Permit {
    admission: Arc<Admission>,
    slot: u32,
    part: Part,
    /// None for who is exempt.
    counted: Option<Counted>,
    places: [Option<Place>; 2],
    leave: Leave,
    /// When it was last used. Taking back a count needs a time only to find the place.
    now: UnixMillis,
}

impl Permit {
    /// Which of the places it is; the lane is for one message, a solution, within [`LANE_TIMEOUT`].
    #[must_use]
    pub fn part(&self) -> Part {
        self.part
    }

    /// On what grounds it was given.
    #[must_use]
    pub fn leave(&self) -> Leave {
        self.leave
    }

    /// The connection begins with something else than a solution. Out of the lane, it takes the place of the oldest that has not paid, who
    /// is asked to go. Where all have paid, it is itself refused.
    pub fn stay(&mut self, policy: &Policy) -> Result<(), Refusal> {
        if !self.admission.places.stay(self.slot, policy.soft()) {
            return Err(Refusal::Full);
        }
        self.part = Part::Floor;
        Ok(())
    }

    /// The connection has paid: nobody takes its place any more.
    pub fn paid(&mut self) {
        self.admission.places.paid(self.slot);
        self.part = Part::Floor;
    }

    /// Ready when the connection has to make room for another.
    pub fn poll_evicted(&self, context: &Context<'_>) -> Poll<()> {
        self.admission.places.poll_evicted(self.slot, context)
    }

    /// Counts one more challenge for the source, or says why not.
    pub fn challenge(&mut self, policy: &Policy, now: UnixMillis) -> Result<Leave, Refusal> {
        self.now = now;
        match self.counted {
            Some(counted) => self.admission.per_source.challenge(counted, policy, now),
            None => Ok(Leave::Free),
        }
    }

    /// The source has done this. Dry runs remember it as well, so that they tell what it would have led to.
    pub fn offend(&mut self, offence: Offence, policy: &Policy, now: UnixMillis) {
        self.now = now;
        if let Some(counted) = self.counted {
            self.admission.per_source.offend(counted, offence, policy, now);
        }
    }
}

/// In which a connection in the lane has to bring its solution, all of it.
pub const LANE_TIMEOUT: Duration = Duration::from_secs(1);

impl Drop for Permit {
    fn drop(&mut self) {
        for place in self.places.into_iter().flatten() {
            self.admission.per_source.leave(place, self.now);
        }
        self.admission.places.leave(self.slot);
    }
}

#[cfg(test)]
mod tests;
