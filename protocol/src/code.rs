//! Error codes and what a client should do on each (`PROTOCOL.md` section 9).

use std::fmt;

use serde::{Serialize, Serializer};

/// What a client should do about a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Wait, then send the same solution where it was kept, or ask anew.
    Wait,
    /// Ask for another challenge.
    AskAnew,
    /// Ask anew once; the same answer again means that it will not change.
    AskAnewOnce,
    /// Trying again will not help.
    GiveUp,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $advice:ident;)*) => {
        /// Why the server refused, as the wire says it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// Every code, in the order of `PROTOCOL.md`.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as the wire has it.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// What a client should do about it.
            #[must_use]
            pub fn advice(self) -> Advice {
                match self { $(Self::$name => Advice::$advice,)* }
            }
        }
    };
}

codes! {
    /// The frame or message breaks the protocol.
    Malformed = "malformed", GiveUp;
    /// The payload is over the cap.
    TooLarge = "too_large", GiveUp;
    /// The first byte is not a version this server speaks.
    UnsupportedVersion = "unsupported_version", GiveUp;
    /// A valid message where the state does not take it.
    Unexpected = "unexpected", GiveUp;
    /// No service of that name.
    UnknownService = "unknown_service", GiveUp;
    /// This source, or this connection, asks too much.
    RateLimited = "rate_limited", Wait;
    /// A capacity is used up, or another attempt with this solution is under way.
    Busy = "busy", Wait;
    /// The server is about to stop or be replaced.
    Draining = "draining", Wait;
    /// The price is above the client's `max_work`.
    TooExpensive = "too_expensive", GiveUp;
    /// The token's time is over, or its replay set is gone.
    Expired = "expired", AskAnew;
    /// The token was not made with a key this server holds, or was altered.
    Forged = "forged", AskAnewOnce;
    /// The token is for a service this server does not offer.
    WrongService = "wrong_service", AskAnew;
    /// The token was issued to another address.
    WrongSource = "wrong_source", AskAnew;
    /// The bid is below the token's work.
    TooLittleWork = "too_little_work", AskAnew;
    /// A nonce does not solve its sub-puzzle.
    Unsolved = "unsolved", GiveUp;
    /// The solution has been redeemed.
    Spent = "spent", AskAnew;
    /// The service behind the gate can't be reached.
    UpstreamUnavailable = "upstream_unavailable", Wait;
    /// A deadline passed.
    Timeout = "timeout", Wait;
    /// The server failed.
    Internal = "internal", Wait;
}

impl Code {
    /// The code of this text; what is not known counts as `internal`.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self::ALL.iter().copied().find(|code| code.as_str() == text).unwrap_or(Self::Internal)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_distinct_and_found_again() {
        for &code in Code::ALL {
            assert_eq!(Code::parse(code.as_str()), code);
        }
        assert_eq!(Code::ALL.len(), 19);
        assert_eq!(Code::parse("from_the_future"), Code::Internal);
    }

    #[test]
    fn the_specification_has_every_code() {
        let specification = include_str!("../../PROTOCOL.md");
        for code in Code::ALL {
            assert!(specification.contains(&format!("\n| `{code}` | ")), "{code} has no row in section 9");
        }
    }
}
