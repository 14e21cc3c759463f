//! Runs `wisdom_fuzz::frame` on what libFuzzer comes up with.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| wisdom_fuzz::frame::check(input));
