//! Service names, realms, and the hash of both that a token carries (`PROTOCOL.md` section 7); and names of quote providers,
//! which look alike.

use std::fmt;

use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};

/// Domain label of the service hash.
pub const SERVICE_LABEL: [u8; 16] = *b"wisdom.service.1";
const MAX_NAME_BYTES: usize = 32;
const MAX_REALM_BYTES: usize = 64;

/// The name of a service: `[a-z0-9][a-z0-9_-]{0,31}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceName(String);

impl ServiceName {
    /// `name` where it is well formed.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        is_name(name).then(|| Self(name.to_owned()))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let Some((&first, rest)) = name.as_bytes().split_first() else { return false };
    let well_formed = plain(first) && rest.iter().all(|&byte| plain(byte) || matches!(byte, b'_' | b'-'));
    well_formed && name.len() <= MAX_NAME_BYTES
}

impl fmt::Display for ServiceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for ServiceName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// The name of a provider of quotes: of the same form as that of a service.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProviderName(String);

impl ProviderName {
    /// `name` where it is well formed.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        is_name(name).then(|| Self(name.to_owned()))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ProviderName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for ProviderName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// The operator's name for the set of nodes that share keys: 0 to 64 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Realm(String);

impl Realm {
    /// `name` where it is at most 64 bytes.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        (name.len() <= MAX_REALM_BYTES).then(|| Self(name.to_owned()))
    }

    /// The realm as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What stands for a service of a realm inside a token: 16 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ServiceHash(pub [u8; 16]);

impl ServiceHash {
    /// The first 16 bytes of `SHA-256(label || len(realm) || realm || len(name) || name)`.
    #[must_use]
    pub fn new(realm: &Realm, name: &ServiceName) -> Self {
        let mut hasher = Sha256::new().chain_update(SERVICE_LABEL);
        for part in [realm.as_str(), name.as_str()] {
            // Both types bound their length far below 256, so the low byte is the length.
            hasher.update([part.len().to_le_bytes()[0]]);
            hasher.update(part);
        }
        let digest: [u8; 32] = hasher.finalize().into();
        let mut hash = [0; 16];
        hash.copy_from_slice(&digest[..16]);
        Self(hash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_lower_case_and_short() {
        let longest = "a".repeat(32);
        for good in ["a", "0", "quotes", "ssh-2", "a_b", longest.as_str()] {
            assert!(ServiceName::new(good).is_some(), "{good}");
            assert!(ProviderName::new(good).is_some(), "{good}");
        }
        let too_long = "a".repeat(33);
        for bad in ["", "-a", "_a", "A", "a.b", "a b", "\u{e4}", "a\n", too_long.as_str()] {
            assert!(ServiceName::new(bad).is_none(), "{bad}");
            assert!(ProviderName::new(bad).is_none(), "{bad}");
        }
        assert!(Realm::new(&"r".repeat(64)).is_some());
        assert!(Realm::new(&"r".repeat(65)).is_none());
    }
}
