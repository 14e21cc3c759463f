//! The crate against the vectors, which were made from `PROTOCOL.md` alone, and against properties.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends by panicking, helpers included")]

mod frames;
mod properties;
mod puzzles;
mod tokens;
mod vectors;
