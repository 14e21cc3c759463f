//! The keyed part of a token: one secret, its MAC, its source binding (`PROTOCOL.md` section 7).
//!
//! Owns secrets in the form they are used in and shows them to nobody. Which key has which id is the server's business.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::source::{SOURCE_LABEL, Source, SourceBinding};
use crate::token::UNSIGNED_BYTES;

/// Domain label of the token MAC.
pub const TOKEN_LABEL: [u8; 16] = *b"wisdom.token.v1\0";
/// Keys are at least as long as the MAC's output, so that guessing one is no easier than guessing a MAC.
pub const MIN_KEY_BYTES: usize = 32;
/// Longer keys add nothing: HMAC hashes what is beyond its 64-byte block.
pub const MAX_KEY_BYTES: usize = 128;

/// A key whose length is outside 32 to 128 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a key has {MIN_KEY_BYTES} to {MAX_KEY_BYTES} bytes, this one has {0}")]
pub struct KeyLengthError(pub usize);

/// A signing key, absorbed into the two hash states HMAC starts from; the states are wiped when dropped.
#[derive(Clone)]
pub struct MacKey(Hmac<Sha256>);

impl MacKey {
    /// Absorbs `secret`, 32 to 128 bytes; wiping `secret` itself is up to the caller.
    pub fn new(secret: &[u8]) -> Result<Self, KeyLengthError> {
        let length = KeyLengthError(secret.len());
        if !(MIN_KEY_BYTES..=MAX_KEY_BYTES).contains(&secret.len()) {
            return Err(length);
        }
        Hmac::new_from_slice(secret).map(Self).map_err(|_| length)
    }

    /// The MAC over the first 88 bytes of a token.
    pub(crate) fn sign(&self, unsigned: &[u8; UNSIGNED_BYTES]) -> [u8; 32] {
        self.token_mac(unsigned).finalize().into_bytes().into()
    }

    /// Whether `mac` is the MAC over `unsigned`; takes the same time wherever they differ.
    pub(crate) fn verify(&self, unsigned: &[u8; UNSIGNED_BYTES], mac: &[u8]) -> bool {
        self.token_mac(unsigned).verify_slice(mac).is_ok()
    }

    /// What binds a token to `source`.
    #[must_use]
    pub fn bind(&self, source: &Source) -> SourceBinding {
        let (family, address) = source.family_and_address();
        let mac = self.0.clone().chain_update(SOURCE_LABEL).chain_update([family]).chain_update(address);
        let digest: [u8; 32] = mac.finalize().into_bytes().into();
        let mut binding = [0; 16];
        binding.copy_from_slice(&digest[..16]);
        SourceBinding(binding)
    }

    fn token_mac(&self, unsigned: &[u8; UNSIGNED_BYTES]) -> Hmac<Sha256> {
        // In one piece: what is fed in pieces is copied once more on its way to the hash.
        let mut labelled = [0; TOKEN_LABEL.len() + UNSIGNED_BYTES];
        labelled[..TOKEN_LABEL.len()].copy_from_slice(&TOKEN_LABEL);
        labelled[TOKEN_LABEL.len()..].copy_from_slice(unsigned);
        self.0.clone().chain_update(labelled)
    }
}

impl fmt::Debug for MacKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MacKey(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_length_is_bounded_and_named() {
        for (length, good) in [(0, false), (31, false), (32, true), (128, true), (129, false)] {
            assert_eq!(MacKey::new(&vec![7; length]).is_ok(), good, "{length} bytes");
        }
        let error = MacKey::new(&[7; 5]).unwrap_err().to_string();
        assert_eq!(error, "a key has 32 to 128 bytes, this one has 5");
    }

    #[test]
    fn debug_shows_no_key() {
        assert_eq!(format!("{:?}", MacKey::new(&[0x41; 32]).unwrap()), "MacKey(redacted)");
    }
}
