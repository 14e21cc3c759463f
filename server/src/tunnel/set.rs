//! Every tunnel service while it runs, as the configuration in force has them.
//!
//! Owns what becomes of them at a reload: services that stay keep who has a tunnel, those that go let their tunnels finish.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arc_swap::ArcSwap;
use wisdom_protocol::service::ServiceName;

use super::pool::Pool;
use super::{Tunnel, TunnelSettings};
use crate::metrics::Metrics;
use crate::service::Services;

type All = Vec<Arc<Tunnel>>;

/// See the module.
pub struct Tunnels {
    current: ArcSwap<All>,
    /// Of services that are gone, until their last tunnel has ended.
    leaving: Mutex<All>,
    /// What all of them have together.
    pool: Arc<Pool>,
}

impl Tunnels {
    /// Those of `services`, with at most `upstreams` connections to upstreams in all, and at least one each.
    #[must_use]
    pub fn new(services: &Services, upstreams: usize, metrics: &Metrics) -> Self {
        let pool = Arc::new(Pool::new(upstreams));
        let none = Self { current: ArcSwap::default(), leaving: Mutex::default(), pool };
        none.follow(services, upstreams, metrics);
        none
    }

    /// From now on those of `services`, with at most `upstreams` connections in all, those of services that go included, or one each
    /// where that is more. Not to be called twice at once.
    pub fn follow(&self, services: &Services, upstreams: usize, metrics: &Metrics) {
        let before = self.current.load_full();
        let mut leaving = self.lock();
        let wanted = services.max_tunnels();
        let max = |settings: &TunnelSettings| within(settings, upstreams, wanted);
        let in_all = services.tunnels().map(|(_, settings)| max(settings)).sum();
        self.pool.set_most(upstreams.max(in_all));
        let mut after = All::new();
        for (name, settings) in services.tunnels() {
            let max = max(settings);
            let returns = leaving.iter().position(|tunnel| tunnel.name == *name).map(|at| leaving.remove(at));
            let stays = before.iter().find(|tunnel| tunnel.name == *name).cloned().or(returns);
            after.push(match stays {
                Some(old) if old.settings == *settings && old.max_tunnels == max => old,
                Some(old) => Arc::new(old.told(Arc::clone(settings), max)),
                None => {
                    let metrics = metrics.of_tunnel(name.as_str());
                    let pool = Arc::clone(&self.pool);
                    Arc::new(Tunnel::new(name.clone(), Arc::clone(settings), max, metrics, pool))
                }
            });
        }
        leaving.extend(before.iter().filter(|old| after.iter().all(|new| new.name != old.name)).cloned());
        self.current.store(Arc::new(after));
    }

    /// The one of this service.
    #[must_use]
    pub fn named(&self, name: &ServiceName) -> Option<Arc<Tunnel>> {
        self.current.load().iter().find(|tunnel| tunnel.name == *name).cloned()
    }

    /// Those of every service that is configured.
    pub fn iter(&self) -> impl Iterator<Item = Arc<Tunnel>> {
        All::clone(&self.current.load()).into_iter()
    }

    /// Those of services that are not configured any more, and have tunnels that have not ended.
    pub fn leaving(&self) -> impl Iterator<Item = Arc<Tunnel>> {
        self.lock().clone().into_iter()
    }

    /// Who waits for what a tunnel of another service has left has it now.
    pub fn call(&self) {
        self.iter().chain(self.leaving()).for_each(|tunnel| tunnel.slots.call());
    }

    /// Forgets those whose last tunnel has ended, and says whose they were.
    pub fn forget_left(&self) -> Vec<ServiceName> {
        let mut leaving = self.lock();
        // Who else has it has not told yet how its tunnel ended.
        let (left, stay): (All, All) = std::mem::take(&mut *leaving)
            .into_iter()
            .partition(|tunnel| tunnel.slots.counts() == (0, 0) && Arc::strong_count(tunnel) == 1);
        *leaving = stay;
        left.iter().map(|tunnel| tunnel.name.clone()).collect()
    }

    fn lock(&self) -> MutexGuard<'_, All> {
        // What is done under it can't end half-way, so that a poisoned lock guards a sound list.
        self.leaving.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a service may have of `upstreams`, where all want `wanted`.
fn within(settings: &TunnelSettings, upstreams: usize, wanted: usize) -> usize {
    let scaled = settings.max_tunnels as u128 * upstreams as u128 / wanted.max(1) as u128;
    usize::try_from(scaled).unwrap_or(usize::MAX).clamp(1, settings.max_tunnels)
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;
    use wisdom_protocol::source::Source;

    use super::super::slots::{Asked, Slot};
    use super::super::{Circuit, Ticket};
    use super::*;
    use crate::clock::Clock;
    use crate::config::tests::settings_with;

    const SSH: [(&str, &str); 3] = [
        ("services.ssh.kind", "tunnel"),
        ("services.ssh.upstream", "127.0.0.1:22"),
        ("services.ssh.breaker_failures", "1"),
    ];

    fn services(keys: &[(&str, &str)]) -> Services {
        settings_with(&[keys, &[("services.quotes.floor", "4")]].concat()).services
    }

    fn ssh(max_tunnels: &'static str, queue: &'static str) -> Services {
        let more = [
            ("services.ssh.max_tunnels", max_tunnels),
            ("services.ssh.queue", queue),
            ("services.ssh.max_share_per_source", "1/1"),
        ];
        services(&[&SSH[..], &more].concat())
    }

    fn ask(tunnels: &Tunnels) -> Asked {
        ask_for("ssh", tunnels)
    }

    fn ask_for(name: &str, tunnels: &Tunnels) -> Asked {
        let tunnel = tunnels.named(&ServiceName::new(name).unwrap()).unwrap();
        tunnel.slots.ask(&Ticket { source: Source::V4([192, 0, 2, 1]), paid: 1 })
    }

    fn slot(asked: Asked) -> Slot {
        let Asked::Slot(slot) = asked else { panic!("{asked:?}") };
        slot
    }

    #[tokio::test]
    async fn a_service_that_stays_keeps_who_sits_and_who_waits() {
        let metrics = Metrics::new(std::iter::empty());
        let tunnels = Tunnels::new(&ssh("1", "1"), 100, &metrics);
        let first = slot(ask(&tunnels));
        let Asked::Wait(waiting) = ask(&tunnels) else { panic!("it waits") };
        tunnels.follow(&ssh("2", "1"), 100, &metrics);
        let second = waiting.await.unwrap();
        assert!(matches!(ask(&tunnels), Asked::Wait(_)), "two of two are taken");
        tunnels.follow(&ssh("1", "0"), 100, &metrics);
        drop(second);
        assert!(matches!(ask(&tunnels), Asked::Refused(_)), "one of one is taken, and there is no queue");
        drop(first);
        drop(slot(ask(&tunnels)));
    }

    #[tokio::test]
    async fn a_service_that_goes_lets_its_tunnels_finish_and_may_come_back() {
        let metrics = Metrics::new(std::iter::empty());
        let tunnels = Tunnels::new(&ssh("2", "0"), 100, &metrics);
        let taken = slot(ask(&tunnels));
        tunnels.follow(&services(&[]), 100, &metrics);
        assert!(tunnels.iter().next().is_none());
        assert_eq!(tunnels.leaving().map(|tunnel| tunnel.slots.counts().0).collect::<Vec<_>>(), [1]);
        assert_eq!(tunnels.forget_left(), []);
        tunnels.follow(&ssh("1", "0"), 100, &metrics);
        assert!(matches!(ask(&tunnels), Asked::Refused(_)), "who sits still counts");
        assert!(tunnels.leaving().next().is_none());
        tunnels.follow(&services(&[]), 100, &metrics);
        drop(taken);
        assert_eq!(tunnels.forget_left(), [ServiceName::new("ssh").unwrap()]);
        assert!(tunnels.leaving().next().is_none());
    }

    #[tokio::test]
    async fn what_is_known_of_an_upstream_stays_while_it_is_the_same() {
        let metrics = Metrics::new(std::iter::empty());
        let tunnels = Tunnels::new(&ssh("1", "0"), 100, &metrics);
        let clock = Clock::starting_at(wisdom_protocol::time::UnixMillis(1_000));
        let ssh_now = || tunnels.named(&ServiceName::new("ssh").unwrap()).unwrap();
        assert!(ssh_now().breaker.pass(clock.now()).unwrap().failed(clock.now()));
        for more in [("services.ssh.queue", "1"), ("services.ssh.breaker_failures", "7")] {
            tunnels.follow(&services(&[&SSH[..2], &[more]].concat()), 100, &metrics);
            assert_eq!(ssh_now().circuit(&clock), Circuit::Open, "{more:?}");
        }
        let elsewhere = [SSH[0], ("services.ssh.upstream", "127.0.0.1:23")];
        tunnels.follow(&services(&elsewhere), 100, &metrics);
        assert_eq!(ssh_now().circuit(&clock), Circuit::Closed);
    }

    #[test]
    fn each_service_has_one_tunnel_however_few_descriptors_there_are() {
        let keys = |name: &str, most: &str| {
            let key = |key: &str| format!("services.{name}.{key}");
            [
                (key("kind"), "tunnel".to_owned()),
                (key("upstream"), "127.0.0.1:1".into()),
                (key("max_tunnels"), most.into()),
                (key("max_share_per_source"), "1/1".into()),
                (key("queue"), "0".into()),
            ]
        };
        let all = [keys("big", "100"), keys("a", "1"), keys("b", "1"), keys("c", "1")];
        let all: Vec<(&str, &str)> =
            all.iter().flatten().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        for (upstreams, of_big) in [(0, 1), (4, 3)] {
            let tunnels = Tunnels::new(&services(&all), upstreams, &Metrics::new(std::iter::empty()));
            let big: Vec<Slot> = (0..of_big).map(|_| slot(ask_for("big", &tunnels))).collect();
            assert!(matches!(ask_for("big", &tunnels), Asked::Refused(_)), "{upstreams}");
            let small = ["a", "b", "c"].map(|name| slot(ask_for(name, &tunnels)));
            drop((big, small));
        }
    }

    #[tokio::test]
    async fn tunnels_that_a_reload_leaves_open_keep_their_part_of_all_upstreams_until_they_end() {
        let metrics = Metrics::new(std::iter::empty());
        let tunnels = Tunnels::new(&ssh("3", "0"), 4, &metrics);
        let mut before: Vec<_> = (0..3).map(|_| slot(ask(&tunnels))).collect();
        let db = [
            ("services.db.kind", "tunnel"),
            ("services.db.upstream", "127.0.0.1:5432"),
            ("services.db.max_tunnels", "4"),
            ("services.db.queue", "4"),
            ("services.db.max_share_per_source", "1/1"),
        ];
        // Once the service is gone, and once it may have fewer.
        let shrunk = [("services.ssh.max_tunnels", "1"), ("services.ssh.queue", "0")];
        for after in [services(&db), services(&[&db[..], &SSH, &shrunk].concat())] {
            tunnels.follow(&after, 4, &metrics);
            let first = slot(ask_for("db", &tunnels));
            let Asked::Wait(second) = ask_for("db", &tunnels) else { panic!("four of four are taken") };
            let Asked::Wait(third) = ask_for("db", &tunnels) else { panic!("it comes later still") };
            before.pop();
            let mut third = Box::pin(third);
            assert!((&mut third).now_or_never().is_none(), "nobody has called");
            tunnels.call();
            let second = second.now_or_never().expect("who waited first has what was left").unwrap();
            assert!((&mut third).now_or_never().is_none());
            drop((first, second, third));
            before.push(slot(ask_for("db", &tunnels)));
        }
    }
}
