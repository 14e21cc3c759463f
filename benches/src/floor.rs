//! Floors: the work that a task can't do without, and nothing else, straight from the libraries that do it.
//!
//! A figure means something beside its floor only. The floors share no code with the product; each is checked against it,
//! so that it is the same work and not merely about as much.

mod redemption;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
pub use redemption::Redemption;
use sha2::block_api::compress256;
use sha2::{Digest, Sha256};

/// HMAC-SHA-256 with a key that has been absorbed.
#[derive(Clone, Debug)]
pub struct MacState(Hmac<Sha256>);

impl MacState {
    /// Absorbs `secret`.
    #[must_use]
    pub fn new(secret: &[u8; 32]) -> Self {
        // Filled with zeros to a block, as HMAC has it: for that length there is a constructor that can't fail.
        let mut block = [0; 64];
        block[..32].copy_from_slice(secret);
        Self(Hmac::new(&block.into()))
    }

    /// The MAC of what a token signs, label and all: 104 bytes, which are two blocks, and one for the outer hash.
    #[must_use]
    pub fn token_mac(&self, labelled: &[u8; 104]) -> [u8; 32] {
        self.0.clone().chain_update(labelled).finalize().into_bytes().into()
    }

    /// The MAC that binds a token to an IPv4 address: 21 bytes, which are one block, and one for the outer hash.
    #[must_use]
    pub fn source_mac(&self, labelled: &[u8; 21]) -> [u8; 32] {
        self.0.clone().chain_update(labelled).finalize().into_bytes().into()
    }
}

/// The puzzle's root from its label, token and work: 144 bytes, which are three blocks.
#[must_use]
pub fn root(input: &[u8; 144]) -> [u8; 32] {
    Sha256::digest(input).into()
}

/// How many sub-puzzles the nonces solve: one compression of a block for each, and what it takes to lay that block out.
#[must_use]
pub fn hits(root: &[u8; 32], bound: u64, nonces: &[u64]) -> usize {
    let solved = |(index, nonce): &(u32, &u64)| compressed(root, *index, **nonce) <= bound;
    (0..).zip(nonces).filter(solved).count()
}

/// Searches `count` nonces as anybody would who has a hash function: the plain loop that kernels are measured beside.
#[must_use]
pub fn scan(root: &[u8; 32], index: u32, bound: u64, count: u64) -> Option<u64> {
    let mut message = input(root, index, 0);
    (0..count).find(|nonce| {
        message[36..].copy_from_slice(&nonce.to_be_bytes());
        first_eight(&message) <= bound
    })
}

/// A token's 120 bytes as text.
#[must_use]
pub fn token_text(bytes: &[u8; 120]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A token's 120 bytes from its text.
#[must_use]
pub fn token_bytes(text: &str) -> Option<[u8; 120]> {
    let mut bytes = [0; 120];
    let length = URL_SAFE_NO_PAD.decode_slice(text, &mut bytes).ok()?;
    (length == bytes.len()).then_some(bytes)
}

fn input(root: &[u8; 32], index: u32, nonce: u64) -> [u8; 44] {
    let mut input = [0; 44];
    input[..32].copy_from_slice(root);
    input[32..36].copy_from_slice(&index.to_be_bytes());
    input[36..].copy_from_slice(&nonce.to_be_bytes());
    input
}

/// The first eight bytes of the hash of the only block that these inputs fill, without a hasher around it.
fn compressed(root: &[u8; 32], index: u32, nonce: u64) -> u64 {
    // Where SHA-256 begins: FIPS 180-4, section 5.3.3.
    let mut state = [
        0x6a09_e667,
        0xbb67_ae85,
        0x3c6e_f372,
        0xa54f_f53a,
        0x510e_527f,
        0x9b05_688c,
        0x1f83_d9ab,
        0x5be0_cd19,
    ];
    let mut block = [0; 64];
    block[..44].copy_from_slice(&input(root, index, nonce));
    block[44] = 0x80;
    block[62..].copy_from_slice(&(44_u16 * 8).to_be_bytes());
    compress256(&mut state, &[block]);
    u64::from(state[0]) << 32 | u64::from(state[1])
}

fn first_eight(input: &[u8; 44]) -> u64 {
    let digest: [u8; 32] = Sha256::digest(input).into();
    let [first, ..] = digest.as_chunks().0 else { return u64::MAX };
    u64::from_be_bytes(*first)
}
