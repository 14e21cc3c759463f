//! The five messages and their JSON (`PROTOCOL.md` section 4).
//!
//! Decoding gives values that are well formed; whether a token in them is authentic or a nonce solves is not known here.

mod client;
mod server;

pub use client::{ChallengeRequest, Solution};
use serde::Serialize;
pub use server::{Algorithm, Challenge, ErrorMessage, Granted, Quote, SolutionFate};
use uuid::Uuid;

use crate::frame::{self, DecodeError, Receiver};
use crate::json::Object;
use crate::service::ServiceName;

/// Which message a frame carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MessageType {
    /// Client: asks for a challenge.
    ChallengeRequest,
    /// Client: redeems one.
    Solution,
    /// Server: offers a challenge.
    Challenge,
    /// Server: what was bought.
    Granted,
    /// Server: refuses, and closes.
    Error,
}

impl MessageType {
    /// Every type.
    pub const ALL: [Self; 5] =
        [Self::ChallengeRequest, Self::Solution, Self::Challenge, Self::Granted, Self::Error];

    /// The byte in the frame header.
    #[must_use]
    pub fn to_byte(self) -> u8 {
        match self {
            Self::ChallengeRequest => 0x01,
            Self::Solution => 0x02,
            Self::Challenge => 0x81,
            Self::Granted => 0x82,
            Self::Error => 0x83,
        }
    }

    /// The type of a header byte.
    #[must_use]
    pub fn from_byte(byte: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.to_byte() == byte)
    }

    /// Who receives it.
    #[must_use]
    pub fn receiver(self) -> Receiver {
        match self {
            Self::ChallengeRequest | Self::Solution => Receiver::Server,
            Self::Challenge | Self::Granted | Self::Error => Receiver::Client,
        }
    }

    /// The message's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ChallengeRequest => "challenge_request",
            Self::Solution => "solution",
            Self::Challenge => "challenge",
            Self::Granted => "granted",
            Self::Error => "error",
        }
    }
}

/// The id of a request, a UUID: the client's or the server's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RequestId(pub Uuid);

impl RequestId {
    /// The id of a UUID in its 8-4-4-4-12 form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        const HYPHENATED_CHARS: usize = 36;
        if text.len() != HYPHENATED_CHARS {
            return None;
        }
        Uuid::try_parse(text).ok().map(Self)
    }
}

impl std::fmt::Display for RequestId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for RequestId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Any message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Message {
    /// See [`ChallengeRequest`].
    ChallengeRequest(ChallengeRequest),
    /// See [`Solution`].
    Solution(Solution),
    /// See [`Challenge`].
    Challenge(Challenge),
    /// See [`Granted`].
    Granted(Granted),
    /// See [`ErrorMessage`].
    Error(ErrorMessage),
}

impl Message {
    /// Which one this is.
    #[must_use]
    pub fn message_type(&self) -> MessageType {
        match self {
            Self::ChallengeRequest(_) => MessageType::ChallengeRequest,
            Self::Solution(_) => MessageType::Solution,
            Self::Challenge(_) => MessageType::Challenge,
            Self::Granted(_) => MessageType::Granted,
            Self::Error(_) => MessageType::Error,
        }
    }

    /// Reads the payload of a frame of type `kind`.
    pub fn decode(kind: MessageType, payload: &[u8]) -> Result<Self, DecodeError> {
        let object = Object::parse(payload)?;
        Ok(match kind {
            MessageType::ChallengeRequest => Self::ChallengeRequest(ChallengeRequest::from_json(&object)?),
            MessageType::Solution => Self::Solution(Solution::from_json(&object)?),
            MessageType::Challenge => Self::Challenge(Challenge::from_json(&object)?),
            MessageType::Granted => Self::Granted(Granted::from_json(&object)?),
            MessageType::Error => Self::Error(ErrorMessage::from_json(&object)?),
        })
    }

    /// The payload: one JSON object.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        // Maps with text keys, numbers and text: serde_json has no way to fail on these.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Header and payload.
    #[must_use]
    pub fn to_frame(&self) -> Vec<u8> {
        frame::encode(self.message_type(), &self.to_json())
    }
}

macro_rules! message_from {
    ($($type:ident => $variant:ident,)*) => {$(
        impl From<$type> for Message {
            fn from(message: $type) -> Self {
                Self::$variant(message)
            }
        }
    )*};
}

message_from! {
    ChallengeRequest => ChallengeRequest,
    Solution => Solution,
    Challenge => Challenge,
    Granted => Granted,
    ErrorMessage => Error,
}

const SERVICE: &str = "a service name: 1 to 32 of a-z, 0-9, '_' and '-', the first a letter or digit";
const REQUEST_ID: &str = "a UUID in its 8-4-4-4-12 form";

fn service_of(object: &Object<'_>) -> Result<Option<ServiceName>, crate::json::JsonError> {
    object.text("service", SERVICE, ServiceName::new)
}

fn request_id_of(object: &Object<'_>) -> Result<Option<RequestId>, crate::json::JsonError> {
    object.text("request_id", REQUEST_ID, RequestId::parse)
}
