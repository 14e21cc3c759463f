//! The solver from outside: whole searches, checked against a plain SHA-256.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests; the lint only sees `#[test]`")]

mod cancel;
mod forced;
mod oracle;
mod solve;
mod vectors;
