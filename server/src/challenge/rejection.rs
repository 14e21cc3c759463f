//! Why a solution is not granted: finer inside, for logs and metrics, than what the wire says.

use wisdom_protocol::code::Code;
use wisdom_protocol::work::Work;

use crate::admission::Offence;
use crate::replay::ReserveError;

/// In the order of the checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// The text is not 160 characters of base64url.
    #[error("the challenge was not issued here, or was altered")]
    Shape,
    /// Format, algorithm, flags or zero bytes are not of this version.
    #[error("the challenge was not issued here, or was altered")]
    Format,
    /// No key has its id.
    #[error("the challenge was not issued here, or was altered")]
    UnknownKey,
    /// The MAC does not hold.
    #[error("the challenge was not issued here, or was altered")]
    Mac,
    /// It belongs to a replay set that is gone.
    #[error("the challenge was issued before a restart; ask for another")]
    OldEpoch,
    /// It was issued by a node whose clock is too far ahead.
    #[error("the challenge's time has not come; ask for another")]
    FromTheFuture,
    /// Its time is over.
    #[error("the challenge's time is over; ask for another and solve it sooner")]
    Expired,
    /// The service it is for is not offered here.
    #[error("the challenge is for a service that is not offered here")]
    WrongService,
    /// Another address asked for it.
    #[error("the challenge was issued to another address; ask from the address you redeem from")]
    WrongSource,
    /// The bid is below the price.
    #[error("a work of {bid} is below the challenge's {price}")]
    TooLittleWork {
        /// What the solution says.
        bid: u64,
        /// What the token asks.
        price: Work,
    },
    /// The bid is over the limits, or not a multiple of the number of sub-puzzles.
    #[error("the work must be a multiple of `puzzles`, and at most 2^47 for each of them")]
    WorkNotCarried,
    /// More or fewer nonces than sub-puzzles.
    #[error("there must be as many nonces as `puzzles`")]
    NonceCount,
    /// It has been redeemed.
    #[error("this solution has already been redeemed")]
    Spent,
    /// Another attempt with it is under way.
    #[error("this solution is being redeemed on another connection")]
    Reserved,
    /// A nonce does not solve.
    #[error("nonce {at} does not solve its sub-puzzle at this work")]
    Unsolved {
        /// Index of the sub-puzzle, from 0.
        at: u8,
    },
    /// The replay set is full.
    #[error("too many solutions are remembered just now; this one is kept")]
    Full,
}

impl Rejection {
    /// What the client is told.
    #[must_use]
    pub fn code(self) -> Code {
        match self {
            Self::Shape | Self::Format | Self::UnknownKey | Self::Mac => Code::Forged,
            Self::OldEpoch | Self::FromTheFuture | Self::Expired => Code::Expired,
            Self::WrongService => Code::WrongService,
            Self::WrongSource => Code::WrongSource,
            Self::TooLittleWork { .. } => Code::TooLittleWork,
            Self::WorkNotCarried | Self::NonceCount => Code::Malformed,
            Self::Spent => Code::Spent,
            Self::Reserved | Self::Full => Code::Busy,
            Self::Unsolved { .. } => Code::Unsolved,
        }
    }

    /// What the source is made to pay for: only what no honest client sends, whatever happens to it. A token of a key that is not known
    /// is none of that: it may be ours, from before a change of keys, and costs us no hash.
    #[must_use]
    pub fn offence(self) -> Option<Offence> {
        match self {
            Self::Mac | Self::Unsolved { .. } => Some(Offence::FailedProof),
            Self::Shape | Self::Format | Self::WorkNotCarried | Self::NonceCount => Some(Offence::Rubbish),
            Self::UnknownKey
            | Self::OldEpoch
            | Self::FromTheFuture
            | Self::Expired
            | Self::WrongService
            | Self::WrongSource
            | Self::TooLittleWork { .. }
            | Self::Spent
            | Self::Reserved
            | Self::Full => None,
        }
    }
}

wisdom_protocol::labels!(Rejection {
    Self::Shape => "shape",
    Self::Format => "format",
    Self::UnknownKey => "unknown_key",
    Self::Mac => "mac",
    Self::OldEpoch => "old_epoch",
    Self::FromTheFuture => "from_the_future",
    Self::Expired => "expired",
    Self::WrongService => "wrong_service",
    Self::WrongSource => "wrong_source",
    Self::TooLittleWork { .. } => "too_little_work",
    Self::WorkNotCarried => "work_not_carried",
    Self::NonceCount => "nonce_count",
    Self::Spent => "spent",
    Self::Reserved => "reserved",
    Self::Unsolved { .. } => "unsolved",
    Self::Full => "replay_full",
});

impl From<ReserveError> for Rejection {
    fn from(error: ReserveError) -> Self {
        match error {
            ReserveError::Spent => Self::Spent,
            ReserveError::Reserved => Self::Reserved,
            ReserveError::Full => Self::Full,
            ReserveError::Forgotten => Self::Expired,
        }
    }
}
