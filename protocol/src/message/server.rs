//! What a server says.

use serde::{Serialize, Serializer};

use super::{RequestId, request_id_of, service_of};
use crate::code::Code;
use crate::json::{JsonError, MAX_INTEGER, Object};
use crate::service::{ProviderName, ServiceName};
use crate::token::Token;
use crate::work::{PuzzleCount, Work};

const MAX_MESSAGE_BYTES: usize = 1_024;
const MAX_QUOTE_BYTES: usize = 4_096;
const MAX_AUTHOR_BYTES: usize = 256;

/// How a challenge is to be hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Algorithm {
    /// The puzzle of `PROTOCOL.md` section 6.
    Sha256,
    /// One that this version does not know and must not solve.
    Unknown,
}

impl Algorithm {
    fn parse(text: &str) -> Self {
        if text == "sha256" { Self::Sha256 } else { Self::Unknown }
    }
}

/// Offers a token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Challenge {
    /// The token, in base64url on the wire.
    #[serde(rename = "challenge", serialize_with = "token_as_text")]
    pub token: Token,
    /// How it is hashed.
    pub algorithm: Algorithm,
    /// The price: the least work of a solution.
    #[serde(serialize_with = "work_as_integer")]
    pub work: Work,
    /// Number of sub-puzzles.
    #[serde(serialize_with = "count_as_integer")]
    pub puzzles: PuzzleCount,
    /// The token can be redeemed for so long, in milliseconds from when it was sent.
    pub expires_in_ms: u64,
    /// The server keeps this connection for so long while the client solves, in milliseconds.
    pub hold_ms: u64,
    /// What the token buys.
    pub service: ServiceName,
}

impl Challenge {
    pub(super) fn from_json(object: &Object<'_>) -> Result<Self, JsonError> {
        const TOKEN: &str = "160 characters of base64url";
        const WORK: JsonError =
            JsonError::Field { field: "work", expected: "a work that the puzzles can carry" };
        const PUZZLES: JsonError = JsonError::Field { field: "puzzles", expected: "an integer from 1 to 64" };
        let token = object.text("challenge", TOKEN, |text| Token::from_text(text).ok())?;
        let algorithm = object.text("algorithm", "text", |text| Some(Algorithm::parse(text)))?;
        let puzzles = PuzzleCount::new(required_integer(object, "puzzles")?).ok_or(PUZZLES)?;
        let work = Work::new(required_integer(object, "work")?).ok_or(WORK)?;
        puzzles.share(work).ok_or(WORK)?;
        Ok(Self {
            token: token.ok_or(JsonError::Missing("challenge"))?,
            algorithm: algorithm.ok_or(JsonError::Missing("algorithm"))?,
            work,
            puzzles,
            expires_in_ms: required_integer(object, "expires_in_ms")?,
            hold_ms: required_integer(object, "hold_ms")?,
            service: required_service(object)?,
        })
    }
}

/// A saying, bounded in size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quote {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<ProviderName>,
}

impl Quote {
    /// A saying of at most 4,096 bytes and its author's name of at most 256.
    #[must_use]
    pub fn new(text: &str, author: Option<&str>) -> Option<Self> {
        let fits =
            text.len() <= MAX_QUOTE_BYTES && author.is_none_or(|author| author.len() <= MAX_AUTHOR_BYTES);
        fits.then(|| Self { text: text.to_owned(), author: author.map(str::to_owned), provider: None })
    }

    /// The same, had from this provider.
    #[must_use]
    pub fn provided_by(self, provider: ProviderName) -> Self {
        Self { provider: Some(provider), ..self }
    }

    /// The saying.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Who said it, where that is known.
    #[must_use]
    pub fn author(&self) -> Option<&str> {
        self.author.as_deref()
    }

    /// Whom the server has it from; none where it is the server's own.
    #[must_use]
    pub fn provider(&self) -> Option<&ProviderName> {
        self.provider.as_ref()
    }

    fn from_json(object: &Object<'_>) -> Result<Self, JsonError> {
        const TOO_LONG: JsonError =
            JsonError::Field { field: "quote", expected: "at most 4096 bytes of text and 256 of author" };
        let owned = |text: &str| Some(text.to_owned());
        let text = object.text("text", "text", owned)?.ok_or(JsonError::Missing("text"))?;
        let author = object.text("author", "text", owned)?;
        let provider = object.text("provider", "a name of the form of a service's", ProviderName::new)?;
        Ok(Self { provider, ..Self::new(&text, author.as_deref()).ok_or(TOO_LONG)? })
    }
}

/// What a redeemed solution bought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Granted {
    /// The service.
    pub service: ServiceName,
    /// The client's id, or the server's own when the client sent none.
    pub request_id: RequestId,
    /// Present for a quote service; absent means that a tunnel has begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<Quote>,
    /// A tunnel is closed after so many milliseconds without a byte.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idle_timeout_ms: Option<u64>,
    /// A tunnel is closed after so many milliseconds in any case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime_ms: Option<u64>,
}

impl Granted {
    pub(super) fn from_json(object: &Object<'_>) -> Result<Self, JsonError> {
        Ok(Self {
            service: required_service(object)?,
            request_id: request_id_of(object)?.ok_or(JsonError::Missing("request_id"))?,
            quote: object.object("quote")?.map(|quote| Quote::from_json(&quote)).transpose()?,
            idle_timeout_ms: object.integer("idle_timeout_ms")?,
            lifetime_ms: object.integer("lifetime_ms")?,
        })
    }
}

/// What became of a solution that was not granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SolutionFate {
    /// Unspent: it may be sent again.
    Kept,
    /// Spent.
    Spent,
    /// It may be sent again and is granted at most once.
    Unknown,
}

impl SolutionFate {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "kept" => Some(Self::Kept),
            "spent" => Some(Self::Spent),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}

/// Refuses, with a reason and a time to come back. Terminal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorMessage {
    /// What decides.
    pub code: Code,
    /// What explains, at most 1,024 bytes.
    message: String,
    /// The request's id, or the connection's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<RequestId>,
    /// Come back no sooner than in so many milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after_ms: Option<u64>,
    /// The going price, with `too_expensive`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work: Option<u64>,
    /// What became of the solution this answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solution: Option<SolutionFate>,
}

impl ErrorMessage {
    /// `code` with an explanation, which is cut at 1,024 bytes.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        let mut message = message.into();
        message.truncate(message.floor_char_boundary(MAX_MESSAGE_BYTES));
        Self { code, message, request_id: None, retry_after_ms: None, work: None, solution: None }
    }

    /// The explanation for people.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// With the id of the request.
    #[must_use]
    pub fn with_request_id(mut self, id: RequestId) -> Self {
        self.request_id = Some(id);
        self
    }

    /// With a time to come back, in milliseconds.
    #[must_use]
    pub fn with_retry_after_ms(mut self, ms: u64) -> Self {
        self.retry_after_ms = Some(ms.min(MAX_INTEGER));
        self
    }

    /// With the going price.
    #[must_use]
    pub fn with_work(mut self, work: Work) -> Self {
        self.work = Some(work.hashes());
        self
    }

    /// With what became of the solution.
    #[must_use]
    pub fn with_solution(mut self, fate: SolutionFate) -> Self {
        self.solution = Some(fate);
        self
    }

    pub(super) fn from_json(object: &Object<'_>) -> Result<Self, JsonError> {
        const MESSAGE: &str = "text of at most 1024 bytes";
        let code = object.text("code", "text", |text| Some(Code::parse(text)))?;
        let message = object
            .text("message", MESSAGE, |text| (text.len() <= MAX_MESSAGE_BYTES).then(|| text.to_owned()))?;
        Ok(Self {
            code: code.ok_or(JsonError::Missing("code"))?,
            message: message.ok_or(JsonError::Missing("message"))?,
            request_id: request_id_of(object)?,
            retry_after_ms: object.integer("retry_after_ms")?,
            work: object.integer("work")?,
            solution: object.text("solution", "text", |text| Some(SolutionFate::parse(text)))?.flatten(),
        })
    }
}

fn required_integer(object: &Object<'_>, field: &'static str) -> Result<u64, JsonError> {
    object.integer(field)?.ok_or(JsonError::Missing(field))
}

fn required_service(object: &Object<'_>) -> Result<ServiceName, JsonError> {
    service_of(object)?.ok_or(JsonError::Missing("service"))
}

fn token_as_text<S: Serializer>(token: &Token, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&token.to_text())
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn count_as_integer<S: Serializer>(count: &PuzzleCount, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u8(count.get())
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn work_as_integer<S: Serializer>(work: &Work, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(work.hashes())
}
