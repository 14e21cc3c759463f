//! The token: 120 bytes of fixed width, opaque to clients (`PROTOCOL.md` section 7).
//!
//! Owns the byte layout and the order in which unauthenticated bytes may be looked at: [`Token::from_text`], then
//! [`Token::key_id`], then [`Token::authenticate`]. Whether an authentic token may be redeemed now is not decided here.

use std::fmt;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::base64url;
use crate::mac::MacKey;
use crate::service::ServiceHash;
use crate::source::SourceBinding;
use crate::time::UnixMillis;
use crate::work::{PuzzleCount, Work};

/// Length of a token in bytes.
pub const TOKEN_BYTES: usize = 120;
/// Length of a token's text in characters.
pub const TOKEN_CHARS: usize = 160;
pub(crate) const UNSIGNED_BYTES: usize = 88;
const FORMAT: u8 = 1;
const ALGORITHM_SHA256: u8 = 1;
const FLAG_LOCAL: u8 = 1;

/// Why bytes are no token; the peer is told `forged` in every case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// The text is not canonical base64url of 120 bytes.
    #[error("the challenge is not {TOKEN_CHARS} characters of base64url")]
    Shape,
    /// Format, algorithm, flags, zero bytes or ranges are not those of this version.
    #[error("the token's format is not known")]
    Format,
    /// The MAC does not hold under the key.
    #[error("the token's MAC does not hold")]
    Mac,
}

/// The id of a key in a ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub u32);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The name of the replay set that must remember a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Epoch(pub [u8; 8]);

/// The token's id in the replay set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Salt(pub [u8; 16]);

/// How many times the base price a source pays, in sixteenths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceFactor(pub u16);

impl SourceFactor {
    /// The base price itself.
    pub const ONE: Self = Self(16);
}

/// Everything a token says, under its MAC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenFields {
    /// Only the process that issued it redeems it.
    pub local: bool,
    /// Number of sub-puzzles.
    pub puzzles: PuzzleCount,
    /// Which key made the MAC.
    pub key_id: KeyId,
    /// Which replay set must remember it.
    pub epoch: Epoch,
    /// When it was issued, on the issuer's clock.
    pub issued: UnixMillis,
    /// How long it can be redeemed, in milliseconds.
    pub lifetime_ms: u32,
    /// The share of the price that is due to the source.
    pub source_factor: SourceFactor,
    /// The price.
    pub work: Work,
    /// What it buys.
    pub service: ServiceHash,
    /// Who may redeem it.
    pub binding: SourceBinding,
    /// Its id in the replay set.
    pub salt: Salt,
}

impl TokenFields {
    /// When the token stops being good.
    #[must_use]
    pub fn expires(&self) -> UnixMillis {
        self.issued.saturating_add(Duration::from_millis(u64::from(self.lifetime_ms)))
    }

    fn to_bytes(&self) -> [u8; UNSIGNED_BYTES] {
        let mut bytes = [0; UNSIGNED_BYTES];
        let flags = if self.local { FLAG_LOCAL } else { 0 };
        bytes[..4].copy_from_slice(&[FORMAT, ALGORITHM_SHA256, flags, self.puzzles.get()]);
        bytes[4..8].copy_from_slice(&self.key_id.0.to_be_bytes());
        bytes[8..16].copy_from_slice(&self.epoch.0);
        bytes[16..24].copy_from_slice(&self.issued.0.to_be_bytes());
        bytes[24..28].copy_from_slice(&self.lifetime_ms.to_be_bytes());
        bytes[28..30].copy_from_slice(&self.source_factor.0.to_be_bytes());
        bytes[32..40].copy_from_slice(&self.work.hashes().to_be_bytes());
        bytes[40..56].copy_from_slice(&self.service.0);
        bytes[56..72].copy_from_slice(&self.binding.0);
        bytes[72..88].copy_from_slice(&self.salt.0);
        bytes
    }
}

/// No token can be redeemed for longer than this after it was issued.
pub const MAX_LIFETIME_MS: u32 = 900_000;
/// What a slow device computes, in hashes a second: lifetimes are made for it, and prices in seconds are told for it.
pub const REFERENCE_HASHES_PER_SECOND: u64 = 5_000_000;

/// How long a token of `work` can be redeemed: twice the time that 5 million hashes a second need, 1 to 15 minutes.
#[must_use]
pub fn lifetime_ms(work: Work) -> u32 {
    const HASHES_PER_MS: u64 = REFERENCE_HASHES_PER_SECOND / 1_000 / 2;
    let ms = (work.hashes() / HASHES_PER_MS).clamp(60_000, u64::from(MAX_LIFETIME_MS));
    // At most the maximum by the line above.
    u32::try_from(ms).unwrap_or(MAX_LIFETIME_MS)
}

/// The 120 bytes, of which nothing is known to be true until [`authenticate`](Token::authenticate) has passed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token([u8; TOKEN_BYTES]);

impl Token {
    /// Signs `fields` with `key`, whose id must be `fields.key_id`.
    #[must_use]
    pub fn sign(fields: &TokenFields, key: &MacKey) -> Self {
        let unsigned = fields.to_bytes();
        let mut bytes = [0; TOKEN_BYTES];
        bytes[..UNSIGNED_BYTES].copy_from_slice(&unsigned);
        bytes[UNSIGNED_BYTES..].copy_from_slice(&key.sign(&unsigned));
        Self(bytes)
    }

    /// Reads the text form.
    pub fn from_text(text: &str) -> Result<Self, TokenError> {
        let text: &[u8; TOKEN_CHARS] = text.as_bytes().try_into().map_err(|_| TokenError::Shape)?;
        base64url::decode(text).map(Self).ok_or(TokenError::Shape)
    }

    /// The text form: 160 characters of base64url.
    #[must_use]
    pub fn to_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// The bytes, as the puzzle hashes them.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; TOKEN_BYTES] {
        &self.0
    }

    /// The token of these bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; TOKEN_BYTES]) -> Self {
        Self(bytes)
    }

    /// Which key to ask, where the format is known: the only field to be used before the MAC holds, so that no other is read.
    pub fn key_id(&self) -> Result<KeyId, TokenError> {
        self.format().map(|_| KeyId(u32::from_be_bytes(self.array(4))))
    }

    /// The fields, once the MAC holds under `key`.
    pub fn authenticate(&self, key: &MacKey) -> Result<TokenFields, TokenError> {
        let authentic = self.0.split_first_chunk().is_some_and(|(unsigned, mac)| key.verify(unsigned, mac));
        if !authentic {
            return Err(TokenError::Mac);
        }
        self.parse()
    }

    /// The flags and the number of puzzles, where the bytes that never change are those of this version.
    fn format(&self) -> Result<(u8, u8), TokenError> {
        match (self.array(0), self.array(30)) {
            ([FORMAT, ALGORITHM_SHA256, flags @ 0..=FLAG_LOCAL, puzzles], [0, 0]) => Ok((flags, puzzles)),
            _ => Err(TokenError::Format),
        }
    }

    fn parse(&self) -> Result<TokenFields, TokenError> {
        let (flags, puzzles) = self.format()?;
        let puzzles = PuzzleCount::new(u64::from(puzzles)).ok_or(TokenError::Format)?;
        let work = Work::new(u64::from_be_bytes(self.array(32))).ok_or(TokenError::Format)?;
        puzzles.share(work).ok_or(TokenError::Format)?;
        Ok(TokenFields {
            local: flags == FLAG_LOCAL,
            puzzles,
            key_id: KeyId(u32::from_be_bytes(self.array(4))),
            epoch: Epoch(self.array(8)),
            issued: UnixMillis(u64::from_be_bytes(self.array(16))),
            lifetime_ms: u32::from_be_bytes(self.array(24)),
            source_factor: SourceFactor(u16::from_be_bytes(self.array(28))),
            work,
            service: ServiceHash(self.array(40)),
            binding: SourceBinding(self.array(56)),
            salt: Salt(self.array(72)),
        })
    }

    fn array<const N: usize>(&self, offset: usize) -> [u8; N] {
        let mut field = [0; N];
        field.copy_from_slice(&self.0[offset..offset + N]);
        field
    }
}

impl fmt::Debug for Token {
    /// The salt's first four bytes: enough to tell tokens apart, useless to anybody else.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token({:02x?}..)", &self.0[72..76])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::{Realm, ServiceName};
    use crate::source::Source;

    /// The worked example of `PROTOCOL.md` section 7.
    fn example() -> (TokenFields, MacKey) {
        let key = MacKey::new(&core::array::from_fn::<u8, 32, _>(|at| u8::try_from(at).unwrap())).unwrap();
        let fields = TokenFields {
            local: false,
            puzzles: PuzzleCount::new(4).unwrap(),
            key_id: KeyId(7),
            epoch: Epoch([0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8]),
            issued: UnixMillis(1_767_225_600_000),
            lifetime_ms: 60_000,
            source_factor: SourceFactor::ONE,
            work: Work::new(64).unwrap(),
            service: ServiceHash::new(&Realm::new("example").unwrap(), &ServiceName::new("quotes").unwrap()),
            binding: key.bind(&Source::V4([192, 0, 2, 7])),
            salt: Salt(core::array::from_fn(|at| 0xf0 + u8::try_from(at).unwrap())),
        };
        (fields, key)
    }

    #[test]
    fn the_worked_example_has_these_bytes() {
        let (fields, key) = example();
        let expected = "0101000400000007a1a2a3a4a5a6a7a80000019b76daa8000000ea600010000000000000000000406efeae59dcce93c6\
            2b8e3e73425f33a3b65f26fa9b27f656d08f5fb77725541af0f1f2f3f4f5f6f7f8f9fafbfcfdfeffe8d6c9989eee1b0f\
            b7d6085dd698ec8a5a8732e60d567a0dbed91efa111ee265";
        let token = Token::sign(&fields, &key);
        assert_eq!(base16ct::lower::encode_string(token.as_bytes()), expected);
        assert_eq!(token.authenticate(&key), Ok(fields));
        assert_eq!(Token::from_text(&token.to_text()), Ok(token));
        assert_eq!(token.key_id(), Ok(KeyId(7)));
    }

    #[test]
    fn every_bit_is_under_the_mac() {
        let (fields, key) = example();
        let token = Token::sign(&fields, &key);
        for bit in 0..TOKEN_BYTES * 8 {
            let mut bytes = *token.as_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Token(bytes).authenticate(&key), Err(TokenError::Mac), "bit {bit}");
        }
    }

    #[test]
    fn unknown_formats_name_no_key() {
        let (fields, key) = example();
        let token = Token::sign(&fields, &key);
        for (offset, value) in [(0, 2), (1, 0), (2, 2), (30, 1), (31, 1)] {
            let mut bytes = *token.as_bytes();
            bytes[offset] = value;
            assert_eq!(Token(bytes).key_id(), Err(TokenError::Format), "byte {offset} = {value}");
        }
    }

    #[test]
    fn what_no_issuer_of_this_version_signs_is_no_token_under_a_good_mac_either() {
        let (fields, key) = example();
        let token = Token::sign(&fields, &key);
        for (offset, value) in [(0, 2), (2, 2), (3, 0), (3, 65), (30, 1), (32, 1), (39, 0)] {
            let mut bytes = *token.as_bytes();
            bytes[offset] = value;
            let mac = key.sign(bytes.first_chunk().unwrap());
            bytes[UNSIGNED_BYTES..].copy_from_slice(&mac);
            assert_eq!(Token(bytes).authenticate(&key), Err(TokenError::Format), "byte {offset} = {value}");
        }
    }

    #[test]
    fn text_of_another_shape_is_refused() {
        let (fields, key) = example();
        let text = Token::sign(&fields, &key).to_text();
        let padded = format!("{}=", &text[..159]);
        let standard_alphabet = format!("{}+", &text[..159]);
        for bad in ["", "AAAA", &text[1..], &format!("{text}A"), &padded, &standard_alphabet] {
            assert_eq!(Token::from_text(bad), Err(TokenError::Shape), "{bad}");
        }
    }

    #[test]
    fn debug_shows_neither_token_nor_mac() {
        let (fields, key) = example();
        assert_eq!(format!("{:?}", Token::sign(&fields, &key)), "Token([f0, f1, f2, f3]..)");
    }
}
