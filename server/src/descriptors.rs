//! How many descriptors each part of the server may hold, so that no part starves another.

/// Listeners, runtime, standard streams, lock file, and room for what libraries open now and then.
const BASE: u64 = 24;
/// More would only help somebody who floods the side port.
const MAX_ADMIN: u64 = 64;
/// Each is held until its frame is taken or `timeouts.write` has passed, and a quarter of a second.
const MAX_REFUSALS: u64 = 256;
/// Each is held until its PROXY protocol header is there, or `timeouts.proxy_header` has passed. A balancer sends it at once.
const MAX_HEADERS: u64 = 1_024;

/// Descriptors by purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Live connections of the gate.
    pub connections: usize,
    /// Connections to upstreams.
    pub upstreams: usize,
    /// Connections that are being told why they are not admitted.
    pub refusals: usize,
    /// Connections whose PROXY protocol header is awaited, where listeners require one.
    pub headers: usize,
    /// Connections of the side port.
    pub admin: usize,
    /// Nobody's yet: tunnels that a reload adds may have them.
    pub spare: usize,
}

/// Whether balancers connect that have to say whom they speak for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Balancers {
    /// No listener requires a header.
    None,
    /// One or more do.
    Some,
}

/// The limit on open files is too low to serve anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the limit on open files is {0}; at least 64 are needed: raise it with `ulimit -n` or LimitNOFILE=")]
pub struct TooFewDescriptors(pub u64);

impl Budget {
    /// Shares out `limit` descriptors, where at most `wanted` connections are to be served, `tunnels` of them have one to
    /// an upstream beside their own, and connections of balancers are among them or not.
    pub fn new(
        limit: u64,
        wanted: usize,
        tunnels: usize,
        balancers: Balancers,
    ) -> Result<Self, TooFewDescriptors> {
        if limit < 64 {
            return Err(TooFewDescriptors(limit));
        }
        let admin = (limit / 8).min(MAX_ADMIN);
        let refusals = (limit / 8).min(MAX_REFUSALS);
        let headers = match balancers {
            Balancers::None => 0,
            Balancers::Some => (limit / 8).min(MAX_HEADERS),
        };
        let rest = limit - BASE - admin - refusals - headers;
        // A tunnel has two: beyond half of them, no client would be left for another upstream.
        let upstreams = (tunnels as u64).min(rest / 2);
        // The smaller shares are far below any pointer's width.
        let small = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        let connections = (rest - upstreams).min(wanted as u64);
        Ok(Self {
            connections: small(connections),
            upstreams: small(upstreams),
            spare: small(rest - upstreams - connections),
            refusals: small(refusals),
            headers: small(headers),
            admin: small(admin),
        })
    }
}

impl Budget {
    /// Connections to upstreams where a reload wants other services than there were at the start: what is shared out stays so.
    #[must_use]
    pub fn most_upstreams(&self) -> usize {
        self.upstreams.saturating_add(self.spare)
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
            for (tunnels, balancers) in [
                (0, Balancers::None),
                (1, Balancers::Some),
                (256, Balancers::None),
                (256, Balancers::Some),
                (usize::MAX, Balancers::Some),
            ] {
                let budget = Budget::new(limit, usize::MAX, tunnels, balancers).unwrap();
                let Budget { connections, upstreams, refusals, headers, admin, spare } = budget;
                let sum = (connections + upstreams + refusals + headers + admin + spare) as u64 + BASE;
                assert!(sum <= limit && connections > 0, "{limit}: {budget:?}");
                assert!(connections >= upstreams && upstreams <= tunnels, "{limit}: {budget:?}");
                assert_eq!(headers > 0, balancers == Balancers::Some);
            }
        }
        let smallest = Budget { connections: 24, upstreams: 0, refusals: 8, headers: 0, admin: 8, spare: 0 };
        assert_eq!(Budget::new(64, 1_000, 0, Balancers::None).unwrap(), smallest);
        let with_tunnels = Budget { connections: 12, upstreams: 12, ..smallest };
        assert_eq!(Budget::new(64, 1_000, 256, Balancers::None).unwrap(), with_tunnels);
        let roomy = Budget::new(1_048_576, 1_000, 256, Balancers::Some).unwrap();
        assert_eq!((roomy.connections, roomy.upstreams), (1_000, 256));
        assert_eq!(roomy.most_upstreams(), 1_048_576 - 24 - 64 - 256 - 1_024 - 1_000);
        assert_eq!((smallest.most_upstreams(), with_tunnels.most_upstreams()), (0, 12));
        assert_eq!(Budget::new(63, 10, 0, Balancers::None), Err(TooFewDescriptors(63)));
    }
}
