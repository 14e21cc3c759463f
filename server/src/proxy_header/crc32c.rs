//! CRC-32C (Castagnoli), as RFC 3720 appendix B.4 has it: reflected, all ones at start and end.

const POLYNOMIAL: u32 = 0x82f6_3b78;

/// The checksum of these bytes in a row. A bit at a time: a header is short, and few carry one.
pub(super) fn crc32c<'a>(bytes: impl Iterator<Item = &'a u8>) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { (crc >> 1) ^ POLYNOMIAL } else { crc >> 1 };
    !bytes.fold(!0, |crc, &byte| (0..8).fold(crc ^ u32::from(byte), step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_rfc_3720() {
        let ascending: Vec<u8> = (0..32).collect();
        let cases: [(&[u8], u32); 5] = [
            (b"", 0),
            (b"123456789", 0xe306_9283),
            (&[0; 32], 0x8a91_36aa),
            (&[0xff; 32], 0x62a8_ab43),
            (&ascending, 0x46dd_794e),
        ];
        for (bytes, crc) in cases {
            assert_eq!(crc32c(bytes.iter()), crc, "{bytes:?}");
        }
    }
}
