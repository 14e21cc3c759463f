//! A failed step of an errand, and what it means to those who decide and to those who are told.
//!
//! Owns the translation of each failure into the question that [`advice`] answers, and into an [`Error`] where the answer
//! is to give up. Waits for nothing and counts nothing.

use std::time::Duration;

use crate::address::Address;
use crate::advice::{self, Hand, History, Loss, Next, Patience, Stop};
use crate::error::{ConnectionError, DialError, Error, Refusal};

/// Why a step failed, where another try is thinkable.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error(transparent)]
    Dial(DialError),
    #[error(transparent)]
    Connection(ConnectionError),
    #[error("the challenge expired before it was solved")]
    Expired(Duration),
}

impl Failure {
    /// What to do next, with a solution in hand that is good for so long yet, or with none.
    pub(crate) fn next(&self, good_for: Option<Duration>, history: History, patience: &Patience) -> Next {
        let hand = |sent| good_for.map_or(Hand::Empty, |good_for| Hand::Solution { good_for, sent });
        let lost = |loss, sent| advice::after_loss(loss, hand(sent), history, patience);
        match self {
            Self::Expired(_) => advice::after_expiry(history, patience),
            Self::Dial(_) => lost(Loss::Unreachable, false),
            Self::Connection(error) => match error {
                ConnectionError::Refused { message, sent } => {
                    advice::after_refusal(message, hand(*sent), history, patience)
                }
                ConnectionError::Silent { .. } => lost(Loss::Silent, true),
                ConnectionError::Closed { .. } | ConnectionError::Io { .. } => lost(Loss::Gone, true),
                ConnectionError::NotWisdom { .. }
                | ConnectionError::Broken(_)
                | ConnectionError::Unexpected { .. }
                | ConnectionError::WrongService { .. } => Next::GiveUp(Stop::Final),
            },
        }
    }

    /// The errand's error where there is no other try, after so many retries.
    pub(crate) fn into_error(self, address: &Address, stop: Stop, retries: u32) -> Error {
        let address = address.clone();
        match self {
            Self::Dial(error) => Error::Dial(error),
            Self::Expired(lifetime) => Error::Expired { lifetime },
            Self::Connection(ConnectionError::Refused { message, .. }) => {
                Refusal { address, message, stop, retries }.into()
            }
            Self::Connection(source) => Error::Connection { address, source },
        }
    }
}
