//! The rounds of hashes whose schedule is in memory: `sha256rnds2`, two rounds at once, of some hashes in turns.
//!
//! Owns these instructions, which exist in the legacy encoding only, and their registers: 0 for what they take
//! implicitly, 15 for the lowest outcome, two for each hash in flight.

use super::emit::place;
use super::graph::{Base, Place};
use super::hash::{FIRST_PAIR, Shape, context, in_context};

/// Instructions for all hashes of so many schedules, of which so many are in flight at a time. Those for two rounds of
/// a hash are one item: an even spread would part them (1 to 2 % slower on Zen 4).
pub(crate) fn rounds(shape: Shape, schedules: usize, in_flight: usize) -> Vec<String> {
    let hashes = schedules * shape.lanes;
    let mut items = Vec::new();
    let mut begun = 0;
    let mut running: Vec<Option<(usize, usize)>> = vec![None; in_flight];
    while begun < hashes || running.iter().any(Option::is_some) {
        for (stream, at) in running.iter_mut().enumerate() {
            if at.is_none() && begun < hashes {
                *at = Some((begun, FIRST_PAIR));
                begun += 1;
            }
            if let Some((hash, t)) = *at {
                items.push(two_rounds(stream, pair(shape, hash, t), t));
                *at = (t + 2 < 64).then_some((hash, t + 2));
            }
        }
    }
    items
}

fn two_rounds(stream: usize, pair: Place, t: usize) -> String {
    let mut lines = Vec::new();
    let (one, two) = (1 + 2 * stream, 2 + 2 * stream);
    // After each pair of rounds the halves have changed places.
    let (abef, cdgh) = if (t - FIRST_PAIR).is_multiple_of(4) { (one, two) } else { (two, one) };
    if t == FIRST_PAIR {
        lines.push(format!("movdqa {}, %xmm{abef}", place(in_context(context::HALVES))));
        lines.push(format!("movdqa {}, %xmm{cdgh}", place(in_context(context::HALVES + 16))));
    }
    lines.push(format!("movq {}, %xmm0", place(pair)));
    lines.push(format!("sha256rnds2 %xmm0, %xmm{abef}, %xmm{cdgh}"));
    if t + 2 == 64 {
        lines.push(format!("pminud %xmm{cdgh}, %xmm15"));
    }
    lines.join("\n")
}

/// Where the constants plus words of rounds `t` and `t + 1` are.
pub(crate) fn pair(shape: Shape, hash: usize, t: usize) -> Place {
    let (schedule, lane) = (hash / shape.lanes, hash % shape.lanes);
    match shape.rows(schedule, t) {
        None => in_context(context::CONSTANTS + 4 * t),
        Some(rows) => {
            let (four, within) = (lane / 4, lane % 4);
            Place { base: Base::Read, offset: rows[within / 2] + 16 * four + 8 * (within % 2) }
        }
    }
}
