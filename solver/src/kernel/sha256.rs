//! The pieces of SHA-256 (FIPS 180-4, sections 4.1.2, 4.2.2, 5.3.3 and 6.2.2) in plain integers.
//!
//! Owns the constants and the round that all kernels agree on. Does not hash messages: a kernel never
//! meets one longer than a block, and most of that block never changes.

/// The round constants.
pub(super) const K: [u32; 64] = [
    0x428a_2f98,
    0x7137_4491,
    0xb5c0_fbcf,
    0xe9b5_dba5,
    0x3956_c25b,
    0x59f1_11f1,
    0x923f_82a4,
    0xab1c_5ed5,
    0xd807_aa98,
    0x1283_5b01,
    0x2431_85be,
    0x550c_7dc3,
    0x72be_5d74,
    0x80de_b1fe,
    0x9bdc_06a7,
    0xc19b_f174,
    0xe49b_69c1,
    0xefbe_4786,
    0x0fc1_9dc6,
    0x240c_a1cc,
    0x2de9_2c6f,
    0x4a74_84aa,
    0x5cb0_a9dc,
    0x76f9_88da,
    0x983e_5152,
    0xa831_c66d,
    0xb003_27c8,
    0xbf59_7fc7,
    0xc6e0_0bf3,
    0xd5a7_9147,
    0x06ca_6351,
    0x1429_2967,
    0x27b7_0a85,
    0x2e1b_2138,
    0x4d2c_6dfc,
    0x5338_0d13,
    0x650a_7354,
    0x766a_0abb,
    0x81c2_c92e,
    0x9272_2c85,
    0xa2bf_e8a1,
    0xa81a_664b,
    0xc24b_8b70,
    0xc76c_51a3,
    0xd192_e819,
    0xd699_0624,
    0xf40e_3585,
    0x106a_a070,
    0x19a4_c116,
    0x1e37_6c08,
    0x2748_774c,
    0x34b0_bcb5,
    0x391c_0cb3,
    0x4ed8_aa4a,
    0x5b9c_ca4f,
    0x682e_6ff3,
    0x748f_82ee,
    0x78a5_636f,
    0x84c8_7814,
    0x8cc7_0208,
    0x90be_fffa,
    0xa450_6ceb,
    0xbef9_a3f7,
    0xc671_78f2,
];

/// The state `[a, b, c, d, e, f, g, h]` before the first block.
pub(super) const INITIAL: [u32; 8] =
    [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];

/// One round on the state `[a, b, c, d, e, f, g, h]`, given the sum of its constant and its word.
#[inline(always)]
#[expect(clippy::inline_always, reason = "64 calls in a row; the array's moves vanish only when inlined")]
#[expect(clippy::many_single_char_names, reason = "the letters of FIPS 180-4")]
pub(super) fn round([a, b, c, d, e, f, g, h]: [u32; 8], constant_and_word: u32) -> [u32; 8] {
    let sigma1 = (e ^ (e ^ e.rotate_right(14)).rotate_right(5)).rotate_right(6);
    let choice = g ^ (e & (f ^ g));
    let t1 = sum([h, constant_and_word, sigma1, choice]);
    let sigma0 = (a ^ (a ^ a.rotate_right(9)).rotate_right(11)).rotate_right(2);
    let majority = b ^ ((a ^ b) & (b ^ c));
    [sum([t1, sigma0, majority]), a, b, c, d.wrapping_add(t1), e, f, g]
}

/// The schedule's function of the word 15 places back.
#[inline]
pub(super) fn sigma0(word: u32) -> u32 {
    (word ^ word.rotate_right(11)).rotate_right(7) ^ (word >> 3)
}

/// The schedule's function of the word 2 places back.
#[inline]
pub(super) fn sigma1(word: u32) -> u32 {
    (word ^ word.rotate_right(2)).rotate_right(17) ^ (word >> 10)
}

/// The sum modulo 2^32.
#[inline]
pub(super) fn sum<const N: usize>(terms: [u32; N]) -> u32 {
    terms.into_iter().fold(0, u32::wrapping_add)
}
