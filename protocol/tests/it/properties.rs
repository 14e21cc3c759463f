//! Properties that hold for any input.

use proptest::collection::vec;
use proptest::prelude::*;
use wisdom_protocol::code::Code;
use wisdom_protocol::frame::{self, Decoded, HEADER_BYTES, Receiver};
use wisdom_protocol::message::{ChallengeRequest, ErrorMessage, Message, MessageType, RequestId, Solution};
use wisdom_protocol::puzzle::Nonce;
use wisdom_protocol::service::ServiceName;

fn client_message() -> impl Strategy<Value = Message> {
    let service = proptest::option::of("[a-z0-9][a-z0-9_-]{0,31}");
    let integer = 0..=(1_u64 << 53) - 1;
    let request =
        (service, proptest::option::of(integer.clone()), any::<u128>()).prop_map(|(name, max_work, id)| {
            let service = name.and_then(|name| ServiceName::new(&name));
            let request_id = Some(RequestId(uuid::Uuid::from_u128(id)));
            Message::from(ChallengeRequest { service, max_work, request_id })
        });
    let solution =
        ("\\PC{0,300}", integer.clone(), vec(integer, 1..=64)).prop_map(|(challenge, work, nonces)| {
            let nonces = nonces.into_iter().filter_map(Nonce::new).collect();
            Message::from(Solution { challenge, work, nonces, request_id: None })
        });
    prop_oneof![request, solution]
}

fn error_message() -> impl Strategy<Value = Message> {
    (0..Code::ALL.len(), "(?s).{0,2000}", any::<u64>()).prop_map(|(code, text, wait)| {
        Message::from(ErrorMessage::new(Code::ALL[code], text).with_retry_after_ms(wait))
    })
}

proptest! {
    #[test]
    fn messages_come_back(message in prop_oneof![client_message(), error_message()]) {
        let bytes = message.to_frame();
        let Ok(Decoded::Frame(frame)) = frame::decode(&bytes, message.message_type().receiver()) else {
            return Err(TestCaseError::fail("not a frame"));
        };
        prop_assert_eq!(frame.len(), bytes.len());
        prop_assert_eq!(Message::decode(frame.message_type, frame.payload), Ok(message));
    }

    #[test]
    fn any_bytes_are_judged_without_panic_and_ask_for_no_more_than_the_cap(
        bytes in vec(any::<u8>(), 0..64),
        plausible in any::<bool>(),
        to_server in any::<bool>(),
    ) {
        let mut bytes = bytes;
        if plausible {
            bytes.splice(..bytes.len().min(4), [1, 1, 0, 0]);
        }
        let receiver = if to_server { Receiver::Server } else { Receiver::Client };
        if let Ok(Decoded::Incomplete { missing }) = frame::decode(&bytes, receiver) {
            let cap = receiver.max_payload_bytes() as usize;
            prop_assert!(missing > 0 && bytes.len() + missing <= HEADER_BYTES + cap);
        }
    }

    #[test]
    fn any_payload_is_judged_without_panic(payload in vec(any::<u8>(), 0..512), kind in 0_usize..5) {
        let _ = Message::decode(MessageType::ALL[kind], &payload);
    }

    #[test]
    fn near_json_is_judged_without_panic(
        payload in "[\\[\\]{}\":,0-9a-fnul\\\\ .eE+-]{0,200}",
        kind in 0_usize..5,
    ) {
        let _ = Message::decode(MessageType::ALL[kind], payload.as_bytes());
    }
}
