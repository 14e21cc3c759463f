//! Solves one puzzle with all that this machine has and prints what it took.
//!
//! `cargo run --release -p wisdom-solver --example solve -- [LOG2_OF_WORK] [KERNEL]`
#![allow(clippy::print_stdout, reason = "printing is what an example is for")]

use std::error::Error;

use wisdom_solver::{Kernel, Puzzle, Search};

/// Sub-puzzles: enough that the luck of one hardly matters.
const PUZZLES: u32 = 16;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let bits: u32 = arguments.next().map_or(Ok(26), |bits| bits.parse())?;
    let kernel = arguments.next().map_or(Ok(Kernel::detect()), |name| Kernel::by_name(&name))?;
    let mean_hashes = 1_u64.checked_shl(bits).ok_or("the logarithm of the work must be below 64")?;

    let bound = u64::MAX / mean_hashes.div_ceil(PUZZLES.into());
    let solution = Search::new(Puzzle::new([42; 32], PUZZLES, bound)?).kernel(kernel).run()?;

    let seconds = solution.elapsed().as_secs_f64();
    println!("nonces   {:?}", solution.nonces());
    println!("hashes   {} ({mean_hashes} expected)", solution.hashes());
    println!("seconds  {seconds:.3}");
    #[expect(clippy::cast_precision_loss, reason = "shown with two digits after the point")]
    let rate = solution.hashes() as f64 / 1e6 / seconds;
    println!("rate     {rate:.2} million hashes per second, kernel {}", kernel.name());
    Ok(())
}
