//! Real programs for one test: a gate, its client, the services behind it and what stands in front of it.
//!
//! Owns their start in a folder of their own, the wait until they are there, and their end. What they say to one another
//! is the tests' business. Everything listens on loopback or in the folder, on ports that were free a moment ago, and
//! nothing that the machine runs already is touched.

#![allow(clippy::disallowed_methods, reason = "real programs run in real time")]

mod binaries;
mod folder;
mod gate;
mod program;

pub use binaries::Binaries;
pub use folder::Folder;
pub use gate::Gate;
pub use program::{PATIENCE, Program, command, free_port, run};
