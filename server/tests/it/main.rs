//! The real server, as a process of its own, over real sockets.
//!
//! One file a topic. Beside them [`gate`] starts, watches and ends servers, [`wire`] speaks frames, [`http`] asks the side
//! port, [`upstream`] is what a tunnel leads to, [`patience`] waits for what is about to happen.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends by panicking, helpers included"
)]
#![allow(clippy::needless_pass_by_value, reason = "what reads well at the call: values, by value")]
#![allow(clippy::disallowed_methods, reason = "these tests run in real time")]

mod gate;
mod http;
mod patience;
mod scratch;
mod upstream;
mod wire;

mod admin;
mod admission;
mod backlog;
mod config;
mod deadlines;
mod descriptors;
mod drain;
mod exchange;
mod hostile;
mod lane;
mod limits;
mod price;
mod providers;
mod proxied;
mod redeem;
mod reload;
mod replay;
mod restart;
mod secrets;
mod settings;
mod side;
mod storm;
mod text;
mod tunnel;
mod wall_clock;
