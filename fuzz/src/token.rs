//! A token: one form of text for its bytes, and nothing is believed that is not under the MAC.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use wisdom_protocol::mac::{MacKey, TOKEN_LABEL};
use wisdom_protocol::token::{Token, TokenFields};

const SECRET: [u8; 32] = [0x5a; 32];
const UNSIGNED_BYTES: usize = 88;

/// See the module.
pub fn check(input: &[u8]) {
    let key = MacKey::new(&SECRET).expect("32 bytes are a key");
    if let Ok(text) = std::str::from_utf8(input) {
        if let Ok(token) = Token::from_text(text) {
            assert_eq!(token.to_text(), text, "one text");
            judge(&token, &key);
        }
    }
    if let Some((bytes, _)) = input.split_first_chunk::<120>() {
        let token = Token::from_bytes(*bytes);
        assert_eq!(Token::from_text(&token.to_text()), Ok(token));
        judge(&token, &key);
    }
    if let Some((unsigned, _)) = input.split_first_chunk::<UNSIGNED_BYTES>() {
        resigned(unsigned, &key);
    }
}

/// The MAC is not to be guessed: whatever passes was signed by us, and comes out as it was.
fn judge(token: &Token, key: &MacKey) {
    if let Ok(fields) = token.authenticate(key) {
        assert_eq!(token.key_id(), Ok(fields.key_id));
        assert_eq!(Token::sign(&fields, key), *token);
    }
}

/// Any content under a good MAC, as an issuer of another version could make it: it is refused, or means what it says.
fn resigned(unsigned: &[u8; UNSIGNED_BYTES], key: &MacKey) {
    let mut bytes = [0; 120];
    bytes[..UNSIGNED_BYTES].copy_from_slice(unsigned);
    let mac = Hmac::<Sha256>::new_from_slice(&SECRET).expect("any length is a key");
    let mac = mac.chain_update(TOKEN_LABEL).chain_update(unsigned).finalize();
    bytes[UNSIGNED_BYTES..].copy_from_slice(&mac.into_bytes());
    let token = Token::from_bytes(bytes);
    if let Ok(TokenFields { puzzles, work, issued, lifetime_ms, .. }) = token.authenticate(key) {
        judge(&token, key);
        assert!(puzzles.share(work).is_some(), "the puzzles can carry the work");
        let fields = token.authenticate(key).expect("as before");
        assert_eq!(fields.expires().0, issued.0.saturating_add(lifetime_ms.into()));
    }
}
