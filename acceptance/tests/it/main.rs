//! Unmodified programs on both ends, the gate and its client in between.
//!
//! One file a program. Each starts its own instances, on its own ports and in its own folder.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]
#![allow(clippy::disallowed_methods, reason = "real programs run in real time")]

mod bulk;
mod forward;

mod http;
mod netcat;
mod postgres;
mod redis;
mod ssh;
