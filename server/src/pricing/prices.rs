//! The prices of a gate: one market for each service, and one table of sources for all of them.
//!
//! Owns which market is whose. It is told what happened to a challenge, in this order: quoted, issued, verified, granted; who tells
//! it decides what is sold. Synchronous, no clock.

use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use wisdom_protocol::service::ServiceName;
use wisdom_protocol::source::Source;
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::SourceFactor;
use wisdom_protocol::work::Work;

use super::market::{Base, Market, Reading};
use super::usage::{Allowance, Usage};
use super::{Cause, Price, base_work, price};
use crate::service::{Service, Services};
use crate::sources::{HashKey, Size};

/// What prices are told by the configuration beside what each service is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PricingSettings {
    /// What a source may have at the base price.
    pub allowance: Allowance,
    /// Sources that are remembered exactly; their memory is taken at start.
    pub max_sources: usize,
}

impl PricingSettings {
    /// How large the table of sources is.
    #[must_use]
    pub fn size(&self) -> Size {
        Size::for_sources(self.max_sources)
    }
}

/// See the module.
#[derive(Debug)]
pub struct Prices {
    /// Replaced as a whole where services come or go; a market that stays is the same one.
    markets: ArcSwap<Vec<(ServiceName, Arc<Market>)>>,
    usage: Usage,
    memory_bytes: usize,
}

impl Prices {
    /// Every service at its floor, and nobody has had anything.
    #[must_use]
    pub fn new(services: &Services, settings: &PricingSettings, hash_key: HashKey, now: UnixMillis) -> Self {
        let size = settings.size();
        let prices = Self {
            markets: ArcSwap::default(),
            usage: Usage::new(hash_key, size, settings.allowance),
            memory_bytes: Usage::memory_bytes(size),
        };
        prices.follow(services, settings, now);
        prices
    }

    /// Goes on under another configuration: a service that stays keeps the demand that was seen, one that comes begins at its floor.
    pub fn follow(&self, services: &Services, settings: &PricingSettings, now: UnixMillis) {
        self.usage.set_burst(settings.allowance);
        let before = self.markets.load();
        let market = |service: &Service| {
            let Service { name, tariff, demand, .. } = service;
            let market = match before.iter().find(|(known, _)| known == name) {
                Some((_, market)) => {
                    market.retune(*tariff, *demand, now);
                    Arc::clone(market)
                }
                None => Arc::new(Market::new(*tariff, *demand, now)),
            };
            (name.clone(), market)
        };
        self.markets.store(Arc::new(services.iter().map(market).collect()));
    }

    /// What `service` costs `source` now. Nothing is written.
    #[must_use]
    pub fn quote(&self, service: &Service, source: Source, now: UnixMillis) -> Price {
        let floor = || Base { work: service.tariff.price(), cause: Cause::Floor };
        // A connection that began before a service was taken out may still ask for it.
        let base = self.market(&service.name, |market| market.base(now)).unwrap_or_else(floor);
        price(base, self.usage.factor(source, now), service.demand.ceiling, service.tariff.puzzles)
    }

    /// `source` has been given a challenge.
    pub fn issued(&self, source: Source, now: UnixMillis) {
        self.usage.issued(source, now);
    }

    /// A solution for `service` has been proven and reserved for the first time, whose challenge asked for `asked`, `factor` times what
    /// everybody pays. Bids above are no demand.
    pub fn verified(&self, service: &ServiceName, asked: Work, factor: SourceFactor, now: UnixMillis) {
        self.market(service, |market| market.verified(base_work(asked, factor), now));
    }

    /// `source` has been granted what it solved, a challenge of `age`.
    pub fn granted(&self, source: Source, age: Duration, now: UnixMillis) {
        self.usage.granted(source, age, now);
    }

    /// What each service costs those who have had little, and why; the default service first.
    #[must_use]
    pub fn readings(&self, now: UnixMillis) -> Vec<(ServiceName, Reading)> {
        let markets = self.markets.load();
        markets.iter().map(|(name, market)| (name.clone(), market.reading(now))).collect()
    }

    /// The memory that the table of sources takes, in bytes, from start to end.
    #[must_use]
    pub fn memory_bytes(&self) -> usize {
        self.memory_bytes
    }

    /// How often a source was counted without a place of its own, because those it could have had were taken.
    #[must_use]
    pub fn crowded(&self) -> u64 {
        self.usage.crowded()
    }

    fn market<T>(&self, service: &ServiceName, look: impl FnOnce(&Market) -> T) -> Option<T> {
        let markets = self.markets.load();
        markets.iter().find(|(name, _)| name == service).map(|(_, market)| look(market))
    }
}

#[cfg(test)]
mod tests;
