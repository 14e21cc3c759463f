//! What an operator touches: the commands about configuration, and the logs.
//!
//! One file a topic. Beside them [`process`] starts and ends the real server, [`wire`] buys from it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends by panicking, helpers included"
)]
#![allow(clippy::disallowed_methods, reason = "these tests run in real time")]

mod process;
mod wire;

mod commands;
mod listeners;
mod logs;
