//! What an operator touches: the commands about configuration, several listeners, and the logs in both formats.
//!
//! Beside them [`process`] runs the server with any command and keeps its output to the byte, and [`wire`] buys from it.

mod process;
mod wire;

mod commands;
mod listeners;
mod logs;
