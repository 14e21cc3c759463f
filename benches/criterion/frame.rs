//! Reading a solution's frame, beside one pass over its bytes that only tells whether they are UTF-8.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion};
use wisdom_benches::fixture::{Binding, Fixture};
use wisdom_protocol::frame::{self, DecodeError, Decoded, Frame, HEADER_BYTES, Receiver};
use wisdom_protocol::message::{Message, Solution};
use wisdom_protocol::puzzle::Nonce;

fn main() -> anyhow::Result<()> {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(3))
        .configure_from_args();
    let typical = Fixture::new(Binding::ToSource)?.solution;
    let largest = Solution { nonces: vec![Nonce::MAX; 64], ..typical.clone() };
    decode(&mut criterion, "solution-16", &typical.into());
    decode(&mut criterion, "solution-64", &largest.into());
    criterion.final_summary();
    Ok(())
}

fn decode(criterion: &mut Criterion, case: &str, message: &Message) {
    let bytes = message.to_frame();
    let mut group = criterion.benchmark_group("frame");
    group.bench_function(BenchmarkId::new("floor", case), |bencher| {
        bencher.iter(|| std::str::from_utf8(black_box(&bytes[HEADER_BYTES..])).is_ok());
    });
    // What a payload costs without the rules of `PROTOCOL.md` section 3: grammar only.
    group.bench_function(BenchmarkId::new("grammar", case), |bencher| {
        bencher.iter(|| {
            serde_json::from_slice::<serde::de::IgnoredAny>(black_box(&bytes[HEADER_BYTES..])).is_ok()
        });
    });
    group.bench_function(BenchmarkId::new("ours", case), |bencher| {
        bencher.iter(|| decoded(black_box(&bytes)));
    });
    group.finish();
}

fn decoded(bytes: &[u8]) -> Result<Option<Message>, DecodeError> {
    match frame::decode(bytes, Receiver::Server)? {
        Decoded::Frame(Frame { message_type, payload }) => Message::decode(message_type, payload).map(Some),
        Decoded::Incomplete { .. } => Ok(None),
    }
}
