//! Runs `wisdom_fuzz::proxy_header` on what libFuzzer comes up with.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| wisdom_fuzz::proxy_header::check(input));
