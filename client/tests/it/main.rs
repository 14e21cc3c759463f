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

#[cfg(target_os = "linux")]
mod bench;
mod colour;
mod command;
mod connect;
mod connection;
mod errand;
mod examples;
mod exit_codes;
mod forward;
mod forwarding;
mod gate;
mod help;
mod interrupt;
mod pipe;
mod raise;
mod redeem;
mod schema;
#[cfg(target_os = "linux")]
mod screens;
mod steps;
mod strangers;
#[cfg(target_os = "linux")]
mod terminal;
mod top;
mod tunnel;
