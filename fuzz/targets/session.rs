//! Runs `wisdom_fuzz::session` on the scripts that libFuzzer comes up with.
#![no_main]

use wisdom_fuzz::session::{Move, check};

libfuzzer_sys::fuzz_target!(|script: Vec<Move>| {
    check(&script);
});
