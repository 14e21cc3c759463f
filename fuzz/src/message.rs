//! One payload: what is accepted comes back from its own JSON, and is no longer than was allowed.

use wisdom_protocol::frame::{self, Decoded};
use wisdom_protocol::message::{Message, MessageType};

/// See the module. The first byte is the message's type.
pub fn check(input: &[u8]) {
    let Some((&kind, payload)) = input.split_first() else { return };
    let kind = MessageType::ALL[usize::from(kind) % MessageType::ALL.len()];
    let Ok(message) = Message::decode(kind, payload) else { return };
    assert_eq!(message.message_type(), kind);
    assert_eq!(Message::decode(kind, &message.to_json()).as_ref(), Ok(&message), "from its own JSON");
    let bytes = message.to_frame();
    // What was sent within the cap may be longer in our own spelling, and is then refused as a frame, but by its length only.
    if let Ok(Decoded::Frame(frame)) = frame::decode(&bytes, kind.receiver()) {
        assert_eq!(Message::decode(frame.message_type, frame.payload), Ok(message));
    }
}
