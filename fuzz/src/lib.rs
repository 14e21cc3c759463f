//! What holds for any input: each module is one target, whose `check` panics where something does not.
//!
//! Owns the checks; `targets/` hands them to libFuzzer, and a test here runs them over the seeds, on any compiler. See `README.md`.

pub mod frame;
pub mod message;
pub mod proxy_header;
pub mod session;
pub mod text;
pub mod token;

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use arbitrary::{Arbitrary, Unstructured};

    fn seeds(target: &str) -> Vec<Vec<u8>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
        let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let seeds: Vec<Vec<u8>> = paths.map(|path| fs::read(path).unwrap()).collect();
        assert!(!seeds.is_empty(), "{target} has seeds");
        seeds
    }

    #[test]
    fn every_seed_passes() {
        seeds("frame").iter().for_each(|seed| crate::frame::check(seed));
        seeds("message").iter().for_each(|seed| crate::message::check(seed));
        seeds("proxy_header").iter().for_each(|seed| crate::proxy_header::check(seed));
        seeds("text").iter().for_each(|seed| crate::text::check(seed));
        seeds("token").iter().for_each(|seed| crate::token::check(seed));
        for seed in seeds("session") {
            // As libFuzzer's macro makes a script of bytes.
            let script = Vec::arbitrary_take_rest(Unstructured::new(&seed)).unwrap();
            crate::session::check(&script);
        }
    }
}
