//! The experiments against the real solver and a real server.

#![allow(clippy::unwrap_used, reason = "a test ends by panicking, helpers included")]

mod gate;
mod load;
mod simulation;
mod sources;
mod spread;
