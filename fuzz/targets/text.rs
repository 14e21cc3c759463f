//! Runs `wisdom_fuzz::text` on what libFuzzer comes up with.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| wisdom_fuzz::text::check(input));
