//! How the connections of a listener speak: in frames, or in lines. Owns what messages look like in lines; what they look like in
//! frames is the protocol crate's. Pure, as the session is that both serve.

pub mod text;

use wisdom_protocol::service::ServiceName;

/// See the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// In frames.
    Frames,
    /// In lines, for people: `PROTOCOL.md` section 12. Each connection is offered a challenge for this service, and redeems no
    /// other.
    Text(ServiceName),
}
