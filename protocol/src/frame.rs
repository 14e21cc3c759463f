//! Frames: an 8-byte header and one JSON object (`PROTOCOL.md` section 2).
//!
//! Owns the header and the caps. Pure: bytes in, a borrowed frame or a typed error out; nothing is copied or reserved.

use crate::code::Code;
use crate::json::JsonError;
use crate::message::MessageType;

/// The protocol version this crate speaks.
pub const VERSION: u8 = 1;
/// Length of a frame header.
pub const HEADER_BYTES: usize = 8;
/// The largest payload towards the server: the largest solution has about 1,400 bytes.
pub const MAX_PAYLOAD_TO_SERVER: u32 = 4_096;
/// The largest payload towards the client: a quote, and room for later fields.
pub const MAX_PAYLOAD_TO_CLIENT: u32 = 65_536;

/// Who receives a frame, which decides its cap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receiver {
    /// The server.
    Server,
    /// The client.
    Client,
}

impl Receiver {
    /// The largest payload this side takes.
    #[must_use]
    pub fn max_payload_bytes(self) -> u32 {
        match self {
            Self::Server => MAX_PAYLOAD_TO_SERVER,
            Self::Client => MAX_PAYLOAD_TO_CLIENT,
        }
    }
}

/// Why bytes are no frame or a payload no message: always the sender's fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The first byte is another version, or another protocol altogether.
    #[error("this port speaks Hash of Wisdom, version {VERSION}: the first byte must be 0x01, not 0x{0:02x}")]
    Version(u8),
    /// Bytes 2 and 3 of the header must be zero.
    #[error("bytes 2 and 3 of a frame header must be zero")]
    Reserved,
    /// No message has this type.
    #[error("no message has type 0x{0:02x}")]
    UnknownType(u8),
    /// The payload is over the cap.
    #[error("a payload of {bytes} bytes is over the cap of {cap}")]
    TooLarge {
        /// What the header announced.
        bytes: u32,
        /// What is allowed.
        cap: u32,
    },
    /// A message that only the receiver's own side sends.
    #[error("a {0} is not for this side to receive")]
    WrongSide(&'static str),
    /// The input ended before the frame did.
    #[error("the input ended inside a frame")]
    Truncated,
    /// The payload is not the JSON it must be.
    #[error(transparent)]
    Json(#[from] JsonError),
}

impl DecodeError {
    /// What the sender is told.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::Version(_) => Code::UnsupportedVersion,
            Self::TooLarge { .. } => Code::TooLarge,
            Self::WrongSide(_) => Code::Unexpected,
            Self::Reserved | Self::UnknownType(_) | Self::Truncated | Self::Json(_) => Code::Malformed,
        }
    }
}

crate::labels!(DecodeError {
    Self::Version(_) => "version",
    Self::Reserved => "reserved_bytes",
    Self::UnknownType(_) => "unknown_type",
    Self::TooLarge { .. } => "too_large",
    Self::WrongSide(_) => "wrong_side",
    Self::Truncated => "truncated",
    Self::Json(_) => "json",
});

/// A whole frame within the bytes it was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame<'a> {
    /// Which message it carries.
    pub message_type: MessageType,
    /// The JSON, not yet looked at.
    pub payload: &'a [u8],
}

impl Frame<'_> {
    /// Header and payload together, in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        HEADER_BYTES + self.payload.len()
    }

    /// Never: a frame has a header.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        false
    }
}

/// How far some bytes get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decoded<'a> {
    /// A whole frame; bytes may follow it.
    Frame(Frame<'a>),
    /// The header, or the payload it announces, is not all there: so many more bytes are needed at least. Within the cap
    /// of the receiver, so that they may be reserved.
    Incomplete {
        /// How many.
        missing: usize,
    },
}

/// Reads the frame at the start of `input`.
pub fn decode(input: &[u8], receiver: Receiver) -> Result<Decoded<'_>, DecodeError> {
    if let Some(&version) = input.first().filter(|&&version| version != VERSION) {
        return Err(DecodeError::Version(version));
    }
    let Some((&[_, message_type, zero, also_zero, a, b, c, d], rest)) = input.split_first_chunk() else {
        return Ok(Decoded::Incomplete { missing: HEADER_BYTES - input.len() });
    };
    if (zero, also_zero) != (0, 0) {
        return Err(DecodeError::Reserved);
    }
    let message_type = MessageType::from_byte(message_type).ok_or(DecodeError::UnknownType(message_type))?;
    let (bytes, cap) = (u32::from_be_bytes([a, b, c, d]), receiver.max_payload_bytes());
    if bytes > cap {
        return Err(DecodeError::TooLarge { bytes, cap });
    }
    if message_type.receiver() != receiver {
        return Err(DecodeError::WrongSide(message_type.name()));
    }
    // At most 65,536 by the check above; the fallback only matters where a pointer has 16 bits.
    let length = usize::try_from(bytes).unwrap_or(usize::MAX);
    Ok(match rest.get(..length) {
        Some(payload) => Decoded::Frame(Frame { message_type, payload }),
        None => Decoded::Incomplete { missing: length - rest.len() },
    })
}

/// Header and `payload` as bytes; the payload is one this crate made and is within its cap.
pub(crate) fn encode(message_type: MessageType, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap_or(u32::MAX);
    debug_assert!(length <= MAX_PAYLOAD_TO_CLIENT, "messages bound what they hold");
    let mut frame = Vec::with_capacity(HEADER_BYTES + payload.len());
    frame.extend_from_slice(&[VERSION, message_type.to_byte(), 0, 0]);
    frame.extend_from_slice(&length.to_be_bytes());
    frame.extend_from_slice(payload);
    frame
}

#[cfg(test)]
mod tests {
    use super::*;

    const REQUEST: &[u8] = b"\x01\x01\0\0\0\0\0\x14{\"service\":\"quotes\"}";

    #[test]
    fn a_whole_frame_is_borrowed() {
        let expected =
            Frame { message_type: MessageType::ChallengeRequest, payload: b"{\"service\":\"quotes\"}" };
        assert_eq!(decode(REQUEST, Receiver::Server), Ok(Decoded::Frame(expected)));
        let mut with_more = REQUEST.to_vec();
        with_more.extend_from_slice(b"\xff\xff");
        assert_eq!(decode(&with_more, Receiver::Server), Ok(Decoded::Frame(expected)));
        assert_eq!(encode(expected.message_type, expected.payload), REQUEST);
        assert_eq!(expected.len(), REQUEST.len());
    }

    #[test]
    fn every_truncation_says_how_much_is_missing() {
        for length in 0..REQUEST.len() {
            let missing = if length < HEADER_BYTES { HEADER_BYTES - length } else { REQUEST.len() - length };
            let decoded = decode(&REQUEST[..length], Receiver::Server);
            assert_eq!(decoded, Ok(Decoded::Incomplete { missing }), "{length} bytes");
        }
    }

    #[test]
    fn headers_are_judged_in_order_and_early() {
        let too_large = |bytes, cap| DecodeError::TooLarge { bytes, cap };
        let cases: [(&[u8], Receiver, DecodeError); 11] = [
            (b"\x00", Receiver::Server, DecodeError::Version(0)),
            (b"\x02\xff\xff\xff\xff\xff\xff\xff", Receiver::Server, DecodeError::Version(2)),
            (b"GET / HTTP/1.1\r\n", Receiver::Server, DecodeError::Version(b'G')),
            (b"\x16\x03\x01", Receiver::Server, DecodeError::Version(0x16)),
            (b"\x01\xff\x01\0\xff\xff\xff\xff", Receiver::Server, DecodeError::Reserved),
            (b"\x01\x03\0\0\xff\xff\xff\xff", Receiver::Server, DecodeError::UnknownType(3)),
            (b"\x01\x01\0\0\0\0\x10\x01", Receiver::Server, too_large(4_097, 4_096)),
            (b"\x01\x81\0\0\0\x01\0\x01", Receiver::Client, too_large(65_537, 65_536)),
            (b"\x01\x01\0\0\xff\xff\xff\xff", Receiver::Server, too_large(u32::MAX, 4_096)),
            (b"\x01\x82\0\0\0\0\0\x02", Receiver::Server, DecodeError::WrongSide("granted")),
            (b"\x01\x02\0\0\0\0\0\x02", Receiver::Client, DecodeError::WrongSide("solution")),
        ];
        for (input, receiver, error) in cases {
            assert_eq!(decode(input, receiver), Err(error), "{input:02x?}");
        }
        let at_the_cap = b"\x01\x01\0\0\0\0\x10\0";
        assert_eq!(decode(at_the_cap, Receiver::Server), Ok(Decoded::Incomplete { missing: 4_096 }));
    }
}
