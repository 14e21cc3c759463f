//! What the side port is told beside its address: rates, origins, and who may take profiles.
//!
//! Owns the rule that there are no profiles without a token, on whatever address and in whatever environment.

use std::time::Duration;

use sha2::{Digest, Sha256};

use super::mistakes::ConfigError;
use super::resolve::Surroundings;
use super::signing;
use super::values::Values;
use crate::keys;

/// How the side port serves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SidePort {
    /// Requests a second that one source may send over time.
    pub requests_per_second: u32,
    /// Requests that one source may send at once.
    pub burst: u32,
    /// Origins whose pages may read it, or `*`.
    pub allowed_origins: Vec<String>,
    /// Whether browsers are told to insist on TLS.
    pub behind_tls: bool,
    /// Whether and for whom there are profiles.
    pub debugging: Option<Debugging>,
}

/// Profiles are served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debugging {
    /// SHA-256 of the token: it is drawn, not typed, so that its hash tells nothing and the token itself is not kept.
    pub token_hash: [u8; 32],
    /// The longest profile that may be asked for.
    pub max_profile: Duration,
}

impl SidePort {
    /// Whether pages of this origin may read it.
    #[must_use]
    pub fn allows(&self, origin: &str) -> bool {
        self.allows_all() || self.allowed_origins.iter().any(|allowed| allowed == origin)
    }

    /// Whether pages of every origin may.
    #[must_use]
    pub fn allows_all(&self) -> bool {
        self.allowed_origins.iter().any(|allowed| allowed == "*")
    }
}

/// How the side port serves, unless something is wrong with it.
pub(super) fn resolve(
    values: &Values,
    surroundings: &Surroundings,
    error: &mut ConfigError,
) -> Option<SidePort> {
    let count = |name| values.integer(name).and_then(|number| u32::try_from(number).ok());
    let debugging = match values.switch("admin.debug")? {
        true => Some(debugging(values, surroundings, error)?),
        false => None,
    };
    Some(SidePort {
        requests_per_second: count("admin.requests_per_second")?,
        burst: count("admin.burst")?,
        allowed_origins: values.list("admin.allowed_origins"),
        behind_tls: values.switch("admin.behind_tls")?,
        debugging,
    })
}

fn debugging(values: &Values, surroundings: &Surroundings, error: &mut ConfigError) -> Option<Debugging> {
    let places =
        ["admin.debug_token_file", "admin.debug_token_credential", "admin.debug_token"].map(str::to_owned);
    let (name, hex) = signing::secret("admin.debug", &places, values, surroundings, error)?;
    match keys::secret_bytes(&hex) {
        Ok(bytes) => Some(Debugging {
            token_hash: Sha256::digest(&*bytes).into(),
            max_profile: values.span("admin.max_profile")?,
        }),
        Err(problem) => {
            error.mistake(&name, format_args!("the token {problem}"), &values.origin(&name));
            None
        }
    }
}
