//! What a grant buys. Owns the table of services and the trait behind which each kind is served.

mod chain;
pub mod quote_file;
mod quotes;

use std::fmt;
use std::sync::Arc;

pub use chain::Chain;
pub use quotes::{EmbeddedQuotes, QuoteSet, TooManyQuotes};
use wisdom_protocol::message::Quote;
use wisdom_protocol::service::{Realm, ServiceHash, ServiceName};
use wisdom_protocol::time::UnixMillis;

use crate::pricing::Tariff;
use crate::pricing::market::Demand;
use crate::tunnel::TunnelSettings;

/// A service could not serve this time; the solution that paid for it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the service has nothing to serve just now")]
pub struct Unavailable;

/// Where quotes come from. Answers at once: what has to be fetched is fetched before anybody asks.
pub trait QuoteProvider: Send + Sync {
    /// A quote at `now`; `choice` is random and picks one of many.
    fn quote(&self, choice: u64, now: UnixMillis) -> Result<Quote, Unavailable>;
}

/// What kind of thing a service gives.
#[derive(Clone)]
pub enum Kind {
    /// A quote for each grant.
    Quotes(Arc<dyn QuoteProvider>),
    /// A connection to an upstream for each grant.
    Tunnel(Arc<TunnelSettings>),
}

impl Kind {
    /// Its name in the configuration.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Quotes(_) => "quotes",
            Self::Tunnel(_) => "tunnel",
        }
    }
}

/// One service behind the gate.
#[derive(Clone)]
pub struct Service {
    /// What clients call it.
    pub name: ServiceName,
    /// What tokens call it.
    pub hash: ServiceHash,
    /// What it costs.
    pub tariff: Tariff,
    /// What can be served, and how far the price follows where more is wanted.
    pub demand: Demand,
    /// What it gives.
    pub kind: Kind,
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field("name", &self.name)
            .field("tariff", &self.tariff)
            .field("demand", &self.demand)
            .field("kind", &self.kind.name())
            .finish_non_exhaustive()
    }
}

impl Service {
    /// A service of `realm`.
    #[must_use]
    pub fn new(realm: &Realm, name: ServiceName, tariff: Tariff, demand: Demand, kind: Kind) -> Self {
        Self { hash: ServiceHash::new(realm, &name), name, tariff, demand, kind }
    }
}

/// The services of this gate; the first is the default.
#[derive(Clone, Debug)]
pub struct Services {
    default: Service,
    others: Vec<Service>,
}

impl Services {
    /// A table of one; more are added by [`and`](Self::and).
    #[must_use]
    pub fn new(default: Service) -> Self {
        Self { default, others: Vec::new() }
    }

    /// With another service, whose name is not in the table yet.
    #[must_use]
    pub fn and(mut self, service: Service) -> Self {
        self.others.push(service);
        self
    }

    /// Every service, the default first.
    pub fn iter(&self) -> impl Iterator<Item = &Service> {
        std::iter::once(&self.default).chain(&self.others)
    }

    /// The service of this name, or the default where no name is given.
    #[must_use]
    pub fn named(&self, name: Option<&ServiceName>) -> Option<&Service> {
        name.map_or(Some(&self.default), |name| self.iter().find(|service| service.name == *name))
    }

    /// Those that are tunnels, with what they are told.
    pub fn tunnels(&self) -> impl Iterator<Item = (&ServiceName, &Arc<TunnelSettings>)> {
        self.iter().filter_map(|service| match &service.kind {
            Kind::Tunnel(settings) => Some((&service.name, settings)),
            Kind::Quotes(_) => None,
        })
    }

    /// Tunnels at once in all, as configured.
    #[must_use]
    pub fn max_tunnels(&self) -> usize {
        self.tunnels().map(|(_, settings)| settings.max_tunnels).fold(0, usize::saturating_add)
    }

    /// The service a token is for.
    #[must_use]
    pub fn hashed(&self, hash: ServiceHash) -> Option<&Service> {
        self.iter().find(|service| service.hash == hash)
    }
}

#[cfg(test)]
mod tests {
    use wisdom_protocol::work::{PuzzleCount, Work};

    use super::*;

    #[test]
    fn services_are_found_by_name_and_by_hash() {
        let tariff = Tariff { floor: Work::new(64).unwrap(), puzzles: PuzzleCount::new(4).unwrap() };
        let demand = Demand {
            grants_per_second: 1.0,
            window: std::time::Duration::from_secs(5),
            ceiling: Work::new(128).unwrap(),
        };
        let realm = Realm::default();
        let service = |name| {
            let quotes = Kind::Quotes(Arc::new(EmbeddedQuotes::new()));
            Service::new(&realm, ServiceName::new(name).unwrap(), tariff, demand, quotes)
        };
        let services = Services::new(service("quotes")).and(service("other"));
        let named =
            |name| services.named(Some(&ServiceName::new(name).unwrap())).map(|found| found.name.as_str());
        assert_eq!(named("other"), Some("other"));
        assert_eq!(named("missing"), None);
        assert_eq!(services.named(None).map(|found| found.name.as_str()), Some("quotes"));
        let hash = ServiceHash::new(&realm, &ServiceName::new("other").unwrap());
        assert_eq!(services.hashed(hash).map(|found| found.name.as_str()), Some("other"));
        let foreign = ServiceHash::new(&Realm::new("x").unwrap(), &ServiceName::new("other").unwrap());
        assert!(services.hashed(foreign).is_none());
    }
}
