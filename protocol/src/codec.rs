//! The `tokio_util::codec` pair: a thin layer over [`crate::frame`], feature `codec`.
//!
//! Use it with `FramedRead::with_capacity(io, codec, 0)`: then a connection that has sent nothing holds no buffer, and one
//! that has sent a header holds what that header, once accepted, announced.

use std::io;

use bytes::{Buf, BytesMut};
use tokio_util::codec::{Decoder, Encoder};

use crate::frame::{self, DecodeError, Decoded, HEADER_BYTES, Receiver};
use crate::message::Message;

/// Frames in, messages out, and back.
#[derive(Clone, Copy, Debug)]
pub struct MessageCodec {
    receiver: Receiver,
}

impl MessageCodec {
    /// Reads what clients send.
    #[must_use]
    pub fn for_server() -> Self {
        Self { receiver: Receiver::Server }
    }

    /// Reads what servers send.
    #[must_use]
    pub fn for_client() -> Self {
        Self { receiver: Receiver::Client }
    }
}

/// Why no message came.
#[derive(Debug, thiserror::Error)]
pub enum CodecError {
    /// The peer sent something else.
    #[error(transparent)]
    Decode(#[from] DecodeError),
    /// The stream failed.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl Decoder for MessageCodec {
    type Item = Message;
    type Error = CodecError;

    fn decode(&mut self, input: &mut BytesMut) -> Result<Option<Message>, CodecError> {
        match frame::decode(input, self.receiver)? {
            Decoded::Incomplete { missing } => {
                // A header at first, then no more than the cap allows.
                input.reserve(missing.max(HEADER_BYTES.saturating_sub(input.len())));
                Ok(None)
            }
            Decoded::Frame(frame) => {
                let (message, length) = (Message::decode(frame.message_type, frame.payload), frame.len());
                input.advance(length);
                Ok(Some(message?))
            }
        }
    }

    fn decode_eof(&mut self, input: &mut BytesMut) -> Result<Option<Message>, CodecError> {
        match self.decode(input)? {
            None if !input.is_empty() => Err(DecodeError::Truncated.into()),
            decoded => Ok(decoded),
        }
    }
}

impl Encoder<Message> for MessageCodec {
    type Error = io::Error;

    fn encode(&mut self, message: Message, output: &mut BytesMut) -> io::Result<()> {
        output.extend_from_slice(&message.to_frame());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::ChallengeRequest;

    #[test]
    fn reserves_only_what_the_header_was_allowed() {
        let mut codec = MessageCodec::for_server();
        let mut input = BytesMut::new();
        assert!(codec.decode(&mut input).unwrap().is_none());
        assert!(input.capacity() < 64, "an empty connection holds {} bytes", input.capacity());
        input.extend_from_slice(b"\x01\x01\0\0\xff\xff\xff\xff");
        let before = input.capacity();
        assert!(matches!(codec.decode(&mut input), Err(CodecError::Decode(DecodeError::TooLarge { .. }))));
        assert_eq!(input.capacity(), before, "nothing is reserved for a refused length");
        let mut input = BytesMut::from(&b"\x01\x01\0\0\0\0\x10\0"[..]);
        assert!(codec.decode(&mut input).unwrap().is_none());
        assert!(input.capacity() <= 2 * (4_096 + HEADER_BYTES), "{} bytes", input.capacity());
    }

    #[test]
    fn an_end_inside_a_frame_is_told_from_one_between_frames() {
        let mut codec = MessageCodec::for_server();
        assert!(codec.decode_eof(&mut BytesMut::new()).unwrap().is_none());
        for begun in [&b"\x01"[..], b"\x01\x01\0\0\0\0\0\x02{"] {
            let ended = codec.decode_eof(&mut BytesMut::from(begun));
            assert!(matches!(ended, Err(CodecError::Decode(DecodeError::Truncated))), "{ended:?}");
        }
    }

    #[test]
    fn messages_survive_any_split() {
        let message = Message::from(ChallengeRequest { max_work: Some(7), ..ChallengeRequest::default() });
        let mut bytes = BytesMut::new();
        let mut codec = MessageCodec::for_server();
        codec.encode(message.clone(), &mut bytes).unwrap();
        codec.encode(message.clone(), &mut bytes).unwrap();
        for split in 0..=bytes.len() {
            let mut input = BytesMut::from(&bytes[..split]);
            let mut seen = Vec::new();
            while let Some(message) = codec.decode(&mut input).unwrap() {
                seen.push(message);
            }
            input.extend_from_slice(&bytes[split..]);
            while let Some(message) = codec.decode(&mut input).unwrap() {
                seen.push(message);
            }
            assert_eq!(seen, [message.clone(), message.clone()], "split at {split}");
        }
    }
}
