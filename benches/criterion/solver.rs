//! The kernels' scan of a fixed range, beside a plain loop over `sha2` that does the same search.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput};
use wisdom_benches::floor;
use wisdom_solver::{Kernel, Prefix};

/// Long enough that preparing a range does not count, short enough for many samples.
const NONCES: u64 = 1 << 16;
/// No hash is known that meets it, so that the whole range is searched.
const NEVER: u64 = 0;

fn main() {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(3))
        .configure_from_args();
    scan(&mut criterion);
    criterion.final_summary();
}

fn scan(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("solver");
    group.throughput(Throughput::Elements(NONCES));
    let root = [42; 32];
    for kernel in Kernel::available() {
        // Measured anew for each kernel: the clock floats with what ran just before.
        group.bench_function(BenchmarkId::new("floor", kernel.name()), |bencher| {
            bencher.iter(|| floor::scan(black_box(&root), black_box(1), black_box(NEVER), NONCES));
        });
        group.bench_function(BenchmarkId::new("ours", kernel.name()), |bencher| {
            let prefix = Prefix::new(&root, 1);
            bencher.iter(|| kernel.scan(black_box(&prefix), black_box(NEVER), 0, NONCES));
        });
    }
    group.finish();
}
