//! A stream of frames: what is read of it does not depend on the pieces in which it arrives, and nothing is reserved beyond the cap.

use bytes::BytesMut;
use tokio_util::codec::Decoder;
use wisdom_protocol::codec::MessageCodec;
use wisdom_protocol::frame::{self, Decoded, HEADER_BYTES, Receiver};
use wisdom_protocol::message::Message;

/// See the module. The first byte says who reads and in pieces of what length.
pub fn check(input: &[u8]) {
    let Some((&choice, stream)) = input.split_first() else { return };
    let (receiver, codec) = if choice & 1 == 0 {
        (Receiver::Server, MessageCodec::for_server())
    } else {
        (Receiver::Client, MessageCodec::for_client())
    };
    let whole = read(codec, stream, stream.len().max(1), receiver);
    let pieces = read(codec, stream, usize::from(choice >> 1).max(1), receiver);
    assert_eq!(whole, pieces, "in one piece and in several");
    match frame::decode(stream, receiver) {
        Ok(Decoded::Incomplete { missing }) => {
            assert!(missing > 0);
            assert!(stream.len() + missing <= HEADER_BYTES + receiver.max_payload_bytes() as usize);
        }
        Ok(Decoded::Frame(frame)) => {
            assert_eq!(frame.len(), HEADER_BYTES + frame.payload.len());
            assert!(frame.payload.len() <= receiver.max_payload_bytes() as usize);
            assert_eq!(frame.message_type.receiver(), receiver);
        }
        Err(error) => assert!(frame::DecodeError::labels().any(|label| label == error.label())),
    }
}

/// Every message up to the first error, and whether there was one.
fn read(
    mut codec: MessageCodec,
    stream: &[u8],
    piece: usize,
    receiver: Receiver,
) -> (Vec<Message>, Option<String>) {
    let (mut buffer, mut messages) = (BytesMut::new(), Vec::new());
    for part in stream.chunks(piece) {
        buffer.extend_from_slice(part);
        loop {
            match codec.decode(&mut buffer) {
                Ok(Some(message)) => messages.push(message),
                Ok(None) => break,
                Err(error) => return (messages, Some(error.to_string())),
            }
        }
        let most = HEADER_BYTES + receiver.max_payload_bytes() as usize;
        assert!(buffer.len() <= most, "{} bytes are kept of a frame of at most {most}", buffer.len());
    }
    (messages, None)
}
