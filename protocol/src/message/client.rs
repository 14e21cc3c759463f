//! What a client says.

use std::fmt;

use serde::Serialize;

use super::{RequestId, request_id_of, service_of};
use crate::json::{JsonError, Object};
use crate::puzzle::Nonce;
use crate::service::ServiceName;
use crate::work::MAX_PUZZLES;

/// Asks for a challenge.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ChallengeRequest {
    /// What is wanted; absent: the server's default service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceName>,
    /// The most the client will pay, in hashes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_work: Option<u64>,
    /// Chosen by the client to find the request in both logs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<RequestId>,
}

impl ChallengeRequest {
    pub(super) fn from_json(object: &Object<'_>) -> Result<Self, JsonError> {
        Ok(Self {
            service: service_of(object)?,
            max_work: object.integer("max_work")?,
            request_id: request_id_of(object)?,
        })
    }
}

/// Redeems a challenge. Well formed, not yet proven: the text may be no token at all, the nonces may not solve.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Solution {
    /// The token's text, as received.
    pub challenge: String,
    /// The bid, in hashes; whether it is enough, and can be carried, is known once the token is.
    pub work: u64,
    /// One nonce for each sub-puzzle, in their order: 1 to 64.
    pub nonces: Vec<Nonce>,
    /// As in [`ChallengeRequest`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<RequestId>,
}

impl Solution {
    pub(super) fn from_json(object: &Object<'_>) -> Result<Self, JsonError> {
        let challenge = object.text("challenge", "text", |text| Some(text.to_owned()))?;
        Ok(Self {
            challenge: challenge.ok_or(JsonError::Missing("challenge"))?,
            work: object.integer("work")?.ok_or(JsonError::Missing("work"))?,
            nonces: nonces_of(object)?,
            request_id: request_id_of(object)?,
        })
    }
}

fn nonces_of(object: &Object<'_>) -> Result<Vec<Nonce>, JsonError> {
    const NONCES: JsonError = JsonError::Field { field: "nonces", expected: "an array of 1 to 64 integers" };
    let counters = object.integers("nonces")?.ok_or(JsonError::Missing("nonces"))?;
    if counters.is_empty() || counters.len() > usize::from(MAX_PUZZLES) {
        return Err(NONCES);
    }
    counters.into_iter().map(|counter| Nonce::new(counter).ok_or(NONCES)).collect()
}

impl fmt::Debug for Solution {
    /// Without the challenge and the nonces: a solution is money until it is spent.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Solution")
            .field("challenge_chars", &self.challenge.len())
            .field("work", &self.work)
            .field("nonces", &self.nonces.len())
            .field("request_id", &self.request_id)
            .finish()
    }
}
