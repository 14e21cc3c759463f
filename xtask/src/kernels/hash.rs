//! SHA-256 of our block as vectors see it: a nonce in each lane.
//!
//! Owns which words of the block vary, what is computed of the schedule and the rounds, and the layout of what the
//! solver passes (`Context` in `solver/src/kernel/mixed.rs`). The counts are in `solver/src/kernel/lanes.rs`.

use super::graph::{Base, Graph, Half, Operation, Place, Source};

/// The place of the low word of the nonce in the block.
pub(crate) const LOW: usize = 10;
/// Words of the schedule with a part that does not depend on the low word end before this one.
const FIXED_WORDS: usize = 39;

/// Offsets into the context; the order and sizes of its fields.
pub(crate) mod context {
    /// 64 words: the round's constant, with the word where that is fixed.
    pub(crate) const CONSTANTS: usize = 0;
    /// 64 words: what is fixed of each word of the schedule.
    pub(crate) const FIXED: usize = 256;
    /// 8 words: the state after round 10, for a low word of zero.
    pub(crate) const STATE: usize = 512;
    /// 8 words: the state after round 9 in the two halves that `sha256rnds2` wants, the one with `a` first.
    pub(crate) const HALVES: usize = 544;
    /// 3 words: the constants of rounds 11-13, with the word and `h`, which are fixed in lanes.
    pub(crate) const WITH_H: usize = 576;
    /// The word that H0 is compared with.
    pub(crate) const BOUND: usize = 588;
    /// By how much low words grow from turn to turn.
    pub(crate) const STRIDE: usize = 592;
    /// For each schedule, then for each batch in lanes, a vector of low words.
    pub(crate) const LOWS: usize = 640;
    /// From here on what only the kernel itself uses: schedules, written and read in turns, and spilled vectors.
    pub(crate) const ROOM: usize = 1024;
    /// All of it.
    pub(crate) const BYTES: usize = 16 << 10;
}

/// Rounds by pairs, as `sha256rnds2` does them.
pub(crate) const FIRST_PAIR: usize = LOW;

/// Which words of the schedule the low word reaches, itself among them.
const VARIES: [bool; 64] = {
    let mut varies = [false; 64];
    varies[LOW] = true;
    let mut t = 16;
    while t < 64 {
        varies[t] = varies[t - 2] || varies[t - 7] || varies[t - 15] || varies[t - 16];
        t += 1;
    }
    varies
};

pub(crate) fn varies(t: usize) -> bool {
    VARIES[t]
}

pub(crate) fn in_context(offset: usize) -> Place {
    Place { base: Base::Context, offset }
}

fn constant(t: usize) -> Source {
    Source::Splat(in_context(context::CONSTANTS + 4 * t))
}

/// The pairs of rounds whose words differ between lanes.
pub(crate) fn kept_pairs() -> impl Iterator<Item = usize> {
    (FIRST_PAIR..64).step_by(2).filter(|&t| varies(t) || varies(t + 1))
}

/// The vectors of a processor, and what suits it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// Hashes in one vector.
    pub(crate) lanes: usize,
    /// Whether the xor of three is one instruction in a schedule, or two.
    pub(crate) joint_xor: bool,
}

impl Shape {
    pub(crate) fn vector_bytes(self) -> usize {
        4 * self.lanes
    }

    /// Where a schedule keeps the two words of the rounds `t` and `t + 1`, if they differ between lanes: a row for
    /// the first half of each four lanes, and one for the second.
    pub(crate) fn rows(self, schedule: usize, t: usize) -> Option<[usize; 2]> {
        let number = kept_pairs().position(|kept| kept == t)?;
        let first = (schedule * kept_pairs().count() + number) * 2 * self.vector_bytes();
        Some([first, first + self.vector_bytes()])
    }

    /// What the rows of so many schedules take.
    pub(crate) fn rows_bytes(self, schedules: usize) -> usize {
        schedules * kept_pairs().count() * 2 * self.vector_bytes()
    }

    /// A whole batch in lanes: the rounds from 11 on, and the comparison. Words are made so many rounds `ahead`.
    pub(crate) fn lanes(self, graph: &mut Graph, batch: usize, ahead: usize, mask: usize) {
        let mut words = Words::begin(self, graph, batch);
        let mut state: [Source; 8] =
            std::array::from_fn(|i| Source::Splat(in_context(context::STATE + 4 * i)));
        state[0] = graph.add(words.low(), state[0]);
        state[4] = graph.add(words.low(), state[4]);
        for t in LOW + 1..LOW + 1 + ahead {
            words.make(graph, t);
        }
        for t in LOW + 1..64 {
            words.make(graph, t + ahead);
            state = round(graph, state, t, words.words[t]);
        }
        let bound = Source::Splat(in_context(context::BOUND));
        graph.push(Operation::AtMost(mask), &[state[0], bound]);
    }

    /// The schedule of a batch, with the constants added, by pairs: what `sha256rnds2` takes.
    pub(crate) fn schedule(self, graph: &mut Graph, schedule: usize) {
        let mut words = Words::begin(self, graph, schedule);
        for t in (FIRST_PAIR..64).step_by(2) {
            words.make(graph, t);
            words.make(graph, t + 1);
            let Some(rows) = self.rows(schedule, t) else { continue };
            let pair = [t, t + 1].map(|t| match words.words[t] {
                Some(word) => graph.add(word, constant(t)),
                None => constant(t),
            });
            for (half, offset) in [Half::First, Half::Second].into_iter().zip(rows) {
                let row = graph.push(Operation::Interleave(half), &pair);
                graph.store(row, Place { base: Base::Written, offset });
            }
        }
    }
}

/// The words of the schedule that vary, made one after the other.
struct Words {
    words: [Option<Source>; 64],
    joint_xor: bool,
}

impl Words {
    /// Takes the low words from the context and leaves those of the next turn there.
    fn begin(shape: Shape, graph: &mut Graph, batch: usize) -> Self {
        let place = in_context(context::LOWS + shape.vector_bytes() * batch);
        let stride = Source::Splat(in_context(context::STRIDE));
        let lows = graph.add(Source::Vector(place), stride);
        graph.store(lows, place);
        let mut words = [None; 64];
        words[LOW] = Some(lows);
        Self { words, joint_xor: shape.joint_xor }
    }

    fn low(&self) -> Source {
        self.words[LOW].unwrap_or_else(|| unreachable!("made at the beginning"))
    }

    /// Makes the word if it varies.
    fn make(&mut self, graph: &mut Graph, t: usize) {
        if !(16..64).contains(&t) || !varies(t) {
            return;
        }
        // Of W28 that would be W12 and what becomes of W13: zero.
        let has_fixed = t < FIXED_WORDS && t != 28;
        let fixed = has_fixed.then_some(Source::Splat(in_context(context::FIXED + 4 * t)));
        let small0 = self.words[t - 15].map(|word| self.sigma(graph, word, [7, 18], 3));
        let small1 = self.words[t - 2].map(|word| self.sigma(graph, word, [17, 19], 10));
        let terms: Vec<Source> =
            [self.words[t - 16], self.words[t - 7], fixed, small0, small1].into_iter().flatten().collect();
        self.words[t] = Some(graph.sum(&terms));
    }

    fn sigma(&self, graph: &mut Graph, word: Source, rotations: [u32; 2], shift: u32) -> Source {
        let [one, two] = rotations.map(|by| graph.push(Operation::RotateRight(by), &[word]));
        let three = graph.push(Operation::ShiftRight(shift), &[word]);
        if self.joint_xor {
            return graph.push(Operation::Xor, &[one, two, three]);
        }
        let both = graph.push(Operation::Xor, &[one, two]);
        graph.push(Operation::Xor, &[both, three])
    }
}

fn big_sigma(graph: &mut Graph, word: Source, rotations: [u32; 3]) -> Source {
    let rotated = rotations.map(|by| graph.push(Operation::RotateRight(by), &[word]));
    graph.push(Operation::Xor, &rotated)
}

#[expect(clippy::many_single_char_names, reason = "the letters of FIPS 180-4")]
fn round(graph: &mut Graph, state: [Source; 8], t: usize, word: Option<Source>) -> [Source; 8] {
    let [a, b, c, d, e, f, g, h] = state;
    let choice = graph.push(Operation::Choice, &[e, f, g]);
    let sigma1 = big_sigma(graph, e, [6, 11, 25]);
    let t1 = if t < LOW + 4 {
        let constant = Source::Splat(in_context(context::WITH_H + 4 * (t - LOW - 1)));
        graph.sum(&[choice, constant, sigma1])
    } else {
        let terms: Vec<Source> = [h, constant(t)].into_iter().chain(word).chain([choice, sigma1]).collect();
        graph.sum(&terms)
    };
    let majority = graph.push(Operation::Majority, &[a, b, c]);
    let sigma0 = big_sigma(graph, a, [2, 13, 22]);
    let t2 = graph.add(majority, sigma0);
    let new_a = graph.add(t1, t2);
    let new_e = if t == 63 { e } else { graph.add(t1, d) };
    [new_a, a, b, c, new_e, e, f, g]
}
