//! What services were asked for and gave: families by service, and what they add up to.

use std::sync::atomic::{AtomicU64, Ordering};

use prometheus::{IntCounterVec, Opts, Registry};

use super::register;

/// See the module.
pub(super) struct ServiceFamilies {
    challenges: IntCounterVec,
    grants: IntCounterVec,
    /// Over all services, those that are gone too; not exported: who scrapes adds up.
    all_challenges: AtomicU64,
    all_grants: AtomicU64,
}

impl ServiceFamilies {
    /// All at zero, for these services.
    pub(super) fn new(registry: &Registry, services: &[&str]) -> Self {
        let family = |name, help| register(registry, IntCounterVec::new(Opts::new(name, help), &["service"]));
        let families = Self {
            challenges: family("wisdom_challenges_total", "Challenges issued."),
            grants: family("wisdom_grants_total", "Solutions spent on a grant."),
            all_challenges: AtomicU64::new(0),
            all_grants: AtomicU64::new(0),
        };
        for service in services {
            families.begin(service);
        }
        families
    }

    /// All children of `service` exist from now on.
    pub(super) fn begin(&self, service: &str) {
        for family in [&self.challenges, &self.grants] {
            drop(family.with_label_values(&[service]));
        }
    }

    /// The children of `service` are gone. One that is not there is as good as removed.
    pub(super) fn end(&self, service: &str) {
        for family in [&self.challenges, &self.grants] {
            let _ = family.remove_label_values(&[service]);
        }
    }

    pub(super) fn challenged(&self, service: &str) {
        self.challenges.with_label_values(&[service]).inc();
        self.all_challenges.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn granted(&self, service: &str) {
        self.grants.with_label_values(&[service]).inc();
        self.all_grants.fetch_add(1, Ordering::Relaxed);
    }

    /// Challenges and grants of `service`, which is one of the configured.
    pub(super) fn of(&self, service: &str) -> (u64, u64) {
        let count = |family: &IntCounterVec| family.with_label_values(&[service]).get();
        (count(&self.challenges), count(&self.grants))
    }

    /// Challenges and grants of every service there ever was.
    pub(super) fn of_all(&self) -> (u64, u64) {
        (self.all_challenges.load(Ordering::Relaxed), self.all_grants.load(Ordering::Relaxed))
    }
}
