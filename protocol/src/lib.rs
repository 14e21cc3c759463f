//! The wire protocol of Hash of Wisdom, version 1, as `PROTOCOL.md` at the root of the repository defines it.
//!
//! This crate owns what both sides must agree on to the byte: [frames](frame), the restricted [JSON](json) in them, the
//! [messages](message) and [codes](code), the [token] with its [MAC](mac), and the [puzzle] with its check.
//! It deliberately does no I/O, reads no clock, draws no randomness and does not search for nonces: a caller passes
//! bytes and times in and gets values or typed errors back. With the feature `codec` there is also a
//! [`tokio_util::codec`](https://docs.rs/tokio-util) pair.
//!
//! ```
//! use wisdom_protocol::frame::{self, Decoded, Receiver};
//! use wisdom_protocol::message::{ChallengeRequest, Message};
//!
//! let request = Message::from(ChallengeRequest::default());
//! let bytes = request.to_frame();
//! let Decoded::Frame(frame) = frame::decode(&bytes, Receiver::Server)? else { panic!("a whole frame") };
//! assert_eq!(Message::decode(frame.message_type, frame.payload)?, request);
//! # Ok::<(), wisdom_protocol::frame::DecodeError>(())
//! ```

mod base64url;
pub mod code;
#[cfg(feature = "codec")]
pub mod codec;
pub mod frame;
pub mod json;
pub mod labels;
pub mod mac;
pub mod message;
pub mod puzzle;
pub mod service;
pub mod source;
pub mod text;
pub mod time;
pub mod token;
pub mod work;
