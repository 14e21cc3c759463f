//! What the generated instructions compute, found out without a processor that has them.
//!
//! Owns an interpreter of graphs, and the values that a kernel starts from, derived here from their definition in FIPS
//! 180-4. The tests compare with a plain hash and plant faults. That the text says what the graph says is for the
//! solver's tests, which run it.
#![expect(clippy::many_single_char_names, reason = "the letters of FIPS 180-4")]

use sha2::{Digest, Sha256};

use super::graph::{Base, Graph, Half, Instruction, Operation, Place, Source};
use super::hash::{FIRST_PAIR, LOW, Shape, context, varies};
use super::order::{self, Spacing};
use super::streams;

const ROOT: [u8; 36] = *b"a root of 32 bytes, and the index: 7";
const FIRST: u32 = 0x89ab_cdef;
const HIGH: u32 = 5;

/// A processor's memory while a kernel runs for the first time.
#[derive(Clone)]
struct Machine {
    shape: Shape,
    context: Vec<u32>,
    rows: Vec<u32>,
    /// What was compared with the bound.
    compared: Vec<u32>,
}

impl Machine {
    fn new(shape: Shape) -> Self {
        let context = starting_context(u32::try_from(shape.lanes).unwrap());
        Self { shape, context, rows: vec![0; shape.rows_bytes(1) / 4], compared: Vec::new() }
    }

    fn word(&mut self, place: Place, lane: usize) -> &mut u32 {
        let words = if place.base == Base::Context { &mut self.context } else { &mut self.rows };
        &mut words[place.offset / 4 + lane]
    }

    /// Runs a graph's instructions in this order.
    fn run(&mut self, graph: &Graph, order: &[usize]) {
        let lanes = self.shape.lanes;
        let mut values: Vec<Vec<u32>> = vec![Vec::new(); graph.instructions.len()];
        for &index in order {
            let instruction = &graph.instructions[index];
            let read = |source: &Source| match *source {
                Source::Value(value) => values[value].clone(),
                Source::Splat(place) => vec![*self.word(place, 0); lanes],
                Source::Vector(place) => (0..lanes).map(|lane| *self.word(place, lane)).collect(),
            };
            let sources: Vec<Vec<u32>> = instruction.sources.iter().map(read).collect();
            match instruction.operation {
                Operation::Store(place) => {
                    for (lane, &word) in sources[0].iter().enumerate() {
                        *self.word(place, lane) = word;
                    }
                }
                Operation::AtMost(_) => self.compared.clone_from(&sources[0]),
                operation => {
                    values[index] = (0..lanes).map(|lane| compute(operation, &sources, lane)).collect();
                }
            }
        }
    }

    /// H0 of the hashes by schedule, as `sha256rnds2` finds them.
    fn rounds(&mut self) -> Vec<u32> {
        let hashes = 0..self.shape.lanes;
        let outcome = |hash| {
            let [f, e, b, a, h, g, d, c] = std::array::from_fn(|i| self.context[context::HALVES / 4 + i]);
            let mut state = [a, b, c, d, e, f, g, h];
            for t in (FIRST_PAIR..64).step_by(2) {
                let place = streams::pair(self.shape, hash, t);
                for word in 0..2 {
                    state = round(state, *self.word(place, word));
                }
            }
            state[0]
        };
        hashes.map(outcome).collect()
    }
}

fn compute(operation: Operation, sources: &[Vec<u32>], lane: usize) -> u32 {
    let at = |source: usize| sources[source][lane];
    match operation {
        Operation::Add => at(0).wrapping_add(at(1)),
        Operation::RotateRight(by) => at(0).rotate_right(by),
        Operation::ShiftRight(by) => at(0) >> by,
        Operation::Choice => (at(0) & at(1)) | (!at(0) & at(2)),
        Operation::Majority => (at(0) & at(1)) | (at(0) & at(2)) | (at(1) & at(2)),
        Operation::Xor => sources.iter().fold(0, |all, source| all ^ source[lane]),
        Operation::Interleave(half) => {
            let from = lane / 4 * 4 + lane % 4 / 2 + if half == Half::First { 0 } else { 2 };
            sources[lane % 2][from]
        }
        Operation::Store(_) | Operation::AtMost(_) => unreachable!("has no value"),
    }
}

fn round([a, b, c, d, e, f, g, h]: [u32; 8], constant_and_word: u32) -> [u32; 8] {
    let sigma1 = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
    let t1 = [sigma1, (e & f) ^ (!e & g), constant_and_word].into_iter().fold(h, u32::wrapping_add);
    let sigma0 = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
    let t2 = sigma0.wrapping_add((a & b) ^ (a & c) ^ (b & c));
    [t1.wrapping_add(t2), a, b, c, d.wrapping_add(t1), e, f, g]
}

fn primes() -> impl Iterator<Item = u128> {
    (2..).filter(|&n: &u128| (2..n).all(|divisor| n % divisor != 0))
}

/// The first 32 bits behind the point of the root with this exponent: that of 2^32 n, found bit by bit.
fn root_bits(n: u128, exponent: u32) -> u32 {
    let shifted = n << (32 * exponent);
    let root = (0..36).rev().fold(0u128, |root, bit| {
        let larger = root | 1 << bit;
        if larger.pow(exponent) <= shifted { larger } else { root }
    });
    u32::try_from(root & 0xffff_ffff).unwrap()
}

/// The words that the solver prepares.
fn starting_context(stride: u32) -> Vec<u32> {
    let constants: Vec<u32> = primes().take(64).map(|prime| root_bits(prime, 3)).collect();
    let initial: Vec<u32> = primes().take(8).map(|prime| root_bits(prime, 2)).collect();
    let mut fixed = [0u32; 64];
    for (word, bytes) in fixed.iter_mut().zip(ROOT.chunks(4)) {
        *word = u32::from_be_bytes(bytes.try_into().unwrap());
    }
    (fixed[9], fixed[11], fixed[15]) = (HIGH, 0x8000_0000, 352);
    for t in 16..39 {
        let sigma = |word: u32, [one, two, shift]: [u32; 3]| {
            word.rotate_right(one) ^ word.rotate_right(two) ^ (word >> shift)
        };
        let terms = [
            (16, fixed[t - 16]),
            (15, sigma(fixed[t - 15], [7, 18, 3])),
            (7, fixed[t - 7]),
            (2, sigma(fixed[t - 2], [17, 19, 10])),
        ];
        fixed[t] = terms
            .into_iter()
            .filter(|&(back, _)| !varies(t - back))
            .fold(0, |sum, (_, term)| sum.wrapping_add(term));
    }
    let mut with_word = constants.clone();
    for t in (0..39).filter(|&t| !varies(t)) {
        with_word[t] = with_word[t].wrapping_add(fixed[t]);
    }
    with_word[63] = with_word[63].wrapping_add(initial[0]);
    let before_low = (0..LOW).fold(initial.try_into().unwrap(), |state, t| round(state, with_word[t]));
    let after_low = round(before_low, with_word[LOW]);

    let mut words = vec![0; context::BYTES / 4];
    let mut put = |offset: usize, values: &[u32]| words[offset / 4..][..values.len()].copy_from_slice(values);
    let [a, b, c, d, e, f, g, h] = before_low;
    put(context::CONSTANTS, &with_word);
    put(context::FIXED, &fixed);
    put(context::STATE, &after_low);
    put(context::HALVES, &[f, e, b, a, h, g, d, c]);
    put(context::WITH_H, &[0, 1, 2].map(|i| with_word[LOW + 1 + i].wrapping_add(after_low[7 - i])));
    put(context::STRIDE, &[stride]);
    let lows: Vec<u32> = (0..96).map(|lane| FIRST.wrapping_sub(stride).wrapping_add(lane)).collect();
    put(context::LOWS, &lows);
    words
}

/// H0 of so many hashes by the definition.
fn oracle(hashes: usize) -> Vec<u32> {
    let nonce = |offset: usize| (u64::from(HIGH) << 32) + u64::from(FIRST) + offset as u64;
    let hash =
        |offset| Sha256::new().chain_update(ROOT).chain_update(u64::to_be_bytes(nonce(offset))).finalize();
    (0..hashes).map(|offset| u32::from_be_bytes(hash(offset)[..4].try_into().unwrap())).collect()
}

/// The instruction with another amount, function or source, in ways that make a difference for our block.
fn faults(instruction: &Instruction) -> Vec<Instruction> {
    let with = |operation| Instruction { operation, ..instruction.clone() };
    match instruction.operation {
        Operation::RotateRight(by) => {
            vec![with(Operation::RotateRight(by + 1)), with(Operation::ShiftRight(by))]
        }
        Operation::ShiftRight(by) => {
            vec![with(Operation::ShiftRight(by + 1)), with(Operation::RotateRight(by))]
        }
        Operation::Choice => vec![with(Operation::Majority)],
        Operation::Majority => vec![with(Operation::Xor)],
        Operation::Add => {
            let sources = vec![instruction.sources[0]; 2];
            vec![Instruction { operation: Operation::Add, sources }]
        }
        Operation::Interleave(Half::First) => vec![with(Operation::Interleave(Half::Second))],
        _ => Vec::new(),
    }
}

/// The graphs of one batch by schedule, and of one in lanes.
fn graphs(shape: Shape) -> [Graph; 2] {
    let (mut by_schedule, mut in_lanes) = (Graph::default(), Graph::default());
    shape.schedule(&mut by_schedule, 0);
    shape.lanes(&mut in_lanes, 0, 6, 1);
    [by_schedule, in_lanes]
}

#[test]
fn graphs_hash_and_every_planted_fault_is_noticed() {
    for joint_xor in [false, true] {
        // The fewest that interleaving knows.
        let shape = Shape { lanes: 4, joint_xor };
        let (expected, start) = (oracle(shape.lanes), Machine::new(shape));
        for mut graph in graphs(shape) {
            let order = order::spaced(&graph, Spacing { distance: 7, window: 24 });
            let hash = |graph: &Graph| {
                let mut machine = start.clone();
                machine.run(graph, &order);
                if machine.compared.is_empty() { machine.rounds() } else { machine.compared }
            };
            assert_eq!(hash(&graph), expected);
            for index in 0..graph.instructions.len() {
                let good = graph.instructions[index].clone();
                for fault in faults(&good) {
                    graph.instructions[index] = fault;
                    assert_ne!(hash(&graph), expected, "{good:?}");
                }
                graph.instructions[index] = good;
            }
        }
    }
}

#[test]
fn a_batch_takes_as_many_operations_as_the_solver_counts() {
    let computing = |graph: Graph| {
        let is_store = |instruction: &&Instruction| matches!(instruction.operation, Operation::Store(_));
        graph.instructions.len() - graph.instructions.iter().filter(is_store).count()
    };
    assert_eq!(graphs(Shape { lanes: 16, joint_xor: true }).map(computing), [497, 1293]);
    assert_eq!(graphs(Shape { lanes: 8, joint_xor: false }).map(computing)[0], 569);
}
