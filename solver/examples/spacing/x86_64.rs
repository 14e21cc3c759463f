//! The chains, in assembly, and what they take.
#![allow(unsafe_code, reason = "the operations have to stand in this order, which no compiler promises")]
#![allow(clippy::disallowed_methods, reason = "measures the clock")]

use std::arch::asm;
use std::time::Instant;

use wisdom_solver::cpu::cycles_per_second;

/// In a batch of sixteen hashes: the count is in `src/kernel/lanes.rs`.
const OPERATIONS: f64 = 1295.0;
const LANES: f64 = 16.0;
/// Of them, rotations and shifts.
const ROTATIONS: u32 = 534;
/// And functions of three inputs: four in each of 53 rounds, one in each of 72 sigmas.
const THREE_INPUTS: u32 = 284;
/// And additions, with one that compares.
const ADDITIONS: u32 = 477;
/// Batches in a window: some 30 microseconds, too short for most interruptions.
const BATCHES: u32 = 100;
/// Windows of each row, all rows in turn.
const WINDOWS: usize = 400;

/// A row of the table: what runs, and how.
type Row = (&'static str, fn(u32));

const ROWS: [Row; 10] = [
    ("rotations", mix::<24, 1, 0, 0>),
    ("three inputs", mix::<24, 0, 1, 0>),
    ("additions", mix::<24, 0, 0, 1>),
    ("mix, 24 chains", mix::<24, ROTATIONS, THREE_INPUTS, ADDITIONS>),
    ("mix, 20 chains", mix::<20, ROTATIONS, THREE_INPUTS, ADDITIONS>),
    ("mix, 16 chains", mix::<16, ROTATIONS, THREE_INPUTS, ADDITIONS>),
    ("mix, 12 chains", mix::<12, ROTATIONS, THREE_INPUTS, ADDITIONS>),
    ("mix, 8 chains", mix::<8, ROTATIONS, THREE_INPUTS, ADDITIONS>),
    ("mix, 6 chains", mix::<6, ROTATIONS, THREE_INPUTS, ADDITIONS>),
    ("mix, 4 chains", mix::<4, ROTATIONS, THREE_INPUTS, ADDITIONS>),
];

/// Measures all rows and prints them.
pub(crate) fn report() {
    let mut cycles = ROWS.map(|_| Vec::with_capacity(WINDOWS));
    for _ in 0..WINDOWS {
        for (&(_, run), cycles) in ROWS.iter().zip(&mut cycles) {
            let started = Instant::now();
            run(BATCHES);
            let took = started.elapsed().as_secs_f64();
            cycles.extend(cycles_per_second().map(|clock| took * clock / f64::from(BATCHES)));
        }
    }
    println!("operations a cycle   median  upper tenth   cycles a hash, if all {OPERATIONS} ran so");
    for ((name, _), cycles) in ROWS.iter().zip(&mut cycles) {
        cycles.sort_by(f64::total_cmp);
        let (median, least) = (cycles[cycles.len() / 2], cycles[cycles.len() / 10]);
        println!(
            "{name:20} {:6.2} {:12.2} {:15.1} {:.1}",
            OPERATIONS / median,
            OPERATIONS / least,
            median / LANES,
            least / LANES
        );
    }
}

/// So many times 1,295 operations in `CHAINS` chains, at most 30, of three kinds as evenly as these shares allow.
fn mix<const CHAINS: u32, const ROTATIONS: u32, const THREE_INPUTS: u32, const ADDITIONS: u32>(batches: u32) {
    // SAFETY: `report` is called where these instructions are detected. Registers are all that they change, and all are named.
    unsafe {
        asm!(
            ".altmacro",
            ".macro wisdom_step chain",
            ".if rotation",
            "vprord zmm\\chain, zmm\\chain, 7",
            ".elseif three_inputs",
            "vpternlogd zmm\\chain, zmm30, zmm31, 0x96",
            ".else",
            "vpaddd zmm\\chain, zmm\\chain, zmm31",
            ".endif",
            ".endm",
            "2:",
            ".set step, 0",
            ".rept 1295",
            ".set before, (step * {r}) / ({r} + {t} + {a})",
            ".set rotation, ((step + 1) * {r}) / ({r} + {t} + {a}) - before",
            ".set other, step - before",
            ".set three_inputs, ((other + 1) * {t}) / ({t} + {a} + {none}) - (other * {t}) / ({t} + {a} + {none})",
            "wisdom_step %(step - (step / {chains}) * {chains})",
            ".set step, step + 1",
            ".endr",
            ".purgem wisdom_step",
            "dec {batches:e}",
            "jnz 2b",
            batches = inout(reg) batches => _,
            chains = const CHAINS,
            r = const ROTATIONS,
            t = const THREE_INPUTS,
            a = const ADDITIONS,
            none = const if THREE_INPUTS + ADDITIONS == 0 { 1 } else { 0 },
            out("zmm0") _, out("zmm1") _, out("zmm2") _, out("zmm3") _, out("zmm4") _, out("zmm5") _,
            out("zmm6") _, out("zmm7") _, out("zmm8") _, out("zmm9") _, out("zmm10") _, out("zmm11") _,
            out("zmm12") _, out("zmm13") _, out("zmm14") _, out("zmm15") _, out("zmm16") _, out("zmm17") _,
            out("zmm18") _, out("zmm19") _, out("zmm20") _, out("zmm21") _, out("zmm22") _, out("zmm23") _,
            options(nomem, nostack),
        );
    }
}
