//! `cargo xtask kernels`: writes the assembly of the generated kernels, or tells whether it is as it would be written.
//!
//! Owns the variants and the frame around their instructions. What is computed is in `hash`, its order in `order`,
//! its registers in `registers`, its text in `emit`; `streams` has what `sha256rnds2` does.

mod emit;
mod graph;
mod hash;
#[cfg(test)]
mod interpret;
mod order;
mod registers;
mod streams;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use clap::Args;

use emit::Writer;
use graph::Graph;
use hash::{Shape, context};
use order::Spacing;

#[derive(Args)]
pub(crate) struct Options {
    /// Write nothing; fail if a file is not as it would be written
    #[arg(long)]
    check: bool,
}

const FOLDER: &str = "solver/src/kernel/generated";

/// What one turn of a kernel's loop does.
struct Variant {
    name: &'static str,
    shape: Shape,
    /// Batches whose rounds `sha256rnds2` does: lanes hold no more than their schedules.
    schedules: usize,
    /// Batches that stay in lanes.
    lanes: usize,
    /// Hashes in flight in `sha256rnds2`.
    in_flight: usize,
    spacing: Spacing,
}

/// Zen: 256 bits at a time, for an instruction of 512 bits holds up those of `sha256rnds2`, and so does a third source.
const HALVES: Shape = Shape { lanes: 8, joint_xor: false };
/// Elsewhere: 512 bits, and as few instructions as can be.
const WHOLE: Shape = Shape { lanes: 16, joint_xor: true };

const VARIANTS: [Variant; 3] = [
    // 15 KiB. Three schedules, 22 KiB, are 1.5 % faster, as long as no other thread shares the core's cache of decoded
    // instructions. Of distances from 3 to 12 and windows from 8 to 50, all are within 4 %.
    Variant {
        name: "mixed_zen4",
        shape: HALVES,
        schedules: 2,
        lanes: 0,
        in_flight: 6,
        spacing: Spacing { distance: 9, window: 16 },
    },
    // 31 KiB: a wider window spills more, and with it the loop would not fit.
    Variant {
        name: "mixed_small",
        shape: WHOLE,
        schedules: 1,
        lanes: 2,
        in_flight: 4,
        spacing: Spacing { distance: 7, window: 8 },
    },
    // 54 KiB.
    Variant {
        name: "mixed_large",
        shape: WHOLE,
        schedules: 2,
        lanes: 3,
        in_flight: 4,
        spacing: Spacing { distance: 7, window: 24 },
    },
];

/// Below 16, a register would share its number with one of `sha256rnds2`, whose encoding leaves upper halves alone:
/// on Intel's processors that costs a merge for each instruction.
const REGISTERS: std::ops::Range<u8> = 16..32;

/// In lanes, a word is made so many rounds before the one that uses it.
const AHEAD: usize = 6;

/// So many vector instructions stand together between those of `sha256rnds2`: on Zen 4, two or four are a tenth
/// slower, and one by one is 3 % slower.
const TOGETHER: usize = 3;

pub(crate) fn run(root: &Path, options: &Options) -> Result<()> {
    for variant in &VARIANTS {
        let path = root.join(FOLDER).join(format!("{}.s", variant.name));
        let text = variant.text()?;
        if options.check {
            let found = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            ensure!(found == text, "{} is not as generated; type: cargo xtask kernels", path.display());
        } else {
            fs::write(&path, text).with_context(|| path.display().to_string())?;
        }
    }
    Ok(())
}

impl Variant {
    /// The body of a `fn(context, turns) -> turns without a near hit`, in the System V calling convention.
    fn text(&self) -> Result<String> {
        let rows = self.shape.rows_bytes(self.schedules);
        let spill = context::ROOM + 2 * rows;
        let graph = self.graph();
        let order = order::spaced(&graph, self.spacing);
        let registers: Vec<u8> = REGISTERS.collect();
        let writer = Writer { lanes: self.shape.lanes };
        let vectors = registers::allocated(&graph, &order, writer, &registers, spill);
        let bytes = spill + vectors.spilled * self.shape.vector_bytes();
        ensure!(bytes <= context::BYTES, "{} needs {bytes} bytes of context", self.name);

        let together = vectors.lines.chunks(TOGETHER).map(|lines| lines.join("\n")).collect();
        let rounds = streams::rounds(self.shape, self.schedules, self.in_flight);
        let near = (1..=self.lanes).map(|mask| format!("kortestw %k{mask}, %k{mask}\njnz 4f\n"));
        // The first turn, numbered -1, has no schedule to take: nothing is compared behind it.
        Ok(format!(
            "/* Written by `cargo xtask kernels`: {hashes} hashes in a turn. */\n\
             vzeroupper\n\
             lea {written}(%rdi), %rdx\n\
             lea {read}(%rdi), %r8\n\
             mov %rsi, %rcx\n\
             mov %r8, %rsi\n\
             mov $-1, %rax\n\
             .p2align 6\n\
             2:\n\
             pcmpeqd %xmm15, %xmm15\n\
             {turn}\n\
             xchg %rsi, %rdx\n\
             test %rax, %rax\n\
             js 3f\n\
             pextrd $3, %xmm15, %r8d\n\
             cmp {bound}(%rdi), %r8d\n\
             jbe 4f\n\
             {near}\
             3:\n\
             inc %rax\n\
             cmp %rcx, %rax\n\
             jl 2b\n\
             4:\n\
             ret\n",
            hashes = (self.schedules + self.lanes) * self.shape.lanes,
            written = context::ROOM,
            read = context::ROOM + rows,
            turn = order::mixed(together, rounds).join("\n"),
            bound = context::BOUND,
            near = near.collect::<Vec<_>>().concat(),
        ))
    }

    /// What one turn does in vectors.
    fn graph(&self) -> Graph {
        let mut graph = Graph::default();
        for schedule in 0..self.schedules {
            self.shape.schedule(&mut graph, schedule);
        }
        for batch in 0..self.lanes {
            self.shape.lanes(&mut graph, self.schedules + batch, AHEAD, batch + 1);
        }
        graph
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_are_as_generated() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        run(root, &Options { check: true }).unwrap();
    }
}
