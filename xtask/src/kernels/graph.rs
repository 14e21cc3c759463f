//! What a kernel computes: instructions on vectors, each with its sources, in an order that works.
//!
//! Owns the kinds of instructions and where their sources may be. Does not know what is hashed, nor registers.

/// The index of the instruction that computes it.
pub(crate) type Value = usize;

/// Bytes from where a pointer points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    pub(crate) base: Base,
    pub(crate) offset: usize,
}

/// The pointers that a kernel has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Base {
    /// What its caller prepared, and room for what the registers don't hold.
    Context,
    /// The schedules that are written in this turn of the loop, and read in the next.
    Written,
    /// The schedules that were written in the turn before.
    Read,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Value(Value),
    /// The word at this place, in all lanes.
    Splat(Place),
    /// The sixteen words from this place on.
    Vector(Place),
}

/// What an instruction makes of its sources, lane by lane unless it says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    Add,
    RotateRight(u32),
    ShiftRight(u32),
    /// Bits of the second where the first has ones, of the third elsewhere.
    Choice,
    Majority,
    Xor,
    /// Of each four lanes the first two, or the last two: a lane of the first source, then that of the second.
    Interleave(Half),
    /// No value: writes its source.
    Store(Place),
    /// No value: sets the bits of this mask for the lanes that are at most the second source.
    AtMost(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    First,
    Second,
}

#[derive(Clone, Debug)]
pub(crate) struct Instruction {
    pub(crate) operation: Operation,
    pub(crate) sources: Vec<Source>,
}

impl Instruction {
    pub(crate) fn values(&self) -> impl Iterator<Item = Value> {
        self.sources
            .iter()
            .filter_map(|source| if let Source::Value(value) = source { Some(*value) } else { None })
    }

    pub(crate) fn has_value(&self) -> bool {
        !matches!(self.operation, Operation::Store(_) | Operation::AtMost(_))
    }
}

/// Instructions, each after those whose values it uses.
#[derive(Clone, Debug, Default)]
pub(crate) struct Graph {
    pub(crate) instructions: Vec<Instruction>,
}

impl Graph {
    pub(crate) fn push(&mut self, operation: Operation, sources: &[Source]) -> Source {
        self.instructions.push(Instruction { operation, sources: sources.to_vec() });
        Source::Value(self.instructions.len() - 1)
    }

    pub(crate) fn add(&mut self, first: Source, second: Source) -> Source {
        self.push(Operation::Add, &[first, second])
    }

    /// The sum of one term at least, added from left to right.
    pub(crate) fn sum(&mut self, terms: &[Source]) -> Source {
        let (&first, others) = terms.split_first().unwrap_or_else(|| unreachable!("a sum has terms"));
        others.iter().fold(first, |sum, &term| self.add(sum, term))
    }

    pub(crate) fn store(&mut self, value: Source, place: Place) {
        self.push(Operation::Store(place), &[value]);
    }
}
