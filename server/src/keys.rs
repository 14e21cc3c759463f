//! The key ring: which key has which id. Owns every signing secret of the process; shows none.
//!
//! A token names its key, and only that key is tried.

mod succession;

use std::fmt;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

pub use succession::Succession;
use wisdom_protocol::mac::{KeyLengthError, MAX_KEY_BYTES, MIN_KEY_BYTES, MacKey};
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::KeyId;
use zeroize::Zeroizing;

use crate::entropy::{Entropy, draw};

/// The keys in use: one signs, the others are still, or already, accepted.
#[derive(Clone)]
pub struct KeyRing {
    /// Those of the configuration, the current one first, and behind them those that it does not name any more.
    keys: Vec<Held>,
}

/// A key and what is known of it.
#[derive(Clone)]
struct Held {
    id: KeyId,
    key: MacKey,
    standing: Standing,
}

/// What a key is to this process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// It signs.
    Signs,
    /// It is configured and does not sign; since when, where it once did.
    Accepted(Option<UnixMillis>),
    /// It is not configured any more, and is forgotten then: the last token it can have signed has expired.
    Retired(UnixMillis),
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
        let (id, key) = current;
        let mut ring = Self { keys: vec![Held { id, key, standing: Standing::Signs }] };
        for (id, key) in others {
            if ring.find(id).is_some() {
                return Err(DuplicateKeyId(id));
            }
            ring.keys.push(Held { id, key, standing: Standing::Accepted(None) });
        }
        Ok(ring)
    }

    /// The key of this id, where the ring has it.
    #[must_use]
    pub fn find(&self, id: KeyId) -> Option<&MacKey> {
        self.keys.iter().find(|held| held.id == id).map(|held| &held.key)
    }

    /// The key that signs, and its id.
    #[must_use]
    pub fn current(&self) -> (KeyId, &MacKey) {
        // The first is the current one by construction, and it is never removed.
        (self.keys[0].id, &self.keys[0].key)
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids: Vec<u32> = self.keys.iter().map(|held| held.id.0).collect();
        f.debug_struct("KeyRing").field("current", &self.current().0.0).field("ids", &ids).finish()
    }
}

/// Why a secret can't be used; never shows it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// Not hexadecimal.
    #[error("is not hexadecimal; make one with `wisdom-server gen-key`")]
    NotHex,
    /// Too short or too long.
    #[error("has not the right length: {0}; make one with `wisdom-server gen-key`")]
    Length(#[from] KeyLengthError),
}

/// The bytes of a secret from its hexadecimal text; white space around it is allowed, as an editor leaves it.
pub fn secret_bytes(text: &str) -> Result<Zeroizing<Vec<u8>>, SecretError> {
    let bytes = Zeroizing::new(base16ct::mixed::decode_vec(text.trim()).map_err(|_| SecretError::NotHex)?);
    if (MIN_KEY_BYTES..=MAX_KEY_BYTES).contains(&bytes.len()) {
        Ok(bytes)
    } else {
        Err(KeyLengthError(bytes.len()).into())
    }
}

/// A new secret: 32 random bytes in hexadecimal.
#[must_use]
pub fn new_secret(entropy: &dyn Entropy) -> Zeroizing<String> {
    let bytes = Zeroizing::new(draw::<MIN_KEY_BYTES>(entropy));
    Zeroizing::new(base16ct::lower::encode_string(&*bytes))
}

/// Writes `secret` to a new file that only its owner may read; one that exists already is left alone.
pub fn write_secret(secret: &str, path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().create_new(true).write(true).mode(0o600).open(path)?;
    file.write_all(secret.as_bytes())?;
    file.write_all(b"\n")?;
    file.sync_all()
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
        assert!(secret_bytes(&format!(" {}\n", "aB".repeat(32))).is_ok());
        assert_eq!(secret_bytes("hunter2").err(), Some(SecretError::NotHex));
        for (bytes, good) in [(0, false), (31, false), (32, true), (128, true), (129, false)] {
            assert_eq!(secret_bytes(&"ab".repeat(bytes)).is_ok(), good, "{bytes}");
        }
        let short = secret_bytes(&"ab".repeat(31)).err().unwrap().to_string();
        assert!(
            short.starts_with("has not the right length: a key has 32 to 128 bytes, this one has 31;"),
            "{short}"
        );
    }

    #[test]
    fn new_secrets_are_good_ones() {
        let [first, second] = [(); 2].map(|()| new_secret(&crate::entropy::OsEntropy));
        assert_ne!(first, second);
        assert_eq!(secret_bytes(&first).unwrap().len(), 32);
    }
}
