//! The replay set as bytes, for the next process. Owns the format; files are not its business.
//!
//! Big-endian: magic (8), epoch (8), high-water mark (8), number of entries (8), then for each entry salt (16) and expiry
//! (8), then the SHA-256 (32) of all that. Written and read by this version only: a magic of another version is refused.

use sha2::{Digest, Sha256};
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::{Epoch, Salt};

use super::Claim;

const MAGIC: [u8; 8] = *b"wisdomR1";
const HEADER_BYTES: usize = 32;
const ENTRY_BYTES: usize = 24;
const DIGEST_BYTES: usize = 32;

/// What a successor must remember.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The epoch that lives on.
    pub epoch: Epoch,
    /// What expires at or before this is refused.
    pub high_water: UnixMillis,
    /// What may not be granted again.
    pub spent: Vec<Claim>,
}

/// Why bytes are no snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotError {
    /// Not the first bytes of a snapshot of this version.
    #[error("not a snapshot of this version")]
    Magic,
    /// Shorter or longer than it says.
    #[error("cut short or extended")]
    Length,
    /// The digest does not match.
    #[error("damaged: its digest does not match")]
    Digest,
}

impl Snapshot {
    /// The snapshot as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEADER_BYTES + self.spent.len() * ENTRY_BYTES + DIGEST_BYTES);
        bytes.extend_from_slice(&MAGIC);
        bytes.extend_from_slice(&self.epoch.0);
        bytes.extend_from_slice(&self.high_water.0.to_be_bytes());
        bytes.extend_from_slice(&(self.spent.len() as u64).to_be_bytes());
        for claim in &self.spent {
            bytes.extend_from_slice(&claim.salt.0);
            bytes.extend_from_slice(&claim.expires.0.to_be_bytes());
        }
        let digest = Sha256::digest(&bytes);
        bytes.extend_from_slice(&digest);
        bytes
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SnapshotError> {
        let (content, digest) = bytes.split_last_chunk::<DIGEST_BYTES>().ok_or(SnapshotError::Length)?;
        let (header, entries) = content.split_first_chunk::<HEADER_BYTES>().ok_or(SnapshotError::Length)?;
        if header[..8] != MAGIC {
            return Err(SnapshotError::Magic);
        }
        let count = usize::try_from(u64::from_be_bytes(array(&header[24..]))).ok();
        if !entries.len().is_multiple_of(ENTRY_BYTES) || count != Some(entries.len() / ENTRY_BYTES) {
            return Err(SnapshotError::Length);
        }
        if Sha256::digest(content).as_slice() != digest {
            return Err(SnapshotError::Digest);
        }
        let claim = |entry: &[u8]| Claim {
            salt: Salt(array(entry)),
            expires: UnixMillis(u64::from_be_bytes(array(&entry[16..]))),
        };
        Ok(Self {
            epoch: Epoch(array(&header[8..])),
            high_water: UnixMillis(u64::from_be_bytes(array(&header[16..]))),
            spent: entries.chunks_exact(ENTRY_BYTES).map(claim).collect(),
        })
    }
}

/// The first `N` bytes of `bytes`, which the caller has checked to be there.
fn array<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut array = [0; N];
    array.copy_from_slice(&bytes[..N]);
    array
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Snapshot {
        let claim = |id: u8| Claim { salt: Salt([id; 16]), expires: UnixMillis(5_000 + u64::from(id)) };
        Snapshot { epoch: Epoch([9; 8]), high_water: UnixMillis(4_000), spent: vec![claim(1), claim(2)] }
    }

    #[test]
    fn comes_back_as_it_was() {
        assert_eq!(Snapshot::from_bytes(&example().to_bytes()), Ok(example()));
        let empty = Snapshot { spent: Vec::new(), ..example() };
        assert_eq!(Snapshot::from_bytes(&empty.to_bytes()), Ok(empty));
    }

    #[test]
    fn no_truncation_extension_or_flipped_bit_passes() {
        let bytes = example().to_bytes();
        for length in 0..bytes.len() {
            assert!(Snapshot::from_bytes(&bytes[..length]).is_err(), "{length} bytes");
        }
        assert!(Snapshot::from_bytes(&[&bytes[..], &[0; ENTRY_BYTES]].concat()).is_err());
        for bit in 0..bytes.len() * 8 {
            let mut damaged = bytes.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert!(Snapshot::from_bytes(&damaged).is_err(), "bit {bit}");
        }
    }
}
