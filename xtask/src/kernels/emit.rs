//! Instructions as text, in the AT&T syntax that all assemblers of our targets read.
//!
//! Owns names and operand order. Does not know which instruction comes when.

use super::graph::{Base, Half, Operation, Place};

/// Writes instructions on vectors of one width.
#[derive(Clone, Copy)]
pub(crate) struct Writer {
    /// Words in one vector.
    pub(crate) lanes: usize,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Operand {
    /// The number of a vector register.
    Register(u8),
    /// A place, and whether its one word is meant for all lanes.
    Memory(Place, bool),
}

pub(crate) fn place(place: Place) -> String {
    let base = match place.base {
        Base::Context => "rdi",
        Base::Written => "rdx",
        Base::Read => "rsi",
    };
    format!("{}(%{base})", place.offset)
}

impl Writer {
    fn register(self, number: u8) -> String {
        format!("%{}{number}", if self.lanes == 16 { "zmm" } else { "ymm" })
    }

    fn operand(self, operand: Operand) -> String {
        match operand {
            Operand::Register(number) => self.register(number),
            Operand::Memory(at, true) => format!("{}{{1to{}}}", place(at), self.lanes),
            Operand::Memory(at, false) => place(at),
        }
    }

    /// Into a register; moves neither compute nor take a port that does.
    pub(crate) fn copy(self, from: Operand, to: u8) -> String {
        let to = self.register(to);
        match from {
            Operand::Memory(at, true) => format!("vpbroadcastd {}, {to}", place(at)),
            from => format!("vmovdqa32 {}, {to}", self.operand(from)),
        }
    }

    /// An instruction that overwrites none of its sources, of which the last may be in memory.
    pub(crate) fn line(self, operation: Operation, operands: &[Operand], target: Option<u8>) -> String {
        let target = target.map_or(String::new(), |number| format!(", {}", self.register(number)));
        // Assembly wants the last source first.
        let sources: Vec<String> = operands.iter().rev().map(|&operand| self.operand(operand)).collect();
        let sources = sources.join(", ");
        match operation {
            Operation::Add => format!("vpaddd {sources}{target}"),
            Operation::RotateRight(by) => format!("vprord ${by}, {sources}{target}"),
            Operation::ShiftRight(by) => format!("vpsrld ${by}, {sources}{target}"),
            Operation::Interleave(Half::First) => format!("vpunpckldq {sources}{target}"),
            Operation::Interleave(Half::Second) => format!("vpunpckhdq {sources}{target}"),
            Operation::Xor => format!("vpxord {sources}{target}"),
            Operation::Store(to) => format!("vmovdqa32 {sources}, {}", place(to)),
            Operation::AtMost(mask) => format!("vpcmpleud {sources}, %k{mask}"),
            Operation::Choice | Operation::Majority => unreachable!("has three sources"),
        }
    }

    /// The function of three sources with this truth table; the first is overwritten, the last may be in memory.
    pub(crate) fn ternary(self, table: u8, [first, second, third]: [Operand; 3]) -> String {
        let [first, second, third] = [first, second, third].map(|operand| self.operand(operand));
        format!("vpternlogd ${table}, {third}, {second}, {first}")
    }
}

/// The outcomes of a function of three bits, that of 000 lowest, when its sources are given in the order `permuted`.
pub(crate) fn truth_table(operation: Operation, permuted: [usize; 3]) -> u8 {
    (0..8u8)
        .filter(|bits| {
            let mut sources = [false; 3];
            for (number, source) in permuted.into_iter().enumerate() {
                sources[source] = bits >> (2 - number) & 1 == 1;
            }
            let [x, y, z] = sources;
            match operation {
                Operation::Choice => {
                    if x {
                        y
                    } else {
                        z
                    }
                }
                Operation::Majority => u8::from(x) + u8::from(y) + u8::from(z) >= 2,
                _ => x ^ y ^ z,
            }
        })
        .map(|bits| 1 << bits)
        .sum()
}
