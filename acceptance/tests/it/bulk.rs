//! Much data that is worth comparing.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Read, Write as _};
use std::path::Path;

use sha2::{Digest, Sha256};

/// What the issue of a tunnel is tried with: more than any buffer on the way.
pub(crate) const BULK_BYTES: usize = 100_000_000;

/// Writes about [`BULK_BYTES`] of numbered lines in two columns that differ from one another throughout.
pub(crate) fn write(path: &Path) {
    let mut file = BufWriter::with_capacity(1 << 20, File::create(path).unwrap());
    let (mut state, mut written, mut number) = (1_u64, 0, 0_u32);
    let mut line = String::new();
    while written < BULK_BYTES {
        line.clear();
        write!(line, "{number}\t").unwrap();
        for _ in 0..12 {
            // A linear congruential generator: enough that no two stretches are alike.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            write!(line, "{state:016x}").unwrap();
        }
        line.push('\n');
        file.write_all(line.as_bytes()).unwrap();
        written += line.len();
        number += 1;
    }
    file.into_inner().unwrap();
}

/// Length and SHA-256 of a file.
pub(crate) fn sum(path: &Path) -> (u64, Vec<u8>) {
    let mut file = File::open(path).unwrap();
    let (mut hash, mut length, mut chunk) = (Sha256::new(), 0, vec![0; 1 << 20]);
    loop {
        match file.read(&mut chunk).unwrap() {
            0 => return (length, hash.finalize().to_vec()),
            read => {
                hash.update(&chunk[..read]);
                length += read as u64;
            }
        }
    }
}
