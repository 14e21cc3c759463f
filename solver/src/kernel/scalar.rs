//! The kernel for every machine: one hash at a time, in plain integers.
//!
//! Owns no constants: all that does not depend on the low word comes with the [`Stretch`]. Of 64 rounds 54
//! are left, and of 48 schedule words 4 are given and 18 more in part. Contains no unsafe code, and so is
//! also what runs under Miri and on processors that nobody wrote a kernel for.

use super::Kernel;
use super::prefix::Stretch;
use super::sha256::{INITIAL, K, round, sigma0, sigma1, sum};

/// This kernel; there is no machine without it.
pub(super) fn kernel() -> Kernel {
    Kernel { name: "scalar", scan }
}

fn scan(stretch: &Stretch, bound: u64, first: u32, count: u32) -> Option<u32> {
    (0..count).map(|offset| first.wrapping_add(offset)).find(|&low| head(stretch, low) <= bound)
}

/// Rounds whose words are entirely fixed.
macro_rules! fixed_rounds {
    ($state:ident, $fixed:ident; $($t:literal)*) => { $(
        $state = round($state, K[$t].wrapping_add($fixed[$t]));
    )* };
}

/// Words that vary, each with the terms given, and the round that uses it.
macro_rules! varying_rounds {
    ($state:ident, $words:ident; $($t:literal = $($term:expr),+;)*) => { $(
        $words[$t] = sum([$($term),+]);
        $state = round($state, K[$t].wrapping_add($words[$t]));
    )* };
}

/// Words made by the rule without any fixed term, and the rounds that use them.
macro_rules! full_rounds {
    ($state:ident, $words:ident; $($t:literal)*) => { varying_rounds! { $state, $words; $(
        $t = sigma1($words[$t - 2]), $words[$t - 7], sigma0($words[$t - 15]), $words[$t - 16];
    )* } };
}

/// The first eight bytes of the hash.
#[inline(always)]
#[expect(clippy::inline_always, reason = "the caller's loop hoists what depends on the stretch alone")]
pub(super) fn head(stretch: &Stretch, low: u32) -> u64 {
    let f = &stretch.fixed;
    let mut w = [0; 64];
    let mut s = round(stretch.state, K[10].wrapping_add(low));
    fixed_rounds!(s, f; 11 12 13 14 15 16);
    varying_rounds! { s, w; 17 = f[17], low; }
    fixed_rounds!(s, f; 18);
    varying_rounds! { s, w; 19 = f[19], sigma1(w[17]); }
    fixed_rounds!(s, f; 20);
    varying_rounds! { s, w; 21 = f[21], sigma1(w[19]); }
    fixed_rounds!(s, f; 22);
    varying_rounds! { s, w;
        23 = f[23], sigma1(w[21]);
        24 = f[24], w[17];
        25 = f[25], sigma1(w[23]), sigma0(low);
        26 = f[26], sigma1(w[24]), w[19], low;
        27 = f[27], sigma1(w[25]);
        28 = f[28], sigma1(w[26]), w[21];
        29 = f[29], sigma1(w[27]);
        30 = f[30], sigma1(w[28]), w[23];
        31 = f[31], sigma1(w[29]), w[24];
        32 = f[32], sigma1(w[30]), w[25], sigma0(w[17]);
        33 = f[33], sigma1(w[31]), w[26], w[17];
        34 = f[34], sigma1(w[32]), w[27], sigma0(w[19]);
        35 = f[35], sigma1(w[33]), w[28], w[19];
        36 = f[36], sigma1(w[34]), w[29], sigma0(w[21]);
        37 = f[37], sigma1(w[35]), w[30], w[21];
        38 = f[38], sigma1(w[36]), w[31], sigma0(w[23]);
    }
    full_rounds!(s, w; 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63);
    let [h0, h1] = [INITIAL[0].wrapping_add(s[0]), INITIAL[1].wrapping_add(s[1])];
    u64::from(h0) << 32 | u64::from(h1)
}

#[cfg(test)]
mod tests {
    use crate::kernel::conformance;

    #[test]
    fn conforms() {
        conformance::check(super::kernel());
    }
}
