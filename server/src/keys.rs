//! The key ring: which key has which id. Owns every signing secret of the process; shows none.
//!
//! A token names its key, and only that key is tried.

use std::fmt;

use wisdom_protocol::mac::MacKey;
use wisdom_protocol::token::KeyId;
use zeroize::Zeroizing;

/// The keys in use: one signs, the others are still, or already, accepted.
#[derive(Clone)]
pub struct KeyRing {
    current: KeyId,
    keys: Vec<(KeyId, MacKey)>,
}

/// Two keys with one id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("two keys have the id {0}; each needs its own")]
pub struct DuplicateKeyId(pub KeyId);

impl KeyRing {
    /// A ring that signs with `current` and also accepts what `others` signed.
    pub fn new(
        current: (KeyId, MacKey),
        others: impl IntoIterator<Item = (KeyId, MacKey)>,
    ) -> Result<Self, DuplicateKeyId> {
        let mut ring = Self { current: current.0, keys: vec![current] };
        for (id, key) in others {
            if ring.find(id).is_some() {
                return Err(DuplicateKeyId(id));
            }
            ring.keys.push((id, key));
        }
        Ok(ring)
    }

    /// The key of this id, where the ring has it.
    #[must_use]
    pub fn find(&self, id: KeyId) -> Option<&MacKey> {
        self.keys.iter().find(|(known, _)| *known == id).map(|(_, key)| key)
    }

    /// The key that signs, and its id.
    #[must_use]
    pub fn current(&self) -> (KeyId, &MacKey) {
        // The first is the current one by construction, and nothing is ever removed.
        (self.current, &self.keys[0].1)
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids: Vec<u32> = self.keys.iter().map(|(id, _)| id.0).collect();
        f.debug_struct("KeyRing").field("current", &self.current.0).field("ids", &ids).finish()
    }
}

/// Why a secret can't be used; never shows it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// Not hexadecimal.
    #[error("is not hexadecimal: make one with `openssl rand -hex 32`")]
    NotHex,
    /// Too short or too long.
    #[error("{0}: make one with `openssl rand -hex 32`")]
    Length(#[from] wisdom_protocol::mac::KeyLengthError),
}

/// A key from its hexadecimal text; white space around it is allowed, as an editor leaves it.
pub fn from_hex(text: &str) -> Result<MacKey, SecretError> {
    let bytes = Zeroizing::new(base16ct::mixed::decode_vec(text.trim()).map_err(|_| SecretError::NotHex)?);
    Ok(MacKey::new(&bytes)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> MacKey {
        MacKey::new(&[byte; 32]).unwrap()
    }

    #[test]
    fn keys_are_found_by_id_only() {
        let ring = KeyRing::new((KeyId(2), key(2)), [(KeyId(1), key(1)), (KeyId(3), key(3))]).unwrap();
        assert_eq!(ring.current().0, KeyId(2));
        assert!([1, 2, 3].iter().all(|&id| ring.find(KeyId(id)).is_some()));
        assert!(ring.find(KeyId(4)).is_none());
        assert_eq!(
            KeyRing::new((KeyId(2), key(2)), [(KeyId(2), key(1))]).unwrap_err(),
            DuplicateKeyId(KeyId(2))
        );
    }

    #[test]
    fn debug_shows_ids_only() {
        let ring = KeyRing::new((KeyId(2), key(0x41)), []).unwrap();
        assert_eq!(format!("{ring:?}"), "KeyRing { current: 2, ids: [2] }");
    }

    #[test]
    fn secrets_are_hexadecimal_and_long_enough() {
        assert!(from_hex(&format!(" {}\n", "aB".repeat(32))).is_ok());
        assert_eq!(from_hex("hunter2").err(), Some(SecretError::NotHex));
        let short = from_hex(&"ab".repeat(31)).err().unwrap().to_string();
        assert!(short.starts_with("a key has 32 to 128 bytes, this one has 31"), "{short}");
    }
}
