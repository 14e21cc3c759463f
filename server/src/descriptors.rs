//! How many descriptors each part of the server may hold, so that no part starves another.

/// Listeners, runtime, standard streams, lock file, and room for what libraries open now and then.
const BASE: u64 = 24;
/// More would only help somebody who floods the side port.
const MAX_ADMIN: u64 = 64;
/// Each is held until its frame is taken or `timeouts.write` has passed, and a quarter of a second.
const MAX_REFUSALS: u64 = 256;

/// Descriptors by purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Live connections of the gate.
    pub connections: usize,
    /// Connections that are being told why they are not admitted.
    pub refusals: usize,
    /// Connections of the side port.
    pub admin: usize,
}

/// The limit on open files is too low to serve anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the limit on open files is {0}; at least 64 are needed: raise it with `ulimit -n` or LimitNOFILE=")]
pub struct TooFewDescriptors(pub u64);

impl Budget {
    /// Shares out `limit` descriptors, where at most `wanted` connections are to be served.
    pub fn new(limit: u64, wanted: usize) -> Result<Self, TooFewDescriptors> {
        if limit < 64 {
            return Err(TooFewDescriptors(limit));
        }
        let admin = (limit / 8).min(MAX_ADMIN);
        let refusals = (limit / 8).min(MAX_REFUSALS);
        let connections = limit - BASE - admin - refusals;
        // The two smaller shares are far below any pointer's width.
        let small = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        Ok(Self {
            connections: small(connections).min(wanted),
            refusals: small(refusals),
            admin: small(admin),
        })
    }
}

/// Raises the soft limit on open files to the hard one and returns it.
#[must_use]
pub fn raise_limit() -> u64 {
    rlimit::increase_nofile_limit(u64::MAX)
        .or_else(|_| rlimit::getrlimit(rlimit::Resource::NOFILE).map(|(soft, _)| soft))
        .unwrap_or(0)
}

/// How many descriptors are open now; none where the system does not say.
#[must_use]
pub fn open() -> Option<u64> {
    // Looking opens one itself.
    std::fs::read_dir("/proc/self/fd").ok().map(|entries| (entries.count() as u64).saturating_sub(1))
}

/// The soft limit on open files as it is now, which somebody may have lowered since the start.
#[must_use]
pub fn limit() -> Option<u64> {
    rlimit::getrlimit(rlimit::Resource::NOFILE).map(|(soft, _)| soft).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_fit_the_limit() {
        for limit in [64, 100, 256, 1_024, 20_000, 1_048_576] {
            let budget = Budget::new(limit, usize::MAX).unwrap();
            let sum = (budget.connections + budget.refusals + budget.admin) as u64 + BASE;
            assert!(sum <= limit && budget.connections > 0, "{limit}: {budget:?}");
        }
        assert_eq!(Budget::new(64, 1_000).unwrap(), Budget { connections: 24, refusals: 8, admin: 8 });
        assert_eq!(Budget::new(1_048_576, 1_000).unwrap().connections, 1_000);
        assert_eq!(Budget::new(63, 10), Err(TooFewDescriptors(63)));
    }
}
