//! Prices that can't be.

use super::{Broken, variables};

pub(super) const TABLE: &[Broken] = &[
    variables(
        &[("SERVICES__QUOTES__FLOOR", "4294967297")],
        &[
            "services.quotes.floor: the floor of 4294967297 hashes is above the ceiling of 4294967296; lower services.quotes.floor, or raise services.quotes.ceiling (from environment variable WISDOM__SERVICES__QUOTES__FLOOR)",
        ],
    ),
    variables(
        &[("SERVICES__QUOTES__FLOOR", "100"), ("SERVICES__QUOTES__CEILING", "99")],
        &[
            "services.quotes.ceiling: the floor of 100 hashes is above the ceiling of 99; lower services.quotes.floor, or raise services.quotes.ceiling (from environment variable WISDOM__SERVICES__QUOTES__CEILING)",
        ],
    ),
    variables(
        &[("PRICING__WINDOW", "1500ms"), ("PRICING__SOURCE_BURST", "0")],
        &[
            "pricing.source_burst: 0 is not in 1 to 1000000 (from environment variable WISDOM__PRICING__SOURCE_BURST)",
            "pricing.window: 1s 500ms is not a number of whole seconds: the price moves once a second (from environment variable WISDOM__PRICING__WINDOW)",
        ],
    ),
];
