//! The client against a scripted gate on a loopback port, as a library and as a command.
//!
//! Each topic has a file. The gate speaks through `wisdom_protocol`, with real tokens and a real check of each solution;
//! what it says when is the test's script, so that nothing is left to time.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends by panicking, helpers included"
)]

mod command;
mod connection;
mod errand;
mod exit_codes;
mod gate;
mod interrupt;
mod strangers;
