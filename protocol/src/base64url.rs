//! Reading base64url without padding at a fixed width (RFC 4648, section 5): the token's text. Writing it is the general library's.
//!
//! A general decoder cares for lengths, padding and trailing bits, and takes as long as the token's MAC. At a width that is a multiple of
//! four characters there are none of these: every text of the alphabet is the one text of its bytes, and what is left is a table.
//! A token is no secret of the gate's (it was given away, or was made up), so that looking its characters up may show in time.

/// The 64 characters.
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// Marks what is none of them: no sum of four shares has this bit.
const INVALID: u32 = 1 << 31;
/// What a character adds to the 24 bits of its four, by its place among them.
static SHARES: [[u32; 256]; 4] = [shares(18), shares(12), shares(6), shares(0)];

const fn shares(shift: u32) -> [u32; 256] {
    let mut shares = [INVALID; 256];
    let mut value: u32 = 0;
    while value < 64 {
        shares[ALPHABET[value as usize] as usize] = value << shift;
        value += 1;
    }
    shares
}

/// The bytes of `text`, three for each four characters, or `None` where one of them is not in the alphabet.
///
/// Both widths are constants, and must fit: the compiler refuses any others. Eight characters make one word, which is written at once:
/// a sixth faster than four by four.
pub(crate) fn decode<const CHARS: usize, const BYTES: usize>(text: &[u8; CHARS]) -> Option<[u8; BYTES]> {
    const { assert!(CHARS.is_multiple_of(8) && BYTES == CHARS / 4 * 3) };
    let mut bytes = [0; BYTES];
    let mut seen = 0;
    for ([early @ .., e, f, g, h], six) in text.as_chunks::<8>().0.iter().zip(bytes.as_chunks_mut().0) {
        let (early, late) = (four(*early), four([*e, *f, *g, *h]));
        seen |= early | late;
        let [_, _, word @ ..] = (u64::from(early) << 24 | u64::from(late)).to_be_bytes();
        *six = word;
    }
    (seen & INVALID == 0).then_some(bytes)
}

/// The 24 bits of four characters.
fn four([a, b, c, d]: [u8; 4]) -> u32 {
    let [first, second, third, fourth] = &SHARES;
    first[usize::from(a)] | second[usize::from(b)] | third[usize::from(c)] | fourth[usize::from(d)]
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use proptest::prelude::*;

    use super::*;

    fn general(text: &[u8]) -> Option<[u8; 12]> {
        URL_SAFE_NO_PAD.decode(text).ok().and_then(|bytes| bytes.try_into().ok())
    }

    #[test]
    fn every_byte_in_every_place_is_read_as_the_general_decoder_reads_it() {
        for place in 0..16 {
            for byte in 0..=u8::MAX {
                let mut text = *b"AZaz09-_AZaz09-_";
                text[place] = byte;
                let decoded: Option<[u8; 12]> = decode(&text);
                assert_eq!(decoded, general(&text), "{byte:#04x} at {place}");
            }
        }
    }

    #[test]
    fn the_examples_of_rfc_4648() {
        assert_eq!(decode(b"Zm9vYmFy"), Some(*b"foobar"));
        assert_eq!(decode(b"Zm9v-_-_"), Some(*b"foo\xfb\xff\xbf"));
        for bad in [b"Zm8=", b"Zg==", b"+/+/", b"Zm9\n", b" Zm9", b"Zm9\0", b"Zm\xc3\xb6"] {
            for text in [[*bad, *b"Zm9v"], [*b"Zm9v", *bad]] {
                assert_eq!(
                    decode::<8, 6>(text.as_flattened().try_into().unwrap()),
                    None,
                    "{}",
                    text.as_flattened().escape_ascii()
                );
            }
        }
    }

    /// As wide as a token.
    fn at_width(text: &[u8]) -> (Option<[u8; 120]>, Option<[u8; 120]>) {
        let general = URL_SAFE_NO_PAD.decode(text).ok().and_then(|bytes| bytes.try_into().ok());
        (decode::<160, 120>(text.try_into().unwrap()), general)
    }

    proptest! {
        #[test]
        fn any_bytes_come_back_from_the_text_of_the_general_encoder(bytes in prop::array::uniform32(any::<u8>())) {
            let bytes: [u8; 120] = std::array::from_fn(|at| bytes[at % 32].rotate_left(u32::try_from(at / 32).unwrap()));
            let (ours, general) = at_width(URL_SAFE_NO_PAD.encode(bytes).as_bytes());
            prop_assert_eq!((ours, general), (Some(bytes), Some(bytes)));
        }

        #[test]
        fn any_text_is_taken_or_not_as_by_the_general_decoder(
            good in "[A-Za-z0-9_-]{160}",
            at in 0_usize..160,
            byte in any::<u8>(),
            any in prop::collection::vec(any::<u8>(), 160),
        ) {
            let mut altered = good.clone().into_bytes();
            altered[at] = byte;
            for text in [good.into_bytes(), altered, any] {
                let (ours, general) = at_width(&text);
                prop_assert_eq!(ours, general);
            }
        }
    }
}
