//! Issuing challenges and checking solutions: the order of `PROTOCOL.md` section 8, in one place.
//!
//! Synchronous and without a clock; reads the replay set and the prices, never writes them.

mod rejection;

pub use rejection::Rejection;
use wisdom_protocol::message::{Algorithm, Challenge, ChallengeRequest, Solution};
use wisdom_protocol::puzzle::Puzzle;
use wisdom_protocol::service::ServiceName;
use wisdom_protocol::source::{Source, SourceBinding};
use wisdom_protocol::time::{UnixMillis, as_millis};
use wisdom_protocol::token::{Salt, SourceFactor, Token, TokenError, TokenFields, lifetime_ms};
use wisdom_protocol::work::Work;

use crate::config::Settings;
use crate::pricing::prices::Prices;
use crate::replay::{Claim, LocalSet, Standing};

/// Clocks of nodes that share a key differ by at most this.
const MAX_CLOCK_SKEW_MS: u64 = 2_000;

/// Why no challenge is issued.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IssueError {
    /// No service of that name.
    #[error("there is no service {0:?} here")]
    UnknownService(String),
    /// The price is above what the client would pay.
    #[error("the price is {price}, above the stated maximum of {max_work}")]
    TooExpensive {
        /// The going price.
        price: Work,
        /// What the client would pay.
        max_work: u64,
    },
}

/// A proven solution: what it claims in the replay set and what it buys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proven {
    /// To be reserved before anything is served.
    pub claim: Claim,
    /// The service it pays for.
    pub service: ServiceName,
    /// The work that was paid.
    pub work: u64,
    /// The work that was asked.
    pub price: Work,
    /// What the price was multiplied by for this source.
    pub source_factor: SourceFactor,
    /// When the challenge was issued.
    pub issued: UnixMillis,
}

impl Proven {
    /// What was paid over what the source's own demand had put on the price, in sixteenths of a hash.
    #[must_use]
    pub fn paid_beyond_factor(&self) -> u64 {
        // Below 2^48 times 256; no factor is zero, and one that were counts as the smallest.
        (self.work << 8) / u64::from(self.source_factor.0.max(1))
    }
}

/// Signs a challenge for `request` from `source`, at the price that it has for this source now.
pub fn issue(
    request: &ChallengeRequest,
    source: &Source,
    salt: Salt,
    now: UnixMillis,
    settings: &Settings,
    replay: &LocalSet,
    prices: &Prices,
) -> Result<Challenge, IssueError> {
    let service = settings.services.named(request.service.as_ref()).ok_or_else(|| {
        // The name is well formed: at most 32 plain characters.
        IssueError::UnknownService(request.service.as_ref().map(ToString::to_string).unwrap_or_default())
    })?;
    let quoted = prices.quote(service, *source, now);
    let price = quoted.work;
    if let Some(max_work) = request.max_work.filter(|&max_work| max_work < price.hashes()) {
        return Err(IssueError::TooExpensive { price, max_work });
    }
    let (key_id, key) = settings.keys.current();
    let fields = TokenFields {
        local: false,
        puzzles: service.tariff.puzzles,
        key_id,
        epoch: replay.epoch(),
        issued: now,
        lifetime_ms: lifetime_ms(price),
        source_factor: quoted.factor,
        work: price,
        service: service.hash,
        binding: if settings.bind_source { key.bind(source) } else { SourceBinding::UNBOUND },
        salt,
    };
    Ok(Challenge {
        token: Token::sign(&fields, key),
        algorithm: Algorithm::Sha256,
        work: price,
        puzzles: fields.puzzles,
        expires_in_ms: u64::from(fields.lifetime_ms),
        hold_ms: as_millis(settings.timeouts.hold),
        service: service.name.clone(),
    })
}

/// Checks `solution`, cheapest first, and stops at the first failure.
pub fn check(
    solution: &Solution,
    source: &Source,
    now: UnixMillis,
    settings: &Settings,
    replay: &LocalSet,
) -> Result<Proven, Rejection> {
    let token = Token::from_text(&solution.challenge)?;
    let fields = authenticate(&token, settings)?;
    if fields.epoch != replay.epoch() {
        return Err(Rejection::OldEpoch);
    }
    let claim = Claim { salt: fields.salt, expires: fields.expires() };
    check_time(&fields, now, replay.high_water())?;
    let service = settings.services.hashed(fields.service).ok_or(Rejection::WrongService)?;
    check_binding(&fields, source, settings)?;
    let puzzle = check_bid(solution, &token, &fields)?;
    match replay.standing(claim) {
        Standing::Free => {}
        Standing::Reserved => return Err(Rejection::Reserved),
        Standing::Spent => return Err(Rejection::Spent),
    }
    puzzle.verify(&solution.nonces).map_err(|unsolved| Rejection::Unsolved { at: unsolved.at })?;
    Ok(Proven {
        claim,
        service: service.name.clone(),
        work: solution.work,
        price: fields.work,
        source_factor: fields.source_factor,
        issued: fields.issued,
    })
}

fn authenticate(token: &Token, settings: &Settings) -> Result<TokenFields, Rejection> {
    let key_id = token.key_id()?;
    let key = settings.keys.find(key_id).ok_or(Rejection::UnknownKey)?;
    Ok(token.authenticate(key)?)
}

fn check_time(fields: &TokenFields, now: UnixMillis, high_water: UnixMillis) -> Result<(), Rejection> {
    if fields.issued.0 > now.0.saturating_add(MAX_CLOCK_SKEW_MS) {
        return Err(Rejection::FromTheFuture);
    }
    if fields.expires() <= now || fields.expires() <= high_water {
        return Err(Rejection::Expired);
    }
    Ok(())
}

fn check_binding(fields: &TokenFields, source: &Source, settings: &Settings) -> Result<(), Rejection> {
    let bound_here =
        || settings.keys.find(fields.key_id).is_some_and(|key| key.bind(source) == fields.binding);
    if fields.binding == SourceBinding::UNBOUND || bound_here() {
        Ok(())
    } else {
        Err(Rejection::WrongSource)
    }
}

fn check_bid(solution: &Solution, token: &Token, fields: &TokenFields) -> Result<Puzzle, Rejection> {
    if solution.work < fields.work.hashes() {
        return Err(Rejection::TooLittleWork { bid: solution.work, price: fields.work });
    }
    let bid = Work::new(solution.work).ok_or(Rejection::WorkNotCarried)?;
    let puzzle = Puzzle::new(token, fields.puzzles, bid).ok_or(Rejection::WorkNotCarried)?;
    if solution.nonces.len() != usize::from(fields.puzzles.get()) {
        return Err(Rejection::NonceCount);
    }
    Ok(puzzle)
}

impl From<TokenError> for Rejection {
    fn from(error: TokenError) -> Self {
        match error {
            TokenError::Shape => Self::Shape,
            TokenError::Format => Self::Format,
            TokenError::Mac => Self::Mac,
        }
    }
}

#[cfg(test)]
mod tests;
