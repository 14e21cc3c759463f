//! Who gets in: caps on live connections, in all and per source; rates and offences per source; and who has to go when others wait.
//!
//! Owns these counts and nothing else, in memory whose size is fixed at start. Synchronous and without a clock or a socket. Cheapest
//! first: the cap in all, then what is known of the source. Behind it stand [`Policy`], what is to be done, and
//! [`sources`](crate::sources), how sources are remembered.

mod pace;
mod per_source;
mod places;
mod policy;
mod rate;

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use wisdom_protocol::source::Source;
use wisdom_protocol::time::UnixMillis;

pub use self::pace::{LANE_TIMEOUT, Occupancy, Pace};
use self::per_source::{PerSource, Place};
pub use self::places::Part;
use self::places::{Places, Room};
pub use self::policy::{Caps, Exempt, MAX_EXEMPT, Mode, Offence, Policy};
pub use self::rate::Rate;
use crate::sources::{Counted, HashKey, Size};

/// Why somebody is not admitted: counted, not an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The cap in all is reached.
    #[error("the server is at its connection limit")]
    Full,
    /// The process has used most of the memory that it may have.
    #[error("the server is short of memory")]
    NoMemory,
    /// The connection has not paid, and was the oldest of those when somebody else needed a place.
    #[error("the server is full, and this connection makes room for another")]
    Evicted,
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

wisdom_protocol::labels!(Refusal {
    Self::Full => "connections_full",
    Self::NoMemory => "memory",
    Self::Evicted => "evicted",
    Self::SourceFull => "source_full",
    Self::TooFast { .. } => "source_rate",
    Self::TooManyChallenges { .. } => "source_challenges",
    Self::Offended { .. } => "source_offences",
});

impl Refusal {
    /// One of each kind that speaks against a source, and that a dry run therefore only counts.
    pub const OF_SOURCES: [Self; 4] = [
        Self::SourceFull,
        Self::TooFast { retry_after: Duration::ZERO },
        Self::TooManyChallenges { retry_after: Duration::ZERO },
        Self::Offended { retry_after: Duration::ZERO },
    ];

    /// How long to stay away, where that is known.
    #[must_use]
    pub fn retry_after(self) -> Option<Duration> {
        match self {
            Self::Full | Self::NoMemory | Self::Evicted | Self::SourceFull => None,
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
}

/// See the module.
#[derive(Debug)]
pub struct Admission {
    places: Places,
    per_source: PerSource,
    bytes: usize,
    /// Whether memory is so short that nobody is let in.
    short_of_memory: AtomicBool,
}

impl Admission {
    /// Nobody is there yet, and never more than `most` at once, whatever a policy says later. `size` is how many sources are
    /// remembered exactly: a few times `most`, since a place with a live connection is never given away.
    #[must_use]
    pub fn new(most: usize, size: Size, hash_key: HashKey) -> Self {
        let (places, per_source) = (Places::new(most), PerSource::new(hash_key, size));
        Self {
            places,
            per_source,
            bytes: Self::memory_bytes(most, size),
            short_of_memory: AtomicBool::new(false),
        }
    }

    /// The memory that it takes from construction on, in bytes.
    #[must_use]
    pub const fn memory_bytes(most: usize, size: Size) -> usize {
        Places::memory_bytes(most) + PerSource::memory_bytes(size)
    }

    /// The memory that it takes, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Counts one more connection from `address` for as long as the permit lives, or says why not.
    pub fn admit(
        self: &Arc<Self>,
        address: IpAddr,
        policy: &Policy,
        now: UnixMillis,
    ) -> Result<Permit, Refusal> {
        if self.is_short_of_memory() {
            return Err(Refusal::NoMemory);
        }
        let Some((slot, part)) = self.places.enter(room(policy)) else {
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

    /// Of these, in the lane.
    #[must_use]
    pub fn in_lane(&self) -> usize {
        self.places.in_lane()
    }

    /// How full it is by this policy.
    #[must_use]
    pub fn occupancy(&self, policy: &Policy) -> Occupancy {
        Occupancy { live: self.live(), soft: policy.soft() }
    }

    /// Lets nobody in any more, or again: who is connected stays, and what is under way is finished.
    pub fn set_short_of_memory(&self, short: bool) {
        self.short_of_memory.store(short, Ordering::Relaxed);
    }

    /// Whether memory is so short that nobody is let in.
    #[must_use]
    pub fn is_short_of_memory(&self) -> bool {
        self.short_of_memory.load(Ordering::Relaxed)
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

    /// How much time the connection has for what comes next.
    #[must_use]
    pub fn pace(&self, policy: &Policy) -> Pace {
        Pace { occupancy: self.admission.occupancy(policy), part: self.part }
    }

    /// On what grounds it was given.
    #[must_use]
    pub fn leave(&self) -> Leave {
        self.leave
    }

    /// The connection begins with something else than a solution. Out of the lane, it takes the place of the oldest that has not paid, who
    /// is asked to go. Where every place is the lane, it is itself refused.
    pub fn stay(&mut self, policy: &Policy) -> Result<(), Refusal> {
        if !self.admission.places.stay(self.slot, room(policy)) {
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

    /// A challenge is asked for: whether the source may have one more, and the connection a place on the floor. The source first, so that
    /// who asks too often takes nobody's place.
    pub fn ask(&mut self, policy: &Policy, now: UnixMillis) -> Result<Leave, Refusal> {
        let leave = self.challenge(policy, now)?;
        self.stay(policy).map(|()| leave)
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

fn room(policy: &Policy) -> Room {
    Room { soft: policy.soft(), hard: policy.caps.connections }
}

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
