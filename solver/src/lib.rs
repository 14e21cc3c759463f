#![doc = include_str!("../README.md")]

mod board;
mod control;
pub mod cpu;
mod kernel;
mod puzzle;
mod search;
pub mod wait;

pub use control::{CancelOnDrop, Control, Progress};
pub use kernel::{Kernel, KernelError, Prefix};
pub use puzzle::{MAX_NONCE, MAX_PUZZLES, Puzzle, PuzzleError};
pub use search::{MAX_THREADS, Search, Solution, SolveError};
