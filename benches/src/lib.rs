//! What Hash of Wisdom costs: the experiments behind the figures, and the floors they are judged by.
//!
//! Owns the [`spread`] of the wait, counted in hashes; the [`load`] generator, which speaks to a server over sockets; the
//! transfers that measure a tunnel's [`relay`]; the [`rotation`] through ever new sources; the [`simulation`] of a gate under attack; and
//! for the benchmarks in `criterion/` a [`fixture`] to measure and the [`floor`] to measure beside it. Decides nothing
//! for the product: no other crate depends on this one. How to run and to read it all is in `benches/README.md`.

pub mod clock;
pub mod fixture;
pub mod floor;
pub mod load;
pub mod relay;
pub mod rotation;
pub mod simulation;
pub mod spread;
