//! Which register holds which value, and which values wait in memory.
//!
//! Owns the allocation: of the values in registers the one used last leaves first. It may stay in memory and be read
//! from there by the instruction that needs it, which costs no port that computes.

use std::collections::BTreeMap;

use super::emit::{Operand, Writer, truth_table};
use super::graph::{Base, Graph, Instruction, Operation, Place, Source, Value};

/// A value in memory is loaded into a register if it is used again within so many instructions.
const SOON: usize = 4;
const NEVER: usize = usize::MAX;

/// Instructions with registers, and what they need of memory.
pub(crate) struct Allocated {
    pub(crate) lines: Vec<String>,
    /// Vectors that were in memory at one time.
    pub(crate) spilled: usize,
}

/// Writes the graph's instructions in this order, with values in these registers, and others from `spill` on.
pub(crate) fn allocated(
    graph: &Graph,
    order: &[usize],
    writer: Writer,
    registers: &[u8],
    spill: usize,
) -> Allocated {
    let mut uses: Vec<Vec<usize>> = vec![Vec::new(); graph.instructions.len()];
    for (at, &index) in order.iter().enumerate() {
        for value in graph.instructions[index].values() {
            uses[value].push(at);
        }
    }
    let free = registers.iter().rev().copied().collect();
    let memory = Memory {
        begin: spill,
        vector_bytes: 4 * writer.lanes,
        slots: BTreeMap::new(),
        free: Vec::new(),
        used: 0,
    };
    let mut machine = Machine { writer, uses, free, held: BTreeMap::new(), memory, lines: Vec::new() };
    for (at, &index) in order.iter().enumerate() {
        machine.step(at, index, &graph.instructions[index]);
    }
    Allocated { lines: machine.lines, spilled: machine.memory.used }
}

/// Where values are that left their registers.
struct Memory {
    begin: usize,
    vector_bytes: usize,
    slots: BTreeMap<Value, usize>,
    /// Slots of values that are no longer needed.
    free: Vec<usize>,
    used: usize,
}

impl Memory {
    fn place(&self, slot: usize) -> Place {
        Place { base: Base::Context, offset: self.begin + slot * self.vector_bytes }
    }

    /// Where a value goes, if it is not there already.
    fn put(&mut self, value: Value) -> Option<Place> {
        if self.slots.contains_key(&value) {
            return None;
        }
        let slot = self.free.pop().unwrap_or_else(|| {
            self.used += 1;
            self.used - 1
        });
        self.slots.insert(value, slot);
        Some(self.place(slot))
    }
}

struct Machine {
    writer: Writer,
    /// For each value, where in the order it is used.
    uses: Vec<Vec<usize>>,
    free: Vec<u8>,
    held: BTreeMap<Value, u8>,
    memory: Memory,
    lines: Vec<String>,
}

impl Machine {
    fn step(&mut self, at: usize, index: usize, instruction: &Instruction) {
        let busy: Vec<Value> = instruction.values().collect();
        // One source may come from memory, but not on the way there.
        let mut from_memory = matches!(instruction.operation, Operation::Store(_));
        let mut borrowed = Vec::new();
        let mut operands = Vec::new();
        for &source in &instruction.sources {
            let operand = self.operand(source);
            if matches!(operand, Operand::Register(_)) {
                operands.push(operand);
            } else if from_memory || self.is_used_soon(source, at) {
                let register = self.load(operand, at, &busy);
                match source {
                    Source::Value(value) => _ = self.held.insert(value, register),
                    _ => borrowed.push(register),
                }
                operands.push(Operand::Register(register));
            } else {
                from_memory = true;
                operands.push(operand);
            }
        }
        match *operands.as_slice() {
            [first, second, third] => self.ternary(at, index, instruction, [first, second, third]),
            _ => self.plain(at, index, instruction, operands),
        }
        self.free.extend(borrowed);
        // Not earlier: what makes room for the outcome must not overwrite a source.
        for value in busy {
            if self.next_use(value, at) == NEVER {
                self.memory.free.extend(self.memory.slots.remove(&value));
            }
        }
    }

    /// An instruction that overwrites none of its sources.
    fn plain(&mut self, at: usize, index: usize, instruction: &Instruction, mut operands: Vec<Operand>) {
        let busy: Vec<Value> = instruction.values().collect();
        let operation = instruction.operation;
        let mut borrowed = None;
        if let [first @ Operand::Memory(..), second] = *operands {
            if matches!(operation, Operation::Add | Operation::Xor) {
                operands.swap(0, 1);
            } else {
                let register = self.load(first, at, &busy);
                borrowed = Some(register);
                operands = vec![Operand::Register(register), second];
            }
        }
        self.release(at, instruction);
        self.free.extend(borrowed);
        let target = instruction.has_value().then(|| self.take(at, &busy));
        self.lines.push(self.writer.line(operation, &operands, target));
        self.held.extend(target.map(|register| (index, register)));
    }

    /// An instruction of three sources, one of which it overwrites: one that is not needed again, or a copy.
    fn ternary(&mut self, at: usize, index: usize, instruction: &Instruction, operands: [Operand; 3]) {
        let busy: Vec<Value> = instruction.values().collect();
        let last_use = |source: &Source| matches!(source, Source::Value(value) if self.held.contains_key(value) && self.next_use(*value, at) == NEVER);
        let dying = instruction.sources.iter().position(last_use);
        let in_memory = operands.iter().position(|operand| matches!(operand, Operand::Memory(..)));
        let first = dying.or(in_memory).unwrap_or(2);
        let target = match operands[first] {
            Operand::Register(register) if dying.is_some() => register,
            operand => self.load(operand, at, &busy),
        };
        let mut others: Vec<usize> = (0..3).filter(|&other| other != first).collect();
        others.sort_by_key(|&other| matches!(operands[other], Operand::Memory(..)));
        let table = truth_table(instruction.operation, [first, others[0], others[1]]);
        let operands = [Operand::Register(target), operands[others[0]], operands[others[1]]];
        self.lines.push(self.writer.ternary(table, operands));
        self.release(at, instruction);
        self.free.retain(|&register| register != target);
        self.held.insert(index, target);
    }

    fn next_use(&self, value: Value, after: usize) -> usize {
        let uses = &self.uses[value];
        uses.get(uses.partition_point(|&at| at <= after)).copied().unwrap_or(NEVER)
    }

    fn is_used_soon(&self, source: Source, at: usize) -> bool {
        matches!(source, Source::Value(value) if self.next_use(value, at).saturating_sub(at) <= SOON)
    }

    /// Gives up the registers of what is not used after `at`.
    fn release(&mut self, at: usize, instruction: &Instruction) {
        for value in instruction.values() {
            if self.next_use(value, at) == NEVER {
                self.free.extend(self.held.remove(&value));
            }
        }
    }

    fn operand(&self, source: Source) -> Operand {
        match source {
            Source::Value(value) => match self.held.get(&value) {
                Some(&register) => Operand::Register(register),
                None => Operand::Memory(self.memory.place(self.memory.slots[&value]), false),
            },
            Source::Splat(place) => Operand::Memory(place, true),
            Source::Vector(place) => Operand::Memory(place, false),
        }
    }

    fn load(&mut self, operand: Operand, at: usize, busy: &[Value]) -> u8 {
        let register = self.take(at, busy);
        self.lines.push(self.writer.copy(operand, register));
        register
    }

    /// A register for a new value, if need be that of the value that is not used for the longest time.
    fn take(&mut self, at: usize, busy: &[Value]) -> u8 {
        if let Some(register) = self.free.pop() {
            return register;
        }
        let candidates = self.held.iter().filter(|(value, _)| !busy.contains(value));
        let farthest =
            candidates.map(|(&value, &register)| (self.next_use(value, at), value, register)).max();
        let (_, value, register) =
            farthest.unwrap_or_else(|| unreachable!("an instruction takes few registers"));
        self.held.remove(&value);
        if let Some(place) = self.memory.put(value) {
            self.lines.push(self.writer.line(Operation::Store(place), &[Operand::Register(register)], None));
        }
        register
    }
}
