//! How many 512-bit operations this core begins in a cycle, by how far apart those stand that wait for each other.
//!
//! The floor beside the kernel `avx512`: its mix of rotations, three-input functions and additions in so many chains, of which each
//! operation continues one, and nothing else. With n chains an operation waits for the one n places before it.
//!
//! `cargo run --release -p wisdom-solver --example spacing`
#![allow(clippy::print_stdout, reason = "printing is what an example is for")]

#[cfg(target_arch = "x86_64")]
#[path = "spacing/x86_64.rs"]
mod chains;

fn main() {
    #[cfg(target_arch = "x86_64")]
    if is_x86_feature_detected!("avx512f") {
        return chains::report();
    }
    println!("this processor has no operations of 512 bits");
}
