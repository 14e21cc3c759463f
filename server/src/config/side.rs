//! What the side port is told beside its address: rates, origins, names, and who may take profiles.
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
    /// Names it answers to, beside addresses and `localhost`.
    pub allowed_hosts: Vec<String>,
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

    /// Whether this is one of the names that it may be asked by. Names have no case.
    #[must_use]
    pub fn is_called(&self, host: &str) -> bool {
        self.allowed_hosts.iter().any(|name| name.eq_ignore_ascii_case(host))
    }
}

/// How the side port serves, unless something is wrong with it.
pub(super) fn resolve(
    values: &Values,
    surroundings: &Surroundings,
    error: &mut ConfigError,
) -> Option<SidePort> {
    let count = |name| values.integer(name).and_then(|number| u32::try_from(number).ok());
    let debugging =
        if values.switch("admin.debug")? { Some(debugging(values, surroundings, error)?) } else { None };
    Some(SidePort {
        requests_per_second: count("admin.requests_per_second")?,
        burst: count("admin.burst")?,
        allowed_origins: values.list("admin.allowed_origins"),
        allowed_hosts: values.list("admin.allowed_hosts"),
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

#[cfg(test)]
mod tests {
    use crate::config::load;
    use crate::config::tests::{layers, settings_with};

    const TOKEN: &str = "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f";

    #[test]
    fn there_are_no_profiles_without_a_token_anywhere() {
        assert_eq!(settings_with(&[]).side.debugging, None);
        assert_eq!(settings_with(&[("admin.debug_token", TOKEN)]).side.debugging, None);
        let settings = settings_with(&[("admin.debug", "true"), ("admin.debug_token", TOKEN)]);
        assert_eq!(settings.side.debugging.unwrap().max_profile.as_secs(), 60);
        let wrong: [(&[(&str, &str)], &str); 5] = [
            (&[], "has no secret: set one of `debug_token_file`, `debug_token_credential` and `debug_token`"),
            (
                &[("environment", "production"), ("admin.listen", "0.0.0.0:7701")],
                "admin.debug: has no secret",
            ),
            (&[("admin.debug_token", "short")], "admin.debug_token: the token is not hexadecimal"),
            (&[("admin.debug_token", "abcd")], "admin.debug_token: the token has not the right length"),
            (&[("admin.debug_token", TOKEN), ("admin.debug_token_file", "/x")], "at once; keep one"),
        ];
        for (keys, expected) in wrong {
            let error = load(&layers(&[keys, &[("admin.debug", "true")]].concat())).unwrap_err().to_string();
            assert!(error.contains(expected) && !error.contains(TOKEN), "{expected}: {error}");
        }
    }

    #[test]
    fn every_origin_only_where_it_is_written_and_never_quietly() {
        let production = ("environment", "production");
        for keys in [&[][..], &[production]] {
            let settings = settings_with(keys);
            assert!(!settings.side.allows("https://a.example") && !settings.side.allows_all());
        }
        let open = settings_with(&[production, ("admin.allowed_origins", "*")]);
        assert!(open.side.allows("https://a.example"));
        assert!(open.warnings.iter().any(|warning| warning.starts_with("admin.allowed_origins = \"*\"")));
        for wrong in
            ["https://a.example/", "https://", "a.example", "null", "https://A.example", "ftp://a", "**"]
        {
            let error = load(&layers(&[("admin.allowed_origins", wrong)])).unwrap_err().to_string();
            assert!(error.contains("in the list is not an origin"), "{wrong}: {error}");
        }
    }
    #[test]
    fn hosts_are_names_and_nothing_that_means_many() {
        let settings = settings_with(&[("admin.allowed_hosts", "gate.example.org,Wisdom_1")]);
        assert!(settings.side.is_called("GATE.example.org") && settings.side.is_called("wisdom_1"));
        assert!(!settings.side.is_called("example.org") && !settings_with(&[]).side.is_called(""));
        let long = format!("{}.example", "a".repeat(64));
        for wrong in
            ["gate:7701", "*", "*.example.org", "[::1]", "a..b", "gate.", "http://gate", "a b", &long]
        {
            let error = load(&layers(&[("admin.allowed_hosts", wrong)])).unwrap_err().to_string();
            assert!(error.contains("in the list is not the name of a host"), "{wrong}: {error}");
        }
    }
}
