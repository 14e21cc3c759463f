//! A gate under attack, in virtual time: what honest clients wait and pay, and how the price answers.
//!
//! A discrete-event simulation around the server's own session, admission, pricing, replay set and tunnel slots. Only the network, the
//! clock, randomness and the upstream are replaced. What is in it, what is not, and what came of it is in `docs/SIMULATION.md`.

pub mod agenda;
mod attacker;
pub mod chance;
pub mod chart;
pub mod client;
pub mod gate;
pub mod plan;
pub mod plots;
pub mod record;
pub mod scenarios;
pub mod slab;
pub mod tables;
mod world;

pub use world::run;
