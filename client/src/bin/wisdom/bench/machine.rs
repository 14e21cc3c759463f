//! What it was measured on.

use std::num::NonZeroUsize;
use std::thread;

use wisdom_client::solver::cpu::{self, Core};

/// The processor, as far as figures depend on it.
pub(super) struct Machine {
    pub(super) cpu: String,
    pub(super) core: Option<Core>,
    /// The features that kernels, or the plain loop, make use of.
    pub(super) features: Vec<&'static str>,
    /// How many threads this process may run at once.
    pub(super) processors: usize,
}

impl Machine {
    pub(super) fn detect() -> Self {
        Self {
            cpu: cpu::name().unwrap_or_else(|| std::env::consts::ARCH.to_owned()),
            core: Core::detect(),
            features: features(),
            processors: thread::available_parallelism().map_or(1, NonZeroUsize::get),
        }
    }
}

fn features() -> Vec<&'static str> {
    let detected: &[(&str, bool)] = cfg_select! {
        target_arch = "x86_64" => { &[
            ("sha", std::arch::is_x86_feature_detected!("sha")),
            ("avx2", std::arch::is_x86_feature_detected!("avx2")),
            ("avx512f", std::arch::is_x86_feature_detected!("avx512f")),
        ] }
        target_arch = "aarch64" => { &[
            ("neon", std::arch::is_aarch64_feature_detected!("neon")),
            ("sha2", std::arch::is_aarch64_feature_detected!("sha2")),
        ] }
        _ => { &[] }
    };
    detected.iter().filter(|(_, has)| *has).map(|&(name, _)| name).collect()
}
