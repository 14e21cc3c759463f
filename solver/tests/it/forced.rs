//! The kernel of searches that do not choose one: detected, or what `WISDOM_KERNEL` names, so that whole searches can
//! be tested with each.

use wisdom_solver::Kernel;

pub(crate) fn kernel() -> Kernel {
    std::env::var("WISDOM_KERNEL").map_or_else(|_| Kernel::detect(), |name| Kernel::by_name(&name).unwrap())
}
