//! All that redeeming one solution has to hash.

use std::hint::black_box;

use wisdom_protocol::mac::TOKEN_LABEL;
use wisdom_protocol::puzzle::PUZZLE_LABEL;
use wisdom_protocol::source::{SOURCE_LABEL, Source};

use super::{MacState, hits, root};
use crate::fixture::{Binding, Fixture, SECRET, SOURCE};

/// The inputs, laid out beforehand.
#[derive(Clone, Debug)]
pub struct Redemption {
    mac: MacState,
    token_input: [u8; 104],
    token_mac: [u8; 32],
    source_input: Option<[u8; 21]>,
    root_input: [u8; 144],
    bound: u64,
    nonces: Vec<u64>,
}

impl Redemption {
    /// Of what a gate that binds tokens like this is asked to redeem in `fixture`.
    #[must_use]
    pub fn new(fixture: &Fixture, binding: Binding) -> Self {
        let token = fixture.challenge.token.as_bytes();
        let (mut token_input, mut token_mac, mut root_input) = ([0; 104], [0; 32], [0; 144]);
        token_input[..16].copy_from_slice(&TOKEN_LABEL);
        token_input[16..].copy_from_slice(&token[..88]);
        token_mac.copy_from_slice(&token[88..]);
        root_input[..16].copy_from_slice(&PUZZLE_LABEL);
        root_input[16..136].copy_from_slice(token);
        root_input[136..].copy_from_slice(&fixture.solution.work.to_be_bytes());
        Self {
            mac: MacState::new(&SECRET),
            token_input,
            token_mac,
            source_input: (binding == Binding::ToSource).then(source_input),
            root_input,
            bound: u64::MAX / (fixture.solution.work / u64::from(fixture.challenge.puzzles.get())),
            nonces: fixture.solution.nonces.iter().map(|nonce| nonce.get()).collect(),
        }
    }

    /// Hashes it all: the MAC of the token, that of its source where it is bound to one, the root, one hash for each
    /// nonce. Whether MAC and nonces hold.
    #[must_use]
    pub fn hash_all(&self) -> bool {
        let authentic = self.hash_token();
        black_box(self.hash_source());
        authentic && self.hash_proof()
    }

    /// Hashes only the proof: the root, and one hash for each nonce. Whether all nonces hold.
    #[must_use]
    pub fn hash_proof(&self) -> bool {
        hits(&root(&self.root_input), self.bound, &self.nonces) == self.nonces.len()
    }

    /// Hashes only what tells a forged token: its MAC. Whether that holds.
    #[must_use]
    pub fn hash_token(&self) -> bool {
        self.mac.token_mac(&self.token_input) == self.token_mac
    }

    /// Hashes all that issuing takes: the MAC of the source, where a token is bound to one, and that of the token.
    #[must_use]
    pub fn hash_issued(&self) -> [u8; 32] {
        black_box(self.hash_source());
        self.mac.token_mac(&self.token_input)
    }

    fn hash_source(&self) -> Option<[u8; 32]> {
        self.source_input.as_ref().map(|input| self.mac.source_mac(input))
    }
}

fn source_input() -> [u8; 21] {
    const V4: u8 = 4;
    let mut input = [0; 21];
    input[..16].copy_from_slice(&SOURCE_LABEL);
    input[16] = V4;
    if let Source::V4(address) = SOURCE {
        input[17..].copy_from_slice(&address);
    }
    input
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::{scan, token_bytes, token_text};

    #[test]
    fn the_floor_does_the_work_that_the_gate_checks() {
        for binding in [Binding::ToSource, Binding::None] {
            let fixture = Fixture::new(binding).unwrap();
            let floor = Redemption::new(&fixture, binding);
            assert!(floor.hash_token() && floor.hash_all());
            assert_eq!(floor.hash_issued()[..], fixture.challenge.token.as_bytes()[88..]);
            let binding_in_token = &fixture.challenge.token.as_bytes()[56..72];
            let expected = floor.hash_source().map_or(vec![0; 16], |mac| mac[..16].to_vec());
            assert_eq!(binding_in_token, expected);
            assert!(!Redemption { bound: 0, ..floor.clone() }.hash_all());
            assert!(!Redemption { token_mac: [0; 32], ..floor }.hash_all());
        }
    }

    #[test]
    fn the_plain_loop_finds_what_the_solver_finds() {
        let fixture = Fixture::new(Binding::None).unwrap();
        let floor = Redemption::new(&fixture, Binding::None);
        let first = scan(&root(&floor.root_input), 0, floor.bound, 1 << 20);
        assert_eq!(first, Some(floor.nonces[0]));
    }

    #[test]
    fn the_text_of_a_token_is_the_same() {
        let token = Fixture::new(Binding::None).unwrap().challenge.token;
        let text = token_text(token.as_bytes());
        assert_eq!(text, token.to_text());
        assert_eq!(token_bytes(&text), Some(*token.as_bytes()));
    }
}
